import type { Scheme, SchemeField } from '../../scheme/scheme.ts'
import type { TemplatePart } from '../../scheme/template.ts'
import { doubleQuoted, escapeText, spellWide } from './escape.ts'
import { about, caseLines, indented, linesOf, variableOf, writeParts } from './parts.ts'
import type { SnippetPlan } from './plan.ts'
import type { SnippetTarget } from './target.ts'

/** A Go string literal (specification, "String literals"): raw where it has quotes and nothing that a raw one cannot say. */
export function quoteGo(text: string): string {
  const isRaw = /["\\]/.test(text) && !text.includes('`') && escapeText(text, {}, spellWide) === text
  return isRaw ? `\`${text}\`` : `"${escapeText(text, doubleQuoted, spellWide)}"`
}

const nameOf = (field: SchemeField) => (field === 'clientId' ? 'clientID' : field)
const expression = (parts: readonly TemplatePart[]) => writeParts(parts, quoteGo, nameOf, ' + ')

const hashes = {
  'SHA-256': 'sha256.New',
  'SHA-1': 'sha1.New',
  'SHA-384': 'sha512.New384',
  'SHA-512': 'sha512.New',
} as const
const encoders: Record<Scheme['encoding'], string> = {
  hex: 'hex.EncodeToString(mac.Sum(nil))',
  HEX: 'strings.ToUpper(hex.EncodeToString(mac.Sum(nil)))',
  base64: 'base64.StdEncoding.EncodeToString(mac.Sum(nil))',
  base64url: 'base64.URLEncoding.EncodeToString(mac.Sum(nil))',
}

export const go: SnippetTarget = {
  id: 'go',
  name: 'Go',
  language: 'go',
  fileName: 'sign.go',
  commands: [['go', 'run', 'sign.go']],
  carries: { path: 'uri', method: 'token', bodyOnGet: true },
  render: plan => `${about.map(line => `// ${line}`).join('\n')}
package main

import (
${indented(importsOf(plan), '\t')}
)

const (
	baseURL  = ${quoteGo(plan.origin + plan.prefix)}
	method   = ${quoteGo(plan.method)}
	path     = ${quoteGo(plan.path)}
	clientID = ${quoteGo(plan.clientId)}
	body     = ${quoteGo(plan.body)}
)

var (
	clientSecret  = fromEnvironment("NETZME_CLIENT_SECRET")
	token         = fromEnvironment("NETZME_TOKEN")
	authorization = "Bearer " + token
)

func main() {
	compareWithCase()

	requestTime := os.Getenv("NETZME_REQUEST_TIME")
	if requestTime == "" {
		requestTime = strconv.FormatInt(time.Now().UnixMilli(), 10)
	}
	status, answer, err := send(requestTime)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("HTTP %d\\n%s\\n", status, answer)
	if status != http.StatusOK {
		os.Exit(1)
	}
}

func sign(requestTime string) (payload, salt, signature string) {
	payload = ${expression(plan.payload)}
	salt = ${expression(plan.salt)}
	mac := hmac.New(${hashes[plan.hash]}, []byte(salt))
	mac.Write([]byte(payload))
	return payload, salt, ${encoders[plan.encoding]}
}

func send(requestTime string) (int, []byte, error) {
	request, err := http.NewRequest(method, baseURL+path, ${plan.body === '' ? 'nil' : 'strings.NewReader(body)'})
	if err != nil {
		return 0, nil, err
	}
	_, _, signature := sign(requestTime)
	request.Header.Set("Authorization", authorization)
	request.Header.Set("Request-Time", requestTime)
	request.Header.Set("Client-Id", clientID)
	request.Header.Set("Signature", signature)${plan.body === '' ? '' : '\n\trequest.Header.Set("Content-Type", "application/json")'}
	client := http.Client{
		Timeout:       30 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	answer, err := client.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	return answer.StatusCode, text, err
}

func compareWithCase() {
	payload, salt, signature := sign(${quoteGo(plan.requestTime)})
${indented(compareLines(plan), '\t')}
}

func isSame(name, value, expected string) bool {
	found := fingerprint(value)
	if found != expected {
		log.Printf("%s is not the case's (fingerprint %s, not %s): what needs it is not compared", name, found, expected)
	}
	return found == expected
}

func check(step, value string, length int, expected string) {
	found := fmt.Sprintf("%d bytes, fingerprint %s", len(value), fingerprint(value))
	wanted := fmt.Sprintf("%d bytes, fingerprint %s", length, expected)
	if found != wanted {
		log.Fatalf("%s differs from the case: %s; the case has %s", step, found, wanted)
	}
	log.Printf("%s as in the case: %s", step, found)
}

func fingerprint(value string) string {
	digest := sha256.Sum256([]byte(value))
	return hex.EncodeToString(digest[:4])
}

func fromEnvironment(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("%s is not set", name)
	}
	return value
}
`,
}

function importsOf({ hash, encoding, body }: SnippetPlan): string[] {
  const lines = linesOf(
    '"crypto/hmac"',
    hash === 'SHA-1' && '"crypto/sha1"',
    '"crypto/sha256"',
    /384|512/.test(hash) && '"crypto/sha512"',
    /base64/.test(encoding) && '"encoding/base64"',
    '"encoding/hex"',
    '"fmt"',
    '"io"',
    '"log"',
    '"net/http"',
    '"os"',
    '"strconv"',
    (body !== '' || encoding === 'HEX') && '"strings"',
    '"time"',
  )
  return lines.split('\n')
}

const sameNames = { token: 'sameToken', clientSecret: 'sameSecret' } as const

function compareLines(plan: SnippetPlan): string[] {
  return caseLines(plan, {
    same: (credential, expected) =>
      `${sameNames[credential]} := isSame("${variableOf[credential]}", ${credential}, "${expected}")`,
    check: (name, step) => `check("${name}", ${name}, ${step.bytes}, "${step.fingerprint}")`,
    onlyIf: (credentials, line) => `if ${credentials.map(name => sameNames[name]).join(' && ')} {\n\t${line}\n}`,
  })
}
