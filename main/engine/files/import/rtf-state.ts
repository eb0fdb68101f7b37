/** What a group says of the text in it; a group inside it begins with the same. */
export interface RtfState {
  readonly destination: RtfDestination
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** Of text that runs from right to left, which has marks, a font and a language of its own. */
  readonly complexBold: boolean
  readonly complexItalic: boolean
  readonly rightToLeft: boolean
  readonly font: number
  /** Null: not told. */
  readonly complexFont: number | null
  readonly language: number
  readonly complexLanguage: number
  readonly hidden: boolean
  readonly deleted: boolean
  readonly inserted: boolean
  readonly href: string | null
  /** How many characters after `\u` say the same for programs without Unicode. */
  readonly replacements: number
}

/** What the letters of a group are: text, or something that is read apart, or nothing of the document. */
export type RtfDestination = 'text' | 'skipped' | 'fonts' | 'styles' | 'instruction' | 'marker'

export const firstState: RtfState = {
  destination: 'text',
  bold: false,
  italic: false,
  underline: false,
  complexBold: false,
  complexItalic: false,
  rightToLeft: false,
  font: 0,
  complexFont: null,
  language: 0,
  complexLanguage: 0,
  hidden: false,
  deleted: false,
  inserted: false,
  href: null,
  replacements: 1,
}

/** The state after a control word that sets something of the letters; null where the word is none of these. */
export function afterCharacterWord(state: RtfState, word: string, number: number | null): RtfState | null {
  const isOn = number !== 0
  switch (word) {
    case 'plain':
      return { ...firstState, destination: state.destination, href: state.href, replacements: state.replacements }
    case 'b':
      return { ...state, bold: isOn }
    case 'i':
      return { ...state, italic: isOn }
    case 'ab':
      return { ...state, complexBold: isOn }
    case 'ai':
      return { ...state, complexItalic: isOn }
    case 'ulnone':
      return { ...state, underline: false }
    case 'ul':
    case 'uld':
    case 'uldb':
    case 'ulw':
    case 'ulwave':
    case 'uldash':
      return { ...state, underline: isOn }
    case 'rtlch':
      return { ...state, rightToLeft: true }
    case 'ltrch':
      return { ...state, rightToLeft: false }
    case 'f':
      return { ...state, font: number ?? 0 }
    case 'af':
      return { ...state, complexFont: number ?? 0 }
    case 'lang':
      return { ...state, language: number ?? 0 }
    case 'alang':
      return { ...state, complexLanguage: number ?? 0 }
    case 'v':
      return { ...state, hidden: isOn }
    case 'deleted':
      return { ...state, deleted: isOn }
    case 'revised':
      return { ...state, inserted: isOn }
    case 'uc':
      return { ...state, replacements: Math.min(8, Math.max(0, number ?? 1)) }
    default:
      return null
  }
}
