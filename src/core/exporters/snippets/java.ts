import type { Scheme } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import { doubleQuoted, escapeText, spellUnits } from './escape.ts'
import { about, caseLines, indented, linesOf, variableOf, writeParts } from './parts.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

/** A Java string literal (JLS 3.10.5). \uXXXX is read before anything else (3.3): no line end is spelled so. */
export function quoteJava(text: string): string {
  return `"${escapeText(text, doubleQuoted, spellUnits)}"`
}

/** A string constant of a class file holds 65,535 bytes of modified UTF-8, where four bytes of UTF-8 take six (JVMS 4.4.7). */
export const longestJavaLiteral = 43_690

const names = {
  path: 'PATH',
  method: 'METHOD',
  token: 'TOKEN',
  authorization: 'AUTHORIZATION',
  requestTime: 'requestTime',
  body: 'BODY',
  clientId: 'CLIENT_ID',
  clientSecret: 'CLIENT_SECRET',
} as const

const expression = (parts: readonly TemplatePart[]) => writeParts(parts, quoteJava, name => names[name], ' + ')

/** Names of the algorithms in the JDK. */
export const javaMacs = {
  'SHA-256': 'HmacSHA256',
  'SHA-1': 'HmacSHA1',
  'SHA-384': 'HmacSHA384',
  'SHA-512': 'HmacSHA512',
} as const

const encoders: Record<Scheme['encoding'], string> = {
  hex: 'hex(bytes)',
  HEX: 'hex(bytes).toUpperCase(Locale.ROOT)',
  base64: 'Base64.getEncoder().encodeToString(bytes)',
  base64url: 'Base64.getUrlEncoder().encodeToString(bytes)',
}

export const java: SnippetTarget = {
  id: 'java',
  name: 'Java 11+',
  language: 'java',
  fileName: 'Sign.java',
  commands: [
    ['javac', '-encoding', 'UTF-8', 'Sign.java'],
    ['java', 'Sign'],
  ],
  carries: { path: 'uri', method: 'token', bodyOnGet: true, longestBody: longestJavaLiteral },
  render: plan => `${about.map(line => `// ${line}`).join('\n')}

${importLines(plan)}

public final class Sign {
    private static final String BASE_URL = ${quoteJava(plan.origin + plan.prefix)};
    private static final String METHOD = ${quoteJava(plan.method)};
    private static final String PATH = ${quoteJava(plan.path)};
    private static final String CLIENT_ID = ${quoteJava(plan.clientId)};
    private static final String BODY = ${quoteJava(plan.body)};

    private static final String CLIENT_SECRET = fromEnvironment("NETZME_CLIENT_SECRET");
    private static final String TOKEN = fromEnvironment("NETZME_TOKEN");
    private static final String AUTHORIZATION = "Bearer " + TOKEN;

    private final String payload;
    private final String salt;
    private final String signature;

    private Sign(String requestTime) throws GeneralSecurityException {
        payload = ${expression(plan.payload)};
        salt = ${expression(plan.salt)};
        Mac mac = Mac.getInstance("${javaMacs[plan.hash]}");
        mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
        byte[] bytes = mac.doFinal(payload.getBytes(StandardCharsets.UTF_8));
        signature = ${encoders[plan.encoding]};
    }

    public static void main(String[] arguments) throws Exception {
        compareWithCase(new Sign(${quoteJava(plan.requestTime)}));

        String requestTime = System.getenv("NETZME_REQUEST_TIME");
        if (requestTime == null || requestTime.isEmpty()) {
            requestTime = Long.toString(System.currentTimeMillis());
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(BASE_URL + PATH))
${indented([requestLines(plan)], '                ')}
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        System.out.println("HTTP " + answer.statusCode());
        System.out.write(answer.body());
        System.out.println();
        System.exit(answer.statusCode() == 200 ? 0 : 1);
    }

    private static void compareWithCase(Sign signed) throws GeneralSecurityException {
${indented(compareLines(plan), '        ')}
    }

    private static boolean isSame(String name, String value, String expected) throws GeneralSecurityException {
        String found = fingerprint(value);
        if (!found.equals(expected)) {
            System.err.printf("%s is not the case's (fingerprint %s, not %s): what needs it is not compared%n", name, found, expected);
        }
        return found.equals(expected);
    }

    private static void check(String step, String value, int length, String expected) throws GeneralSecurityException {
        String found = value.getBytes(StandardCharsets.UTF_8).length + " bytes, fingerprint " + fingerprint(value);
        String wanted = length + " bytes, fingerprint " + expected;
        if (!found.equals(wanted)) {
            System.err.printf("%s differs from the case: %s; the case has %s%n", step, found, wanted);
            System.exit(1);
        }
        System.err.printf("%s as in the case: %s%n", step, found);
    }

    private static String fingerprint(String value) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        return hex(digest).substring(0, 8);
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte one : bytes) {
            text.append(String.format("%02x", one));
        }
        return text.toString();
    }

    private static String fromEnvironment(String name) {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            System.err.println(name + " is not set");
            System.exit(1);
        }
        return value;
    }
}
`,
}

function importLines({ encoding }: SnippetPlan): string {
  return linesOf(
    'import java.net.URI;',
    'import java.net.http.HttpClient;',
    'import java.net.http.HttpRequest;',
    'import java.net.http.HttpResponse;',
    'import java.nio.charset.StandardCharsets;',
    'import java.security.GeneralSecurityException;',
    'import java.security.MessageDigest;',
    'import java.time.Duration;',
    /base64/.test(encoding) && 'import java.util.Base64;',
    encoding === 'HEX' && 'import java.util.Locale;',
    'import javax.crypto.Mac;',
    'import javax.crypto.spec.SecretKeySpec;',
  )
}

function requestLines({ body }: SnippetPlan): string {
  return linesOf(
    '.timeout(Duration.ofSeconds(30))',
    '.header("Authorization", AUTHORIZATION)',
    '.header("Request-Time", requestTime)',
    '.header("Client-Id", CLIENT_ID)',
    '.header("Signature", new Sign(requestTime).signature)',
    body !== '' && '.header("Content-Type", "application/json")',
    `.method(METHOD, HttpRequest.BodyPublishers.${body === '' ? 'noBody()' : 'ofString(BODY)'})`,
    '.build();',
  )
}

const sameNames = { token: 'sameToken', clientSecret: 'sameSecret' } as const

function compareLines(plan: SnippetPlan): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `boolean ${sameNames[credential]} = isSame("${variableOf[credential]}", ${names[credential]}, "${expected}");`,
    check: (name, step) => `check("${name}", signed.${name}, ${step.bytes}, "${step.fingerprint}");`,
    onlyIf: (credentials, line) => `if (${credentials.map(name => sameNames[name]).join(' && ')}) {\n    ${line}\n}`,
  })
}
