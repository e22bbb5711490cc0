import type { timeClockMistakes } from '#core/diagnose/mistakes/time-clock.ts'
import type { MistakeText } from '../mistake-text.ts'

export const timeClockTexts: Readonly<Record<keyof typeof timeClockMistakes, MistakeText>> = {
  'time-skew-payload': {
    title: 'Payload memuat waktu yang berbeda dari header',
    happened: 'Jam dibaca lagi untuk payload; selisihnya beberapa milidetik dari Request-Time dan dari salt.',
    fix: 'Baca jam sekali ke satu variabel, lalu pakai teksnya di payload, salt, dan header.',
  },
  'time-skew-salt': {
    title: 'Salt memuat waktu yang berbeda dari header',
    happened:
      'Jam dibaca untuk kedua kalinya untuk salt, jadi waktunya berselisih beberapa milidetik dari payload dan header.',
    fix: 'Kirim waktu sebagai argumen ke fungsi pembuat salt, jangan baca jam di dalamnya.',
  },
  'time-skew-both': {
    title: 'Header dikirim dengan waktu yang berbeda dari yang ditandatangani',
    happened:
      'Payload dan salt memakai waktu yang sama, tetapi header Request-Time diisi dari pembacaan jam berikutnya.',
    fix: 'Simpan waktu yang ditandatangani dan kirim persis teks itu sebagai Request-Time.',
  },
  'time-skew-independent': {
    title: 'Tiga waktu berbeda: payload, salt, dan header',
    happened: 'Jam dibaca tiga kali, dan setiap pembacaan jatuh pada milidetik yang lain.',
    fix: 'Ganti ketiga pemanggilan jam dengan satu variabel yang diisi sebelum menandatangani.',
  },
  'time-shift-plus-7h': {
    title: 'Waktu yang ditandatangani maju 7 jam',
    happened: 'Offset Jakarta ditambahkan ke nilai epoch di payload dan salt.',
    fix: 'Ambil epoch milidetik langsung dari jam: nilainya sama di semua zona waktu.',
  },
  'time-shift-minus-7h': {
    title: 'Waktu yang ditandatangani mundur 7 jam',
    happened: 'Waktu lokal Jakarta dianggap UTC, atau offset dikurangkan satu kali terlalu banyak.',
    fix: 'Konversi dengan fungsi yang sadar UTC, misalnya DateTimeOffset.UtcNow atau System.currentTimeMillis().',
  },
  'time-shift-plus-8h': {
    title: 'Waktu yang ditandatangani maju 8 jam',
    happened: 'Offset WITA atau Singapura ditambahkan ke nilai epoch.',
    fix: 'Keluarkan zona waktu server dari perhitungan; nilai epoch tidak punya zona.',
  },
  'time-shift-minus-8h': {
    title: 'Waktu yang ditandatangani mundur 8 jam',
    happened: 'Jam pada UTC+8 dibaca seolah-olah menunjukkan UTC.',
    fix: 'Atur fungsi tanggal server ke UTC, atau baca epoch milidetik secara langsung.',
  },
  'time-shift-plus-9h': {
    title: 'Waktu yang ditandatangani maju 9 jam',
    happened: 'Offset WIT atau Tokyo ditambahkan di atas nilai epoch.',
    fix: 'Hilangkan penambahan itu; Request-Time dihitung dari 1970 UTC di mana pun.',
  },
  'time-shift-minus-9h': {
    title: 'Waktu yang ditandatangani mundur 9 jam',
    happened: 'Jam lokal sembilan jam di timur Greenwich dikira UTC.',
    fix: 'Pasang zona yang benar pada waktu lokal sebelum diubah ke milidetik.',
  },
  'time-shift-hours': {
    title: 'Waktu yang ditandatangani bergeser beberapa jam',
    happened: 'Payload dan salt memuat nilai epoch yang bergeser karena zona waktu atau masa berlaku token.',
    fix: 'Tandatangani waktu saat ini, bukan waktu lokal dan bukan waktu kedaluwarsa.',
  },
  'time-shift-hours-salt': {
    title: 'Hanya waktu di salt yang bergeser beberapa jam',
    happened: 'Salt dibuat dengan waktu yang bergeser sebesar zona Indonesia, sedangkan payload dan header tidak.',
    fix: 'Berikan ke salt variabel waktu milik payload.',
  },
  'time-shift-hours-payload': {
    title: 'Hanya waktu di payload yang bergeser beberapa jam',
    happened: 'Field timestamp bergeser sebesar zona Indonesia; salt dan header memuat waktu yang benar.',
    fix: 'Jangan format apa pun untuk field timestamp: tulis angka yang ada di header.',
  },
}
