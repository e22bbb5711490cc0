import type { hmacCodeMistakes } from '#core/diagnose/mistakes/hmac-code.ts'
import type { MistakeText } from '../mistake-text.ts'

export const hmacCodeTexts: Readonly<Record<keyof typeof hmacCodeMistakes, MistakeText>> = {
  'hmac-key-not-hashed': {
    title: 'Kode HMAC tidak meng-hash key yang panjang',
    happened: 'Key di atas 64 byte harus di-hash dulu; di sini seluruh key langsung dipakai di kedua pad.',
    fix: 'Pakai fungsi HMAC bawaan, jangan kode sendiri; salt ini selalu lebih dari 64 byte.',
  },
  'hmac-pads-swapped': {
    title: 'Pad dalam dan pad luar tertukar',
    happened: 'Hash dalam memakai 0x5c dan hash luar memakai 0x36.',
    fix: 'Di kode HMAC Anda, 0x36 untuk hash dalam dan 0x5c untuk hash luar.',
  },
  'hmac-padded-left': {
    title: 'Key diisi nol di sisi yang salah',
    happened: 'Byte nol ada di depan key, seharusnya di belakang.',
    fix: 'Salin key ke awal blok 64 byte dan biarkan nol di belakangnya.',
  },
  'hmac-padded-with-text': {
    title: 'Key diisi dengan karakter',
    happened: 'Blok key diisi angka 0 atau spasi, bukan byte nol.',
    fix: 'Isi blok key dengan byte bernilai nol.',
  },
  'hmac-not-padded': {
    title: 'Key hasil hash tidak diisi sampai 64 byte',
    happened: 'Hanya 32 byte-nya yang digabungkan dengan pad.',
    fix: 'Lengkapi key menjadi blok 64 byte sebelum dipakai di kedua pad.',
  },
  'hmac-block-size': {
    title: 'Kode HMAC memakai ukuran blok hash lain',
    happened: 'Key diisi sampai panjang lain, misalnya 128 byte seperti SHA-512, padahal SHA-256 memakai 64.',
    fix: 'Ubah ukuran blok di kode HMAC menjadi 64.',
  },
  'hmac-pads-as-text': {
    title: 'Pad HMAC disusun sebagai teks',
    happened: 'Byte mulai 0x80 berubah menjadi karakter, masing-masing dua byte di UTF-8.',
    fix: 'Susun kedua pad sebagai array byte, jangan sebagai string.',
  },
  'hmac-inner-as-text': {
    title: 'Hash luar dihitung dari teks hash dalam',
    happened: 'Yang di-hash adalah hex atau base64 dari hash dalam, bukan 32 byte-nya.',
    fix: 'Berikan byte mentah hash dalam ke hash luar.',
  },
  'hmac-inner-only': {
    title: 'Kode HMAC berhenti setelah hash dalam',
    happened: 'Hash luar tidak pernah dihitung.',
    fix: 'Tambahkan hash kedua, atau lebih baik panggil HMAC dari library.',
  },
  'hmac-one-pad': {
    title: 'Kedua hash memakai pad yang sama',
    happened: 'Salah satu dari 0x36 dan 0x5c dipakai dua kali.',
    fix: 'Pakai 0x36 untuk hash dalam, lalu 0x5c untuk hash luar.',
  },
  'hmac-no-pads': {
    title: 'Kode HMAC tidak memakai pad',
    happened: 'Key langsung ditaruh di depan kedua hash.',
    fix: 'Gabungkan blok key dengan 0x36 dan 0x5c, atau panggil library.',
  },
  'hmac-message-first': {
    title: 'Kode HMAC menaruh pesan sebelum key',
    happened: 'Di kedua hash, key yang sudah diberi pad ada di belakang.',
    fix: 'Hash key yang sudah diberi pad dulu, baru pesannya.',
  },
  'hmac-key-folded': {
    title: 'Key yang panjang dilipat menjadi 64 byte',
    happened: 'Blok-bloknya digabung dengan XOR, bukan di-hash.',
    fix: 'Hash key yang lebih dari 64 byte dengan SHA-256.',
  },
  'hmac-key-end-only': {
    title: 'Hanya 64 byte terakhir salt yang menjadi key',
    happened: 'Bagian sebelumnya tertimpa atau dibuang.',
    fix: 'Berikan seluruh salt; HMAC menerima key dengan panjang berapa pun.',
  },
  'hmac-fed-twice': {
    title: 'Teks yang sama dimasukkan dua kali ke HMAC',
    happened: 'update() hanya menambahkan: teks yang sudah dimasukkan masuk lagi.',
    fix: 'Buat objek HMAC baru untuk setiap signature, dan masukkan payload sekali saja.',
  },
  'hmac-last-part-only': {
    title: 'Hanya bagian terakhir payload yang ditandatangani',
    happened: 'Setiap bagian memakai HMAC baru atau di-reset, jadi hanya bagian terakhir yang terhitung.',
    fix: 'Masukkan semua bagian ke satu objek HMAC, lalu selesaikan sekali.',
  },
  'hmac-first-part-only': {
    title: 'Hanya bagian pertama payload yang ditandatangani',
    happened: 'HMAC sudah diselesaikan setelah path.',
    fix: 'Selesaikan HMAC setelah bagian terakhir dimasukkan.',
  },
  'hmac-pads-wrong': {
    title: 'Nilai pad HMAC salah',
    happened: 'Key tidak digabungkan dengan 0x36 dan 0x5c, atau pad kedua dipasang di atas hasil pad pertama.',
    fix: 'Pakai 0x36 dan 0x5c, dalam heksadesimal, masing-masing pada blok key yang asli.',
  },
  'hmac-pads-short': {
    title: 'Pad hanya dipasang pada key, tidak pada seluruh blok',
    happened: 'Di belakang key, blok berisi nol, padahal seharusnya 0x36 dan 0x5c.',
    fix: 'Gabungkan seluruh 64 byte blok dengan pad, termasuk nol di belakang key.',
  },
  'hmac-cut-at-nul': {
    title: 'Kode HMAC berhenti di byte nol',
    happened: 'Hash dari key atau hash dalam disalin sebagai teks, yang berakhir di byte nol pertama.',
    fix: 'Salin 32 byte menurut jumlahnya: memcpy, bukan strcpy.',
  },
  'hmac-hashed-again': {
    title: 'HMAC di-hash sekali lagi',
    happened: 'HMAC yang sudah jadi masih dihitung SHA-256-nya.',
    fix: 'Kirim HMAC itu sendiri; hapus hash setelahnya.',
  },
  'hmac-done-twice': {
    title: 'HMAC dihitung dua kali berturut-turut',
    happened: 'Hasil pertama dimasukkan lagi ke HMAC yang sama.',
    fix: 'Hitung sekali saja; simpan hasil panggilan pertama.',
  },
  'hmac-key-with-message': {
    title: 'Key dan pesan digabung lalu dipakai sebagai key',
    happened: 'Akibatnya HMAC tidak punya pesan sama sekali.',
    fix: 'Berikan sebagai dua argumen: salt sebagai key, raw payload sebagai pesan.',
  },
}
