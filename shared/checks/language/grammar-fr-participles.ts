// French participles behind « que »: they agree with what it stands for.
import { type GrammarRule, ruleOf } from '#shared/checks/language/grammar-rule.ts'

/** Participles that take an object: by their stem in -é, and those of other verbs. */
const inE =
  'accord|adopt|adress|annonc|approuv|apport|assur|cit|command|commenc|communiqu|compos|consacr|cré|décern|décid|demand|dépos|désign|développ|donn|dress|effectu|engag|enregistr|envoy|expos|exprim|ferm|financ|fix|fond|formul|gagn|inaugur|indiqu|install|lanc|livr|men|mont|montr|nomm|not|octroy|organis|pass|port|pos|prépar|présent|prim|prononc|propos|provoqu|publi|rapport|recrut|rédig|rejet|relev|remport|renouvel|rénov|réserv|restaur|sauv|sélectionn|sign|subventionn|soulev|trouv|touch|utilis|vers|vot'
const others =
  'rendu|reçu|vu|tenu|obtenu|conclu|élu|prévu|pris|mis|fait|dit|écrit|ouvert|offert|produit|construit|conduit|subi|établi|fini|choisi|rempli|réuni|bâti|lu|vendu|perdu|défendu|attendu|remis|émis|promis|soumis|transmis|découvert|détruit|traduit|acquis|conquis|suivi|fourni|franchi|retenu|détenu|repris|appris|entrepris|commis|permis'
const participle = `(?:${inE})é|(?:${others})`

/** The subject of the clause, up to its verb: no second clause begins in it. */
const subject = String.raw`(?:que (?:l[’'](?=\p{L})|(?:le|la|les|ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|M\.|Mme|\p{Lu}\p{L}+) )(?:(?!(?:que|qui|dont|où|a|ont|avait|avaient|est|sont|était) )[\p{L}\p{N}.’'-]{1,24} ){0,8}|qu[’'](?:il|elle|ils|elles|on) )`
const verb = '(?:a|ont|avait|avaient|aura|auront)(?: (?:déjà|enfin|aussi|également|récemment|ainsi))?'

/** What follows a participle without an object of its own: the end, a time, a place, a circumstance; no infinitive. */
const follows = String.raw`(?=[.,;:!?»)]|[ \u00a0][»;:!?]|$| (?:hier|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundi|en|dans|par|lors|avec|depuis|pendant|contre|sous|cette (?:année|semaine|nuit|saison)|ce (?:matin|soir|mois)|la (?:semaine|veille)|l[’']an|il y a|au(?:x)?|à|pour) (?!\p{L}+(?:er|ir|oir|re) )| (?:hier|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundi)(?!\p{L}))`

/** Nouns whose « que » begins what is thought or said, or a time: « la preuve que la ville a construit », « la fois que ». */
const ofContent =
  'preuve|idée|condition|nouvelle|assurance|conviction|conclusion|impression|certitude|garantie|promesse|crainte|chance|possibilité|probabilité|rumeur|hypothèse|confirmation|information|affirmation|raison|constatation|peur|fois|façon|manière|sorte|mesure|époque|vérité|évidence|annonce|notion|perception|révélation|démonstration|date|heure|année|semaine|veille'

export const frenchParticiples: readonly GrammarRule[] = [
  behindQue(
    String.raw`(?:la|une|cette|sa|aucune|[Ll]a|[Uu]ne|[Cc]ette|[Ss]a) (?:première |dernière |nouvelle |seule )?(?!(?:${ofContent}) )\p{L}{3,20}(?: \p{L}{4,16}(?:e|le|ale|ve|se))?`,
    'e',
  ),
  behindQue(
    String.raw`(?:[Ll]es|[Cc]es|[Ss]es|[Ll]eurs|[Dd]es|[Dd]eux|[Tt]rois|[Pp]lusieurs) (?!(?:${ofContent})s )\p{L}{1,16}(?:ions|ités|ances|ences|tures|ées)(?: \p{L}{4,16}s)?`,
    'es',
  ),
  behindQue(
    String.raw`(?:[Ll]es|[Cc]es|[Ss]es|[Ll]eurs|[Dd]es|[Dd]eux|[Tt]rois|[Pp]lusieurs) \p{L}{1,16}(?:ments|teurs|ismes|ages|ets|aux)(?: \p{L}{4,16}s)?`,
    's',
    '(?<!s)',
  ),
]

function behindQue(antecedent: string, ending: string, before = ''): GrammarRule {
  return ruleOf(
    'que qu',
    new RegExp(String.raw`(?<![\p{L}’'])(${antecedent} ${subject}${verb} (?:${participle}))${before}${follows}`, 'gu'),
    `$1${ending}`,
  )
}
