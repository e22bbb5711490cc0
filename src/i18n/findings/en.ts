import { bodySentences } from './en/body.ts'
import { pathTimeSentences } from './en/path-time.ts'
import { recipeSentences } from './en/recipe.ts'
import { fields } from './en/shared.ts'
import { textSentences } from './en/text.ts'
import type { FindingTexts } from './finding-text.ts'
import { charsetName, quoted } from './show.ts'

/** The words for what differs, what speaks for a cause, and which text was written again. */
export const findingTexts: FindingTexts = {
  sentences: { ...bodySentences, ...pathTimeSentences, ...textSentences, ...recipeSentences },
  fields,
  doubts: {
    'final-line-end': 'A line end at the end is easily lost or added in copying.',
    'line-ends': 'Line ends are easily changed in copying.',
    'soft-hyphen': 'A soft hyphen may come from copying out of a document.',
    'smart-quotes': 'Curly quotes may come from a word processor or a chat.',
    'blank-characters': 'Unusual blanks may come from copying out of a web page or a document.',
  },
  lengthAgrees: 'Content-Length agrees with the body as it stands here.',
  lengthDiffers: (stated, body) =>
    `Content-Length says ${stated} bytes, the body here has ${body}: copying has changed it.`,
  evidence: {
    findings: () => 'All that it claims is seen here.',
    unseen: () => 'It also does something that does not show here.',
    client: ({ client }) => `The headers are those of ${client}.`,
    'sent-writer': ({ writer }) => `The body sent is to the letter what ${writer} writes.`,
    origin: () => 'All of these mistakes are known of one and the same origin.',
  },
  direction: direction => {
    const what = direction.field === 'path' ? 'query' : 'body'
    if (direction.kind === 'sent-rewritten') return sentChanged[direction.how](what, direction.writer)
    return direction.writer === null
      ? 'What was sent is JSON; what was signed is how a program prints the value. Sign the string that is sent.'
      : `The ${what} was written again for the signature, as ${direction.writer} does. Sign the string that is sent.`
  },
  sendSigned: (instead, by) => `${instead}  instead of  ${by}`,
  schemeWord: {
    missing: () => 'The Authorization header came without “Bearer ” before the token.',
    'other-case': word => `The Authorization header came with ${quoted(word)} instead of “Bearer ”.`,
    twice: word => `The Authorization header came with its scheme word twice: ${quoted(word)}.`,
    'other-word': word => `The Authorization header came with ${quoted(word)} instead of “Bearer ”.`,
    blanks: () => 'The Authorization header has more than one blank after “Bearer”.',
  },
  heading: 'What differs',
  likely: 'Likely cause',
  writtenBy: count => `Any of ${count} that have the same fix:`,
  furtherCauses: count => (count === 1 ? '1 further cause' : `${count} further causes`),
  probe: member =>
    `To tell them apart, have the same request signed once more with ${quoted(member)} added to the body.`,
}

/** How sending changed what was signed, and what to do. */
const sentChanged = {
  rewritten: (what: string, writer: string) =>
    `The ${what} was written again for sending, as ${writer} does. Send the string that was signed.`,
  'line-ends': (what: string, writer: string) =>
    `Sending took the line ends out of the ${what}, as ${writer} does. Send the file as it is.`,
  ends: (what: string, writer: string) =>
    `Sending cut blanks and line ends around the ${what}, as ${writer} does with a text that is JSON. Sign and send the text without them.`,
  charset: (what: string, charset: string) =>
    `The ${what} was signed in UTF-8, and sending made ${charsetName(charset)} of it. Send the bytes that were signed.`,
} as const
