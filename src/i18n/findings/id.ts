import type { Probe } from '#core/index.ts'
import type { DirectionWords, FindingTexts, SentHow } from './finding-text.ts'
import { bodySentences } from './id/body.ts'
import { pathTimeSentences } from './id/path-time.ts'
import { recipeSentences } from './id/recipe.ts'
import { fields } from './id/shared.ts'
import { textSentences } from './id/text.ts'
import { charsetName, quoted, shownGap } from './show.ts'

/** Kata-kata untuk perbedaan, bukti sebuah penyebab, dan teks mana yang ditulis ulang. */
export const findingTexts: FindingTexts = {
  sentences: { ...bodySentences, ...pathTimeSentences, ...textSentences, ...recipeSentences },
  fields,
  doubts: {
    'final-line-end': 'Baris baru di akhir mudah hilang atau bertambah saat disalin.',
    'line-ends': 'Baris baru mudah berubah saat disalin.',
    'soft-hyphen': 'Soft hyphen bisa terbawa saat menyalin dari dokumen.',
    'smart-quotes': 'Tanda kutip melengkung bisa berasal dari pengolah kata atau aplikasi chat.',
    'cut-short': 'Teks di sini mungkin terpotong saat disalin.',
    'blank-characters': 'Spasi yang tidak biasa bisa terbawa saat menyalin dari halaman web atau dokumen.',
  },
  lengthUnknown: 'Nilai Content-Length dari request ini bisa memastikannya.',
  lengthAgrees: 'Content-Length cocok dengan body yang ada di sini.',
  lengthDiffers: (stated, body) =>
    `Content-Length berisi ${stated} byte, sedangkan body di sini ${body} byte: body berubah saat disalin.`,
  evidence: {
    findings: () => 'Semua yang menjadi cirinya terlihat di sini.',
    unseen: () => 'Penyebab ini juga mengubah hal lain yang tidak terlihat di sini.',
    client: ({ client }) => `Header-nya khas ${client}.`,
    'sent-writer': ({ writer }) => `Body yang dikirim persis seperti yang ditulis ${writer}.`,
    origin: () => 'Semua kesalahan ini biasa datang dari satu asal yang sama.',
  },
  direction: direction => {
    const what = direction.field === 'path' ? 'Query' : 'Body'
    if (direction.kind === 'sent-rewritten') return sentChanged[direction.how](what, direction.writer)
    return {
      said:
        direction.writer === null
          ? 'Yang dikirim berupa JSON; yang ditandatangani adalah tampilan nilainya menurut program.'
          : `${what} ditulis ulang untuk signature, seperti yang dilakukan ${direction.writer}.`,
      fix: 'Tandatangani string yang dikirim.',
    }
  },
  sendSigned: (instead, by) => `${instead}  bukan  ${by}`,
  schemeWord: {
    missing: () => 'Header Authorization datang tanpa “Bearer ” di depan token.',
    'other-case': word => `Header Authorization datang dengan ${quoted(word)}, seharusnya “Bearer ”.`,
    twice: word => `Header Authorization memuat kata skemanya dua kali: ${quoted(word)}.`,
    'other-word': word => `Header Authorization datang dengan ${quoted(word)}, seharusnya “Bearer ”.`,
    blanks: () => 'Header Authorization berisi lebih dari satu spasi setelah “Bearer”.',
    separator: word =>
      shownGap(word) === ''
        ? 'Di header Authorization tidak ada spasi antara “Bearer” dan token.'
        : `Di header Authorization, setelah “Bearer” ada ${shownGap(word)}, seharusnya satu spasi biasa.`,
    quotes: word => `Token di header Authorization diapit tanda kutip: di depannya tertulis ${quoted(word)}.`,
  },
  heading: 'Yang berbeda',
  likely: 'Penyebab yang paling mungkin',
  writtenBy: count => `Salah satu dari ${count} yang perbaikannya sama:`,
  furtherCauses: count => `${count} kemungkinan lain`,
  probe: probe => `Untuk membedakannya, minta request yang sama ditandatangani sekali lagi ${probed(probe)}.`,
}

/** Bagaimana pengiriman mengubah teks yang ditandatangani, dan apa yang perlu dilakukan. */
const sentChanged: Readonly<Record<SentHow, (what: string, writer: string) => DirectionWords>> = {
  rewritten: (what, writer) => ({
    said: `${what} ditulis ulang saat dikirim, seperti yang dilakukan ${writer}.`,
    fix: 'Kirim string yang ditandatangani.',
  }),
  'line-ends': (what, writer) => ({
    said: `Baris baru di dalam ${what.toLowerCase()} dibuang saat dikirim, seperti yang dilakukan ${writer}.`,
    fix: 'Kirim file apa adanya.',
  }),
  ends: (what, writer) => ({
    said: `Spasi dan baris baru di awal dan akhir ${what.toLowerCase()} dibuang saat dikirim, seperti yang dilakukan ${writer} pada teks JSON.`,
    fix: 'Tandatangani dan kirim teks tanpa keduanya.',
  }),
  charset: (what, charset) => ({
    said: `${what} ditandatangani dalam UTF-8, tetapi dikirim dalam ${charsetName(charset)}.`,
    fix: 'Kirim byte yang ditandatangani.',
  }),
}

function probed(probe: Probe): string {
  switch (probe.field) {
    case 'body':
      return `dengan tambahan ${quoted(probe.member)} di body`
    case 'path':
      return `dengan tambahan ${quoted(probe.added)} di akhir path`
    case 'time':
      return `dengan Request-Time ${probe.requestTime}`
  }
}
