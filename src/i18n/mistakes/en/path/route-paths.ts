import type { routePaths } from '#core/diagnose/mistakes/path/route-paths.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for what stands before the query. */
export const routeTexts = {
  'path-full-url': {
    title: 'The full URL was signed instead of the path',
    happened: 'The signed text starts with https:// and the host; Netzme signs from the first slash after the host.',
    fix: 'Take pathname plus search from the URL object.',
  },
  'path-full-url-query-dropped': {
    title: 'The URL was signed with its host but without its query',
    happened: 'Scheme and host were signed, and everything from the "?" on was not.',
    fix: 'Cut the base URL off the front, and keep the query at the end.',
  },
  'path-host-included': {
    title: 'The host name was signed in front of the path',
    happened: 'The scheme was removed, but the host stayed before the first slash.',
    fix: 'Start the signed path at the slash that follows the host.',
  },
  'path-prefix-added': {
    title: 'A prefix was signed that the request path does not have',
    happened: 'The signed path begins with one more part, for example the path of the base URL.',
    fix: 'Sign the path as the server receives it, after any prefix is resolved.',
  },
  'path-prefix-dropped-1': {
    title: 'The first part of the path was not signed',
    happened: 'A base URL with a path, a router or a proxy took the first segment away before signing.',
    fix: 'Join the base path and the endpoint before computing the signature.',
  },
  'path-prefix-dropped-2': {
    title: 'The first two parts of the path were not signed',
    happened: 'Two segments at the front, which belong to the base URL in the code, are missing from the signed path.',
    fix: 'Keep only scheme and host in the base URL.',
  },
  'path-prefix-dropped-3': {
    title: 'The first three parts of the path were not signed',
    happened: 'The signing code knew only the end of the path, behind three segments.',
    fix: 'Pass the complete path to the signing function.',
  },
  'path-mounted-router': {
    title: "A router's own path was signed, without prefix and query",
    happened: 'The value is the path relative to where the router is mounted, as req.path in Express.',
    fix: 'Use req.originalUrl, which has the whole path and its query.',
  },
  'path-no-leading-slash': {
    title: 'The path was signed without its leading slash',
    happened: 'The signed path starts with its first word, such as api/..., as relative URLs in HTTP clients do.',
    fix: 'Prepend "/" unless it is there already.',
  },
  'path-no-leading-slash-query-dropped': {
    title: 'The path was signed without leading slash and without query',
    happened: 'What was signed is the bare route, as $request->path() of Laravel returns it.',
    fix: 'Use the request URI, which starts with a slash and includes the query.',
  },
  'path-double-leading-slash': {
    title: 'The path was signed with two slashes in front',
    happened: 'A base that ends in "/" and a path that starts with one were joined.',
    fix: 'Remove the slash from the end of the base.',
  },
  'path-double-slash-inside': {
    title: 'A slash was doubled inside the signed path',
    happened: 'Two pieces that both brought a slash met in the middle of the path.',
    fix: 'Join path segments with a helper that leaves one slash.',
  },
  'path-slashes-collapsed': {
    title: 'Double slashes were reduced to one before signing',
    happened: 'The path was sent with "//" in it, and the signed one has been tidied.',
    fix: 'Correct the doubled slash where the URL is built, so that none is sent.',
  },
  'path-trailing-slash-added': {
    title: 'A slash was signed at the end of the path',
    happened: 'A framework or normaliser ended the signed path with "/", and the sent path has none.',
    fix: 'Remove the last slash before signing.',
  },
  'path-trailing-slash-removed': {
    title: 'The slash at the end of the path was not signed',
    happened: 'The request was sent with a final "/", which the signing code cut off.',
    fix: 'Send the path without it, as the documentation writes it.',
  },
  'path-last-segment-only': {
    title: 'Only the last part of the path was signed',
    happened: "basename() or a route name gave the endpoint's last word.",
    fix: "Sign from the first slash, not only the endpoint's name.",
  },
  'path-segment-missing': {
    title: 'One segment of the path was not signed',
    happened: 'A part in the middle or at the end, such as an id, is missing from the signed path.',
    fix: 'Fill in every part of the URL before signing it.',
  },
  'path-root-only': {
    title: 'Only / was signed as the path',
    happened: 'The path of the base URL, or of a router at its mount point, was taken.',
    fix: 'Read the path from the final request URL.',
  },
  'path-empty': {
    title: 'An empty path was signed',
    happened: 'The variable for the path had no value when the payload was built.',
    fix: 'Check that the path is set before it is joined, and fail early if not.',
  },
  'path-undefined': {
    title: 'The word undefined, null or None was signed as the path',
    happened: 'A property that does not exist on this request object was printed.',
    fix: 'Look up the name of the URL property in the HTTP library, for instance config.url in axios.',
  },
  'path-lowercased': {
    title: 'The path was lower-cased before signing',
    happened: 'A normaliser changed capitals, although ids and names such as userId depend on case.',
    fix: "Keep the path's letters as they are.",
  },
  'path-request-line': {
    title: 'The request line was signed as the path',
    happened:
      'Method or HTTP version were signed together with the path, as they stand in the first line of the request.',
    fix: 'Split the line at its blanks, and take the second piece.',
  },
  'path-blank': {
    title: 'A blank was signed beside the path',
    happened: 'One space before or after the path came in by copying or from a template.',
    fix: 'Trim the path, and look for blanks around path= in the template.',
  },
  'path-newline': {
    title: 'A line break was signed after the path',
    happened: 'The path was read from a file or command whose output ends in a line break.',
    fix: 'Strip the line end when reading it.',
  },
} satisfies Record<keyof typeof routePaths, MistakeText>
