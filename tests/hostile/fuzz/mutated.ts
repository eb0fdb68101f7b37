import { unzipSync, zipSync } from 'fflate'

/** Whole numbers from 0 to below a bound, the same ones for the same seed (mulberry32). */
export type Chance = (below: number) => number

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/**
 * A good file after one to four changes. Of a package mostly one part is changed and the package made anew, so that the
 * change gets past the packing; else its bytes as they are.
 */
export function mutated(good: Uint8Array, chance: Chance): Uint8Array {
  const isPackage = good[0] === 0x50 && good[1] === 0x4b
  if (!isPackage || chance(4) === 0) return changed(good, chance)
  const parts = unzipSync(good)
  const names = Object.keys(parts)
  const name = names[chance(names.length)] ?? ''
  const part = parts[name] ?? new Uint8Array()
  switch (chance(8)) {
    case 0:
      delete parts[name]
      break
    case 1:
      parts[tokens[chance(tokens.length)] ?? ''] = part
      break
    case 2:
      parts[name] = parts[names[chance(names.length)] ?? ''] ?? part
      break
    default:
      parts[name] = changed(part, chance)
  }
  return zipSync(parts, { level: 1 })
}

function changed(bytes: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  let result: Buffer = Buffer.from(bytes)
  for (let count = 1 + chance(4); count > 0; count -= 1) result = changedOnce(result, chance)
  return Uint8Array.from(result)
}

function changedOnce(bytes: Buffer, chance: Chance): Buffer<ArrayBuffer> {
  const at = chance(bytes.length + 1)
  const until = Math.min(bytes.length, at + 1 + chance(64))
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, until), bytes.subarray(until)]
  switch (chance(9)) {
    case 0:
      return Buffer.concat([before, Buffer.from([chance(256)]), bytes.subarray(at + 1)])
    case 1:
      return Buffer.concat([before, after])
    case 2:
      return Buffer.concat([before, piece, piece, after])
    case 3:
      return Buffer.concat([before, ...Array.from({ length: timesOver(chance) }, () => piece), after])
    case 4:
      return Buffer.concat([before])
    case 5:
      return Buffer.concat([before, Buffer.from(tokens[chance(tokens.length)] ?? ''), after])
    case 6:
      return swappedTags(bytes, chance)
    case 7:
      return Buffer.concat([before, Buffer.from(tokens[chance(tokens.length)] ?? ''), bytes.subarray(at)])
    default:
      return otherNumber(bytes, chance)
  }
}

/** 2 to 513, seldom many: what grows too fast shows with few as well, and many take their time. */
function timesOver(chance: Chance): number {
  return 2 + chance(2 ** (1 + chance(9)))
}

/** Puts one tag in the place of another. */
function swappedTags(bytes: Buffer, chance: Chance): Buffer<ArrayBuffer> {
  const text = bytes.toString('latin1')
  const tags = [...text.matchAll(/<[^<>]{1,200}>/gu)]
  const [one, other] = [tags[chance(tags.length || 1)], tags[chance(tags.length || 1)]]
  if (!one || !other) return Buffer.from(bytes)
  return Buffer.from(text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length), 'latin1')
}

/** Makes one number a number that nobody expects. */
function otherNumber(bytes: Buffer, chance: Chance): Buffer<ArrayBuffer> {
  const text = bytes.toString('latin1')
  const numbers = [...text.matchAll(/\d{1,20}/gu)]
  const found = numbers[chance(numbers.length || 1)]
  if (!found) return Buffer.from(bytes)
  const number = strangeNumbers[chance(strangeNumbers.length)] ?? ''
  return Buffer.from(text.slice(0, found.index) + number + text.slice(found.index + found[0].length), 'latin1')
}

const strangeNumbers = ['0', '-1', '2147483648', '99999999999999999999', '1e308', 'NaN', '0x10', '', '१२', '4294967295']

/** What means something to one reader or another. */
const tokens: readonly string[] = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '/>',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml?>',
    '<!DOCTYPE x>',
    '<!ENTITY a "b">',
  ],
  ...['&amp;', '&#0;', '&#xD800;', '&#x202e;', '\0', '\ufeff', '\u202e', '\u2028', '\ud83d\ude00', '\r\n', '\t'],
  ...['__proto__', 'constructor', 'javascript:x', 'file:///etc/passwd', '../', '{}', '[]', 'null', 'true', '"a":'],
  ...[
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '<w:t>',
    '<w:tbl>',
    '<w:tc>',
    '<text:p>',
    '<text:list>',
    '<table:table-cell>',
    '<draw:frame>',
  ],
  ...[
    '<div>',
    '<table>',
    '<li>',
    '<svg>',
    '<script>',
    '<a href="x">',
    '<tu>',
    '<tuv xml:lang="x">',
    '<seg>',
    '<g id="1">',
  ],
  ...['# ', '- ', '1. ', '> ', '```', '|', '**', '[a](b)', '---\n', ',', ';', 'word/document.xml', 'content.xml'],
  ...[
    '{\\rtf1',
    '\\par',
    '\\bin9',
    '\\u-1?',
    '}',
    '10 0 R',
    '<<',
    '>>',
    '/Kids',
    '/Filter /FlateDecode',
    'endobj',
    'stream\n',
    ' Tf',
    ' Tm',
  ],
]
