import type { Scheme } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import { doubleQuoted, escapeText, spellWide } from './escape.ts'
import { about, caseLines, indented, variableOf, writeParts } from './parts.ts'
import type { SnippetPlan } from './plan.ts'

const { '"': _quote, ...singleQuoted } = { ...doubleQuoted, "'": "\\'" }

/** A Python string literal (language reference, 2.5.1), in the quotes that need fewer escapes, as formatters have it. */
export function quotePython(text: string): string {
  const count = (quote: string) => text.split(quote).length
  return count('"') > count("'")
    ? `'${escapeText(text, singleQuoted, spellWide)}'`
    : `"${escapeText(text, doubleQuoted, spellWide)}"`
}

const names = {
  path: 'PATH',
  method: 'METHOD',
  token: 'token',
  authorization: 'authorization',
  requestTime: 'request_time',
  body: 'BODY',
  clientId: 'CLIENT_ID',
  clientSecret: 'client_secret',
} as const

/** A formatted string literal (2.5.4): braces are doubled. */
function template(parts: readonly TemplatePart[]): string {
  const literal = (text: string) => escapeText(text, { ...doubleQuoted, '{': '{{', '}': '}}' }, spellWide)
  return `f"${writeParts(parts, literal, name => `{${names[name]}}`)}"`
}

const hashes = { 'SHA-256': 'sha256', 'SHA-1': 'sha1', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const
const encoders: Record<Scheme['encoding'], string> = {
  hex: 'mac.hex()',
  HEX: 'mac.hex().upper()',
  base64: 'base64.b64encode(mac).decode()',
  base64url: 'base64.urlsafe_b64encode(mac).decode()',
}

/** What the standard library is needed for, besides sending. */
export function pythonImports({ encoding }: SnippetPlan, ...more: readonly string[]): string {
  const modules = ['hashlib', 'hmac', 'os', 'sys', 'time', ...more, ...(/base64/.test(encoding) ? ['base64'] : [])]
  return modules
    .sort()
    .map(name => `import ${name}`)
    .join('\n')
}

export const pythonAbout = `"""${about.join('\n')}\n"""`

/** The request as constants. */
export const pythonConstants = (plan: SnippetPlan) => `BASE_URL = ${quotePython(plan.origin + plan.prefix)}
METHOD = ${quotePython(plan.method)}
PATH = ${quotePython(plan.path)}
CLIENT_ID = ${quotePython(plan.clientId)}
BODY = ${quotePython(plan.body)}`

/** Signing and the comparison with the case: alike whatever sends the request. */
export const pythonFunctions = (plan: SnippetPlan) => `def from_environment(name):
    return os.environ.get(name) or sys.exit(f"{name} is not set")


client_secret = from_environment("NETZME_CLIENT_SECRET")
token = from_environment("NETZME_TOKEN")
authorization = f"Bearer {token}"


def sign(request_time):
    payload = ${template(plan.payload)}.encode()
    salt = ${template(plan.salt)}.encode()
    mac = hmac.new(salt, payload, hashlib.${hashes[plan.hash]}).digest()
    return payload, salt, ${encoders[plan.encoding]}


def fingerprint(value):
    return hashlib.sha256(value).hexdigest()[:8]


def is_same(name, value, expected):
    found = fingerprint(value.encode())
    if found != expected:
        note = f"{name} is not the case's (fingerprint {found}, not {expected}): what needs it is not compared"
        print(note, file=sys.stderr)
    return found == expected


def check(step, value, length, expected):
    found = f"{len(value)} bytes, fingerprint {fingerprint(value)}"
    wanted = f"{length} bytes, fingerprint {expected}"
    if found != wanted:
        sys.exit(f"{step} differs from the case: {found}; the case has {wanted}")
    print(f"{step} as in the case: {found}", file=sys.stderr)


def compare_with_case():
    payload, salt, signature = sign(${quotePython(plan.requestTime)})
${indented(compareLines(plan), '    ')}`

const sameNames = { token: 'same_token', clientSecret: 'same_secret' } as const

function compareLines(plan: SnippetPlan): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `${sameNames[credential]} = is_same("${variableOf[credential]}", ${names[credential]}, "${expected}")`,
    check: (name, step) => {
      const value = name === 'signature' ? 'signature.encode()' : name
      return `check("${name}", ${value}, ${step.bytes}, "${step.fingerprint}")`
    },
    onlyIf: (credentials, line) => `if ${credentials.map(name => sameNames[name]).join(' and ')}:\n    ${line}`,
  })
}
