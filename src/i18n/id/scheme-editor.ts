import type { SchemeProblem } from '#core/index.ts'
import type { schemeEditor as english } from '../en/scheme-editor.ts'

const at = (position: number) => `karakter ${position + 1}`

const problems: typeof english.problems = {
  'scheme-unknown-field': ({ name, position }) =>
    name === '' ? `{} di ${at(position)} tidak menyebut field.` : `{${name}} di ${at(position)} bukan field.`,
  'scheme-missing-brace': ({ position }) => `{ di ${at(position)} tidak pernah ditutup. Kurawal biasa ditulis {{.`,
  'scheme-stray-brace': ({ position }) => `} di ${at(position)} tidak menutup apa pun. Kurawal biasa ditulis }}.`,
  'scheme-empty-template': ({ template }) => `Template ${template} kosong.`,
  'scheme-unknown-hash': ({ value }) => `“${value}” bukan hash yang bisa dipakai formula ini.`,
  'scheme-unknown-encoding': ({ value }) => `“${value}” bukan encoding yang bisa dipakai formula ini.`,
  'scheme-not-json': ({ position }) => `Bukan JSON, mulai ${at(position)}.`,
  'scheme-not-an-object': () => 'JSON, tetapi bukan objek.',
  'scheme-missing-property': ({ property }) => `“${property}” tidak ada.`,
  'scheme-property-not-text': ({ property }) => `“${property}” bukan teks.`,
}

export const schemeEditor: typeof english = {
  builtIn: 'Rumus',
  names: { netzme: 'Netzme', 'documentation-table': 'Tabel dokumentasi' },
  reasons: {
    netzme: 'Dipakai bersama oleh Toko Netzme dan wallet. Tiga client publik sepakat sampai tiap karakter.',
    'documentation-table':
      'Dokumentasi mencantumkan path, method, requestTime, dan body: tanpa token, dan tanpa keterangan label maupun pemisah. Dibaca apa adanya, teks yang ditandatangani berbeda, jadi hasilnya tidak cocok. Client yang berhasil ikut menandatangani token.',
  },
  ownReason: 'Formula buatan Anda. Disimpan di tab browser ini, tanpa secret.',
  name: 'Nama',
  payloadTemplate: 'Template payload',
  saltTemplate: 'Template salt',
  fieldsHint: 'Field',
  bracesHint: 'Kurawal biasa: {{ dan }}',
  hash: 'Hash',
  encoding: 'Encoding',
  stillUsed: 'Langkah di bawah masih memakai formula utuh yang terakhir.',
  problems,
  problem: problem => (problems[problem.code] as (p: SchemeProblem) => string)(problem),
  reset: 'Kembalikan',
  back: name => `Kembali ke “${name}”`,
  exportJson: 'Ekspor sebagai JSON',
  importJson: 'Impor JSON…',
  importHint: 'Tempel formula dalam JSON, atau buka file.',
  openFile: 'Buka file…',
  use: 'Pakai',
  unreadable: 'File tidak bisa dibaca.',
}
