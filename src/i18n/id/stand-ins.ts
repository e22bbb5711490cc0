import type { StandIn } from '#core/index.ts'

export const standIns: Record<StandIn, { is: string; fix: string }> = {
  'no-value': {
    is: 'Ini yang ditulis program kalau nilainya tidak ada: header diisi sebelum signature dihitung, atau dari variabel yang salah.',
    fix: 'Hitung signature lebih dulu, tunggu hasilnya kalau fungsinya asinkron, lalu masukkan hasil itu ke header.',
  },
  'java-object': {
    is: 'Ini yang dicetak Java dan Kotlin untuk array atau objek: tipe dan sebuah nomor, bukan byte-nya.',
    fix: 'Cetak setiap byte sebagai dua digit hex huruf kecil, misalnya dengan HexFormat.of().formatHex(bytes).',
  },
  'dotnet-type': {
    is: 'Ini yang dicetak .NET untuk array atau objek: nama tipenya, bukan byte-nya.',
    fix: 'Pakai Convert.ToHexString(bytes).ToLowerInvariant(), bukan ToString().',
  },
  'javascript-object': {
    is: 'Ini yang dicetak JavaScript untuk objek: promise yang tidak di-await, ArrayBuffer, atau objek hash sebelum digest dipanggil.',
    fix: 'Await hasilnya, lalu tulis byte-nya sebagai hex huruf kecil: digest("hex") di Node, atau setiap byte dengan toString(16).padStart(2, "0").',
  },
  'php-value': {
    is: 'Ini yang dicetak PHP untuk array atau resource, bukan teks signature.',
    fix: 'Isi header dengan teks hasil hash_hmac("sha256", $payload, $salt).',
  },
  'python-object': {
    is: 'Ini yang dicetak Python untuk objek atau fungsi, bukan hasilnya: hexdigest belum dipanggil, atau objeknya yang diformat.',
    fix: 'Panggil fungsinya: hmac.new(salt, payload, hashlib.sha256).hexdigest().',
  },
  'ruby-object': {
    is: 'Ini yang dicetak Ruby untuk objek, bukan hasilnya.',
    fix: 'Pakai OpenSSL::HMAC.hexdigest("SHA256", salt, payload).',
  },
  'go-value': {
    is: 'Ini yang dicetak Go untuk pointer, struct, atau format yang salah, bukan byte signature.',
    fix: 'Pakai hex.EncodeToString(mac.Sum(nil)).',
  },
  'dart-object': {
    is: 'Ini yang dicetak Dart untuk objek, atau untuk Future yang tidak di-await.',
    fix: 'Await hasilnya dan pakai digest.toString(), yang berupa hex huruf kecil.',
  },
  'byte-count': {
    is: 'Ini yang dicetak Swift untuk Data: jumlah byte-nya, bukan isinya.',
    fix: 'Cetak setiap byte: map { String(format: "%02x", $0) }.joined().',
  },
  masked: {
    is: 'Signature ini disamarkan, seluruhnya atau sebagian, sebelum dikirim ke sini: oleh log, oleh alat, atau oleh pengirimnya.',
    fix: 'Mohon kirim header Signature dari call ini tanpa disamarkan. Signature tidak membocorkan client secret, jadi aman diperlihatkan; client secret dan token tetap disamarkan saja.',
  },
  variable: {
    is: 'Ini nama variabel, bukan nilainya: variabelnya tidak terisi.',
    fix: 'Pastikan nama variabelnya persis sama dan nilainya sudah diisi sebelum request dikirim, di environment yang aktif.',
  },
  word: {
    is: 'Ini kata contoh yang mewakili signature.',
    fix: 'Ganti dengan signature hasil hitungan.',
  },
}
