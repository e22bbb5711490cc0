import type { Scheme } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import { doubleQuoted, escapeText, spellBraced } from './escape.ts'
import { about, caseLines, indented, linesOf, variableOf, writeParts } from './parts.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

/** A Rust string literal (reference, "String literals"). */
export function quoteRust(text: string): string {
  return `"${escapeText(text, doubleQuoted, spellBraced)}"`
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

/** A format string: braces are doubled. */
function template(parts: readonly TemplatePart[]): string {
  const literal = (text: string) => escapeText(text, { ...doubleQuoted, '{': '{{', '}': '}}' }, spellBraced)
  return `format!("${writeParts(parts, literal, name => `{${names[name]}}`)}")`
}

const hashes = {
  'SHA-256': 'Sha256',
  'SHA-1': 'Sha1',
  'SHA-384': 'Sha384',
  'SHA-512': 'Sha512',
} as const
const encoders: Record<Scheme['encoding'], string> = {
  hex: 'HEXLOWER',
  HEX: 'HEXUPPER',
  base64: 'BASE64',
  base64url: 'BASE64URL',
}

export const rust: SnippetTarget = {
  id: 'rust',
  name: 'Rust',
  language: 'rust',
  fileName: 'main.rs',
  commands: [
    ['cargo', 'init', '--quiet', '--vcs', 'none', '--name', 'sign'],
    ['cargo', 'add', '--quiet', 'data-encoding@2', 'hmac@0.12', 'sha1@0.10', 'sha2@0.10', 'ureq@2'],
    ['cargo', 'run', '--quiet'],
  ],
  carries: { path: 'whatwg', method: 'upper', bodyOnGet: true },
  render: plan => `${about.map(line => `// ${line}`).join('\n')}
${useLines(plan)}

const BASE_URL: &str = ${quoteRust(plan.origin + plan.prefix)};
const METHOD: &str = ${quoteRust(plan.method)};
const PATH: &str = ${quoteRust(plan.path)};
const CLIENT_ID: &str = ${quoteRust(plan.clientId)};
const BODY: &str = ${quoteRust(plan.body)};

struct Signed {
    payload: String,
    salt: String,
    signature: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let client_secret = from_environment("NETZME_CLIENT_SECRET");
    let token = from_environment("NETZME_TOKEN");
    compare_with_case(&client_secret, &token);

    let request_time = match env::var("NETZME_REQUEST_TIME") {
        Ok(time) => time,
        Err(_) => SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis().to_string(),
    };
    let Signed { signature, .. } = sign(&client_secret, &token, &request_time);
    let agent = ureq::builder().timeout(Duration::from_secs(30)).redirects(0).build();
    let call = agent
        .request(METHOD, &format!("{BASE_URL}{PATH}"))
        .set("Authorization", &format!("Bearer {token}"))
        .set("Request-Time", &request_time)
        .set("Client-Id", CLIENT_ID)
${indented([sendLines(plan)], '        ')}
    let answer = match call {
        Ok(answer) | Err(ureq::Error::Status(_, answer)) => answer,
        Err(error) => return Err(error.into()),
    };
    let status = answer.status();
    println!("HTTP {status}\\n{}", answer.into_string()?);
    process::exit(if status == 200 { 0 } else { 1 });
}

${usesAuthorization(plan) ? '' : '#[allow(unused_variables)]\n'}fn sign(client_secret: &str, token: &str, request_time: &str) -> Signed {
    let authorization = format!("Bearer {token}");
    let payload = ${template(plan.payload)};
    let salt = ${template(plan.salt)};
    let mut mac = Hmac::<${hashes[plan.hash]}>::new_from_slice(salt.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(payload.as_bytes());
    let signature = ${encoders[plan.encoding]}.encode(&mac.finalize().into_bytes());
    Signed { payload, salt, signature }
}

fn compare_with_case(client_secret: &str, token: &str) {
    let case = sign(client_secret, token, ${quoteRust(plan.requestTime)});
${indented(compareLines(plan), '    ')}
}

${plan.steps.signature.needs.length > 0 ? '' : '#[allow(dead_code)]\n'}fn is_same(name: &str, value: &str, expected: &str) -> bool {
    let found = fingerprint(value);
    if found != expected {
        eprintln!("{name} is not the case's (fingerprint {found}, not {expected}): what needs it is not compared");
    }
    found == expected
}

fn check(step: &str, value: &str, length: usize, expected: &str) {
    let found = format!("{} bytes, fingerprint {}", value.len(), fingerprint(value));
    let wanted = format!("{length} bytes, fingerprint {expected}");
    if found != wanted {
        stop(&format!("{step} differs from the case: {found}; the case has {wanted}"));
    }
    eprintln!("{step} as in the case: {found}");
}

fn fingerprint(value: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(value)[..4])
}

fn from_environment(name: &str) -> String {
    match env::var(name) {
        Ok(value) if !value.is_empty() => value,
        _ => stop(&format!("{name} is not set")),
    }
}

fn stop(message: &str) -> ! {
    eprintln!("{message}");
    process::exit(1)
}
`,
}

/** What is not in the formula stays unused. */
function usesAuthorization({ payload, salt }: SnippetPlan): boolean {
  const fields = [...payload, ...salt].flatMap(part => ('field' in part ? part.field : []))
  return fields.includes('authorization') && fields.includes('clientSecret') && fields.includes('requestTime')
}

function useLines({ hash, encoding }: SnippetPlan): string {
  const sha2 = ['Digest', 'Sha256', ...(/384|512/.test(hash) ? [hashes[hash]] : [])]
  return linesOf(
    'use std::error::Error;',
    'use std::time::{Duration, SystemTime, UNIX_EPOCH};',
    'use std::{env, process};',
    '',
    encoding === 'hex' ? 'use data_encoding::HEXLOWER;' : `use data_encoding::{${encoders[encoding]}, HEXLOWER};`,
    'use hmac::{Hmac, Mac};',
    hash === 'SHA-1' && 'use sha1::Sha1;',
    `use sha2::{${sha2.join(', ')}};`,
  )
}

function sendLines({ body, method }: SnippetPlan): string {
  const send = body === '' && /^(?:GET|HEAD)$/.test(method) ? '.call();' : '.send_string(BODY);'
  return linesOf('.set("Signature", &signature)', body !== '' && '.set("Content-Type", "application/json")', send)
}

const sameNames = { token: 'same_token', clientSecret: 'same_secret' } as const

function compareLines(plan: SnippetPlan): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `let ${sameNames[credential]} = is_same("${variableOf[credential]}", ${names[credential]}, "${expected}");`,
    check: (name, step) => `check("${name}", &case.${name}, ${step.bytes}, "${step.fingerprint}");`,
    onlyIf: (credentials, line) => `if ${credentials.map(name => sameNames[name]).join(' && ')} {\n    ${line}\n}`,
  })
}
