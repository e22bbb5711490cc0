import type { readTextMistakes } from '#core/diagnose/mistakes/read-text.ts'
import type { MistakeText } from '../mistake-text.ts'

export const readTextTexts: Readonly<Record<keyof typeof readTextMistakes, MistakeText>> = {
  'template-shell-echo': {
    title: 'echo membaca backslash di payload',
    happened: 'Kode seperti \\n di body berubah menjadi karakter aslinya.',
    fix: 'Cetak payload dengan printf \'%s\' "$payload".',
  },
  'template-echo-option-printed': {
    title: 'echo ikut mencetak opsinya',
    happened: 'Shell ini tidak mengenal echo -n: opsinya ikut ditandatangani sebagai teks.',
    fix: "Pakai printf '%s', bukan echo -n.",
  },
  'template-printf': {
    title: 'printf menganggap payload sebagai format',
    happened: 'Setiap kode % dibaca sebagai konversi, dan kode yang tidak dikenal menghentikan teks.',
    fix: 'Beri format sendiri: printf \'%s\' "$payload".',
  },
  'template-format-marks': {
    title: 'Fprintf Go menganggap payload sebagai format',
    happened: 'Kode dengan % berubah menjadi tanda seperti %!S(MISSING).',
    fix: 'Tulis payload dengan mac.Write([]byte(payload)).',
  },
  'template-argument-marks': {
    title: 'fmt.Sprintf menandatangani tanda kesalahan, bukan nilainya',
    happened:
      'Verb tidak cocok dengan nilainya, atau nilainya tidak ada, jadi tanda seperti %!d(string=…) ikut ditandatangani.',
    fix: 'Periksa verb dan argumennya: %s untuk string, %d untuk angka; go vet bisa menemukannya.',
  },
  'template-variables-read': {
    title: 'Teks di payload dibaca sebagai variabel',
    happened: 'Nama setelah $ atau @ diganti dengan teks kosong.',
    fix: 'Jangan taruh teksnya di dalam tanda kutip ganda: baca dari file atau dari variabel.',
  },
  'template-doubled-sign': {
    title: 'Tanda yang ditulis ganda dibaca sebagai satu',
    happened: 'Template menganggap $$, %% dan sejenisnya sebagai satu karakter.',
    fix: 'Gabungkan payload dengan + atau builder, jangan dengan template.',
  },
  'template-batch-percent': {
    title: 'File batch membaca tanda persen atau caret',
    happened: 'Di file .bat, %2 adalah argumen dan %nama% adalah variabel; ^ hanya melindungi karakter berikutnya.',
    fix: 'Tulis %% untuk setiap tanda persen, atau buat signature di PowerShell atau bahasa lain.',
  },
  'template-replace-patterns': {
    title: 'String.replace membaca tanda dolar di dalam nilai',
    happened: "Di teks pengganti, $&, $`, dan $' berarti bagian dari template.",
    fix: 'Berikan fungsi: template.replace("{body}", () => body).',
  },
  'template-ampersand-replaced': {
    title: 'sed atau awk membaca tanda & di dalam nilai',
    happened: 'Di teks pengganti, & berarti teks yang ditemukan.',
    fix: 'Ubah dulu menjadi \\&, atau gabungkan string langsung di shell.',
  },
  'template-quotes-doubled': {
    title: 'Tanda kutip digandakan atau di-escape untuk SQL atau CSV',
    happened: "Setiap ' menjadi '' atau \\', atau setiap \" menjadi \"\".",
    fix: 'Tandatangani teks sebelum di-escape untuk database atau file.',
  },
  'template-html-read': {
    title: 'Payload dibaca sebagai HTML',
    happened: 'Tanda & yang diikuti nama entity berubah menjadi karakter: browser membaca &timestamp sebagai ×tamp.',
    fix: 'Jangan lewatkan payload ke innerHTML dan jangan decode entity di dalamnya.',
  },
}
