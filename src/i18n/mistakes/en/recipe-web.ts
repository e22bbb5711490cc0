import type { recipeWebMistakes } from '#core/diagnose/mistakes/recipe-web.ts'
import type { MistakeText } from '../mistake-text.ts'

export const recipeWebTexts: Readonly<Record<keyof typeof recipeWebMistakes, MistakeText>> = {
  'recipe-body-with-secret': {
    title: 'A webhook recipe was used: body and secret',
    happened: "HMAC-SHA256 of the body with the secret alone, as GitHub's webhooks have it.",
    fix: 'Sign the labelled payload, not just the body, and key with the salt.',
  },
  'recipe-body-with-secret-base64': {
    title: 'A webhook recipe was used: body and secret, base64',
    happened: 'The HMAC of the body was sent as base64, as shop webhooks do.',
    fix: "Switch to Netzme's payload, salt and hex output.",
  },
  'recipe-time-dot-body': {
    title: 'A webhook recipe was used: time.body',
    happened: "Time, dot and body were signed with the secret, as Stripe's webhooks have it.",
    fix: 'Use the five labelled fields in place of time.body.',
  },
  'recipe-webhook-other': {
    title: 'Another webhook recipe was used',
    happened: 'Time and body were joined in some other way and keyed with the secret.',
    fix: 'Write a signer of its own for Netzme instead of reusing the webhook check.',
  },
  'recipe-exchange': {
    title: "An exchange's recipe was used",
    happened: 'Method, path, time and body run together and are keyed with the secret.',
    fix: 'Bring in the labels, the token and the salt.',
  },
  'recipe-coinbase': {
    title: 'The Coinbase recipe was used',
    happened: 'The key is the base64-decoded secret, the message time, method, path and body.',
    fix: "Do not decode the secret, and sign Netzme's payload.",
  },
  'recipe-query-string': {
    title: 'Only the query was signed',
    happened: 'The query string, with or without the body, was keyed with the secret, as Binance wants it.',
    fix: 'The query is but the tail of the path field; sign the entire payload.',
  },
  'recipe-shop': {
    title: "A marketplace's recipe was used",
    happened: 'Client id, path, time and perhaps the token run together, keyed with the secret.',
    fix: 'Leave the client id out and use labelled fields.',
  },
  'recipe-jwt': {
    title: 'An encoded body was signed with the secret',
    happened: 'The base64url or hex text of the body was hashed, as for a token.',
    fix: 'Hash the readable payload with the salt; nothing is encoded before.',
  },
}
