import type { writtenBodies } from '#core/diagnose/mistakes/body/written-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

export const writtenTexts: Readonly<Record<keyof typeof writtenBodies, MistakeText>> = {
  'body-serialiser': {
    title: 'Body ditulis dengan cara library tertentu',
    happened: 'Setelah dibaca dan ditulis lagi, nilainya sama tetapi teksnya berbeda.',
    fix: 'Tanda tangani teks yang dikirim; jangan dibaca dan ditulis lagi.',
  },
  'body-sides': {
    title: 'Nilai yang sama ditulis dengan cara lain untuk signature',
    happened: 'Nilainya sama, tetapi cara menulisnya tidak sama dengan library mana pun yang kami kenal.',
    fix: 'Buat teks body sekali, lalu pakai teks itu untuk signature dan untuk dikirim.',
  },
  'body-number-locale': {
    title: 'Angka di body ditandatangani dengan format lokal',
    happened: 'Ada koma desimal atau titik ribuan di teks yang ditandatangani.',
    fix: "Format angka tanpa locale: InvariantCulture, Locale.ROOT, atau number_format dengan '.' dan ''.",
  },
  'body-bigdecimal': {
    title: 'Angka ditandatangani seperti BigDecimal Ruby mencetaknya',
    happened: 'Angka menjadi teks seperti "0.15e6".',
    fix: "Ubah dengan to_s('F') atau to_f sebelum body ditulis.",
  },
  'body-keys-filtered': {
    title: 'Member di dalam tidak ada di body yang ditandatangani',
    happened: 'JSON.stringify diberi daftar key, dan daftar itu juga menyaring objek di dalamnya.',
    fix: 'Jangan berikan daftar key ke JSON.stringify; kalau perlu, urutkan dengan fungsi.',
  },
  'body-lua-cjson': {
    title: 'Body ditulis oleh lua-cjson',
    happened: 'Slash di-escape, angka disimpan 14 digit, dan urutan member mengikuti tabelnya.',
    fix: 'Tanda tangani teks yang dikirim; jangan decode lalu encode lagi.',
  },
  'body-dates-rewritten': {
    title: 'Tanggal di body ditulis ulang sebelum ditandatangani',
    happened: 'Library JSON menganggap teks itu tanggal dan menulisnya dengan formatnya sendiri.',
    fix: 'Pakai DateParseHandling.None, atau tanda tangani teksnya tanpa di-parse.',
  },
  'body-python-mended': {
    title: 'Yang ditandatangani adalah str() dari dict dengan kutip yang diganti',
    happened: 'Spasi, True, False, dan None tetap seperti cetakan Python.',
    fix: 'Panggil json.dumps sekali, lalu tanda tangani dan kirim hasilnya.',
  },
  'body-perl-pretty': {
    title: 'Body ditandatangani dengan format pretty JSON::PP',
    happened: 'Ada tiga spasi di setiap tingkat dan satu spasi sebelum titik dua.',
    fix: 'Hapus ->pretty.',
  },
  'body-ruby-pretty': {
    title: 'Body ditandatangani dengan format JSON.pretty_generate',
    happened: 'Di sana array kosong ditulis dalam beberapa baris.',
    fix: 'Tanda tangani hasil JSON.generate, lalu kirim.',
  },
  'body-tags-stripped': {
    title: 'Tag dihapus dari body sebelum ditandatangani',
    happened: 'Bagian nilai yang mirip HTML hilang.',
    fix: 'Jangan panggil strip_tags() pada teks yang ditandatangani.',
  },
  'body-pattern-escaped': {
    title: 'Body di-escape untuk regular expression',
    happened: 'Ada backslash di depan tanda bacanya.',
    fix: 'Jangan pakai quotemeta, re.escape, atau preg_quote pada body.',
  },
  'body-members-joined': {
    title: 'Member body digabung sebagai teks',
    happened: 'Yang ditandatangani adalah key dan nilai, atau nilai saja, bukan JSON-nya.',
    fix: 'Tanda tangani teks JSON body.',
  },
  'body-one-member': {
    title: 'Hanya satu member body yang ditandatangani',
    happened: 'Sisa body tidak ada di teks yang ditandatangani.',
    fix: 'Masukkan seluruh body ke payload.',
  },
  'body-shell-braces': {
    title: 'Shell mengembangkan kurung kurawal di body',
    happened: 'Tanpa kutip, {a,b} menjadi dua kata dan tanda kutipnya hilang.',
    fix: 'Taruh body dalam kutip tunggal, lalu pakai "$body" dalam kutip ganda.',
  },
  'body-printed': {
    title: 'Body ditandatangani seperti bahasa pemrograman mencetak objek',
    happened: 'Map, model, atau data class dimasukkan ke teks dengan cetakannya sendiri.',
    fix: 'Tulis JSON-nya sekali, lalu tanda tangani dan kirim teks itu.',
  },
}
