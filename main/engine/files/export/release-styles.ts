import type { ExportedVersion } from '#engine/files/export/exported-version.ts'
import { countsInArabicIndicDigits, pageLabel } from '#engine/files/export/page-label.ts'

/** The style sheet of an exported page: read on a screen, printed on A4 with page numbers in the language of the text. */
export function releaseStyles(version: ExportedVersion): string {
  const isRtl = version.direction === 'rtl'
  const digits = countsInArabicIndicDigits(version) ? 'arabic-indic' : 'decimal'
  const label = pageLabel(version.locale)
  const family = isRtl ? `Amiri, ${latinFamily}` : `${latinFamily}, Amiri`
  const content = `"${label.before}" counter(page, ${digits}) "${label.between}" counter(pages, ${digits})`
  return `:root { color-scheme: light; font-size: 100%; }
body { margin: 0; background: #fff; color: #1a1a1a; font-family: ${family}, ${isRtl ? `${arabicFallback}, serif` : 'serif'};
  font-size: ${isRtl ? '1.1875rem' : '1.0625rem'}; line-height: ${isRtl ? '1.8' : '1.55'}; }
article { max-width: 42rem; margin: 0 auto; padding: 3rem 1.5rem; overflow-wrap: break-word; }
h1 { margin: 0 0 0.6em; font-size: 1.75em; line-height: ${isRtl ? '1.5' : '1.2'}; }
h2 { margin: 1.6em 0 0.4em; font-size: 1.25em; line-height: ${isRtl ? '1.55' : '1.3'}; }
h3, h4, h5 { margin: 1.4em 0 0.4em; font-size: 1.05em; }
p, ul, ol, blockquote { margin: 0 0 0.85em; }
ul, ol { padding-inline-start: 1.6em; }
ol { list-style-type: ${digits}; }
li > ul, li > ol { margin-block: 0.2em 0; }
a { color: #0b4f8a; text-underline-offset: 0.15em; }
blockquote { margin-inline: 1.2em; padding-inline-start: 1em; border-inline-start: 3px solid #b9c3cd; }
blockquote > :last-child, address > :last-child { margin-bottom: 0; }
.subhead { font-size: 1.2em; color: #3c4650; }
.dateline { color: #3c4650; }
.lede { font-size: 1.06em; }
.end { text-align: center; margin-block: 1.6em; }
.boilerplate, .note, footer { margin-top: 1.6em; padding-top: 1em; border-top: 1px solid #d5dbe1; font-size: 0.94em; }
.boilerplate > :is(h2, h3, h4), .note > :is(h2, h3, h4) { margin-top: 0; }
address { font-style: normal; }
address p { margin-bottom: 0.15em; }
@page { size: A4; margin: 24mm 22mm 26mm;
  @bottom-center { content: ${content}; direction: ${version.direction}; font-family: ${family}; font-size: 9pt; color: #5a6570; } }
@media print {
  body { font-size: ${isRtl ? '13pt' : '11pt'}; }
  article { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5 { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  blockquote, address, .end { break-inside: avoid; }
  a { color: inherit; }
}`
}

const latinFamily = '"Source Serif 4", "Source Serif Pro"'
const arabicFallback = '"Sakkal Majalla", "Traditional Arabic", "Noto Naskh Arabic", "Geeza Pro"'
