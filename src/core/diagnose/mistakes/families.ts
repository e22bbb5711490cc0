import { digestBodies } from './body/digest-bodies.ts'
import { dotnetBodies } from './body/dotnet-bodies.ts'
import { emptyBodies } from './body/empty-bodies.ts'
import { encodingBodies } from './body/encoding-bodies.ts'
import { goBodies } from './body/go-bodies.ts'
import { javaBodies } from './body/java-bodies.ts'
import { javascriptBodies } from './body/javascript-bodies.ts'
import { layoutBodies } from './body/layout-bodies.ts'
import { memberBodies } from './body/member-bodies.ts'
import { phpBodies } from './body/php-bodies.ts'
import { pythonBodies } from './body/python-bodies.ts'
import { valueBodies } from './body/value-bodies.ts'
import { whitespaceBodies } from './body/whitespace-bodies.ts'
import { writtenBodies } from './body/written-bodies.ts'
import { decodedMistakes } from './decoded.ts'
import type { Edit } from './edit.ts'
import { hashMistakes } from './hash.ts'
import { hmacCodeMistakes } from './hmac-code.ts'
import { inputMistakes } from './input.ts'
import { methodMistakes } from './method.ts'
import type { Mistake } from './mistake.ts'
import { outputBytesMistakes } from './output-bytes.ts'
import { outputCutMistakes } from './output-cut.ts'
import { outputPrintMistakes } from './output-print.ts'
import { outputSentMistakes } from './output-sent.ts'
import { encodedPaths } from './path/encoded-paths.ts'
import { listPaths } from './path/list-paths.ts'
import { placeholderPaths } from './path/placeholder-paths.ts'
import { queryPaths } from './path/query-paths.ts'
import { routePaths } from './path/route-paths.ts'
import { readTextMistakes } from './read-text.ts'
import { recipeBankMistakes } from './recipe-bank.ts'
import { recipeNetzmeMistakes } from './recipe-netzme.ts'
import { recipeWebMistakes } from './recipe-web.ts'
import { saltPartMistakes } from './salt-part.ts'
import { saltWrapMistakes } from './salt-wrap.ts'
import { secretCopyMistakes } from './secret-copy.ts'
import { secretEncodingMistakes } from './secret-encoding.ts'
import { secretOtherMistakes } from './secret-other.ts'
import { secretReadMistakes } from './secret-read.ts'
import { secretTypoMistakes } from './secret-typo.ts'
import { templateEncodingMistakes } from './template-encoding.ts'
import { templateLabelMistakes } from './template-label.ts'
import { templateOrderMistakes } from './template-order.ts'
import { templateSeparatorMistakes } from './template-separator.ts'
import { templateWholeMistakes } from './template-whole.ts'
import { templateWrapMistakes } from './template-wrap.ts'
import { timeClockMistakes } from './time-clock.ts'
import { timeFormatMistakes } from './time-format.ts'
import { timeOneSideMistakes } from './time-one-side.ts'
import { timeTextMistakes } from './time-text.ts'
import { timeUnitMistakes } from './time-unit.ts'
import { tokenOneSideMistakes } from './token-one-side.ts'
import { tokenPrefixMistakes } from './token-prefix.ts'
import { tokenValueMistakes } from './token-value.ts'
import { transportMistakes } from './transport.ts'
import { valuesWrappedMistakes } from './values-wrapped.ts'

/**
 * Every family of mistakes: the one list that the table, the planted examples and the words follow. A family has the same name
 * here, among the planted examples, and in each language.
 */
export const families = {
  'layout-bodies': layoutBodies,
  'python-bodies': pythonBodies,
  'php-bodies': phpBodies,
  'javascript-bodies': javascriptBodies,
  'java-bodies': javaBodies,
  'go-bodies': goBodies,
  'dotnet-bodies': dotnetBodies,
  'member-bodies': memberBodies,
  'written-bodies': writtenBodies,
  'value-bodies': valueBodies,
  'whitespace-bodies': whitespaceBodies,
  'empty-bodies': emptyBodies,
  'encoding-bodies': encodingBodies,
  'digest-bodies': digestBodies,
  'route-paths': routePaths,
  'query-paths': queryPaths,
  'list-paths': listPaths,
  'encoded-paths': encodedPaths,
  'placeholder-paths': placeholderPaths,
  method: methodMistakes,
  'token-prefix': tokenPrefixMistakes,
  'token-value': tokenValueMistakes,
  'time-clock': timeClockMistakes,
  'time-unit': timeUnitMistakes,
  'time-format': timeFormatMistakes,
  'time-text': timeTextMistakes,
  'values-wrapped': valuesWrappedMistakes,
  'time-one-side': timeOneSideMistakes,
  'token-one-side': tokenOneSideMistakes,
  'template-label': templateLabelMistakes,
  'template-order': templateOrderMistakes,
  'template-separator': templateSeparatorMistakes,
  'template-encoding': templateEncodingMistakes,
  'template-wrap': templateWrapMistakes,
  'read-text': readTextMistakes,
  'template-whole': templateWholeMistakes,
  'salt-part': saltPartMistakes,
  'salt-wrap': saltWrapMistakes,
  decoded: decodedMistakes,
  'secret-copy': secretCopyMistakes,
  'secret-typo': secretTypoMistakes,
  'secret-encoding': secretEncodingMistakes,
  'secret-read': secretReadMistakes,
  'secret-other': secretOtherMistakes,
  hash: hashMistakes,
  'hmac-code': hmacCodeMistakes,
  'output-print': outputPrintMistakes,
  'output-bytes': outputBytesMistakes,
  'output-sent': outputSentMistakes,
  'recipe-bank': recipeBankMistakes,
  'recipe-netzme': recipeNetzmeMistakes,
  'recipe-web': recipeWebMistakes,
  input: inputMistakes,
  transport: transportMistakes,
  'output-cut': outputCutMistakes,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Mistake | Edit>>>>

export type FamilyName = keyof typeof families
