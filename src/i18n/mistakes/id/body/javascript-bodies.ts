import type { javascriptBodies } from '#core/diagnose/mistakes/body/javascript-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for what JavaScript and Postman do to a body. */
export const javascriptTexts = {
  'body-js-roundtrip': {
    title: 'Body ditandatangani seperti yang ditulis JSON.stringify setelah JSON.parse',
    happened:
      'JavaScript menulisnya ulang: 50000.00 menjadi 50000, bilangan besar dibulatkan, key berupa angka pindah ke depan, escape menjadi karakter.',
    fix: 'Simpan string aslinya dan tanda tangani itu; kirim nominal sebagai string bila bentuknya penting.',
  },
  'body-js-roundtrip-pretty': {
    title: 'Body ditandatangani seperti hasil JSON.stringify berindentasi',
    happened: 'Setelah di-parse dan dirapikan untuk dibaca, penulisan angka dan bentuk ringkasnya hilang.',
    fix: 'Panggil JSON.stringify tanpa argumen ketiga, sekali saja, lalu pakai hasilnya dua kali.',
  },
  'body-bigint-rounded': {
    title: 'Bilangan besar kehilangan digit terakhir di body yang ditandatangani',
    happened:
      'Angka di atas 2^53 melewati tipe double, sehingga 9007199254740993 ditandatangani sebagai 9007199254740992.',
    fix: 'Bawa id panjang sebagai string, atau pakai parser yang menjaga bilangan besar.',
  },
  'body-object-object': {
    title: '[object Object] ditandatangani sebagai pengganti body',
    happened: 'Objek JavaScript digabung dengan string tanpa diserialisasi.',
    fix: 'Panggil JSON.stringify pada objek sebelum penggabungan.',
  },
  'body-inner-object-object': {
    title: 'Objek di dalam body ditandatangani sebagai "[object Object]"',
    happened: 'Body luarnya JSON, tetapi objek di dalamnya sudah berubah menjadi teks lebih dulu.',
    fix: 'Biarkan objek bersarang sebagai objek, dan stringify hanya objek terluar.',
  },
  'body-buffer-json': {
    title: 'Buffer Node diserialisasi, bukan teksnya',
    happened: 'JSON.stringify atas Buffer menghasilkan {"type":"Buffer","data":[...]}, dan itulah yang ditandatangani.',
    fix: 'Pakai buffer.toString("utf8") sebelum menandatangani.',
  },
  'body-bytes-printed': {
    title: 'Daftar nilai byte dari body yang ditandatangani',
    happened: 'Array byte tercetak sebagai angka, misalnya [123 34 97], padahal yang dimaksud teksnya.',
    fix: 'Ubah byte menjadi string UTF-8 secara eksplisit.',
  },
  'body-placeholder-unresolved': {
    title: 'Placeholder ditandatangani, bukan nilainya',
    happened: 'Body yang ditandatangani masih memuat variabel seperti {{userId}}; nilainya baru diisi saat dikirim.',
    fix: 'Isi variabelnya dulu, di Postman dengan pm.variables.replaceIn(...), lalu tanda tangani hasilnya.',
  },
} satisfies Record<keyof typeof javascriptBodies, MistakeText>
