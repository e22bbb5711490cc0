import { findInvisible, nameCharacter } from '../bytes/invisible.ts'
import { leastCharacters } from '../diagnose/mistakes/output-cut.ts'
import { readStandIn } from './stand-in.ts'
import type { ShapeFinding } from './verdict.ts'

/** Longer than any digest's print. */
const longest = 2048
/** A paste may be all invisible characters: so many are named. */
const mostNamed = 20

/** Every character that the eye misses, blanks and line ends too. */
export function invisibleIn(text: string): ShapeFinding[] {
  return findInvisible(text.slice(0, longest), { limit: mostNamed }).map(({ index, codePoint, name }) => ({
    code: 'shape-invisible',
    character: name,
    start: index,
    end: index + (codePoint > 0xffff ? 2 : 1),
  }))
}

/** Why a text is no signature. */
export function describeUnreadable(text: string): ShapeFinding[] {
  const findings: ShapeFinding[] = []
  const { length } = text
  const kind = readStandIn(text)
  // What covers it is all there is to say of it
  if (kind === 'masked') return [{ code: 'shape-stand-in', kind, start: 0, end: length }]
  if (kind) return [{ code: 'shape-stand-in', kind, start: 0, end: length }, ...invisibleIn(text)]
  if (length > longest) findings.push({ code: 'shape-too-long', characters: length, start: longest, end: length })
  const invisible = invisibleIn(text)
  const stray = /[^0-9A-Za-z+/=_\-\s]/u.exec(text.slice(0, longest))
  // One that the eye misses is told as such, and once
  if (stray && !invisible.some(({ start }) => start === stray.index)) {
    const [character] = stray
    const end = stray.index + character.length
    findings.push({
      code: 'shape-unexpected',
      character: nameCharacter(character.codePointAt(0) ?? 0),
      start: stray.index,
      end,
    })
  } else if (length < leastCharacters) {
    findings.push({ code: 'shape-too-short', characters: length, least: leastCharacters, start: 0, end: length })
  }
  return [...findings, ...invisible]
}
