import type { listPaths } from '#core/diagnose/mistakes/path/list-paths.ts'
import type { MistakeText } from '../../mistake-text.ts'

export const listTexts: Readonly<Record<keyof typeof listPaths, MistakeText>> = {
  'path-query-list-style': {
    title: 'List di query ditandatangani dengan gaya lain',
    happened:
      'Nama berulang, kurung, indeks, atau satu nilai gabungan: signature dan pengiriman memakai gaya yang berbeda.',
    fix: 'Pilih satu gaya untuk list, tulis query sekali dengan gaya itu, lalu pakai teks yang sama untuk URL dan signature.',
  },
  'path-query-literals': {
    title: 'true, false, atau null ditandatangani dengan ejaan lain',
    happened: 'Bahasa pemrograman mencetak kata atau angkanya sendiri untuk nilai itu.',
    fix: 'Ubah nilainya menjadi teks sendiri sebelum signature dan pengiriman.',
  },
  'path-query-empty-added': {
    title: 'Parameter tanpa nilai ikut ditandatangani, tetapi tidak dikirim',
    happened: 'Library HTTP membuang nilai None, null, atau undefined.',
    fix: 'Hapus parameter seperti itu sebelum query ditandatangani.',
  },
  'path-js-escape': {
    title: 'Query ditandatangani dengan hasil escape()',
    happened: 'escape() membiarkan tanda plus dan menulis é sebagai %E9.',
    fix: 'Pakai encodeURIComponent, atau search dari objek URL.',
  },
  'path-query-cut': {
    title: 'Query terpotong di tanda ampersand',
    happened: 'Hanya parameter awalnya yang ditandatangani.',
    fix: 'Taruh URL dalam tanda kutip, lalu pakai seluruh query.',
  },
  'path-query-sides': {
    title: 'Query ditulis berbeda untuk signature',
    happened: 'Parameternya sama, tetapi cara menulisnya berbeda dari yang dikirim.',
    fix: 'Tulis query sekali, lalu pakai untuk URL dan signature.',
  },
}
