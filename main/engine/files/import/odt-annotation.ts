import { longestAuthor, longestTime, type ReadRemark } from '#engine/files/import/read-content.ts'
import { longestNote } from '#shared/model/note.ts'

/** An annotation of an OpenDocument text while it is read (ODF 1.3, part 3, 14.1). */
export class OdtAnnotation {
  private readonly path: string[] = []
  private readonly lines: string[] = []
  private author = ''
  private at = ''

  open(name: string): void {
    this.path.push(name)
    if (name === 'text:p' || name === 'text:h') this.lines.push('')
    if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') this.append(' ')
  }

  close(): void {
    this.path.pop()
  }

  text(text: string): void {
    const name = this.path.at(-1)
    if (name === 'dc:creator') this.author = `${this.author}${text}`.slice(0, longestAuthor)
    else if (name === 'dc:date') this.at = `${this.at}${text}`.slice(0, longestTime)
    else if (this.path.some((open) => open === 'text:p' || open === 'text:h')) this.append(text)
  }

  /** Null where it says nothing. */
  finish(): ReadRemark | null {
    const text = this.lines.join('\n').trim().slice(0, longestNote).toWellFormed()
    return text === '' ? null : { author: this.author.trim().toWellFormed(), at: this.at.trim().toWellFormed(), text }
  }

  private append(text: string): void {
    const last = this.lines.length - 1
    const line = this.lines[last]
    if (line !== undefined && line.length < longestNote) this.lines[last] = line + text
  }
}
