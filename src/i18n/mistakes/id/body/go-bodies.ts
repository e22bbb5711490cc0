import type { goBodies } from '#core/diagnose/mistakes/body/go-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for what Go and Ruby do to a body. */
export const goTexts = {
  'body-go-html': {
    title: '< > atau & ditandatangani sebagai escape \\u, seperti yang ditulis Go',
    happened:
      'json.Marshal milik Go, juga to_json di Rails, meng-escape ketiganya untuk HTML; body yang dikirim memuat karakter aslinya.',
    fix: 'Pakai Encoder dengan SetEscapeHTML(false), lalu potong baris baru yang ditambahkannya.',
  },
  'body-go-encoder': {
    title: 'Output json.Encoder Go ditandatangani beserta baris baru di akhirnya',
    happened: 'Encode menulis baris baru setelah JSON dan meng-escape < > &; request keluar tanpa itu.',
    fix: 'Potong baris baru dengan bytes.TrimRight, lalu tanda tangani dan kirim slice yang sama.',
  },
  'body-go-map': {
    title: 'Body di-decode ke map Go sebelum ditandatangani',
    happened: 'Map ditulis dengan key terurut, dan angka float64-nya kehilangan desimal nol serta digit di atas 2^53.',
    fix: 'Simpan byte asli sebagai json.RawMessage dan tanda tangani itu.',
  },
  'body-go-indent': {
    title: 'Body ditandatangani seperti hasil json.MarshalIndent',
    happened: 'Output Go yang berindentasi dan ber-escape HTML ditandatangani, bukan byte ringkasnya.',
    fix: 'Panggil json.Marshal, atau jalankan json.Compact lalu kirim hasilnya.',
  },
  'body-omitempty': {
    title: 'Field bernilai nol tidak ikut ditandatangani',
    happened:
      'omitempty, atau penghilangan nilai default, membuang 0, "", false, dan list kosong dari teks signature; semuanya terkirim.',
    fix: 'Hapus omitempty dari field (di Kotlin set encodeDefaults = true), dan buat kedua teks dari satu struct.',
  },
  'body-go-map-printed': {
    title: 'Hasil cetak map Go yang ditandatangani',
    happened: 'fmt memasukkan map[a:1 b:2] di tempat yang seharusnya JSON.',
    fix: 'Marshal map-nya, lalu pakai %s dengan byte hasilnya.',
  },
  'body-ruby-inspect': {
    title: 'Output inspect dari hash Ruby yang ditandatangani',
    happened: 'Interpolasi string mencetak {"a"=>1}, bukan JSON.',
    fix: 'Panggil JSON.generate(hash) sebelum interpolasi.',
  },
} satisfies Record<keyof typeof goBodies, MistakeText>
