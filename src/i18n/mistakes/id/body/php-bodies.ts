import type { phpBodies } from '#core/diagnose/mistakes/body/php-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for what PHP, Laravel and WordPress do to a body. */
export const phpTexts = {
  'body-php-default': {
    title: 'Body ditandatangani seperti bawaan json_encode PHP',
    happened:
      'Garis miring menjadi \\/ dan karakter non-ASCII menjadi \\uXXXX; body yang dikirim memuat karakter aslinya.',
    fix: 'Beri json_encode flag JSON_UNESCAPED_SLASHES dan JSON_UNESCAPED_UNICODE, cukup sekali untuk signature dan pengiriman.',
  },
  'body-php-slashes': {
    title: 'Garis miring ditandatangani sebagai \\/ , karakter lain apa adanya',
    happened:
      'json_encode dipanggil hanya dengan JSON_UNESCAPED_UNICODE, jadi yang berbeda dari kiriman hanya garis miring.',
    fix: 'Tambahkan JSON_UNESCAPED_SLASHES ke flag.',
  },
  'body-php-unicode': {
    title: 'Garis miring tetap, tetapi non-ASCII ditandatangani sebagai \\uXXXX',
    happened: 'json_encode dipanggil hanya dengan JSON_UNESCAPED_SLASHES, sehingga huruf non-ASCII menjadi escape.',
    fix: 'Tambahkan JSON_UNESCAPED_UNICODE ke flag.',
  },
  'body-php-hex': {
    title: 'Body ditandatangani dengan escape JSON_HEX milik PHP',
    happened:
      'Karakter < > & dan tanda kutip menjadi \\u003C dan sejenisnya, seperti bawaan JsonResponse di Symfony dan Laravel.',
    fix: 'Buat string dengan json_encode dan kedua flag UNESCAPED, jangan mengambilnya dari JsonResponse.',
  },
  'body-php-pretty': {
    title: 'Body ditandatangani dengan JSON_PRETTY_PRINT',
    happened: 'Teks yang ditandatangani menjorok empat spasi dengan escape PHP; request membawa JSON ringkas.',
    fix: 'Buang JSON_PRETTY_PRINT dari pemanggilan yang hasilnya ditandatangani.',
  },
  'body-php-roundtrip': {
    title: 'Body ditandatangani seperti yang ditulis PHP setelah di-decode',
    happened:
      'json_encode(json_decode(...)) menghilangkan desimal nol dan mengubah objek kosong menjadi []; teks yang dikirim tidak begitu.',
    fix: 'Baca teks mentah lewat php://input atau $request->getContent(), lalu tanda tangani itu.',
  },
  'body-php-float-precision': {
    title: 'Angka desimal ditandatangani dengan 17 digit',
    happened: 'PHP menulis 0.1 sebagai 0.10000000000000001 karena serialize_precision bernilai 17.',
    fix: 'Set serialize_precision ke -1, atau simpan nominal sebagai string.',
  },
  'body-php-numeric-check': {
    title: 'String berisi angka ditandatangani sebagai number',
    happened: 'JSON_NUMERIC_CHECK melepas tanda kutip dari string seperti "0812...", bahkan nol di depannya hilang.',
    fix: 'Hapus JSON_NUMERIC_CHECK dan tentukan tipe setiap field di array.',
  },
  'body-php-force-object': {
    title: 'List ditandatangani sebagai objek',
    happened: 'JSON_FORCE_OBJECT menulis [..] menjadi {"0":..,"1":..}; request mengirim list.',
    fix: 'Hapus JSON_FORCE_OBJECT, dan pakai new stdClass() untuk satu nilai yang memang harus {}.',
  },
  'body-empty-object-as-array': {
    title: 'Objek kosong di dalam body ditandatangani sebagai []',
    happened:
      'PHP tidak membedakan objek kosong dan array kosong, sehingga {} di request menjadi [] di teks signature.',
    fix: 'Pakai new stdClass() untuk objek kosong, atau decode tanpa flag associative.',
  },
  'body-laravel-empty-to-null': {
    title: 'String kosong ditandatangani sebagai null',
    happened: 'ConvertEmptyStringsToNull milik Laravel mengubah "" menjadi null sebelum input ditandatangani.',
    fix: 'Tanda tangani $request->getContent() yang belum disentuh middleware.',
  },
  'body-laravel-trimmed-strings': {
    title: 'String ditandatangani tanpa spasi di ujungnya',
    happened: 'Middleware TrimStrings memotong spasi yang masih ada di body yang dikirim.',
    fix: 'Trim nilainya sebelum request disusun, supaya kedua teks sama-sama bersih.',
  },
  'body-laravel-input-cleaned': {
    title: 'Yang ditandatangani adalah input yang sudah diubah middleware Laravel',
    happened:
      '$request->all() memberi string yang sudah di-trim, null untuk yang kosong, serta angka dan objek yang ditulis ulang; bukan itu yang dikirim.',
    fix: 'Simpan string yang dikirim, jangan menyusunnya lagi dari $request->all().',
  },
  'body-php-array-filter': {
    title: 'Field kosong di tingkat teratas dibuang sebelum ditandatangani',
    happened: 'array_filter menghapus null, false, "", "0", 0, dan [] dari data signature; di request masih ada.',
    fix: 'Filter dulu, lalu pakai array hasilnya untuk menandatangani dan mengirim.',
  },
  'body-php-array': {
    title: 'Kata Array ditandatangani sebagai pengganti body',
    happened: 'Array PHP langsung dimasukkan ke string, dan PHP mencetaknya sebagai Array.',
    fix: 'Encode array dengan json_encode sebelum digabung.',
  },
  'body-php-stripslashes': {
    title: 'Backslash hilang dari body yang ditandatangani',
    happened: 'stripslashes atau wp_unslash menghapus backslash milik escape JSON.',
    fix: 'Ambil body dari php://input, bukan dari variabel yang sudah di-unslash.',
  },
} satisfies Record<keyof typeof phpBodies, MistakeText>
