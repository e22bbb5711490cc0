import type { dotnetBodies } from '#core/diagnose/mistakes/body/dotnet-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Indonesian words for what .NET and PowerShell do to a body. */
export const dotnetTexts = {
  'body-dotnet-stj': {
    title: 'Body ditandatangani dengan escape bawaan System.Text.Json',
    happened:
      "Karakter non-ASCII serta < > & ' + dan kutip ganda menjadi \\uXXXX huruf besar; penulisan di request berbeda.",
    fix: 'Set Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, lalu tanda tangani string yang dikirim StringContent.',
  },
  'body-dotnet-stj-indented': {
    title: 'Body ditandatangani dengan WriteIndented = true',
    happened: 'System.Text.Json menulisnya dalam beberapa baris dengan escape bawaan; yang dikirim bentuk ringkas.',
    fix: 'Biarkan WriteIndented mati pada opsi untuk request.',
  },
  'body-dotnet-html': {
    title: 'Body ditandatangani dengan escape aman-HTML milik .NET',
    happened: "Serializer .NET lama, atau PowerShell, menulis < > & dan ' sebagai \\u003c huruf kecil dan sejenisnya.",
    fix: 'Set StringEscapeHandling ke Default, atau kirim string yang sudah ber-escape itu.',
  },
  'body-keys-pascal-case': {
    title: 'Nama member ditandatangani dalam PascalCase',
    happened:
      'JsonSerializer.Serialize menulis RequestId, sedangkan PostAsJsonAsync mengirim requestId sesuai default web.',
    fix: 'Serialisasi sekali dengan JsonSerializerDefaults.Web, lalu kirim string itu dalam StringContent.',
  },
  'body-powershell-5': {
    title: 'Body ditandatangani dengan tata letak ConvertTo-Json Windows PowerShell',
    happened: 'PowerShell 5 meratakan nilai, menulis dua spasi setelah titik dua, dan mengakhiri baris dengan CR LF.',
    fix: 'Tambahkan -Compress, simpan hasilnya, pakai untuk signature dan -Body.',
  },
  'body-dotnet-type-name': {
    title: 'Nama tipe .NET ditandatangani sebagai pengganti body',
    happened: 'ToString() pada objek content, dictionary, atau task mengembalikan nama tipenya.',
    fix: 'Baca teksnya dengan await content.ReadAsStringAsync() sebelum menandatangani.',
  },
} satisfies Record<keyof typeof dotnetBodies, MistakeText>
