import type { TextSpan } from '#shared/model/release-text.ts'

export interface PlaceNamed extends TextSpan {
  readonly name: string
}

/** Single capitalised words behind a preposition of place: `in Marrakesh`, « à Marrakech ». Names of bodies may be among them. */
export function placesNamed(text: string): readonly PlaceNamed[] {
  let places: PlaceNamed[] | null = null
  behindPreposition.lastIndex = 0
  for (let match = behindPreposition.exec(text); match !== null; match = behindPreposition.exec(text)) {
    const name = match[1] ?? ''
    const end = match.index + match[0].length
    const start = end - name.length
    places ??= []
    places.push({ start, end, name })
  }
  return places ?? none
}

const none: readonly PlaceNamed[] = []
const behindPreposition = / (?:in|at|from|near|à|vers|depuis) ([A-ZÀ-Þ][a-zà-ÿ]{4,24})(?![\p{L}’'-])(?! [A-ZÀ-Þ])/gu
