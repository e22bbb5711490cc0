import { plantedJson } from './body-json.fixtures.ts'
import { plantedShapes } from './body-shape.fixtures.ts'
import { plantedTexts } from './body-text.fixtures.ts'
import type { Planted } from './planted.fixtures.ts'

/** Every mistake of the body, planted. */
export const plantedBodies: readonly Planted[] = [...plantedJson, ...plantedShapes, ...plantedTexts]
