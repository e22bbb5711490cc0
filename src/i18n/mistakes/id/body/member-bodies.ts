import type { memberBodies } from '#core/diagnose/mistakes/body/member-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for members in another order, under other names, missing, or in another envelope. */
export const memberTexts = {
  'body-sorted-top': {
    title: 'Member terluar diurutkan sebelum ditandatangani',
    happened: 'JSON yang ditandatangani berurutan abjad di tingkat teratas; request memakai urutan lain.',
    fix: 'Hapus ksort atau langkah pengurutan, dan tanda tangani member sesuai urutan kirim.',
  },
  'body-sorted-deep': {
    title: 'Semua member diurutkan sebelum ditandatangani, di setiap tingkat',
    happened: 'Pengurutan ikut mengenai objek di dalam, sedangkan request mempertahankan urutan saat disusun.',
    fix: 'Jangan melakukan kanonikalisasi: Netzme memeriksa body sebagaimana diterima.',
  },
  'body-sorted-descending': {
    title: 'Member diurutkan terbalik sebelum ditandatangani',
    happened: 'JSON yang ditandatangani berurutan Z ke A, yang dikirim tidak.',
    fix: 'Keluarkan krsort atau pembanding terbalik dari kode signature.',
  },
  'body-keys-reversed': {
    title: 'Member ditandatangani dalam urutan terbalik',
    happened: 'Member terakhir di request muncul pertama di teks signature.',
    fix: 'Susun objek sekali dan serialisasi sekali.',
  },
  'body-database-order': {
    title: 'Body ditandatangani seperti yang disimpan database',
    happened:
      'jsonb PostgreSQL dan JSON MySQL mengurutkan nama menurut panjangnya dan membuang duplikat; teks yang dibaca kembali itulah yang ditandatangani.',
    fix: 'Simpan teks kiriman di kolom text, atau tanda tangani sebelum disimpan.',
  },
  'body-keys-reordered': {
    title: 'Urutan member terluar yang ditandatangani berbeda dari yang dikirim',
    happened: 'Member-nya sama, misalnya body ditulis sebelum requestId, tetapi dikirim dengan urutan berbeda.',
    fix: 'Tentukan urutan di satu tempat, dan pakai hasilnya untuk signature dan pengiriman.',
  },
  'body-duplicate-keys-collapsed': {
    title: 'Member ganda hanya ditandatangani sekali',
    happened: 'Request memuat nama yang sama dua kali; parser di kode signature hanya menyimpan salah satunya.',
    fix: 'Hapus duplikat itu dari request.',
  },
  'body-keys-snake-case': {
    title: 'Nama member ditandatangani dalam snake_case',
    happened: 'Kode signature mengganti nama, misalnya requestId menjadi request_id, sedangkan request tidak.',
    fix: 'Terapkan aturan penamaan ke kedua teks atau tidak sama sekali.',
  },
  'body-keys-camel-case': {
    title: 'Nama member ditandatangani dalam camelCase',
    happened: 'Request memakai nama seperti buyer_email, teks signature buyerEmail.',
    fix: 'Pakai nama field sesuai dokumentasi Netzme juga di class yang ditandatangani.',
  },
  'body-empty-strings-dropped': {
    title: 'Field berisi "" tidak ikut ditandatangani',
    happened: 'Langkah pembersihan menghapus string kosong dari teks signature, padahal ada di request.',
    fix: 'Bersihkan data sebelum kedua langkah, atau jangan di keduanya.',
  },
  'body-member-missing': {
    title: 'Satu member tidak ada di body yang ditandatangani',
    happened: 'Field yang ada di request belum terisi, atau sudah dihapus, saat signature dibuat.',
    fix: 'Hitung signature paling akhir, setelah semua field terisi.',
  },
  'body-inner-only': {
    title: 'Hanya bagian dalam body yang ditandatangani',
    happened: 'Yang ditandatangani isi salah satu member, tanpa amplop di sekelilingnya.',
    fix: 'Tanda tangani seluruh body, dari kurung pertama sampai terakhir.',
  },
  'body-wrapped': {
    title: 'Body ditandatangani di dalam amplop tambahan',
    happened: 'JSON yang ditandatangani membungkus body kiriman dengan satu objek atau list lagi.',
    fix: 'Tanda tangani teks yang benar-benar dikirim, setelah HTTP client membuka opsinya.',
  },
  'body-member-added': {
    title: 'Member tanpa nilai ikut ditandatangani, tetapi tidak dikirim',
    happened: 'Library pengirim membuang nilai null atau kosong.',
    fix: 'Tanda tangani teks yang dikirim library, atau hapus member seperti itu dulu.',
  },
} satisfies Record<keyof typeof memberBodies, MistakeText>
