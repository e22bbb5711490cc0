/** Above this many characters a one-line control would stutter, and nobody edits there: an excerpt stands for the value. */
export const inputLimit = 20_000

/** Above this many characters a textarea is too slow: key presses would wait for its layout. */
export const areaLimit = 100_000

/** The characters that stand for a value that is too long for its control. */
export const excerptLength = 200

/** True where a one-line control cannot hold or show the text as it is: it deletes line ends and hides controls. */
export function needsEscapes(text: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(text)
}

/** True where a textarea cannot hold or show the text as it is: it turns CR into LF and hides other controls. */
export function needsCodeEditor(text: string): boolean {
  return /[^\P{Cc}\n\t]|[\u2028\u2029]/u.test(text)
}

/** A text with the stretch from `start` to `end` replaced. */
export function splice(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end)
}
