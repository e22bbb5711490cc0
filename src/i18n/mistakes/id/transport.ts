import type { transportMistakes } from '#core/diagnose/mistakes/transport.ts'
import type { MistakeText } from '../mistake-text.ts'

export const transportTexts: Readonly<Record<keyof typeof transportMistakes, MistakeText>> = {
  'transport-trailing-newline': {
    title: 'Ada baris baru setelah signature',
    happened: 'Nilai header diambil beserta baris baru dari perintah atau file.',
    fix: 'Trim nilainya, atau pakai $( ), sebelum masuk ke header.',
  },
  'transport-trailing-crlf': {
    title: 'Ada akhir baris Windows setelah signature',
    happened: 'Carriage return dan baris baru tersisa di belakang nilai.',
    fix: 'Buang \\r\\n dari output yang dibaca.',
  },
  'transport-trailing-cr': {
    title: 'Ada carriage return setelah signature',
    happened: 'Skrip dengan akhir baris Windows menaruh \\r di belakang nilai.',
    fix: 'Simpan skrip dengan akhir baris LF.',
  },
  'transport-trailing-space': {
    title: 'Ada spasi setelah signature',
    happened: 'Spasi ikut terkirim atau tertempel di belakang nilai.',
    fix: 'Hapus spasi di belakang 64 karakter itu.',
  },
  'transport-trailing-tab': {
    title: 'Ada tab setelah signature',
    happened: 'Tab dari tabel atau sheet ikut terbawa.',
    fix: 'Salin isi selnya tanpa batas sel.',
  },
  'transport-leading-space': {
    title: 'Ada spasi sebelum signature',
    happened: 'Spasi ikut terkirim atau tertempel di depan nilai.',
    fix: 'Awali nilai dengan digit hex pertamanya.',
  },
  'transport-leading-newline': {
    title: 'Ada baris baru sebelum signature',
    happened: 'Nilainya dimulai di baris baru.',
    fix: 'Hapus baris baru di antara nama dan nilai header.',
  },
  'transport-leading-tab': {
    title: 'Ada tab sebelum signature',
    happened: 'Tab berada di antara titik dua header dan nilainya, atau ikut tertempel.',
    fix: 'Hapus tab tersebut.',
  },
  'transport-trailing-comma': {
    title: 'Ada koma setelah signature',
    happened: 'Koma dari list atau objek ikut tersalin bersama nilai.',
    fix: 'Berhenti menyalin sebelum koma.',
  },
  'transport-trailing-semicolon': {
    title: 'Ada titik koma setelah signature',
    happened: 'Titik koma dari baris kode ikut tersalin bersama nilai.',
    fix: 'Tinggalkan titik koma di kode.',
  },
  'transport-trailing-dot': {
    title: 'Ada titik setelah signature',
    happened: 'Titik akhir kalimat ikut tersalin bersama nilai.',
    fix: 'Jangan sertakan titiknya.',
  },
  'transport-trailing-quote': {
    title: 'Ada kutip setelah signature',
    happened: 'Kutip penutup ikut tersalin tanpa pembukanya.',
    fix: 'Potong nilai sebelum kutip.',
  },
  'transport-leading-quote': {
    title: 'Ada kutip sebelum signature',
    happened: 'Kutip pembuka ikut tersalin tanpa penutupnya.',
    fix: 'Mulai setelah kutip.',
  },
  'transport-double-quotes': {
    title: 'Signature diapit kutip ganda',
    happened: 'Nilai di-encode JSON atau dikutip di isian header.',
    fix: 'Isi header dengan nilai polos.',
  },
  'transport-single-quotes': {
    title: 'Signature diapit kutip tunggal',
    happened: 'Apostrof di sekitar nilai ikut terkirim.',
    fix: 'Hapus kutip bagian dalam dari perintah curl atau format string.',
  },
  'transport-escaped-quotes': {
    title: 'Signature diapit tanda kutip yang di-escape',
    happened: '\\" terkirim di depan dan belakang nilai: di-encode dua kali.',
    fix: 'Jangan stringify nilai yang sudah berupa string.',
  },
  'transport-smart-quotes': {
    title: 'Signature diapit kutip tipografis',
    happened: 'Dokumen mengubah kutip lurus menjadi kutip melengkung.',
    fix: 'Salin dari kode, bukan dari dokumen.',
  },
  'transport-angle-brackets': {
    title: 'Signature diapit kurung sudut',
    happened: 'Kurung dari placeholder seperti <signature> tidak dibuang.',
    fix: 'Ganti placeholder beserta kurungnya.',
  },
  'transport-brackets': {
    title: 'Signature diapit kurung siku',
    happened: 'List atau tuple berisi satu nilai dicetak ke header.',
    fix: 'Kirim elemen pertamanya.',
  },
  'transport-braces': {
    title: 'Signature diapit kurung kurawal',
    happened: 'Kurung dari template tersisa di sekitar nilai.',
    fix: 'Tulis variabel sesuai aturan alatnya supaya kurungnya hilang.',
  },
  'transport-backticks': {
    title: 'Signature diapit backtick',
    happened: 'Penanda kode dari chat ikut tersalin.',
    fix: 'Tempel nilai tanpa backtick.',
  },
  'transport-python-bytes': {
    title: "Python menulis b'…' di sekitar signature",
    happened: 'Nilai bytes diformat ke header.',
    fix: 'Pakai hexdigest(), yang memberi str, atau .decode().',
  },
  'transport-prefix-sha256': {
    title: 'Ada sha256= di depan signature',
    happened: 'Bentuk header GitHub yang dipakai.',
    fix: 'Kirim hex-nya saja.',
  },
  'transport-prefix-hmac-sha256': {
    title: 'Ada HMAC-SHA256 di depan signature',
    happened: 'Nama algoritma ikut terkirim bersama nilai.',
    fix: 'Keluarkan nama algoritma dari header.',
  },
  'transport-prefix-v1': {
    title: 'Ada v1= di depan signature',
    happened: 'Bentuk header Stripe atau Slack yang dipakai.',
    fix: 'Buang penanda versinya.',
  },
  'transport-prefix-bearer': {
    title: 'Ada Bearer di depan signature',
    happened: 'Skema header Authorization dipasang juga di Signature.',
    fix: 'Simpan Bearer hanya di Authorization.',
  },
  'transport-prefix-basic': {
    title: 'Ada Basic di depan signature',
    happened: 'Skema request token dipasang di depan nilai.',
    fix: 'Keluarkan Basic; itu untuk getToken.',
  },
  'transport-prefix-0x': {
    title: 'Ada 0x di depan signature',
    happened: 'Format angka atau basis data menandai nilai sebagai heksadesimal.',
    fix: 'Potong penanda basis bilangannya.',
  },
  'transport-prefix-header-name': {
    title: 'Nama header ikut terkirim di depan signature',
    happened: 'Seluruh baris, termasuk nama dan titik dua, menjadi nilai.',
    fix: 'Pisahkan nama dan nilai saat mengisi header.',
  },
  'transport-sha256sum-suffix': {
    title: 'Teks keluaran openssl/sha256sum ikut terkirim di header Signature',
    happened: '(stdin)= dari openssl atau dua spasi dan - dari sha256sum ikut tersalin.',
    fix: "Ambil hex-nya saja: openssl … | sed 's/.* //' atau awk '{print $1}' setelah sha256sum.",
  },
  'transport-zero-width-space': {
    title: 'Zero-width space menempel pada signature',
    happened: 'U+200B tak terlihat dari halaman web ikut terkirim.',
    fix: 'Buang semua selain 0-9 dan a-f sebelum mengirim.',
  },
  'transport-zero-width-other': {
    title: 'Tanda tak terlihat menempel pada signature',
    happened: 'Joiner atau penanda arah ikut terbawa dari chat atau dokumen.',
    fix: 'Teruskan nilai dari kode ke header tanpa disalin manual.',
  },
  'transport-nbsp': {
    title: 'No-break space menempel pada signature',
    happened: 'U+00A0 dari halaman web ikut terkirim.',
    fix: 'Hapus spasi itu, yang bisa lolos dari trim biasa.',
  },
  'transport-bom': {
    title: 'Byte-order mark menempel pada signature',
    happened: 'Nilai dibaca dari file yang disimpan dengan BOM.',
    fix: 'Simpan file tanpa BOM, atau lewati U+FEFF saat membaca.',
  },
  'transport-nul': {
    title: 'Ada NUL setelah signature',
    happened: 'Penanda akhir string C ikut terkirim.',
    fix: 'Kirim 64 byte, bukan sebesar buffer.',
  },
  'transport-literal-escape': {
    title: 'Ada tulisan \\n setelah signature',
    happened: 'Backslash dan sebuah huruf terkirim sebagai dua karakter.',
    fix: 'Hapus escape itu dari pengaturan atau string yang menambahkannya.',
  },
  'transport-uri-newline': {
    title: 'Ada %0A setelah signature',
    happened: 'Baris baru di-percent-encode lalu ikut terkirim.',
    fix: 'Trim sebelum encoding, dan jangan encode header sama sekali.',
  },
  'transport-repeated': {
    title: 'Signature terkirim dua kali',
    happened: 'Header diisi dua kali, dan kedua nilai sampai sebagai satu.',
    fix: 'Isi header sekali; cari default klien atau proxy yang menambahkannya lagi.',
  },
  'transport-line-broken': {
    title: 'Signature terpotong menjadi dua baris',
    happened: 'Alat yang mencetaknya memotong baris panjang, seperti xxd -p dan base64.',
    fix: "Hapus baris baru sebelum header diisi: tr -d '\\n', atau xxd -p -c 64.",
  },
  'transport-described': {
    title: 'Signature terbungkus deskripsi objeknya',
    happened: 'Di sekelilingnya tercetak Optional, string hasil serialize, atau nama algoritmanya.',
    fix: 'Ambil nilainya dari pembungkus sebelum dimasukkan ke header.',
  },
}
