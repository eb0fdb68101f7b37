import { isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'

/**
 * A telephone number: international with `+` or `00` (also `+ 82…`, `(+212)…`, and `82-70-…+` as it is mistyped in
 * right-to-left text), or any of six digits and more behind a label (`Tel:`, «هاتف»). The reader stands on its first mark.
 */
export function readPhone(reading: Reading, index: number): Match | null {
  const first = lexemeAt(reading, index)
  let at = index
  let plus = false
  if (isMark(first, '(')) at += 1
  if (isMark(lexemeAt(reading, at), '+')) {
    plus = true
    at += 1
  }
  if (isMark(lexemeAt(reading, at), '(') && plus) at += 1
  const begin = lexemeAt(reading, at)
  if (begin.kind !== 'digits' || (begin.gap === 'hard' && !plus)) return null
  const mayBeBare = reading.hasPlus || reading.hasEmail || begin.text.startsWith('0')
  const isAsked = !plus && (isCalled(reading, index) || isCalledFar(reading, index))
  const mayBeTollFree = begin.text === '1'
  if (!plus && !mayBeBare && !isAsked && !mayBeTollFree && !hasLabel(reading, index)) return null
  const run = digitRun(reading, at)
  const trailingPlus = !plus && isMark(lexemeAt(reading, run.next), '+', true) && run.groups > 1
  const zeros = !plus && begin.text.startsWith('00') && run.digits.length >= 10
  // `010-1234-5678`, `05 37 12 34 56`: a trunk zero and groups say it without a label.
  const national = /^0\d/.test(begin.text) && run.groups > 2 && run.digits.length >= 9 && run.digits.length <= 11
  const labelled =
    national ||
    isTollFree(reading, at, run) ||
    hasLabel(reading, index) ||
    isBesideEmail(reading, index, run) ||
    (isAsked && isGroupedAsNone(reading, index, run))
  if (!plus && !trailingPlus && !zeros && !labelled) return null
  if (isMark(first, '(') && !plus && !labelled) return null
  const length = run.digits.length - (zeros ? 2 : 0)
  if (length > 15 || length < (labelled ? 6 : 8)) return null
  const international = plus || trailingPlus || zeros
  const digits = zeros ? run.digits.slice(2) : run.digits
  const next = trailingPlus ? run.next + 1 : run.next
  const start = first.start
  const end = lexemeAt(reading, next - 1).end
  return {
    tokens: [
      {
        type: 'phone',
        digits: international ? `+${digits}` : digits,
        start,
        end,
        quote: reading.text.slice(start, end),
      },
    ],
    next,
  }
}

/** `1 800 555 0199`, `1-888-555-014`: of nobody's pocket, and of no amount. */
function isTollFree(reading: Reading, at: number, { groups, digits }: ReturnType<typeof digitRun>): boolean {
  return groups === 4 && lexemeAt(reading, at).text === '1' && /^18(?:00|33|44|55|66|77|88)\d{6,7}$/.test(digits)
}

/**
 * The words of a text that ask for a call, up to four before the number: `call us on`, « composez le », «الاتصال مجانًا
 * بالرقم».
 */
function isCalled(reading: Reading, index: number): boolean {
  if (isMark(lexemeAt(reading, index - 1), '+')) return false
  for (let at = index - 1; at >= index - 5; at -= 1) {
    const { kind, text } = lexemeAt(reading, at)
    if (kind === 'break' || kind === 'digits' || kind === 'token') return false
    if (kind === 'word' && callWords.has(text)) return true
  }
  return false
}

const callWords = new Set(
  (
    'call calling dial dialling dialing appeler appelez appelant composer composez composant ' +
    'الاتصال بالاتصال للاتصال والاتصال اتصال اتصل اتصلوا واتصلوا فاتصلوا يتصل تتصل يتصلوا تتصلوا التواصل بالتواصل للتواصل'
  ).split(' '),
)

const farCall = 24

/**
 * Four groups of figures, which can hardly be anything else, behind a word for a call anywhere before in the sentence:
 * « peuvent composer à toute heure du jour et de la nuit le 222 23 40 19 ».
 */
function isCalledFar(reading: Reading, index: number): boolean {
  if (![1, 2, 3].every((step) => lexemeAt(reading, index + step).kind === 'digits')) return false
  for (let at = index - 1; at >= index - farCall; at -= 1) {
    const lexeme = lexemeAt(reading, at)
    if (lexeme.kind === 'break' || isMark(lexeme, '.!?؟', true)) return false
    if (lexeme.kind === 'word' && (callWords.has(lexeme.text) || farCallWords.has(lexeme.text))) return true
  }
  return false
}

/** Besides `callWords`: nearer to a number they may take an object that is counted. */
const farCallWords = new Set(
  (
    'phone phoning ring ringing reach reached reachable contact contacting ' +
    'joindre joignez joint jointe joints joignable joignables contacter contactez contactant telephoner telephonez appelle appellent ' +
    'مهاتفه الهاتفي هاتفيا'
  ).split(' '),
)

/** Grouped as no amount or date is: `800 12 34 56`, seven figures and more in one; not `call 250 000 voters by 12.03.2027`. */
function isGroupedAsNone(reading: Reading, index: number, { digits, groups, sizes, next }: DigitRun): boolean {
  if (groups === 1) return digits.length > 6
  const run = reading.lexemes.slice(index, next)
  if (run.some((lexeme) => isMark(lexeme, '.')) || /^(?:19|20)\d\d$/.test(run.at(-1)?.text ?? '')) return false
  return sizes.some((size) => size !== 3)
}

interface DigitRun {
  readonly digits: string
  readonly next: number
  readonly groups: number
  /** How many figures each group behind the first has. */
  readonly sizes: readonly number[]
}

/** Groups of digits with at most one mark and a space between them, on one line; a trunk `(0)` is left out. */
function digitRun(reading: Reading, from: number): DigitRun {
  let digits = lexemeAt(reading, from).text
  const sizes: number[] = []
  let hyphens = 0
  let at = from + 1
  let trunk = false
  while (true) {
    let look = at
    const mark = lexemeAt(reading, look)
    if (
      !trunk &&
      isMark(mark, '(') &&
      lexemeAt(reading, look + 1).text === '0' &&
      isMark(lexemeAt(reading, look + 2), ')')
    ) {
      at += 3
      trunk = true
      continue
    }
    if (isMark(mark, '-.') && (mark.gap === 'none' || mark.text === '-')) look += 1
    else if (isMark(mark, ')')) look += 1
    // `(212)`, but not `06 500 90 77 (8.30 a.m. to 3 p.m.)`.
    else if (isMark(mark, '(') && isMark(lexemeAt(reading, look + 2), ')')) look += 1
    if (isMark(mark, ')') && isMark(lexemeAt(reading, look), '-.(', false)) look += 1
    const group = lexemeAt(reading, look)
    if (group.kind !== 'digits' || (look > at && mark.text === '.' && group.gap !== 'none')) break
    // A number cut by hyphens ends at a bare space: what follows is another number.
    if (look === at && (hyphens > 1 || (group.gap === 'none' && !isMark(lexemeAt(reading, at - 1), ')')))) break
    if (digits.length + group.text.length > 17) break
    if (mark.text === '-') hyphens += 1
    digits += group.text
    sizes.push(group.text.length)
    at = look + 1
  }
  return { digits, next: at, groups: sizes.length + 1, sizes }
}

const labels = new Set(
  (
    'tel telephone phone mobile mob portable cell fax gsm whatsapp hotline telecopie telecopieur ' +
    'هاتف الهاتف تلفون التلفون تليفون جوال الجوال محمول المحمول نقال النقال موبايل فاكس الفاكس واتساب'
  ).split(' '),
)

/** Of two words: `toll-free number`, « numéro vert », «الخط الساخن». */
const pairedLabels: ReadonlyMap<string, RegExp> = new Map([
  ...'number line'
    .split(' ')
    .map((noun): [string, RegExp] => [noun, /^(?:free|toll|emergency|freephone|helpline|green|information|press)$/]),
  ...'vert gratuit azur unique'.split(' ').map((kind): [string, RegExp] => [kind, /^(?:numero|ligne)$/]),
  ...'الاخضر المجاني الساخن الموحد الازرق اخضر مجاني ساخن موحد'
    .split(' ')
    .map((kind): [string, RegExp] => [kind, /^[وفبكل]{0,2}(?:ال|ل)?(?:رقم|خط)$/]),
])

function isLabel(reading: Reading, at: number): boolean {
  const { text, key } = lexemeAt(reading, at)
  if (labels.has(text) || labels.has(key)) return true
  return pairedLabels.get(text)?.test(lexemeAt(reading, at - 1).text) ?? false
}

/** A label with at most a few marks and two words (`Tel. (office): `) before the number, or another number of the label. */
function hasLabel(reading: Reading, index: number): boolean {
  let words = 0
  for (let at = index - 1; at > index - 8; at -= 1) {
    const lexeme = lexemeAt(reading, at)
    if (lexeme.kind === 'break' || lexeme.kind === 'digits' || lexeme.kind === 'token') return false
    if (lexeme.kind !== 'word') continue
    if (isLabel(reading, at)) return true
    words += 1
    if (words > 1) return false
  }
  return false
}

/**
 * Groups that no amount has, in one line with an e-mail address: `71 23 45 67 – press@port.example`. What begins with a
 * nought is none in two groups either.
 */
function isBesideEmail(reading: Reading, index: number, { digits, groups, next }: DigitRun): boolean {
  if (!reading.hasEmail || digits.length < 8 || digits.length > 11) return false
  if (groups < (digits.startsWith('0') ? 2 : 3) || isOtherThanPhone(reading, index, next)) return false
  return hasEmail(reading, index - 1, -1, 3) || hasEmail(reading, next, 1, 24)
}

/** Thousands (one to three digits, then groups of three), a date or times: `12.03.2026`, `10.30-12.30`. */
function isOtherThanPhone(reading: Reading, index: number, next: number): boolean {
  const run = reading.lexemes.slice(index, next)
  const [first, ...rest] = run.filter(({ kind }) => kind === 'digits')
  if (first === undefined || run.some((lexeme) => lexeme.kind === 'mark' && lexeme.text !== '-')) return true
  if (first.text.startsWith('0')) return rest.some(({ text }) => /^(?:19|20)\d\d$/.test(text))
  return rest.length < run.length - 1 || rest.every(({ text }) => text.length === 3)
}

function hasEmail(reading: Reading, from: number, step: 1 | -1, most: number): boolean {
  for (let count = 0; count < most; count += 1) {
    const lexeme = lexemeAt(reading, from + count * step)
    if (lexeme.kind === 'break') return false
    if (lexeme.token?.type === 'email') return true
  }
  return false
}
