import type { SandboxFailure, SandboxFault, SandboxNotice } from '#core/live/capture.ts'
import type { capture as en } from '../en/capture.ts'
import { wireFaultWords } from './wire-fault.ts'

const count = (n: number) => n.toLocaleString('id')
const requests = (n: number) => `${count(n)} request`

export const capture: typeof en = {
  connection: {
    connecting: 'Menghubungkan',
    listening: 'Mendengarkan',
    reconnecting: 'Menghubungkan ulang',
    absent: 'Tidak ada sandbox di sini',
  },
  absent: {
    title: 'Tidak ada sandbox di sini',
    text: 'Halaman ini berasal dari hosting file biasa. Sandbox berjalan di komputer Anda sendiri: jalankan proyek dengan npm start lalu buka alamatnya.',
    again: 'Coba lagi',
  },
  guide: {
    title: 'Arahkan program Anda ke sini',
    sub: 'setiap request yang dikirimnya muncul di halaman ini',
    folded: 'Alamat dan kredensial',
    foldedSub: 'untuk program Anda',
    text: 'Sandbox menggantikan Netzme di komputer ini: memberi token dan memeriksa setiap signature terhadap byte mentah yang tiba. Tidak ada yang keluar dari komputer ini.',
    baseUrl: 'Base URL',
    clientId: 'Client ID sandbox',
    clientSecret: 'Client secret sandbox',
    secretNote: 'Contoh publik dari dokumentasi. Tambahkan milik Anda di Kendali sandbox.',
    tokenCall: 'Panggilan pertama: token',
    signedCall: 'Panggilan bertanda tangan: bash dengan openssl',
    signedCallNote: 'Mengambil token, menandatangani, lalu mengirim. Ubah satu hal dan lihat tanggapan sandbox.',
    sendOne: 'Kirimkan satu untuk saya',
    sendOneDetail:
      'Mengambil token untuk client bawaan sandbox, sehingga token lamanya berakhir, lalu mengirim satu panggilan dengan signature yang benar.',
    sendOneFailed: 'Gagal dikirim. Apakah server masih berjalan?',
    signed: 'Yang ditandatangani adalah path setelah base URL, jadi /sandbox tidak ikut.',
    waiting: 'Menunggu request pertama …',
  },
  list: {
    title: 'Request',
    kept: requests,
    some: (n, all) => `${count(n)} dari ${requests(all)}`,
    search: 'Cari request',
    searchHint: 'Path, header, atau body',
    refusedOnly: 'Hanya yang ditolak',
    byCause: 'Kelompokkan per sebab',
    noneFits: 'Tidak ada request yang cocok.',
    evicted: n => `${requests(n)} lain sudah dilepas: hanya yang terbaru disimpan.`,
    pause: 'Jeda',
    resume: 'Lanjutkan',
    held: n => `Dijeda · ${count(n)} baru`,
    clear: 'Kosongkan',
    follow: 'Ikuti yang terbaru',
    empty: 'Belum ada.',
    restart: 'Server dijalankan ulang di sini.',
    gap: n => `${requests(n)} di antaranya sudah tidak disimpan.`,
    arrived: (n, total) => `${count(n)} request baru, ${count(total)} sejak halaman ini dibuka`,
    accepted: 'Diterima',
    refused: 'Ditolak',
    more: n => `+ ${n}`,
    status: outcome => (outcome.kind === 'dropped' ? 'diputus' : String(outcome.status)),
  },
  reasons: {
    'not-http': 'bukan HTTP',
    'sandbox-prefix-missing': 'tanpa /sandbox',
    'endpoint-unknown': 'path tidak dikenal',
    'method-differs': 'method berbeda',
    'header-missing': 'header tidak ada',
    'header-repeated': 'header berulang',
    'authorization-not-bearer': 'bukan Bearer',
    'authorization-not-basic': 'bukan Basic',
    'basic-malformed': 'Basic rusak',
    'basic-swapped': 'id dan secret tertukar',
    'client-unknown': 'client tidak dikenal',
    'secret-differs': 'secret berbeda',
    'grant-type-differs': 'grant_type berbeda',
    'token-unknown': 'token tidak dikenal',
    'token-of-another-client': 'token client lain',
    'token-replaced': 'token sudah diganti',
    'token-expired': 'token kedaluwarsa',
    'signature-differs': 'signature tidak cocok',
    'request-time-outside-window': 'waktu di luar batas',
  },
  remarks: {
    'content-type-not-json': 'Content-Type bukan JSON',
    'body-not-json': 'body bukan JSON',
    'request-time-not-epoch-ms': 'Request-Time bukan milidetik',
    fault: 'ada gangguan yang menyala',
    'business-error': 'memakai nilai pemicu kesalahan bisnis',
  },
  detail: {
    token: product => `getToken, ${product === 'wallet' ? 'Netzme wallet' : 'Toko Netzme'}`,
    noEndpoint: 'Bukan endpoint dalam katalog',
    accepted: 'Diterima. Semua pemeriksaan lolos.',
    acceptedSigned: 'Diterima. Signature cocok dengan byte ini.',
    refused: n => `Ditolak, karena ${n} sebab.`,
    answered: status => `Dijawab ${status}.`,
    delayed: (status, ms) => `Dijawab ${status} setelah ${count(ms)} ms.`,
    dropped: 'Koneksi diputus tanpa jawaban.',
    expected: 'Seharusnya',
    observed: 'Yang tiba',
    openInVerify: 'Buka di Verify',
    cannotOpen: 'Tidak bisa dibuka di Verify: byte yang ditandatangani tidak lengkap di sini.',
    notices: 'Catatan lain',
    time: 'Tiba pada',
  },
  failure: failureWords,
  notice: noticeWords,
  compare: {
    begin: 'Bandingkan',
    title: 'Perbandingan dua request',
    pick: 'pilih yang lain di daftar',
    end: 'Akhiri perbandingan',
    first: 'Pertama',
    second: 'Kedua',
    parts: {
      method: 'method',
      path: 'path dan query',
      token: 'token',
      'header-order': 'urutan header',
      body: 'body',
    },
    none: 'tidak ada',
    ended: 'akhir',
    at: (offset, left, right) =>
      `Perbedaan pertama di byte ${count(offset)}: ${left} pada yang pertama, ${right} pada yang kedua.`,
    fingerprint: hex => `fp ${hex}`,
    same: parts => `Sama sampai ke byte: ${parts}.`,
    allSame: 'Tidak ada yang berbeda: semua bagian sama sampai ke byte.',
    itself: 'Pilih request lain di daftar untuk dibandingkan dengan yang ini.',
  },
  diagnosis: {
    title: 'Mengapa signature tidak cocok',
    searching: 'Mencari kesalahan yang menghasilkannya …',
    unexplained: tried =>
      `Tidak ada kesalahan yang dikenal, sendiri atau berdua, yang menghasilkan signature ini (${tried} hipotesis dicoba). Buka di Verify untuk mencari tiga sekaligus dan dengan nilai yang Anda ketahui.`,
    stopped: 'Pencarian dihentikan sebelum selesai.',
    failed: 'Pencarian berhenti bekerja.',
    match: 'Cocok saat dihitung di sini: halaman ini dan sandbox tidak sepakat.',
    truncated: 'Hanya sebagian body yang disimpan, jadi signature tidak bisa dihitung ulang di sini.',
    'not-text': 'Path berisi byte yang bukan UTF-8, jadi signature tidak bisa dihitung ulang di sini.',
    redacted:
      'Ada client secret di path atau body dan sudah diganti dengan fingerprint-nya, jadi signature tidak bisa dihitung ulang di sini.',
    'secret-unknown': client =>
      `Halaman ini tidak punya secret milik ${client} yang dikenal sandbox. Isi bersama client id di Kredensial, lalu pencarian dimulai.`,
    credentials: 'Ke kredensial',
  },
  wire: {
    unread: 'Semua byte seperti yang tiba',
    unreadSub: 'parser HTTP menolaknya; yang di atas hanya hasil pembacaan',
    unreadable: 'Request tidak terbaca',
    title: 'Seperti saat tiba',
    sub: 'baris request dan header, berurutan',
    copy: 'Salin request',
    redacted: 'Secret diganti dengan fingerprint-nya sebelum ada yang ditampilkan.',
  },
  body: {
    title: 'Body',
    empty: 'Tanpa body.',
    truncated: (kept, length) => `${length} tiba; ${kept} pertama yang disimpan.`,
  },
  controls: {
    title: 'Kendali sandbox',
    sub: 'client dan gangguan',
    faults: 'Gangguan',
    faultsHint: 'Selama menyala, semua request terkena.',
    faultNames: {
      'expired-token': 'Semua token dianggap kedaluwarsa',
      'clock-window': 'Request time harus dekat dengan jam',
      slow: 'Jawab terlambat',
      'server-error': 'Jawab 500',
      'malformed-json': 'Jawab dengan JSON rusak',
      'dropped-connection': 'Putuskan koneksi',
    },
    windowMs: 'Batas dalam ms',
    delayMs: 'Jeda dalam ms',
    clients: 'Client',
    fingerprint: hex => `fingerprint secret ${hex}`,
    tokenUntil: (product, time) => `token ${product} sampai ${time}`,
    noToken: 'tanpa token',
    remove: 'Hapus',
    removeNamed: client => `Hapus ${client}`,
    expire: 'Akhiri token',
    expireNamed: client => `Akhiri token milik ${client}`,
    add: 'Tambah client',
    clientId: 'Client ID baru',
    clientSecret: 'Client secret-nya',
    signingSecret: 'Signing secret-nya, bila ada',
    addHint: 'Secret dikirim ke sandbox di komputer ini dan tidak disimpan di halaman ini.',
    submit: 'Tambah',
    reset: 'Reset sandbox',
    resetHint: 'Kembali ke satu client bawaan, tanpa token, tanpa gangguan. Request tetap ada.',
    problems: {
      'control-unknown-action': 'Sandbox tidak mengenal tindakan ini.',
      'control-field': 'Sandbox tidak menerima nilai ini. Client id tidak berisi spasi atau titik dua.',
      'control-too-many-clients': 'Sandbox tidak menampung client lagi. Hapus satu dulu.',
      'control-unreachable': 'Sandbox tidak menjawab. Apakah server masih berjalan?',
    },
  },
}

function failureWords(failure: SandboxFailure, at: (epochMs: number) => string): string {
  switch (failure.code) {
    case 'not-http':
      return wireFaultWords(failure.fault)
    case 'sandbox-prefix-missing':
      return `Alamatnya tanpa /sandbox, jadi tidak ada yang diperiksa. Isi base URL Anda dengan ${failure.baseUrl}; path yang ditandatangani tetap sama.`
    case 'endpoint-unknown':
      return 'Tidak ada endpoint dalam katalog dengan path ini.'
    case 'method-differs':
      return `Path ini memakai ${failure.expected}; yang tiba ${failure.observed}.`
    case 'header-missing':
      return `Header ${failure.header} tidak ada.`
    case 'header-repeated':
      return `Header ${failure.header} tiba ${failure.count} kali.`
    case 'authorization-not-bearer':
      return failure.observed === ''
        ? 'Authorization tidak diawali Bearer dan satu spasi.'
        : `Authorization diawali ${failure.observed}. Panggilan bertanda tangan membawa Bearer, satu spasi, lalu token.`
    case 'authorization-not-basic':
      return 'Authorization bukan Basic. getToken memakai Basic dan base64 dari clientId:clientSecret.'
    case 'basic-malformed':
      return 'Nilai Basic bukan base64 dari clientId:clientSecret.'
    case 'basic-swapped':
      return 'Client id dan secret tertukar tempat.'
    case 'client-unknown':
      return `Sandbox tidak mengenal client ${failure.clientId}. Tambahkan di Kendali sandbox.`
    case 'secret-differs':
      return `Secret milik ${failure.clientId} berbeda: yang tiba fingerprint ${failure.observedFingerprint}, yang dikenal ${failure.expectedFingerprint}.`
    case 'grant-type-differs':
      return failure.observed === null
        ? 'Body tidak punya grant_type. getToken memakai {"grant_type":"client_credentials"}.'
        : `grant_type berisi ${failure.observed}. getToken memakai client_credentials.`
    case 'token-unknown':
      return 'Token ini tidak diterbitkan sandbox. Restart menghapus semua token; minta yang baru.'
    case 'token-of-another-client':
      return 'Token ini diterbitkan untuk client lain.'
    case 'token-replaced':
      return `Token ini berakhir pukul ${at(failure.replacedAt)}, saat token baru diterbitkan. Satu client hanya punya satu token.`
    case 'token-expired':
      return `Token ini kedaluwarsa pukul ${at(failure.expiredAt)}.`
    case 'signature-differs':
      return 'Signature tidak cocok dengan byte yang tiba.'
    case 'request-time-outside-window':
      return `Request-Time ${failure.observed} tidak dalam ${count(failure.windowMs)} ms dari jam sandbox, ${failure.now}. Gangguan “dekat dengan jam” sedang menyala; Netzme tidak menyebut batas seperti ini.`
  }
}

function noticeWords(notice: SandboxNotice): string {
  switch (notice.code) {
    case 'content-type-not-json':
      return notice.observed === null
        ? 'Tidak ada Content-Type; dokumentasi meminta application/json.'
        : `Content-Type berisi ${notice.observed}; dokumentasi meminta application/json.`
    case 'body-not-json':
      return 'Body bukan JSON.'
    case 'request-time-not-epoch-ms':
      return `Request-Time ${notice.observed} ${/^\d{10}$/.test(notice.observed) ? 'dalam detik' : 'bukan epoch milidetik'}. Dokumentasi meminta milidetik (tipe long, 13 digit pada contohnya). Sandbox membiarkannya lewat; reaksi API yang asli belum diketahui.`
    case 'fault':
      return faultNotice(notice.fault)
    case 'business-error':
      return `Pada nilai ${notice.value} sandbox menjawab dengan kesalahan bisnis.`
  }
}

function faultNotice(fault: SandboxFault['kind']): string {
  switch (fault) {
    case 'expired-token':
      return 'Gangguan “token kedaluwarsa” menyala.'
    case 'clock-window':
      return 'Gangguan “dekat dengan jam” menyala.'
    case 'slow':
      return 'Gangguan “jawab terlambat” menyala.'
    case 'server-error':
      return 'Gangguan “jawab 500” menyala: jawabannya tidak berkata apa pun tentang request ini.'
    case 'malformed-json':
      return 'Gangguan “JSON rusak” menyala.'
    case 'dropped-connection':
      return 'Gangguan “putuskan koneksi” menyala.'
  }
}
