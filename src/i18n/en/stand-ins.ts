import type { StandIn } from '#core/index.ts'

/** What stands in a signature's place, and how to mend it. */
export const standIns: Record<StandIn, { is: string; fix: string }> = {
  'no-value': {
    is: 'This is what a program writes for a value that it does not have: the header was filled before the signature was computed, or from the wrong variable.',
    fix: 'Compute the signature first, wait for it where the function is asynchronous, and put its result into the header.',
  },
  'java-object': {
    is: 'This is what Java and Kotlin print for an array or object: its type and a number, not its bytes.',
    fix: 'Print each byte as two lowercase hex digits, for instance with HexFormat.of().formatHex(bytes).',
  },
  'dotnet-type': {
    is: 'This is what .NET prints for an array or object: the name of its type, not its bytes.',
    fix: 'Use Convert.ToHexString(bytes).ToLowerInvariant() instead of ToString().',
  },
  'javascript-object': {
    is: 'This is what JavaScript prints for an object: a promise that nobody awaited, an ArrayBuffer, or a hash object before its digest.',
    fix: 'Await the result and write its bytes as lowercase hex: digest("hex") in Node, or each byte with toString(16).padStart(2, "0").',
  },
  'php-value': {
    is: 'This is what PHP prints for an array or a resource, not the signature’s text.',
    fix: 'Put the text that hash_hmac("sha256", $payload, $salt) returns into the header.',
  },
  'python-object': {
    is: 'This is what Python prints for an object or a function, not its result: hexdigest was not called, or an object was formatted.',
    fix: 'Call it: hmac.new(salt, payload, hashlib.sha256).hexdigest().',
  },
  'ruby-object': {
    is: 'This is what Ruby prints for an object, not its result.',
    fix: 'Use OpenSSL::HMAC.hexdigest("SHA256", salt, payload).',
  },
  'go-value': {
    is: 'This is what Go prints for a pointer, a struct or a wrong format, not the signature’s bytes.',
    fix: 'Use hex.EncodeToString(mac.Sum(nil)).',
  },
  'dart-object': {
    is: 'This is what Dart prints for an object or a Future that nobody awaited.',
    fix: 'Await the result and use digest.toString(), which is lowercase hex.',
  },
  'byte-count': {
    is: 'This is what Swift prints for Data: how many bytes there are, not which.',
    fix: 'Print each byte: map { String(format: "%02x", $0) }.joined().',
  },
  masked: {
    is: 'Somebody hid the signature, whole or in part, before this was sent on: a log, a tool or a careful hand.',
    fix: 'Please send the header Signature of this very call unmasked. A signature gives no secret away, so it may be shown; client secret and token should stay hidden.',
  },
  variable: {
    is: 'This is the name of a variable, not its value: nothing was filled in.',
    fix: 'Check that the variable has this very name and is set before the request is sent, in the environment that is active.',
  },
  word: {
    is: 'This is a word that stands for the signature in an example.',
    fix: 'Put the computed signature in its place.',
  },
}
