/** A property of a document. */
export interface DocumentProperty {
  readonly name: string
  readonly value: string
}

/** A long text as properties of a Word document: Word cuts each of them at 255 characters. */
export function propertiesOf(text: string): readonly DocumentProperty[] {
  const pieces = text.match(/.{1,200}/gsu) ?? []
  return pieces.map((value, index) => ({ name: `${propertyName} ${index + 1}`, value }))
}

/** The text again; what other properties the document has, and their order, makes no difference. */
export function textOfProperties(properties: readonly DocumentProperty[]): string {
  return properties
    .flatMap(({ name, value }) => {
      const [, number] = pattern.exec(name) ?? []
      return number === undefined ? [] : [{ number: Number(number), value }]
    })
    .toSorted((one, other) => one.number - other.number)
    .map(({ value }) => value)
    .join('')
}

const propertyName = 'Dragoman review'
const pattern = new RegExp(`^${propertyName} (\\d{1,6})$`, 'u')
