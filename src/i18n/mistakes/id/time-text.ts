import type { timeTextMistakes } from '#core/diagnose/mistakes/time-text.ts'
import type { MistakeText } from '../mistake-text.ts'

export const timeTextTexts: Readonly<Record<keyof typeof timeTextMistakes, MistakeText>> = {
  'time-empty': {
    title: 'Waktu masih kosong saat menandatangani',
    happened: 'Payload maupun salt tidak memuat waktu, padahal Request-Time dikirim.',
    fix: 'Isi waktu sebelum string dibuat.',
  },
  'time-empty-payload': {
    title: 'Waktu kosong di payload',
    happened: 'Payload memuat timestamp= tanpa isi, sedangkan salt memuat waktu.',
    fix: 'Isi field timestamp; bagian itu tidak opsional.',
  },
  'time-undefined': {
    title: 'Teks "undefined" ditandatangani sebagai waktu',
    happened: 'Variabel waktu belum diisi ketika JavaScript membuat payload dan salt.',
    fix: 'Isi dulu dari jam, dan periksa ejaan variabelnya.',
  },
  'time-undefined-payload': {
    title: 'Waktu yang belum diisi ditandatangani di payload',
    happened: 'Field timestamp berisi undefined, null, atau None; salt berisi waktu.',
    fix: 'Cari variabel yang dibaca field timestamp: di sana nilainya belum ada.',
  },
  'time-undefined-salt': {
    title: 'Waktu yang belum diisi ditandatangani di salt',
    happened: 'Bagian tengah salt berisi undefined, null, atau None; payload berisi waktu.',
    fix: 'Serahkan waktu ke fungsi yang membuat salt.',
  },
  'time-null': {
    title: 'Nilai null ditandatangani sebagai waktu',
    happened: 'null, None, atau nil menjadi teks di payload dan salt.',
    fix: 'Tolak menandatangani selama waktu masih null.',
  },
  'time-not-a-number': {
    title: 'NaN atau angka yang gagal dibaca ditandatangani sebagai waktu',
    happened: 'NaN, Invalid Date, 0, atau teks objek berada di tempat milidetik.',
    fix: 'Cari konversi yang gagal, dan tandatangani angka langsung dari jam.',
  },
  'time-function-text': {
    title: 'Date.now ditandatangani tanpa dipanggil',
    happened: 'Teks sumber fungsinya masuk ke payload dan salt.',
    fix: 'Tambahkan tanda kurung: Date.now().',
  },
  'time-placeholder': {
    title: 'Placeholder waktu ikut ditandatangani',
    happened: 'Variabel dalam kurung kurawal tidak diganti di payload dan salt.',
    fix: 'Resolusikan variabel di skrip, lalu tandatangani dan kirim satu nilai itu.',
  },
  'time-documentation-sample': {
    title: 'Waktu contoh dari dokumentasi ikut ditandatangani',
    happened: 'Payload dan salt memuat 1615190625765, waktu pada contoh dokumentasi.',
    fix: 'Ganti contoh itu dengan jam.',
  },
  'time-trailing-newline': {
    title: 'Ada baris baru setelah waktu',
    happened: 'Waktu yang ditandatangani diakhiri baris baru, seperti cetakan perintah shell.',
    fix: 'Pakai $(date +%s%3N), yang membuang baris baru, atau trim nilainya.',
  },
  'time-blank': {
    title: 'Ada spasi menempel pada waktu',
    happened: 'Spasi sebelum atau sesudah digit ikut ditandatangani.',
    fix: 'Trim waktu di tempat ia dibaca atau diformat.',
  },
  'time-quoted': {
    title: 'Waktu ditandatangani dengan tanda kutip',
    happened: "Kutip, atau b'…' dari Python, mengapit digit di payload dan salt.",
    fix: 'Format angkanya sendiri, bukan JSON atau representasinya.',
  },
  'time-long-suffix': {
    title: 'Waktu ditandatangani dengan huruf di akhirnya',
    happened: 'L atau n, penanda literal long atau BigInt, ikut menjadi teks.',
    fix: 'Cetak nilainya dengan String.valueOf atau toString(), yang hanya menampilkan digit.',
  },
  'time-thousands': {
    title: 'Waktu ditandatangani dengan pemisah ribuan',
    happened: 'Format angka mengelompokkan digit tiap tiga.',
    fix: 'Format dengan invariant culture dan tanpa pengelompokan.',
  },
  'time-local-digits': {
    title: 'Waktu ditandatangani dengan digit aksara lain',
    happened: 'Locale mesin mencetak digit Arab atau Persia.',
    fix: 'Berikan Locale.ROOT atau Locale.US ke String.format.',
  },
}
