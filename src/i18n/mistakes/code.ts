import type { FamilyName } from '#core/diagnose/mistakes/families.ts'
import type { MistakeId } from '#core/diagnose/mistakes/table.ts'
import { digestCode } from './code/body/digest-bodies.ts'
import { dotnetCode } from './code/body/dotnet-bodies.ts'
import { emptyCode } from './code/body/empty-bodies.ts'
import { encodingCode } from './code/body/encoding-bodies.ts'
import { goCode } from './code/body/go-bodies.ts'
import { javaCode } from './code/body/java-bodies.ts'
import { javascriptCode } from './code/body/javascript-bodies.ts'
import { layoutCode } from './code/body/layout-bodies.ts'
import { memberCode } from './code/body/member-bodies.ts'
import { phpCode } from './code/body/php-bodies.ts'
import { pythonCode } from './code/body/python-bodies.ts'
import { valueCode } from './code/body/value-bodies.ts'
import { whitespaceCode } from './code/body/whitespace-bodies.ts'
import { writtenCode } from './code/body/written-bodies.ts'
import { hashCode } from './code/hash.ts'
import { inputCode } from './code/input.ts'
import { methodCode } from './code/method.ts'
import { outputCutCode } from './code/output-cut.ts'
import { outputPrintCode } from './code/output-print.ts'
import { encodedCode } from './code/path/encoded-paths.ts'
import { listCode } from './code/path/list-paths.ts'
import { placeholderCode } from './code/path/placeholder-paths.ts'
import { queryCode } from './code/path/query-paths.ts'
import { routeCode } from './code/path/route-paths.ts'
import { recipeBankCode } from './code/recipe-bank.ts'
import { recipeNetzmeCode } from './code/recipe-netzme.ts'
import { recipeWebCode } from './code/recipe-web.ts'
import { saltPartCode } from './code/salt-part.ts'
import { saltWrapCode } from './code/salt-wrap.ts'
import { secretCopyCode } from './code/secret-copy.ts'
import { secretEncodingCode } from './code/secret-encoding.ts'
import { secretOtherCode } from './code/secret-other.ts'
import { secretReadCode } from './code/secret-read.ts'
import { templateEncodingCode } from './code/template-encoding.ts'
import { templateLabelCode } from './code/template-label.ts'
import { templateOrderCode } from './code/template-order.ts'
import { templateSeparatorCode } from './code/template-separator.ts'
import { templateWholeCode } from './code/template-whole.ts'
import { templateWrapCode } from './code/template-wrap.ts'
import { timeClockCode } from './code/time-clock.ts'
import { timeFormatCode } from './code/time-format.ts'
import { timeTextCode } from './code/time-text.ts'
import { timeUnitCode } from './code/time-unit.ts'
import { tokenPrefixCode } from './code/token-prefix.ts'
import { tokenValueCode } from './code/token-value.ts'
import { transportCode } from './code/transport.ts'
import type { FixCode } from './mistake-text.ts'

const families: Readonly<Partial<Record<FamilyName, Readonly<Partial<Record<MistakeId, FixCode>>>>>> = {
  'layout-bodies': layoutCode,
  'python-bodies': pythonCode,
  'php-bodies': phpCode,
  'javascript-bodies': javascriptCode,
  'java-bodies': javaCode,
  'go-bodies': goCode,
  'dotnet-bodies': dotnetCode,
  'member-bodies': memberCode,
  'written-bodies': writtenCode,
  'value-bodies': valueCode,
  'whitespace-bodies': whitespaceCode,
  'empty-bodies': emptyCode,
  'encoding-bodies': encodingCode,
  'digest-bodies': digestCode,
  'route-paths': routeCode,
  'query-paths': queryCode,
  'list-paths': listCode,
  'encoded-paths': encodedCode,
  'placeholder-paths': placeholderCode,
  method: methodCode,
  'token-prefix': tokenPrefixCode,
  'token-value': tokenValueCode,
  'time-clock': timeClockCode,
  'time-unit': timeUnitCode,
  'time-format': timeFormatCode,
  'time-text': timeTextCode,
  'template-label': templateLabelCode,
  'template-order': templateOrderCode,
  'template-separator': templateSeparatorCode,
  'template-encoding': templateEncodingCode,
  'template-wrap': templateWrapCode,
  'template-whole': templateWholeCode,
  'salt-part': saltPartCode,
  'salt-wrap': saltWrapCode,
  'secret-copy': secretCopyCode,
  'secret-encoding': secretEncodingCode,
  'secret-read': secretReadCode,
  'secret-other': secretOtherCode,
  hash: hashCode,
  'output-print': outputPrintCode,
  'recipe-bank': recipeBankCode,
  'recipe-netzme': recipeNetzmeCode,
  'recipe-web': recipeWebCode,
  input: inputCode,
  transport: transportCode,
  'output-cut': outputCutCode,
}

/** Lines of code for the fix of each mistake, where an option or a line says it better than words. */
export const fixCode: Readonly<Partial<Record<MistakeId, FixCode>>> = Object.assign({}, ...Object.values(families))
