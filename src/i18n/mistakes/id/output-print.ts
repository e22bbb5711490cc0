import type { outputPrintMistakes } from '#core/diagnose/mistakes/output-print.ts'
import type { MistakeText } from '../mistake-text.ts'

export const outputPrintTexts: Readonly<Record<keyof typeof outputPrintMistakes, MistakeText>> = {
  'output-hex-uppercase': {
    title: 'Hex memakai huruf besar',
    happened: 'Byte-nya benar, tetapi dicetak dengan A sampai F.',
    fix: 'Ubah hex menjadi huruf kecil di akhir.',
  },
  'output-base64': {
    title: 'Signature dikirim sebagai base64',
    happened: 'Ke-32 byte yang benar dicetak dalam 44 karakter base64.',
    fix: "Cetak sebagai hex: digest('hex').",
  },
  'output-base64-nopad': {
    title: 'Signature dikirim sebagai base64 tanpa =',
    happened: 'Byte-nya ada dalam 43 karakter base64 tanpa padding.',
    fix: 'Ganti encoder base64 dengan encoder hex.',
  },
  'output-base64url': {
    title: 'Signature dikirim sebagai base64 URL-safe',
    happened: 'Tanda - dan _ menggantikan + dan / pada cetakan byte.',
    fix: 'Pakai hex sebagai ganti alfabet URL-safe.',
  },
  'output-base64url-nopad': {
    title: 'Signature dikirim sebagai base64url tanpa =',
    happened: 'Byte dicetak seperti JWT mencetak signature-nya.',
    fix: 'Pakai hexdigest atau sejenisnya, bukan encoder JWT.',
  },
  'output-base64-lines': {
    title: 'Signature dikirim sebagai base64 dengan baris baru',
    happened: 'encode64 atau encoder MIME memenggal baris.',
    fix: "Panggil unpack1('H*') atau hexdigest, yang tidak memenggal baris.",
  },
  'output-base64-uri-encoded': {
    title: 'Signature dikirim sebagai base64 yang sudah di-URL-encode',
    happened: 'Di header ada %2B, %2F, dan %3D.',
    fix: 'Header tidak perlu URL encoding, dan yang ini tidak perlu base64.',
  },
  'output-base64-of-hex': {
    title: 'Teks hex di-encode base64',
    happened: 'Signature sudah benar sebelum encoding kedua menjadikannya 88 karakter.',
    fix: 'Hilangkan base64_encode, atau pemanggilan di sekitar toString().',
  },
  'output-base64-of-hex-uppercase': {
    title: 'Teks hex huruf besar di-encode base64',
    happened: 'Hex kapital dibuat, lalu teks itu di-encode base64.',
    fix: 'Lewati base64 dan kecilkan huruf hex.',
  },
  'output-base64-of-base64': {
    title: 'Signature di-encode base64 dua kali',
    happened: 'Yang dikirim base64 dari teks base64.',
    fix: 'Hapus kedua encoder dan cetak hex sekali.',
  },
  'output-hex-of-hex': {
    title: 'Teks hex di-encode hex lagi',
    happened: 'Setiap digit hex dicetak menjadi dua: 128 karakter.',
    fix: 'Buang bin2hex: hash_hmac sudah memberi hex kecuali argumen terakhirnya true.',
  },
  'output-hex-of-hex-uppercase': {
    title: 'Teks hex huruf besar di-encode hex lagi',
    happened: 'Hex kapital dicetak sebagai hex sekali lagi.',
    fix: 'Encode byte digest sekali saja, dengan huruf kecil.',
  },
  'output-hex-of-base64': {
    title: 'Teks base64 di-encode hex',
    happened: 'Yang dikirim hex dari karakter base64.',
    fix: 'Bawa digest mentah ke encoder hex.',
  },
  'output-hex-unpadded-bytes': {
    title: 'Byte di bawah 16 kehilangan 0 di depan',
    happened: 'Setiap byte dicetak tanpa padding, jadi signature kurang dari 64 karakter.',
    fix: "Cetak dua digit per byte: %02x, padStart(2, '0').",
  },
  'output-hex-unpadded-bytes-uppercase': {
    title: 'Byte di bawah 16 kehilangan 0 di depan, dan hex-nya kapital',
    happened: '%X mencetak byte tanpa padding.',
    fix: 'Ubah %X menjadi %02x.',
  },
  'output-hex-leading-zeros-lost': {
    title: 'Signature kehilangan nol di awal',
    happened: 'Digest dicetak sebagai satu bilangan besar.',
    fix: 'Tambahkan nol sampai 64 digit: String.format("%064x", number).',
  },
  'output-hex-sign-extended': {
    title: 'Byte 80 ke atas tercetak dengan awalan ffffff',
    happened: 'Byte bertanda dilebarkan ke int sebelum dicetak.',
    fix: 'Beri mask pada setiap byte: b & 0xff.',
  },
  'output-hex-sign-extended-unpadded': {
    title: 'Byte tercetak dengan awalan ffffff, dan byte kecil tanpa 0 di depan',
    happened: 'Integer.toHexString mencetak byte bertanda tanpa mask dan padding.',
    fix: 'Pakai String.format("%02x", b) atau HexFormat.',
  },
  'output-hex-signed-number': {
    title: 'Signature dicetak sebagai bilangan bertanda',
    happened: 'new BigInteger(bytes) menganggap bit pertama sebagai tanda.',
    fix: 'Tulis new BigInteger(1, bytes), dan tambahkan nol sampai 64 digit.',
  },
  'output-hex-reversed-bytes': {
    title: 'Urutan byte signature terbalik',
    happened: 'Byte terakhir muncul lebih dulu, seperti bilangan little-endian.',
    fix: 'Cetak digest mulai dari byte pertama.',
  },
  'output-hex-dashes-uppercase': {
    title: 'Hex memuat tanda hubung dan huruf besar',
    happened: 'BitConverter.ToString menulis AB-CD-….',
    fix: 'Tambahkan .Replace("-", "").ToLower(), atau pakai Convert.ToHexString(…).ToLower().',
  },
  'output-hex-dashes': {
    title: 'Hex memuat tanda hubung',
    happened: 'Dua digit dan tanda hubung ditulis untuk setiap byte.',
    fix: 'Hapus tanda hubung dari teksnya.',
  },
  'output-hex-colons': {
    title: 'Hex memuat titik dua',
    happened: 'Byte dicetak seperti fingerprint, ab:cd:….',
    fix: 'Hilangkan -c di openssl, atau buang titik duanya.',
  },
  'output-hex-colons-uppercase': {
    title: 'Hex memuat titik dua dan huruf besar',
    happened: 'Byte dicetak seperti fingerprint sertifikat, AB:CD:….',
    fix: 'Buang titik dua dan kecilkan hurufnya.',
  },
  'output-hex-spaces': {
    title: 'Hex memuat spasi',
    happened: 'Ada spasi di antara byte.',
    fix: 'Gabungkan cetakan byte dengan string kosong.',
  },
  'output-hex-spaces-uppercase': {
    title: 'Hex memuat spasi dan huruf besar',
    happened: 'Byte dicetak dengan format dump.',
    fix: 'Pakai encoder hex polos, bukan dump.',
  },
  'output-decimal': {
    title: 'Signature dicetak sebagai bilangan desimal',
    happened: 'Digest menjadi satu bilangan besar basis 10.',
    fix: 'Konversi dengan basis 16 dan tambahkan nol sampai 64 digit.',
  },
  'output-base32': {
    title: 'Signature dikirim sebagai base32',
    happened: 'Encoder base32, seperti untuk one-time password, mencetak digest.',
    fix: 'Ambil encoder hex.',
  },
  'output-list-comma': {
    title: 'Byte dicetak sebagai angka desimal dengan koma',
    happened: 'Array byte langsung diubah menjadi teks.',
    fix: "Konversi dengan Buffer.from(bytes).toString('hex').",
  },
  'output-list-brackets': {
    title: 'Byte dicetak sebagai list dalam kurung siku',
    happened: 'Yang dikirim [171, 205, …]: teks sebuah list.',
    fix: 'Panggil .hex() pada byte itu.',
  },
  'output-list-brackets-tight': {
    title: 'Byte dicetak sebagai array JSON',
    happened: 'json_encode atau JSON.stringify menulis [171,205,…].',
    fix: 'Encode digest sebagai hex sebelum JSON apa pun.',
  },
  'output-list-spaces': {
    title: 'Byte dicetak seperti Go mencetak slice',
    happened: 'fmt menulis [171 205 …].',
    fix: 'Pakai hex.EncodeToString(mac) atau verb %x.',
  },
  'output-list-signed': {
    title: 'Byte dicetak sebagai bilangan bertanda',
    happened: 'Arrays.toString menulis [-85, 12, …].',
    fix: 'Format byte dengan HexFormat.of().formatHex(mac).',
  },
  'output-json-buffer': {
    title: 'Buffer dikirim sebagai JSON',
    happened: 'Di header ada {"type":"Buffer","data":[…]}.',
    fix: "Tambahkan .toString('hex') pada Buffer.",
  },
  'output-base64url-counted': {
    title: 'Base64 URL-safe dengan jumlah padding di belakangnya',
    happened: 'UrlTokenEncode menulis jumlah tanda = sebagai satu digit di akhir.',
    fix: 'Pakai Convert.ToHexString(hash).ToLower().',
  },
}
