import type { recipeNetzmeMistakes } from '#core/diagnose/mistakes/recipe-netzme.ts'
import type { MistakeText } from '../mistake-text.ts'

export const recipeNetzmeTexts: Readonly<Record<keyof typeof recipeNetzmeMistakes, MistakeText>> = {
  'recipe-doc-concat': {
    title: "The documentation's tables were read as plain concatenation",
    happened: 'path, method, time and body run together in the payload; secret, time and Authorization in the key.',
    fix: 'Add the labels and the token to the payload and hyphens to the salt.',
  },
  'recipe-doc-concat-secret': {
    title: 'The payload table was concatenated and keyed with the secret',
    happened: 'The four values run together, and the salt table was not used.',
    fix: 'Follow both tables: labelled payload, salt of three parts.',
  },
  'recipe-doc-hash': {
    title: 'Payload and salt of the tables were hashed without HMAC',
    happened: 'The concatenated values of both tables went through SHA-256 together.',
    fix: 'Use an HMAC function with the salt as its key, on the labelled payload.',
  },
  'recipe-ppob': {
    title: 'The PPOB recipe was used',
    happened: 'The body was signed with a key of client id, secret, path and token.',
    fix: "Move PPOB's key aside: this API keys with secret-time-Bearer token.",
  },
  'recipe-salt-in-payload': {
    title: 'The salt was mixed into the payload and the secret used as key',
    happened: 'Payload and salt were joined into one message.',
    fix: 'Let payload and salt stay two arguments: message and key.',
  },
  'recipe-pin-hash': {
    title: "The PIN's key was used for the signature",
    happened: 'The client id keys the HMAC, as in pinHash.',
    fix: 'Keep pinHash for the PIN field; the signature has a salt of its own.',
  },
}
