import type { WholeRelease } from '#engine/files/export/exported-content.ts'
import { cellHtmlOf } from '#engine/files/export/html.ts'
import { columnHeading, reviewTableOf } from '#engine/files/export/review-table.ts'
import { Markup, markup } from '#engine/report/html-markup.ts'
import { directionOf } from '#shared/text/direction.ts'

/** The table as one page that loads nothing. Each row has its id as `data-row`. */
export function reviewTableHtml(release: WholeRelease): string {
  const { direction, columns } = reviewTableOf(release)
  const [first] = columns
  const heads = columns.map(
    ({ language, locale }) =>
      markup`<th scope="col" lang="${locale}" dir="${directionOf(language)}" data-language="${language}">${columnHeading(language)}</th>`,
  )
  const rows = release.rows.map(({ id, kind, cells }, index) => {
    const texts = columns.map(
      ({ language, locale, direction: own }) =>
        markup`<td lang="${locale}" dir="${own}">${new Markup(cellHtmlOf(cells[language]?.blocks ?? [], own))}</td>\n`,
    )
    return markup`<tr class="${kind}" data-row="${id}"><th scope="row">${index + 1}</th>\n${texts}</tr>\n`
  })
  return markup`<!doctype html>
<html lang="${first?.locale ?? 'und'}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${first?.title ?? ''}</title>
<meta name="generator" content="Dragoman">
<style>
${new Markup(styles)}</style>
</head>
<body>
<main>
<h1>${first?.title ?? ''}</h1>
<table>
<thead><tr><th scope="col">#</th>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</main>
</body>
</html>
`.html
}

const styles = `:root { color-scheme: light; }
body { margin: 0; padding: 1.5rem; background: #fff; color: #1a1a1a; font: 1rem/1.5 "Source Serif 4", Georgia, "Times New Roman", serif; }
h1 { font-size: 1.4rem; line-height: 1.4; margin: 0 0 1rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 1px solid #b9c3cd; padding: 0.5rem 0.7rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
thead th { background: #eef1f4; font-size: 0.95rem; }
tr > :first-child { width: 2.2rem; color: #5a6570; font-weight: normal; font-size: 0.85rem; text-align: center; }
td[dir="rtl"], th[dir="rtl"] { font-family: "Noto Naskh Arabic", "Sakkal Majalla", "Traditional Arabic", serif; font-size: 1.12em; line-height: 1.75; }
td > :first-child { margin-block-start: 0; }
td > :last-child { margin-block-end: 0; }
.headline td { font-weight: bold; font-size: 1.15em; }
.subhead td { font-weight: bold; }
ul, ol { padding-inline-start: 1.4em; }
@page { size: A4 landscape; margin: 15mm; }
@media print { body { padding: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`
