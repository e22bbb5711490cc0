import type { outputBytesMistakes } from '#core/diagnose/mistakes/output-bytes.ts'
import type { MistakeText } from '../mistake-text.ts'

export const outputBytesTexts: Readonly<Record<keyof typeof outputBytesMistakes, MistakeText>> = {
  'output-nsdata': {
    title: 'Signature berupa description dari NSData',
    happened: 'Kelompok delapan digit di dalam kurung adalah cara NSData menampilkan dirinya, bukan hex.',
    fix: 'Cetak setiap byte dengan %02x, atau map { String(format: "%02x", $0) }.',
  },
  'output-hex-blank-padded': {
    title: 'Byte kecil dicetak dengan spasi sebagai ganti 0',
    happened: 'Formatnya %2x, yang mengisi dengan spasi, bukan nol.',
    fix: 'Pakai %02x.',
  },
  'output-hex-signed-bytes': {
    title: 'Yang dicetak adalah hex dari byte bertanda',
    happened: 'Byte mulai 0x80 dianggap negatif, lalu tanda minus atau nilai mutlaknya yang dicetak.',
    fix: 'Mask setiap byte sebelum dicetak: (b & 0xff).toString(16).',
  },
  'output-hex-nibbles-swapped': {
    title: 'Dua digit setiap byte tertukar',
    happened: 'Setengah byte yang rendah dicetak lebih dulu, seperti unpack("h*").',
    fix: 'Cetak setengah yang tinggi dulu: unpack1("H*").',
  },
  'output-hex-words-swapped': {
    title: 'Urutan byte di setiap word terbalik',
    happened: 'Yang dicetak adalah word utuh pada mesin little-endian, seperti od -x atau cast ke int.',
    fix: 'Cetak byte demi byte: od -An -tx1, atau %02x untuk setiap byte.',
  },
  'output-hex-reversed-text': {
    title: 'Teks hex ditulis dari belakang ke depan',
    happened: 'Digit terakhir ada di depan.',
    fix: 'Hapus langkah yang membalik string.',
  },
  'output-words-signed': {
    title: 'Word dari digest dicetak sebagai bilangan bertanda',
    happened: 'CryptoJS menyimpan word 32 bit; toString(16) pada word menghasilkan tanda minus dan menghilangkan nol.',
    fix: 'Panggil toString() pada WordArray-nya langsung.',
  },
  'output-binary-digits': {
    title: 'Signature dicetak dalam digit biner',
    happened: 'Setiap byte menjadi delapan digit 0 atau 1.',
    fix: 'Cetak dua digit hex untuk setiap byte.',
  },
  'output-hex-0x': {
    title: 'Setiap byte dicetak dengan 0x',
    happened: 'Ke-32 byte menjadi daftar angka 0x.',
    fix: 'Gabungkan byte sebagai dua digit hex, tanpa 0x dan pemisah.',
  },
  'output-erlang-binary': {
    title: 'Signature berupa binary Erlang atau Elixir yang dicetak',
    happened: 'Erlang dan Elixir mencetak binary sebagai angka di antara << dan >>.',
    fix: 'Encode dulu: binary:encode_hex dengan huruf kecil, atau Base.encode16(mac, case: :lower).',
  },
  'output-list-signed-plain': {
    title: 'Signature berupa daftar bilangan bertanda',
    happened: 'Setiap byte dicetak sebagai angka dari -128 sampai 127.',
    fix: 'Ubah setiap byte menjadi dua digit hex: (b & 0xff).',
  },
  'output-list-indexed': {
    title: 'Signature berupa array byte dalam JSON dengan indeks',
    happened: 'JSON.stringify pada Uint8Array menulis "0":…, "1":….',
    fix: "Panggil Buffer.from(bytes).toString('hex') dulu.",
  },
  'output-list-joined': {
    title: 'Byte digabung sebagai angka desimal',
    happened: 'Angka 0 sampai 255 berderet tanpa pemisah.',
    fix: 'Gabungkan dua digit hex untuk setiap byte: ToString("x2").',
  },
  'output-decimal-signed': {
    title: 'Signature dicetak sebagai satu bilangan negatif',
    happened: 'Bit pertama digest dianggap sebagai tanda minus oleh new BigInteger(bytes).',
    fix: 'Cetak byte satu per satu dengan %02x.',
  },
  'output-base64-alphanumeric': {
    title: 'Signature base64 tanpa karakter khususnya',
    happened: 'Semua + / dan = dihapus.',
    fix: 'Kirim hex; tidak ada yang perlu dihapus darinya.',
  },
  'output-hex-of-text': {
    title: 'Digest dikonversi ke UTF-8 sebelum dicetak',
    happened: 'Setiap byte mulai 0x80 menjadi dua byte.',
    fix: 'Cetak digest mentah tanpa konversi charset.',
  },
  'output-lossy-text': {
    title: 'Digest dibaca sebagai teks sehingga sebagian byte-nya hilang',
    happened:
      'Digest mentah bukan teks: byte yang bukan karakter berubah menjadi karakter pengganti, tanda tanya, atau hilang.',
    fix: 'Ubah byte mentah digest langsung menjadi hex, tanpa lewat string.',
  },
  'output-cut-at-nul': {
    title: 'Signature terpotong di byte nol pertama',
    happened: 'Fungsi string menganggap digest mentah sebagai teks yang berakhir di byte nol.',
    fix: 'Proses 32 byte berdasarkan jumlahnya, tanpa strlen.',
  },
  'output-python-bytes': {
    title: 'Signature berupa bytes Python yang dicetak',
    happened: "str() dari digest menghasilkan b'…' dengan kode \\x.",
    fix: 'Panggil hexdigest(), atau digest.hex().',
  },
  'output-ruby-inspect': {
    title: 'Signature berupa string Ruby hasil inspect',
    happened: 'Digest mentah dicetak dalam tanda kutip dengan kode \\x.',
    fix: 'Pakai hexdigest, atau unpack1("H*").',
  },
  'output-go-quoted': {
    title: 'Signature adalah digest yang dicetak dengan %q',
    happened: 'Go mencetak byte mentah sebagai string dalam tanda kutip.',
    fix: 'Cetak dengan %x, atau hex.EncodeToString.',
  },
  'output-escaped-bytes': {
    title: 'Setiap byte dicetak dengan \\x',
    happened: 'Digitnya benar, tetapi ada \\x di depan setiap pasang.',
    fix: 'Hapus \\x dari formatnya.',
  },
  'output-percent-bytes': {
    title: 'Digest mentah di-URL-encode',
    happened: 'Byte menjadi %XX, atau huruf bila kebetulan berupa huruf.',
    fix: 'Hex tidak perlu URL encoding: panggil hash_hmac tanpa argumen terakhir.',
  },
  'output-raw-bytes': {
    title: 'Yang dikirim adalah byte mentah digest',
    happened: 'Header berisi paling banyak 32 karakter, bukan 64 digit hex.',
    fix: 'Encode digest menjadi hex huruf kecil sebelum masuk ke header.',
  },
  'output-list-unsigned-plain': {
    title: 'Signature berupa daftar angka',
    happened: 'Setiap byte ditulis sebagai angka 0 sampai 255.',
    fix: 'Ubah setiap byte menjadi dua digit hex lalu gabungkan tanpa pemisah.',
  },
  'output-hex-list': {
    title: 'Signature berupa daftar angka hex',
    happened: 'Byte ditulis satu per satu, dengan sesuatu di antara atau di sekelilingnya.',
    fix: 'Gabungkan dua digit untuk setiap byte, tanpa apa pun di antara atau di sekelilingnya.',
  },
  'output-type-described': {
    title: 'Signature berupa deskripsi dari tipe byte',
    happened: 'Mencetak objeknya menghasilkan nama tipe dan byte-nya sebagai angka.',
    fix: "Minta hex dari objeknya: toString('hex'), toHexString().",
  },
  'output-other-digits': {
    title: 'Byte dicetak sebagai daftar angka biner atau oktal',
    happened: 'Yang dipakai untuk setiap byte adalah %b atau %o.',
    fix: 'Pakai %x, yang mencetak dua digit hex untuk setiap byte.',
  },
  'output-verb-complaint': {
    title: 'Signature berisi pesan kesalahan format dari fmt Go',
    happened: 'Setiap byte tertulis %!t(uint8=…) karena verb itu tidak cocok untuk byte.',
    fix: 'Cetak digest dengan %x.',
  },
  'output-words-listed': {
    title: 'Signature berupa daftar word 32 bit',
    happened: 'WordArray dari CryptoJS, atau bits dari sjcl, diubah menjadi teks berupa angka di dalamnya.',
    fix: 'Pakai hash.toString(CryptoJS.enc.Hex), atau sjcl.codec.hex.fromBits(bits).',
  },
  'output-words-unpadded': {
    title: 'Word dari digest kehilangan nol di depannya',
    happened: 'Setiap word 32 bit dicetak dengan %x, tanpa diisi sampai delapan digit.',
    fix: 'Pakai %08x untuk setiap word.',
  },
  'output-big-number': {
    title: 'Digest dicetak sebagai satu bilangan dengan basis lain',
    happened: 'Ke-32 byte dianggap satu bilangan besar, bukan ditulis sebagai hex.',
    fix: 'Tulis byte-nya sebagai 64 digit hex, lengkap dengan nol di depan.',
  },
  'output-base85': {
    title: 'Signature ditulis dalam base85',
    happened: 'Setiap empat byte menjadi lima karakter.',
    fix: 'Tulis sebagai hex huruf kecil: hexdigest().',
  },
  'output-bits-reversed': {
    title: 'Urutan bit setiap byte terbalik',
    happened: 'Bit terendah ada di depan, seperti hasil unpack("b*").',
    fix: 'Pakai unpack1("H*"), yang menghasilkan hex.',
  },
}
