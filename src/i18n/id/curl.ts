import type { curl as english } from '../en/curl.ts'

export const curl: typeof english = {
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
  exportProblems: {
    'http-cannot-carry': (field, position, character) =>
      `${field}: HTTP tidak bisa membawa ${character}, di karakter ${position + 1}. Bisa ditandatangani, tetapi tidak bisa dikirim.`,
    'export-method-missing': 'Belum ada method untuk dikirim.',
    'base-url-unreadable': 'Alamat environment ini tidak bisa dibaca.',
  },
}
