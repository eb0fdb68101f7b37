import { readFileSync, writeFileSync } from 'node:fs'

const pageBytes = 4096
const indexLeaf = 0x0a

/** Makes one key in the middle of each index leaf that speaks of `key` sort behind all others, in a store that is closed. */
export function spoilIndex(store: string, key: string): void {
  const bytes = readFileSync(store)
  let spoiled = 0
  for (let page = 0; page < bytes.length; page += pageBytes) {
    if (bytes[page] !== indexLeaf) continue
    const places: number[] = []
    for (let at = bytes.indexOf(key, page); at >= 0 && at < page + pageBytes; at = bytes.indexOf(key, at + 1))
      places.push(at)
    const middle = places[Math.floor(places.length / 2)]
    if (middle === undefined || places.length < 3) continue
    bytes.write('z', middle + 2)
    spoiled += 1
  }
  if (spoiled === 0) throw new Error('no index speaks of it')
  writeFileSync(store, bytes)
}
