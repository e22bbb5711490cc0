import type { outputSentMistakes } from '#core/diagnose/mistakes/output-sent.ts'
import type { MistakeText } from '../mistake-text.ts'

export const outputSentTexts: Readonly<Record<keyof typeof outputSentMistakes, MistakeText>> = {
  'output-own-value': {
    title: 'Yang dikirim sebagai signature adalah nilai aslinya',
    happened: 'Nilai yang seharusnya di-hash, atau salah satu bagiannya, dikirim apa adanya di header Signature.',
    fix: 'Isi header dengan hex dari HMAC; periksa variabel mana yang dikirim. Jika yang terkirim secret, minta secret baru.',
  },
  'output-payload-appended': {
    title: 'Payload diberikan ke Sum(), yang hanya menaruhnya di depan digest kosong',
    happened: 'Signature berisi payload itu sendiri, lalu di belakangnya digest tanpa data.',
    fix: 'Tulis payload dulu, baru ambil hasilnya: mac.Write([]byte(payload)); hex.EncodeToString(mac.Sum(nil)).',
  },
}
