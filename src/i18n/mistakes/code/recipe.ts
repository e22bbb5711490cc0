import type { recipeMistakes } from '#core/diagnose/mistakes/recipe.ts'
import type { FixCode } from '../mistake-text.ts'
import { payload, salt, signature, together } from './shared.ts'

const whole = together(payload, salt, signature)

export const recipeCode: Readonly<Partial<Record<keyof typeof recipeMistakes, FixCode>>> = {
  'recipe-snap-hex': whole,
  'recipe-snap-base64': whole,
  'recipe-bca': whole,
  'recipe-bca-base64': whole,
  'recipe-snap-raw-body': whole,
  'recipe-snap-client-time': whole,
  'recipe-bri': whole,
  'recipe-bri-hex': whole,
  'recipe-doc-concat': whole,
  'recipe-doc-concat-secret': whole,
  'recipe-doc-hash': whole,
  'recipe-ppob': whole,
  'recipe-salt-in-payload': whole,
  'recipe-pin-hash': whole,
  'recipe-body-with-secret': whole,
  'recipe-body-with-secret-base64': whole,
  'recipe-time-dot-body': whole,
  'recipe-webhook-other': whole,
  'recipe-exchange': whole,
  'recipe-coinbase': whole,
  'recipe-query-string': whole,
  'recipe-shop': whole,
  'recipe-jwt': whole,
}
