import type { dotnetBodies } from '#core/diagnose/mistakes/body/dotnet-bodies.ts'
import type { MistakeText } from '../../mistake-text.ts'

/** Words for what .NET and PowerShell do to a body. */
export const dotnetTexts = {
  'body-dotnet-stj': {
    title: "The body was signed with System.Text.Json's default escapes",
    happened:
      'Non-ASCII characters and < > & \' + " were signed as upper-case \\uXXXX; the request has another spelling.',
    fix: 'Set Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, and sign the string that StringContent sends.',
  },
  'body-dotnet-stj-indented': {
    title: 'The body was signed with WriteIndented = true',
    happened: 'System.Text.Json wrote it over several lines and with its default escapes; a compact one was sent.',
    fix: 'Leave WriteIndented off in the options used for requests.',
  },
  'body-dotnet-html': {
    title: "The body was signed with .NET's HTML-safe escapes",
    happened: "An older .NET serialiser, or PowerShell, wrote < > & and ' as lower-case \\u003c and so on.",
    fix: 'Set StringEscapeHandling to Default, or send the escaped string itself.',
  },
  'body-keys-pascal-case': {
    title: 'The member names were signed in PascalCase',
    happened: 'JsonSerializer.Serialize wrote RequestId, while PostAsJsonAsync sent requestId with its web defaults.',
    fix: 'Serialise once with JsonSerializerDefaults.Web, and send that string in a StringContent.',
  },
  'body-powershell-5': {
    title: 'The body was signed as ConvertTo-Json of Windows PowerShell lays it out',
    happened: 'PowerShell 5 aligns values, writes two blanks after the colon and ends lines with CR LF.',
    fix: 'Add -Compress, store the result, and use it for both the signature and -Body.',
  },
  'body-dotnet-type-name': {
    title: 'The name of a .NET type was signed in place of the body',
    happened: 'ToString() of a content object, dictionary or task returned its type name.',
    fix: 'Read the text with await content.ReadAsStringAsync() before signing.',
  },
} satisfies Record<keyof typeof dotnetBodies, MistakeText>
