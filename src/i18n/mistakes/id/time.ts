import type { timeMistakes } from '#core/diagnose/mistakes/time.ts'
import type { MistakeText } from '../mistake-text.ts'
import { timeClockTexts } from './time-clock.ts'
import { timeFormatTexts } from './time-format.ts'
import { timeTextTexts } from './time-text.ts'
import { timeUnitTexts } from './time-unit.ts'

export const timeTexts: Readonly<Record<keyof typeof timeMistakes, MistakeText>> = {
  ...timeClockTexts,
  ...timeUnitTexts,
  ...timeFormatTexts,
  ...timeTextTexts,
}
