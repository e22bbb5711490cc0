import type { secretCopyMistakes } from '#core/diagnose/mistakes/secret-copy.ts'
import type { MistakeText } from '../mistake-text.ts'

export const secretCopyTexts: Readonly<Record<keyof typeof secretCopyMistakes, MistakeText>> = {
  'secret-trailing-newline': {
    title: 'A line break follows the secret',
    happened: 'The secret was read with the line feed at its end, which stands inside the key now.',
    fix: 'Store the secret with printf %s or echo -n, and trim it when it is loaded.',
  },
  'secret-trailing-crlf': {
    title: 'A Windows line end follows the secret',
    happened: 'Carriage return and line feed were read with the secret.',
    fix: 'Save the file with LF and without a final line, or strip both characters.',
  },
  'secret-trailing-cr': {
    title: 'A carriage return follows the secret',
    happened: 'A file with Windows line ends was read by a Unix tool, which kept the carriage return.',
    fix: 'Convert the file with dos2unix, or remove \\r on reading.',
  },
  'secret-trailing-space': {
    title: 'A space follows the secret',
    happened: 'A blank was copied or stored behind the secret.',
    fix: 'Trim the secret where it is configured.',
  },
  'secret-leading-space': {
    title: 'A space precedes the secret',
    happened: 'A blank was copied before the secret, or stands after = in the settings.',
    fix: 'Remove the blank between = and the value.',
  },
  'secret-surrounding-blanks': {
    title: 'White space surrounds the secret',
    happened: 'Tabs, several blanks or line breaks were kept with the secret.',
    fix: 'Apply trim() once, right after reading the setting.',
  },
  'secret-literal-newline': {
    title: 'A written \\n follows the secret',
    happened: 'Backslash and n became two characters of the secret.',
    fix: 'Enter the value without \\n in the settings.',
  },
  'secret-trimmed': {
    title: 'The secret was used without its own blanks',
    happened: 'The secret given here begins or ends with white space, the signing code trimmed it.',
    fix: 'Find out which spelling Netzme issued, and correct the one that differs.',
  },
  'secret-inner-blanks-removed': {
    title: 'Blanks inside the secret were removed',
    happened: 'The key holds the secret without any white space.',
    fix: 'Copy the secret exactly, blanks included, if Netzme issued it so.',
  },
  'secret-double-quoted': {
    title: 'Double quotes became part of the secret',
    happened: 'The loader of the settings kept the quotes around the value.',
    fix: 'Write the value without quotes in a Docker env file.',
  },
  'secret-single-quoted': {
    title: 'Single quotes became part of the secret',
    happened: 'Apostrophes around the value were read as characters of it.',
    fix: 'Remove the apostrophes, or use a loader that understands them.',
  },
  'secret-half-quoted': {
    title: 'One quote became part of the secret',
    happened: 'A quote at just one end was copied with the value.',
    fix: 'Select the value from its first to its last character, without the quote.',
  },
  'secret-other-quotes': {
    title: 'Brackets or typographic quotes became part of the secret',
    happened: "Marks such as “ ”, < > or b'…' surround the secret in the key.",
    fix: 'Paste the secret as plain text and delete the marks around it.',
  },
  'secret-unquoted': {
    title: 'The quotes of the secret were removed',
    happened: 'The secret given here stands in quotes, the signing code uses it without.',
    fix: 'Enter the secret here as the code has it, or see whether the quotes belong to it.',
  },
  'secret-trailing-punctuation': {
    title: 'A punctuation mark follows the secret',
    happened: 'A comma, semicolon or the like was copied from the surrounding text.',
    fix: 'Leave the mark out when copying from JSON, code or a sentence.',
  },
  'secret-zero-width-space': {
    title: 'A zero-width space follows the secret',
    happened: 'An invisible U+200B was copied from a page or chat.',
    fix: 'Retype the end of the secret, or strip U+200B.',
  },
  'secret-nbsp': {
    title: 'A no-break space follows the secret',
    happened: 'U+00A0, which most trim functions of old code keep, was copied along.',
    fix: 'Delete the blank behind the secret by hand, as it is no ordinary one.',
  },
  'secret-bom': {
    title: 'A byte-order mark precedes the secret',
    happened: 'The secret was read from a file saved as UTF-8 with BOM.',
    fix: 'Save the file as UTF-8 without BOM.',
  },
  'secret-invisible-other': {
    title: 'An invisible character touches the secret',
    happened: 'A direction mark, soft hyphen or the like was copied with the secret.',
    fix: 'Paste the secret into a plain editor that shows such characters, then clean it.',
  },
  'secret-hyphen-as-dash': {
    title: "The secret's hyphens became dashes",
    happened: 'A word processor or mail client changed - into –.',
    fix: "Copy the secret from Netzme's own message or page, not from a document.",
  },
  'secret-dash-other': {
    title: "The secret's hyphens changed",
    happened: 'Hyphens were joined into a dash, made unbreakable or lost.',
    fix: 'Type every hyphen of the secret again.',
  },
  'secret-smart-quotes': {
    title: "The secret's quotes or dots became typographic",
    happened: 'Automatic correction replaced \', " or ... inside the secret.',
    fix: 'Switch automatic correction off where secrets are kept.',
  },
  'secret-markdown-eaten': {
    title: 'Markdown removed signs from the secret',
    happened: 'A chat read _, *, ~ or backticks in the secret as formatting.',
    fix: 'Send secrets as code or as a file, never as formatted text.',
  },
}
