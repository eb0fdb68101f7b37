// One and many, masculine and feminine in French: what a determiner or a subject asks of the word beside it.
import { type GrammarRule, rule, ruleOf } from '#shared/checks/language/grammar-rule.ts'
import { notNouns, severalOf, surePlural } from '#shared/checks/language/grammar-words-fr.ts'
import { withCapital } from '#shared/text/with-capital.ts'

const sentence = String.raw`(?<=^|[\n.!?…»] |«[  ])`
const opening = String.raw`(?<=^|[\n.!?…:;,»] |«[  ]|(?:que|mais|car|tandis que|alors que) )`

/** A word of a noun phrase: none that begins another clause, joins a second subject or is a verb itself. */
const part = String.raw`(?!(?:qui|que|qu|dont|où|et|ou|ni|mais|quand|lorsque|si|comme|car|ils|elles|il|elle|on|nous|vous|ce|a|est|sont|ont|était|sera|avait|ayant|lesquels|lesquelles)(?!\p{L}))[\p{L}’'-]{1,24} `

/** A noun or what stands before it in the singular: in the plural these endings are none. */
const singular = String.raw`(?!(?:${notNouns})(?!\p{L}))(?!\p{Ll}{1,20}ment )\p{Ll}{2,22}[^sxz\P{Ll}](?![\p{L}\p{M}’'·•-]|[.(]\p{L})`

const verbs: readonly (readonly [many: string, one: string])[] = [
  ['ont', 'a'],
  ['sont', 'est'],
  ['étaient', 'était'],
  ['avaient', 'avait'],
  ['seront', 'sera'],
  ['auront', 'aura'],
  ['vont', 'va'],
  ['doivent', 'doit'],
  ['peuvent', 'peut'],
]

const collective =
  'plupart|majorité|moitié|quart|tiers|minorité|totalité|reste|peu|centaine|dizaine|vingtaine|trentaine|foule|multitude|quasi|veille|lendemain|soir|matin|nuit|semaine|mois|jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|suite|après|même|long|tout|plus|nombre'
const manyOf = `(?:les|plusieurs|certains|certaines|quelques|ces|de nombreux|de nombreuses|beaucoup de|la plupart des|différents|différentes)`

const verbal = verbs.flatMap(([many, one]): readonly GrammarRule[] => [
  rule('nombre', `${opening}(le nombre d(?:e |es |[’'])(?:${part}){1,7}?(?:ne |n[’'])?)${many}`, `$1${one}`),
  rule(
    'chacun chacune aucun aucune',
    `${opening}((?:chacune?|aucune?) (?:des|de ces|de ses|de nos|de leurs|d[’']entre eux|d[’']entre elles) ?(?:${part}){0,4}?(?:ne |n[’'])?)${many}`,
    `$1${one}`,
  ),
  rule('l', `${opening}(l[’']une? des (?:${part}){1,3}?(?:ne |n[’'])?)${many}`, `$1${one}`),
  rule(
    'chaque',
    `${opening}(chaque (?!année|mois|jour|fois|semaine)(?:${part}){1,2}?(?:ne |n[’'])?)${many}`,
    `$1${one}`,
  ),
  rule(
    'plus',
    String.raw`${opening}(plus d[’']une? (?!\p{L}{1,12}aine |millier|million|tiers|quart|an |mois)\p{L}{3,20} )${many}`,
    `$1${one}`,
  ),
  ruleOf(
    one,
    new RegExp(
      `${sentence}((?:${manyOf.replace('(?:', '').replace(')', '').split('|').map(withCapital).join('|')}) \\p{Ll}{2,20}[sx] )${one}(?!\\p{L})`,
      'gu',
    ),
    `$1${many}`,
  ),
  ruleOf(
    many,
    new RegExp(
      `${sentence}((?:Le|La) (?!(?:${collective})(?!\\p{L}))\\p{Ll}{2,20}[^sxz\\P{Ll}] )${many}(?!\\p{L})`,
      'gu',
    ),
    `$1${one}`,
  ),
  rule('il on', `(il|on) (?:ne |n[’']|se |s[’'])?${many}(?! (?:ils|elles))`),
])

export const frenchAgreement: readonly GrammarRule[] = [
  ...verbal,
  rule('ils', 'ils (?:a|est|va|fait(?! \\p{L}{2,20}(?:er|ir|re)(?!\\p{L}))|doit|peut|sera)'),
  rule(
    'elles',
    "(?<!(?:avec|pour|entre|chez|par|sans|à|de|en|sur|sous|contre|envers|parmi|eux|comme|que|vers|selon|d[’']|qu[’']) ?)elles (?:est|va|doit|peut|sera)",
  ),
  rule(
    'elle',
    "(?<!(?:avec|pour|entre|chez|par|sans|à|de|en|sur|sous|contre|envers|parmi|lui|comme|que|vers|selon|d[’']|qu[’']|et) ?)elle (?:ont|sont|vont|font|doivent|peuvent|seront)",
  ),
  rule(
    'ils',
    String.raw`ils (?:ne |n[’']|se |s[’']|y |en |leur |lui )?\p{L}{1,14}(?:[eidtvr]ra|rait|lait|tait|vait|nait|dait|sait)(?!-)`,
  ),
  rule('il on', String.raw`(?:il|on) (?:ne |n[’']|se |s[’']|y |en |leur |lui )?\p{L}{1,14}(?:[eidtvr]ront|aient)(?!-)`),
  // Determiners of several before one.
  ruleOf(
    'ces ses mes nos vos quelques',
    new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?:${severalOf}) ${singular}`, 'gu'),
  ),
  ruleOf(
    'leurs',
    /(?<![\p{L}\p{N}’'-]|(?:les|des|aux) )([Ll]eur)s (permet|offre|donne|garantit|assure|apporte|fournit|propose|demande|sert|vient|reste|fait|faut|doit|est|a|ont|sont|permettent|offrent|donnent|apportent|fournissent|proposent|\p{Ll}{2,14}(?:[eidtvr]ra|[eidtvr]ront|rait|raient))(?![\p{L}’'-])/gu,
    '$1 $2',
  ),
  ruleOf('leurs', new RegExp(String.raw`(?<![\p{L}\p{N}’'-]|(?:les|des|aux) )[Ll]eurs ${singular}`, 'gu')),
  ruleOf(
    'des',
    new RegExp(
      String.raw`(?<!\p{L})(?:[Ll][’']une?|[Cc]hacune?|[Aa]ucune?) des (?!(?:plus|moins)(?!\p{L}))${singular}`,
      'gu',
    ),
  ),
  ruleOf(
    'plus',
    new RegExp(
      String.raw`(?<!\p{L})[Ll][’']une? des plus (?!(?:haut|bien|mal|souvent|tard|tôt|mieux|proche de|pauvre d)(?!\p{L}))${singular}`,
      'gu',
    ),
  ),
  ruleOf('nombreux nombreuses', new RegExp(String.raw`(?<!\p{L})[Dd]e nombreu(?:x|ses) ${singular}`, 'gu')),
  ruleOf(
    'plusieurs',
    new RegExp(
      String.raw`(?<!\p{L})[Pp]lusieurs (?!(?:aller|ait|était|sera|aura|\p{L}{2,20}nt)(?!\p{L}))${singular}`,
      'gu',
    ),
  ),
  rule(
    'quelques',
    String.raw`quelques (\d[\d   .]{0,10}|cent|mille|cinquante|vingt|trente|quarante|soixante)(?= \p{L})`,
    'quelque $1',
  ),
  // Determiners of one before several.
  ruleOf(
    'chaque un une le la ce cet cette du au son sa mon ma notre votre leur aucun aucune',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<!nous (?:ne |n[’'])?)(?:[Cc]haque|[Uu]ne?|[Ll][ea]|[Cc]e|[Cc]et|[Cc]ette|[Dd]u|[Aa]u|[SsMm]on|[SsMm]a|[NnVv]otre|[Ll]eur|[Aa]ucune?) ${surePlural}(?![\p{L}’'-])`,
      'gu',
    ),
  ),
  // Gender by endings.
  ruleOf(
    'le un du au ce cet',
    /(?<![\p{L}\p{N}’'])(?:[Ll]e|[Uu]n|[Dd]u|[Aa]u|[Cc]et?) (?!bastion|cation)(?:\p{Ll}{1,16}[ts]ion|région|religion|légion|réunion|opinion)(?![\p{L}’'-])/gu,
  ),
  ruleOf(
    'la une cette sa',
    /(?<![\p{L}\p{N}])(?:[Ll]a|[Uu]ne|[Cc]ette|[SsMm]a) (?:développement|gouvernement|règlement|financement|environnement|renforcement|lancement|événement|mouvement|changement|traitement|investissement|équipement|logement|moment|parlement|département|établissement|engagement|accompagnement|classement|problème|système|projet|partenariat|festival|budget|rapport)(?![\p{L}’'-])/gu,
  ),
  ruleOf('tout', /(?<!\p{L})([Tt])out les (?=(?:deux|trois|\p{Ll}{3,20}[sx])(?!\p{L}))/gu, '$1ous les '),
  rule('toute', 'toute les', 'toutes les'),
  ruleOf('tous toutes', /(?<=(?<!\p{L})(?:dans|sur|à travers) )tous le (?=\p{L})/giu, 'tout le '),
  ruleOf('tous toutes', /(?<=(?<!\p{L})(?:dans|sur|à travers) )tou(?:te)?s la (?=\p{L})/giu, 'toute la '),
  rule(
    'tous',
    String.raw`tous les (?=(?!bastions)(?:femmes|filles|villes|régions|parties|entreprises|institutions|communes|personnes|écoles|équipes|\p{L}{3,16}(?:tions|ssions|ités|ances|ences))(?!\p{L}))`,
    'toutes les ',
  ),
  rule(
    'toutes',
    String.raw`toutes les (?=(?:pays|acteurs|projets|hommes|jeunes gens|secteurs|domaines|partenaires sociaux|\p{L}{3,16}(?:isme|eaux))s?(?!\p{L}))`,
    'tous les ',
  ),
]
