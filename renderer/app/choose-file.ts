import { type FoundFile, filesChosen } from '#renderer/app/found-files.ts'

/** The browser's own picker of one file of these types (`.docx,.xlf`); nothing comes where it is closed without a choice. */
export function chooseFile(types: string, onChosen: (file: File) => void): void {
  choose({ accept: types }, ([file]) => {
    if (file) onChosen(file)
  })
}

/** The same of a folder. */
export function chooseFolder(onChosen: (found: readonly FoundFile[]) => void): void {
  choose({ webkitdirectory: true }, (files) => onChosen(filesChosen(files)))
}

function choose(
  what: Partial<Pick<HTMLInputElement, 'accept' | 'webkitdirectory'>>,
  onChosen: (files: readonly File[]) => void,
): void {
  const input = Object.assign(document.createElement('input'), { type: 'file', ...what })
  input.addEventListener('change', () => onChosen([...(input.files ?? [])]), { once: true })
  input.click()
}
