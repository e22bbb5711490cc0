import type { valueBodies } from '#core/diagnose/mistakes/body/value-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'

export const valueCode: Readonly<Partial<Record<keyof typeof valueBodies, FixCode>>> = {
  'body-strings-as-numbers': {
    python: 'requests.post(url, data=body.encode("utf-8"))  # the signed string',
    php: "'amount' => (string) $amount",
  },
  'body-numbers-as-strings': { php: "'amount' => (int) $amount", csharp: 'public int Amount { get; set; }' },
  'body-zero-fraction-dropped': {
    node: 'amount: value.toFixed(2) // as text',
    php: "number_format($amount, 2, '.', '')",
    go: 'Amount json.Number `json:"amount"`',
  },
  'body-trailing-zeros-cut': {
    java: 'new BigDecimal("12.50") // keeps its scale',
    python: 'json.loads(text, parse_float=Decimal)',
  },
  'body-fraction-added': { python: 'int(amount)', java: 'long amount', csharp: 'long Amount' },
  'body-number-exponent': {
    java: 'mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)',
    go: 'strconv.FormatInt(amount, 10)',
  },
  'body-booleans-as-numbers': { php: "'active' => (bool) $active" },
  'body-booleans-as-texts': {
    node: '{ active } // the boolean itself, not String(active)',
    php: "'active' => (bool) $active",
  },
  'body-nulls-otherwise': {
    java: 'object.put("note", JSONObject.NULL); // not String.valueOf(note)',
    python: '{"note": note}  # None itself, not str(note)',
    node: '{ note: note ?? null } // not `${note}`',
    php: "'note' => $note // null itself, not a text",
  },
  'body-nulls-as-empty-strings': { php: '$note ?? null' },
  'body-nested-json-as-text': {
    node: 'JSON.stringify({ type, body: inner }) // one call',
    php: "json_encode(['body' => $inner]) // one call",
  },
}
