import type { routePaths } from '#core/diagnose/mistakes/path/route-paths.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for what stands before the query. */
export const routeTexts = {
  'path-full-url': {
    title: 'Yang ditandatangani URL lengkap, bukan path',
    happened:
      'String yang ditandatangani diawali https:// dan host; Netzme menandatangani mulai garis miring pertama setelah host.',
    fix: 'Ambil pathname ditambah search dari objek URL.',
  },
  'path-full-url-query-dropped': {
    title: 'URL ditandatangani dengan host, tetapi tanpa query',
    happened: 'Skema dan host ikut ditandatangani, sedangkan semua mulai "?" tidak.',
    fix: 'Potong base URL di depan dan pertahankan query di belakang.',
  },
  'path-host-included': {
    title: 'Nama host ikut ditandatangani di depan path',
    happened: 'Skemanya sudah dibuang, tetapi host tertinggal sebelum garis miring pertama.',
    fix: 'Mulai path dari garis miring sesudah host.',
  },
  'path-prefix-added': {
    title: 'Ada awalan yang ditandatangani padahal tidak ada di path request',
    happened: 'Path yang ditandatangani diawali satu bagian tambahan, misalnya path dari base URL.',
    fix: 'Tanda tangani path sebagaimana diterima server, setelah awalan diselesaikan.',
  },
  'path-prefix-dropped-1': {
    title: 'Bagian pertama path tidak ditandatangani',
    happened: 'Base URL ber-path, router, atau proxy membuang segmen pertama sebelum penandatanganan.',
    fix: 'Gabungkan path dasar dan endpoint sebelum menghitung signature.',
  },
  'path-prefix-dropped-2': {
    title: 'Dua bagian pertama path tidak ditandatangani',
    happened: 'Dua segmen depan, yang di kode termasuk base URL, tidak ada di path signature.',
    fix: 'Simpan hanya skema dan host di base URL.',
  },
  'path-prefix-dropped-3': {
    title: 'Tiga bagian pertama path tidak ditandatangani',
    happened: 'Kode signature hanya mengenal ujung path, di belakang tiga segmen.',
    fix: 'Teruskan path lengkap ke fungsi signature.',
  },
  'path-mounted-router': {
    title: 'Path relatif router ditandatangani, tanpa awalan dan query',
    happened: 'Nilainya relatif terhadap tempat router dipasang, seperti req.path di Express.',
    fix: 'Pakai req.originalUrl yang memuat path penuh beserta query.',
  },
  'path-no-leading-slash': {
    title: 'Path ditandatangani tanpa garis miring di depan',
    happened: 'Path yang ditandatangani diawali kata pertamanya, misalnya api/..., seperti URL relatif di HTTP client.',
    fix: 'Tambahkan "/" di depan bila belum ada.',
  },
  'path-no-leading-slash-query-dropped': {
    title: 'Path ditandatangani tanpa garis miring depan dan tanpa query',
    happened: 'Yang ditandatangani hanya route polos, seperti hasil $request->path() di Laravel.',
    fix: 'Pakai request URI yang diawali garis miring dan memuat query.',
  },
  'path-double-leading-slash': {
    title: 'Path ditandatangani dengan dua garis miring di depan',
    happened: 'Base yang berakhir "/" digabung dengan path yang berawal "/".',
    fix: 'Hapus garis miring di akhir base.',
  },
  'path-double-slash-inside': {
    title: 'Ada garis miring dobel di dalam path yang ditandatangani',
    happened: 'Dua potongan yang sama-sama membawa garis miring bertemu di tengah path.',
    fix: 'Gabungkan segmen dengan helper yang menyisakan satu garis miring.',
  },
  'path-slashes-collapsed': {
    title: 'Garis miring dobel dijadikan satu sebelum ditandatangani',
    happened: 'Path dikirim dengan "//", sedangkan yang ditandatangani sudah dirapikan.',
    fix: 'Perbaiki garis miring dobel di tempat URL disusun, supaya tidak terkirim.',
  },
  'path-trailing-slash-added': {
    title: 'Ada garis miring di akhir path yang ditandatangani',
    happened: 'Framework atau normalizer menutup path dengan "/", padahal yang dikirim tidak.',
    fix: 'Buang garis miring terakhir sebelum menandatangani.',
  },
  'path-trailing-slash-removed': {
    title: 'Garis miring di akhir path tidak ditandatangani',
    happened: 'Request dikirim dengan "/" di akhir, dan kode signature memotongnya.',
    fix: 'Kirim path tanpa “/” di akhir (sebelum “?”), sesuai dokumentasi.',
  },
  'path-last-segment-only': {
    title: 'Hanya bagian terakhir path yang ditandatangani',
    happened: 'basename() atau nama route hanya memberi kata terakhir endpoint.',
    fix: 'Tanda tangani sejak garis miring pertama, bukan nama endpoint saja.',
  },
  'path-segment-missing': {
    title: 'Satu segmen path tidak ditandatangani',
    happened: 'Bagian di tengah atau akhir, misalnya sebuah id, tidak ada di path signature.',
    fix: 'Isi semua bagian URL sebelum menandatanganinya.',
  },
  'path-root-only': {
    title: 'Hanya / yang ditandatangani sebagai path',
    happened: 'Yang terpakai path dari base URL, atau dari router di titik pasangnya.',
    fix: 'Baca path dari URL request yang final.',
  },
  'path-empty': {
    title: 'Yang ditandatangani path kosong',
    happened: 'Variabel path belum berisi saat payload disusun.',
    fix: 'Pastikan path terisi sebelum digabung, dan hentikan lebih awal bila kosong.',
  },
  'path-undefined': {
    title: 'Kata undefined, null, atau None ditandatangani sebagai path',
    happened: 'Properti yang tidak ada di objek request ini ikut tercetak.',
    fix: 'Cari nama properti URL di library HTTP, misalnya config.url di axios.',
  },
  'path-lowercased': {
    title: 'Path diubah ke huruf kecil sebelum ditandatangani',
    happened: 'Normalizer mengubah huruf besar, padahal id dan nama seperti userId membedakannya.',
    fix: 'Pertahankan huruf path apa adanya.',
  },
  'path-request-line': {
    title: 'Request line ditandatangani sebagai path',
    happened: 'Method atau versi HTTP ikut ditandatangani bersama path, seperti di baris pertama request.',
    fix: 'Pecah baris itu pada spasinya dan ambil bagian kedua.',
  },
  'path-blank': {
    title: 'Ada spasi di samping path yang ditandatangani',
    happened: 'Satu spasi sebelum atau sesudah path masuk lewat salinan atau template.',
    fix: 'Trim path, dan cari spasi di sekitar path= pada template.',
  },
  'path-newline': {
    title: 'Ada baris baru setelah path yang ditandatangani',
    happened: 'Path dibaca dari file atau perintah yang output-nya berakhir dengan baris baru.',
    fix: 'Buang akhir baris saat membacanya.',
  },
} satisfies Record<keyof typeof routePaths, MistakeText>
