import { countedWarnings, cutShort } from '#engine/files/import/counted-warnings.ts'
import { InlineText } from '#engine/files/import/inline-text.ts'
import type { ReadVersions } from '#engine/files/import/read-versions.ts'
import { walkXml, type XmlVisitor } from '#engine/files/import/safe-xml.ts'
import { VersionsBuilder } from '#engine/files/import/versions-builder.ts'
import { languageMeant } from '#engine/glossaries/tables/language-names.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/**
 * A TMX file (1.1 to 1.4b) as versions: each unit is a row, each of its languages a version, regions of a language
 * together. Left out, with a remark: codes that are no emphasis, link or break, and notes; without one: who made a unit.
 */
export function tmxVersions(file: string, xml: string): ReadVersions {
  const walk = new TmxWalk()
  walkXml(
    file,
    xml,
    {
      open: (...tag) => walk.open(...tag),
      close: (name) => walk.close(name),
      text: (text) => walk.text(text),
    },
    { namedDoctype: true },
  )
  return walk.finish()
}

type Attributes = Readonly<Record<string, string>>

class TmxWalk implements XmlVisitor {
  private readonly rows = new VersionsBuilder()
  private readonly left = { codes: 0, changes: 0 }
  private readonly uncounted = { codes: 0, changes: 0 }
  private notes = 0
  private units = 0
  private source: LanguageTag | null = null
  private cells: (readonly [LanguageTag | null, readonly RichBlock[]])[] = []
  private language: LanguageTag | null = null
  private segment: InlineText | null = null
  private depth = 0

  open(name: string, attributes: Attributes): void {
    if (this.segment) {
      this.depth += 1
      this.segment.open(name, attributes)
      return
    }
    switch (name) {
      case 'header':
        this.source = languageIn(attributes['srclang'])
        if (this.source !== null) this.rows.announce(this.source)
        break
      case 'note':
        this.notes += 1
        break
      case 'tu':
        this.cells = []
        break
      case 'tuv':
        this.language = languageIn(attributes['xml:lang'] ?? attributes['lang'])
        break
      case 'seg':
        this.segment = new InlineText(new Map(), this.cells.length === 0 ? this.left : this.uncounted)
        this.depth = 0
        break
      default:
        break
    }
  }

  close(name: string): void {
    if (this.segment && this.depth > 0) {
      this.depth -= 1
      this.segment.close()
    } else if (this.segment) {
      this.endSegment(this.segment)
    } else if (name === 'tu') {
      this.units += 1
      // A memory holds one sentence as often as it was translated; each of them is a row of its own.
      if (this.cells.some(([, blocks]) => blocks.length > 0))
        this.rows.add({ id: String(this.units), cells: this.cells })
    }
  }

  text(text: string): void {
    this.segment?.text(text, false)
  }

  finish(): ReadVersions {
    return {
      ...this.rows.finish(),
      warnings: [
        ...countedWarnings({ 'codes-dropped': this.left.codes, 'notes-dropped': this.notes }),
        ...(this.rows.isFull ? [cutShort] : []),
      ],
    }
  }

  /** The source comes first wherever it stands; of two regions of one language the first one stays. */
  private endSegment(segment: InlineText): void {
    const { language } = this
    this.segment = null
    if (this.cells.some(([known]) => known === language)) return
    const cell = [language, segment.take()] as const
    if (language === this.source) this.cells.unshift(cell)
    else this.cells.push(cell)
  }
}

function languageIn(written: string | undefined): LanguageTag | null {
  const tag = languageMeant(written ?? '')
  return tag === null ? null : baseLanguage(tag)
}
