import type { goBodies } from '#core/diagnose/mistakes/body/go-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'
import { serialiseOnce } from '../serialise-once.ts'

const { go, ruby } = serialiseOnce
const goPlain =
  'enc := json.NewEncoder(&buf); enc.SetEscapeHTML(false); enc.Encode(data); body := bytes.TrimRight(buf.Bytes(), "\\n")'

export const goCode: Readonly<Partial<Record<keyof typeof goBodies, FixCode>>> = {
  'body-go-html': { go: goPlain, ruby },
  'body-go-encoder': { go: goPlain },
  'body-go-map': { go: 'body, err := io.ReadAll(r.Body) // sign these bytes' },
  'body-go-indent': { go },
  'body-omitempty': {
    go: 'Amount int `json:"amount"` // without omitempty',
    kotlin: 'Json { encodeDefaults = true }',
    java: 'mapper.setSerializationInclusion(JsonInclude.Include.ALWAYS)',
  },
  'body-go-map-printed': { go: 'body, err := json.Marshal(m); payload += "&body=" + string(body)' },
  'body-ruby-inspect': { ruby: '"&body=#{JSON.generate(data)}"' },
}
