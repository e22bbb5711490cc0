import type { queryPaths } from '#core/diagnose/mistakes/path/query-paths.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for the query. */
export const queryTexts = {
  'path-query-dropped': {
    title: 'Query tidak ikut ditandatangani',
    happened: 'Path yang ditandatangani berhenti sebelum "?", seperti pada params di axios atau getPath().',
    fix: 'Tambahkan "?" dan query ke path yang ditandatangani.',
  },
  'path-query-only': {
    title: 'Hanya query yang ditandatangani sebagai path',
    happened: 'Bagian sebelum "?" tidak ada di payload.',
    fix: 'Gabungkan route dan query, lalu tanda tangani keduanya.',
  },
  'path-query-sorted': {
    title: 'Parameter diurutkan menurut nama sebelum ditandatangani',
    happened: 'Query signature berurutan abjad, yang dikirim tidak.',
    fix: 'Hapus pengurutan, atau kirim query yang terurut.',
  },
  'path-query-reversed': {
    title: 'Parameter ditandatangani dalam urutan terbalik',
    happened: 'Parameter terakhir di request berada paling depan di query signature.',
    fix: 'Susun query string sekali, untuk URL dan signature.',
  },
  'path-query-reordered': {
    title: 'Urutan parameter yang ditandatangani berbeda dari yang dikirim',
    happened: 'Parameternya sama, tetapi urutannya berbeda dari yang dikirim.',
    fix: 'Simpan query yang sudah jadi di variabel dan pakai untuk URL dan signature.',
  },
  'path-query-sorted-encoded': {
    title: 'Query diurutkan dan di-encode ulang sebelum ditandatangani',
    happened:
      'Helper seperti url.Values.Encode mengurutkan nama dan memakai percent-encoding; query yang dikirim tidak demikian.',
    fix: 'Pakai RawQuery dari request yang dikirim.',
  },
  'path-query-sorted-decoded': {
    title: 'Query diurutkan dan di-decode sebelum ditandatangani',
    happened: 'Parameter hasil parse digabung lagi menurut nama, tanpa encoding-nya.',
    fix: 'Tanda tangani query mentah, bukan parameter hasil parse.',
  },
  'path-query-twice': {
    title: 'Query ditandatangani dua kali',
    happened: 'URL sudah memuat parameter ketika parameter itu ditambahkan sekali lagi.',
    fix: 'Taruh parameter di URL atau di params, jangan keduanya.',
  },
  'path-parameter-missing': {
    title: 'Satu parameter query tidak ditandatangani',
    happened: 'Ada parameter yang ditambahkan setelah signature dibuat, atau dihapus sebelumnya.',
    fix: 'Lengkapi query dulu, baru tanda tangani.',
  },
  'path-empty-params-dropped': {
    title: 'Parameter tanpa nilai tidak ditandatangani',
    happened: 'Request memuat parameter seperti status=, yang dibuang filter dari query signature.',
    fix: 'Hilangkan parameter kosong dari URL juga.',
  },
  'path-query-undefined': {
    title: 'undefined, null, atau None ditandatangani di query',
    happened: 'Variabel yang belum ada tercetak di tempat nilainya, sedangkan request membawa nilai sebenarnya.',
    fix: 'Pastikan nilainya sudah dimuat sebelum query disusun.',
  },
  'path-query-object-object': {
    title: '[object Object] ditandatangani sebagai pengganti query',
    happened: 'Objek params disambung ke path seolah-olah teks.',
    fix: 'Ubah dengan new URLSearchParams(params).toString().',
  },
  'path-query-names-restyled': {
    title: 'Nama parameter ditandatangani dengan gaya lain',
    happened: 'Aturan penamaan mengubah nama antara snake_case, camelCase, dan huruf kecil di query signature.',
    fix: 'Tulis nama persis seperti yang dikirim.',
  },
  'path-question-missing': {
    title: 'Tanda ? antara path dan query tidak ditandatangani',
    happened: 'Path dan query disambung langsung.',
    fix: 'Sisipkan "?" di antara keduanya saat menggabungkan.',
  },
  'path-question-as-ampersand': {
    title: 'Query disambung ke path dengan & saat ditandatangani',
    happened: 'Parameter pertama mengikuti ampersand di teks signature, tanda tanya di request.',
    fix: 'Pakai "?" sebelum parameter pertama dan "&" sebelum yang lain.',
  },
  'path-question-encoded': {
    title: 'Tanda ? ditandatangani sebagai %3F',
    happened: 'Langkah encoding memperlakukan seluruh alamat sebagai satu segmen path.',
    fix: 'Encode nama dan nilai saja, sebelum digabung.',
  },
  'path-trailing-question': {
    title: 'Ada ? tanpa parameter di akhir path yang ditandatangani',
    happened: 'Kode selalu menambahkan tanda tanya walaupun tidak ada query.',
    fix: 'Tambahkan hanya bila ada sedikitnya satu parameter.',
  },
  'path-trailing-question-removed': {
    title: '? atau & di akhir path tidak ditandatangani',
    happened: 'Request dikirim dengan tanda yang menggantung, dan kode signature membuangnya.',
    fix: 'Perbaiki URL-nya supaya tidak ada tanda menggantung.',
  },
  'path-trailing-ampersand': {
    title: 'Ada & setelah parameter terakhir yang ditandatangani',
    happened: 'Loop menambahkan ampersand setelah setiap parameter, termasuk yang terakhir.',
    fix: 'Gabungkan parameter dengan implode atau join("&").',
  },
  'path-separators-removed': {
    title: 'Parameter ditandatangani tanpa & di antaranya',
    happened: 'Tanda di antara parameter, atau juga tanda sama dengan, hilang atau diganti tanda lain.',
    fix: 'Gabungkan pasangan nama=nilai dengan "&", seperti di URL.',
  },
} satisfies Record<keyof typeof queryPaths, MistakeText>
