import type { bodyMistakes } from '#core/diagnose/mistakes/body.ts'
import type { MistakeText } from '../mistake-text.ts'
import { digestTexts } from './body/digest-texts.ts'
import { dotnetTexts } from './body/dotnet-texts.ts'
import { emptyTexts } from './body/empty-texts.ts'
import { encodingTexts } from './body/encoding-texts.ts'
import { goTexts } from './body/go-texts.ts'
import { javaTexts } from './body/java-texts.ts'
import { javascriptTexts } from './body/javascript-texts.ts'
import { layoutTexts } from './body/layout-texts.ts'
import { memberTexts } from './body/member-texts.ts'
import { phpTexts } from './body/php-texts.ts'
import { pythonTexts } from './body/python-texts.ts'
import { valueTexts } from './body/value-texts.ts'
import { whitespaceTexts } from './body/whitespace-texts.ts'

/** Indonesian words for every mistake of the body. */
export const bodyTexts: Readonly<Record<keyof typeof bodyMistakes, MistakeText>> = {
  ...layoutTexts,
  ...pythonTexts,
  ...phpTexts,
  ...javascriptTexts,
  ...javaTexts,
  ...goTexts,
  ...dotnetTexts,
  ...memberTexts,
  ...valueTexts,
  ...whitespaceTexts,
  ...emptyTexts,
  ...encodingTexts,
  ...digestTexts,
}
