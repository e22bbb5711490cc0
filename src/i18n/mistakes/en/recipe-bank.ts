import type { recipeBankMistakes } from '#core/diagnose/mistakes/recipe-bank.ts'
import type { MistakeText } from '../mistake-text.ts'

export const recipeBankTexts: Readonly<Record<keyof typeof recipeBankMistakes, MistakeText>> = {
  'recipe-snap-hex': {
    title: 'The SNAP BI recipe was used',
    happened: 'HMAC-SHA512 with the secret alone, over METHOD:path:token:body hash:time, printed as hex.',
    fix: "Sign this host with Netzme's own recipe; SNAP is for apisnap and tokoapisnap.",
  },
  'recipe-snap-base64': {
    title: 'The SNAP BI recipe was used, with base64',
    happened: "HMAC-SHA512 over SNAP's string was sent as base64, as plugins for SNAP do.",
    fix: 'Check which product the URL belongs to, and choose its library.',
  },
  'recipe-bca': {
    title: 'The BCA recipe was used',
    happened: 'HMAC-SHA256 with the secret alone over METHOD:path:token:body hash:time.',
    fix: "Replace BCA's string and key by Netzme's payload and salt.",
  },
  'recipe-bca-base64': {
    title: 'The BCA recipe was used, with base64',
    happened: 'The HMAC-SHA256 of the colon string was printed as base64.',
    fix: 'Change string, key and output: five labelled fields, salt, lower-case hex.',
  },
  'recipe-snap-raw-body': {
    title: 'A SNAP-like string with the raw body was signed',
    happened: 'METHOD:path:token:body:time was hashed with the secret alone; the body was not hashed first.',
    fix: 'Leave the colon string altogether and build path=…&body=….',
  },
  'recipe-snap-client-time': {
    title: "SNAP's token signature was used",
    happened: "Client id, bar and time were signed, as for SNAP's access token.",
    fix: 'That string is only for access-token/b2b; each call here signs path, method, token, time and body.',
  },
  'recipe-bri': {
    title: 'The BRI recipe was used',
    happened: 'The string says verb= for method=, the key is the secret alone, the signature is base64.',
    fix: 'Change three things: the label method, the salt as key, lower-case hex as output.',
  },
  'recipe-bri-hex': {
    title: 'The BRI recipe was used, with hex',
    happened: "verb= in the string and the secret alone as key; only the output is Netzme's.",
    fix: 'Correct the label to method and extend the key to the full salt.',
  },
}
