import type { templateSeparatorMistakes } from '#core/diagnose/mistakes/template-separator.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateSeparatorTexts: Readonly<Record<keyof typeof templateSeparatorMistakes, MistakeText>> = {
  'template-separator-none': {
    title: 'Tidak ada pemisah antarfield',
    happened: 'Field digabung tanpa & di antaranya.',
    fix: 'Gabungkan kelima field dengan satu &.',
  },
  'template-separator-newline': {
    title: 'Setiap field berada di baris sendiri',
    happened: 'Line feed memisahkannya, bukan &.',
    fix: 'Tulis payload dalam satu baris.',
  },
  'template-separator-comma': {
    title: 'Field dipisahkan koma',
    happened: 'Field digabung dengan koma, seperti array mencetak dirinya.',
    fix: "Beri pemisah pada join: join('&').",
  },
  'template-separator-semicolon': {
    title: 'Field dipisahkan titik koma',
    happened: 'String memuat ; di tempat &.',
    fix: 'Ganti setiap ; antarfield dengan &.',
  },
  'template-separator-colon': {
    title: 'Field dipisahkan titik dua',
    happened: 'Field berlabel digabung dengan cara SNAP.',
    fix: 'Pakai & di sini; titik dua milik string SNAP yang tanpa label.',
  },
  'template-separator-amp-space': {
    title: 'Ada spasi setelah setiap &',
    happened: 'Field dipisahkan "& ".',
    fix: 'Hapus spasi setelah setiap &.',
  },
  'template-separator-html-amp': {
    title: 'Field dipisahkan &amp;',
    happened: 'String disalin dari HTML atau di-escape untuk HTML.',
    fix: 'Decode entitas HTML itu: & biasa hanya satu karakter.',
  },
  'template-separator-pipe': {
    title: 'Field dipisahkan garis tegak',
    happened: 'Field digabung dengan |.',
    fix: 'Pasang & di tempat setiap garis tegak.',
  },
  'template-separator-space': {
    title: 'Field dipisahkan spasi',
    happened: 'Field digabung dengan spasi.',
    fix: 'Tulis & sebagai ganti spasi antarfield.',
  },
  'template-separator-hyphen': {
    title: 'Field payload dipisahkan tanda hubung',
    happened: 'Tanda hubung milik salt dipakai juga di payload.',
    fix: 'Tanda hubung untuk salt, & untuk payload.',
  },
  'template-separator-u0026': {
    title: 'Setiap & menjadi \\u0026',
    happened: 'Encoder JSON atau HTML-safe meng-escape pemisahnya.',
    fix: 'Buat payload dengan fungsi teks biasa, jangan lewat encoder JSON.',
  },
  'template-separator-percent26': {
    title: 'Setiap & menjadi %26',
    happened: 'Pemisah sudah di-percent-encode, sedangkan “=” tidak.',
    fix: 'Tandatangani string sebelum tersentuh URL encoding.',
  },
  'template-separator-amp-newline': {
    title: 'Ada baris baru di sebelah setiap &',
    happened: 'Template ditulis dalam beberapa baris, jadi baris baru dan indentasinya ikut ditandatangani.',
    fix: 'Tulis template dalam satu baris atau gabungkan bagian tanpa baris baru.',
  },
  'template-separator-other': {
    title: 'Field dipisahkan tanda lain',
    happened: 'Di antara field bukan & dan bukan pemisah yang umum.',
    fix: 'Pakai satu ampersand di antara dua field, tidak lebih.',
  },
  'template-colon-for-equals': {
    title: 'Ada titik dua di antara label dan nilai',
    happened: 'Yang ditandatangani path:…, yang benar path=….',
    fix: 'Tulis = setelah setiap label.',
  },
  'template-label-separator-none': {
    title: 'Tidak ada tanda di antara label dan nilai',
    happened: 'Setiap label langsung menyambung nilainya.',
    fix: 'Sisipkan = di belakang setiap label.',
  },
  'template-label-separator-other': {
    title: 'Tanda lain berada di antara label dan nilai',
    happened: 'Tanda = diapit spasi atau diganti tanda lain.',
    fix: 'Sambungkan label dan nilai dengan = polos.',
  },
  'template-gson-escaped': {
    title: '& dan = menjadi \\u0026 dan \\u003d',
    happened: 'HTML escaping Gson dijalankan pada payload yang sudah jadi.',
    fix: 'Panggil disableHtmlEscaping(), atau lebih baik jangan lewatkan payload ke Gson.',
  },
  'template-separators-encoded': {
    title: '& dan = menjadi %26 dan %3D',
    happened: 'Kerangka payload sudah di-percent-encode, sedangkan nilainya tidak.',
    fix: 'Biarkan & dan = apa adanya; tidak ada bagian payload yang di-encode.',
  },
  'template-colon-newline': {
    title: 'Payload ditulis seperti daftar header',
    happened: 'Setiap field di baris sendiri, dengan titik dua atau spasi setelah label.',
    fix: 'Ubah baris-baris itu menjadi path=…&method=… dalam satu baris.',
  },
  'template-colon-comma': {
    title: 'Payload ditulis seperti isi objek',
    happened: 'Label diakhiri titik dua dan field diakhiri koma, garis tegak, atau titik koma.',
    fix: 'Ganti titik dua setelah label dengan = dan tanda antarfield dengan &.',
  },
  'template-values-concatenated': {
    title: 'Hanya nilai yang ditandatangani, langsung bersambung',
    happened: 'Kelima nilai disambung tanpa label dan tanpa pemisah.',
    fix: 'Label path=, &method=, &token=, &timestamp=, dan &body= adalah bagian dari teks.',
  },
  'template-values-pipe': {
    title: 'Hanya nilai yang ditandatangani, digabung dengan |',
    happened: 'Garis tegak memisahkan lima nilai tanpa label.',
    fix: 'Beri label pada setiap nilai dan pakai & di antaranya.',
  },
  'template-values-colon': {
    title: 'Hanya nilai yang ditandatangani, digabung dengan :',
    happened: 'String mirip milik SNAP dengan urutan Netzme.',
    fix: 'Beralihlah dari titik dua SNAP ke field berlabel Netzme.',
  },
  'template-values-newline': {
    title: 'Hanya nilai yang ditandatangani, satu per baris',
    happened: 'Line feed memisahkan lima nilai tanpa label, seperti canonical request AWS.',
    fix: 'Bentuk satu baris berisi field berlabel.',
  },
  'template-values-ampersand': {
    title: 'Hanya nilai yang ditandatangani, digabung dengan &',
    happened: 'Pemisahnya benar, labelnya tidak ada.',
    fix: 'Pasang path=, method=, token=, timestamp=, dan body= sebelum nilainya.',
  },
  'template-values-hyphen': {
    title: 'Hanya nilai yang ditandatangani, digabung dengan tanda hubung',
    happened: 'Payload dibuat dengan cara membuat salt.',
    fix: 'Hanya salt yang berupa deretan nilai; payload punya label.',
  },
  'template-values-other': {
    title: 'Hanya nilai yang ditandatangani, digabung dengan tanda lain',
    happened: 'Lima nilai tanpa label dipisahkan tanda yang bukan &.',
    fix: 'Ubah menjadi field berlabel dengan & di antaranya.',
  },
}
