import type { valueBodies } from '#core/diagnose/mistakes/body/value-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for values of another type or with other number text than sent. */
export const valueTexts = {
  'body-strings-as-numbers': {
    title: 'Numbers in quotes were signed without quotes',
    happened: 'The request carries them as strings, such as "50000"; the signature was computed over plain numbers.',
    fix: 'Decide on the type when the data is built, and do not convert between signing and sending.',
  },
  'body-numbers-as-strings': {
    title: 'Numbers were signed as strings',
    happened: 'The signed text has quotes around numbers that were sent without.',
    fix: "Keep the value's type, for instance an int, until the one serialisation.",
  },
  'body-zero-fraction-dropped': {
    title: 'Numbers were signed without the zeros after their point',
    happened: 'The request says 50000.00, the signed text 50000.',
    fix: 'Format amounts once as text, and use this text in both places.',
  },
  'body-trailing-zeros-cut': {
    title: 'Decimals were signed without the zeros at their end',
    happened: 'The sent text has forms such as 12.50, of which 12.5 was signed.',
    fix: 'Do not parse amounts between building the body and signing it.',
  },
  'body-fraction-added': {
    title: 'Whole numbers were signed with .0 or .00',
    happened: 'An integer of the request went through a decimal or float type on its way to the signature.',
    fix: 'Use an integer type for amounts without decimals.',
  },
  'body-number-exponent': {
    title: 'A number was signed in another exponent form',
    happened: 'One text writes a large number with an exponent, such as 2.5E7, the other without.',
    fix: 'Use BigDecimal.toPlainString(), or an integer, for amounts.',
  },
  'body-booleans-as-numbers': {
    title: 'Booleans were signed as numbers',
    happened: 'A form library or database turned booleans into digits for the signed text.',
    fix: 'Cast these fields to boolean before encoding.',
  },
  'body-nulls-as-empty-strings': {
    title: 'null was signed as ""',
    happened: 'The signing code replaced missing values by empty text; the request has null.',
    fix: 'Choose one of the two for the data itself, before it is serialised.',
  },
  'body-nested-json-as-text': {
    title: 'An inner object was signed as a string of JSON',
    happened: 'It had been stringified before it was put into the outer object, so it was signed with escaped quotes.',
    fix: 'Stringify only the outermost object.',
  },
  'body-booleans-as-texts': {
    title: 'Booleans were signed as texts',
    happened: 'true and false stood in quotes, or under another name, in the signed body.',
    fix: 'Keep booleans as booleans in the object that is written.',
  },
  'body-texts-as-booleans': {
    title: 'Texts were signed as booleans',
    happened: 'The signed body has true or false without the quotes that were sent.',
    fix: 'Sign the text of the body that is sent.',
  },
  'body-nulls-otherwise': {
    title: 'null was signed as something else',
    happened: 'What was null became a text, a word or an empty value in the signed body.',
    fix: 'Leave null as it is, or leave the member out of both.',
  },
  'body-values-cased': {
    title: 'Texts in the body were signed in another case',
    happened: 'Values were put into lower or upper case before signing.',
    fix: 'Change the case first, then write the body that is signed and sent.',
  },
} satisfies Record<keyof typeof valueBodies, MistakeText>
