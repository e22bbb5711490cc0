import type { secretOtherMistakes } from '#core/diagnose/mistakes/secret-other.ts'
import type { MistakeText } from '../mistake-text.ts'

export const secretOtherTexts: Readonly<Record<keyof typeof secretOtherMistakes, MistakeText>> = {
  'secret-is-client-id': {
    title: 'The client id was used as the secret',
    happened: 'The key begins with the client id.',
    fix: 'Exchange the two settings: id for the header, secret for the salt.',
  },
  'secret-id-colon-secret': {
    title: 'id:secret was used as the secret',
    happened: 'The pair from Basic authentication stands in the key.',
    fix: 'Take the part after the colon.',
  },
  'secret-id-joined': {
    title: 'Client id and secret were joined in the key',
    happened: 'The id was put before or behind the secret.',
    fix: 'Sign with the secret alone as the first part of the salt.',
  },
  'secret-basic-credentials': {
    title: 'The Basic value was used as the secret',
    happened: 'base64 of id:secret begins the key.',
    fix: 'Read the client secret from its own setting, not from the Authorization value of getToken.',
  },
  'secret-client-secret-for-signing': {
    title: 'The client secret was used instead of the signing secret',
    happened: 'Two secrets are known for this merchant, and the one of getToken is in the key.',
    fix: 'Use the signing secret in the salt and the client secret for getToken.',
  },
  'secret-is-token': {
    title: 'The token was used as the secret',
    happened: 'The key begins with the token or with the Authorization value.',
    fix: 'Set the first part of the salt to the client secret.',
  },
  'secret-empty': {
    title: 'The secret was empty',
    happened: 'The salt begins with its first hyphen.',
    fix: 'Fail at start when the setting is missing.',
  },
  'secret-undefined': {
    title: 'The text "undefined" was used as the secret',
    happened: 'process.env had no such name, and JavaScript wrote undefined into the key.',
    fix: 'Check the name of the variable and that dotenv is loaded first.',
  },
  'secret-null': {
    title: 'A null was used as the secret',
    happened: 'null, None or nil stands at the start of the key.',
    fix: 'Clear the configuration cache, and refuse to sign without a secret.',
  },
  'secret-object-text': {
    title: "An object's text or a mask was used as the secret",
    happened: '[object Object], Array, false or asterisks stand in the key.',
    fix: 'Await the secret store, and take the value rather than its wrapper or mask.',
  },
  'secret-documentation-sample': {
    title: "The documentation's sample secret was used",
    happened: 'The key begins with MaREaULkzAUTAFYg, the example of the documentation.',
    fix: 'Put in the secret that Netzme issued to this merchant.',
  },
  'secret-placeholder': {
    title: 'A placeholder was used as the secret',
    happened: 'A variable in braces or a sample word was never replaced by the value.',
    fix: 'Define the variable in the active environment.',
  },
  'secret-env-line': {
    title: 'The name of the setting was used with the secret',
    happened: 'The line, such as CLIENT_SECRET= and the value, was taken whole.',
    fix: 'Keep what stands right of the = or colon.',
  },
}
