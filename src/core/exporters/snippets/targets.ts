import { bash } from './bash.ts'
import { bruno } from './bruno.ts'
import { csharp } from './csharp.ts'
import { dart } from './dart.ts'
import { go } from './go.ts'
import { java } from './java.ts'
import { k6 } from './k6.ts'
import { kotlin } from './kotlin.ts'
import { laravel } from './laravel.ts'
import { node } from './node.ts'
import { phpCurl } from './php-curl.ts'
import { postman } from './postman.ts'
import { powershell } from './powershell.ts'
import { pythonRequests } from './python-requests.ts'
import { pythonStandard } from './python-standard.ts'
import { ruby } from './ruby.ts'
import { rust } from './rust.ts'
import type { SnippetTarget } from './target.ts'
import { typescript } from './typescript.ts'

/** The targets that sign by themselves, in the order in which they are offered. */
export const signingTargets: readonly SnippetTarget[] = [
  bash,
  node,
  typescript,
  phpCurl,
  laravel,
  pythonStandard,
  pythonRequests,
  java,
  kotlin,
  go,
  csharp,
  ruby,
  dart,
  powershell,
  rust,
  postman,
  bruno,
  k6,
]
