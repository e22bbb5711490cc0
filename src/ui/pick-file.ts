/** Lets the user choose a file. Resolves once one was chosen; where none is, never. */
export function pickFile(): Promise<File> {
  const input = document.createElement('input')
  input.type = 'file'
  return new Promise(resolve => {
    input.addEventListener('change', () => {
      const [file] = input.files ?? []
      if (file) resolve(file)
    })
    input.click()
  })
}
