import { createHash } from 'node:crypto'
import { Markup, markup } from '#engine/report/html-markup.ts'
import type { ReleaseReport } from '#engine/report/release-report.ts'
import { findingMarkup, quoted, remark, severityMark } from '#engine/report/report-finding.ts'
import type { ReportSentences } from '#engine/report/report-sentences.ts'
import { reportStyles } from '#engine/report/report-styles.ts'
import { type Finding, type Severity, severities } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { directionOf } from '#shared/text/direction.ts'

/** The report as one page that loads nothing and runs nothing: it can be mailed, printed and kept. */
export function reportHtml(report: ReleaseReport, sentences: ReportSentences): string {
  const { say, language } = sentences
  const title = report.title || say('untitled')
  const hash = createHash('sha256').update(reportStyles).digest('base64')
  const page = markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${new Markup(hash)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Dragoman report">
<title>${say('title')} · ${title}</title>
<style>${new Markup(reportStyles)}</style>
</head>
<body>
<header>
<p class="over">${say('title')}</p>
<h1>${quoted(title, report.text.source)}</h1>
${aboutOf(report, sentences)}
${countsOf(report.standing, sentences)}
</header>
<main>
${despiteSection(report, sentences)}
${report.standing.length === 0 ? markup`<p class="clean"><span aria-hidden="true">✓</span> ${say('clean')}</p>` : report.text.languages.map((each) => versionSection(report, each, sentences))}
${ignoredSection(report, sentences)}
${howSection(report, sentences)}
</main>
</body>
</html>
`
  return page.html
}

function aboutOf(
  { text, madeAt, madeWith, state }: ReleaseReport,
  { say, moment, languageName }: ReportSentences,
): Markup {
  return markup`<dl class="about">
<div><dt>${say('versions')}</dt><dd>${text.languages.map(languageName).join(' · ')}</dd></div>
${state === null ? '' : markup`<div><dt>${say('state')}</dt><dd>${say(`states.${state}`)}</dd></div>`}
<div><dt>${say('checked')}</dt><dd>${moment(madeAt)} · <bdi>${madeWith}</bdi></dd></div>
</dl>`
}

function countsOf(findings: readonly Finding[], { say }: ReportSentences): Markup {
  const keys: Record<Severity, string> = { error: 'errors', warning: 'warnings', info: 'infos' }
  const counts = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return markup`<li class="${severity} ${count === 0 ? 'none' : ''}">${severityMark(severity)} ${say(keys[severity], { count })}</li>`
  })
  return markup`<ul class="counts">${counts}</ul>`
}

function despiteSection({ waivers }: ReleaseReport, { say, moment }: ReportSentences): Markup | string {
  if (waivers.length === 0) return ''
  const decisions = waivers.map(
    ({
      act,
      at,
      errors,
      reason,
    }) => markup`<li><b>${say(`act.${act}`)}</b> <small>${moment(new Date(at))} · ${say('errors', { count: errors })}</small>
<p>${remark(reason)}</p></li>`,
  )
  return markup`<section class="despite"><h2>${say('despite')}</h2><ul class="decisions">${decisions}</ul></section>`
}

function versionSection(report: ReleaseReport, language: LanguageTag, sentences: ReportSentences): Markup {
  const { say, languageName } = sentences
  const own = report.standing.filter((finding) => finding.language === language)
  const rows = report.text.rows.map((row, index) => {
    const here = own.filter((finding) => finding.rowId === row.id)
    return here.length === 0 ? '' : rowBlock(report, row, index, here, sentences)
  })
  return markup`<section class="version">
<h2>${languageName(language)}</h2>
${own.length === 0 ? markup`<p class="quiet">${say('cleanVersion')}</p>` : countsOf(own, sentences)}
${rows.filter((row) => row !== '')}
</section>
`
}

function rowBlock(
  report: ReleaseReport,
  row: RowText,
  index: number,
  findings: readonly Finding[],
  sentences: ReportSentences,
): Markup {
  const { say } = sentences
  return markup`<section class="row"><h3>${say('row', { number: index + 1 })} <small>${say(`kind.${row.kind}`)}</small></h3>
${findings.map((finding) => findingMarkup(finding, report, sentences))}
</section>
`
}

/** By decision, for one may cover many findings. */
function ignoredSection(
  { ignored, text }: ReleaseReport,
  { say, moment, checkName, languageName }: ReportSentences,
): Markup | string {
  if (ignored.length === 0) return ''
  const numbers = new Map(text.rows.map((row, index) => [row.id, index + 1]))
  const decisions = [...new Set(ignored.map(({ rule }) => rule))].map((rule) => {
    const places = ignored
      .filter((each) => each.rule === rule)
      .map(
        ({ finding }) =>
          markup`<li><small>${languageName(finding.language)} · ${say('row', { number: numbers.get(finding.rowId) ?? 0 })}</small> ${quoted(finding.quote, finding.language)}</li>`,
      )
    return markup`<li><b>${checkName(rule.check)}</b> <small>${say(`scope.${rule.scope}`)} · ${moment(new Date(rule.at))}</small>
<p>${remark(rule.reason || say('noReason'))}</p>
<ul class="places">${places}</ul></li>`
  })
  return markup`<section class="left"><h2>${say('ignored')}</h2>
<p class="quiet">${say('ignoredCount', { count: ignored.length })}</p>
<ul class="decisions">${decisions}</ul></section>`
}

function howSection({ severities: chosen, houseStyle }: ReleaseReport, { say, checkName }: ReportSentences): Markup {
  const off = Object.entries(chosen).filter(([, level]) => level === 'off')
  const others = Object.entries(chosen).filter(([, level]) => level !== 'off')
  const changes = Object.keys(houseStyle.changes).length
  return markup`<section class="how"><h2>${say('how')}</h2>
<dl>
<div><dt>${say('house')}</dt><dd>${say(`houses.${houseStyle.name}`)}${changes > 0 ? `, ${say('changed', { count: changes })}` : ''}</dd></div>
${off.length > 0 ? markup`<div><dt>${say('off')}</dt><dd>${off.map(([check]) => checkName(check)).join(' · ')}</dd></div>` : ''}
${others.length > 0 ? markup`<div><dt>${say('otherwise')}</dt><dd>${others.map(([check, level]) => `${checkName(check)} (${say(`severity.${level}`)})`).join(' · ')}</dd></div>` : ''}
</dl>
${off.length + others.length === 0 ? markup`<p class="quiet">${say('allUsual')}</p>` : ''}
</section>`
}
