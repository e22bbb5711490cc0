import type { secretCopyMistakes } from '#core/diagnose/mistakes/secret-copy.ts'
import type { MistakeText } from '../mistake-text.ts'

export const secretCopyTexts: Readonly<Record<keyof typeof secretCopyMistakes, MistakeText>> = {
  'secret-trailing-newline': {
    title: 'Ada baris baru setelah secret',
    happened: 'Secret terbaca beserta baris baru di akhirnya, yang kini ada di dalam key.',
    fix: 'Simpan secret dengan printf %s atau echo -n, dan trim saat dimuat.',
  },
  'secret-trailing-crlf': {
    title: 'Ada akhir baris Windows setelah secret',
    happened: 'Carriage return dan baris baru ikut terbaca bersama secret.',
    fix: 'Simpan file dengan LF dan tanpa baris terakhir, atau buang kedua karakter itu.',
  },
  'secret-trailing-cr': {
    title: 'Ada carriage return setelah secret',
    happened: 'File dengan akhir baris Windows dibaca alat Unix yang menyisakan carriage return.',
    fix: 'Konversi file dengan dos2unix, atau buang \\r saat membaca.',
  },
  'secret-trailing-space': {
    title: 'Ada spasi setelah secret',
    happened: 'Spasi ikut tersalin atau tersimpan di belakang secret.',
    fix: 'Trim secret di tempat konfigurasinya.',
  },
  'secret-leading-space': {
    title: 'Ada spasi sebelum secret',
    happened: 'Spasi ikut tersalin sebelum secret, atau ada setelah = di pengaturan.',
    fix: 'Hapus spasi di antara = dan nilainya.',
  },
  'secret-surrounding-blanks': {
    title: 'Ada whitespace di sekitar secret',
    happened: 'Tab, beberapa spasi, atau baris baru ikut tersimpan bersama secret.',
    fix: 'Jalankan trim() sekali, tepat setelah membaca pengaturan.',
  },
  'secret-literal-newline': {
    title: 'Ada tulisan \\n setelah secret',
    happened: 'Backslash dan n menjadi dua karakter secret.',
    fix: 'Masukkan nilainya tanpa \\n di pengaturan.',
  },
  'secret-trimmed': {
    title: 'Secret dipakai tanpa spasi miliknya',
    happened: 'Secret di sini diawali atau diakhiri spasi, sedangkan kode penanda tangan men-trim-nya.',
    fix: 'Pastikan penulisan mana yang diterbitkan Netzme, lalu perbaiki yang berbeda.',
  },
  'secret-inner-blanks-removed': {
    title: 'Spasi di dalam secret dibuang',
    happened: 'Key memuat secret tanpa spasi sama sekali.',
    fix: 'Salin secret persis, termasuk spasinya, bila memang diterbitkan begitu.',
  },
  'secret-double-quoted': {
    title: 'Tanda kutip ganda menjadi bagian secret',
    happened: 'Pemuat pengaturan mempertahankan kutip di sekitar nilai.',
    fix: 'Tulis nilai tanpa kutip di file env Docker.',
  },
  'secret-single-quoted': {
    title: 'Tanda kutip tunggal menjadi bagian secret',
    happened: 'Apostrof di sekitar nilai terbaca sebagai karakternya.',
    fix: 'Hapus apostrof, atau pakai pemuat yang memahaminya.',
  },
  'secret-half-quoted': {
    title: 'Satu tanda kutip menjadi bagian secret',
    happened: 'Kutip di satu ujung ikut tersalin bersama nilai.',
    fix: 'Pilih nilai dari karakter pertama sampai terakhir, tanpa kutip.',
  },
  'secret-other-quotes': {
    title: 'Kurung atau kutip tipografis menjadi bagian secret',
    happened: "Tanda seperti “ ”, < >, atau b'…' mengapit secret di key.",
    fix: 'Tempel secret sebagai teks biasa dan hapus tanda di sekitarnya.',
  },
  'secret-unquoted': {
    title: 'Kutip pada secret dibuang',
    happened: 'Secret di sini berada dalam kutip, kode penanda tangan memakainya tanpa kutip.',
    fix: 'Masukkan secret seperti di kode, atau periksa apakah kutip itu bagiannya.',
  },
  'secret-trailing-punctuation': {
    title: 'Ada tanda baca setelah secret',
    happened: 'Koma, titik koma, atau sejenisnya ikut tersalin dari teks di sekitarnya.',
    fix: 'Jangan sertakan tanda itu saat menyalin dari JSON, kode, atau kalimat.',
  },
  'secret-zero-width-space': {
    title: 'Ada zero-width space setelah secret',
    happened: 'U+200B yang tak terlihat ikut tersalin dari halaman atau chat.',
    fix: 'Ketik ulang akhir secret, atau buang U+200B.',
  },
  'secret-nbsp': {
    title: 'Ada no-break space setelah secret',
    happened: 'U+00A0, yang sering lolos dari fungsi trim lama, ikut tersalin.',
    fix: 'Hapus manual spasi di belakang secret, karena itu bukan spasi biasa.',
  },
  'secret-bom': {
    title: 'Ada byte-order mark sebelum secret',
    happened: 'Secret dibaca dari file yang disimpan sebagai UTF-8 dengan BOM.',
    fix: 'Simpan file sebagai UTF-8 tanpa BOM.',
  },
  'secret-invisible-other': {
    title: 'Ada karakter tak terlihat menempel pada secret',
    happened: 'Penanda arah, soft hyphen, atau sejenisnya ikut tersalin bersama secret.',
    fix: 'Tempel secret ke editor polos yang menampilkan karakter itu, lalu bersihkan.',
  },
  'secret-hyphen-as-dash': {
    title: 'Tanda hubung di secret menjadi tanda pisah',
    happened: 'Pengolah kata atau klien email mengubah - menjadi –.',
    fix: 'Salin secret dari pesan atau halaman Netzme, bukan dari dokumen.',
  },
  'secret-dash-other': {
    title: 'Tanda hubung di secret berubah',
    happened: 'Tanda hubung digabung menjadi tanda pisah, dibuat tak terputus, atau hilang.',
    fix: 'Ketik lagi setiap tanda hubung di secret.',
  },
  'secret-smart-quotes': {
    title: 'Kutip atau titik di secret menjadi tipografis',
    happened: 'Koreksi otomatis mengganti \', ", atau ... di dalam secret.',
    fix: 'Matikan koreksi otomatis di tempat secret disimpan.',
  },
  'secret-markdown-eaten': {
    title: 'Markdown menghapus tanda dari secret',
    happened: 'Chat membaca _, *, ~, atau backtick di secret sebagai pemformatan.',
    fix: 'Kirim secret sebagai kode atau file, jangan sebagai teks terformat.',
  },
}
