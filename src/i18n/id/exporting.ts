import type { exporting as english } from '../en/exporting.ts'

const credentials = { token: 'token', clientSecret: 'client secret' } as const

const problem: typeof english.problem = (problem, field) => {
  switch (problem.code) {
    case 'http-cannot-carry':
      return `${field}: HTTP tidak bisa membawa ${problem.character}, di karakter ${problem.position + 1}. Bisa ditandatangani, tetapi tidak bisa dikirim.`
    case 'export-method-missing':
      return 'Belum ada method untuk dikirim.'
    case 'base-url-unreadable':
      return 'Alamat environment ini tidak bisa dibaca.'
    case 'snippet-target-unknown':
      return `Tidak ada target ${problem.id}.`
    case 'snippet-cannot-carry':
      return `${field}: bahasa atau tool ini akan mengubah nilainya saat mengirim, atau menolaknya. Coba bahasa atau tool lain.`
    case 'snippet-cannot-hold':
      return `${field}: kode program tidak bisa memuat ${problem.character}, di karakter ${problem.position + 1}.`
    case 'snippet-body-not-text':
      return `Body ini bukan teks: byte ke-${problem.position + 1} bukan awal karakter UTF-8.`
    case 'snippet-would-leak':
      return `${field} berisi ${credentials[problem.credential]}. Kode yang dibagikan tidak boleh memuatnya, jadi kodenya tidak dibuat.`
    case 'snippet-salt-empty':
      return 'Salt kosong, dan library tidak menerima key HMAC yang kosong.'
    case 'snippet-too-long':
      return `Payload berukuran ${problem.bytes.toLocaleString('id')} byte; satu teks di bahasa ini memuat paling banyak ${problem.limit.toLocaleString('id')} byte.`
  }
}

export const exporting: typeof english = {
  hint: 'Untuk shell POSIX (sh, bash, zsh) dan curl 7.55 atau lebih baru. Berisi token dan signature, tanpa secret.',
  environment: 'Environment',
  environments: {
    sandbox: 'Sandbox halaman ini',
    staging: 'Staging',
    production: 'Production',
    'wallet-sandbox': 'Wallet: sandbox halaman ini',
    'wallet-staging': 'Wallet: staging',
    'wallet-production': 'Wallet: production',
  },
  problem,
  formula: 'Formula',
  scheme: 'Ada yang salah pada formula. Lihat penjelasannya di panel formula.',
  language: 'Bahasa atau tool',
  downloadNamed: name => `Unduh ${name}`,
  codeLabel: 'Kode',
  copyCode: 'Salin kode',
  run: 'Jalankan dengan',
  runElsewhere: 'Dijalankan di dalam tool itu; tempatnya tertulis di baris pertama.',
  codeHint:
    'Membaca NETZME_CLIENT_SECRET dan NETZME_TOKEN dari environment; keduanya tidak tertulis di kode. Kode ini lebih dulu menghitung ulang kasus ini dengan waktunya sendiri, lalu berhenti di langkah pertama yang panjang atau fingerprint-nya berbeda.',
  signedFiles: 'Request yang sudah ditandatangani, untuk tool lain',
  signedFilesHint:
    'File ini berisi token dan signature yang sudah jadi. Siapa pun yang memegangnya bisa mengirim request ini.',
  vectors: 'Test vector untuk unit test Anda',
  vectorsHint:
    'Sepuluh request contoh beserta payload, salt, dan signature-nya. Isi kasus ini tidak ikut, hanya formulanya.',
}
