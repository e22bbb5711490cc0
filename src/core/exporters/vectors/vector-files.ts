import { quoteGo } from '../snippets/go.ts'
import { quoteJava } from '../snippets/java.ts'
import { quoteJavaScript } from '../snippets/javascript.ts'
import { quotePhp } from '../snippets/php.ts'
import { quotePython } from '../snippets/python.ts'
import type { TestVector } from './test-vectors.ts'

/** The test vectors as a file: data, or a test by table for one framework. */
export interface VectorFile {
  id: 'json' | 'vitest' | 'pytest' | 'phpunit' | 'junit' | 'go-test'
  name: string
  fileName: string
  type: string
  render: (vectors: readonly TestVector[]) => string
}

/** A vector as a flat row, in the order in which all tables name its columns. */
function rowOf({ name, request, expected }: TestVector): string[] {
  const { clientSecret, token, method, path, requestTime, body } = request
  return [
    name,
    clientSecret,
    token,
    method,
    path,
    requestTime,
    body,
    expected.payload,
    expected.salt,
    expected.signature,
  ]
}

/** A row per vector, each value quoted. */
function rows(
  vectors: readonly TestVector[],
  quote: (text: string) => string,
  line: (values: string) => string,
): string {
  return vectors.map(vector => line(rowOf(vector).map(quote).join(', '))).join('\n')
}

const said =
  'Ten made-up requests: sign(secret, token, method, path, requestTime, body) is yours and returns payload, salt and signature.'

const json: VectorFile = {
  id: 'json',
  name: 'JSON',
  fileName: 'netzme-vectors.json',
  type: 'application/json',
  render: vectors => {
    const list = vectors.map(({ name, request, expected }) => ({ name, ...request, ...expected }))
    return `${JSON.stringify(list, null, 2)}\n`
  },
}

const vitest: VectorFile = {
  id: 'vitest',
  name: 'Vitest or Jest',
  fileName: 'netzme-sign.test.js',
  type: 'text/javascript',
  render: vectors => `// ${said}
// With Vitest: import { expect, test } from 'vitest'
import { sign } from './sign.js'

test.each([
${rows(vectors, quoteJavaScript, values => `  [${values}],`)}
])('%s', (_, secret, token, method, path, requestTime, body, payload, salt, signature) => {
  expect(sign(secret, token, method, path, requestTime, body)).toEqual({ payload, salt, signature })
})
`,
}

const pytest: VectorFile = {
  id: 'pytest',
  name: 'pytest',
  fileName: 'test_netzme_sign.py',
  type: 'text/x-python',
  render: vectors => `"""${said}"""

import pytest

from sign import sign

VECTORS = [
${rows(vectors, quotePython, values => `    (${values}),`)}
]


@pytest.mark.parametrize(
    ("secret", "token", "method", "path", "request_time", "body", "payload", "salt", "signature"),
    [vector[1:] for vector in VECTORS],
    ids=[vector[0] for vector in VECTORS],
)
def test_sign(secret, token, method, path, request_time, body, payload, salt, signature):
    assert sign(secret, token, method, path, request_time, body) == (payload, salt, signature)
`,
}

const phpunit: VectorFile = {
  id: 'phpunit',
  name: 'PHPUnit',
  fileName: 'NetzmeSignTest.php',
  type: 'text/x-php',
  render: vectors => `<?php

// ${said}

declare(strict_types=1);

use PHPUnit\\Framework\\TestCase;

require_once __DIR__ . '/sign.php';

final class NetzmeSignTest extends TestCase
{
    /** @dataProvider vectors */
    #[\\PHPUnit\\Framework\\Attributes\\DataProvider('vectors')]
    public function testSign(string $secret, string $token, string $method, string $path, string $requestTime, string $body, string $payload, string $salt, string $signature): void
    {
        self::assertSame([$payload, $salt, $signature], sign($secret, $token, $method, $path, $requestTime, $body));
    }

    public static function vectors(): array
    {
        return [
${vectors
  .map(vector => {
    const [name = '', ...values] = rowOf(vector).map(quotePhp)
    return `            ${name} => [${values.join(', ')}],`
  })
  .join('\n')}
        ];
    }
}
`,
}

const junit: VectorFile = {
  id: 'junit',
  name: 'JUnit 5',
  fileName: 'NetzmeSignTest.java',
  type: 'text/x-java',
  render: vectors => `// ${said}

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NetzmeSignTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void signs(String name, String secret, String token, String method, String path, String requestTime, String body,
            String payload, String salt, String signature) throws Exception {
        assertArrayEquals(new String[] {payload, salt, signature},
                Signer.sign(secret, token, method, path, requestTime, body));
    }

    static Stream<Arguments> vectors() {
        return Stream.of(
${vectors.map(vector => `                Arguments.of(${rowOf(vector).map(quoteJava).join(', ')})`).join(',\n')});
    }
}
`,
}

const goTest: VectorFile = {
  id: 'go-test',
  name: 'Go test',
  fileName: 'netzme_sign_test.go',
  type: 'text/x-go',
  render: vectors => `// ${said}
package main

import "testing"

func TestSign(t *testing.T) {
	for _, vector := range []struct{ name, secret, token, method, path, requestTime, body, payload, salt, signature string }{
${rows(vectors, quoteGo, values => `\t\t{${values}},`)}
	} {
		t.Run(vector.name, func(t *testing.T) {
			payload, salt, signature := sign(vector.secret, vector.token, vector.method, vector.path, vector.requestTime, vector.body)
			if payload != vector.payload {
				t.Errorf("payload %q, want %q", payload, vector.payload)
			}
			if salt != vector.salt {
				t.Errorf("salt %q, want %q", salt, vector.salt)
			}
			if signature != vector.signature {
				t.Errorf("signature %q, want %q", signature, vector.signature)
			}
		})
	}
}
`,
}

/** In the order in which they are offered. */
export const vectorFiles: readonly VectorFile[] = [json, vitest, pytest, phpunit, junit, goTest]
