import type { saltPartMistakes } from '#core/diagnose/mistakes/salt-part.ts'
import type { MistakeText } from '../mistake-text.ts'

export const saltPartTexts: Readonly<Record<keyof typeof saltPartMistakes, MistakeText>> = {
  'salt-secret-only': {
    title: 'Hanya secret yang dipakai sebagai salt',
    happened: 'Key-nya client secret saja, tanpa waktu dan Authorization.',
    fix: 'Tambahkan -{Request-Time}-Bearer {token} setelah secret.',
  },
  'salt-missing-token': {
    title: 'Salt berhenti setelah waktu',
    happened: 'Secret dan waktu digabung, nilai Authorization tidak ada.',
    fix: 'Tambahkan tanda hubung dan nilai Authorization lengkap.',
  },
  'salt-missing-time': {
    title: 'Salt tidak memuat waktu',
    happened: 'Secret dan Authorization digabung langsung.',
    fix: 'Sisipkan Request-Time di antara keduanya.',
  },
  'salt-missing-secret': {
    title: 'Salt tidak memuat secret',
    happened: 'Yang dipakai hanya waktu dan Authorization, yang bisa diketahui siapa saja.',
    fix: 'Letakkan client secret di paling depan.',
  },
  'salt-token-only': {
    title: 'Hanya nilai Authorization yang dipakai sebagai salt',
    happened: 'Secret dan waktu tidak ada di key.',
    fix: 'Awali nilai itu dengan secret, tanda hubung, waktu, tanda hubung.',
  },
  'salt-time-only': {
    title: 'Hanya waktu yang dipakai sebagai salt',
    happened: 'Secret maupun Authorization tidak ada di key.',
    fix: 'Apit waktu dengan secret di depan dan nilai Authorization di belakang.',
  },
  'salt-empty': {
    title: 'Salt kosong',
    happened: 'HMAC dihitung dengan key kosong.',
    fix: 'Pastikan salt dibuat sebelum dikirim, dan tidak tertutup variabel lain.',
  },
  'salt-order-secret-token-time': {
    title: 'Di salt, Authorization berada sebelum waktu',
    happened: 'Urutannya secret, Authorization, waktu.',
    fix: 'Tukar dua bagian terakhir.',
  },
  'salt-order-time-secret-token': {
    title: 'Di salt, waktu berada sebelum secret',
    happened: 'Urutannya waktu, secret, Authorization.',
    fix: 'Tukar posisi dua bagian pertama.',
  },
  'salt-order-time-token-secret': {
    title: 'Di salt, secret berada di akhir setelah waktu dan Authorization',
    happened: 'Urutannya waktu, Authorization, secret.',
    fix: 'Pindahkan secret dari akhir ke depan.',
  },
  'salt-order-token-secret-time': {
    title: 'Di salt, Authorization berada paling depan',
    happened: 'Urutannya Authorization, secret, waktu.',
    fix: 'Pindahkan nilai Authorization ke akhir salt.',
  },
  'salt-order-token-time-secret': {
    title: 'Urutan salt terbalik',
    happened: 'Urutannya Authorization, waktu, secret.',
    fix: 'Balik urutannya: secret, waktu, Authorization.',
  },
  'salt-order-time-secret': {
    title: 'Salt hanya memuat waktu dan secret, dengan urutan ini',
    happened: 'Authorization tidak ada dan dua bagian lainnya tertukar.',
    fix: 'Tulis secret dulu, lalu waktu, lalu nilai Authorization.',
  },
  'salt-order-token-secret': {
    title: 'Salt hanya memuat Authorization dan secret, dengan urutan ini',
    happened: 'Waktu tidak ada dan sisanya tertukar.',
    fix: 'Kembalikan ketiga bagian, dengan secret di depan dan waktu di tengah.',
  },
  'salt-with-client-id': {
    title: 'Client id ditambahkan ke salt',
    happened: 'Key-nya memuat empat bagian, bukan tiga.',
    fix: 'Keluarkan client id; tempatnya hanya di header Client-Id.',
  },
  'salt-client-id-for-token': {
    title: 'Client id menggantikan satu bagian salt',
    happened: 'Client id ada di key, sedangkan waktu atau Authorization tidak.',
    fix: 'Pakai secret, waktu, dan Authorization saja.',
  },
  'salt-separator-none': {
    title: 'Tidak ada pemisah antarbagian salt',
    happened: 'Secret, waktu, dan Authorization tersambung langsung.',
    fix: 'Gabungkan dengan tanda hubung.',
  },
  'salt-separator-colon': {
    title: 'Bagian salt dipisahkan titik dua',
    happened: 'Key digabung seperti SNAP menggabungkan stringnya.',
    fix: 'Ganti kedua titik dua dengan tanda hubung.',
  },
  'salt-separator-dot': {
    title: 'Bagian salt dipisahkan titik',
    happened: 'Key digabung seperti JWT menggabungkan bagiannya.',
    fix: 'Pasang tanda hubung di tempat setiap titik.',
  },
  'salt-separator-ampersand': {
    title: 'Bagian salt dipisahkan &',
    happened: 'Pemisah milik payload dipakai di salt.',
    fix: 'Simpan & untuk payload; salt memakai tanda hubung.',
  },
  'salt-separator-space': {
    title: 'Bagian salt dipisahkan spasi',
    happened: 'Ada spasi di antara secret, waktu, dan Authorization.',
    fix: 'Hanya satu spasi yang ada di salt, yaitu setelah Bearer.',
  },
  'salt-separator-plus': {
    title: 'Bagian salt dipisahkan tanda plus',
    happened: 'Tanda + dari rumus ikut ditulis ke teks.',
    fix: 'Baca + sebagai "diikuti"; karakter di teks adalah tanda hubung.',
  },
  'salt-separator-comma': {
    title: 'Bagian salt dipisahkan koma',
    happened: 'Sebuah list digabung dengan pemisah bawaannya.',
    fix: "Sebutkan pemisah saat menggabung: '-'.",
  },
  'salt-separator-slash': {
    title: 'Bagian salt dipisahkan garis miring',
    happened: 'Key disusun seperti path.',
    fix: 'Gabungkan string, bukan segmen path.',
  },
  'salt-separator-spaced-hyphen': {
    title: 'Ada spasi di sekitar tanda hubung salt',
    happened: 'Di antara bagian ada " - ".',
    fix: 'Tulis tanda hubung tanpa spasi di sampingnya.',
  },
  'salt-separator-underscore': {
    title: 'Bagian salt dipisahkan garis bawah',
    happened: 'Key memuat _ di tempat -.',
    fix: 'Ubah kedua garis bawah menjadi tanda hubung.',
  },
  'salt-separator-pipe': {
    title: 'Bagian salt dipisahkan |',
    happened: 'Key memuat | di antara bagiannya, seperti string token SNAP.',
    fix: 'Pakai - di key untuk API ini.',
  },
  'salt-separator-dash': {
    title: 'Bagian salt dipisahkan tanda pisah panjang',
    happened: 'Pengolah kata atau halaman web mengubah tanda hubung menjadi tanda pisah yang mirip.',
    fix: 'Ketik ulang tanda hubungnya: U+002D, ada di setiap keyboard.',
  },
  'salt-separator-newline': {
    title: 'Bagian salt dipisahkan baris baru',
    happened: 'Secret, waktu, dan Authorization berada di baris sendiri-sendiri.',
    fix: 'Tulis dalam satu baris, dengan tanda hubung.',
  },
  'salt-separator-other': {
    title: 'Bagian salt dipisahkan tanda lain',
    happened: 'Tanda di antara bagian bukan satu tanda hubung.',
    fix: 'Tepat satu tanda hubung menyambung dua bagian.',
  },
  'salt-one-hyphen-missing': {
    title: 'Satu tanda hubung di salt hilang',
    happened: 'Dua dari tiga bagian tersambung langsung.',
    fix: 'Periksa kedua sambungan: secret-waktu dan waktu-Bearer.',
  },
  'salt-mixed-separators': {
    title: 'Kedua pemisah di salt tidak sama',
    happened: 'Satu sambungan memakai tanda hubung, yang lain tidak.',
    fix: 'Pakai tanda hubung untuk kedua sambungan.',
  },
  'salt-labelled': {
    title: 'Salt memuat label atau kurung',
    happened: 'Nama seperti clientSecret=, atau kurung di sekitar bagian, menjadi bagian key.',
    fix: 'Key hanya memuat ketiga nilai, tanpa nama.',
  },
  'salt-edge-hyphen': {
    title: 'Ada tanda hubung berlebih di ujung salt',
    happened: 'Key diawali atau diakhiri tanda hubung.',
    fix: 'Pakai join antarbagian, jangan tambahkan tanda hubung pada setiap bagian.',
  },
}
