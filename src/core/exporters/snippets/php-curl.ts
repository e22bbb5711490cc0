import { about, indented, linesOf } from './parts.ts'
import { compareLinesPhp, quotePhp as quote, signaturePhp, templatePhp, usedPhp } from './php.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

export const phpCurl: SnippetTarget = {
  id: 'php',
  name: 'PHP (curl)',
  language: 'php',
  fileName: 'sign.php',
  commands: [['php', 'sign.php']],
  carries: { path: 'uri', method: 'token', bodyOnGet: true },
  render: plan => `<?php

${about.map(line => `// ${line}`).join('\n')}

declare(strict_types=1);

$baseUrl = ${quote(plan.origin + plan.prefix)};
$method = ${quote(plan.method)};
$path = ${quote(plan.path)};
$clientId = ${quote(plan.clientId)};
$body = ${quote(plan.body)};

$clientSecret = fromEnvironment('NETZME_CLIENT_SECRET');
$token = fromEnvironment('NETZME_TOKEN');
$authorization = "Bearer {$token}";

$sign = function (string $requestTime) use (${usedPhp(plan).join(', ')}): array {
    $payload = ${templatePhp(plan.payload)};
    $salt = ${templatePhp(plan.salt)};

    return [$payload, $salt, ${signaturePhp(plan)}];
};

// The case, at its own time.
[$payload, $salt, $signature] = $sign(${quote(plan.requestTime)});
${compareLinesPhp(plan, '').join('\n')}

$requestTime = getenv('NETZME_REQUEST_TIME') ?: (string) (int) (microtime(true) * 1000);
[, , $signature] = $sign($requestTime);

$call = curl_init($baseUrl . $path);
curl_setopt_array($call, [
${indented([optionLines(plan)], '    ')}
]);
$answer = curl_exec($call);
if ($answer === false) {
    stop(curl_error($call));
}
$status = curl_getinfo($call, CURLINFO_RESPONSE_CODE);
echo "HTTP {$status}\\n{$answer}\\n";
exit($status === 200 ? 0 : 1);

function isSame(string $name, string $value, string $expected): bool
{
    $found = fingerprint($value);
    if ($found !== $expected) {
        fwrite(STDERR, "{$name} is not the case's (fingerprint {$found}, not {$expected}): what needs it is not compared\\n");
    }

    return $found === $expected;
}

function check(string $step, string $value, int $length, string $expected): void
{
    $found = strlen($value) . ' bytes, fingerprint ' . fingerprint($value);
    $wanted = "{$length} bytes, fingerprint {$expected}";
    if ($found !== $wanted) {
        stop("{$step} differs from the case: {$found}; the case has {$wanted}");
    }
    fwrite(STDERR, "{$step} as in the case: {$found}\\n");
}

function fingerprint(string $value): string
{
    return substr(hash('sha256', $value), 0, 8);
}

function fromEnvironment(string $name): string
{
    return getenv($name) ?: stop("{$name} is not set");
}

function stop(string $message): never
{
    fwrite(STDERR, $message . "\\n");
    exit(1);
}
`,
}

function optionLines({ body, method }: SnippetPlan): string {
  return linesOf(
    method === 'HEAD' ? 'CURLOPT_NOBODY => true,' : 'CURLOPT_CUSTOMREQUEST => $method,',
    'CURLOPT_HTTPHEADER => [',
    "    'Authorization: ' . $authorization,",
    "    'Request-Time: ' . $requestTime,",
    "    'Client-Id: ' . $clientId,",
    "    'Signature: ' . $signature,",
    body !== '' && "    'Content-Type: application/json',",
    body === '' && !/^(?:GET|HEAD)$/.test(method) && "    'Content-Length: 0',",
    '],',
    body !== '' && 'CURLOPT_POSTFIELDS => $body,',
    'CURLOPT_RETURNTRANSFER => true,',
    'CURLOPT_TIMEOUT => 30,',
  )
}
