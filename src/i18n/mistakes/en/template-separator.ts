import type { templateSeparatorMistakes } from '#core/diagnose/mistakes/template-separator.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateSeparatorTexts: Readonly<Record<keyof typeof templateSeparatorMistakes, MistakeText>> = {
  'template-separator-none': {
    title: 'Nothing separates the fields',
    happened: 'The fields were joined without & between them.',
    fix: 'Join the five fields with a single &.',
  },
  'template-separator-newline': {
    title: 'The fields stand on lines of their own',
    happened: 'A line feed separates them instead of &.',
    fix: 'Write the payload in one line.',
  },
  'template-separator-comma': {
    title: 'Commas separate the fields',
    happened: 'The fields were joined with commas, as an array prints itself.',
    fix: "Give the join its separator: join('&').",
  },
  'template-separator-semicolon': {
    title: 'Semicolons separate the fields',
    happened: 'The string has ; where & belongs.',
    fix: 'Exchange each ; between fields for &.',
  },
  'template-separator-colon': {
    title: 'Colons separate the fields',
    happened: "The labelled fields were joined in SNAP's manner.",
    fix: "Use & here; the colon belongs to SNAP's unlabelled string.",
  },
  'template-separator-amp-space': {
    title: 'A space follows each &',
    happened: '"& " separates the fields.',
    fix: 'Delete the blank after each &.',
  },
  'template-separator-html-amp': {
    title: '&amp; separates the fields',
    happened: 'The string was copied from HTML or escaped for it.',
    fix: 'Decode the HTML entity: a plain & is one character.',
  },
  'template-separator-pipe': {
    title: 'Bars separate the fields',
    happened: 'The fields were joined with |.',
    fix: 'Put & in the place of each bar.',
  },
  'template-separator-space': {
    title: 'Spaces separate the fields',
    happened: 'The fields were joined with blanks.',
    fix: 'Write & instead of each blank between fields.',
  },
  'template-separator-hyphen': {
    title: "Hyphens separate the payload's fields",
    happened: "The salt's hyphen was used in the payload too.",
    fix: 'Hyphens join the salt, & joins the payload.',
  },
  'template-separator-u0026': {
    title: '\\u0026 stands for each &',
    happened: 'A JSON or HTML-safe encoder escaped the separator.',
    fix: 'Build the payload with plain text functions, never through a JSON encoder.',
  },
  'template-separator-percent26': {
    title: '%26 stands for each &',
    happened: 'The separators were percent-encoded while = was not.',
    fix: 'Sign the string before any URL encoding touches it.',
  },
  'template-separator-amp-newline': {
    title: 'Line breaks stand beside each &',
    happened: 'The template was written over several lines, and its breaks and indents were signed.',
    fix: 'Put the template on one line or join parts that hold no breaks.',
  },
  'template-separator-other': {
    title: 'Another sign separates the fields',
    happened: 'Neither & nor any usual separator stands between the fields.',
    fix: 'Use one ampersand between two fields and nothing else.',
  },
  'template-colon-for-equals': {
    title: 'A colon stands between label and value',
    happened: 'path:… was signed where path=… is right.',
    fix: 'Write = after each label.',
  },
  'template-label-separator-none': {
    title: 'Nothing stands between label and value',
    happened: 'Each label runs into its value.',
    fix: 'Insert = behind every label.',
  },
  'template-label-separator-other': {
    title: 'Another sign stands between label and value',
    happened: 'The = has blanks around it or another sign in its place.',
    fix: 'A bare = joins label and value.',
  },
  'template-gson-escaped': {
    title: '\\u0026 and \\u003d stand for & and =',
    happened: "Gson's HTML escaping ran over the finished payload.",
    fix: 'Call disableHtmlEscaping(), or better keep the payload away from Gson.',
  },
  'template-separators-encoded': {
    title: '%26 and %3D stand for & and =',
    happened: 'The frame of the payload was percent-encoded, the values were not.',
    fix: 'Keep & and = as they are; nothing in the payload is encoded.',
  },
  'template-colon-newline': {
    title: 'The payload reads like a list of headers',
    happened: 'Each field is on its own line, with a colon or blank after its label.',
    fix: 'Turn the lines into path=…&method=… on a single line.',
  },
  'template-colon-comma': {
    title: "The payload reads like an object's fields",
    happened: 'Labels end with a colon and fields with a comma, bar or semicolon.',
    fix: 'Replace colons behind labels by = and the marks between fields by &.',
  },
  'template-values-concatenated': {
    title: 'Only the values were signed, one after the other',
    happened: 'The five values were concatenated, without labels or separators.',
    fix: 'The labels path=, &method=, &token=, &timestamp= and &body= are part of the text.',
  },
  'template-values-pipe': {
    title: 'Only the values were signed, joined with |',
    happened: 'Bars separate five unlabelled values.',
    fix: 'Label each value and take & between them.',
  },
  'template-values-colon': {
    title: 'Only the values were signed, joined with :',
    happened: "The string looks like SNAP's, in Netzme's order.",
    fix: "Move from SNAP's colons to Netzme's labelled fields.",
  },
  'template-values-newline': {
    title: 'Only the values were signed, one a line',
    happened: "Line feeds separate five unlabelled values, as AWS's canonical request has them.",
    fix: 'Form one line of labelled fields.',
  },
  'template-values-ampersand': {
    title: 'Only the values were signed, joined with &',
    happened: 'The separators are right, the labels are missing.',
    fix: 'Set path=, method=, token=, timestamp= and body= before their values.',
  },
  'template-values-hyphen': {
    title: 'Only the values were signed, joined with hyphens',
    happened: 'The payload was built the way the salt is built.',
    fix: 'Only the salt is a row of bare values; the payload has labels.',
  },
  'template-values-other': {
    title: 'Only the values were signed, joined with another sign',
    happened: 'Five unlabelled values are separated by a mark that is not &.',
    fix: 'Change to labelled fields with & between them.',
  },
}
