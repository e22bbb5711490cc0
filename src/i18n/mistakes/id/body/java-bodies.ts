import type { javaBodies } from '#core/diagnose/mistakes/body/java-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for what Java's and Kotlin's libraries do to a body. */
export const javaTexts = {
  'body-gson-html': {
    title: 'Body ditandatangani dengan escape HTML milik Gson',
    happened:
      "Gson menulis < > & = dan ' sebagai \\u003c, \\u003e, \\u0026, \\u003d, dan \\u0027; request memuat karakternya.",
    fix: 'Buat Gson dengan disableHtmlEscaping(), lalu kirim persis string yang dihasilkannya.',
  },
  'body-gson-pretty': {
    title: 'Body ditandatangani seperti hasil Gson dengan setPrettyPrinting()',
    happened: 'Teks yang ditandatangani berindentasi dan ber-escape HTML, tidak seperti yang dikirim.',
    fix: 'Pakai Gson tanpa pretty printing untuk semua yang ditandatangani.',
  },
  'body-gson-doubles': {
    title: 'Angka ditandatangani sebagai double',
    happened: 'Gson membaca JSON ke Map dan setiap angka menjadi Double: 5 menjadi 5.0, 12345678 menjadi 1.2345678E7.',
    fix: 'Petakan ke class dengan field int atau BigDecimal, atau set ToNumberPolicy.LAZILY_PARSED_NUMBER.',
  },
  'body-nulls-dropped': {
    title: 'Field bernilai null tidak ikut ditandatangani',
    happened: 'Serializer pembuat teks signature melewatkan null, sedangkan body yang dikirim memuatnya.',
    fix: 'Pakai serializeNulls(), Include.ALWAYS, atau satu serializer untuk kedua teks.',
  },
  'body-jackson-non-empty': {
    title: 'Field kosong tidak ikut ditandatangani',
    happened: 'Aturan NON_EMPTY menghapus null, "", [], dan {} dari teks signature, padahal masih ada di request.',
    fix: 'Samakan aturan inclusion pada mapper yang menandatangani dan yang mengirim.',
  },
  'body-jackson-pretty': {
    title: 'Body ditandatangani seperti pretty-print Jackson',
    happened:
      'writerWithDefaultPrettyPrinter() menaruh " : " di antara nama dan nilai serta memecah baris; itulah yang ditandatangani.',
    fix: 'Panggil writeValueAsString pada mapper biasa.',
  },
  'body-jackson-roundtrip': {
    title: 'Desimal ditandatangani dalam bentuk terpendek dengan .0',
    happened:
      'Membaca ke data tanpa tipe lalu menulis lagi mengubah 50000.00 menjadi 50000.0, seperti di Jackson dan Newtonsoft.',
    fix: 'Aktifkan USE_BIG_DECIMAL_FOR_FLOATS, atau lebih baik tanda tangani teks sebelum di-parse.',
  },
  'body-java-hashmap-order': {
    title: 'Member ditandatangani dalam urutan HashMap',
    happened: 'HashMap punya urutannya sendiri, dan urutan itu yang menentukan susunan JSON signature.',
    fix: 'Pakai LinkedHashMap atau class, dan serialisasi sekali saja.',
  },
  'body-org-json': {
    title: 'Body ditandatangani seperti tulisan JSONObject dari org.json',
    happened:
      'JSONObject menyimpan member di HashMap dan meng-escape beberapa karakter, jadi urutan dan penulisannya berbeda dari request.',
    fix: 'Panggil toString() sekali, tanda tangani string itu dan masukkan string yang sama ke request.',
  },
  'body-json-simple': {
    title: 'Body ditandatangani seperti tulisan json-simple',
    happened: 'json-simple meng-escape garis miring dan karakter tak terlihat, dan mungkin mengubah urutan member.',
    fix: 'Ganti toJSONString() yang kedua dengan string yang sudah dikirim.',
  },
  'body-android-json': {
    title: 'Body ditandatangani seperti tulisan JSONObject Android',
    happened: 'Android menulis "/" sebagai \\/ dan desimal bulat tanpa pecahannya.',
    fix: 'Buat RequestBody dari string yang ditandatangani, bukan dari JSONObject lagi.',
  },
  'body-java-map-printed': {
    title: 'Hasil cetak Map Java yang ditandatangani',
    happened: 'Map.toString() menghasilkan teks seperti {a=1, b=2}, dan itu bukan JSON.',
    fix: 'Serialisasi Map dengan Jackson atau Gson sebelum ditandatangani.',
  },
} satisfies Record<keyof typeof javaBodies, MistakeText>
