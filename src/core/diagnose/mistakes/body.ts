import type { Family } from '../mistake.ts'
import { digestBodies } from './body/digest.ts'
import { dotnetBodies } from './body/dotnet.ts'
import { emptyBodies } from './body/empty.ts'
import { encodingBodies } from './body/encoding.ts'
import { goBodies } from './body/go.ts'
import { javaBodies } from './body/java.ts'
import { javascriptBodies } from './body/javascript.ts'
import { layoutBodies } from './body/layout.ts'
import { memberBodies } from './body/members.ts'
import { phpBodies } from './body/php.ts'
import { pythonBodies } from './body/python.ts'
import { valueBodies } from './body/values.ts'
import { whitespaceBodies } from './body/whitespace.ts'

/** Every known way to sign another body than the one sent, except values that only the user can supply. */
export const bodyMistakes = {
  ...layoutBodies,
  ...pythonBodies,
  ...phpBodies,
  ...javascriptBodies,
  ...javaBodies,
  ...goBodies,
  ...dotnetBodies,
  ...memberBodies,
  ...valueBodies,
  ...whitespaceBodies,
  ...emptyBodies,
  ...encodingBodies,
  ...digestBodies,
} satisfies Family
