import type { methodMistakes } from '#core/diagnose/mistakes/method.ts'
import type { MistakeText } from '../mistake-text.ts'

/** Words for the method. */
export const methodTexts = {
  'method-lowercase': {
    title: 'The method was signed in lower case',
    happened:
      'The signed text has the method in small letters, as axios and Laravel keep it, and the request has capitals.',
    fix: 'Convert it with toUpperCase() before signing.',
  },
  'method-titlecase': {
    title: 'The method was signed as Get or Post',
    happened: 'Only its first letter is a capital in the signed text, as HttpMethod or RestSharp print it.',
    fix: 'Use ToString().ToUpperInvariant(), or write the constant yourself.',
  },
  'method-uppercase': {
    title: 'The method was signed in capitals, but sent otherwise',
    happened: 'The request line does not have the capitals that were signed.',
    fix: 'Send the method in capitals as well; HTTP methods are case-sensitive.',
  },
  'method-undefined': {
    title: 'undefined was signed as the method',
    happened: 'The interceptor read a property that is not set, as config.method can be in axios.',
    fix: 'Give the method a value, such as (config.method ?? "get").toUpperCase().',
  },
  'method-empty': {
    title: 'No method was signed',
    happened: "Nothing stands after method= in the signed text; Go's empty Method means GET, for instance.",
    fix: 'Set the method explicitly before signing.',
  },
  'method-null': {
    title: 'null or None was signed as the method',
    happened: 'A variable without value was printed into the payload.',
    fix: 'Pass the method to the signing function as an argument.',
  },
  'method-enum-name': {
    title: 'The name of an enum constant was signed as the method',
    happened: 'The class name came along, as in HttpMethod.POST.',
    fix: "Use the constant's value or name() rather than its print-out.",
  },
  'method-blank': {
    title: 'White space was signed beside the method',
    happened: 'A blank or line break before or after the method is part of the signed text.',
    fix: 'Trim the method, or check the template around method=.',
  },
  'method-wrong-get': {
    title: 'GET was signed, but another method was sent',
    happened: 'The signing helper has GET written into it, or the code was copied from a GET call.',
    fix: 'Take the method from the request that is being sent.',
  },
  'method-wrong-post': {
    title: 'POST was signed, but another method was sent',
    happened: 'The code for a POST call was reused; some Netzme inquiries are GET.',
    fix: "Check the endpoint's method in the documentation, and derive it in the code.",
  },
  'method-wrong-put': {
    title: 'PUT was signed, but another method was sent',
    happened: 'The method in the payload belongs to an update call, not to this one.',
    fix: "Replace the fixed PUT by the request's own method.",
  },
  'method-wrong-delete': {
    title: 'DELETE was signed, but another method was sent',
    happened: 'A signing line for deletions was reused for this call.',
    fix: 'Replace the fixed DELETE by the method of the call.',
  },
  'method-wrong-patch': {
    title: 'PATCH was signed, but another method was sent',
    happened: 'The payload names PATCH, which this request is not.',
    fix: "Let the HTTP client's method flow into the payload.",
  },
  'method-wrong-head': {
    title: 'HEAD was signed, but another method was sent',
    happened: 'A check of the address with HEAD was signed, and then the real call used this signature.',
    fix: 'Compute a new signature for each request.',
  },
  'method-wrong-options': {
    title: 'OPTIONS was signed, but another method was sent',
    happened: "The browser's preflight request was signed in place of the call that follows.",
    fix: 'Skip signing for OPTIONS, and sign the actual request.',
  },
} satisfies Record<keyof typeof methodMistakes, MistakeText>
