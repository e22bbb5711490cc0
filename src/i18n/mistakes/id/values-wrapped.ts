import type { valuesWrappedMistakes } from '#core/diagnose/mistakes/values-wrapped.ts'
import type { MistakeText } from '../mistake-text.ts'

export const valuesWrappedTexts: Readonly<Record<keyof typeof valuesWrappedMistakes, MistakeText>> = {
  'template-values-wrapped': {
    title: 'Nilai di payload ditandatangani beserta tanda di sekelilingnya',
    happened:
      'Di dokumentasi, kurung kurawal berarti “isi nilainya di sini”; di sini kurung atau kutipnya ikut ditandatangani.',
    fix: 'Tandatangani nilainya saja: path=/api/…&method=POST&token=Bearer …, tanpa tanda apa pun di sekelilingnya.',
  },
  'salt-values-wrapped': {
    title: 'Nilai di salt diapit tanda',
    happened:
      'Di dokumentasi, kurung kurawal berarti “isi nilainya di sini”; di sini kurung atau kutipnya ikut menjadi bagian key.',
    fix: 'Gabungkan nilainya saja dengan tanda hubung: secret, waktu, lalu “Bearer ” beserta token.',
  },
  'template-all-wrapped': {
    title: 'Semua nilai di payload dan salt ditandatangani beserta tanda di sekelilingnya',
    happened: 'Payload dan salt ditulis beserta kurung atau kutip yang mengapit nilainya di tempat lain.',
    fix: 'Pakai nilainya saja, di payload dan salt.',
  },
}
