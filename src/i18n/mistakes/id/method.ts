import type { methodMistakes } from '#core/diagnose/mistakes/method.ts'
import type { MistakeText } from '../mistake-text.ts'

/** Indonesian words for the method. */
export const methodTexts = {
  'method-lowercase': {
    title: 'Method ditandatangani dengan huruf kecil',
    happened:
      'String yang ditandatangani memuat method huruf kecil, seperti yang disimpan axios dan Laravel, sedangkan request memakai huruf besar.',
    fix: 'Ubah dengan toUpperCase() sebelum menandatangani.',
  },
  'method-titlecase': {
    title: 'Method ditandatangani sebagai Get atau Post',
    happened: 'Hanya huruf pertamanya yang besar di teks signature, seperti cetakan HttpMethod atau RestSharp.',
    fix: 'Pakai ToString().ToUpperInvariant(), atau tulis konstantanya sendiri.',
  },
  'method-uppercase': {
    title: 'Method ditandatangani dengan huruf besar, tetapi dikirim dengan huruf lain',
    happened: 'Request line tidak memakai huruf besar seperti yang ditandatangani.',
    fix: 'Kirim method dengan huruf besar juga; method HTTP membedakan huruf.',
  },
  'method-undefined': {
    title: 'undefined ditandatangani sebagai method',
    happened: 'Interceptor membaca properti yang belum diisi, seperti config.method di axios.',
    fix: 'Beri nilai pada method, misalnya (config.method ?? "get").toUpperCase().',
  },
  'method-empty': {
    title: 'Tidak ada method yang ditandatangani',
    happened: 'Tidak ada apa-apa setelah method= di teks signature; di Go, misalnya, Method kosong berarti GET.',
    fix: 'Isi method secara eksplisit sebelum menandatangani.',
  },
  'method-null': {
    title: 'null atau None ditandatangani sebagai method',
    happened: 'Variabel tanpa nilai tercetak ke payload.',
    fix: 'Teruskan method ke fungsi signature sebagai argumen.',
  },
  'method-enum-name': {
    title: 'Nama konstanta enum ditandatangani sebagai method',
    happened: 'Nama class-nya ikut terbawa, seperti HttpMethod.POST.',
    fix: 'Pakai value atau name() dari konstanta, bukan cetakannya.',
  },
  'method-blank': {
    title: 'Ada whitespace di samping method yang ditandatangani',
    happened: 'Spasi atau baris baru sebelum atau sesudah method ikut dalam teks signature.',
    fix: 'Trim method, atau periksa template di sekitar method=.',
  },
  'method-wrong-get': {
    title: 'GET ditandatangani, tetapi method lain yang dikirim',
    happened: 'Helper signature menulis GET secara tetap, atau kodenya disalin dari panggilan GET.',
    fix: 'Ambil method dari request yang sedang dikirim.',
  },
  'method-wrong-post': {
    title: 'POST ditandatangani, tetapi method lain yang dikirim',
    happened: 'Kode untuk panggilan POST dipakai lagi; beberapa inquiry Netzme memakai GET.',
    fix: 'Periksa method endpoint di dokumentasi, lalu turunkan di kode.',
  },
  'method-wrong-put': {
    title: 'PUT ditandatangani, tetapi method lain yang dikirim',
    happened: 'Method di payload milik panggilan update, bukan panggilan ini.',
    fix: 'Ganti PUT yang tertulis tetap dengan method request sendiri.',
  },
  'method-wrong-delete': {
    title: 'DELETE ditandatangani, tetapi method lain yang dikirim',
    happened: 'Baris signature untuk penghapusan dipakai lagi di panggilan ini.',
    fix: 'Ganti DELETE yang tertulis tetap dengan method panggilan ini.',
  },
  'method-wrong-patch': {
    title: 'PATCH ditandatangani, tetapi method lain yang dikirim',
    happened: 'Payload menyebut PATCH, padahal request ini bukan PATCH.',
    fix: 'Alirkan method milik HTTP client ke payload.',
  },
  'method-wrong-head': {
    title: 'HEAD ditandatangani, tetapi method lain yang dikirim',
    happened: 'Pemeriksaan alamat dengan HEAD yang ditandatangani, lalu signature itu dipakai panggilan sebenarnya.',
    fix: 'Hitung signature baru untuk setiap request.',
  },
  'method-wrong-options': {
    title: 'OPTIONS ditandatangani, tetapi method lain yang dikirim',
    happened: 'Request preflight browser yang ditandatangani, bukan panggilan sesudahnya.',
    fix: 'Lewati penandatanganan untuk OPTIONS, dan tanda tangani request sebenarnya.',
  },
} satisfies Record<keyof typeof methodMistakes, MistakeText>
