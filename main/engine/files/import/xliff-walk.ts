import { type InlineLeftOut, InlineText } from '#engine/files/import/inline-text.ts'
import type { ReadVersions } from '#engine/files/import/read-versions.ts'
import type { XmlVisitor } from '#engine/files/import/safe-xml.ts'
import { type ReadUnit, VersionsBuilder } from '#engine/files/import/versions-builder.ts'
import { languageMeant } from '#engine/glossaries/tables/language-names.ts'
import type { LanguageTag } from '#shared/model/language.ts'

type Attributes = Readonly<Record<string, string>>

interface OpenUnit {
  readonly id: string
  readonly source: InlineText
  readonly target: InlineText
  readonly targetLeft: InlineLeftOut
}

/** A remark of a file: a note, or what a marked passage says of itself. */
export interface XliffNote {
  /** The unit or the group that it stands in; null: the file. */
  readonly of: string | null
  /** Null: both. */
  readonly side: 'source' | 'target' | null
  readonly author: string
  readonly category: string
  readonly text: string
}

/** Hears what an import has no use for: the ids of units, and notes. */
export interface XliffListener {
  unit(unit: ReadUnit): void
  note(note: XliffNote): void
}

/** Walks an XLIFF file of any version and collects its units as rows. */
export class XliffWalk implements XmlVisitor {
  private readonly rows = new VersionsBuilder()
  private readonly left = { codes: 0, comments: 0, proposals: 0, changes: 0 }
  private readonly path: { readonly name: string; readonly keepsLines: boolean }[] = []
  /** Codes that are defined apart: those of a file by Trados, and the original data of a unit (XLIFF 2). */
  private readonly definitions = new Map<string, string>()
  private definition: { readonly key: string; code: string } | null = null
  /** The keys of the original data of the unit that is open. */
  private readonly ofUnit: string[] = []
  private prefix = ''
  private languages: readonly [LanguageTag | null, LanguageTag | null] = [null, null]
  private unit: OpenUnit | null = null
  private inline: { readonly text: InlineText; readonly depth: number } | null = null
  /** Elements that are open inside one that is passed over. */
  private skipped = 0
  private readonly groups: string[] = []
  private note: XliffNote | null = null
  private readonly listener: XliffListener | null

  constructor(listener: XliffListener | null = null) {
    this.listener = listener
  }

  open(fullName: string, attributes: Attributes): void {
    if (this.path.length === 0) this.openRoot(fullName, attributes)
    const name = this.nameOf(fullName)
    if (this.skipped > 0 || (this.inline === null && this.isPassedOver(name))) {
      if (this.skipped === 0 && name === 'note') this.note = this.noteOf(attributes)
      this.skipped += 1
      return
    }
    const space = attributes['xml:space']
    const keepsLines = space === undefined ? (this.path.at(-1)?.keepsLines ?? false) : space === 'preserve'
    this.path.push({ name, keepsLines })
    if (name === 'mrk') this.hearMark(attributes)
    if (this.inline) this.inline.text.open(name, attributes)
    else this.openOutside(name, attributes)
  }

  close(): void {
    if (this.skipped > 0) {
      this.skipped -= 1
      if (this.skipped === 0 && this.note) this.listener?.note(this.note)
      if (this.skipped === 0) this.note = null
      return
    }
    const closed = this.path.pop()
    if (closed?.name === 'group') this.groups.pop()
    if (this.inline && this.path.length >= this.inline.depth) this.inline.text.close()
    else if (this.inline) this.inline = null
    else if (closed?.name === 'ignorable') this.unit?.target.text(' ', false)
    else if (closed?.name === 'trans-unit' || closed?.name === 'unit') this.endUnit()
    else if (this.definition && (closed?.name === 'data' || closed?.name === 'tag')) {
      this.definitions.set(this.definition.key, this.definition.code)
      if (closed.name === 'data') this.ofUnit.push(this.definition.key)
      this.definition = null
    }
  }

  text(text: string): void {
    if (this.note && this.note.text.length < longestNoteText) this.note = { ...this.note, text: this.note.text + text }
    if (this.skipped > 0) return
    if (this.inline) this.inline.text.text(text, this.path.at(-1)?.keepsLines ?? false)
    else if (this.definition && this.definition.code.length < longestDefinition)
      this.definition.code += text.slice(0, longestDefinition)
  }

  finish(): {
    versions: Omit<ReadVersions, 'warnings'>
    left: Readonly<Record<'codes' | 'comments' | 'proposals' | 'changes', number>>
    isCutShort: boolean
  } {
    return { versions: this.rows.finish(), left: this.left, isCutShort: this.rows.isFull }
  }

  private openRoot(fullName: string, attributes: Attributes): void {
    const colon = fullName.indexOf(':')
    this.prefix = colon < 0 ? '' : fullName.slice(0, colon + 1)
    if (attributes['srcLang'] !== undefined) this.pair(attributes['srcLang'], attributes['trgLang'])
  }

  /** The names of XLIFF without the prefix that this file gives them; those of others keep theirs. */
  private nameOf(fullName: string): string {
    return this.prefix !== '' && fullName.startsWith(this.prefix) ? fullName.slice(this.prefix.length) : fullName
  }

  private openOutside(name: string, attributes: Attributes): void {
    switch (name) {
      case 'file':
        this.definitions.clear()
        if (attributes['source-language'] !== undefined)
          this.pair(attributes['source-language'], attributes['target-language'])
        break
      case 'group':
        this.groups.push(attributes['id'] ?? '')
        break
      case 'trans-unit':
      case 'unit':
        this.openUnit(attributes['id'] ?? '')
        break
      case 'source':
        if (this.unit) this.inline = { text: this.unit.source, depth: this.path.length }
        break
      case 'target':
        if (this.unit) this.inline = { text: this.unit.target, depth: this.path.length }
        break
      case 'tag':
        this.definition = { key: `tag/${attributes['id'] ?? ''}`, code: '' }
        break
      case 'data':
        this.definition = { key: `data/${attributes['id'] ?? ''}`, code: '' }
        break
      case 'value':
        // Trados tells the format of a tag by keys: <value key="Bold">True</value>.
        if (this.definition) this.definition.code += ` ${attributes['key'] ?? ''}=`
        break
      default:
        break
    }
  }

  private pair(source: string, target: string | undefined): void {
    // «und» is a language that has to be read off the text; what is not named at all may be no version.
    this.languages = [
      languageMeant(source) ?? 'und',
      target === undefined ? null : (languageMeant(target) ?? 'und-target'),
    ]
    this.rows.announce(this.languages[0])
    if (this.languages[1] !== null) this.rows.announce(this.languages[1])
  }

  private openUnit(id: string): void {
    const { definitions, left } = this
    const targetLeft = { codes: 0, changes: 0 }
    this.unit = {
      id,
      source: new InlineText(definitions, left),
      target: new InlineText(definitions, targetLeft),
      targetLeft,
    }
  }

  private endUnit(): void {
    const { unit, languages } = this
    this.unit = null
    for (const key of this.ofUnit.splice(0)) this.definitions.delete(key)
    if (!unit) return
    // A code that source and translation share is one loss, not two; what was changed, was changed in one of them.
    this.left.changes += unit.targetLeft.changes
    const [source, target] = [unit.source.take(), unit.target.take()]
    if (source.length === 0 && target.length === 0) return
    // Source and target in one language are an edited text: what it has become is the text.
    const cells = [[languages[0], source] as const, [languages[1], target] as const]
    const read: ReadUnit = {
      id: unit.id,
      cells: languages[0] === languages[1] ? [[languages[0], target.length > 0 ? target : source]] : cells,
    }
    this.rows.add(read)
    this.listener?.unit(read)
  }

  private noteOf(attributes: Attributes): XliffNote {
    const side = attributes['annotates'] ?? attributes['appliesTo']
    return {
      of: this.unit?.id ?? this.groups.at(-1) ?? null,
      side: side === 'source' || side === 'target' ? side : null,
      author: attributes['from'] ?? '',
      category: attributes['category'] ?? '',
      text: '',
    }
  }

  /** What a marked passage says of itself (1.2, section 2.4; 2.1, section 4.7.3.1.3). */
  private hearMark(attributes: Attributes): void {
    const text = attributes['comment'] ?? (attributes['type'] === 'comment' ? attributes['value'] : undefined)
    if (text === undefined || !this.unit) return
    const side = this.inline?.text === this.unit.source ? 'source' : 'target'
    this.listener?.note({ of: this.unit.id, side, author: '', category: 'comment', text })
  }

  /** Whether an element holds nothing of the versions; what a person might miss is counted. */
  private isPassedOver(name: string): boolean {
    if (name === 'Comment') this.left.comments += 1
    if (name === 'alt-trans' || name === 'mtc:match') this.left.proposals += 1
    return passedOver.has(name) || (name.includes(':') && this.unit !== null)
  }
}

const longestDefinition = 4_000
/** What a file was made of is written as a note too. */
const longestNoteText = 8_000_000

const passedOver: ReadonlySet<string> = new Set([
  'note',
  'Comment',
  'alt-trans',
  'seg-source',
  'context-group',
  'count-group',
  'prop-group',
  'bin-unit',
  'internal-file',
  'external-file',
  'skl',
  'skeleton',
  'mtc:matches',
])
