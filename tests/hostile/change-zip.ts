/** Where the entries of a package have their headers, in the order of the directory. */
export interface EntryPlace {
  readonly directory: number
  readonly local: number
}

/** A copy of a package in which its headers say something else. */
export function changeZip(
  bytes: Uint8Array,
  change: (view: DataView, entries: readonly EntryPlace[], end: number) => void,
): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const end = Buffer.from(copy.buffer).lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const entries: EntryPlace[] = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    entries.push({ directory: at, local: view.getUint32(at + 42, true) })
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  change(view, entries, end)
  return copy
}

/** Marks the entry with this index as a symbolic link, as a packer on Unix would. */
export function asLink(bytes: Uint8Array, index: number): Uint8Array {
  return changeZip(bytes, (view, entries) => {
    const at = entries[index]?.directory ?? 0
    view.setUint8(at + 5, 3)
    view.setUint32(at + 38, 0o120777 * 0x10000, true)
  })
}
