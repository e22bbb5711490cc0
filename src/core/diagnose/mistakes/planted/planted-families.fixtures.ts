import type { FamilyName } from '../families.ts'
import { plantedDigestBodies } from './body/digest-bodies.fixtures.ts'
import { plantedDotnetBodies } from './body/dotnet-bodies.fixtures.ts'
import { plantedEmptyBodies } from './body/empty-bodies.fixtures.ts'
import { plantedEncodingBodies } from './body/encoding-bodies.fixtures.ts'
import { plantedGoBodies } from './body/go-bodies.fixtures.ts'
import { plantedJavaBodies } from './body/java-bodies.fixtures.ts'
import { plantedJavascriptBodies } from './body/javascript-bodies.fixtures.ts'
import { plantedLayoutBodies } from './body/layout-bodies.fixtures.ts'
import { plantedMemberBodies } from './body/member-bodies.fixtures.ts'
import { plantedPhpBodies } from './body/php-bodies.fixtures.ts'
import { plantedPythonBodies } from './body/python-bodies.fixtures.ts'
import { plantedValueBodies } from './body/value-bodies.fixtures.ts'
import { plantedWhitespaceBodies } from './body/whitespace-bodies.fixtures.ts'
import { plantedWrittenBodies } from './body/written-bodies.fixtures.ts'
import { plantedDecoded } from './decoded.fixtures.ts'
import { plantedHash } from './hash.fixtures.ts'
import { plantedHmacCode } from './hmac-code.fixtures.ts'
import { plantedInput } from './input.fixtures.ts'
import { plantedMethod } from './method.fixtures.ts'
import { plantedOutputBytes } from './output-bytes.fixtures.ts'
import { plantedOutputCut } from './output-cut.fixtures.ts'
import { plantedOutputPrint } from './output-print.fixtures.ts'
import { plantedOutputSent } from './output-sent.fixtures.ts'
import { plantedEncodedPaths } from './path/encoded-paths.fixtures.ts'
import { plantedListPaths } from './path/list-paths.fixtures.ts'
import { plantedPlaceholderPaths } from './path/placeholder-paths.fixtures.ts'
import { plantedQueryPaths } from './path/query-paths.fixtures.ts'
import { plantedRoutePaths } from './path/route-paths.fixtures.ts'
import type { Planted } from './planted.fixtures.ts'
import { plantedReadText } from './read-text.fixtures.ts'
import { plantedRecipeBank } from './recipe-bank.fixtures.ts'
import { plantedRecipeNetzme } from './recipe-netzme.fixtures.ts'
import { plantedRecipeWeb } from './recipe-web.fixtures.ts'
import { plantedSaltPart } from './salt-part.fixtures.ts'
import { plantedSaltWrap } from './salt-wrap.fixtures.ts'
import { plantedSecretCopy } from './secret-copy.fixtures.ts'
import { plantedSecretEncoding } from './secret-encoding.fixtures.ts'
import { plantedSecretOther } from './secret-other.fixtures.ts'
import { plantedSecretRead } from './secret-read.fixtures.ts'
import { plantedSecretTypo } from './secret-typo.fixtures.ts'
import { plantedTemplateEncoding } from './template-encoding.fixtures.ts'
import { plantedTemplateLabel } from './template-label.fixtures.ts'
import { plantedTemplateOrder } from './template-order.fixtures.ts'
import { plantedTemplateSeparator } from './template-separator.fixtures.ts'
import { plantedTemplateWhole } from './template-whole.fixtures.ts'
import { plantedTemplateWrap } from './template-wrap.fixtures.ts'
import { plantedTimeClock } from './time-clock.fixtures.ts'
import { plantedTimeFormat } from './time-format.fixtures.ts'
import { plantedTimeOneSide } from './time-one-side.fixtures.ts'
import { plantedTimeText } from './time-text.fixtures.ts'
import { plantedTimeUnit } from './time-unit.fixtures.ts'
import { plantedTokenOneSide } from './token-one-side.fixtures.ts'
import { plantedTokenPrefix } from './token-prefix.fixtures.ts'
import { plantedTokenValue } from './token-value.fixtures.ts'
import { plantedTransport } from './transport.fixtures.ts'
import { plantedValuesWrapped } from './values-wrapped.fixtures.ts'

/** The planted examples of every family. */
export const plantedFamilies: Readonly<Record<FamilyName, readonly Planted[]>> = {
  'layout-bodies': plantedLayoutBodies,
  'python-bodies': plantedPythonBodies,
  'php-bodies': plantedPhpBodies,
  'javascript-bodies': plantedJavascriptBodies,
  'java-bodies': plantedJavaBodies,
  'go-bodies': plantedGoBodies,
  'dotnet-bodies': plantedDotnetBodies,
  'member-bodies': plantedMemberBodies,
  'written-bodies': plantedWrittenBodies,
  'value-bodies': plantedValueBodies,
  'whitespace-bodies': plantedWhitespaceBodies,
  'empty-bodies': plantedEmptyBodies,
  'encoding-bodies': plantedEncodingBodies,
  'digest-bodies': plantedDigestBodies,
  'route-paths': plantedRoutePaths,
  'query-paths': plantedQueryPaths,
  'list-paths': plantedListPaths,
  'encoded-paths': plantedEncodedPaths,
  'placeholder-paths': plantedPlaceholderPaths,
  method: plantedMethod,
  'token-prefix': plantedTokenPrefix,
  'token-value': plantedTokenValue,
  'time-clock': plantedTimeClock,
  'time-unit': plantedTimeUnit,
  'time-format': plantedTimeFormat,
  'time-text': plantedTimeText,
  'values-wrapped': plantedValuesWrapped,
  'time-one-side': plantedTimeOneSide,
  'token-one-side': plantedTokenOneSide,
  'template-label': plantedTemplateLabel,
  'template-order': plantedTemplateOrder,
  'template-separator': plantedTemplateSeparator,
  'template-encoding': plantedTemplateEncoding,
  'template-wrap': plantedTemplateWrap,
  'read-text': plantedReadText,
  'template-whole': plantedTemplateWhole,
  'salt-part': plantedSaltPart,
  'salt-wrap': plantedSaltWrap,
  decoded: plantedDecoded,
  'secret-copy': plantedSecretCopy,
  'secret-typo': plantedSecretTypo,
  'secret-encoding': plantedSecretEncoding,
  'secret-read': plantedSecretRead,
  'secret-other': plantedSecretOther,
  hash: plantedHash,
  'hmac-code': plantedHmacCode,
  'output-print': plantedOutputPrint,
  'output-bytes': plantedOutputBytes,
  'output-sent': plantedOutputSent,
  'recipe-bank': plantedRecipeBank,
  'recipe-netzme': plantedRecipeNetzme,
  'recipe-web': plantedRecipeWeb,
  input: plantedInput,
  transport: plantedTransport,
  'output-cut': plantedOutputCut,
}
