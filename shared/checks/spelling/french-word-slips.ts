import { slipCheck } from '#shared/checks/spelling/slip-check.ts'
import { withCapital } from '#shared/text/with-capital.ts'
import type { Words } from '#shared/text/words-in.ts'

const accentErrors = new Map<string, string>([
  ['etat', 'état'],
  ['etats', 'états'],
  ['egypte', 'égypte'],
  ['emirats', 'émirats'],
  ['equateur', 'équateur'],
  ['ethiopie', 'éthiopie'],
  ['erythrée', 'érythrée'],
  ['ecole', 'école'],
  ['ecoles', 'écoles'],
  ['elysée', 'élysée'],
  ['egalement', 'également'],
  ['etudes', 'études'],
  ['education', 'éducation'],
  ['energie', 'énergie'],
  ['economie', 'économie'],
  ['election', 'élection'],
  ['elections', 'élections'],
  ['equipe', 'équipe'],
  ['evénement', 'événement'],
  ['evaluation', 'évaluation'],
  ['egalité', 'égalité'],
])

/** `A propos`, `A l’occasion`: the preposition, not the verb, at the head of a sentence. */
function aForUpon({ forms, starts, ends }: Words, index: number, text: string): { meant: string } | null {
  if (forms[index]?.written !== 'A') return null
  const next = forms[index + 1]
  const gap = text.slice(ends[index] ?? 0, starts[index + 1] ?? 0)
  if (next === undefined || !/^[ \u00a0]$/u.test(gap)) return null
  const isPlace =
    next.shape === 'capital' && townThenComma.test(text.slice(starts[index + 1], (starts[index + 1] ?? 0) + 80))
  if (!isPlace && !afterUpon.has(next.folded)) return null
  const before = text.slice(0, starts[index] ?? 0).trimEnd()
  return before === '' || /[.!?…:»”"–—-]$/u.test(before) || before.endsWith('\n') ? { meant: 'À' } : null
}

/** « A Dakar, », « A Aix-en-Provence comme à Nice » : no verb stands at the head of a French sentence with a comma so near. */
const townThenComma =
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:[’-](?:\p{Lu}\p{Ll}+|en|sur|le|la|les|du|de|d)){0,4}(?:, [\p{Ll}\d]| comme )/u

const afterUpon = new Set(
  `propos partir travers noter savoir cet cette ce ces l la cause compter defaut droite gauche egalite l’occasion terme
  titre peine nouveau mesure moins ses son sa leur leurs notre votre paris geneve new quelques deux trois long court`.split(
    /\s+/,
  ),
)

export const frAccentCaps = slipCheck({
  id: 'fr-accent-caps',
  severity: 'info',
  language: 'fr',
  suspects: new Set(['a', ...accentErrors.keys()]),
  inContext(words, index, text) {
    const written = words.forms[index]?.written ?? ''
    const meant = accentErrors.get(written.toLowerCase())
    if (meant === undefined) return aForUpon(words, index, text)
    // In small letters it is a slip of the accent alone: the dictionary's matter.
    if (!/^\p{Lu}/u.test(written) || isInEnglishName(words, index, text)) return null
    const shouted = written === written.toUpperCase()
    return { meant: shouted ? meant.toUpperCase() : withCapital(meant) }
  },
})

/** « la revue Africa Education »: a noun as English writes it, right behind another capital, is part of a name. */
function isInEnglishName({ forms, starts, ends }: Words, index: number, text: string): boolean {
  const before = forms[index - 1]
  return (
    englishNouns.has(forms[index]?.folded ?? '') &&
    before?.shape === 'capital' &&
    !/^(?:les?|la|une?|des?|du|nos|sa|son|leurs?|haute?|grande?)$/u.test(before.folded) &&
    text.slice(ends[index - 1], starts[index]) === ' '
  )
}

const englishNouns = new Set(['education', 'election', 'elections', 'evaluation'])

const ligatureErrors = new Map(
  `oeuvre oeuvres oeuvrer oeuvrent coeur coeurs soeur soeurs voeu voeux noeud noeuds moeurs boeuf boeufs oeil oeuf oeufs
  foetus choeur choeurs manoeuvre manoeuvres rancoeur oecuménique oesophage oenologie`
    .split(/\s+/)
    .map((word): [string, string] => [word, word.replace('oe', 'œ')]),
)

export const frLigature = slipCheck({ id: 'fr-ligature', severity: 'info', language: 'fr', listed: ligatureErrors })
