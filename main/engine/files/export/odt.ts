import { strToU8, type Zippable, zipSync } from 'fflate'
import type { ExportedVersion } from '#engine/files/export/exported-version.ts'
import { type ListNode, listTree } from '#engine/files/export/list-tree.ts'
import { odtListStyles, odtStyleNames, odtStyles } from '#engine/files/export/odt-styles.ts'
import { odtText, odtTextStyles } from '#engine/files/export/odt-text.ts'
import { paragraphStyleOf } from '#engine/files/export/paragraph-style.ts'
import { type Markup, markup } from '#engine/report/html-markup.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

/** One language as an OpenDocument text (ODF 1.3) on A4 with named styles: what LibreOffice opens as its own. */
export function odtOf(version: ExportedVersion): Uint8Array {
  const zippable: Zippable = {
    // First and not packed: a desktop tells the type from the first bytes (ODF 1.3, part 2, 3.3).
    mimetype: [strToU8(mimeType), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': xml(contentOf(version)),
    'styles.xml': xml(odtStyles(version)),
    'meta.xml': xml(metaOf(version)),
  }
  return zipSync(zippable, { mtime: zipEpoch })
}

const mimeType = 'application/vnd.oasis.opendocument.text'

/** A time of its own in each file would make two exports of the same text differ. */
const zipEpoch = new Date(1980, 0, 1)

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimeType}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
`

function xml({ html }: Markup): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${html}\n`)
}

function contentOf(version: ExportedVersion): Markup {
  return markup`<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3">
<office:automatic-styles>
${odtTextStyles.map(automaticStyle)}</office:automatic-styles>
<office:body><office:text>
${bodyOf(version)}</office:text></office:body>
</office:document-content>`
}

/** Arabic letters take weight and slant from attributes of their own. */
function automaticStyle(name: (typeof odtTextStyles)[number]): Markup {
  const bold = name.includes('B') ? markup` fo:font-weight="bold" style:font-weight-complex="bold"` : ''
  const italic = name.includes('I') ? markup` fo:font-style="italic" style:font-style-complex="italic"` : ''
  const underline = name.includes('U')
    ? markup` style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"`
    : ''
  return markup`<style:style style:name="${name}" style:family="text"><style:text-properties${bold}${italic}${underline}/></style:style>\n`
}

function bodyOf(version: ExportedVersion): readonly Markup[] {
  return sectionsOf(version).flatMap(({ kind, blocks }) =>
    listTree(blocks).map((node) => {
      if (node.type === 'list') return markup`${listOf(node, version)}\n`
      const block: RichBlock =
        node.level === 0
          ? { type: 'paragraph', runs: node.runs }
          : { type: 'heading', level: node.level, runs: node.runs }
      return markup`${paragraphOf(kind, block, version)}\n`
    }),
  )
}

/** Rows, a list that goes on in the next one being one list: it is counted through. */
function sectionsOf(
  version: ExportedVersion,
): readonly { readonly kind: RowKind; readonly blocks: readonly RichBlock[] }[] {
  const sections: { readonly kind: RowKind; readonly blocks: RichBlock[] }[] = []
  for (const { kind, blocks } of version.rows) {
    const last = sections.at(-1)
    const goesOn = (kind === 'list' || kind === 'body') && last?.blocks.at(-1)?.type === 'item'
    if (last && goesOn && blocks.every((block) => block.type === 'item')) last.blocks.push(...blocks)
    else sections.push({ kind, blocks: [...blocks] })
  }
  return sections
}

function paragraphOf(kind: RowKind, block: RichBlock, { direction }: ExportedVersion): Markup {
  const style = paragraphStyleOf(kind, block)
  const text = odtText(block.runs, direction)
  const level = outlineLevels[style]
  if (level === undefined) return markup`<text:p text:style-name="${odtStyleNames[style]}">${text}</text:p>`
  return markup`<text:h text:style-name="${odtStyleNames[style]}" text:outline-level="${level}">${text}</text:h>`
}

const outlineLevels: Readonly<Record<string, number>> = {
  headline: 1,
  subhead: 2,
  heading2: 2,
  heading3: 3,
  heading4: 4,
}

function listOf(list: ListNode, version: ExportedVersion): Markup {
  const style = list.ordered ? odtListStyles.numbers : odtListStyles.bullets
  const items = list.items.map(({ runs, lists }) => {
    const text = odtText(runs, version.direction)
    const nested = lists.map((inner) => listOf(inner, version))
    return markup`<text:list-item><text:p text:style-name="${odtStyleNames.list}">${text}</text:p>${nested}</text:list-item>`
  })
  return markup`<text:list text:style-name="${style}">${items}</text:list>`
}

function metaOf({ title, locale }: ExportedVersion): Markup {
  return markup`<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta><meta:generator>Dragoman</meta:generator><dc:title>${title}</dc:title><dc:language>${locale}</dc:language></office:meta></office:document-meta>`
}
