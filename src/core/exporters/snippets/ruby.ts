import type { Scheme } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import { doubleQuoted, escapeText, spellBraced } from './escape.ts'
import { about, caseLines, indented, linesOf, variableOf, writeParts } from './parts.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

const escaped = (text: string) => escapeText(text, { ...doubleQuoted, '#': '\\#' }, spellBraced)

/** A Ruby string: single quotes where they say all, else double quotes. */
export function quoteRuby(text: string): string {
  if (escapeText(text, {}, spellBraced) !== text) return `"${escaped(text)}"`
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

const names = {
  path: 'PATH',
  method: 'METHOD',
  token: 'TOKEN',
  authorization: 'AUTHORIZATION',
  requestTime: 'request_time',
  body: 'BODY',
  clientId: 'CLIENT_ID',
  clientSecret: 'CLIENT_SECRET',
} as const

const template = (parts: readonly TemplatePart[]) => `"${writeParts(parts, escaped, name => `#{${names[name]}}`)}"`

const hashes = { 'SHA-256': 'SHA256', 'SHA-1': 'SHA1', 'SHA-384': 'SHA384', 'SHA-512': 'SHA512' } as const

function signatureOf({ hash, encoding }: SnippetPlan): string {
  const base64 = `[OpenSSL::HMAC.digest('${hashes[hash]}', salt, payload)].pack('m0')`
  const hex = `OpenSSL::HMAC.hexdigest('${hashes[hash]}', salt, payload)`
  const encoders: Record<Scheme['encoding'], string> = {
    hex,
    HEX: `${hex}.upcase`,
    base64,
    base64url: `${base64}.tr('+/', '-_')`,
  }
  return encoders[encoding]
}

export const ruby: SnippetTarget = {
  id: 'ruby',
  name: 'Ruby',
  language: 'ruby',
  fileName: 'sign.rb',
  commands: [['ruby', 'sign.rb']],
  carries: { path: 'ascii', method: 'token', bodyOnGet: true },
  render: plan => `# frozen_string_literal: true

${about.map(line => `# ${line}`).join('\n')}

require 'digest'
require 'net/http'
require 'openssl'

BASE_URL = ${quoteRuby(plan.origin + plan.prefix)}
METHOD = ${quoteRuby(plan.method)}
PATH = ${quoteRuby(plan.path)}
CLIENT_ID = ${quoteRuby(plan.clientId)}
BODY = ${quoteRuby(plan.body)}

def from_environment(name)
  value = ENV.fetch(name, '')
  value.empty? ? abort("#{name} is not set") : value
end

CLIENT_SECRET = from_environment('NETZME_CLIENT_SECRET')
TOKEN = from_environment('NETZME_TOKEN')
AUTHORIZATION = "Bearer #{TOKEN}"

def sign(request_time)
  payload = ${template(plan.payload)}
  salt = ${template(plan.salt)}
  [payload, salt, ${signatureOf(plan)}]
end

def send_call(request_time)
  uri = URI(BASE_URL)
  headers = {
    'Authorization' => AUTHORIZATION,
    'Request-Time' => request_time,
    'Client-Id' => CLIENT_ID,
${indented([headerLines(plan)], '    ')}
  }
  request = Net::HTTPGenericRequest.new(METHOD, ${plan.body !== ''}, ${plan.method !== 'HEAD'}, uri.path + PATH, headers)${plan.body === '' ? '' : '\n  request.body = BODY'}
  Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', read_timeout: 30) { |http| http.request(request) }
end

def compare_with_case
  payload, salt, signature = sign(${quoteRuby(plan.requestTime)})
${indented(compareLines(plan), '  ')}
end

def same?(name, value, expected)
  found = fingerprint(value)
  warn "#{name} is not the case's (fingerprint #{found}, not #{expected}): what needs it is not compared" if found != expected
  found == expected
end

def check(step, value, length, expected)
  found = "#{value.bytesize} bytes, fingerprint #{fingerprint(value)}"
  wanted = "#{length} bytes, fingerprint #{expected}"
  abort "#{step} differs from the case: #{found}; the case has #{wanted}" if found != wanted
  warn "#{step} as in the case: #{found}"
end

def fingerprint(value)
  Digest::SHA256.hexdigest(value)[0, 8]
end

compare_with_case
answer = send_call(ENV.fetch('NETZME_REQUEST_TIME') { Process.clock_gettime(Process::CLOCK_REALTIME, :millisecond).to_s })
puts "HTTP #{answer.code}", answer.body
exit answer.code == '200'
`,
}

function headerLines({ body, method }: SnippetPlan): string {
  return linesOf(
    "'Signature' => sign(request_time).last,",
    body !== '' && "'Content-Type' => 'application/json',",
    body === '' && !/^(?:GET|HEAD)$/.test(method) && "'Content-Length' => '0',",
  )
}

const sameNames = { token: 'same_token', clientSecret: 'same_secret' } as const

function compareLines(plan: SnippetPlan): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `${sameNames[credential]} = same?('${variableOf[credential]}', ${names[credential]}, '${expected}')`,
    check: (name, step) => `check('${name}', ${name}, ${step.bytes}, '${step.fingerprint}')`,
    onlyIf: (credentials, line) => `${line} if ${credentials.map(name => sameNames[name]).join(' && ')}`,
  })
}
