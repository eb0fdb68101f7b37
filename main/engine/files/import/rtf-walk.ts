import { importBudget } from '#engine/files/import/import-budget.ts'
import { mostLetters } from '#engine/files/import/most-letters.ts'
import { RtfBody } from '#engine/files/import/rtf-body.ts'
import { languageOfNumber } from '#engine/files/import/rtf-code-pages.ts'
import { RtfLetters } from '#engine/files/import/rtf-letters.ts'
import { isParagraphWord } from '#engine/files/import/rtf-paragraph-words.ts'
import { afterCharacterWord, firstState, type RtfState } from '#engine/files/import/rtf-state.ts'
import { rtfTokens } from '#engine/files/import/rtf-tokens.ts'
import {
  addressOfField,
  headingLevelOf,
  isFetchingField,
  rtfCharacters,
  rtfGroups,
} from '#engine/files/import/rtf-words.ts'
import { Failure } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'

interface Group {
  /** What holds again when the group has ended. */
  readonly outer: RtfState
  atEnd: (() => void) | null
  /** `\*`: whoever does not know the word that follows passes the group over. */
  isOptional: boolean
}

/** Walks an RTF file group by group. Throws FILE_DAMAGED where it ends too early or nests too deep. */
export class RtfWalk {
  readonly left = {
    images: 0,
    links: 0,
    changes: 0,
    comments: 0,
    external: 0,
    objects: 0,
    hidden: 0,
    pageEdges: 0,
  }
  private readonly file: string
  private readonly bytes: Uint8Array
  private readonly body = new RtfBody()
  private readonly letters = new RtfLetters()
  private readonly groups: Group[] = []
  private state = firstState
  /** The last state whose text was left out or taken as accepted: what stands in one state is counted once. */
  private counted: RtfState | null = null
  /** Letters that are no text: an instruction, a marker, the name of a style. */
  private aside = ''
  private address: string | null = null
  private style = -1
  private boxes = 0
  private readonly headings = new Map<number, number>()
  private readonly written = new Map<LanguageTag, number>()

  constructor(file: string, bytes: Uint8Array) {
    this.file = file
    this.bytes = bytes
  }

  read(): ReturnType<RtfBody['finish']> & { readonly declaredLanguage: LanguageTag | null } {
    for (const token of rtfTokens(this.bytes)) {
      if (token.is === 'byte') this.letters.add(this.state, [token.byte])
      else if (token.is === 'bytes') this.letters.add(this.state, this.bytes.subarray(token.from, token.to))
      else {
        this.write(this.letters.take(this.state))
        if (token.is === 'open') this.open()
        else if (token.is === 'close') this.close()
        else this.word(token.word, token.number)
      }
      // What stands behind the last brace is no document any more, nor what is more than an import may have.
      if ((token.is === 'close' && this.groups.length === 0) || this.body.isCutShort)
        return { ...this.body.finish(), declaredLanguage: mostLetters(this.written) }
    }
    throw new Failure('FILE_DAMAGED', { file: this.file })
  }

  private open(): void {
    if (this.groups.length >= importBudget.xmlDepth) throw new Failure('FILE_DAMAGED', { file: this.file })
    this.groups.push({ outer: this.state, atEnd: null, isOptional: false })
  }

  private close(): void {
    const group = this.groups.pop()
    if (!group) return
    group.atEnd?.()
    this.state = group.outer
  }

  private word(word: string, number: number | null): void {
    const group = this.groups.at(-1)
    if (!group || this.state.destination === 'skipped') return
    const { isOptional } = group
    group.isOptional = word === '*'
    if (group.isOptional) return
    if (word === 'u') {
      this.write(this.letters.unit((number ?? 0) & 0xffff))
      this.letters.skip(this.state.replacements)
      return
    }
    const character = rtfCharacters.get(word)
    if (character !== undefined) {
      if (!this.letters.skipsOne()) this.write(character)
    } else if (
      !this.beginsGroup(word, group) &&
      !this.isOfDocument(word, number) &&
      !isParagraphWord(word, number, this.body, this.headings)
    ) {
      const next = afterCharacterWord(this.state, word, number)
      if (next) this.state = next
      else if (isOptional) this.become('skipped')
    }
  }

  private become(destination: RtfState['destination']): void {
    this.state = { ...this.state, destination }
  }

  /** Whether the word begins something that is not the text, or text apart. */
  private beginsGroup(word: string, group: Group): boolean {
    const kind = rtfGroups.get(word)
    switch (kind) {
      case undefined:
        return false
      case 'fonts':
      case 'styles':
      case 'skipped':
        this.become(kind)
        break
      case 'instruction':
      case 'marker':
        this.aside = ''
        this.become(kind)
        group.atEnd = () => (kind === 'marker' ? this.mark() : this.endInstruction())
        break
      case 'field-text':
        this.state = { ...this.state, href: this.address }
        this.address = null
        break
      case 'note':
        this.body.openApart()
        group.atEnd = () => this.body.closeNote()
        break
      case 'box':
        this.boxes += 1
        this.body.openApart()
        group.atEnd = () => this.body.closeBox()
        break
      case 'shape': {
        const before = this.boxes
        group.atEnd = () => {
          if (this.boxes === before) this.left.images += 1
        }
        break
      }
      case 'transparent':
        break
      default:
        this.left[kind] += 1
        this.become('skipped')
    }
    return true
  }

  private mark(): void {
    this.body.paragraph.marker = this.aside
  }

  private endInstruction(): void {
    if (isFetchingField(this.aside)) this.left.external += 1
    const address = addressOfField(this.aside)
    if (address === 'unsafe') this.left.links += 1
    else this.address = address
  }

  private isOfDocument(word: string, number: number | null): boolean {
    const { destination, font } = this.state
    if (word === 'ansicpg') this.letters.codePage(number ?? 0)
    else if (word === 'mac') this.letters.codePage(macintosh)
    else if (destination === 'fonts' && word === 'fcharset') this.letters.fontOfCharset(font, number ?? 0)
    else if (destination === 'fonts' && word === 'cpg') this.letters.fontOfCodePage(font, number ?? 0)
    else if (destination !== 'styles') return false
    else if (word === 's') this.style = number ?? -1
    else if (word === 'outlinelevel' && number !== null && number < 9) this.headings.set(this.style, number + 1)
    return true
  }

  private write(text: string): void {
    const { state } = this
    if (text === '') return
    switch (state.destination) {
      case 'text':
        if (!this.isLeftOut()) this.writeText(text)
        break
      case 'styles':
        this.nameStyle(text)
        break
      case 'instruction':
      case 'marker':
        if (this.aside.length < longestAside) this.aside += text.slice(0, longestAside)
        break
      case 'fonts':
      case 'skipped':
        break
    }
  }

  private writeText(text: string): void {
    const { rightToLeft, bold, italic, underline, complexBold, complexItalic, href, language, complexLanguage } =
      this.state
    // A heading is bold by its style; that is how headings look and no emphasis.
    const isHeading = this.body.paragraph.level !== null
    this.body.text(text, {
      bold: !isHeading && (bold || (rightToLeft && complexBold)),
      italic: italic || (rightToLeft && complexItalic),
      // Word underlines its links; that is how links look and no emphasis.
      ...(href === null ? { underline } : { href }),
    })
    const tag = languageOfNumber((rightToLeft && complexLanguage) || language)
    if (tag !== null) this.written.set(tag, (this.written.get(tag) ?? 0) + text.trim().length)
  }

  private isLeftOut(): boolean {
    const { inserted, deleted, hidden } = this.state
    if (this.counted !== this.state && (inserted || deleted || hidden)) {
      if (inserted || deleted) this.left.changes += 1
      else this.left.hidden += 1
      this.counted = this.state
    }
    return deleted || hidden
  }

  /** `{\s1 … heading 1;}` */
  private nameStyle(text: string): void {
    this.aside = (this.aside + text).slice(-longestAside)
    if (!this.aside.includes(';')) return
    const level = headingLevelOf(this.aside.slice(0, this.aside.indexOf(';')))
    if (level !== null) this.headings.set(this.style, level)
    this.aside = ''
    this.style = -1
  }
}

const longestAside = 4_000
const macintosh = 10_000
