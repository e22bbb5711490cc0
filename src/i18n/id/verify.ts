import type { verify as en } from '../en/verify.ts'
import { standIns } from './stand-ins.ts'

export const verify: typeof en = {
  observed: {
    title: 'Hasil',
    secretHint: 'Milik client id ini, dan hanya disimpan di memori.',
    label: 'Signature merchant',
    hint: 'Tetap persis seperti yang ditempel.',
    expected: 'Seharusnya',
    received: 'Yang diterima',
    clear: 'Kosongkan',
  },
  findings: {
    title: 'Tentang bentuknya',
    'shape-character-count': (characters, expected) =>
      `Panjangnya ${characters} karakter, seharusnya ${expected}: terpotong, atau ada karakter yang hilang saat dicetak.`,
    'shape-other-length': (bytes, hashes) =>
      hashes
        ? `${2 * bytes} karakter hex (${bytes} byte), panjang ${hashes}; seharusnya 64 karakter hex (32 byte).`
        : `${bytes} byte; tidak ada hash dengan panjang itu.`,
    'shape-invisible': (character, at) => `${character} di karakter ${at + 1}.`,
    'shape-unexpected': (character, at) => `${character} di karakter ${at + 1} tidak cocok untuk signature mana pun.`,
    'shape-too-short': (characters, least) =>
      `${characters} karakter tidak membuktikan apa-apa; perlu sedikitnya ${least}.`,
    'shape-stand-in': standIns,
    'shape-too-long': characters =>
      `${characters.toLocaleString('id')} karakter; tidak ada signature dengan panjang itu.`,
  },
  verdict: {
    titles: {
      empty: 'Belum ada hasil',
      searching: 'Tidak cocok',
      comparing: 'Membandingkan …',
      match: 'Cocok',
      explained: 'Tidak cocok',
      unexplained: 'Tidak cocok',
      stopped: 'Tidak cocok',
    },
    empty: 'Tempel tiketnya, atau signature merchant, dan jawabannya muncul di sini.',
    needs: {
      secret: 'Client secret diperlukan: tanpa itu signature tidak bisa dihitung ulang.',
      token: 'Token tidak ada. Tanpa token, payload dan salt tidak bisa disusun.',
      path: 'Path tidak ada: tempel request yang lengkap, atau isi path-nya.',
    },
    searching: 'Mencari kesalahan yang menghasilkannya …',
    old: days =>
      `Tetapi request time sudah ${days} hari. Belum diketahui apakah Netzme menolak request time yang sudah lama.`,
    future: 'Tetapi request time ada di masa depan; jam pengirim mungkin salah.',
    faults: 'Tetapi ada kolom yang bermasalah: lihat catatan di sampingnya.',
    match: 'Signature ini sudah benar untuk request ini.',
    explained: mistakes =>
      mistakes === 1
        ? '1 kesalahan menghasilkan persis signature ini.'
        : `${mistakes} kesalahan sekaligus menghasilkan persis signature ini.`,
    unexplained: 'Tidak ada kesalahan yang dikenal yang menjelaskannya.',
    stopped: 'Pencarian dihentikan sebelum selesai, jadi yang belum dicoba belum bisa dikesampingkan.',
    progress: (tried, total) => `${tried} dari ${total} kombinasi`,
    stop: 'Hentikan',
    again: 'Cari lagi',
    failed: 'Pencarian berhenti bekerja. Yang Anda ketik tetap tersimpan.',
    long: bytes =>
      `Body-nya panjang: ${bytes} byte. Yang dicari: satu kesalahan di bagian lain, atau pada body apa adanya. Yang tidak dicari: body yang ditulis dengan cara lain (spasi, urutan, escape), dan beberapa kesalahan sekaligus. Request pendek dari program yang sama bisa menunjukkannya.`,
  },
  needs: {
    title: 'Isi tiket yang diperlukan',
    sub: 'bentuknya bebas',
    parts: {
      request: ['method dan path', 'Seperti di request line: dengan query, tanpa di-decode. URL lengkap juga bisa.'],
      token: ['Authorization', 'Bearer dan token yang dipakai call ini, utuh: token ada di akhir key HMAC.'],
      time: ['Request-Time', 'Seperti yang dikirim, biasanya 13 digit.'],
      client: ['Client-Id', 'Menentukan secret mana yang diperlukan.'],
      signature: ['Signature', 'Yang dikirim program merchant, apa pun bentuknya.'],
      body: ['body', 'Sampai ke byte-nya. File atau curl -v menjaga apa yang sering diubah aplikasi chat.'],
      secret: [
        'client secret',
        'Tidak pernah dikirim di tiket: Anda isi sendiri di sini, dan hanya disimpan di memori.',
      ],
    },
    copy: 'Salin sebagai pesan',
    copySub: 'meminta semua ini ke merchant, kecuali secret',
    message: `Halo Kak,

Untuk mengecek signature-nya, kami memerlukan satu request yang gagal, persis seperti yang keluar dari program Anda:
- method dan path beserta query-nya
- header Authorization, Request-Time, Client-Id, dan Signature
- body sampai ke byte-nya (paling aman sebagai file)

Paling mudah: hasil curl -v, “Copy as cURL” dari browser atau Postman, atau baris log dari HTTP client Anda. Client secret mohon jangan pernah dikirim.`,
  },
  rightWay: {
    title: 'Cara yang benar, dalam bahasa pemrograman Anda',
    sub: 'kode yang menandatangani request ini; tanpa secret dan tanpa token',
  },
  ruledOut: {
    title: 'Sudah dicoba, tidak cocok',
    sub: tried => `${tried} kombinasi dicoba`,
    notTestable: 'Tidak bisa diuji pada request ini',
    notTestableWhy:
      'Kesalahan ini tidak mengubah apa pun pada request ini (body kosong menyembunyikan semua kesalahan body), jadi tidak bisa dipastikan terjadi atau tidak.',
    count: (mistakes, variants) => `${mistakes} kesalahan, ${variants} varian`,
    right: 'tanpa kesalahan: 1',
    level: (mistakes, tried) =>
      mistakes === 1
        ? `satu kesalahan: ${tried}`
        : mistakes === 2
          ? `dua kesalahan sekaligus: ${tried}`
          : `tiga kesalahan sekaligus: ${tried}`,
    ofAll: (level, total) => `${level} dari ${total}`,
    leftOut: 'Dilewati atau hanya dicoba sebagian: request terlalu panjang',
    leftOutWhy:
      'Body, path, atau token begitu panjang sehingga kesalahan ini butuh waktu bermenit-menit atau memori besar. Yang belum dicoba belum tersingkir. Coba request yang lebih pendek dengan kode yang sama.',
    remains:
      'Yang tersisa: secret, token, atau waktunya berbeda dari yang diisi di sini, atau body diubah setelah ditandatangani. Satu signature tidak bisa menunjukkan yang mana. Tambahkan yang Anda tahu di “Nilai lain”; semuanya ikut dicoba.',
  },
  known: {
    title: 'Nilai lain',
    sub: 'ikut dicoba',
    hint: 'Satu per baris, apa adanya. Untuk token dan waktu, boleh juga seluruh jawaban getToken.',
    secrets: 'Secret lain',
    tokens: 'Token lain',
    times: 'Request time lain',
    paths: 'Path lain',
    bodies: 'Body seperti di kode',
    baseUrls: 'Base URL',
  },
  more: 'Petunjuk lain',
  own: {
    title: 'String milik merchant',
    sub: 'raw payload atau salt dari log mereka',
    payload: 'Raw payload merchant',
    salt: 'Salt merchant',
    equal: 'Sama, byte demi byte.',
    differs: (offset, field) =>
      field === null ? `Perbedaan pertama di byte ${offset}.` : `Perbedaan pertama di byte ${offset}, di ${field}.`,
    ends: 'teks berakhir di sini',
    isMistake: 'Ini persis hasil dari kesalahan berikut:',
    noMistake: 'Tidak ada kesalahan yang dikenal, sendiri atau berdua, yang menghasilkan persis string ini.',
    kept: 'Disimpan persis seperti yang ditempel, dengan karakter yang tidak bisa ditampung kotak teks.',
    theirs: 'Milik mereka',
    correct: 'Yang benar',
    equalVisible: 'Sama, sejauh yang terlihat.',
    maskedSegments: 'Tidak bisa dibandingkan, karena disamarkan atau belum diketahui:',
    equalSegments: 'Sama:',
    differingSegments: 'Berbeda:',
    templateText: 'Teks tetap',
  },
  sent: {
    title: 'Yang ditandatangani atau yang dikirim?',
    sub: 'body yang benar-benar terkirim, dibandingkan dengan isi kolom Body',
    label: 'Body yang dikirim',
    equal: 'Kedua body sama persis, byte demi byte.',
    signedFits: 'Signature cocok dengan isi Body, bukan dengan yang dikirim: body diubah setelah ditandatangani.',
    sentFits: 'Signature cocok dengan body yang dikirim, bukan dengan isi Body.',
    neither: 'Kedua body berbeda, dan signature tidak cocok dengan keduanya apa adanya.',
  },
  several: {
    title: 'Beberapa request',
    sub: 'dari satu merchant, dianalisis sekaligus',
    add: 'Simpan request ini',
    remove: 'Hapus',
    removeOne: number => `Hapus request ${number}`,
    empty: 'Simpan satu request yang gagal dan satu yang berhasil: bersama-sama keduanya lebih banyak bercerita.',
    number: 'No.',
    request: 'Request',
    outcome: 'Hasil',
    outcomes: {
      searching: 'Mencari …',
      match: 'Cocok',
      explained: 'Tidak cocok, sebabnya ditemukan',
      unexplained: 'Tidak cocok, sebabnya belum ditemukan',
      stopped: 'Dihentikan',
    },
    recipe: 'Rumusnya',
    explainsAll: 'Satu sebab menjelaskan semua yang gagal:',
    explains: numbers => `Menjelaskan request ${numbers}:`,
    proven: (what, by) => `${what} benar: request ${by} cocok dengannya.`,
    suspects: {
      'has-body': 'Request tanpa body cocok, request dengan body tidak: body-nya yang salah.',
      method: 'Method-nya yang sama di semua yang gagal.',
      'has-query': 'Hanya request dengan query yang gagal: periksa query-nya.',
      token: 'Yang gagal memakai token lain dari yang cocok.',
      secret: 'Yang gagal memakai secret lain dari yang cocok.',
    },
    noCommon: 'Tidak ada satu sebab yang menjelaskan semua yang gagal.',
  },
}
