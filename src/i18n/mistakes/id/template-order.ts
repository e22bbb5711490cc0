import type { templateOrderMistakes } from '#core/diagnose/mistakes/template-order.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateOrderTexts: Readonly<Record<keyof typeof templateOrderMistakes, MistakeText>> = {
  'template-missing-token': {
    title: 'Payload tidak punya field token',
    happened: 'Tabel payload di dokumentasi tidak mencantumkannya, padahal field itu harus ada.',
    fix: 'Sisipkan &token=Bearer beserta token di antara method dan timestamp.',
  },
  'template-missing-timestamp': {
    title: 'Payload tidak punya field timestamp',
    happened: 'Waktu hanya ada di salt.',
    fix: 'Tambahkan &timestamp= dan teks Request-Time sebelum body.',
  },
  'template-missing-method': {
    title: 'Payload tidak punya field method',
    happened: 'Setelah path langsung token.',
    fix: 'Sisipkan &method= berisi GET atau POST setelah path.',
  },
  'template-missing-path': {
    title: 'Payload tidak punya field path',
    happened: 'String diawali method.',
    fix: 'Mulai dengan path= dan path beserta query-nya.',
  },
  'template-missing-body': {
    title: 'Payload tidak punya field body',
    happened: 'Request memiliki body, tetapi string yang ditandatangani berhenti di waktu.',
    fix: 'Tambahkan &body= dan teks persis yang dikirim.',
  },
  'template-body-omitted-when-empty': {
    title: '&body= dihilangkan karena tidak ada body',
    happened: 'Untuk request tanpa body, string diakhiri setelah waktu.',
    fix: 'Pertahankan labelnya walau tanpa isi: payload diakhiri &body=.',
  },
  'template-missing-two': {
    title: 'Dua field payload tidak ada',
    happened: 'Hanya tiga dari lima field yang ditandatangani.',
    fix: 'Tandatangani kelimanya dengan urutan path, method, token, timestamp, body.',
  },
  'template-few-fields': {
    title: 'Payload hanya memuat satu atau dua field',
    happened: 'Sebagian besar string tidak ada.',
    fix: 'Susun ulang payload dari kelima field.',
  },
  'template-doc-literal': {
    title: 'Tabel payload di dokumentasi diikuti apa adanya',
    happened: 'path, method, requestTime, dan body ditandatangani dengan nama di tabel, tanpa token.',
    fix: 'Tambahkan field token, dan namai waktunya timestamp.',
  },
  'template-order-method-first': {
    title: 'Method berada sebelum path',
    happened: 'Dua field pertama tertukar, seperti urutan SNAP.',
    fix: 'Letakkan path dulu, baru method.',
  },
  'template-order-body-before-time': {
    title: 'Body berada sebelum waktu',
    happened: 'Dua field terakhir tertukar.',
    fix: 'Akhiri dengan body; timestamp berada sebelumnya.',
  },
  'template-order-alphabetical': {
    title: 'Field diurutkan menurut abjad',
    happened: 'Map yang terurut menulis body di awal dan token di akhir.',
    fix: 'Pakai list berurutan, atau tulis stringnya secara manual.',
  },
  'template-order-time-before-token': {
    title: 'Waktu berada sebelum token',
    happened: 'timestamp dan token tertukar.',
    fix: 'Pindahkan field token ke depan timestamp.',
  },
  'template-order-token-last': {
    title: 'Token berada di akhir',
    happened: 'Field token ditambahkan setelah keempat field dokumentasi.',
    fix: 'Tempatkan token di urutan ketiga, setelah method.',
  },
  'template-order-token-first': {
    title: 'Token berada di awal',
    happened: 'String diawali field token.',
    fix: 'Dahulukan path dan method sebelum token.',
  },
  'template-order-time-first': {
    title: 'Waktu berada di awal',
    happened: 'String diawali field timestamp.',
    fix: 'Bawa timestamp ke urutan keempat.',
  },
  'template-order-body-third': {
    title: 'Body berada sebelum token dan waktu',
    happened: 'Body langsung mengikuti method.',
    fix: 'Geser body ke belakang token dan timestamp.',
  },
  'template-order-body-first': {
    title: 'Body berada di awal',
    happened: 'String diawali field body.',
    fix: 'Keluarkan body dari depan dan tambahkan paling akhir.',
  },
  'template-order-other': {
    title: 'Urutan kelima field berbeda',
    happened: 'Semua field ada, tetapi tidak dalam urutan Netzme.',
    fix: 'Susun kembali: path, method, token, timestamp, body.',
  },
  'template-missing-token-reordered': {
    title: 'Tanpa field token, dan urutan sisanya berbeda',
    happened: 'Empat field ditandatangani dengan urutannya sendiri.',
    fix: 'Kembalikan token dan pulihkan urutan menurut rumus.',
  },
}
