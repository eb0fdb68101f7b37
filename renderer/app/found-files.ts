/** A file that was dropped or chosen. `path` begins with the name of the folder it was found in, where there is one. */
export interface FoundFile {
  readonly file: File
  readonly path: string
  /** It has gone since, or may not be read; a folder comes so as if it were a file. `file` is empty then. */
  readonly isUnreadable?: true
}

/** More than a desk sends out in a year; a disk that was dropped by mistake ends here. One more is found: there are more. */
export const mostFoundFiles = 500

/**
 * All files of a drop, folders gone through in the order of their names. What the system keeps beside documents (names
 * with a dot, locks of Word, thumbnails) is no file of anybody's. Asks for the entries before it waits: afterwards the
 * browser has forgotten them.
 */
export async function filesDropped(transfer: DataTransfer): Promise<readonly FoundFile[]> {
  const dropped = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const found: FoundFile[] = []
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await goThrough(entry as FileSystemDirectoryEntry, entry.name, found)
    else if (file) found.push({ file, path: file.name })
  }
  return found.slice(0, mostFoundFiles + 1)
}

/** The files of a folder that was chosen, or single files. */
export function filesChosen(files: Iterable<File>): readonly FoundFile[] {
  return [...files]
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    .filter(({ path }) => !isInFolder(path) || path.split('/').every((name) => !isOfTheSystem(name)))
    .toSorted((a, b) => (isInFolder(a.path) ? a.path.localeCompare(b.path) : 0))
    .slice(0, mostFoundFiles + 1)
}

export function isInFolder(path: string): boolean {
  return path.includes('/')
}

async function goThrough(folder: FileSystemDirectoryEntry, path: string, found: FoundFile[]): Promise<void> {
  const entries = await entriesOf(folder).catch(() => null)
  if (entries === null) return void found.push(unreadable(folder.name, path))
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name))) {
    if (found.length > mostFoundFiles) return
    if (isOfTheSystem(entry.name)) continue
    const inside = `${path}/${entry.name}`
    if (entry.isDirectory) await goThrough(entry as FileSystemDirectoryEntry, inside, found)
    else {
      const read = new Promise<File>((resolve, reject) => {
        ;(entry as FileSystemFileEntry).file(resolve, reject)
      })
      found.push(
        await read.then(
          (file) => ({ file, path: inside }),
          () => unreadable(entry.name, inside),
        ),
      )
    }
  }
}

/** A browser hands over a folder a hundred entries at a time, and says with none that these were all. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) return all
    all.push(...some)
  }
}

/** It is listed and refused like any other that cannot be read. */
function unreadable(name: string, path: string): FoundFile {
  return { file: new File([], name), path, isUnreadable: true }
}

function isOfTheSystem(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini|__macosx)$/iu.test(name)
}
