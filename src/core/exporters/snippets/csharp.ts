import type { Scheme } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import { doubleQuoted, escapeText, spellWide } from './escape.ts'
import { about, caseLines, indented, linesOf, variableOf, writeParts } from './parts.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

/** A C# regular string literal (language specification, 6.4.5.6). */
export function quoteCsharp(text: string): string {
  return `"${escapeText(text, doubleQuoted, spellWide)}"`
}

const names = {
  path: 'Path',
  method: 'Method',
  token: 'Token',
  authorization: 'Authorization',
  requestTime: 'requestTime',
  body: 'Body',
  clientId: 'ClientId',
  clientSecret: 'ClientSecret',
} as const

/** An interpolated string: braces are doubled. */
function template(parts: readonly TemplatePart[]): string {
  const literal = (text: string) => escapeText(text, { ...doubleQuoted, '{': '{{', '}': '}}' }, spellWide)
  return `$"${writeParts(parts, literal, name => `{${names[name]}}`)}"`
}

const macs = { 'SHA-256': 'HMACSHA256', 'SHA-1': 'HMACSHA1', 'SHA-384': 'HMACSHA384', 'SHA-512': 'HMACSHA512' } as const
const encoders: Record<Scheme['encoding'], string> = {
  hex: 'Convert.ToHexString(mac).ToLowerInvariant()',
  HEX: 'Convert.ToHexString(mac)',
  base64: 'Convert.ToBase64String(mac)',
  base64url: "Convert.ToBase64String(mac).Replace('+', '-').Replace('/', '_')",
}

export const csharp: SnippetTarget = {
  id: 'csharp',
  name: 'C#',
  language: 'csharp',
  fileName: 'Sign.cs',
  commands: [['dotnet', 'run', 'Sign.cs']],
  carries: { path: 'canonical', method: 'upper', bodyOnGet: true },
  render: plan => `${about.map(line => `// ${line}`).join('\n')}
using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;

static class Sign
{
    const string BaseUrl = ${quoteCsharp(plan.origin + plan.prefix)};
    const string Method = ${quoteCsharp(plan.method)};
    const string Path = ${quoteCsharp(plan.path)};
    const string ClientId = ${quoteCsharp(plan.clientId)};
    const string Body = ${quoteCsharp(plan.body)};

    static readonly string ClientSecret = FromEnvironment("NETZME_CLIENT_SECRET");
    static readonly string Token = FromEnvironment("NETZME_TOKEN");
    static readonly string Authorization = $"Bearer {Token}";

    static async Task<int> Main()
    {
        CompareWithCase();

        var requestTime = Environment.GetEnvironmentVariable("NETZME_REQUEST_TIME");
        if (string.IsNullOrEmpty(requestTime))
        {
            requestTime = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString();
        }
        var request = new HttpRequestMessage(new HttpMethod(Method), BaseUrl + Path);
        request.Headers.TryAddWithoutValidation("Authorization", Authorization);
        request.Headers.TryAddWithoutValidation("Request-Time", requestTime);
        request.Headers.TryAddWithoutValidation("Client-Id", ClientId);
        request.Headers.TryAddWithoutValidation("Signature", SignAt(requestTime).Signature);
${indented([bodyLines(plan)], '        ')}
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };
        var answer = await client.SendAsync(request);
        Console.WriteLine($"HTTP {(int)answer.StatusCode}");
        Console.WriteLine(await answer.Content.ReadAsStringAsync());
        return (int)answer.StatusCode == 200 ? 0 : 1;
    }

    static (string Payload, string Salt, string Signature) SignAt(string requestTime)
    {
        var payload = ${template(plan.payload)};
        var salt = ${template(plan.salt)};
        var mac = ${macs[plan.hash]}.HashData(Encoding.UTF8.GetBytes(salt), Encoding.UTF8.GetBytes(payload));
        return (payload, salt, ${encoders[plan.encoding]});
    }

    static void CompareWithCase()
    {
        var (payload, salt, signature) = SignAt(${quoteCsharp(plan.requestTime)});
${indented(compareLines(plan), '        ')}
    }

    static bool IsSame(string name, string value, string expected)
    {
        var found = Fingerprint(value);
        if (found != expected)
        {
            Console.Error.WriteLine($"{name} is not the case's (fingerprint {found}, not {expected}): what needs it is not compared");
        }
        return found == expected;
    }

    static void Check(string step, string value, int length, string expected)
    {
        var found = $"{Encoding.UTF8.GetByteCount(value)} bytes, fingerprint {Fingerprint(value)}";
        var wanted = $"{length} bytes, fingerprint {expected}";
        if (found != wanted)
        {
            Console.Error.WriteLine($"{step} differs from the case: {found}; the case has {wanted}");
            Environment.Exit(1);
        }
        Console.Error.WriteLine($"{step} as in the case: {found}");
    }

    static string Fingerprint(string value) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value))).ToLowerInvariant().Substring(0, 8);

    static string FromEnvironment(string name)
    {
        var value = Environment.GetEnvironmentVariable(name);
        if (!string.IsNullOrEmpty(value)) return value;
        Console.Error.WriteLine($"{name} is not set");
        Environment.Exit(1);
        return "";
    }
}
`,
}

/** Bytes rather than StringContent, which adds a charset to the content type. */
function bodyLines({ body, method }: SnippetPlan): string {
  if (body === '') {
    return /^(?:GET|HEAD)$/.test(method) ? '' : 'request.Content = new ByteArrayContent(Array.Empty<byte>());'
  }
  return linesOf(
    'request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));',
    'request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");',
  )
}

const sameNames = { token: 'sameToken', clientSecret: 'sameSecret' } as const

function compareLines(plan: SnippetPlan): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `var ${sameNames[credential]} = IsSame("${variableOf[credential]}", ${names[credential]}, "${expected}");`,
    check: (name, step) => `Check("${name}", ${name}, ${step.bytes}, "${step.fingerprint}");`,
    onlyIf: (credentials, line) => `if (${credentials.map(name => sameNames[name]).join(' && ')}) ${line}`,
  })
}
