import type { JsonFault } from '#core/bytes/json-fault.ts'
import type { FieldProblem } from '#core/index.ts'
import type { problems as english } from '../en/problems.ts'

const place = ({ at }: FieldProblem) => `karakter ke-${at.start + 1}`
const many = ({ count }: FieldProblem) =>
  count && count > 1 ? `${count} karakter yang mudah terlewat atau tertukar, yang pertama ` : ''
const found = (problem: FieldProblem) =>
  `${many(problem)}${problem.character ?? 'Karakter tak terlihat'} di ${place(problem)}`

const fields: (typeof english)['fields'] = {
  'secret-missing': () => 'Secret belum diisi. Tanpa secret, tidak ada signature yang bisa benar.',
  'secret-blank-around': p => `Ada spasi di tepi secret, di ${place(p)}. Spasi itu ikut masuk ke salt.`,
  'secret-blank-inside': p => `Ada spasi di dalam secret, di ${place(p)}. Spasi itu ikut masuk ke salt.`,
  'secret-quoted': () => 'Secret diapit tanda kutip. Tanda kutip itu ikut masuk ke salt.',
  'secret-literal-escape': p =>
    `Escape dengan backslash tertulis sebagai teks, di ${place(p)}: dua karakter, bukan baris baru.`,
  'secret-invisible': p => `${found(p)}. Karakter itu ikut masuk ke salt.`,
  'secret-looks-base64': () => 'Terlihat seperti base64. Dipakai apa adanya, tidak di-decode.',
  'secret-looks-hex': () => 'Terlihat seperti hex. Dipakai apa adanya, tidak di-decode.',
  'secret-looks-jwt': () => 'Terlihat seperti JWT. Token tempatnya di kolom Token.',
  'secret-equals-client-id': () => 'Sama dengan client ID.',
  'client-id-missing': () => 'Client ID belum diisi. Tidak ikut ditandatangani, tetapi dibutuhkan saat memanggil API.',
  'client-id-blank-around': p => `Ada spasi di tepi client ID, di ${place(p)}. Header akan membawanya.`,
  'client-id-invisible': p => `${found(p)}. Dikirim apa adanya.`,
  'token-missing': () => 'Token belum diisi. Signature dihitung dengan token kosong.',
  'token-bearer-prefix': () =>
    'Diawali “Bearer ”. Rumus signature sudah menambahkan “Bearer ” sendiri, jadi akan tertulis dua kali.',
  'token-lowercase-bearer': () =>
    'Diawali “bearer ”, seperti isi token_type. Rumus signature sudah menambahkan “Bearer ” sendiri.',
  'token-quoted': () => 'Token diapit tanda kutip. Tanda kutip itu akan ikut ditandatangani.',
  'token-blank': p => `Ada spasi di token, di ${place(p)}. Spasi itu akan ikut ditandatangani.`,
  'token-invisible': p => `${found(p)}. Ditandatangani apa adanya.`,
  'path-missing': () => 'Path belum diisi.',
  'path-full-url': () => 'Ini URL lengkap. Yang ditandatangani hanya path dan query, tanpa skema dan host.',
  'path-no-leading-slash': () => 'Tidak diawali garis miring.',
  'path-fragment': p => `Fragment dimulai di ${place(p)}. Bagian itu tidak pernah sampai ke server.`,
  'path-blank': p => `Ada spasi di ${place(p)}. Di request line, spasi harus di-encode.`,
  'path-trailing-question': () => 'Diakhiri tanda tanya tanpa query. Banyak client membuangnya saat mengirim.',
  'path-invisible': p => `${found(p)}. Ditandatangani apa adanya.`,
  'path-placeholder': p => `Ada placeholder yang belum diisi, di ${place(p)}.`,
  'path-not-ascii': p =>
    `${p.character ?? 'Karakter'} di ${place(p)} bukan ASCII. Di jaringan, karakter itu di-percent-encode.`,
  'method-missing': () => 'Method belum diisi.',
  'method-lowercase': () => 'Huruf kecil. Netzme menandatangani method dalam huruf besar.',
  'method-unusual': () => 'Endpoint Netzme hanya memakai GET dan POST.',
  'body-on-get': () => 'GET dengan body. Endpoint GET Netzme menandatangani body kosong.',
  'body-not-json': p => `Bukan JSON${p.fault ? `: ${jsonFaults[p.fault.code](p.fault)}` : ''}.`,
  'body-pretty': () =>
    'Belum ringkas. Semua client yang diketahui menandatangani JSON ringkas; body ini dihitung apa adanya.',
  'body-bom': () => 'Diawali byte order mark, U+FEFF: tiga byte yang ikut ditandatangani.',
  'body-crlf': p => `Ada ${p.count ?? 'beberapa'} karakter CR di akhir baris. Ditandatangani apa adanya.`,
  'body-trailing-newline': () => 'Body diakhiri baris baru; baris baru itu ikut dihitung.',
  'body-invisible': p => `${found(p)}. Ditandatangani apa adanya.`,
  'body-not-utf8': p => `Bukan UTF-8, mulai byte ${p.at.start}. Byte-nya ditandatangani apa adanya.`,
  'time-missing': () => 'Request time belum diisi.',
  'time-seconds': () => 'Dalam detik. Request time Netzme dalam milidetik, 13 digit.',
  'time-microseconds': () => 'Dalam mikrodetik. Request time Netzme dalam milidetik, 13 digit.',
  'time-nanoseconds': () => 'Dalam nanodetik. Request time Netzme dalam milidetik, 13 digit.',
  'time-iso': () => 'Tanggal berupa teks. Request time Netzme adalah angka: milidetik sejak 1970.',
  'time-not-a-number': p => `Bukan angka, mulai ${place(p)}. Request time Netzme adalah milidetik sejak 1970.`,
  'time-unusual-length': () => 'Panjangnya tidak lazim: milidetik zaman sekarang terdiri dari 13 digit.',
  'time-blank': p => `Ada spasi di ${place(p)}. Spasi itu akan ikut ditandatangani.`,
  'lone-surrogate': p => `Setengah pasangan karakter di ${place(p)}. Sebagai byte menjadi U+FFFD (EF BF BD).`,
}

const where = (fault: JsonFault) => `baris ${fault.line}, kolom ${fault.column}`

const jsonFaults: Readonly<Record<JsonFault['code'], (fault: JsonFault) => string>> = {
  'json-empty': () => 'isinya hanya spasi',
  'json-unexpected-character': f => `karakter tak terduga di ${where(f)}`,
  'json-unexpected-end': f => `berakhir terlalu cepat, di ${where(f)}`,
  'json-bad-escape': f => `escape tidak dikenal di ${where(f)}`,
  'json-control-character': f => `karakter kontrol mentah di dalam teks, di ${where(f)}`,
  'json-bad-number': f => `bukan angka di ${where(f)}`,
  'json-bad-literal': f => `kata tidak dikenal di ${where(f)}`,
  'json-trailing-comma': f => `koma tanpa isi sesudahnya di ${where(f)}`,
  'json-single-quotes': f => `tanda kutip tunggal di ${where(f)}`,
  'json-after-end': f => `masih ada isi setelah akhir, di ${where(f)}`,
}

const bytes: (typeof english)['bytes'] = {
  'escape-unknown': p =>
    `Escape tidak dikenal di karakter ke-${p.position + 1}. Yang ditandatangani teks lengkap terakhir.`,
  'escape-unfinished': p =>
    `Escape belum selesai di karakter ke-${p.position + 1}. Yang ditandatangani teks lengkap terakhir.`,
  'hex-not-a-digit': p =>
    `Bukan digit hex di karakter ke-${p.position + 1}. Yang ditandatangani byte lengkap terakhir.`,
  'hex-odd-digit': p =>
    `Baru setengah byte di karakter ke-${p.position + 1}. Yang ditandatangani byte lengkap terakhir.`,
}

const mendsOf: (typeof english)['mendsOf'] = {
  'secret-blank-around': 'Hapus',
  'secret-blank-inside': 'Hapus',
  'secret-quoted': 'Hapus tanda kutip',
  'client-id-blank-around': 'Hapus',
  'token-bearer-prefix': 'Hapus “Bearer ”',
  'token-lowercase-bearer': 'Hapus “bearer ”',
  'token-quoted': 'Hapus tanda kutip',
  'token-blank': 'Hapus',
  'path-full-url': 'Sisakan path dan query',
  'path-no-leading-slash': 'Tambah garis miring',
  'path-fragment': 'Hapus fragment',
  'path-blank': 'Encode',
  'path-trailing-question': 'Hapus',
  'path-not-ascii': 'Percent-encode',
  'method-lowercase': 'Jadikan huruf besar',
  'body-on-get': 'Kosongkan body',
  'body-bom': 'Hapus',
  'body-trailing-newline': 'Hapus',
  'time-seconds': 'Jadikan milidetik',
  'time-microseconds': 'Jadikan milidetik',
  'time-nanoseconds': 'Jadikan milidetik',
  'time-iso': 'Jadikan milidetik',
  'time-blank': 'Hapus',
}

const mends: (typeof english)['mends'] = {
  replace: 'Perbaiki',
  cut: 'Hapus',
  'minify-body': 'Ringkas',
  'unify-line-ends': 'Pakai akhir baris LF',
  'plain-characters': 'Pakai karakter biasa',
  'swap-lone-surrogates': 'Tulis U+FFFD',
}

export const problems: typeof english = { fields, bytes, mendsOf, mends }
