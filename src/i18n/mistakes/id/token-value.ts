import type { tokenValueMistakes } from '#core/diagnose/mistakes/token-value.ts'
import type { MistakeText } from '../mistake-text.ts'

export const tokenValueTexts: Readonly<Record<keyof typeof tokenValueMistakes, MistakeText>> = {
  'token-empty': {
    title: 'Token masih kosong saat menandatangani',
    happened: 'Tidak ada apa pun setelah Bearer di payload dan salt, padahal request dikirim dengan token.',
    fix: 'Tunggu respons token sebelum menghitung signature.',
  },
  'token-empty-payload': {
    title: 'Token kosong di payload',
    happened: 'Field token di payload tidak berisi token, sedangkan salt berisi.',
    fix: 'Isi field token di payload dari variabel yang sama dengan salt.',
  },
  'token-empty-salt': {
    title: 'Token kosong di salt',
    happened: 'Salt berhenti tepat setelah Bearer atau tanda hubung terakhir; payload memuat token.',
    fix: 'Hitung salt setelah token diketahui, di titik yang sama dengan payload.',
  },
  'token-undefined': {
    title: 'Teks "undefined" ditandatangani sebagai token',
    happened: 'Variabel token belum berisi nilai, lalu JavaScript menulis undefined.',
    fix: 'Periksa nama propertinya: di respons namanya access_token.',
  },
  'token-null': {
    title: 'Nilai null ditandatangani sebagai token',
    happened: 'null, None, atau nil berubah menjadi teks di tempat token.',
    fix: 'Hentikan dengan error bila token tidak ada, jangan tetap menandatangani.',
  },
  'token-promise': {
    title: 'Objek JavaScript ditandatangani sebagai token',
    happened:
      '[object Promise] atau [object Object] berada di tempat token: await terlewat, atau yang dipakai seluruh respons.',
    fix: 'Tulis await sebelum pemanggilan token, lalu ambil .access_token dari hasilnya.',
  },
  'token-array-text': {
    title: 'Array ditandatangani sebagai token',
    happened: 'Seluruh hasil decode respons diubah menjadi teks, yang oleh PHP dicetak sebagai Array.',
    fix: "Ambil dulu ['access_token'] dari hasil decode respons.",
  },
  'token-placeholder': {
    title: 'Placeholder token ikut ditandatangani',
    happened: 'Variabel dalam kurung kurawal tidak pernah diganti dengan nilainya di payload dan salt.',
    fix: 'Di Postman, resolusikan variabel dulu dengan pm.variables.replaceIn(...), lalu tandatangani hasilnya.',
  },
  'token-documentation-sample': {
    title: 'Token contoh dari dokumentasi ikut ditandatangani',
    happened: 'Kode masih memakai token contoh dari dokumentasi.',
    fix: 'Ganti contoh itu dengan access_token hasil getToken.',
  },
  'token-quoted': {
    title: 'Token ditandatangani dengan tanda kutip ganda',
    happened: 'Payload dan salt berisi Bearer "…" dengan kutip di sekitar token, sedangkan header tidak.',
    fix: 'Baca token dengan jq -r atau dari JSON yang sudah di-parse supaya tanpa kutip.',
  },
  'token-single-quoted': {
    title: 'Token ditandatangani dengan tanda kutip tunggal',
    happened: 'Apostrof di depan dan belakang token ikut menjadi teks yang ditandatangani.',
    fix: 'Buang apostrof di tempat token diisi atau dikutip di shell.',
  },
  'token-whole-quoted': {
    title: 'Bearer dan token ditandatangani di dalam satu pasang kutip',
    happened: 'Tanda kutip mengapit seluruh nilai Authorization di payload dan salt.',
    fix: 'Jangan JSON-encode nilai header, dan hapus kutip dari variabelnya.',
  },
  'token-bytes-repr': {
    title: "Python menulis b'…' di sekitar token",
    happened: 'Token masih berupa bytes saat dimasukkan ke teks, jadi representasinya yang ditandatangani.',
    fix: 'Decode token sebelum diformat: token.decode().',
  },
  'token-whole-bytes-repr': {
    title: "Python menulis b'…' di sekitar Bearer dan token",
    happened: 'Seluruh nilai Authorization masih bytes ketika dimasukkan ke payload dan salt.',
    fix: 'Simpan nilai header sebagai str dan encode hanya payload serta salt yang sudah jadi.',
  },
  'token-list-text': {
    title: 'Token ditandatangani sebagai list',
    happened: 'Kurung siku atau kurung tuple mengapit token: list berisi satu nilai berubah menjadi teks.',
    fix: 'Ambil elemen pertamanya, dan cari koma berlebih setelah penugasan.',
  },
  'token-json-fragment': {
    title: 'Potongan JSON ikut ditandatangani bersama token',
    happened: 'Kutip, kurung kurawal, atau nama access_token ikut terpotong dari respons bersama token.',
    fix: 'Parse respons token sebagai JSON, jangan dipotong dengan alat teks.',
  },
  'token-basic-credentials': {
    title: 'Nilai Basic ditandatangani, bukan token Bearer',
    happened: 'Basic berisi client id dan secret, milik getToken, berada di tempat Bearer dan token.',
    fix: 'Pisahkan dua variabel: Basic untuk getToken, Bearer untuk setiap panggilan yang ditandatangani.',
  },
  'token-is-client-id': {
    title: 'Client id ditandatangani sebagai token',
    happened: 'Setelah Bearer terdapat client id di payload dan salt.',
    fix: 'Periksa urutan argumen: token berasal dari getToken, bukan dari data akun.',
  },
  'token-is-secret': {
    title: 'Client secret ditandatangani sebagai token',
    happened: 'Secret berada di tempat nilai Authorization.',
    fix: 'Tukar kedua argumennya, dan pastikan secret tidak terkirim sebagai token Bearer.',
  },
  'token-trailing-newline': {
    title: 'Ada baris baru setelah token',
    happened: 'Token yang ditandatangani diakhiri baris baru, yang tidak mungkin ada di header.',
    fix: "Trim token saat dibaca dari file atau perintah: printf %s, tr -d '\\n'.",
  },
  'token-trailing-crlf': {
    title: 'Ada akhir baris Windows setelah token',
    happened: 'Carriage return dan baris baru ikut ditandatangani setelah token.',
    fix: 'Simpan file token tanpa akhir baris, atau buang kedua karakter itu saat membaca.',
  },
  'token-trailing-space': {
    title: 'Ada spasi setelah token',
    happened: 'Token yang ditandatangani diakhiri spasi; HTTP membuangnya dari header.',
    fix: 'Salin token tanpa spasi itu, atau trim sekali saat disimpan.',
  },
  'token-invisible': {
    title: 'Karakter tak terlihat ikut ditandatangani bersama token',
    happened: 'Zero-width space, no-break space, atau byte-order mark menempel pada token di payload dan salt.',
    fix: 'Ambil token dari respons lewat kode, bukan lewat chat atau dokumen.',
  },
  'token-first-char-lost': {
    title: 'Karakter pertama token hilang',
    happened: 'Payload dan salt berisi token mulai dari karakter keduanya.',
    fix: 'Salin ulang token dari awal, atau perbaiki indeks substring.',
  },
  'token-last-char-lost': {
    title: 'Karakter terakhir token hilang',
    happened: 'Di payload dan salt, token berakhir satu karakter terlalu cepat.',
    fix: 'Pilih token sampai akhir saat menyalin, atau perbaiki panjang yang memotongnya.',
  },
  'token-cut': {
    title: 'Token terpotong',
    happened: 'Hanya karakter-karakter awal token yang ditandatangani: kolom atau field terlalu pendek.',
    fix: 'Lebarkan kolom penyimpan token, dan catat panjangnya untuk dibandingkan dengan panjang yang diterima.',
  },
  'token-line-wrapped': {
    title: 'Token ditandatangani dengan jeda di tengahnya',
    happened: 'Ada baris baru atau spasi di tengah token, seperti saat halaman memenggalnya.',
    fix: 'Salin token dari respons mentah, di sana token satu kata utuh.',
  },
  'token-case-changed': {
    title: 'Besar kecil huruf pada token berubah',
    happened: 'Token diubah menjadi huruf besar atau kecil sebelum ditandatangani.',
    fix: 'Biarkan token seperti dari getToken; huruf besar dan kecil adalah huruf berbeda.',
  },
  'token-uri-encoded': {
    title: 'Token sudah di-percent-encode',
    happened: 'encodeURIComponent atau fungsi sejenis dijalankan pada token sebelum ditandatangani.',
    fix: 'Tandatangani token mentah; nilai header tidak pernah di-percent-encode.',
  },
  'token-uri-decoded': {
    title: 'Token sudah di-decode',
    happened: '%XX atau + di token di-decode sebelum ditandatangani, sementara header tetap memuatnya.',
    fix: 'Jangan lewatkan token ke parser form atau query sebelum sampai ke signature.',
  },
  'token-padding-lost': {
    title: 'Tanda = di akhir token hilang',
    happened: 'Token ditandatangani tanpa tanda sama dengan di akhirnya.',
    fix: 'Pisahkan "nama=nilai" hanya pada tanda sama dengan pertama agar milik token tetap ada.',
  },
  'token-base64-encoded': {
    title: 'Token di-encode base64',
    happened: 'Setelah Bearer terdapat teks base64 dari token di payload dan salt.',
    fix: 'Yang di-encode hanya kredensial Basic untuk getToken; token dipakai apa adanya.',
  },
  'token-hashed': {
    title: 'Yang ditandatangani hash dari token',
    happened: 'Token di-hash dulu sebelum dimasukkan ke payload dan salt.',
    fix: 'Hapus proses hash pada token; payload dan salt memuat token aslinya.',
  },
  'token-jwt-part': {
    title: 'Hanya sebagian token yang ditandatangani',
    happened: 'Token terdiri atas tiga bagian yang dipisah titik, sedangkan payload dan salt hanya memuat sebagian.',
    fix: 'Pakai token utuh; mengambil bagian signature adalah aturan PPOB, bukan API ini.',
  },
}
