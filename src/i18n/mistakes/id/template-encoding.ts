import type { templateEncodingMistakes } from '#core/diagnose/mistakes/template-encoding.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateEncodingTexts: Readonly<Record<keyof typeof templateEncodingMistakes, MistakeText>> = {
  'template-values-uri-encoded': {
    title: 'Setiap nilai sudah di-URL-encode',
    happened: 'encodeURIComponent dijalankan pada nilai, jadi / menjadi %2F dan spasi setelah Bearer menjadi %20.',
    fix: 'Gabungkan nilai mentah; hanya URL yang boleh di-encode.',
  },
  'template-values-raw-encoded': {
    title: 'Setiap nilai di-encode menurut RFC 3986',
    happened: "rawurlencode atau fungsi sejenis meng-encode setiap nilai, termasuk ! ' ( ) *.",
    fix: 'Keluarkan rawurlencode dari penyusunan payload.',
  },
  'template-urlsearchparams': {
    title: 'Payload dibuat oleh query builder',
    happened: 'URLSearchParams, http_build_query, atau urlencode meng-encode nilai, dengan + untuk spasi.',
    fix: 'Sambung field sebagai teks biasa, jangan pakai query builder.',
  },
  'template-values-slashes-kept': {
    title: 'Setiap nilai di-encode, kecuali garis miring',
    happened: 'quote() atau encodeURI() dijalankan pada nilai dan membiarkan /.',
    fix: 'Buang quote() dan encodeURI() di sini: path yang dikirim mentah ditandatangani mentah.',
  },
  'template-values-lowercase-hex': {
    title: 'Setiap nilai di-encode dengan %2f huruf kecil',
    happened: 'UrlEncode dari .NET dijalankan pada nilai.',
    fix: 'Hapus HttpUtility.UrlEncode dari kode pembuat string yang ditandatangani.',
  },
  'template-values-decoded': {
    title: 'Setiap nilai sudah di-URL-decode',
    happened: '%XX, mungkin juga +, diubah menjadi karakter di path dan body sebelum ditandatangani.',
    fix: 'Tandatangani yang dikirim: path seperti di request, body seperti di wire.',
  },
  'template-values-trimmed': {
    title: 'Spasi dibuang dari nilai',
    happened: 'Setiap nilai di-trim atau dibersihkan dari spasi, termasuk spasi setelah Bearer.',
    fix: 'Jangan ubah nilai setelah ditentukan.',
  },
  'template-values-base64': {
    title: 'Setiap nilai di-encode base64',
    happened: 'Nilai berada di payload sebagai teks base64.',
    fix: 'Tulis nilainya polos; base64 tidak punya tempat di payload ini.',
  },
  'template-values-quoted': {
    title: 'Setiap nilai ditandatangani dengan kutip',
    happened: 'Yang ditandatangani path="…", yang benar path=….',
    fix: 'Pakai formatter yang tidak menambah kutip: %s, bukan %q atau %r.',
  },
  'template-values-braced': {
    title: 'Setiap nilai ditandatangani dengan kurung kurawal',
    happened: 'Notasi {nilai} ikut tersalin beserta kurungnya.',
    fix: 'Kurung hanya menandai tempat isian; jangan ditulis.',
  },
  'template-whole-uri-encoded': {
    title: 'Seluruh payload sudah di-URL-encode',
    happened: 'Label, pemisah, dan nilai bersama-sama melewati encodeURIComponent.',
    fix: 'Hash payload aslinya, bukan bentuk yang sudah di-encode.',
  },
  'template-whole-form-encoded': {
    title: 'Seluruh payload sudah di-form-encode',
    happened: 'URLEncoder atau urlencode dijalankan pada string jadi, dengan + untuk spasi.',
    fix: 'Lewati URLEncoder di antara pembuatan payload dan hash.',
  },
  'template-whole-decoded': {
    title: 'Seluruh payload sudah di-URL-decode',
    happened: 'String jadi di-decode, jadi escape di path dan body hilang.',
    fix: 'Jangan decode setelah digabung: %XX di path ditandatangani apa adanya.',
  },
  'template-base64-whole': {
    title: 'Seluruh payload di-encode base64',
    happened: 'Yang di-hash teks base64 dari payload, bukan payload.',
    fix: 'Serahkan byte UTF-8 payload langsung ke HMAC.',
  },
  'template-base64url-whole': {
    title: 'Seluruh payload di-encode base64url',
    happened: 'Payload di-encode seperti JWT meng-encode bagiannya.',
    fix: 'Jangan pakai encoding JWT; HMAC menerima string yang terbaca.',
  },
  'template-hex-whole': {
    title: 'Seluruh payload di-encode heksadesimal',
    happened: 'Digit hex dari payload di-hash sebagai teks.',
    fix: 'Kirim byte-nya ke fungsi HMAC, bukan cetakan hex-nya.',
  },
  'template-html-escaped': {
    title: 'Seluruh payload sudah di-HTML-escape',
    happened: 'htmlspecialchars atau template engine mengubah &, kutip, < dan >.',
    fix: 'Tandatangani sebelum escaping output, atau tandai string sebagai raw.',
  },
  'template-json-escaped': {
    title: 'Seluruh payload sudah di-JSON-escape',
    happened: 'Kutip di body menjadi \\" karena payload melewati string JSON.',
    fix: 'Ambil string sebelum dimasukkan ke JSON.',
  },
  'template-json-stringified': {
    title: 'Seluruh payload ditandatangani sebagai string JSON',
    happened: 'JSON.stringify atau json.dumps dipanggil pada teks jadi: kutip di luar, escape di dalam.',
    fix: 'Hapus pemanggilan itu; payload sudah berupa teks.',
  },
  'template-slashes-escaped': {
    title: 'Setiap / di payload di-escape',
    happened: 'Setiap garis miring menjadi \\/, di path maupun di body.',
    fix: 'Encode body dengan JSON_UNESCAPED_SLASHES, dan jangan json_encode sisanya.',
  },
  'template-lowercased': {
    title: 'Seluruh payload diubah menjadi huruf kecil',
    happened: 'Aturan SNAP untuk hash body diterapkan pada string lengkap.',
    fix: 'Huruf kecil hanya untuk signature hex di bagian paling akhir.',
  },
  'template-uppercased': {
    title: 'Seluruh payload diubah menjadi huruf besar',
    happened: 'Setiap huruf di string diubah menjadi kapital.',
    fix: 'Hanya method yang memakai huruf besar.',
  },
  'template-whitespace-removed': {
    title: 'Semua spasi dibuang dari payload',
    happened: 'Spasi setelah Bearer dan spasi di body dihapus dari string jadi.',
    fix: 'Minify JSON sebelum dikirim, dan setelah itu jangan ubah payload.',
  },
  'template-backslashes-removed': {
    title: 'Backslash atau kutip dibuang dari payload',
    happened: 'stripslashes atau pembersihan sejenis dijalankan pada string jadi.',
    fix: 'Jangan bersihkan teks yang akan ditandatangani; tandatangani body byte demi byte.',
  },
  'template-values-html-escaped': {
    title: 'Setiap nilai di-escape untuk HTML',
    happened: 'Template engine menulis entity seperti &quot; dan &amp; di dalam nilainya, tidak di antaranya.',
    fix: 'Matikan escape untuk template ini, atau susun payload tanpa template.',
  },
}
