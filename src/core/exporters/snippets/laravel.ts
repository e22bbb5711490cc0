import { about, indented } from './parts.ts'
import { compareLinesPhp, quotePhp as quote, signaturePhp, templatePhp, usedPhp } from './php.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

export const laravel: SnippetTarget = {
  id: 'laravel',
  name: 'Laravel',
  language: 'php',
  fileName: 'NetzmeCall.php',
  commands: [],
  carries: { path: 'uri', method: 'upper', bodyOnGet: true },
  render: plan => `<?php

// app/Console/Commands/NetzmeCall.php, run by: php artisan netzme:call
${about.map(line => `// ${line}`).join('\n')}

namespace App\\Console\\Commands;

use Illuminate\\Console\\Command;
use Illuminate\\Support\\Facades\\Http;
use RuntimeException;
use Symfony\\Component\\Console\\Output\\OutputInterface;

class NetzmeCall extends Command
{
    protected $signature = 'netzme:call';

    protected $description = 'Signs one request to Netzme and sends it';

    private const BASE_URL = ${quote(plan.origin + plan.prefix)};
    private const METHOD = ${quote(plan.method)};
    private const PATH = ${quote(plan.path)};
    private const CLIENT_ID = ${quote(plan.clientId)};
    private const BODY = ${quote(plan.body)};

    public function handle(): int
    {
        $this->compareWithCase();

        $requestTime = getenv('NETZME_REQUEST_TIME') ?: (string) now()->getTimestampMs();
        [, , $signature] = $this->sign($requestTime);
        // withBody, not an array: what was signed is what is sent.
        $answer = Http::withHeaders([
            'Authorization' => 'Bearer ' . $this->fromEnvironment('NETZME_TOKEN'),
            'Request-Time' => $requestTime,
            'Client-Id' => self::CLIENT_ID,
            'Signature' => $signature,
        ])${plan.body === '' ? '' : "\n            ->withBody(self::BODY, 'application/json')"}
            ->withoutRedirecting()
            ->timeout(30)
            ->send(self::METHOD, self::BASE_URL . self::PATH);
        $this->line('HTTP ' . $answer->status());
        $this->getOutput()->writeln($answer->body(), OutputInterface::OUTPUT_RAW);

        return $answer->status() === 200 ? self::SUCCESS : self::FAILURE;
    }

    private function sign(string $requestTime): array
    {
${indented(setLines(plan), '        ')}
        $payload = ${templatePhp(plan.payload)};
        $salt = ${templatePhp(plan.salt)};

        return [$payload, $salt, ${signaturePhp(plan)}];
    }

    private function compareWithCase(): void
    {
        $clientSecret = $this->fromEnvironment('NETZME_CLIENT_SECRET');
        $token = $this->fromEnvironment('NETZME_TOKEN');
        [$payload, $salt, $signature] = $this->sign(${quote(plan.requestTime)});
${indented(compareLinesPhp(plan, '$this->'), '        ')}
    }

    private function isSame(string $name, string $value, string $expected): bool
    {
        $found = $this->fingerprint($value);
        if ($found !== $expected) {
            $this->warn("{$name} is not the case's (fingerprint {$found}, not {$expected}): what needs it is not compared");
        }

        return $found === $expected;
    }

    private function check(string $step, string $value, int $length, string $expected): void
    {
        $found = strlen($value) . ' bytes, fingerprint ' . $this->fingerprint($value);
        $wanted = "{$length} bytes, fingerprint {$expected}";
        if ($found !== $wanted) {
            throw new RuntimeException("{$step} differs from the case: {$found}; the case has {$wanted}");
        }
        $this->info("{$step} as in the case: {$found}");
    }

    private function fingerprint(string $value): string
    {
        return substr(hash('sha256', $value), 0, 8);
    }

    private function fromEnvironment(string $name): string
    {
        return getenv($name) ?: throw new RuntimeException("{$name} is not set");
    }
}
`,
}

/** Every variable that the formula names. */
function setLines(plan: SnippetPlan): string[] {
  const values: Readonly<Record<string, string>> = {
    $method: 'self::METHOD',
    $path: 'self::PATH',
    $clientId: 'self::CLIENT_ID',
    $body: 'self::BODY',
    $clientSecret: "$this->fromEnvironment('NETZME_CLIENT_SECRET')",
    $token: "$this->fromEnvironment('NETZME_TOKEN')",
    $authorization: "'Bearer ' . $this->fromEnvironment('NETZME_TOKEN')",
  }
  return usedPhp(plan).map(name => `${name} = ${values[name]};`)
}
