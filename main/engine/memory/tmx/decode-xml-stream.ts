/**
 * The text of an XML file that comes in pieces. A byte order mark decides, then the zero bytes that UTF-16 leaves around
 * `<`, then what the XML declaration says, else UTF-8. Throws TypeError on bytes that the encoding has not, RangeError on
 * an encoding nobody knows.
 */
export function createXmlDecoder(): (piece: Uint8Array | null) => string {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let head = new Uint8Array(0)
  return (piece) => {
    if (decoder) return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    head = piece ? joined(head, piece) : head
    if (piece && head.length < longestDeclaration) return ''
    decoder = new TextDecoder(encodingOf(head), { fatal: true })
    return decoder.decode(head, { stream: piece !== null })
  }
}

const longestDeclaration = 256

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

function encodingOf(head: Uint8Array): string {
  const [first, second, third] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  const start = String.fromCharCode(...head.subarray(0, longestDeclaration))
  const declared = /^\s{0,9}<\?xml[^>]{0,100}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/u.exec(start)?.[1]
  // A file read by bytes cannot be UTF-16, whatever it says of itself after it was converted.
  return declared === undefined || /^(?:utf-?16|ucs-?2|unicode)/iu.test(declared) ? 'utf-8' : declared
}
