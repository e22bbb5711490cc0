import type { Messages } from '../messages.ts'

export const shell: Messages['shell'] = {
  title: 'Netzme Signature Debugger',
  skip: 'Langsung ke isi',
  mainNavigation: 'Utama',
  modes: { sign: 'Sign', verify: 'Verify', batch: 'Batch', live: 'Live', capture: 'Capture' },
  local: 'Dihitung di browser ini',
  localDetail: 'Secret, token, dan signature tidak pernah keluar dari halaman ini.',
  language: 'Bahasa',
  theme: 'Tema',
  themes: { light: 'Terang', dark: 'Gelap', system: 'Sistem' },
  copy: 'Salin',
  copied: 'Tersalin',
  copyFailed: 'Browser menolak menyalin. Pilih teksnya lalu salin sendiri.',
  undo: 'Urungkan',
  show: 'Tampilkan',
  hide: 'Sembunyikan',
  close: 'Tutup',
  panelBroke: 'Panel ini berhenti bekerja. Bagian lain tetap jalan; yang Anda ketik tetap tersimpan.',
  tryAgain: 'Coba lagi',
}
