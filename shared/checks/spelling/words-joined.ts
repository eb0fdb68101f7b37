import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { slipCheck } from '#shared/checks/spelling/slip-check.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** «لاتزال», «لايمكن»: what negates is a word of its own, however often it is joined to these. */
const joinedNegations = new Map(
  'تزال يزال يزالون تزالون يمكن تمكن يوجد توجد يجوز تجوز يتجاوز تتجاوز يتعدى تتعدى يقل تقل ينبغي بد يعني تعني يخفى تكفي يكفي'
    .split(' ')
    .flatMap((verb): readonly [string, string][] => [
      [`لا${verb}`, `لا ${verb}`],
      [`ولا${verb}`, `ولا ${verb}`],
    ]),
)

const bySpelling = slipCheck({ id: 'words-joined', severity: 'warning', language: null })
const inArabic = slipCheck({ id: 'words-joined', severity: 'warning', language: 'ar', listed: joinedNegations })

function slipsIn(place: CellPlace): Iterable<Found> {
  return (baseLanguage(place.language) === 'ar' ? inArabic : bySpelling).look(place)
}

/** An ordinal or a year with the next sentence stuck to it: `20thThe`, `2024The`. */
const stuckToFigure = /(?<![\p{L}\p{N}])(?:\d{1,3}(?:st|nd|rd|th|er|e)|(?:19|20)\d\d)(?=(\p{Lu}\p{Ll}+)(?!\p{L}))/gu

/** Words or sentences that lost the space between them: `20thThe`, `ofthe`, «الدوليةو». */
export const wordsJoined: CellCheck = {
  id: 'words-joined',
  severity: 'warning',
  scope: 'cell',
  look: (place) =>
    hasMarks(place.cell, marks.digit) && capitalBehindFigure.test(place.cell.text)
      ? withStuckFigures(place)
      : slipsIn(place),
}

const capitalBehindFigure = /\d\p{L}*\p{Lu}\p{Ll}/u

function* withStuckFigures(place: CellPlace): Iterable<Found> {
  yield* slipsIn(place)
  for (const { 0: figure, 1: next = '', index } of place.cell.text.matchAll(stuckToFigure)) {
    const end = index + figure.length
    // `COP28Azerbaijan`-like names are one mark; a web address is too.
    if (
      place.context
        .tokens(place.cell, place.language)
        .some(({ type, start, end: stop }) => (type === 'url' || type === 'email') && start < end && index < stop)
    )
      continue
    yield {
      start: index,
      end: end + next.length,
      values: { word: figure + next, meant: `${figure} ${next}`, context: 'meant' },
      fix: { start: end, end, replacement: ' ' },
    }
  }
}
