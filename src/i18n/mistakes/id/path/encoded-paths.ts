import type { encodedPaths } from '#core/diagnose/mistakes/path/encoded-paths.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for paths encoded otherwise than sent. */
export const encodedTexts = {
  'path-decoded': {
    title: 'Path atau query di-decode sebelum ditandatangani',
    happened: 'Kode persen seperti %20 dan %2F ditandatangani sebagai karakter aslinya.',
    fix: 'Baca URI mentah dari framework, misalnya getRequestURI() dengan getQueryString().',
  },
  'path-decoded-plus': {
    title: 'Query di-decode sebagai form sebelum ditandatangani',
    happened: 'Kode persen menjadi karakter dan "+" menjadi spasi di query signature.',
    fix: 'Jangan menyusun ulang query dari parameter hasil parse.',
  },
  'path-query-encoded': {
    title: 'Query ditandatangani setelah di-encode, tetapi dikirim apa adanya',
    happened: 'Karakter seperti : @ dan , di-percent-encode hanya untuk signature.',
    fix: 'Berikan URL yang sudah di-encode ke HTTP client, supaya yang dikirim sama dengan yang ditandatangani.',
  },
  'path-query-reencoded': {
    title: 'Query di-decode lalu di-encode lagi sebelum ditandatangani',
    happened: 'Encoder lain menulis nilai yang sama secara berbeda, misalnya "+" untuk %20.',
    fix: 'Pakai query dari URL yang dikirim, jangan encode ulang.',
  },
  'path-double-encoded': {
    title: 'Path yang sudah di-encode masih di-encode sekali lagi',
    happened: 'Setiap "%" ditandatangani sebagai %25.',
    fix: 'Hapus salah satu dari dua pemanggilan encode.',
  },
  'path-uri-encoded': {
    title: 'Path ditandatangani seperti hasil encodeURI',
    happened: 'Spasi dan huruf non-ASCII di-encode untuk signature, di request tidak.',
    fix: 'Encode sebelum request disusun, dan pakai hasilnya di keduanya.',
  },
  'path-uri-component': {
    title: 'Seluruh path di-URL-encode sebelum ditandatangani',
    happened: 'Garis miring dan tanda tanya pun ditandatangani sebagai kode persen.',
    fix: 'Masukkan path ke payload tanpa encoding.',
  },
  'path-slashes-encoded': {
    title: 'Garis miring path ditandatangani sebagai %2F',
    happened: 'Route di-encode seakan-akan satu segmen.',
    fix: 'Encode setiap segmen sendiri, lalu gabungkan dengan "/".',
  },
  'path-hex-lowercase': {
    title: 'Kode persen ditandatangani dengan huruf kecil',
    happened: 'Encoder signature menulis %2f, di request %2F, seperti HttpUtility.UrlEncode.',
    fix: 'Pakai Uri.EscapeDataString untuk URL dan signature.',
  },
  'path-hex-uppercase': {
    title: 'Kode persen ditandatangani dengan huruf besar',
    happened: 'Request memuat kode seperti %2f, yang ditandatangani %2F.',
    fix: 'Berikan URL yang sudah di-encode ke kedua langkah.',
  },
  'path-plus-for-space': {
    title: 'Spasi di query ditandatangani sebagai “+”',
    happened: 'Request memuat %20, sedangkan encoder untuk signature menulis spasi seperti pada form.',
    fix: 'Di PHP pilih PHP_QUERY_RFC3986; di bahasa lain pakai percent encoder.',
  },
  'path-percent20-for-plus': {
    title: 'Spasi di query ditandatangani sebagai “%20” dan dikirim sebagai “+”',
    happened: 'Form encoder HTTP client dan encoder untuk signature berbeda soal spasi.',
    fix: 'Encode query sendiri, dan beri client URL yang lengkap.',
  },
  'path-plus-encoded': {
    title: '+ di query ditandatangani sebagai %2B',
    happened: 'Tanda plus, misalnya pada +62..., di-encode untuk signature tetapi dikirim apa adanya.',
    fix: 'Kirim %2B juga: plus polos berarti spasi bagi banyak server.',
  },
  'path-plus-as-space': {
    title: '+ di query ditandatangani sebagai spasi',
    happened: 'Parser membaca tanda plus sebagai spasi sebelum query ditandatangani.',
    fix: 'Tanda tangani query sebagai teks, sebelum di-parse.',
  },
  'path-html-entity-ampersand': {
    title: '& di query ditandatangani sebagai &amp;',
    happened: 'Fungsi escape HTML, atau salinan dari kode sumber halaman, mengubah ampersand.',
    fix: 'Jangan escape URL untuk HTML sebelum ditandatangani.',
  },
  'path-json-escaped-slashes': {
    title: 'Garis miring path ditandatangani sebagai \\/',
    happened: 'Path berasal dari teks JSON yang garis miringnya di-escape PHP.',
    fix: 'Decode nilai JSON sebelum memakainya sebagai path.',
  },
  'path-backslashes': {
    title: 'Path ditandatangani dengan backslash',
    happened: 'Fungsi path file, misalnya path.join di Windows, menggabungkan segmennya.',
    fix: 'Gabungkan segmen URL dengan "/" atau path.posix.join.',
  },
} satisfies Record<keyof typeof encodedPaths, MistakeText>
