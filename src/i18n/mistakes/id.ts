import { digestTexts } from './id/body/digest-bodies.ts'
import { dotnetTexts } from './id/body/dotnet-bodies.ts'
import { emptyTexts } from './id/body/empty-bodies.ts'
import { encodingTexts } from './id/body/encoding-bodies.ts'
import { goTexts } from './id/body/go-bodies.ts'
import { javaTexts } from './id/body/java-bodies.ts'
import { javascriptTexts } from './id/body/javascript-bodies.ts'
import { layoutTexts } from './id/body/layout-bodies.ts'
import { memberTexts } from './id/body/member-bodies.ts'
import { phpTexts } from './id/body/php-bodies.ts'
import { pythonTexts } from './id/body/python-bodies.ts'
import { valueTexts } from './id/body/value-bodies.ts'
import { whitespaceTexts } from './id/body/whitespace-bodies.ts'
import { writtenTexts } from './id/body/written-bodies.ts'
import { decodedTexts } from './id/decoded.ts'
import { hashTexts } from './id/hash.ts'
import { hmacCodeTexts } from './id/hmac-code.ts'
import { inputTexts } from './id/input.ts'
import { methodTexts } from './id/method.ts'
import { outputBytesTexts } from './id/output-bytes.ts'
import { outputCutTexts } from './id/output-cut.ts'
import { outputPrintTexts } from './id/output-print.ts'
import { outputSentTexts } from './id/output-sent.ts'
import { encodedTexts } from './id/path/encoded-paths.ts'
import { listTexts } from './id/path/list-paths.ts'
import { placeholderTexts } from './id/path/placeholder-paths.ts'
import { queryTexts } from './id/path/query-paths.ts'
import { routeTexts } from './id/path/route-paths.ts'
import { readTextTexts } from './id/read-text.ts'
import { recipeBankTexts } from './id/recipe-bank.ts'
import { recipeNetzmeTexts } from './id/recipe-netzme.ts'
import { recipeWebTexts } from './id/recipe-web.ts'
import { saltPartTexts } from './id/salt-part.ts'
import { saltWrapTexts } from './id/salt-wrap.ts'
import { secretCopyTexts } from './id/secret-copy.ts'
import { secretEncodingTexts } from './id/secret-encoding.ts'
import { secretOtherTexts } from './id/secret-other.ts'
import { secretReadTexts } from './id/secret-read.ts'
import { secretTypoTexts } from './id/secret-typo.ts'
import { templateEncodingTexts } from './id/template-encoding.ts'
import { templateLabelTexts } from './id/template-label.ts'
import { templateOrderTexts } from './id/template-order.ts'
import { templateSeparatorTexts } from './id/template-separator.ts'
import { templateWholeTexts } from './id/template-whole.ts'
import { templateWrapTexts } from './id/template-wrap.ts'
import { timeClockTexts } from './id/time-clock.ts'
import { timeFormatTexts } from './id/time-format.ts'
import { timeOneSideTexts } from './id/time-one-side.ts'
import { timeTextTexts } from './id/time-text.ts'
import { timeUnitTexts } from './id/time-unit.ts'
import { tokenOneSideTexts } from './id/token-one-side.ts'
import { tokenPrefixTexts } from './id/token-prefix.ts'
import { tokenValueTexts } from './id/token-value.ts'
import { transportTexts } from './id/transport.ts'
import { valuesWrappedTexts } from './id/values-wrapped.ts'
import { type FamilyTexts, mergeFamilies } from './mistake-text.ts'

const families: FamilyTexts = {
  'layout-bodies': layoutTexts,
  'python-bodies': pythonTexts,
  'php-bodies': phpTexts,
  'javascript-bodies': javascriptTexts,
  'java-bodies': javaTexts,
  'go-bodies': goTexts,
  'dotnet-bodies': dotnetTexts,
  'member-bodies': memberTexts,
  'written-bodies': writtenTexts,
  'value-bodies': valueTexts,
  'whitespace-bodies': whitespaceTexts,
  'empty-bodies': emptyTexts,
  'encoding-bodies': encodingTexts,
  'digest-bodies': digestTexts,
  'route-paths': routeTexts,
  'query-paths': queryTexts,
  'list-paths': listTexts,
  'encoded-paths': encodedTexts,
  'placeholder-paths': placeholderTexts,
  method: methodTexts,
  'token-prefix': tokenPrefixTexts,
  'token-value': tokenValueTexts,
  'time-clock': timeClockTexts,
  'time-unit': timeUnitTexts,
  'time-format': timeFormatTexts,
  'time-text': timeTextTexts,
  'values-wrapped': valuesWrappedTexts,
  'time-one-side': timeOneSideTexts,
  'token-one-side': tokenOneSideTexts,
  'template-label': templateLabelTexts,
  'template-order': templateOrderTexts,
  'template-separator': templateSeparatorTexts,
  'template-encoding': templateEncodingTexts,
  'template-wrap': templateWrapTexts,
  'read-text': readTextTexts,
  'template-whole': templateWholeTexts,
  'salt-part': saltPartTexts,
  'salt-wrap': saltWrapTexts,
  decoded: decodedTexts,
  'secret-copy': secretCopyTexts,
  'secret-typo': secretTypoTexts,
  'secret-encoding': secretEncodingTexts,
  'secret-read': secretReadTexts,
  'secret-other': secretOtherTexts,
  hash: hashTexts,
  'hmac-code': hmacCodeTexts,
  'output-print': outputPrintTexts,
  'output-bytes': outputBytesTexts,
  'output-sent': outputSentTexts,
  'recipe-bank': recipeBankTexts,
  'recipe-netzme': recipeNetzmeTexts,
  'recipe-web': recipeWebTexts,
  input: inputTexts,
  transport: transportTexts,
  'output-cut': outputCutTexts,
}

/** The words of every mistake. One that has none does not compile. */
export const mistakeTexts = mergeFamilies(families)
