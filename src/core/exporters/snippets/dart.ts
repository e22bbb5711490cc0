import type { Scheme } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import { escapeText, spellBraced } from './escape.ts'
import { about, caseLines, indented, interpolate, variableOf } from './parts.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

const special = { "'": "\\'", '\\': '\\\\', $: '\\$', '\n': '\\n', '\r': '\\r', '\t': '\\t' } as const
const escaped = (text: string) => escapeText(text, special, spellBraced)

/** A Dart string literal (language specification, "Strings"). */
export const quoteDart = (text: string) => `'${escaped(text)}'`
const template = (parts: readonly TemplatePart[]) => `'${interpolate(parts, escaped, name => name)}'`

const hashes = { 'SHA-256': 'sha256', 'SHA-1': 'sha1', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const
const encoders: Record<Scheme['encoding'], string> = {
  hex: 'mac.toString()',
  HEX: 'mac.toString().toUpperCase()',
  base64: 'base64.encode(mac.bytes)',
  base64url: 'base64Url.encode(mac.bytes)',
}

export const dart: SnippetTarget = {
  id: 'dart',
  name: 'Dart',
  language: 'dart',
  fileName: 'sign.dart',
  commands: [
    ['dart', 'create', '--force', '--template', 'console', '.'],
    ['dart', 'pub', 'add', 'crypto'],
    ['dart', 'run', 'sign.dart'],
  ],
  carries: { path: 'canonical', method: 'upper', bodyOnGet: true },
  render: plan => `${about.map(line => `// ${line}`).join('\n')}
import 'dart:convert';
import 'dart:io';

import 'package:crypto/crypto.dart';

const baseUrl = ${quoteDart(plan.origin + plan.prefix)};
const method = ${quoteDart(plan.method)};
const path = ${quoteDart(plan.path)};
const clientId = ${quoteDart(plan.clientId)};
const body = ${quoteDart(plan.body)};

final clientSecret = fromEnvironment('NETZME_CLIENT_SECRET');
final token = fromEnvironment('NETZME_TOKEN');
final authorization = 'Bearer $token';

Future<void> main() async {
  compareWithCase();

  final requestTime =
      Platform.environment['NETZME_REQUEST_TIME'] ?? DateTime.now().millisecondsSinceEpoch.toString();
  final client = HttpClient()..connectionTimeout = const Duration(seconds: 30);
  final request = await client.openUrl(method, Uri.parse(baseUrl + path));
  request.followRedirects = false;
  request.headers
    ..set('Authorization', authorization)
    ..set('Request-Time', requestTime)
    ..set('Client-Id', clientId)
    ..set('Signature', sign(requestTime).signature)${plan.body === '' ? '' : "\n    ..set('Content-Type', 'application/json')"};
  final bytes = utf8.encode(body);
  request.contentLength = bytes.length;
  request.add(bytes);
  final answer = await request.close();
  print('HTTP \${answer.statusCode}');
  print(await utf8.decodeStream(answer));
  client.close();
  exitCode = answer.statusCode == 200 ? 0 : 1;
}

({String payload, String salt, String signature}) sign(String requestTime) {
  final payload = ${template(plan.payload)};
  final salt = ${template(plan.salt)};
  final mac = Hmac(${hashes[plan.hash]}, utf8.encode(salt)).convert(utf8.encode(payload));
  return (payload: payload, salt: salt, signature: ${encoders[plan.encoding]});
}

void compareWithCase() {
  final (:payload, :salt, :signature) = sign(${quoteDart(plan.requestTime)});
${indented(compareLines(plan), '  ')}
}

bool isSame(String name, String value, String expected) {
  final found = fingerprint(value);
  if (found != expected) {
    stderr.writeln("$name is not the case's (fingerprint $found, not $expected): what needs it is not compared");
  }
  return found == expected;
}

void check(String step, String value, int length, String expected) {
  final found = '\${utf8.encode(value).length} bytes, fingerprint \${fingerprint(value)}';
  final wanted = '$length bytes, fingerprint $expected';
  if (found != wanted) stop('$step differs from the case: $found; the case has $wanted');
  stderr.writeln('$step as in the case: $found');
}

String fingerprint(String value) => sha256.convert(utf8.encode(value)).toString().substring(0, 8);

String fromEnvironment(String name) {
  final value = Platform.environment[name] ?? '';
  return value.isEmpty ? stop('$name is not set') : value;
}

Never stop(String message) {
  stderr.writeln(message);
  exit(1);
}
`,
}

const sameNames = { token: 'sameToken', clientSecret: 'sameSecret' } as const

function compareLines(plan: SnippetPlan): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `final ${sameNames[credential]} = isSame('${variableOf[credential]}', ${credential}, '${expected}');`,
    check: (name, step) => `check('${name}', ${name}, ${step.bytes}, '${step.fingerprint}');`,
    onlyIf: (credentials, line) => `if (${credentials.map(name => sameNames[name]).join(' && ')}) ${line}`,
  })
}
