import type { Scheme } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import { doubleQuoted, escapeText, spellUnits } from './escape.ts'
import { javaMacs, longestJavaLiteral } from './java.ts'
import { about, caseLines, indented, interpolate, linesOf, variableOf } from './parts.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

const escaped = (text: string) => escapeText(text, { ...doubleQuoted, $: '\\$' }, spellUnits)

/** A Kotlin string literal (language specification, "String interpolation expressions"). */
export const quoteKotlin = (text: string) => `"${escaped(text)}"`

const names = {
  path: 'PATH',
  method: 'METHOD',
  token: 'token',
  authorization: 'authorization',
  requestTime: 'requestTime',
  body: 'BODY',
  clientId: 'CLIENT_ID',
  clientSecret: 'clientSecret',
} as const

const template = (parts: readonly TemplatePart[]) => `"${interpolate(parts, escaped, name => names[name])}"`

const hex = 'joinToString("") { "%02x".format(it) }'
const encoders: Record<Scheme['encoding'], string> = {
  hex: `bytes.${hex}`,
  HEX: `bytes.${hex.replace('%02x', '%02X')}`,
  base64: 'Base64.getEncoder().encodeToString(bytes)',
  base64url: 'Base64.getUrlEncoder().encodeToString(bytes)',
}

export const kotlin: SnippetTarget = {
  id: 'kotlin',
  name: 'Kotlin',
  language: 'kotlin',
  fileName: 'Sign.kt',
  commands: [
    ['kotlinc', 'Sign.kt', '-include-runtime', '-d', 'sign.jar'],
    ['java', '-jar', 'sign.jar'],
  ],
  carries: { path: 'uri', method: 'token', bodyOnGet: true, longestBody: longestJavaLiteral },
  render: plan => `${about.map(line => `// ${line}`).join('\n')}

${importLines(plan)}

private const val BASE_URL = ${quoteKotlin(plan.origin + plan.prefix)}
private const val METHOD = ${quoteKotlin(plan.method)}
private const val PATH = ${quoteKotlin(plan.path)}
private const val CLIENT_ID = ${quoteKotlin(plan.clientId)}
private const val BODY = ${quoteKotlin(plan.body)}

private val clientSecret = fromEnvironment("NETZME_CLIENT_SECRET")
private val token = fromEnvironment("NETZME_TOKEN")
private val authorization = "Bearer $token"

private class Signed(val payload: String, val salt: String, val signature: String)

private fun sign(requestTime: String): Signed {
    val payload = ${template(plan.payload)}
    val salt = ${template(plan.salt)}
    val mac = Mac.getInstance("${javaMacs[plan.hash]}")
    mac.init(SecretKeySpec(salt.toByteArray(), mac.algorithm))
    val bytes = mac.doFinal(payload.toByteArray())
    return Signed(payload, salt, ${encoders[plan.encoding]})
}

fun main() {
    compareWithCase(sign(${quoteKotlin(plan.requestTime)}))

    val requestTime = System.getenv("NETZME_REQUEST_TIME").orEmpty().ifEmpty { System.currentTimeMillis().toString() }
    val request = HttpRequest.newBuilder(URI.create(BASE_URL + PATH))
${indented([requestLines(plan)], '        ')}
    val client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
    val answer = client.send(request, HttpResponse.BodyHandlers.ofString())
    println("HTTP \${answer.statusCode()}")
    println(answer.body())
    exitProcess(if (answer.statusCode() == 200) 0 else 1)
}

private fun compareWithCase(signed: Signed) {
${indented(compareLines(plan), '    ')}
}

private fun isSame(name: String, value: String, expected: String): Boolean {
    val found = fingerprint(value)
    if (found != expected) {
        System.err.println("$name is not the case's (fingerprint $found, not $expected): what needs it is not compared")
    }
    return found == expected
}

private fun check(step: String, value: String, length: Int, expected: String) {
    val found = "\${value.toByteArray().size} bytes, fingerprint \${fingerprint(value)}"
    val wanted = "$length bytes, fingerprint $expected"
    if (found != wanted) stop("$step differs from the case: $found; the case has $wanted")
    System.err.println("$step as in the case: $found")
}

private fun fingerprint(value: String): String =
    MessageDigest.getInstance("SHA-256").digest(value.toByteArray()).${hex}.take(8)

private fun fromEnvironment(name: String): String = System.getenv(name).orEmpty().ifEmpty { stop("$name is not set") }

private fun stop(message: String): Nothing {
    System.err.println(message)
    exitProcess(1)
}
`,
}

function importLines({ encoding }: SnippetPlan): string {
  return linesOf(
    'import java.net.URI',
    'import java.net.http.HttpClient',
    'import java.net.http.HttpRequest',
    'import java.net.http.HttpResponse',
    'import java.security.MessageDigest',
    'import java.time.Duration',
    /base64/.test(encoding) && 'import java.util.Base64',
    'import javax.crypto.Mac',
    'import javax.crypto.spec.SecretKeySpec',
    'import kotlin.system.exitProcess',
  )
}

function requestLines({ body }: SnippetPlan): string {
  return linesOf(
    '.timeout(Duration.ofSeconds(30))',
    '.header("Authorization", authorization)',
    '.header("Request-Time", requestTime)',
    '.header("Client-Id", CLIENT_ID)',
    '.header("Signature", sign(requestTime).signature)',
    body !== '' && '.header("Content-Type", "application/json")',
    `.method(METHOD, HttpRequest.BodyPublishers.${body === '' ? 'noBody()' : 'ofString(BODY)'})`,
    '.build()',
  )
}

const sameNames = { token: 'sameToken', clientSecret: 'sameSecret' } as const

function compareLines(plan: SnippetPlan): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `val ${sameNames[credential]} = isSame("${variableOf[credential]}", ${names[credential]}, "${expected}")`,
    check: (name, step) => `check("${name}", signed.${name}, ${step.bytes}, "${step.fingerprint}")`,
    onlyIf: (credentials, line) => `if (${credentials.map(name => sameNames[name]).join(' && ')}) ${line}`,
  })
}
