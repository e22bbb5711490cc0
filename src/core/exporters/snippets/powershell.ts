import type { Scheme } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import { escapeText } from './escape.ts'
import { about, caseLines, indented, linesOf, variableOf, writeParts } from './parts.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

const spell = (codePoint: number) => `\`u{${codePoint.toString(16)}}`
/** PowerShell takes typographic double quotes for straight ones (language specification, 2.3.5.2). */
const special = {
  '"': '`"',
  '`': '``',
  $: '`$',
  '\n': '`n',
  '\r': '`r',
  '\t': '`t',
  '\u201c': '`u{201c}',
  '\u201d': '`u{201d}',
  '\u201e': '`u{201e}',
} as const

const escaped = (text: string) => escapeText(text, special, spell)

/** A PowerShell string: single quotes where they say all, else double quotes. */
export function quotePowershell(text: string): string {
  const plain = escapeText(text, {}, spell) === text && !/[\u2018-\u201e]/.test(text)
  return plain ? `'${text.replaceAll("'", "''")}'` : `"${escaped(text)}"`
}

const template = (parts: readonly TemplatePart[]) => `"${writeParts(parts, escaped, name => `\${${name}}`)}"`

const macs = { 'SHA-256': 'HMACSHA256', 'SHA-1': 'HMACSHA1', 'SHA-384': 'HMACSHA384', 'SHA-512': 'HMACSHA512' } as const
const encoders: Record<Scheme['encoding'], string> = {
  hex: '[Convert]::ToHexString($mac).ToLowerInvariant()',
  HEX: '[Convert]::ToHexString($mac)',
  base64: '[Convert]::ToBase64String($mac)',
  base64url: "[Convert]::ToBase64String($mac).Replace('+', '-').Replace('/', '_')",
}

export const powershell: SnippetTarget = {
  id: 'powershell',
  name: 'PowerShell 7',
  language: 'powershell',
  fileName: 'sign.ps1',
  commands: [['pwsh', '-NoProfile', '-File', 'sign.ps1']],
  carries: { path: 'canonical', method: 'upper', bodyOnGet: false },
  render: plan => `#requires -Version 7.2
${about.map(line => `# ${line}`).join('\n')}
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$baseUrl = ${quotePowershell(plan.origin + plan.prefix)}
$method = ${quotePowershell(plan.method)}
$path = ${quotePowershell(plan.path)}
$clientId = ${quotePowershell(plan.clientId)}
$body = ${quotePowershell(plan.body)}

function Stop-WithMessage([string] $Message) {
    [Console]::Error.WriteLine($Message)
    exit 1
}

function Get-FromEnvironment([string] $Name) {
    $value = [Environment]::GetEnvironmentVariable($Name)
    if (-not $value) { Stop-WithMessage "$Name is not set" }
    $value
}

function Get-Bytes([string] $Text) {
    , [Text.Encoding]::UTF8.GetBytes($Text)
}

function Get-Fingerprint([string] $Value) {
    $digest = [Security.Cryptography.SHA256]::HashData([byte[]] (Get-Bytes $Value))
    [Convert]::ToHexString($digest).Substring(0, 8).ToLowerInvariant()
}

function Test-Same([string] $Name, [string] $Value, [string] $Expected) {
    $found = Get-Fingerprint $Value
    if ($found -cne $Expected) {
        [Console]::Error.WriteLine("$Name is not the case's (fingerprint $found, not $Expected): what needs it is not compared")
    }
    $found -ceq $Expected
}

function Test-Step([string] $Step, [string] $Value, [int] $Length, [string] $Expected) {
    $found = "$([Text.Encoding]::UTF8.GetByteCount($Value)) bytes, fingerprint $(Get-Fingerprint $Value)"
    $wanted = "$Length bytes, fingerprint $Expected"
    if ($found -cne $wanted) { Stop-WithMessage "$Step differs from the case: $found; the case has $wanted" }
    [Console]::Error.WriteLine("$Step as in the case: $found")
}

$clientSecret = Get-FromEnvironment 'NETZME_CLIENT_SECRET'
$token = Get-FromEnvironment 'NETZME_TOKEN'
$authorization = "Bearer $token"

function Get-Signed([string] $RequestTime) {
    $payload = ${template(plan.payload)}
    $salt = ${template(plan.salt)}
    $mac = [Security.Cryptography.${macs[plan.hash]}]::HashData([byte[]] (Get-Bytes $salt), [byte[]] (Get-Bytes $payload))
    [pscustomobject] @{ payload = $payload; salt = $salt; signature = ${encoders[plan.encoding]} }
}

# The case, at its own time.
$case = Get-Signed ${quotePowershell(plan.requestTime)}
${compareLines(plan).join('\n')}

$requestTime = $env:NETZME_REQUEST_TIME
if (-not $requestTime) { $requestTime = [DateTimeOffset]::UtcNow.ToUnixTimeMilliseconds().ToString() }
$call = @{
${indented([callLines(plan)], '    ')}
}
$answer = Invoke-WebRequest @call
"HTTP $($answer.StatusCode)"
if ($answer.Content -is [byte[]]) { [Text.Encoding]::UTF8.GetString($answer.Content) } else { $answer.Content }
exit [int] ($answer.StatusCode -ne 200)
`,
}

const known = /^(?:GET|HEAD|POST|PUT|DELETE|TRACE|OPTIONS|MERGE|PATCH)$/

/** Bytes rather than text, which Invoke-WebRequest would encode by its own rules. */
function callLines({ body, method }: SnippetPlan): string {
  return linesOf(
    'Uri = $baseUrl + $path',
    known.test(method) ? 'Method = $method' : 'CustomMethod = $method',
    'Headers = @{',
    '    Authorization = $authorization',
    "    'Request-Time' = $requestTime",
    "    'Client-Id' = $clientId",
    '    Signature = (Get-Signed $requestTime).signature',
    '}',
    body !== '' && 'Body = [byte[]] (Get-Bytes $body)',
    body !== '' && "ContentType = 'application/json'",
    'SkipHeaderValidation = $true',
    'SkipHttpErrorCheck = $true',
    'MaximumRedirection = 0',
    'TimeoutSec = 30',
  )
}

const sameNames = { token: '$sameToken', clientSecret: '$sameSecret' } as const

function compareLines(plan: SnippetPlan): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `${sameNames[credential]} = Test-Same '${variableOf[credential]}' $${credential} '${expected}'`,
    check: (name, step) => `Test-Step '${name}' $case.${name} ${step.bytes} '${step.fingerprint}'`,
    onlyIf: (credentials, line) => `if (${credentials.map(name => sameNames[name]).join(' -and ')}) { ${line} }`,
  })
}
