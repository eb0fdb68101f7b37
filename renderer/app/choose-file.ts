/** The browser's own picker of one file of these types (`.docx,.xlf`); nothing comes where it is closed without a choice. */
export function chooseFile(types: string, onChosen: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = types
  input.addEventListener(
    'change',
    () => {
      const [file] = input.files ?? []
      if (file) onChosen(file)
    },
    { once: true },
  )
  input.click()
}
