import { articleHtmlOf } from '#engine/files/export/html.ts'
import { firstOf, type NewsItem, newsItemUri } from '#engine/files/export/news-item.ts'
import { txtOf } from '#engine/files/export/txt.ts'
import { countWords } from '#shared/text/count-words.ts'

/** One language as an item of IPTC ninjs 3.0, its text as HTML and as plain text; the other languages are associations. */
export function ninjsOf({ about, source, version, others }: NewsItem): string {
  const text = txtOf(version)
  const [dateline, lede] = [firstOf(version, 'dateline'), firstOf(version, 'lede')]
  const item = {
    uri: newsItemUri(about, version.language),
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json',
    },
    type: 'text',
    representationType: 'full',
    versionCreated: about.madeAt.toISOString(),
    ...(about.embargo === null ? {} : { embargoedUntil: about.embargo }),
    pubStatus: 'usable',
    language: version.locale,
    title: version.title,
    headlines: [{ role: 'main', contentType: 'text/plain', value: version.title }],
    ...(lede === '' ? {} : { descriptions: [{ role: 'summary', contentType: 'text/plain', value: lede }] }),
    ...(dateline === '' ? {} : { located: placeOf(dateline) }),
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        charCount: [...text].length,
        wordCount: countWords(text, version.locale),
        value: articleHtmlOf(version),
      },
      { role: 'plain', contentType: 'text/plain', value: text },
    ],
    associations: others.map((other) => ({
      name: other.title,
      rel: other.language === source ? 'translationOf' : 'translation',
      uri: newsItemUri(about, other.language),
      type: 'text',
      language: other.locale,
      headlines: [{ role: 'main', contentType: 'text/plain', value: other.title }],
    })),
  }
  return `${JSON.stringify(item, null, 2)}\n`
}

/** What stands before the date: «الرباط، 14 مايو 2025» → «الرباط». */
function placeOf(dateline: string): string {
  return dateline.split(/[,،(–—]/u, 1)[0]?.trim() ?? dateline
}
