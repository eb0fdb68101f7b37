import { Markup, markup } from '#engine/report/html-markup.ts'
import type { ReleaseReport } from '#engine/report/release-report.ts'
import type { ReportSentences } from '#engine/report/report-sentences.ts'
import { fixPreview } from '#shared/checks/fix-preview.ts'
import { languageOfValue } from '#shared/checks/language-of-value.ts'
import type { Finding, Severity } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { directionOf, directionOfPassage } from '#shared/text/direction.ts'
import { visiblePieces } from '#shared/text/visible-characters.ts'

/** Told apart by shape as well as by colour, on paper too. */
const shapes: Record<Severity, string> = { error: '●', warning: '▲', info: '■' }

export function severityMark(severity: Severity): Markup {
  return markup`<span class="mark ${severity}" aria-hidden="true">${shapes[severity]}</span>`
}

/** A finding: what is wrong, the words as they stand, what is proposed, and what the other versions say. */
export function findingMarkup(finding: Finding, report: ReleaseReport, sentences: ReportSentences): Markup {
  const { say, checkName, languageName } = sentences
  const text = report.text.rows.find((row) => row.id === finding.rowId)?.cells[finding.language]?.text ?? ''
  const related = finding.related
    .filter(({ quote }) => quote.trim() !== '')
    .map(
      ({ language, quote }) =>
        markup`<div><dt>${say('elsewhere')} · ${languageName(language)}</dt><dd>${quoted(quote, language)}</dd></div>\n`,
    )
  return markup`<article class="finding ${finding.severity}">
<h4>${severityMark(finding.severity)} <span class="level">${say(`severity.${finding.severity}`)}</span> ${checkName(finding.check)} <code>${finding.check}</code></h4>
<p>${sentenceOf(finding, report, sentences)}</p>
<dl>
${finding.quote.trim() === '' ? '' : markup`<div><dt>${say('text')}</dt><dd>${quoted(finding.quote, finding.language)}</dd></div>\n`}${finding.fix === null ? '' : markup`<div><dt>${finding.fix.replacement === '' ? say('fixDelete') : say('fix')}</dt><dd>${changeOf(finding, text)}</dd></div>\n`}${related}</dl>
</article>
`
}

function sentenceOf(
  finding: Finding,
  report: ReleaseReport,
  { finding: sentence }: ReportSentences,
): readonly Markup[] {
  return sentence(finding).map(({ name, text }) => {
    if (name === null) return markup`${text}`
    const value = finding.values[name] ?? ''
    if (name === 'glossary') return markup`<bdi>${report.glossaryName(value)}</bdi>`
    const language = languageOfValue(finding, value)
    return language === undefined
      ? markup`<bdi class="value">${shownText(value)}</bdi>`
      : quoted(value, language, 'value')
  })
}

/** What goes and what comes, in the direction of the version they stand in. */
function changeOf({ fix, language }: Finding, text: string): Markup {
  if (fix === null) return markup``
  const { lead, removed, inserted, trail, onlySpaces } = fixPreview(text, fix)
  const inner = markup`${shownText(lead)}${removed === '' ? '' : markup`<del dir="${directionOfPassage(removed, language)}">${shownText(removed, onlySpaces)}</del>`}${inserted === '' ? '' : markup`<ins dir="${directionOfPassage(inserted, language)}">${shownText(inserted, onlySpaces)}</ins>`}${shownText(trail)}`
  return markup`<bdi class="quote" lang="${language}" dir="${directionOf(language)}">${inner}</bdi>`
}

/** Words of a release, in their own language and direction, whatever stands around them. */
export function quoted(text: string, language: LanguageTag, name = 'quote'): Markup {
  return markup`<bdi class="${name}" lang="${language}" dir="${directionOfPassage(text, language)}">${shownText(text)}</bdi>`
}

/** What somebody wrote for a decision, in whatever language. */
export function remark(text: string): Markup {
  return markup`<bdi>${shownText(text)}</bdi>`
}

const lengthShown = 600

/** Nothing in it steers the page: what cannot be seen is shown by its sign. Spaces that do not break stay as they are. */
function shownText(text: string, spaces: boolean | null = null): readonly Markup[] {
  const cut = text.length > lengthShown ? `${text.slice(0, lengthShown)}…` : text
  return visiblePieces(cut, { spaces: spaces === true }).map(({ text: piece, isSign }) => {
    if (!isSign) return markup`${piece}`
    if (spaces === null && (piece === '°' || piece === '˚')) return new Markup('&nbsp;')
    if (spaces === null && piece === '¶') return new Markup('<br>')
    return markup`<span class="sign">${piece}</span>`
  })
}
