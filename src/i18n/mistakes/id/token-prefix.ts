import type { tokenPrefixMistakes } from '#core/diagnose/mistakes/token-prefix.ts'
import type { MistakeText } from '../mistake-text.ts'

export const tokenPrefixTexts: Readonly<Record<keyof typeof tokenPrefixMistakes, MistakeText>> = {
  'token-missing-bearer': {
    title: 'Kata Bearer hilang di semua tempat',
    happened: 'Payload dan salt berisi token saja, padahal header Authorization berisi "Bearer " diikuti token.',
    fix: 'Buat "Bearer " + token satu kali, lalu pakai teks yang sama untuk header, payload, dan salt.',
  },
  'token-missing-bearer-payload': {
    title: 'Kata Bearer hilang di payload',
    happened: 'Di payload, setelah token= langsung token tanpa Bearer; salt sudah benar.',
    fix: 'Tulis token=Bearer lalu satu spasi sebelum token di payload, sama seperti di salt.',
  },
  'token-missing-bearer-salt': {
    title: 'Kata Bearer hilang di salt',
    happened: 'Salt diakhiri token saja, sedangkan payload sudah memuat kata Bearer.',
    fix: 'Akhiri salt dengan seluruh nilai Authorization, bukan dengan variabel token.',
  },
  'token-lowercase-bearer': {
    title: 'Yang ditandatangani "bearer" huruf kecil',
    happened: 'Di payload dan salt, token diawali "bearer "; Netzme membaca "Bearer " dengan B besar.',
    fix: 'Jangan ambil prefiks dari token_type di respons token; tulis sendiri "Bearer ".',
  },
  'token-lowercase-bearer-payload': {
    title: '"bearer" huruf kecil hanya di payload',
    happened: 'Payload berisi token=bearer, sedangkan salt berisi Bearer.',
    fix: 'Pakai untuk payload variabel Authorization yang sudah dipakai salt.',
  },
  'token-lowercase-bearer-salt': {
    title: '"bearer" huruf kecil hanya di salt',
    happened: 'Salt diakhiri "bearer " dan token, padahal payload sudah benar.',
    fix: 'Samakan huruf B besar di salt dengan yang ada di field token pada payload.',
  },
  'token-uppercase-bearer': {
    title: 'Yang ditandatangani "BEARER" huruf besar semua',
    happened: 'Keenam huruf prefiks ditulis kapital di payload dan salt.',
    fix: 'Hapus konversi ke huruf besar pada nama skema: hanya B yang kapital.',
  },
  'token-uppercase-bearer-payload': {
    title: '"BEARER" huruf besar hanya di payload',
    happened: 'Field token di payload diawali BEARER, sedangkan salt diawali Bearer.',
    fix: 'Ambil field token di payload dari nilai header tanpa diubah.',
  },
  'token-uppercase-bearer-salt': {
    title: '"BEARER" huruf besar hanya di salt',
    happened: 'Bagian authorization di salt memakai prefiks berhuruf kapital semua.',
    fix: 'Masukkan nilai header ke salt apa adanya, tanpa mengubah besar kecil hurufnya.',
  },
  'token-no-space': {
    title: 'Spasi setelah Bearer hilang',
    happened: '"Bearer" dan token digabung tanpa spasi di payload dan salt.',
    fix: 'Sisipkan tepat satu spasi di antara Bearer dan token.',
  },
  'token-no-space-payload': {
    title: 'Spasi setelah Bearer hilang di payload',
    happened: 'Payload berbunyi token=Bearer yang langsung disambung token.',
    fix: "Perbaiki penggabungan payload: 'token=Bearer ' harus diakhiri spasi.",
  },
  'token-no-space-salt': {
    title: 'Spasi setelah Bearer hilang di salt',
    happened: 'Bagian terakhir salt menyambung Bearer dan token tanpa jarak.',
    fix: "Perbaiki penggabungan salt: '-Bearer ' harus diakhiri spasi.",
  },
  'token-double-space': {
    title: 'Ada dua spasi setelah Bearer',
    happened: 'Nilai yang ditandatangani memuat dua spasi antara Bearer dan token; header hanya memuat satu.',
    fix: 'Cari spasi di prefiks dan spasi lain sebelum token, lalu sisakan satu saja.',
  },
  'token-colon': {
    title: 'Ada titik dua setelah Bearer',
    happened: 'Yang ditandatangani adalah "Bearer: " dengan titik dua sebelum token.',
    fix: 'Hapus titik dua itu; titik dua milik nama header, bukan nama skema.',
  },
  'token-other-joint': {
    title: 'Tanda lain di antara Bearer dan token',
    happened:
      'Bearer dan token disambung bukan dengan satu spasi biasa, melainkan tanda plus, %20, tab, atau sejenisnya.',
    fix: 'Sambung dengan U+0020, dan tandatangani sebelum URL encoding apa pun.',
  },
  'token-double-bearer': {
    title: 'Bearer tertulis dua kali',
    happened:
      'Yang ditandatangani "Bearer Bearer ": variabel token sudah berisi prefiks lalu prefiks ditambahkan lagi.',
    fix: 'Simpan access_token tanpa prefiks, dan tambahkan "Bearer " di satu tempat saja.',
  },
  'token-double-bearer-payload': {
    title: 'Bearer tertulis dua kali di payload',
    happened: 'Payload menambahkan "Bearer " pada nilai yang sudah diawali Bearer.',
    fix: 'Di payload, tulis token= lalu nilai Authorization tanpa prefiks tambahan.',
  },
  'token-double-bearer-salt': {
    title: 'Bearer tertulis dua kali di salt',
    happened: 'Salt menambahkan "Bearer " pada nilai yang sudah memuatnya.',
    fix: 'Biarkan salt diakhiri nilai Authorization dan buang prefiks tambahannya.',
  },
  'token-mixed-bearer': {
    title: 'Bearer tertulis dua kali, salah satunya huruf kecil',
    happened: 'Prefiks dari token_type bergabung dengan prefiks yang ditulis manual: "Bearer bearer " atau sebaliknya.',
    fix: 'Abaikan token_type sepenuhnya; satu "Bearer " yang ditulis manual sudah cukup.',
  },
  'token-header-line': {
    title: 'Seluruh baris header ditandatangani sebagai token',
    happened: 'Nama Authorization beserta titik duanya ikut ditandatangani bersama nilainya.',
    fix: 'Tandatangani nilainya saja: bagian di kanan "Authorization: ".',
  },
  'token-other-scheme': {
    title: 'Yang ditandatangani kata skema lain, bukan Bearer',
    happened: 'Sebelum token ada kata lain, misalnya Token, custom, atau Bearer yang salah eja.',
    fix: 'Tulis skemanya Bearer; "custom" milik panggilan invoice yang tidak memakai signature.',
  },
}
