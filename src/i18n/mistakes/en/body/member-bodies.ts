import type { memberBodies } from '#core/diagnose/mistakes/body/member-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for members in another order, under other names, missing, or in another envelope. */
export const memberTexts = {
  'body-sorted-top': {
    title: 'The outermost members were sorted before signing',
    happened: 'The signed JSON starts with its members in alphabetical order; the request has them in another order.',
    fix: 'Remove the ksort or sort step, and sign the members as they are sent.',
  },
  'body-sorted-deep': {
    title: 'All members were sorted before signing, at every level',
    happened: 'Sorting reached the inner objects too, while the request kept the order in which it was built.',
    fix: 'Do not canonicalise: Netzme checks the body as it arrives.',
  },
  'body-sorted-descending': {
    title: 'The members were sorted backwards before signing',
    happened: 'The signed JSON runs from Z to A, the sent one does not.',
    fix: 'Take krsort or the reversed comparison out of the signing code.',
  },
  'body-keys-reversed': {
    title: 'The members were signed in reverse order',
    happened: 'The last member of the request comes first in the signed text.',
    fix: 'Build the object once, and serialise it once.',
  },
  'body-database-order': {
    title: 'The body was signed as a database stores JSON',
    happened:
      "PostgreSQL's jsonb and MySQL's JSON order names by length and drop duplicates; the text read back was signed.",
    fix: 'Store the sent text in a text column, or sign before storing.',
  },
  'body-keys-reordered': {
    title: 'The outermost members were signed in another order',
    happened: 'The same members were signed, for example with body before requestId, but sent in a different sequence.',
    fix: 'Fix the order in one place, and let signing and sending share the result.',
  },
  'body-duplicate-keys-collapsed': {
    title: 'A repeated member was signed only once',
    happened: 'The request holds the same name twice; the parser of the signing code kept one of them.',
    fix: 'Remove the duplicate from the request.',
  },
  'body-keys-snake-case': {
    title: 'The member names were signed in snake_case',
    happened: 'The signing code renamed members, such as requestId to request_id, and the request did not.',
    fix: 'Apply the naming strategy to both texts or to neither.',
  },
  'body-keys-camel-case': {
    title: 'The member names were signed in camelCase',
    happened: 'The request has names such as buyer_email, the signed text buyerEmail.',
    fix: "Use the field names of Netzme's documentation in the class that is signed as well.",
  },
  'body-empty-strings-dropped': {
    title: 'Fields holding "" were left out of the signed body',
    happened: 'A clean-up step removed empty strings from the signed text; they are in the request.',
    fix: 'Clean the data before both steps, or in neither.',
  },
  'body-member-missing': {
    title: 'One member was missing from the signed body',
    happened: 'A field that is in the request was not yet there, or already removed, when the signature was made.',
    fix: 'Compute the signature as the last step, after every field has been set.',
  },
  'body-inner-only': {
    title: 'Only an inner part of the body was signed',
    happened: 'The content of one member was signed, without the envelope around it.',
    fix: 'Sign the whole body, from its first brace to its last.',
  },
  'body-wrapped': {
    title: 'The body was signed inside an additional envelope',
    happened: 'The signed JSON wraps the sent body in one more object or list.',
    fix: 'Sign what remains after the HTTP client has unwrapped its options, which is the text on the wire.',
  },
  'body-member-added': {
    title: 'A member without a value was signed, but not sent',
    happened: 'The sending library leaves out what is null or empty.',
    fix: 'Sign the text that the library sends, or remove such members first.',
  },
} satisfies Record<keyof typeof memberBodies, MistakeText>
