import { digestBodies } from './body/digest-bodies.ts'
import { dotnetBodies } from './body/dotnet-bodies.ts'
import { emptyBodies } from './body/empty-bodies.ts'
import { encodingBodies } from './body/encoding-bodies.ts'
import { goBodies } from './body/go-bodies.ts'
import { javaBodies } from './body/java-bodies.ts'
import { javascriptBodies } from './body/javascript-bodies.ts'
import { layoutBodies } from './body/layout-bodies.ts'
import { memberBodies } from './body/member-bodies.ts'
import { phpBodies } from './body/php-bodies.ts'
import { pythonBodies } from './body/python-bodies.ts'
import { valueBodies } from './body/value-bodies.ts'
import { whitespaceBodies } from './body/whitespace-bodies.ts'
import type { Family } from './mistake.ts'

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
