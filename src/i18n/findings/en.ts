import type { Probe } from '#core/index.ts'
import { bodySentences } from './en/body.ts'
import { pathTimeSentences } from './en/path-time.ts'
import { recipeSentences } from './en/recipe.ts'
import { fields } from './en/shared.ts'
import { textSentences } from './en/text.ts'
import type { DirectionWords, FindingTexts, SentHow } from './finding-text.ts'
import { charsetName, quoted, shownGap } from './show.ts'

/** The words for what differs, what speaks for a cause, and which text was written again. */
export const findingTexts: FindingTexts = {
  sentences: { ...bodySentences, ...pathTimeSentences, ...textSentences, ...recipeSentences },
  fields,
  doubts: {
    'final-line-end': 'A line end at the end is easily lost or added in copying.',
    'line-ends': 'Line ends are easily changed in copying.',
    'soft-hyphen': 'A soft hyphen may come from copying out of a document.',
    'smart-quotes': 'Curly quotes may come from a word processor or a chat.',
    'cut-short': 'The text here may have been cut in copying.',
    'blank-characters': 'Unusual blanks may come from copying out of a web page or a document.',
  },
  lengthUnknown: 'The Content-Length of the request would tell.',
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
    return {
      said:
        direction.writer === null
          ? 'What was sent is JSON; what was signed is how a program prints the value.'
          : `The ${what} was written again for the signature, as ${direction.writer} does.`,
      fix: 'Sign the string that is sent.',
    }
  },
  sendSigned: (instead, by) => `${instead}  instead of  ${by}`,
  schemeWord: {
    missing: () => 'The Authorization header came without “Bearer ” before the token.',
    'other-case': word => `The Authorization header came with ${quoted(word)} instead of “Bearer ”.`,
    twice: word => `The Authorization header came with its scheme word twice: ${quoted(word)}.`,
    'other-word': word => `The Authorization header came with ${quoted(word)} instead of “Bearer ”.`,
    blanks: () => 'The Authorization header has more than one blank after “Bearer”.',
    separator: word =>
      shownGap(word) === ''
        ? 'The Authorization header has no blank between “Bearer” and the token.'
        : `The Authorization header has ${shownGap(word)} after “Bearer”, where one plain blank belongs.`,
    quotes: word => `The Authorization header has quotes around the token: it came with ${quoted(word)} before it.`,
  },
  heading: 'What differs',
  likely: 'Likely cause',
  writtenBy: count => `Any of ${count} that have the same fix:`,
  furtherCauses: count => (count === 1 ? '1 further cause' : `${count} further causes`),
  probe: probe => `To tell them apart, have the same request signed once more ${probed(probe)}.`,
}

/** How sending changed what was signed, and what to do. */
const sentChanged: Readonly<Record<SentHow, (what: string, writer: string) => DirectionWords>> = {
  rewritten: (what, writer) => ({
    said: `The ${what} was written again for sending, as ${writer} does.`,
    fix: 'Send the string that was signed.',
  }),
  'line-ends': (what, writer) => ({
    said: `Sending took the line ends out of the ${what}, as ${writer} does.`,
    fix: 'Send the file as it is.',
  }),
  ends: (what, writer) => ({
    said: `Sending cut blanks and line ends around the ${what}, as ${writer} does with a text that is JSON.`,
    fix: 'Sign and send the text without them.',
  }),
  charset: (what, charset) => ({
    said: `The ${what} was signed in UTF-8 and sent in ${charsetName(charset)}.`,
    fix: 'Send the bytes that were signed.',
  }),
}

function probed(probe: Probe): string {
  switch (probe.field) {
    case 'body':
      return `with ${quoted(probe.member)} added to the body`
    case 'path':
      return `with ${quoted(probe.added)} added to the path`
    case 'time':
      return `with Request-Time ${probe.requestTime}`
  }
}
