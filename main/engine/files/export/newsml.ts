import { articleHtmlOf } from '#engine/files/export/html.ts'
import { firstOf, type NewsItem, newsItemUri } from '#engine/files/export/news-item.ts'
import { Markup, markup } from '#engine/report/html-markup.ts'

/**
 * One language as an item of IPTC NewsML-G2 2.35, its text as XHTML. The other languages are links: of the relations that
 * IPTC publishes none is known here that means a translation, so they are items to see also, each in its language.
 */
export function newsmlOf({ about, version, others }: NewsItem): string {
  const { locale, direction, title } = version
  const links = others.map(
    (other) =>
      markup`<link rel="irel:seeAlso" residref="${newsItemUri(about, other.language)}" contenttype="application/vnd.iptc.g2.newsitem+xml"><title xml:lang="${other.locale}" dir="${other.direction}">${other.title}</title></link>\n`,
  )
  const described = (name: 'dateline' | 'description', text: string) =>
    text === ''
      ? ''
      : markup`<${new Markup(name)} xml:lang="${locale}" dir="${direction}">${text}</${new Markup(name)}>\n`
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${newsItemUri(about, version.language)}" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="${locale}" dir="${direction}">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
<itemMeta>
<itemClass qcode="ninat:text"/>
<provider literal="press-office"/>
<versionCreated>${about.madeAt.toISOString()}</versionCreated>
${about.embargo === null ? '' : markup`<embargoed>${about.embargo}</embargoed>\n`}<pubStatus qcode="stat:usable"/>
<generator>Dragoman</generator>
<title xml:lang="${locale}" dir="${direction}">${title}</title>
${links}</itemMeta>
<contentMeta>
<language tag="${locale}"/>
<headline xml:lang="${locale}" dir="${direction}">${title}</headline>
${described('dateline', firstOf(version, 'dateline'))}${described('description', firstOf(version, 'lede'))}</contentMeta>
<contentSet>
<inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml" lang="${locale}" xml:lang="${locale}" dir="${direction}"><head><title>${title}</title></head><body>
${new Markup(xhtmlOf(articleHtmlOf(version)))}
</body></html>
</inlineXML>
</contentSet>
</newsItem>
`.html
}

/** Line breaks are the only elements of ours that HTML leaves open; a `<br>` in the text itself is escaped. */
function xhtmlOf(html: string): string {
  return html.replaceAll('<br>', '<br/>')
}
