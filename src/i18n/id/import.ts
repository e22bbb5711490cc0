import type { ImportProblem, ImportProblemOf } from '#core/index.ts'
import type { importing as en, ImportProblemTexts } from '../en/import.ts'

const inLine = ({ line }: ImportProblem) => (line === undefined ? '' : ` di baris ${line}`)
const times = ({ count }: ImportProblem) => (count === undefined ? '' : ` (${count} kali)`)

const formats: Readonly<Record<string, string>> = {
  case: 'Dibaca sebagai file kasus dari halaman ini.',
  curl: 'Dibaca sebagai perintah cURL.',
  wget: 'Dibaca sebagai perintah wget.',
  httpie: 'Dibaca sebagai perintah HTTPie.',
  fetch: 'Dibaca sebagai JavaScript.',
  powershell: 'Dibaca sebagai PowerShell.',
  code: 'Dibaca sebagai kode program.',
  http: 'Dibaca sebagai request HTTP mentah.',
  headers: 'Dibaca sebagai baris header.',
  har: 'Dibaca sebagai rekaman HAR.',
  postman: 'Dibaca sebagai collection Postman.',
  insomnia: 'Dibaca sebagai ekspor Insomnia.',
  bruno: 'Dibaca sebagai request Bruno.',
  xml: 'Dibaca sebagai XML.',
  json: 'Dibaca sebagai JSON.',
  'json-lines': 'Dibaca sebagai JSON Lines.',
  csv: 'Dibaca sebagai tabel (CSV).',
  log: 'Dibaca sebagai baris log atau teks tiket.',
  unknown: 'Tidak terbaca.',
}

const hidden: Readonly<Record<ImportProblemOf<'import-masked'>['field'], string>> = {
  token: 'Token',
  requestTime: 'Request time',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
  signature: 'Signature',
  payload: 'Raw payload',
  salt: 'Salt',
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
  'import-options-in-file': ({ file }) =>
    `Perintah ini mengambil opsi atau header dari file ${file} yang tidak terlihat oleh halaman ini.`,
  'import-header-without-colon': ({ text }) =>
    `“${text}” seharusnya header, tetapi tidak punya titik dua; curl tidak mengirimnya.`,
  'import-unknown-option': p => `curl tidak mengenal opsi ${p.name}; opsi itu tidak dipakai${times(p)}.`,
  'import-short-option': ({ name, option }) =>
    `${name} adalah singkatan dari beberapa opsi, jadi curl sekarang menolaknya. Di sini dibaca sebagai --${option}.`,
  'import-curl-sends': ({ path }) =>
    `curl sendiri mengirim ${path}. Di sini dipakai path seperti diketik, karena kemungkinan itulah yang ditandatangani.`,
  'import-curl-expands': ({ requests, path }) =>
    `curl membuat ${requests} request dari alamat ini, yang pertama dengan ${path}. Di sini dipakai path seperti diketik.`,
  'import-curl-refuses': () =>
    'curl menganggap alamat ini rusak dan tidak mengirim apa pun. Di sini dipakai path seperti diketik.',
  'import-shell-cut': ({ rest }) =>
    `Alamat ditulis tanpa tanda kutip, jadi shell memotongnya di “&”: ${rest} tidak terkirim.`,
  'import-lines-joined': p => `Perintah dibaca terus setelah baris ${p.line}, walaupun tanda sambungnya hilang.`,
  'import-chat-marks': p =>
    `Aplikasi chat mengubah tanda kutip atau tanda hubung (${p.marks}); semuanya dibaca seperti yang diketik.`,
  'import-chat-marks-left': () =>
    'Ada tanda kutip melengkung di samping tanda kutip biasa, dan dibiarkan. Periksa apakah memang terkirim seperti itu.',
  'import-powershell-quotes': ({ sends }) =>
    `Windows PowerShell sampai 7.2 menghapus tanda kutip di dalam argumen: curl akan menerima ${sends}. Di sini dibaca seperti PowerShell 7.3.`,
  'import-words-after-body': ({ text }) =>
    `Di bawah body tertulis “${text}”. Teks itu dianggap keterangan, jadi tidak diikutkan.`,
  'import-words-ignored': ({ text }) => `“${text}” bukan opsi dan bukan alamat, jadi tidak dipakai.`,
  'import-unresolved-variable': p => `${p.name}${inLine(p)} tidak punya nilai di teks ini. Ganti dengan nilainya.`,
  'import-short-body': ({ stated, found }) =>
    `Content-Length menyebut ${stated} byte, tetapi body di sini ${found} byte. Sebagian hilang.`,
  'import-extra-after-body': ({ stated, found }) =>
    `Content-Length menyebut ${stated} byte, tetapi setelah header ada ${found} byte. Sisanya tidak diambil.`,
  'import-line-ends-copied': ({ stated, found }) =>
    `Content-Length menyebut ${stated} byte, sedangkan di sini ${found}: akhir baris berubah saat disalin. Sudah dikembalikan.`,
  'import-body-length-differs': ({ stated, found }) =>
    `Content-Length menyebut ${stated} byte, sedangkan body di sini ${found}. Ini bukan body yang dikirim.`,
  'import-body-computed': ({ source }) =>
    `Body dibuat oleh kode (${source}) yang tidak dijalankan di sini. Tempel body seperti yang dikirim.`,
  'import-body-not-shown': () => 'Keluaran ini tidak menampilkan body. Tempel isinya ke Body.',
  'import-scheme-word': p =>
    p.scheme === ''
      ? `Header Authorization${inLine(p)} tidak memakai “Bearer ” sebelum token${times(p)}.`
      : `Header Authorization${inLine(p)} diawali “${p.scheme}”, bukan “Bearer ”${times(p)}.`,
  'import-body-printed': p =>
    `Teks menampilkan body sebagai objek, bukan seperti yang dikirim${times(p)}. Body ditulis ulang sebagai JSON ringkas; byte aslinya bisa berbeda.`,
  'import-body-cut': p => `Program yang menulis teks ini memotong sebagian body${times(p)}. Minta body yang lengkap.`,
  'import-body-from-params': p =>
    `Teks ini berisi parameter body, bukan byte-nya${times(p)}. Parameter digabung sebagai form; bandingkan dengan yang dikirim.`,
  'import-query-from-params': p =>
    `Teks ini berisi parameter query, bukan query-nya sendiri${times(p)}: query disusun dari parameter itu. Bandingkan urutan dan escape-nya dengan yang dikirim.`,
  'import-body-lossy': () => 'Body memuat U+FFFD: byte yang bukan UTF-8 sudah hilang di teks ini.',
  'import-body-not-base64': () => 'Body ditandai sebagai base64, tetapi isinya bukan base64. Diambil apa adanya.',
  'import-body-line-ends': () =>
    'File ini memakai akhir baris Windows (CR LF). Di dalam body akhir baris dibaca sebagai LF; client bisa mengirim yang mana saja.',
  'import-body-unescaped': () => 'Log meng-escape body sekali lagi (\\" untuk "). Escape itu sudah dihapus.',
  'import-body-base64': () => 'Body tertulis dalam base64, lalu dikembalikan ke bentuk aslinya.',
  'import-headers-removed': p =>
    `Ada request di rekaman ini tanpa header Authorization${times(p)}. Browser menghapusnya kecuali diekspor “with sensitive data”.`,
  'import-other-entries': ({ kept, found }) =>
    `${kept} dari ${found} request tampak ditujukan ke Netzme. Sisanya tidak diambil.`,
  'import-script': p =>
    `Ada script yang berjalan sebelum request dikirim${times(p)}. Script itu bisa menandatangani atau mengubah request; isinya tidak dijalankan di sini.`,
  'import-method-case': ({ method }) =>
    `Method tertulis ${method}; client mengirimnya dengan huruf besar, jadi dibaca sebagai ${method.toUpperCase()}.`,
  'import-bad-record': p => `Tidak ada request yang terbaca${inLine(p)}${times(p)}.`,
  'import-bad-yaml': p => `YAML ini tidak valid${inLine(p)}.`,
  'import-prefixes-removed': () =>
    'Setiap baris diawali prefix dari log (waktu, level, thread). Prefix itu sudah dihapus.',
  'import-masked': ({ field }) => `${hidden[field]} di teks ini disamarkan atau dipotong, jadi tidak diambil.`,
  'import-html-unescaped': () =>
    'Semua tanda kutip tertulis sebagai HTML (&quot;). Tanda itu dibaca sebagai karakter aslinya.',
  'import-colours-removed': () => 'Kode warna dari terminal dibuang.',
  'import-quoted-printable': () =>
    'Teks ini sumber email (quoted-printable). Baris yang diakhiri = disambung, dan escape seperti =3D dikembalikan.',
  'import-quoted-printable-perhaps': () =>
    'Teks ini mungkin sumber email (quoted-printable): kalau benar, =3D berarti =, dan baris yang diakhiri = bersambung ke baris berikutnya. Karena belum pasti, tidak ada yang diubah. Bandingkan nilainya, atau tempel pesan seperti yang tampil di program email.',
  'import-page-blanks': () =>
    'Semua baris header memakai no-break space (U+00A0) sebagai spasi, seperti yang ditulis halaman atau chat. Karakter itu dibaca sebagai spasi biasa.',
  'import-html-tags': () => 'Teks ini sumber halaman atau email. Tag-nya dihapus dan escape-nya dikembalikan.',
  'import-dots-for-others': () =>
    'Trace jenis ini menampilkan setiap baris baru dan setiap byte di luar ASCII sebagai titik. Jika body memuatnya, tempel body-nya langsung.',
  'import-sandbox-address': () =>
    'Base URL berakhir dengan /sandbox, jadi /sandbox bukan bagian dari path yang ditandatangani.',
  'import-not-read-whole': () =>
    'Terlalu banyak kurung yang tidak ditutup untuk diperiksa satu per satu. Tempel request-nya saja.',
  'import-case-too-large': () => 'Teks ini terlalu besar untuk file kasus.',
  'import-case-version': ({ version }) =>
    `File kasus ini versi ${version}, yang tidak bisa dibaca halaman ini. Minta lagi filenya.`,
  'import-case-damaged': () =>
    'File atau link kasus ini rusak: ada bagian yang hilang atau berubah. Tidak ada yang dibuka; minta lagi filenya.',
}

export const importing: typeof en = { formats, problems }
