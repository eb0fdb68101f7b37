import { type FoundFile, filesChosen } from '#renderer/app/found-files.ts'

/** The browser's own picker of a folder; nothing comes where it is closed without a choice. */
export function chooseFolder(onChosen: (found: readonly FoundFile[]) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.webkitdirectory = true
  input.addEventListener('change', () => onChosen(filesChosen(input.files ?? [])), { once: true })
  input.click()
}
