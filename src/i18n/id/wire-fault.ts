import type { WireFault } from '#core/live/wire-fault.ts'

const hex = (byte: number) => `0x${byte.toString(16).padStart(2, '0')}`

export function wireFaultWords(fault: WireFault): string {
  switch (fault.code) {
    case 'tls':
      return 'Yang tiba adalah handshake TLS: client memakai https, sedangkan alamat ini memakai http. Gunakan http:// di sini.'
    case 'http2':
      return 'Client langsung memakai HTTP/2. Atur supaya memakai HTTP/1.1.'
    case 'unreadable':
      return 'Tidak ada baris request dengan path di dalam byte ini.'
    case 'bytes-after-body':
      return `Ada ${fault.count} byte setelah akhir body sebelumnya. Content-Length-nya terlalu kecil, mungkin dihitung per karakter, bukan per byte.`
    case 'method-lower-case':
      return `Method-nya ${fault.observed}. Method ditulis dengan huruf besar, baik di request maupun di payload.`
    case 'method-unknown':
      return `Tidak ada method HTTP bernama ${fault.observed}.`
    case 'target-blank':
      return `Ada spasi di dalam path, pada byte ${fault.position}. Tulis sebagai %20.`
    case 'target-not-ascii':
      return `Path berisi byte mentah ${hex(fault.byte)}, pada byte ${fault.position}. Percent-encode dulu, lalu tanda tangani path hasil encode itu.`
    case 'version-missing':
      return 'Baris request tidak diakhiri HTTP/1.1.'
    case 'version-unknown':
      return `Baris request diakhiri HTTP/${fault.observed}; seharusnya HTTP/1.1.`
    case 'line-ends':
      return 'Baris diakhiri LF saja. HTTP memerlukan CR LF.'
    case 'header-broken':
      return `Ada baris baru di dalam nilai ${fault.name}. Hapus baris baru itu: base64 dan tool command line suka menambahkannya.`
    case 'header-no-colon':
      return `Header ${fault.name} tidak punya titik dua.`
    case 'header-blank-before-colon':
      return `Ada spasi di antara nama ${fault.name} dan titik duanya.`
    case 'header-name':
      return `Nama header ${fault.name === '' ? '(kosong)' : fault.name} berisi karakter yang tidak boleh ada di nama header.`
    case 'header-control':
      return `Nilai ${fault.name} berisi karakter kontrol ${hex(fault.byte)}.`
    case 'head-too-long':
      return `Panjang baris request dan header ${fault.length} byte; batasnya ${fault.limit} byte.`
    case 'head-unfinished':
      return 'Header tidak pernah selesai: baris kosong sesudahnya tidak ada.'
    case 'host-missing':
      return 'Header Host tidak ada. HTTP/1.1 mewajibkannya.'
    case 'content-length-unreadable':
      return `Content-Length berisi ${fault.observed}, bukan angka.`
    case 'content-length-twice':
      return 'Content-Length datang lebih dari sekali dengan nilai yang berbeda.'
    case 'length-and-chunked':
      return 'Content-Length dan Transfer-Encoding: chunked tidak boleh dipakai bersamaan.'
    case 'body-short':
      return `Menurut Content-Length ada ${fault.expected} byte; yang tiba ${fault.received} byte.`
    case 'body-without-length':
      return `Body ${fault.received} byte tiba tanpa Content-Length.`
    case 'chunks-broken':
      return `Chunk body terputus atau tidak bisa dibaca setelah ${fault.received} byte.`
    case 'refused-by-parser':
      return `Parser HTTP menolak byte ini (${fault.reason}).`
  }
}
