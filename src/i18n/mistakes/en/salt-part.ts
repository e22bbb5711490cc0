import type { saltPartMistakes } from '#core/diagnose/mistakes/salt-part.ts'
import type { MistakeText } from '../mistake-text.ts'

export const saltPartTexts: Readonly<Record<keyof typeof saltPartMistakes, MistakeText>> = {
  'salt-secret-only': {
    title: 'The secret alone was used as the salt',
    happened: 'The key is the client secret, without time and Authorization.',
    fix: 'Append -{Request-Time}-Bearer {token} to the secret.',
  },
  'salt-missing-token': {
    title: 'The salt ends after the time',
    happened: 'Secret and time were joined, the Authorization value is missing.',
    fix: 'Add a hyphen and the complete Authorization value.',
  },
  'salt-missing-time': {
    title: 'The salt has no time',
    happened: 'Secret and Authorization were joined directly.',
    fix: 'Insert the Request-Time between them.',
  },
  'salt-missing-secret': {
    title: 'The salt has no secret',
    happened: 'Time and Authorization were used, which anyone could know.',
    fix: 'Put the client secret first.',
  },
  'salt-token-only': {
    title: 'The Authorization value alone was used as the salt',
    happened: 'Secret and time are missing from the key.',
    fix: 'Prefix the value with secret, hyphen, time, hyphen.',
  },
  'salt-time-only': {
    title: 'The time alone was used as the salt',
    happened: 'Neither secret nor Authorization is in the key.',
    fix: 'Surround the time with the secret before it and the Authorization value after it.',
  },
  'salt-empty': {
    title: 'The salt was empty',
    happened: 'The HMAC was computed with an empty key.',
    fix: 'Verify that the salt is built before it is passed, and is not shadowed by another variable.',
  },
  'salt-order-secret-token-time': {
    title: 'In the salt, Authorization comes before the time',
    happened: 'The order is secret, Authorization, time.',
    fix: 'Exchange the last two parts.',
  },
  'salt-order-time-secret-token': {
    title: 'In the salt, the time comes before the secret',
    happened: 'The order is time, secret, Authorization.',
    fix: 'Swap the first two parts.',
  },
  'salt-order-time-token-secret': {
    title: 'In the salt, the secret comes last after time and Authorization',
    happened: 'The order is time, Authorization, secret.',
    fix: 'Move the secret from the end to the front.',
  },
  'salt-order-token-secret-time': {
    title: 'In the salt, Authorization comes first',
    happened: 'The order is Authorization, secret, time.',
    fix: 'Send the Authorization value to the end of the salt.',
  },
  'salt-order-token-time-secret': {
    title: 'The salt is reversed',
    happened: 'The order is Authorization, time, secret.',
    fix: 'Turn it round: secret, time, Authorization.',
  },
  'salt-order-time-secret': {
    title: 'The salt has time and secret only, in this order',
    happened: 'Authorization is missing and the other two are exchanged.',
    fix: 'Write secret first, then the time, then the Authorization value.',
  },
  'salt-order-token-secret': {
    title: 'The salt has Authorization and secret only, in this order',
    happened: 'The time is missing and the rest is exchanged.',
    fix: 'Restore all three parts, with the secret in front and the time in the middle.',
  },
  'salt-with-client-id': {
    title: 'The client id was added to the salt',
    happened: 'The key has four parts instead of three.',
    fix: 'Take the client id out; the Client-Id header is its only place.',
  },
  'salt-client-id-for-token': {
    title: 'The client id replaces a part of the salt',
    happened: 'The client id stands in the key, and the time or Authorization does not.',
    fix: 'Use secret, time and Authorization only.',
  },
  'salt-separator-none': {
    title: 'Nothing separates the parts of the salt',
    happened: 'Secret, time and Authorization run together.',
    fix: 'Join them with hyphens.',
  },
  'salt-separator-colon': {
    title: 'Colons separate the parts of the salt',
    happened: 'The key was joined as SNAP joins its string.',
    fix: 'Replace both colons by hyphens.',
  },
  'salt-separator-dot': {
    title: 'Dots separate the parts of the salt',
    happened: 'The key was joined as a JWT joins its parts.',
    fix: 'Put a hyphen where each dot stands.',
  },
  'salt-separator-ampersand': {
    title: 'Ampersands separate the parts of the salt',
    happened: "The payload's separator was used in the salt.",
    fix: 'Keep & for the payload; the salt takes hyphens.',
  },
  'salt-separator-space': {
    title: 'Spaces separate the parts of the salt',
    happened: 'Blanks stand between secret, time and Authorization.',
    fix: 'Only one blank belongs in the salt, the one after Bearer.',
  },
  'salt-separator-plus': {
    title: 'Plus signs separate the parts of the salt',
    happened: 'The + of a formula was written into the text.',
    fix: 'Read + as "followed by"; the character in the text is a hyphen.',
  },
  'salt-separator-comma': {
    title: 'Commas separate the parts of the salt',
    happened: 'A list was joined with its default separator.',
    fix: "Name the separator when joining: '-'.",
  },
  'salt-separator-slash': {
    title: 'Slashes separate the parts of the salt',
    happened: 'The key was put together like a path.',
    fix: 'Join strings, not path segments.',
  },
  'salt-separator-spaced-hyphen': {
    title: 'Blanks surround the hyphens of the salt',
    happened: '" - " stands between the parts.',
    fix: 'Write the hyphens without blanks beside them.',
  },
  'salt-separator-underscore': {
    title: 'Underscores separate the parts of the salt',
    happened: 'The key has _ where - belongs.',
    fix: 'Change both underscores to hyphens.',
  },
  'salt-separator-pipe': {
    title: 'Bars separate the parts of the salt',
    happened: "The key has | between its parts, as SNAP's token string has.",
    fix: 'Use - in the key of this API.',
  },
  'salt-separator-dash': {
    title: 'A long dash separates the parts of the salt',
    happened: 'A word processor or page turned the hyphen into a dash that looks alike.',
    fix: 'Retype the hyphens: U+002D, on every keyboard.',
  },
  'salt-separator-newline': {
    title: 'Line breaks separate the parts of the salt',
    happened: 'Secret, time and Authorization stand on lines of their own.',
    fix: 'Set them in one line, with hyphens.',
  },
  'salt-separator-other': {
    title: 'Another sign separates the parts of the salt',
    happened: 'The mark between the parts is not a single hyphen.',
    fix: 'Exactly one hyphen joins two parts.',
  },
  'salt-one-hyphen-missing': {
    title: 'One hyphen of the salt is missing',
    happened: 'Two of the three parts run together.',
    fix: 'Check both joints: secret-time and time-Bearer.',
  },
  'salt-mixed-separators': {
    title: 'The two separators of the salt differ',
    happened: 'One joint is a hyphen, the other is not.',
    fix: 'Use the hyphen for both joints.',
  },
  'salt-labelled': {
    title: 'The salt carries labels or brackets',
    happened: 'Names such as clientSecret=, or braces around the parts, became part of the key.',
    fix: 'The key holds the three values only, without names.',
  },
  'salt-edge-hyphen': {
    title: 'A hyphen too many at an end of the salt',
    happened: 'The key begins or ends with a hyphen.',
    fix: 'Join the parts, rather than adding a hyphen to each.',
  },
}
