import type { encodedPaths } from '#core/diagnose/mistakes/path/encoded-paths.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for paths encoded otherwise than sent. */
export const encodedTexts = {
  'path-decoded': {
    title: 'The path or query was decoded before signing',
    happened: 'Percent codes such as %20 and %2F were signed as the characters that they stand for.',
    fix: 'Read the raw URI from the framework, such as getRequestURI() with getQueryString().',
  },
  'path-decoded-plus': {
    title: 'The query was decoded as a form before signing',
    happened: 'Percent codes became characters and "+" became a blank in the signed query.',
    fix: 'Do not rebuild the query from parsed parameters.',
  },
  'path-query-encoded': {
    title: 'The query was signed encoded, but sent plain',
    happened: 'Characters such as : @ and , were percent-encoded for the signature only.',
    fix: 'Pass the encoded URL to the HTTP client, so that it sends what was signed.',
  },
  'path-query-reencoded': {
    title: 'The query was decoded and encoded again before signing',
    happened: 'Another encoder spelled the same values differently, for instance "+" for %20.',
    fix: 'Keep the encoded query of the first encoder.',
  },
  'path-double-encoded': {
    title: 'The encoded path was encoded a second time',
    happened: 'Each "%" was signed as %25.',
    fix: 'Remove one of the two encoding calls.',
  },
  'path-uri-encoded': {
    title: 'The path was signed as encodeURI writes it',
    happened: 'Blanks and letters beyond ASCII were encoded for the signature, while the request has them bare.',
    fix: 'Encode before the request is built, and let both use the result.',
  },
  'path-uri-component': {
    title: 'The whole path was URL-encoded before signing',
    happened: 'Even slashes and the question mark were signed as percent codes.',
    fix: 'Insert the path into the payload unencoded.',
  },
  'path-slashes-encoded': {
    title: 'The slashes of the path were signed as %2F',
    happened: 'The route was encoded as though it were one segment.',
    fix: 'Encode each segment by itself, then join with "/".',
  },
  'path-hex-lowercase': {
    title: 'The percent codes were signed in lower case',
    happened: 'The signing encoder writes %2f where the request has %2F, as HttpUtility.UrlEncode does.',
    fix: 'Use Uri.EscapeDataString for the URL and the signature.',
  },
  'path-hex-uppercase': {
    title: 'The percent codes were signed in upper case',
    happened: 'The request has codes such as %2f, of which %2F was signed.',
    fix: 'Give the already encoded URL to both steps.',
  },
  'path-plus-for-space': {
    title: 'Blanks in the query were signed as +',
    happened: 'The request has %20, and the signing encoder writes blanks the way forms do.',
    fix: 'In PHP choose PHP_QUERY_RFC3986; elsewhere use the percent encoder.',
  },
  'path-percent20-for-plus': {
    title: 'Blanks in the query were signed as %20 and sent as +',
    happened: "The HTTP client's form encoder and the signing encoder disagree about the blank.",
    fix: 'Encode the query yourself, and hand the client a complete URL.',
  },
  'path-plus-encoded': {
    title: 'The + of the query was signed as %2B',
    happened: 'A plus sign, as in +62..., was encoded for the signature and went out bare.',
    fix: 'Send %2B too: a bare plus means a blank to many servers.',
  },
  'path-plus-as-space': {
    title: 'The + of the query was signed as a blank',
    happened: 'A parser read the plus sign as a space before the query was signed.',
    fix: 'Sign the query as text, before any parsing.',
  },
  'path-html-entity-ampersand': {
    title: 'The & of the query was signed as &amp;',
    happened: "An HTML escaping function, or a copy from a page's source, changed the ampersands.",
    fix: 'Do not escape URLs for HTML before signing.',
  },
  'path-json-escaped-slashes': {
    title: 'The slashes of the path were signed as \\/',
    happened: 'The path comes from JSON text, where PHP had escaped its slashes.',
    fix: 'Decode the JSON value before using it as a path.',
  },
  'path-backslashes': {
    title: 'The path was signed with backslashes',
    happened: 'A file path function, such as path.join on Windows, joined the segments.',
    fix: 'Join URL segments with "/" or path.posix.join.',
  },
} satisfies Record<keyof typeof encodedPaths, MistakeText>
