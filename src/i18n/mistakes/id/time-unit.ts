import type { timeUnitMistakes } from '#core/diagnose/mistakes/time-unit.ts'
import type { MistakeText } from '../mistake-text.ts'

export const timeUnitTexts: Readonly<Record<keyof typeof timeUnitMistakes, MistakeText>> = {
  'time-seconds': {
    title: 'Waktu ditandatangani dalam detik',
    happened: 'Payload dan salt memuat 10 digit, header memuat 13: milidetik terpotong menjadi detik.',
    fix: 'Pakai milidetik di semua tempat, dengan teks yang sama seperti Request-Time.',
  },
  'time-seconds-payload': {
    title: 'Waktu di payload dalam detik',
    happened: 'Field timestamp berisi 10 digit, sedangkan salt dan header 13 digit.',
    fix: 'Isi field timestamp dengan milidetik yang ada di header.',
  },
  'time-seconds-salt': {
    title: 'Waktu di salt dalam detik',
    happened: 'Bagian tengah salt berisi 10 digit, sedangkan payload dan header 13 digit.',
    fix: 'Ganti detik di salt dengan milidetik yang dipakai payload.',
  },
  'time-seconds-rounded': {
    title: 'Waktu ditandatangani dalam detik yang dibulatkan',
    happened: 'Milidetik dibagi 1000 lalu dibulatkan ke atas ke detik berikutnya.',
    fix: 'Jangan dibagi; tandatangani 13 digit dari jam.',
  },
  'time-truncated-ms': {
    title: 'Milidetik ditandatangani sebagai 000',
    happened: 'Payload dan salt memuat detik dikali 1000, header memuat milidetik penuh.',
    fix: 'Baca jam yang punya milidetik, dan kirim nilai yang ditandatangani.',
  },
  'time-truncated-ms-payload': {
    title: 'Milidetik di payload bernilai 000',
    happened: 'Hanya field timestamp yang dibuat dari detik bulat.',
    fix: 'Jangan turunkan field timestamp dari time() * 1000; pakai angka di header.',
  },
  'time-truncated-ms-salt': {
    title: 'Milidetik di salt bernilai 000',
    happened: 'Salt dibuat dari detik bulat, sedangkan payload tidak.',
    fix: 'Serahkan nilai milidetik penuh ke salt, bukan nilai yang dibulatkan.',
  },
  'time-rounded-ms': {
    title: 'Milidetik dibulatkan ke detik berikutnya',
    happened: 'Payload dan salt diakhiri 000 dari detik sesudahnya.',
    fix: 'Hilangkan round(); milidetik yang persis itulah yang ditandatangani dan dikirim.',
  },
  'time-minute': {
    title: 'Waktu dipotong ke menit bulat',
    happened: 'Detik dan milidetik dibuang sebelum ditandatangani.',
    fix: 'Tandatangani saat request dibuat, sampai ke milidetiknya.',
  },
  'time-float-seconds': {
    title: 'Yang ditandatangani detik dengan tiga desimal',
    happened: 'Waktu ditandatangani sebagai bilangan desimal detik, bukan milidetik bulat.',
    fix: 'Kalikan 1000 dan jadikan integer sebelum menjadi teks: int(time.time() * 1000).',
  },
  'time-float-seconds-payload': {
    title: 'Waktu di payload berupa detik desimal',
    happened: 'Field timestamp memuat titik desimal; salt memuat milidetik.',
    fix: 'Isi field timestamp dengan integer yang sudah ada di salt.',
  },
  'time-float-seconds-salt': {
    title: 'Waktu di salt berupa detik desimal',
    happened: 'Sebuah float masuk ke salt, sedangkan payload memuat integer.',
    fix: 'Konversi juga waktu di salt menjadi integer milidetik.',
  },
  'time-float-seconds-js': {
    title: 'Date.now() / 1000 ditandatangani',
    happened: 'Pembagian itu mencetak detik dengan desimal sebanyak yang diperlukan.',
    fix: 'Tandatangani String(Date.now()), tanpa pembagian.',
  },
  'time-float-seconds-precision': {
    title: 'Yang ditandatangani detik dengan desimal yang berbeda dari header',
    happened: 'Jam memberi bilangan desimal detik, dan bilangan itu dicetak apa adanya.',
    fix: 'Baca jam sekali, jadikan milidetik bulat, lalu pakai teks itu untuk header dan signature.',
  },
  'time-seconds-split': {
    title: 'Waktu ditandatangani sebagai detik dan milidetik yang terpisah',
    happened: 'Fungsinya memberi detik dan pecahannya terpisah, dan teks itu ditandatangani apa adanya.',
    fix: 'Tanda tangani milidetik bulat, misalnya (int) (microtime(true) * 1000).',
  },
  'time-float-ms': {
    title: 'Waktu ditandatangani dengan .0 di akhirnya',
    happened: 'Bilangan floating-point milidetik diubah menjadi teks.',
    fix: 'Konversi bilangan ke tipe integer sebelum diformat.',
  },
  'time-float-ms-zeros': {
    title: 'Waktu ditandatangani dengan desimal kosong',
    happened: 'Format angka menambahkan tanda desimal dan nol di belakang milidetik.',
    fix: "Format tanpa desimal: number_format($ms, 0, '', '') atau ToString(\"0\").",
  },
  'time-float-ms-fraction': {
    title: 'Waktu ditandatangani dengan pecahan milidetik',
    happened: 'microtime(true) * 1000 mencetak satu desimal tambahan di belakang milidetik.',
    fix: 'Buang pecahannya sebelum menandatangani: (int) (microtime(true) * 1000).',
  },
  'time-scientific': {
    title: 'Waktu ditandatangani dalam notasi ilmiah',
    happened: 'Sebuah double dicetak dengan eksponen, misalnya 1.6E12.',
    fix: 'Simpan waktu dalam integer 64 bit: long, Int64, atau BigInt.',
  },
  'time-nanoseconds': {
    title: 'Yang ditandatangani mikrodetik atau nanodetik',
    happened: 'Payload dan salt memuat 16 atau 19 digit, sedangkan header 13 digit.',
    fix: 'Minta milidetik dari jam: UnixMilli(), atau time_ns() // 1_000_000.',
  },
  'time-int32': {
    title: 'Waktu meluap dari integer 32 bit',
    happened: 'Milidetik tidak muat dalam 32 bit, jadi payload dan salt memuat sisanya.',
    fix: 'Deklarasikan variabel sebagai integer 64 bit dan buang cast ke int.',
  },
  'time-dotnet-ticks': {
    title: 'Yang ditandatangani ticks Windows',
    happened: 'Hitungan sejak tahun 1 atau 1601 yang ditandatangani, bukan milidetik sejak 1970.',
    fix: 'Pakai DateTimeOffset.UtcNow.ToUnixTimeMilliseconds(), bukan Ticks.',
  },
  'time-hex': {
    title: 'Waktu ditandatangani dalam basis bilangan lain',
    happened: 'Payload dan salt memuat milidetik dalam heksadesimal atau basis 36.',
    fix: 'Cetak waktu dalam basis 10.',
  },
  'time-header-seconds': {
    title: 'Yang ditandatangani milidetik, yang dikirim detik',
    happened: 'Header Request-Time berisi 10 digit, tetapi payload dan salt memuat milidetik pada detik itu.',
    fix: 'Kirim 13 digit yang ditandatangani sebagai Request-Time.',
  },
  'time-header-seconds-zeros': {
    title: 'Yang dikirim detik, yang ditandatangani detik dengan 000',
    happened: 'Request-Time berisi 10 digit, payload dan salt berisi digit yang sama diikuti tiga nol.',
    fix: 'Samakan teks header dengan teks yang ditandatangani: keduanya dengan milidetik.',
  },
  'time-header-date': {
    title: 'Yang dikirim tanggal, yang ditandatangani angka',
    happened: 'Header Request-Time berisi teks tanggal, sedangkan payload dan salt berisi nilai epoch-nya.',
    fix: 'Kirim epoch milidetik juga di header; Netzme meminta tipe long.',
  },
}
