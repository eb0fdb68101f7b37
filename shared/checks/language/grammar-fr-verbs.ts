// French participles and infinitives: which of the two stands, and with what it agrees.
import { anyOf, type GrammarRule, rule, ruleOf } from '#shared/checks/language/grammar-rule.ts'

const reflexive = `(?:se (?:sont|soient|seront|seraient)|s[’'](?:est|étaient|était|étant|être))(?: (?:enfin|aussi|ainsi|déjà|tous|toutes|toujours|longuement|mutuellement|également))?`

/** Verbs whose pronoun is the one to whom: their participle agrees with nothing. */
const indirect = 'succédé|parlé|souri|nui|plu|menti|ressemblé|survécu|téléphoné|suffi'
/** Verbs that agree with what stands before them, mostly with nothing: what is given, set or asked follows. */
const withObject =
  'donné|fixé|assigné|partagé|réparti|serré|posé|échangé|attiré|approprié|arrogé|disputé|offert|procuré|réservé|octroyé|lancé'
const object = String.raw`(?:pour (?:but|mission|objectif|tâche)|comme (?:but|mission|objectif|priorité)|rendez-vous|la main|les moyens|l[’']\p{L}|(?:le|la|les|un|une|des) (?!(?:\d|premier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|veille|nuit|mois|jour|même|lendemain|soir|matin|an|année|dernière?|heure|janvier)(?!\p{L}))\p{L}{3})`

/** « la parité que le pays s’est fixée pour but » : it agrees with what « que » stands for. */
const behindQue = /(?<!\p{L})qu(?:e |[’'])[^.;:!?]{0,58}$/u

/** Verbs in -er of the trade, by their stem. */
const stems =
  'accompagn|accord|accueill|adopt|amélior|analys|anim|annonc|appliqu|apport|approuv|assist|assur|augment|bénéfici|célébr|collabor|commenc|concert|concrétis|consolid|contribu|coordonn|cré|décid|demand|développ|diffus|discut|dynamis|échang|élabor|élev|encourag|engag|enregistr|envisag|évalu|examin|expliqu|exploit|exprim|favoris|financ|form|gagn|inaugur|inform|innov|install|intégr|invit|lanc|limit|lutt|men|mobilis|modernis|montr|négoci|observ|organis|particip|préserv|présent|prolong|propos|protég|publi|rappel|rassembl|réalis|rédig|remerci|rencontr|renforc|respect|restaur|sauvegard|sensibilis|sign|soulign|stimul|transform|travaill|trouv|utilis|valoris|vérifi|visit'

const toInfinitive = `(?:pour|afin de|sans|avant de|au lieu de|permet de|permettra de|permettront de|permettent de|vise à|visent à|visant à|destinée?s? à|invitée?s? à|appelée?s? à|faut|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|va|vont|veut|veulent|souhaite|souhaitent|vient de|viennent de|décidé de|chargée?s? de)`

const avoir = `(?:ont|a|avons|avait|avaient|aura|auront|aurait|auraient|ayant)`

/** The feminine and plural forms of participles. */
function inflected(participles: string): string {
  return participles
    .split('|')
    .flatMap((one) => [`${one}e`, `${one}s`, `${one}es`])
    .join(' ')
}

export const frenchVerbs: readonly GrammarRule[] = [
  rule(inflected(indirect), `(${reflexive} (?:${indirect}))(?:e|s|es)`, '$1'),
  rule('rendus rendue rendues', `(${reflexive} rendu)(?:e|s|es) (?=compte(?!\\p{L}))`, '$1 '),
  {
    ...ruleOf(
      inflected(withObject),
      new RegExp(String.raw`(?<!\p{L})(${reflexive} (?:${withObject}))(?:es|e|s) (?=${object})`, 'gu'),
      '$1 ',
    ),
    isWrong: ({ index, input }) => !behindQue.test(input.slice(Math.max(0, index - 60), index)),
  },
  // « ont signés un accord »: nothing before that it agrees with.
  ruleOf(
    'ont a avons avait avaient aura auront aurait auraient ayant',
    new RegExp(
      String.raw`(?<=(?:^|[.!?;:] )(?:(?!(?:qu|que|quels?|quelles?|combien|lesquels|lesquelles)(?!\p{L}))[^.!?;:\n ]{1,30} ){1,14})(?<!(?:les|la|nous|vous|me|te|se|en) |[lmtsLMTS][’'])(${avoir}(?: (?:aussi|également|ensuite|déjà|enfin|ainsi|notamment))?) ((?:${stems})é)(?:es|e|s) (?=(?:une?|des|les?|la|ce|cette|ces|leurs?|son|sa|ses|plusieurs|deux|trois|\d) |l[’'])(?!(?:une?|la|les?) (?:semaine|année|an|mois|jour|nuit|veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d|fois|par|à))`,
      'gu',
    ),
    '$1 $2 ',
  ),
  rule(
    'faits faite faites',
    String.raw`(${avoir}|s[’']est|se sont|s[’']était|est|sont) fait(?:es|e|s) (?=(?!hier|entre|contre|notre|votre|outre|autre|membre|nombre|mer|fer|premier|dernier|cher|titre|quatre|octobre|novembre|décembre|septembre)\p{L}{2,16}(?:er|ir|oir|[dtu]re)(?!\p{L}))`,
    '$1 fait ',
  ),
  // Infinitive for participle.
  rule(
    'ont avons ayant aura auront avait avaient aurait auraient été',
    `((?:ont|avons|ayant|aura|auront|avait|avaient|aurait|auraient)(?: été| également| aussi| déjà)?|(?:a|ont|avait|avaient|avoir|ayant|aura|auront) été) (${stems})er`,
    '$1 $2é',
  ),
  rule('a', `a (?:${stems})er`),
  rule('sont étaient seront', `(?:sont|étaient|seront) (?:${stems})er`),
  // Participle for infinitive.
  rule(
    'pour afin sans avant lieu permet permettra permettront permettent vise visent visant destiné destinée destinés destinées invité invitée invités invitées appelé appelée appelés appelées faut doit doivent devra devront peut peuvent pourra pourront va vont veut veulent souhaite souhaitent vient viennent décidé chargé chargée chargés chargées',
    `(${toInfinitive}) (${stems})(?:ées|ée|és|é|ez)`,
    '$1 $2er',
  ),
  rule(
    'veuillez merci prière',
    `(veuillez|merci de|prière de) (${stems}|contact|consult|adress|envoy|not|confirm|patient|indiqu|communiqu)(?:ez|é)`,
    '$1 $2er',
  ),
  ...withOf('permet permettra permettront permettent permettrait', `(?:${stems})er`),
  ...withOf('afin', `(?:${stems})er`),
  rule('vise visent visant', String.raw`(vise|visent|visant) (?=(?:${stems})er(?!\p{L}))`, '$1 à '),
]

/** « permet organiser », « afin renforcer »: the preposition that is missing, elided where a vowel follows. */
function withOf(words: string, infinitive: string): readonly GrammarRule[] {
  const before = anyOf(words.split(' '))
  return [
    rule(words, String.raw`(${before}) (?=(?![aeéio])${infinitive}(?!\p{L}))`, '$1 de '),
    rule(words, String.raw`(${before}) (?=(?=[aeéio])${infinitive}(?!\p{L}))`, '$1 d’'),
  ]
}
