import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { countedWarnings } from '#engine/files/import/counted-warnings.ts'
import { commentsPart, docxComments } from '#engine/files/import/docx-comments.ts'
import { refusalOf } from '#engine/files/import/found-format.ts'
import { htmlBlocks } from '#engine/files/import/html-blocks.ts'
import { mostLetters } from '#engine/files/import/most-letters.ts'
import { openPackage } from '#engine/files/import/open-package.ts'
import type { ReadContent, ReadRemark, ReadRemarks } from '#engine/files/import/read-content.ts'
import { decodeXml, localName, walkXml } from '#engine/files/import/safe-xml.ts'
import { shareOfPart, type TellShare } from '#engine/shares-of.ts'
import { Failure } from '#shared/model/failure.ts'
import type { ImportWarning } from '#shared/model/imported-document.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/**
 * A Word document as blocks. The package is opened under our own budget, its XML is walked by a parser without entities,
 * and only then a clean package of the parts that carry text goes to mammoth: what mammoth sees has been seen before.
 * Comments are remarks on the block that they end in, and the cells of tables name those that are anchored in them.
 */
export async function docxContent(
  file: string,
  bytes: Uint8Array,
  tell: TellShare = () => undefined,
): Promise<ReadContent> {
  const { names, parts } = openPackage(file, bytes, isTextPart)
  const main = mainPartOf(file, names, parts)
  const clean: Record<string, Uint8Array> = {}
  const survey = emptySurvey()
  for (const [name, content] of parts) {
    if (name.endsWith('.rels')) {
      clean[name] = strToU8(withoutExternalParts(file, decodeXml(file, content), survey))
      continue
    }
    const xml = decodeXml(file, content)
    if (name === main) walkXml(file, xml, surveyor(survey), { tell: shareOfPart(tell, 0.1, 0.3) })
    else walkXml(file, xml)
    clean[name] = strToU8(fieldsOpened(name === main && survey.comments > 0 ? commentsPlaced(xml) : xml))
  }
  const { value } = await toHtml(file, zipSync(clean, { level: 0 }))
  tell(0.6)
  const { places, ...content } = htmlBlocks(file, value)
  const comments = survey.comments > 0 ? docxComments(file, parts.get(commentsPart)) : new Map<string, ReadRemark>()
  const { remarks, kept } = remarksAt(places, comments)
  return {
    ...content,
    remarks,
    warnings: warningsOf(survey, names, { fromText: content.warnings, keptComments: kept }),
    declaredLanguage: mostLetters(survey.languages),
  }
}

/** What a short field shows is text of the document; mammoth passes over it unless it stands in an element it looks into. */
function fieldsOpened(xml: string): string {
  return xml.replace(/<(\/?)w:fldSimple(?=[\s/>])/gu, '<$1w:smartTag')
}

/** Where a comment is anchored becomes a place in the text, which `commentAtPlace` knows. */
function commentsPlaced(xml: string): string {
  return xml
    .replace(/<w:commentReference\s[^>]{0,200}?w:id="(\d{1,9})"[^>/]{0,200}(\/?)>/gu, (_, id: string, end: string) => {
      return `<w:bookmarkStart w:id="${id}" w:name="${commentPlace}${id}"${end}>`
    })
    .replaceAll('</w:commentReference>', '</w:bookmarkStart>')
}

const commentPlace = 'comment-place-'

/** The id of the comment that is anchored at a place of this name; null where none is. */
export function commentAtPlace(name: string): string | null {
  return name.startsWith(commentPlace) ? name.slice(commentPlace.length) : null
}

/** The comments by the blocks that they are anchored in, and how many those are. */
function remarksAt(
  places: ReadonlyMap<RichBlock, readonly string[]>,
  comments: ReadonlyMap<string, ReadRemark>,
): { readonly remarks: ReadRemarks; readonly kept: number } {
  const remarks = new Map<RichBlock, readonly ReadRemark[]>()
  for (const [block, names] of places) {
    const ids = names.flatMap((name) => commentAtPlace(name) ?? [])
    const found = ids.flatMap((id) => comments.get(id) ?? [])
    if (found.length > 0) remarks.set(block, found)
  }
  return { remarks, kept: new Set([...remarks.values()].flat()).size }
}

async function toHtml(file: string, clean: Uint8Array): Promise<{ value: string }> {
  try {
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(clean.buffer, clean.byteOffset, clean.byteLength) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'u => u'],
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
  } catch (error) {
    // mammoth throws plain errors for packages whose parts do not fit together.
    throw new Failure('FILE_DAMAGED', { file }, { cause: error })
  }
}

function isTextPart(name: string): boolean {
  if (name === '[Content_Types].xml' || name === '_rels/.rels') return true
  return (
    /^word\/(?:[^/]{1,100}\.xml|_rels\/[^/]{1,100}\.rels)$/u.test(name) &&
    !/^word\/(?:vbaData|settings|webSettings|fontTable|people|commentsExtended|commentsIds)/u.test(name)
  )
}

function mainPartOf(file: string, names: readonly string[], parts: ReadonlyMap<string, Uint8Array>): string {
  if (names.includes('ppt/presentation.xml')) throw refusalOf(file, 'PPTX')
  if (names.includes('META-INF/container.xml')) throw refusalOf(file, 'EPUB')
  if (names.includes('manifest.json') && names.includes('mimetype')) throw refusalOf(file, 'RELEASE')
  if (!parts.has('[Content_Types].xml')) {
    if (names.some((name) => name.startsWith('word/'))) throw new Failure('FILE_DAMAGED', { file })
    throw refusalOf(file, 'ZIP')
  }
  let main: string | null = null
  const rels = parts.get('_rels/.rels')
  if (rels) {
    walkXml(file, decodeXml(file, rels), {
      open(name, attributes) {
        if (localName(name) === 'Relationship' && attributes['Type']?.endsWith('/officeDocument'))
          main = (attributes['Target'] ?? '').replace(/^\//u, '')
      },
    })
  }
  const part = main ?? 'word/document.xml'
  if (!parts.has(part)) throw new Failure('FILE_DAMAGED', { file })
  return part
}

interface Survey {
  insertions: number
  deletions: number
  comments: number
  external: number
  active: number
  /** Letters of runs marked with each language: what Word itself took the text for. */
  readonly languages: Map<string, number>
}

function emptySurvey(): Survey {
  return { insertions: 0, deletions: 0, comments: 0, external: 0, active: 0, languages: new Map() }
}

function surveyor(survey: Survey): {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
} {
  let language = ''
  let rightToLeft = false
  let inText = false
  let inInstruction = false
  return {
    open(name, attributes) {
      switch (localName(name)) {
        case 'fldSimple':
          if (reachesOut(attributes['w:instr'] ?? '')) survey.external += 1
          break
        case 'instrText':
          inInstruction = true
          break
        case 'ins':
        case 'moveTo':
          survey.insertions += 1
          break
        case 'del':
        case 'moveFrom':
          survey.deletions += 1
          break
        case 'commentReference':
          survey.comments += 1
          break
        case 'altChunk':
        case 'object':
        case 'control':
          survey.active += 1
          break
        case 'r':
          language = ''
          rightToLeft = false
          break
        case 'rtl':
          rightToLeft = !['0', 'false', 'off'].includes(attributes['w:val'] ?? '1')
          break
        case 'lang':
          language = (rightToLeft ? attributes['w:bidi'] : attributes['w:val']) ?? attributes['w:val'] ?? ''
          break
        case 't':
          inText = true
          break
        default:
          break
      }
    },
    close(name) {
      if (localName(name) === 't') inText = false
      if (localName(name) === 'instrText') inInstruction = false
    },
    text(text) {
      if (inInstruction && reachesOut(text)) survey.external += 1
      if (inText && language !== '') survey.languages.set(language, (survey.languages.get(language) ?? 0) + text.length)
    },
  }
}

/** Whether a field takes its text from another file or program. What it last showed is kept as text. */
function reachesOut(instruction: string): boolean {
  return /^\s{0,100}(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE)\s/iu.test(instruction)
}

/** Relationships to places outside the package are never followed; those of links stay, because they are only text. */
function withoutExternalParts(file: string, xml: string, survey: Survey): string {
  const kept: string[] = []
  walkXml(file, xml, {
    open(name, attributes) {
      if (localName(name) !== 'Relationship') return
      const external = attributes['TargetMode']?.toLowerCase() === 'external'
      if (external && !attributes['Type']?.endsWith('/hyperlink')) {
        survey.external += 1
        return
      }
      const written = ['Id', 'Type', 'Target', 'TargetMode'].map((key) =>
        attributes[key] === undefined ? '' : ` ${key}="${escaped(attributes[key])}"`,
      )
      kept.push(`<Relationship${written.join('')}/>`)
    },
  })
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kept.join('')}</Relationships>`
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;')
}

function warningsOf(
  survey: Survey,
  names: readonly string[],
  { fromText, keptComments }: { readonly fromText: readonly ImportWarning[]; readonly keptComments: number },
): readonly ImportWarning[] {
  const count = (part: RegExp): number => names.filter((name) => part.test(name)).length
  return [
    ...fromText,
    ...countedWarnings({
      'tracked-changes-accepted': survey.insertions + survey.deletions,
      'comments-kept': keptComments,
      'comments-dropped': survey.comments - keptComments,
      'external-parts-dropped': survey.external,
      'embedded-objects-dropped': survey.active,
      'macros-dropped': count(/vbaproject\.bin$/iu),
      'header-footer-left-out': count(/^word\/(?:header|footer)\d*\.xml$/u),
    }),
  ]
}
