import type { Messages } from '../messages.ts'

const count = (n: number) => n.toLocaleString('id')

export const values: Messages['values'] = {
  view: name => `Tampilan ${name}`,
  views: { text: 'Teks', invisible: 'Tak terlihat', hex: 'Hex' },
  copy: 'Salin',
  copied: 'Tersalin',
  copyFailed: 'Browser menolak menyalin. Pilih teksnya lalu salin sendiri.',
  copyHex: 'Salin hex',
  copyNamed: name => `Salin ${name}`,
  count,
  bytes: n => `${count(n)} byte`,
  notText:
    'Berisi byte yang bukan teks UTF-8; byte itu tampil sebagai �. Hex menampilkannya apa adanya, dan yang disalin adalah hex.',
  hidden: 'Tersembunyi selama client secret disembunyikan.',
  showSecret: 'Tampilkan secret',
  hideSecret: 'Sembunyikan secret',
  loading: 'Memuat…',
  kinds: {
    'line-end': 'akhir baris',
    tab: 'tab',
    control: 'karakter kontrol',
    blank: 'spasi tak lazim',
    invisible: 'tak terlihat',
    bidi: 'membalik arah baca',
    'look-alike': 'mirip karakter lain',
    replacement: 'pengganti sesuatu yang hilang',
    'lone-surrogate': 'separuh pasangan; ditandatangani sebagai EF BF BD',
  },
  noneMissed: 'Tidak ada karakter kontrol, tak terlihat, atau mirip karakter lain. Spasi tampil sebagai ·',
  missed: (n, capped) => `${capped ? `${count(n)} karakter pertama` : `${count(n)} karakter`} yang mudah terlewat`,
  namedAtByte: (name, byte) => `${name} di byte ${count(byte)}`,
  atByte: byte => `byte ${count(byte)}`,
  times: n => `× ${count(n)}`,
  more: n => `dan ${count(n)} lagi`,
  hexHelp: 'Arahkan kursor ke sebuah byte atau karakter, atau pindah dengan tombol panah.',
  hexPlace: (start, end) =>
    end - start === 1 ? `byte ${count(start)}` : `byte ${count(start)} sampai ${count(end - 1)}`,
  hexNoText: 'bukan teks UTF-8',
}
