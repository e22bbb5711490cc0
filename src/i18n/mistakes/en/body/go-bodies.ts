import type { goBodies } from '#core/diagnose/mistakes/body/go-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for what Go and Ruby do to a body. */
export const goTexts = {
  'body-go-html': {
    title: '< > or & were signed as \\u escapes, as Go writes them',
    happened: "Go's json.Marshal, like to_json of Rails, escapes these three for HTML; the body sent has them plain.",
    fix: 'Use an Encoder with SetEscapeHTML(false), and cut the newline that it adds.',
  },
  'body-go-encoder': {
    title: "The output of Go's json.Encoder was signed with its final newline",
    happened: 'Encode writes a line feed after the JSON and escapes < > &; the request went out without it.',
    fix: 'Trim the newline with bytes.TrimRight, then sign and send the same slice.',
  },
  'body-go-map': {
    title: 'The body was decoded into a Go map before signing',
    happened:
      'A map is marshalled with sorted keys, and its float64 numbers lose zero fractions and digits beyond 2^53.',
    fix: 'Keep the original bytes as json.RawMessage, and sign those.',
  },
  'body-go-indent': {
    title: 'The body was signed as json.MarshalIndent writes it',
    happened: 'Indented and HTML-escaped output of Go was signed in place of the compact bytes.',
    fix: 'Call json.Marshal, or run json.Compact and send the result.',
  },
  'body-omitempty': {
    title: 'Fields with zero values were left out of the signed body',
    happened:
      'omitempty, or skipping of defaults, dropped 0, "", false and empty lists from the signed text; they were sent.',
    fix: 'Remove omitempty from the fields (in Kotlin set encodeDefaults = true), and make both texts from one struct.',
  },
  'body-go-map-printed': {
    title: "Go's print-out of a map was signed",
    happened: 'fmt put map[a:1 b:2] into the text where JSON belongs.',
    fix: 'Marshal the map, and use %s with the resulting bytes.',
  },
  'body-ruby-inspect': {
    title: "Ruby's inspect output of a hash was signed",
    happened: 'String interpolation printed {"a"=>1} instead of JSON.',
    fix: 'Call JSON.generate(hash) before interpolating.',
  },
} satisfies Record<keyof typeof goBodies, MistakeText>
