import type { emptyBodies } from '#core/diagnose/mistakes/body/empty-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for something signed in place of an empty body, or nothing in place of one. */
export const emptyTexts = {
  'body-empty-as-object': {
    title: '{} ditandatangani padahal tidak ada body',
    happened: 'Kode menserialisasi objek kosong untuk request tanpa body.',
    fix: 'Biarkan kosong setelah body= bila tidak ada body yang dikirim.',
  },
  'body-empty-as-array': {
    title: '[] ditandatangani padahal tidak ada body',
    happened: 'json_encode atas array PHP kosong menghasilkan [], sedangkan request tidak memuatnya.',
    fix: 'Pakai string kosong sebagai ganti json_encode([]) untuk GET.',
  },
  'body-empty-as-null': {
    title: 'null ditandatangani padahal tidak ada body',
    happened: 'Body yang tidak ada ikut diserialisasi sehingga tercetak kata null.',
    fix: 'Periksa null lebih dulu, lalu tanda tangani string kosong.',
  },
  'body-empty-as-quotes': {
    title: 'Dua tanda kutip ditandatangani padahal tidak ada body',
    happened: 'String kosong melewati encoder JSON dan keluar sebagai "".',
    fix: 'Encode hanya bila memang ada isinya.',
  },
  'body-empty-as-undefined': {
    title: 'undefined ditandatangani padahal tidak ada body',
    happened: 'JavaScript mencetak variabel yang tidak ada ke dalam string.',
    fix: 'Tulis body ?? "" di template literal.',
  },
  'body-empty-as-none': {
    title: 'None ditandatangani padahal tidak ada body',
    happened: 'f-string Python mencetak body yang tidak ada.',
    fix: 'Pakai body or "" di f-string.',
  },
  'body-empty-as-nil': {
    title: '<nil> ditandatangani padahal tidak ada body',
    happened: 'fmt di Go mencetak nilai nil dengan %v.',
    fix: 'Mulai dari string kosong dan isi hanya bila body ada.',
  },
  'body-empty-as-ruby-nil': {
    title: 'nil ditandatangani padahal tidak ada body',
    happened: 'inspect dipanggil pada body yang tidak ada.',
    fix: 'Interpolasikan body.to_s, yang kosong untuk nil.',
  },
  'body-empty-as-false': {
    title: 'false ditandatangani padahal tidak ada body',
    happened: 'Pembacaan body gagal atau kosong, dan hasil false-nya tercetak.',
    fix: 'Bandingkan dengan === false sebelum memakai hasil bacaan.',
  },
  'body-omitted': {
    title: 'Body sama sekali tidak ditandatangani',
    happened: 'Payload yang ditandatangani berakhir di body= padahal request membawa body.',
    fix: 'Teruskan body ke helper signature untuk POST juga, dan baca stream hanya sekali.',
  },
  'body-lost-as-object': {
    title: '{} ditandatangani padahal ada body',
    happened:
      'Kode signature tidak menemukan body hasil parse, misalnya karena body parser belum jalan, lalu memakai objek kosong.',
    fix: 'Tanda tangani setelah body diketahui, dari teks mentahnya.',
  },
  'body-lost-as-array': {
    title: '[] ditandatangani padahal ada body',
    happened: '$_POST dan sejenisnya kosong untuk request JSON, lalu di-encode menjadi [].',
    fix: 'Baca php://input untuk request JSON.',
  },
  'body-lost-as-null': {
    title: 'null ditandatangani padahal ada body',
    happened: 'Variabel yang seharusnya berisi body masih kosong saat di-encode.',
    fix: 'Catat string tepat sebelum di-hash, dan pindahkan langkah itu ke setelah pengisian.',
  },
  'body-lost-as-undefined': {
    title: 'undefined ditandatangani padahal ada body',
    happened: 'Interceptor membaca properti yang tidak ada, misalnya config.body, bukan config.data.',
    fix: 'Baca config.data di axios, dan request.data.raw di Postman.',
  },
  'body-lost-as-none': {
    title: 'None ditandatangani padahal ada body',
    happened: 'Fungsi dipanggil tanpa body, dan default None-nya tercetak.',
    fix: 'Jadikan body argumen wajib di fungsi signature.',
  },
  'body-get-query-string': {
    title: 'Query ditandatangani sebagai body',
    happened: 'Pada request tanpa body, parameter diulang setelah body=, sebagai JSON atau teks.',
    fix: 'Biarkan parameter hanya di path dan body tetap kosong.',
  },
  'body-with-query': {
    title: 'Parameter query ditandatangani sebagai member body',
    happened: 'Pemanggilan seperti $request->all() menggabungkan query dan body sebelum ditandatangani.',
    fix: 'Ambil body JSON saja, misalnya dengan $request->getContent().',
  },
} satisfies Record<keyof typeof emptyBodies, MistakeText>
