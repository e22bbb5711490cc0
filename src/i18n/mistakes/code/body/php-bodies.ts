import type { phpBodies } from '#core/diagnose/mistakes/body/php-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'
import { serialiseOnce } from '../serialise-once.ts'

const { php } = serialiseOnce
const phpRaw = "$body = file_get_contents('php://input'); // Laravel: $request->getContent()"

export const phpCode: Readonly<Partial<Record<keyof typeof phpBodies, FixCode>>> = {
  'body-php-default': { php },
  'body-php-slashes': { php, kotlin: 'Json.encodeToString(data) // kotlinx leaves "/" alone' },
  'body-php-unicode': { php },
  'body-php-hex': {
    php: 'json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE); // not response()->json($data)->content()',
  },
  'body-php-pretty': {
    php: 'json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE) // no JSON_PRETTY_PRINT',
  },
  'body-php-roundtrip': { php: phpRaw },
  'body-php-float-precision': { php: "ini_set('serialize_precision', '-1');" },
  'body-php-numeric-check': {
    php: 'json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE) // no JSON_NUMERIC_CHECK',
  },
  'body-php-force-object': { php: "$data['metadata'] = new stdClass(); // instead of JSON_FORCE_OBJECT" },
  'body-empty-object-as-array': { php: "$data['metadata'] = (object) [];" },
  'body-laravel-empty-to-null': { php: '$body = $request->getContent();' },
  'body-laravel-trimmed-strings': { php: "$data['note'] = trim($data['note']); // before json_encode, once" },
  'body-laravel-input-cleaned': { php: '$body = $request->getContent(); // not $request->all()' },
  'body-php-array-filter': {
    node: 'const kept = pickBy(data); const body = JSON.stringify(kept) // sign and send it',
    php: '$data = array_filter($data); $body = json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);',
  },
  'body-php-array': { php: `"&body=" . json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE)` },
  'body-php-stripslashes': { php: phpRaw },
}
