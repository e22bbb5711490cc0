import type { dotnetBodies } from '#core/diagnose/mistakes/body/dotnet-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'
import { serialiseOnce } from '../serialise-once.ts'

const { csharp } = serialiseOnce
const relaxed = 'new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }'

export const dotnetCode: Readonly<Partial<Record<keyof typeof dotnetBodies, FixCode>>> = {
  'body-dotnet-stj': { csharp: `JsonSerializer.Serialize(data, ${relaxed})` },
  'body-dotnet-stj-indented': { csharp },
  'body-dotnet-html': {
    csharp: 'new JsonSerializerSettings { StringEscapeHandling = StringEscapeHandling.Default }',
    shell: 'ConvertTo-Json $data -Compress -Depth 10',
  },
  'body-keys-pascal-case': { csharp },
  'body-powershell-5': {
    csharp: 'var body = JsonSerializer.Serialize(data);',
    shell: '$body = ConvertTo-Json $data -Compress -Depth 10',
  },
  'body-dotnet-type-name': { csharp: 'var body = await request.Content.ReadAsStringAsync();' },
}
