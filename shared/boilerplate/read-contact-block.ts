import type { ContactWording } from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { contactHeads, contactLabels } from '#shared/press/anatomy-words.ts'
import { foldLine, isRunningText, wordCountOf } from '#shared/press/fold-line.ts'
import { isContactLine, lineRoleOf } from '#shared/press/line-role.ts'
import type { Token } from '#shared/text/token.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

/** The lines of one contact, taken apart. */
export interface ContactBlock {
  readonly wording: ContactWording
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly webs: readonly string[]
}

/**
 * What a contact block says, line by line: who, in which function, where, and the numbers and addresses as they are
 * written. What is neither known by a label nor by its place is part of the address, so that no word is lost. Null where
 * the lines are running text, or more than one contact.
 */
export function readContactBlock(text: string, language: LanguageTag): ContactBlock | null {
  const block: Draft = { heading: '', name: '', role: '', address: [], phones: [], emails: [], webs: [] }
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const [index, line] of lines.entries()) {
    if (isRunningText(line) || (!isContactLine(line) && lineRoleOf(line) !== 'contact-heading')) return null
    readLine(block, line, language, index === 0)
  }
  if (block.emails.length > 1 || block.phones.length + block.emails.length === 0) return null
  const { heading, name, role, address, phones, emails, webs } = block
  return { wording: { heading, name, role, address: address.join(commaOf(text)) }, phones, emails, webs }
}

interface Draft {
  heading: string
  name: string
  role: string
  readonly address: string[]
  readonly phones: string[]
  readonly emails: string[]
  readonly webs: string[]
}

function readLine(block: Draft, line: string, language: LanguageTag, isFirst: boolean): void {
  if (isFirst && lineRoleOf(line) === 'contact-heading') {
    block.heading = line
    return
  }
  const { label, rest } = withoutLabel(line)
  if (isFirst && label !== '' && contactHeads.includes(label)) {
    block.heading = line.slice(0, line.length - rest.length).trim()
    if (rest !== '') readLine(block, rest, language, false)
    return
  }
  if (faxLabels.has(label)) return void block.address.push(line)
  const atoms = tokensOf(line, language).filter(isAtom)
  if (atoms.length === 0) return readWords(block, label, rest)
  for (const atom of atoms) listOf(block, atom).push(atom.quote)
  const left = whatIsLeft(line, atoms)
  if (left !== '') readWords(block, '', left)
}

function readWords(block: Draft, label: string, words: string): void {
  if (nameLabels.has(label)) block.name = words
  else if (roleLabels.has(label)) block.role = words
  else if (label !== '' || /\p{Nd}/u.test(words)) block.address.push(words)
  else if (block.name === '') {
    const [name = '', ...role] = words.split(/[,،]\s*/u)
    block.name = name
    block.role = role.join(commaOf(words))
  } else if (block.role === '' && wordCountOf(words) <= 10 && block.address.length === 0) block.role = words
  else block.address.push(words)
}

type Atom = Extract<Token, { readonly type: 'phone' | 'email' | 'url' }>

function isAtom(token: Token): token is Atom {
  return token.type === 'phone' || token.type === 'email' || token.type === 'url'
}

function listOf(block: Draft, { type }: Atom): string[] {
  return type === 'phone' ? block.phones : type === 'email' ? block.emails : block.webs
}

/** The words of a line beside its numbers and addresses, without the labels that announce these. */
function whatIsLeft(line: string, atoms: readonly Atom[]): string {
  let from = 0
  const pieces: string[] = []
  for (const { start, end } of atoms) {
    pieces.push(line.slice(from, start))
    from = end
  }
  pieces.push(line.slice(from))
  return pieces
    .flatMap((piece) => piece.split(/[;|•·؛]|\s[–—-]\s/u))
    .flatMap((piece) => {
      const bare = piece.replace(edges, '')
      const lastComma = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('،'))
      if (isLabel(bare)) return []
      return isLabel(bare.slice(lastComma + 1)) ? [bare.slice(0, lastComma).replace(edges, '')] : [bare]
    })
    .filter((piece) => piece !== '')
    .join(commaOf(line))
}

const edges = /^[\s,،:：/()\p{Cf}]+|[\s,،:：/()\p{Cf}]+$/gu

function isLabel(words: string): boolean {
  const folded = foldLine(words).replace(/[\s.:：]+$/u, '')
  return folded === '' || contactLabels.includes(folded)
}

function withoutLabel(line: string): { readonly label: string; readonly rest: string } {
  const colon = line.search(/[:：]/u)
  const label = colon > 0 ? foldLine(line.slice(0, colon)) : ''
  const isKnown = label !== '' && (contactLabels.includes(label) || contactHeads.includes(label))
  return isKnown ? { label, rest: line.slice(colon + 1).trim() } : { label: '', rest: line }
}

const nameLabels = new Set(['name', 'nom', 'contact', 'spokesperson', 'porte-parole', 'الاسم', 'اسم', 'المتحدث'])
const roleLabels = new Set(['title', 'position', 'fonction', 'titre', 'المنصب', 'الصفه'])
const faxLabels = new Set(['fax', 'telecopie', 'فاكس', 'الفاكس'])

function commaOf(text: string): string {
  return /\p{Script=Arabic}/u.test(text) ? '، ' : ', '
}
