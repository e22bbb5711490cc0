let end: () => void = () => undefined

/** How the threads that diagnose are ended, said by whoever starts them. */
export function endWith(how: () => void): void {
  end = how
}

/** Ends them, and with them the memory in which they searched; the next search starts others. Needs none of their code. */
export function endDiagnosis(): void {
  end()
  end = () => undefined
}
