import { digestTexts } from './en/body/digest-bodies.ts'
import { dotnetTexts } from './en/body/dotnet-bodies.ts'
import { emptyTexts } from './en/body/empty-bodies.ts'
import { encodingTexts } from './en/body/encoding-bodies.ts'
import { goTexts } from './en/body/go-bodies.ts'
import { javaTexts } from './en/body/java-bodies.ts'
import { javascriptTexts } from './en/body/javascript-bodies.ts'
import { layoutTexts } from './en/body/layout-bodies.ts'
import { memberTexts } from './en/body/member-bodies.ts'
import { phpTexts } from './en/body/php-bodies.ts'
import { pythonTexts } from './en/body/python-bodies.ts'
import { valueTexts } from './en/body/value-bodies.ts'
import { whitespaceTexts } from './en/body/whitespace-bodies.ts'
import { writtenTexts } from './en/body/written-bodies.ts'
import { decodedTexts } from './en/decoded.ts'
import { hashTexts } from './en/hash.ts'
import { hmacCodeTexts } from './en/hmac-code.ts'
import { inputTexts } from './en/input.ts'
import { methodTexts } from './en/method.ts'
import { outputBytesTexts } from './en/output-bytes.ts'
import { outputCutTexts } from './en/output-cut.ts'
import { outputPrintTexts } from './en/output-print.ts'
import { outputSentTexts } from './en/output-sent.ts'
import { encodedTexts } from './en/path/encoded-paths.ts'
import { listTexts } from './en/path/list-paths.ts'
import { placeholderTexts } from './en/path/placeholder-paths.ts'
import { queryTexts } from './en/path/query-paths.ts'
import { routeTexts } from './en/path/route-paths.ts'
import { readTextTexts } from './en/read-text.ts'
import { recipeBankTexts } from './en/recipe-bank.ts'
import { recipeNetzmeTexts } from './en/recipe-netzme.ts'
import { recipeWebTexts } from './en/recipe-web.ts'
import { saltPartTexts } from './en/salt-part.ts'
import { saltWrapTexts } from './en/salt-wrap.ts'
import { secretCopyTexts } from './en/secret-copy.ts'
import { secretEncodingTexts } from './en/secret-encoding.ts'
import { secretOtherTexts } from './en/secret-other.ts'
import { secretReadTexts } from './en/secret-read.ts'
import { secretTypoTexts } from './en/secret-typo.ts'
import { templateEncodingTexts } from './en/template-encoding.ts'
import { templateLabelTexts } from './en/template-label.ts'
import { templateOrderTexts } from './en/template-order.ts'
import { templateSeparatorTexts } from './en/template-separator.ts'
import { templateWholeTexts } from './en/template-whole.ts'
import { templateWrapTexts } from './en/template-wrap.ts'
import { timeClockTexts } from './en/time-clock.ts'
import { timeFormatTexts } from './en/time-format.ts'
import { timeOneSideTexts } from './en/time-one-side.ts'
import { timeTextTexts } from './en/time-text.ts'
import { timeUnitTexts } from './en/time-unit.ts'
import { tokenOneSideTexts } from './en/token-one-side.ts'
import { tokenPrefixTexts } from './en/token-prefix.ts'
import { tokenValueTexts } from './en/token-value.ts'
import { transportTexts } from './en/transport.ts'
import { valuesWrappedTexts } from './en/values-wrapped.ts'
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
