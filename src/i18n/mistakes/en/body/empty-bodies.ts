import type { emptyBodies } from '#core/diagnose/mistakes/body/empty-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for something signed in place of an empty body, or nothing in place of one. */
export const emptyTexts = {
  'body-empty-as-object': {
    title: '{} was signed although there is no body',
    happened: 'The code serialised an empty object for a request without body.',
    fix: 'Put nothing after body= when no body is sent.',
  },
  'body-empty-as-array': {
    title: '[] was signed although there is no body',
    happened: 'json_encode of an empty PHP array gave [], and the request has none of it.',
    fix: 'Use an empty string in place of json_encode([]) for GET.',
  },
  'body-empty-as-null': {
    title: 'null was signed although there is no body',
    happened: 'A missing body was serialised, which prints the word null.',
    fix: 'Test for null first, and sign an empty string then.',
  },
  'body-empty-as-quotes': {
    title: 'Two quotes were signed although there is no body',
    happened: 'An empty string went through the JSON encoder and came out as "".',
    fix: 'Encode only when there is something to encode.',
  },
  'body-empty-as-undefined': {
    title: 'undefined was signed although there is no body',
    happened: 'JavaScript printed a missing variable into the string.',
    fix: 'Write body ?? "" in the template literal.',
  },
  'body-empty-as-none': {
    title: 'None was signed although there is no body',
    happened: 'A Python f-string printed the missing body.',
    fix: 'Use body or "" in the f-string.',
  },
  'body-empty-as-nil': {
    title: '<nil> was signed although there is no body',
    happened: "Go's fmt printed a nil value with %v.",
    fix: 'Start with an empty string and assign it only when a body exists.',
  },
  'body-empty-as-ruby-nil': {
    title: 'nil was signed although there is no body',
    happened: 'inspect was called on a missing body.',
    fix: 'Interpolate body.to_s, which is empty for nil.',
  },
  'body-empty-as-false': {
    title: 'false was signed although there is no body',
    happened: 'Reading the body failed or gave nothing, and the result false was printed.',
    fix: 'Compare with === false before using what was read.',
  },
  'body-omitted': {
    title: 'The body was not signed at all',
    happened: 'The signed payload ends in body= although the request carries a body.',
    fix: 'Pass the body to the signing helper for POST too, and read a stream only once.',
  },
  'body-lost-as-object': {
    title: '{} was signed although there is a body',
    happened:
      'The signing code found no parsed body, for instance before a body parser had run, and took an empty object.',
    fix: 'Sign after the body is known, from the raw text.',
  },
  'body-lost-as-array': {
    title: '[] was signed although there is a body',
    happened: '$_POST and similar are empty for JSON requests, and were encoded as [].',
    fix: 'Read php://input for JSON requests.',
  },
  'body-lost-as-null': {
    title: 'null was signed although there is a body',
    happened: 'The variable that should hold the body was still empty when it was encoded.',
    fix: 'Log the string just before hashing, and move the step behind the assignment.',
  },
  'body-lost-as-undefined': {
    title: 'undefined was signed although there is a body',
    happened: 'The interceptor looked at a property that does not exist, such as config.body instead of config.data.',
    fix: 'Read config.data in axios, and request.data.raw in Postman.',
  },
  'body-lost-as-none': {
    title: 'None was signed although there is a body',
    happened: 'The function was called without the body, and its default None was printed.',
    fix: 'Make the body a required argument of the signing function.',
  },
  'body-get-query-string': {
    title: 'The query was signed as the body',
    happened: 'On a request without body, the parameters were repeated after body=, as JSON or as text.',
    fix: 'Leave them in the path only, and the body empty.',
  },
  'body-with-query': {
    title: "The query's parameters were signed as members of the body",
    happened: 'A call such as $request->all() merges query and body before signing.',
    fix: 'Take the JSON body alone, for example with $request->getContent().',
  },
} satisfies Record<keyof typeof emptyBodies, MistakeText>
