import type { timeFormatMistakes } from '#core/diagnose/mistakes/time-format.ts'
import type { MistakeText } from '../mistake-text.ts'

export const timeFormatTexts: Readonly<Record<keyof typeof timeFormatMistakes, MistakeText>> = {
  'time-iso-utc-ms': {
    title: 'Yang ditandatangani toISOString(), bukan milidetik',
    happened:
      'Payload dan salt memuat teks tanggal UTC dengan milidetik dan Z, sedangkan header memuat epoch milidetik.',
    fix: 'Tandatangani Date.now() sebagai teks; ISO 8601 itu untuk SNAP dan BRI.',
  },
  'time-iso-utc-ms-payload': {
    title: 'Payload memuat toISOString(), salt memuat milidetik',
    happened: 'Field timestamp berupa teks tanggal UTC.',
    fix: 'Tulis 13 digit milik salt ke field timestamp.',
  },
  'time-iso-utc-ms-salt': {
    title: 'Salt memuat toISOString(), payload memuat milidetik',
    happened: 'Bagian tengah salt berupa teks tanggal UTC.',
    fix: 'Ganti tanggal di salt dengan 13 digit milik payload.',
  },
  'time-iso-utc-offset': {
    title: 'Yang ditandatangani tanggal UTC dengan offset atau tanpa milidetik',
    happened: 'Payload dan salt memuat teks ISO 8601 seperti …Z atau …+00:00 dari pustaka tanggal.',
    fix: 'Ambil epoch milidetik dari objek tanggal, bukan teksnya.',
  },
  'time-iso-jakarta': {
    title: 'Yang ditandatangani tanggal Jakarta ISO 8601',
    happened: 'Payload dan salt memuat …+07:00, bentuk X-TIMESTAMP milik SNAP.',
    fix: 'Pakai epoch milidetik untuk API ini dan simpan X-TIMESTAMP untuk panggilan SNAP.',
  },
  'time-iso-jakarta-payload': {
    title: 'Payload memuat tanggal Jakarta, salt memuat milidetik',
    happened: 'Field timestamp diakhiri +07:00.',
    fix: 'Isi field timestamp dari Request-Time, bukan dari kode X-TIMESTAMP.',
  },
  'time-iso-jakarta-salt': {
    title: 'Salt memuat tanggal Jakarta, payload memuat milidetik',
    happened: 'Bagian waktu di salt diakhiri +07:00.',
    fix: 'Buat salt dengan epoch milidetik yang ada di payload.',
  },
  'time-iso-jakarta-compact': {
    title: 'Yang ditandatangani tanggal Jakarta dengan offset singkat',
    happened: 'Payload dan salt memuat +0700 atau +07 di akhir teks tanggal.',
    fix: 'Lewati format tanggal: nilai yang dipakai adalah milidetik dari jam.',
  },
  'time-iso-jakarta-as-utc': {
    title: 'Waktu Jakarta ditandatangani dengan akhiran Z',
    happened: 'Teksnya menunjukkan jam Jakarta tetapi mengaku UTC; header memuat milidetik.',
    fix: 'Jangan pakai teks itu, dan perbaiki kode yang melabeli waktu lokal sebagai Z.',
  },
  'time-iso-no-zone': {
    title: 'Yang ditandatangani tanggal tanpa zona',
    happened:
      'Payload dan salt memuat teks ISO tanpa Z dan tanpa offset, seperti hasil LocalDateTime atau isoformat().',
    fix: 'Ubah waktu berzona menjadi milidetik: Instant.now().toEpochMilli(), datetime.timestamp().',
  },
  'time-iso-finer': {
    title: 'Yang ditandatangani tanggal dengan mikrodetik atau nanodetik',
    happened: 'Payload dan salt memuat teks ISO dengan 6, 7, atau 9 desimal; header memuat epoch milidetik.',
    fix: 'Ganti "o", isoformat(), atau RFC3339Nano dengan epoch dalam milidetik.',
  },
  'time-iso-zone': {
    title: 'Yang ditandatangani tanggal dari zona lain',
    happened: 'Payload dan salt memuat teks ISO dengan offset yang bukan UTC dan bukan Jakarta.',
    fix: 'Tandatangani nilai epoch, yang tidak memerlukan zona server.',
  },
  'time-iso-basic': {
    title: 'Yang ditandatangani tanggal ISO ringkas',
    happened: 'Payload dan salt memuat bentuk 20250131T024000Z, seperti yang dipakai AWS.',
    fix: 'Tukar tanggal gaya AWS dengan milidetik Request-Time.',
  },
  'time-datetime-utc': {
    title: 'Yang ditandatangani teks tanggal dan jam UTC',
    happened: 'Payload dan salt memuat Y-m-d H:i:s dalam UTC.',
    fix: 'Ambil timestamp objek tanggal dalam milidetik, bukan formatnya.',
  },
  'time-datetime-jakarta': {
    title: 'Yang ditandatangani teks tanggal dan jam Jakarta',
    happened: 'Payload dan salt memuat Y-m-d H:i:s waktu Jakarta, seperti cetakan basis data atau now().',
    fix: 'Di Laravel pakai now()->getTimestampMs(), di tempat lain epoch milidetik.',
  },
  'time-datetime-fraction': {
    title: 'Yang ditandatangani teks tanggal dengan desimal atau offset',
    happened: 'Objek tanggal langsung diubah menjadi teks: tanggal, spasi, jam, pecahan.',
    fix: 'Jangan biarkan str() atau toString() tanggal sampai ke signature; konversi ke milidetik.',
  },
  'time-compact-utc': {
    title: 'Yang ditandatangani empat belas digit tanggal UTC',
    happened: 'Payload dan salt memuat YmdHis dalam UTC.',
    fix: 'Format requestId tidak berlaku di sini: tandatangani epoch milidetik.',
  },
  'time-compact-jakarta': {
    title: 'Yang ditandatangani empat belas digit tanggal Jakarta',
    happened: 'Payload dan salt memuat YmdHis waktu Jakarta, seperti pada requestId.',
    fix: 'Simpan YmdHis untuk requestId, dan pakai 13 digit epoch untuk signature.',
  },
  'time-compact-ms': {
    title: 'Yang ditandatangani digit tanggal dengan panjang lain',
    happened: 'Tanggal dicetak tanpa pemisah, dengan milidetik atau tanpa abad atau detik.',
    fix: 'Tulis hitungan milidetik sejak 1970, bukan digit tanggalnya.',
  },
  'time-date-only': {
    title: 'Yang ditandatangani tanggal tanpa jam',
    happened: 'Payload dan salt hanya memuat harinya.',
    fix: 'Pakai waktu lengkap request dalam milidetik.',
  },
  'time-rfc1123': {
    title: 'Yang ditandatangani tanggal HTTP',
    happened: 'Payload dan salt memuat teks seperti "Fri, 31 Jan 2025 02:40:00 GMT".',
    fix: 'Jangan pakai format header Date untuk signature; yang dipakai digit Request-Time.',
  },
  'time-rfc2822': {
    title: 'Yang ditandatangani tanggal format email',
    happened: 'Payload dan salt memuat bentuk RFC 2822 dengan +0000 atau +0700.',
    fix: 'Ganti DATE_RFC2822 dengan milidetik dari waktu yang sama.',
  },
  'time-slashes': {
    title: 'Yang ditandatangani tanggal format lokal',
    happened: 'Hari, bulan, dan tahun dicetak menurut budaya di mesin tersebut.',
    fix: 'Berhenti memformat menurut budaya; epoch milidetik terlihat sama di setiap mesin.',
  },
  'time-js-date-text': {
    title: 'Objek Date JavaScript ditandatangani sebagai teks',
    happened: 'new Date() digabungkan ke string lalu mencetak bentuk panjangnya.',
    fix: 'Tulis date.getTime(), atau Date.now(), di tempat objek Date.',
  },
  'time-java-date-text': {
    title: 'java.util.Date ditandatangani sebagai teks',
    happened: 'new Date().toString() masuk ke payload dan salt.',
    fix: 'Panggil getTime(), atau pakai System.currentTimeMillis().',
  },
  'time-go-text': {
    title: 'time.Time dari Go ditandatangani sebagai teks',
    happened: 'Bentuk String() dari waktu masuk ke payload dan salt.',
    fix: 'Format dengan strconv.FormatInt(t.UnixMilli(), 10).',
  },
  'time-ruby-text': {
    title: 'Time dari Ruby ditandatangani sebagai teks',
    happened: 'Time.now diinterpolasi lalu mencetak tanggal, jam, dan offset.',
    fix: 'Interpolasikan (Time.now.to_f * 1000).to_i, dibaca sekali saja.',
  },
}
