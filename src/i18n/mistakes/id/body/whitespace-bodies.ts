import type { whitespaceBodies } from '#core/diagnose/mistakes/body/whitespace-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for white space, line ends and invisible characters. */
export const whitespaceTexts = {
  'body-lf-appended': {
    title: 'Ada baris baru di akhir body yang ditandatangani',
    happened:
      'echo, heredoc, atau editor menambahkan baris baru di akhir teks signature; yang dikirim tidak memilikinya.',
    fix: 'Pakai printf %s atau echo -n, atau trim teks sekali sebelum ditandatangani dan dikirim.',
  },
  'body-crlf-appended': {
    title: 'Ada baris baru Windows di akhir body yang ditandatangani',
    happened: 'String yang ditandatangani berakhir dengan CR LF yang tidak ada di request.',
    fix: 'Baca file atau input konsol tanpa akhir baris terakhirnya.',
  },
  'body-space-appended': {
    title: 'Ada spasi di akhir body yang ditandatangani',
    happened: 'Satu spasi mengikuti kurung tutup, hanya di teks signature.',
    fix: 'Periksa template atau teks salinan apakah ada spasi di ujungnya.',
  },
  'body-lf-to-crlf': {
    title: 'Akhir baris ditandatangani sebagai CR LF, dikirim sebagai LF',
    happened: 'Kode signature membaca teks dengan akhir baris Windows.',
    fix: 'Buka file dalam mode biner, dan cegah git mengonversinya.',
  },
  'body-crlf-to-lf': {
    title: 'Akhir baris ditandatangani sebagai LF, dikirim sebagai CR LF',
    happened: 'Sesuatu di antara file dan signature menormalkan akhir baris, sedangkan request mempertahankan aslinya.',
    fix: 'Baca persis byte yang dikirim dan tanda tangani itu.',
  },
  'body-newlines-stripped': {
    title: 'Baris baru di body tidak ikut ditandatangani',
    happened: 'Baris barunya hilang di teks signature, seperti pada curl -d @file, padahal di request masih ada.',
    fix: 'Pakai --data-binary @file bila signature mencakup seluruh isi file.',
  },
  'body-lines-joined': {
    title: 'Baris-baris digabung sebelum ditandatangani',
    happened: 'Baris baru beserta indentasi sesudahnya dihapus atau menjadi spasi; body yang dikirim tetap berbaris.',
    fix: 'Parse lalu serialisasi untuk membuat JSON ringkas, dan kirim hasil itu.',
  },
  'body-line-ends-lost': {
    title: 'Baris baru dari file hilang saat body dikirim',
    happened:
      'File ditandatangani apa adanya; saat dikirim, baris barunya dibuang sedangkan indentasinya tetap, seperti yang dilakukan curl -d @file.',
    fix: 'Kirim file apa adanya: --data-binary @file.',
  },
  'body-strip-all-whitespace': {
    title: 'Semua spasi dan baris baru dihapus sebelum ditandatangani, di mana pun letaknya',
    happened: '"Warung Bu Sri" ditandatangani sebagai "WarungBuSri" karena JSON di-minify dengan pola seperti /\\s+/.',
    fix: 'Minify dengan serializer JSON, bukan dengan regex.',
  },
  'body-spaces-stripped': {
    title: 'Semua spasi dihapus sebelum ditandatangani, di mana pun letaknya',
    happened: 'Mengganti " " dengan kosong ikut mengubah nama dan keterangan; baris baru tetap ada.',
    fix: 'Biarkan teksnya, atau tulis ulang dengan separator ringkas.',
  },
  'body-whitespace-collapsed': {
    title: 'Deretan whitespace ditandatangani sebagai satu spasi',
    happened: 'Beberapa spasi atau baris baru berurutan menjadi satu di teks signature.',
    fix: 'Keluarkan pembersihan whitespace dari jalur antara file dan signature.',
  },
  'body-trimmed': {
    title: 'Body di-trim sebelum ditandatangani, tetapi dikirim tanpa trim',
    happened: 'Whitespace di ujung body yang dikirim tidak ada di teks signature.',
    fix: 'Trim juga sebelum mengirim, supaya keduanya sama.',
  },
  'body-leading-space': {
    title: 'Ada spasi di depan body yang ditandatangani',
    happened: 'String yang ditandatangani diawali spasi, misalnya setelah "body= ".',
    fix: 'Hapus spasi setelah tanda sama dengan di template.',
  },
  'body-leading-newline': {
    title: 'Ada baris baru di depan body yang ditandatangani',
    happened: 'Literal multi-baris berisi JSON diawali baris kosong.',
    fix: 'Mulai JSON tepat setelah tanda kutip pembuka, atau trim literalnya.',
  },
  'body-bom': {
    title: 'Ada byte order mark di depan body yang ditandatangani',
    happened: 'File disimpan sebagai "UTF-8 with BOM", dan U+FEFF tertinggal di teks signature.',
    fix: 'Simpan sebagai UTF-8 tanpa BOM, misalnya dengan new UTF8Encoding(false).',
  },
  'body-lf-to-cr': {
    title: 'Akhir baris ditandatangani sebagai CR saja',
    happened: 'Body memakai LF di akhir baris; yang ditandatangani carriage return.',
    fix: 'Tandatangani byte yang dikirim; biarkan akhir barisnya.',
  },
  'body-newlines-literal': {
    title: 'Akhir baris ditandatangani sebagai dua karakter',
    happened: 'Yang ditandatangani backslash dan n, atau <br>, padahal di body ada akhir baris.',
    fix: 'Simpan body di file atau variabel yang berisi akhir baris sungguhan.',
  },
  'body-tabs-to-blanks': {
    title: 'Tab ditandatangani sebagai spasi, atau sebaliknya',
    happened: 'Editor atau terminal mengubah indentasi teks yang ditandatangani.',
    fix: 'Tandatangani byte yang persis sama dengan yang dikirim.',
  },
} satisfies Record<keyof typeof whitespaceBodies, MistakeText>
