import type { hashMistakes } from '#core/diagnose/mistakes/hash.ts'
import type { MistakeText } from '../mistake-text.ts'

export const hashTexts: Readonly<Record<keyof typeof hashMistakes, MistakeText>> = {
  'hash-hmac-sha512': {
    title: 'Memakai HMAC-SHA512, seharusnya HMAC-SHA256',
    happened: 'Signature berukuran 64 byte, seperti di SNAP; Netzme memakai 32.',
    fix: 'Atur algoritma ke sha256.',
  },
  'hash-hmac-sha1': {
    title: 'Memakai HMAC-SHA1, seharusnya HMAC-SHA256',
    happened: 'Signature berukuran 20 byte, seperti pada contoh lama.',
    fix: 'Ganti SHA-1 dengan SHA-256 di pemanggilan HMAC.',
  },
  'hash-hmac-md5': {
    title: 'Memakai HMAC-MD5, seharusnya HMAC-SHA256',
    happened: 'Signature berukuran 16 byte; sebagian pustaka memakai MD5 bila algoritma tidak disebut.',
    fix: 'Sebutkan digest secara eksplisit: hashlib.sha256 atau sejenisnya.',
  },
  'hash-hmac-sha384': {
    title: 'Memakai HMAC-SHA384, seharusnya HMAC-SHA256',
    happened: 'Signature berukuran 48 byte.',
    fix: 'Pilih SHA-256, yang digest-nya 32 byte.',
  },
  'hash-hmac-sha224': {
    title: 'Memakai HMAC-SHA224, seharusnya HMAC-SHA256',
    happened: 'Signature berukuran 28 byte.',
    fix: 'Perbaiki konstanta algoritma dari 224 menjadi 256.',
  },
  'hash-prehashed-message': {
    title: 'Payload di-hash sebelum HMAC',
    happened: 'Pesannya hex SHA-256 dari payload, bukan payload.',
    fix: 'Masukkan payload ke HMAC apa adanya; HMAC yang melakukan hash.',
  },
  'hash-plain-sha256': {
    title: 'Yang dikirim SHA-256 biasa dari payload',
    happened: 'Tidak ada key: salt tidak dipakai.',
    fix: 'Pakai hash_hmac, createHmac, atau hmac.new, dengan salt sebagai key.',
  },
  'hash-plain-sha256-payload-salt': {
    title: 'Yang dikirim SHA-256 biasa dari payload dan salt',
    happened: 'Salt ditambahkan ke payload, seperti kesan dari kata salt.',
    fix: 'Jadikan salt sebagai key HMAC, jangan ditambahkan.',
  },
  'hash-plain-sha256-salt-payload': {
    title: 'Yang dikirim SHA-256 biasa dari salt dan payload',
    happened: 'Salt dipasang di depan payload lalu keduanya di-hash.',
    fix: 'Jadikan awalan itu key HMAC-SHA256.',
  },
  'hash-plain-sha512': {
    title: 'Yang dikirim SHA-512 biasa dari payload',
    happened: 'Algoritma dan konstruksinya berbeda: tanpa key, dan 64 byte.',
    fix: 'Ubah ke HMAC, dan ke SHA-256.',
  },
  'hash-plain-sha512-payload-salt': {
    title: 'Yang dikirim SHA-512 biasa dari payload dan salt',
    happened: 'Payload dan salt digabung lalu di-hash menjadi 64 byte.',
    fix: 'Pisahkan lagi keduanya dan hitung HMAC-SHA256(salt, payload).',
  },
  'hash-plain-sha512-salt-payload': {
    title: 'Yang dikirim SHA-512 biasa dari salt dan payload',
    happened: 'Salt mendahului payload dalam satu hash 64 byte.',
    fix: 'Panggil fungsi HMAC-SHA256 dengan salt dan payload sebagai argumen terpisah.',
  },
  'hash-plain-sha1': {
    title: 'Yang dikirim SHA-1 biasa dari payload',
    happened: 'Dua puluh byte tanpa key.',
    fix: 'Beralih dari sha1() ke HMAC-SHA256.',
  },
  'hash-plain-sha1-payload-salt': {
    title: 'Yang dikirim SHA-1 biasa dari payload dan salt',
    happened: 'Salt ditambahkan lalu di-hash dengan SHA-1.',
    fix: 'Ganti sha1() dan salt tambahan dengan SHA-256 dengan key.',
  },
  'hash-plain-sha1-salt-payload': {
    title: 'Yang dikirim SHA-1 biasa dari salt dan payload',
    happened: 'Salt diawalkan lalu di-hash dengan SHA-1.',
    fix: 'Pakai awalan itu sebagai key HMAC dan SHA-256 sebagai hash-nya.',
  },
  'hash-plain-md5': {
    title: 'Yang dikirim MD5 biasa dari payload',
    happened: 'Enam belas byte tanpa key.',
    fix: 'Beralih dari md5() ke HMAC-SHA256.',
  },
  'hash-plain-md5-payload-salt': {
    title: 'Yang dikirim MD5 biasa dari payload dan salt',
    happened: 'Salt ditambahkan lalu di-hash dengan MD5, kebiasaan gateway lama.',
    fix: 'Hitung SHA-256 dengan key sebagai ganti md5(payload . salt).',
  },
  'hash-plain-md5-salt-payload': {
    title: 'Yang dikirim MD5 biasa dari salt dan payload',
    happened: 'Salt diawalkan lalu di-hash dengan MD5.',
    fix: 'Hitung SHA-256 dengan key sebagai ganti md5(salt . payload).',
  },
  'hash-utf16le': {
    title: 'Teks diubah menjadi UTF-16',
    happened: 'Payload dan salt menjadi dua byte per karakter, byte rendah dulu, sebelum di-hash.',
    fix: 'Pakai Encoding.UTF8 di tempat Encoding.Unicode.',
  },
  'hash-utf16be': {
    title: 'Teks diubah menjadi UTF-16 big-endian',
    happened: 'Payload dan salt menjadi dua byte per karakter, byte tinggi dulu.',
    fix: 'Ganti BigEndianUnicode atau UTF_16BE dengan UTF-8.',
  },
  'hash-utf16-bom': {
    title: 'Teks diubah menjadi UTF-16 dengan byte-order mark',
    happened: 'UTF_16 di Java menaruh FE FF di depan payload dan salt.',
    fix: 'Tulis StandardCharsets.UTF_8 di kedua pemanggilan getBytes.',
  },
  'hash-latin1-question': {
    title: 'Karakter di luar Latin-1 berubah menjadi “?”',
    happened: 'Teks di-encode sebagai ISO 8859-1, yang tidak memuat karakter itu.',
    fix: 'Encode sebagai UTF-8, bukan ISO_8859_1.',
  },
  'hash-latin1-low-byte': {
    title: 'Hanya byte rendah setiap karakter yang di-hash',
    happened: "'binary' atau 'latin1' memotong karakter menjadi satu byte.",
    fix: "Berikan 'utf8' sebagai encoding teks.",
  },
  'hash-windows-1252': {
    title: 'Teks di-encode sebagai Windows-1252',
    happened: 'Charset bawaan platform yang dipakai: di sana é satu byte, di UTF-8 dua.',
    fix: 'Sebutkan charset-nya: getBytes(StandardCharsets.UTF_8), Encoding.UTF8.',
  },
  'hash-ascii-question': {
    title: 'Karakter non-ASCII berubah menjadi “?”',
    happened: 'Teks di-encode sebagai US-ASCII, satu ? untuk setiap karakter.',
    fix: 'Encode sebagai UTF-8, bukan US_ASCII.',
  },
  'hash-ascii-question-units': {
    title: 'Karakter non-ASCII berubah menjadi satu atau dua “?”',
    happened: 'Encoding.ASCII menulis ? untuk setiap unit UTF-16, jadi emoji menghasilkan dua.',
    fix: 'Tukar Encoding.ASCII dengan Encoding.UTF8.',
  },
  'hash-ascii-dropped': {
    title: 'Karakter non-ASCII dibuang',
    happened: "encode('ascii', 'ignore') atau iconv dengan //IGNORE menghapusnya sebelum hash.",
    fix: "Pakai encode('utf-8'), yang tidak menghilangkan apa pun.",
  },
  'hash-double-utf8': {
    title: 'Teks di-encode UTF-8 dua kali',
    happened: 'Byte UTF-8 dibaca sebagai Latin-1 lalu di-encode lagi: é menjadi Ã©.',
    fix: 'Hapus utf8_encode(); teksnya sudah UTF-8.',
  },
  'hash-double-utf8-windows': {
    title: 'Teks di-encode UTF-8 dua kali lewat Windows-1252',
    happened: 'Byte UTF-8 dibaca sebagai Windows-1252 lalu di-encode lagi.',
    fix: 'Atur charset file dan koneksi basis data ke UTF-8 (utf8mb4).',
  },
  'hash-cesu8': {
    title: 'Emoji di-encode sebagai dua surrogate',
    happened: 'Bentuk modifikasi Java menulis enam byte, padahal UTF-8 empat.',
    fix: 'Jangan ambil byte dari writeUTF atau JNI; yang benar getBytes(UTF_8).',
  },
  'hash-utf8-three-bytes': {
    title: 'Emoji diganti sebelum di-hash',
    happened: 'Kolom atau pustaka UTF-8 tiga byte tidak dapat menyimpan karakter empat byte.',
    fix: 'Pakai utf8mb4 untuk tabel penyimpan body.',
  },
  'hash-utf7': {
    title: 'Teks di-encode sebagai UTF-7',
    happened: 'Tanda seperti & dan = berubah menjadi kode seperti +ACY-.',
    fix: 'Encode sebagai UTF-8, bukan UTF-7.',
  },
  'hash-seven-bits': {
    title: 'Bit tertinggi setiap byte dihapus',
    happened: 'Decode sebagai ASCII mengubah karakter di luar ASCII menjadi dua atau tiga karakter lain.',
    fix: 'Pakai utf8 saat men-decode teks, bukan ascii.',
  },
  'hash-bytes-replaced': {
    title: 'Byte non-ASCII diganti dengan U+FFFD',
    happened: 'UTF-8 dibaca sebagai ASCII, yang tidak mengenal byte tersebut.',
    fix: 'Baca teksnya sebagai UTF-8.',
  },
  'hash-xml-references': {
    title: 'Karakter non-ASCII ditandatangani sebagai referensi &#…;',
    happened: 'Sebuah encoder menulisnya untuk XML atau HTML.',
    fix: 'Encode payload sebagai UTF-8 tanpa penggantian.',
  },
  'hash-backslash-escapes': {
    title: 'Karakter non-ASCII ditandatangani sebagai kode backslash',
    happened: 'Python menulis \\xe9 atau \\u2615 untuk karakter yang tidak ada di charset-nya.',
    fix: "Panggil encode('utf-8') tanpa errors='backslashreplace'.",
  },
  'hash-plain-one-value': {
    title: 'Yang di-hash hanya satu nilai, tanpa key',
    happened: 'HMAC tidak dihitung, dan hanya sebagian nilai yang di-hash.',
    fix: 'Hitung HMAC-SHA256 dari raw payload dengan salt sebagai key.',
  },
  'hash-unaccented': {
    title: 'Tanda aksen dihilangkan sebelum ditandatangani',
    happened: 'Huruf seperti é ditandatangani sebagai e: ada fungsi slug atau transliterasi pada teksnya.',
    fix: 'Tandatangani teks seperti yang dikirim; hapus transliterasinya.',
  },
  'hash-code-page': {
    title: 'Teks di-encode dengan code page lain',
    happened: 'Karakter di luar ASCII menjadi byte dari code page DOS, Mac, atau ISO.',
    fix: 'Encode payload dan salt dalam UTF-8; di konsol Windows jalankan chcp 65001 dulu.',
  },
}
