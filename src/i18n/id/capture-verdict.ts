import type { SandboxFailure, SandboxFault, SandboxNotice } from '#core/live/capture.ts'
import { wireFaultWords } from './wire-fault.ts'

const count = (n: number) => n.toLocaleString('id')

/** Why a request was refused, as a sentence. */
export function failureWords(failure: SandboxFailure, at: (epochMs: number) => string): string {
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

/** What was noticed about it, as a sentence. */
export function noticeWords(notice: SandboxNotice): string {
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
