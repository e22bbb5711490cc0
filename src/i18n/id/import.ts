import type { ImportProblem } from '#core/index.ts'
import type { importing as en, ImportProblemTexts } from '../en/import.ts'

const inLine = ({ line }: ImportProblem) => (line === undefined ? '' : ` di baris ${line}`)
const times = ({ count }: ImportProblem) => (count === undefined ? '' : ` (${count} kali)`)

const formats: Readonly<Record<string, string>> = {
  curl: 'Dibaca sebagai perintah cURL.',
  http: 'Dibaca sebagai request HTTP mentah.',
  headers: 'Dibaca sebagai baris header.',
  unknown: 'Tidak terbaca.',
}

const problems: ImportProblemTexts = {
  'import-nothing-found': () =>
    'Tidak ada request di sini. Teks harus diawali curl, baris seperti POST /path, atau memuat header seperti Signature: ….',
  'import-too-large': () => 'Lebih dari 16 MB. Tempel satu request saja.',
  'import-no-signature': () => 'Tidak ada header Signature. Tempel signature merchant secara terpisah.',
  'import-more-problems': ({ count }) => `Ada ${count} catatan lain yang tidak ditampilkan.`,
  'import-unclosed-quote': p => `Tanda kutip yang dibuka${inLine(p)} tidak ditutup; teks dipotong di sana.`,
  'import-no-url': () => 'Tidak ada alamat, jadi path dan query tidak diubah.',
  'import-bad-url': ({ url }) => `Alamat ${url} tidak diawali https://. Diambil apa adanya.`,
  'import-body-in-file': ({ file }) =>
    `Body berasal dari file ${file} yang tidak terlihat oleh halaman ini. Tempel isinya ke Body.`,
  'import-form-body': () => 'Body form (-F) tidak bisa dibaca. Tempel body seperti yang dikirim.',
  'import-unresolved-variable': p => `${p.name}${inLine(p)} tidak punya nilai di teks ini. Ganti dengan nilainya.`,
  'import-short-body': ({ stated, found }) =>
    `Content-Length menyebut ${stated} byte, tetapi body di sini ${found} byte. Sebagian hilang.`,
  'import-extra-after-body': ({ stated, found }) =>
    `Content-Length menyebut ${stated} byte, tetapi setelah header ada ${found} byte. Sisanya tidak diambil.`,
  'import-scheme-word': p =>
    p.scheme === ''
      ? `Header Authorization${inLine(p)} tidak memakai “Bearer ” sebelum token${times(p)}.`
      : `Header Authorization${inLine(p)} diawali “${p.scheme}”, bukan “Bearer ”${times(p)}.`,
}

export const importing: typeof en = { formats, problems }
