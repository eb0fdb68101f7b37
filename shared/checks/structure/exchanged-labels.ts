import type { CheckContext, FoundIn } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'

/** Numbers of a contact block of which each stands under the label of another: the fax is where one is to ring. */
export function exchangedLabels(row: RowText, context: CheckContext): readonly FoundIn[] {
  const { source, languages } = context.release
  const model = labelledIn(row, source, context)
  if (!areOfSeveralKinds(model)) return nothing
  return languages.flatMap((language): readonly FoundIn[] => {
    const labelled = language === source ? nothing : labelledIn(row, language, context)
    const wrong = labelled.find((each) => isExchanged(each, labelled, model))
    const own = model.find(({ number }) => number === wrong?.number)
    if (wrong === undefined || own === undefined) return []
    const { start, end, quote } = wrong
    const related = { language: source, rowId: row.id, start: own.start, end: own.end, quote: own.quote }
    return [{ language, rowId: row.id, start, end, values: { found: quote, expected: own.quote }, related: [related] }]
  })
}

/** A number with the label before it. */
interface Labelled extends TextSpan {
  readonly kind: Kind
  /** The last figures, which no country code and no trunk nought changes. */
  readonly number: string
  readonly quote: string
}

type Kind = 'phone' | 'fax' | 'mobile'

const labels =
  /(?<![\p{L}\p{M}])(?:(?<fax>fax|télécopie(?:ur)?|(?:ال)?فاكس|(?:ال)?ناسوخ)|(?<mobile>mobile|mob|cell|cell ?phone|gsm|portable|port|(?:ال)?(?:جوال|محمول|نقال|موبايل|خلوي))|(?<phone>phone|telephone|tel|téléphone|tél|(?:ال)?(?:هاتف|تلفون|تليفون)))\P{L}{0,8}$/iu
const longestLabel = 28
const figuresCompared = 7

function labelledIn(row: RowText, language: LanguageTag, context: CheckContext): readonly Labelled[] {
  const cell = row.cells[language]
  if (cell === undefined || cell.text === '') return nothing
  return context.tokens(cell, language).flatMap((token): readonly Labelled[] => {
    if (token.type !== 'phone') return []
    const from = Math.max(0, token.start - longestLabel)
    const label = labels.exec(cell.text.slice(from, token.start))
    if (label === null || /\p{Nd}/u.test(label[0])) return []
    const kind = label.groups?.['fax'] ? 'fax' : label.groups?.['mobile'] ? 'mobile' : 'phone'
    const [start, end] = [from + label.index, token.end]
    return [{ kind, number: token.digits.slice(-figuresCompared), start, end, quote: cell.text.slice(start, end) }]
  })
}

function areOfSeveralKinds(labelled: readonly Labelled[]): boolean {
  return labelled.some(({ kind }) => kind !== labelled[0]?.kind)
}

/** Whether the number is of another kind in the source, and one that is of this kind there has taken its label. */
function isExchanged(wrong: Labelled, labelled: readonly Labelled[], model: readonly Labelled[]): boolean {
  const own = model.filter(({ number }) => number === wrong.number)
  if (own.length !== 1 || own[0]?.kind === wrong.kind) return false
  return model.some(
    ({ kind, number }) =>
      kind === wrong.kind && labelled.some((other) => other.number === number && other.kind === own[0]?.kind),
  )
}
