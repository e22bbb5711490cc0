import type { secretTypoMistakes } from '#core/diagnose/mistakes/secret-typo.ts'
import type { MistakeText } from '../mistake-text.ts'

export const secretTypoTexts: Readonly<Record<keyof typeof secretTypoMistakes, MistakeText>> = {
  'secret-first-char-lost': {
    title: 'Karakter pertama secret hilang',
    happened: 'Key diawali karakter kedua secret.',
    fix: 'Pilih secret mulai dari karakter paling awal.',
  },
  'secret-last-char-lost': {
    title: 'Karakter terakhir secret hilang',
    happened: 'Di key, secret berakhir satu karakter terlalu cepat.',
    fix: 'Periksa panjangnya terhadap secret yang dikirim Netzme.',
  },
  'secret-char-lost': {
    title: 'Satu karakter di dalam secret hilang',
    happened: 'Satu karakter hilang saat menyalin atau mengetik.',
    fix: 'Bandingkan fingerprint, lalu tempel ulang secret.',
  },
  'secret-char-doubled': {
    title: 'Satu karakter secret tertulis dua kali',
    happened: 'Satu tombol tertekan dua kali.',
    fix: 'Buang karakter yang dobel.',
  },
  'secret-chars-exchanged': {
    title: 'Dua karakter secret tertukar',
    happened: 'Dua karakter bersebelahan bertukar tempat saat diketik.',
    fix: 'Kembalikan urutan kedua karakter itu.',
  },
  'secret-lookalike-char': {
    title: 'Satu karakter secret tertukar dengan yang mirip',
    happened: 'Dua karakter yang mirip tertukar, misalnya 0 dan O atau l dan 1.',
    fix: 'Salin secret, jangan ketik dari gambar.',
  },
  'secret-lookalike-pair': {
    title: 'Dua karakter secret terbaca sebagai satu',
    happened: 'rn dan m, vv dan w, atau cl dan d tertukar.',
    fix: 'Tampilkan secret dengan font monospace bila harus diketik.',
  },
  'secret-char-case': {
    title: 'Besar kecil satu huruf secret salah',
    happened: 'Huruf besar terketik kecil, atau sebaliknya.',
    fix: 'Perbaiki huruf pada posisi yang ditunjukkan.',
  },
  'secret-capitalised': {
    title: 'Besar kecil huruf pertama secret berubah',
    happened: 'Keyboard ponsel atau formulir mengubah huruf pertama.',
    fix: 'Matikan kapital otomatis untuk isian itu.',
  },
  'secret-cut': {
    title: 'Secret terpotong',
    happened: 'Kolom atau field hanya menyimpan karakter-karakter awal secret.',
    fix: 'Panjangkan kolom dan simpan ulang secret.',
  },
  'secret-doubled': {
    title: 'Secret ditempel dua kali',
    happened: 'Key memuat secret dua kali berturut-turut.',
    fix: 'Kosongkan isian sebelum menempel.',
  },
}
