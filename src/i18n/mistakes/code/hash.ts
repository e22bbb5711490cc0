import { hashMistakes } from '#core/diagnose/mistakes/hash.ts'
import { codeOf } from './code-of.ts'
import { signature } from './shared.ts'

export const hashCode = codeOf(hashMistakes, signature, {
  'hash-utf16le': { csharp: 'Encoding.UTF8.GetBytes(payload)' },
  'hash-utf16be': { csharp: 'Encoding.UTF8.GetBytes(payload)', java: 'payload.getBytes(StandardCharsets.UTF_8)' },
  'hash-utf16-bom': { java: 'payload.getBytes(StandardCharsets.UTF_8)', kotlin: 'payload.toByteArray(Charsets.UTF_8)' },
  'hash-latin1-question': {
    java: 'payload.getBytes(StandardCharsets.UTF_8)',
    kotlin: 'payload.toByteArray(Charsets.UTF_8)',
    csharp: 'Encoding.UTF8.GetBytes(payload)',
  },
  'hash-latin1-low-byte': {
    node: "createHmac('sha256', salt).update(payload, 'utf8').digest('hex')",
    postman: 'CryptoJS.HmacSHA256(CryptoJS.enc.Utf8.parse(payload), CryptoJS.enc.Utf8.parse(salt)).toString()',
  },
  'hash-windows-1252': {
    java: 'payload.getBytes(StandardCharsets.UTF_8)',
    csharp: 'Encoding.UTF8.GetBytes(payload)',
    php: "mb_convert_encoding($payload, 'UTF-8', 'Windows-1252')",
  },
  'hash-ascii-question': {
    java: 'payload.getBytes(StandardCharsets.UTF_8)',
    kotlin: 'payload.toByteArray(Charsets.UTF_8)',
  },
  'hash-ascii-question-units': { csharp: 'Encoding.UTF8.GetBytes(payload)' },
  'hash-ascii-dropped': { python: "payload.encode('utf-8')" },
  'hash-double-utf8': { php: "hash_hmac('sha256', $payload, $salt)" },
  'hash-double-utf8-windows': {
    php: "$pdo = new PDO('mysql:host=…;dbname=…;charset=utf8mb4');",
    csharp: 'File.ReadAllText(path, Encoding.UTF8)',
  },
  'hash-cesu8': { java: 'payload.getBytes(StandardCharsets.UTF_8)' },
  'hash-utf8-three-bytes': {
    php: "$pdo = new PDO('mysql:host=…;dbname=…;charset=utf8mb4');",
  },
})
