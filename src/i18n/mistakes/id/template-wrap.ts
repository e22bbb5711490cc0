import type { templateWrapMistakes } from '#core/diagnose/mistakes/template-wrap.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateWrapTexts: Readonly<Record<keyof typeof templateWrapMistakes, MistakeText>> = {
  'template-trailing-newline': {
    title: 'Payload diakhiri baris baru',
    happened: 'String yang ditandatangani diikuti baris baru, seperti tambahan dari echo.',
    fix: 'Pakai printf %s atau echo -n saat menyalurkan ke openssl.',
  },
  'template-trailing-crlf': {
    title: 'Payload diikuti akhir baris Windows',
    happened: 'Carriage return dan baris baru ikut ditandatangani di belakang body.',
    fix: 'Pakai Write, bukan WriteLine, dan simpan file tanpa akhir baris.',
  },
  'template-trailing-ampersand': {
    title: 'Payload diakhiri &',
    happened: 'Sebuah loop menambahkan pemisah juga di belakang field terakhir.',
    fix: 'Gabungkan dengan join, atau potong & terakhir sebelum hash.',
  },
  'template-leading-ampersand': {
    title: 'Payload diawali &',
    happened: 'Pemisah dipasang juga sebelum field pertama.',
    fix: 'Awali dengan path=, tanpa tanda apa pun di depannya.',
  },
  'template-leading-question-mark': {
    title: 'Payload diawali ?',
    happened: 'Payload diperlakukan sebagai query string.',
    fix: 'Buang tanda tanya yang ditambahkan pembuat URL.',
  },
  'template-trailing-space': {
    title: 'Payload diakhiri spasi',
    happened: 'Spasi di belakang body ikut ditandatangani.',
    fix: 'Hapus spasi di akhir template atau di akhir variabel body.',
  },
  'template-leading-newline': {
    title: 'Payload diawali spasi atau baris baru',
    happened: 'Template dimulai di baris baru atau setelah spasi.',
    fix: 'Buka kutip tepat sebelum path=.',
  },
  'template-literal-newline': {
    title: 'Payload diakhiri tulisan \\n',
    happened: 'Backslash dan n ditandatangani sebagai dua karakter.',
    fix: 'Di dalam kutip tunggal \\n bukan baris baru; hapus saja.',
  },
  'template-trailing-nul': {
    title: 'Payload diakhiri karakter kontrol',
    happened: 'NUL, tab, atau baris baru tambahan ikut ditandatangani di belakang body.',
    fix: 'Hash sepanjang string itu sendiri, bukan sebesar buffer-nya.',
  },
  'template-leading-bom': {
    title: 'Payload diawali byte-order mark',
    happened: 'Encoder menaruh EF BB BF di depan string.',
    fix: 'Pakai encoding tanpa preamble: new UTF8Encoding(false).',
  },
  'template-quoted': {
    title: 'Payload ditandatangani dengan kutip',
    happened: 'Kutip atau backtick di sekitar seluruh string menjadi bagiannya.',
    fix: 'Biarkan shell atau bahasa membuang kutipnya; jangan dikutip dua kali.',
  },
  'template-bytes-repr': {
    title: 'Python menulis representasi payload',
    happened: "b'…', tuple, atau list di sekitar string ikut ditandatangani.",
    fix: 'Panggil .encode() pada str-nya, dan periksa koma yang membuatnya jadi tuple.',
  },
  'template-trailing-punctuation': {
    title: 'Payload diakhiri tanda baca',
    happened: 'Koma, titik koma, atau sejenisnya ikut ditandatangani di belakang body.',
    fix: 'Lihat karakter terakhir penggabungan dan buang.',
  },
  'template-with-client-id': {
    title: 'Client id ditambahkan ke payload',
    happened: 'String punya field keenam berisi client id.',
    fix: 'Kirim Client-Id hanya sebagai header; nilainya tidak ditandatangani.',
  },
  'template-with-secret': {
    title: 'Client secret ditambahkan ke payload',
    happened: 'String diakhiri secret, seperti skema hash biasa.',
    fix: 'Secret milik salt, tidak pernah milik pesan.',
  },
  'template-with-salt': {
    title: 'Salt ditambahkan ke payload',
    happened: '"Salt" dipahami sebagai teks yang dicampur ke pesan.',
    fix: 'Di sini salt adalah key HMAC: kirim sebagai argumen key, hanya di situ.',
  },
  'template-with-signature-label': {
    title: 'Field signature kosong ditambahkan ke payload',
    happened: '&signature= berada di belakang body.',
    fix: 'Isi header Signature setelah hash, dan jangan masukkan ke string.',
  },
  'template-with-scheme': {
    title: 'Base URL dipasang sebelum payload',
    happened: 'Field ditandatangani sebagai query dari sebuah URL.',
    fix: 'Mulai string dari path=, tanpa host.',
  },
}
