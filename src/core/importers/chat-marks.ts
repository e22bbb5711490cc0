/** Marks that chat apps and word processors put in place of the typed ones, each one UTF-16 unit as what it stands for. */
const kinds = [
  { typed: '"', marks: '[“”„‟]' },
  { typed: "'", marks: '[‘’‚‛]' },
] as const

export interface Straightened {
  /** As long as the text that it was made of: positions stay. */
  text: string
  /** What was put back, as it stood in the text: each mark once. */
  marks: string
  /** Other such marks are still there beside typed quotes: they may be what was sent. */
  isUncertain: boolean
}

/**
 * Puts the quotes of a command back that a chat app turned: no shell quotes a word with one of them, so one that begins a word
 * tells. It is certain where no typed quote of its kind is left; with both there, only those at the edge of a word are put back.
 */
export function straighten(text: string): Straightened {
  const spaced = text.includes('\u00a0') ? withPlainBlanks(text) : text
  if (!hasTurnedWord(spaced)) return { text: spaced, marks: '', isUncertain: false }
  const found = new Set<string>()
  let straight = spaced
  let isUncertain = false
  for (const { typed, marks } of kinds) {
    for (const [mark] of straight.matchAll(new RegExp(marks, 'g'))) found.add(mark)
    if (!straight.includes(typed)) straight = straight.replace(new RegExp(marks, 'g'), typed)
    else {
      straight = straight.replace(new RegExp(`(?<=[ \\t=\\n(])${marks}(?=\\S)|(?<=\\S)${marks}(?=\\s|$)`, 'g'), typed)
      isUncertain ||= new RegExp(marks).test(straight)
    }
  }
  return { text: straight, marks: [...found].join(''), isUncertain }
}

/** Outside of typed quotes: within them a no-break space may be what was sent. */
function withPlainBlanks(text: string): string {
  return text.replace(/'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]|\u00a0/g, part => (part === '\u00a0' ? ' ' : part))
}

const turned = /[“”„‟‘’‚‛]/

/** True where such a mark begins a word outside of typed quotes. */
function hasTurnedWord(text: string): boolean {
  if (!turned.test(text)) return false
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\\' && quote !== "'") at++
    else if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (turned.test(char) && /[\s=(]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))) return true
  }
  return false
}

const longDash = /^[—–]-?(?=[a-z][a-z0-9-]+(?:=|$))/
const shortDash = /^[—–](?=[A-Za-z])/

/** `—header` is `--header` and `–H` is `-H`: no shell has an option with a dash of that kind. */
export function straightenOption(word: string): string {
  return word.replace(longDash, '--').replace(shortDash, '-')
}
