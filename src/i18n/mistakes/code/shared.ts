import type { FixCode } from '../mistake-text.ts'

/*
 * The right way to write each part of a signature, by language. Names agree across the parts, so that they read together.
 */

/** The Authorization value, built once. */
export const authorization = {
  php: "$authorization = 'Bearer ' . $token;",
  java: 'String authorization = "Bearer " + token;',
  kotlin: 'val authorization = "Bearer $token"',
  node: `const authorization = \`Bearer \${token}\``,
  python: "authorization = f'Bearer {token}'",
  go: 'authorization := "Bearer " + token',
  csharp: 'var authorization = $"Bearer {token}";',
  ruby: 'authorization = "Bearer #{token}"',
  postman: "const authorization = 'Bearer ' + pm.environment.get('token')",
  shell: 'authorization="Bearer $token"',
} satisfies FixCode

/** Taking the token out of getToken's answer. */
export const readToken = {
  php: "$token = json_decode($response, true)['access_token'];",
  java: 'String token = objectMapper.readTree(response).get("access_token").asText();',
  kotlin: 'val token = objectMapper.readTree(response).get("access_token").asText()',
  node: 'const { access_token: token } = await response.json()',
  python: "token = response.json()['access_token']",
  go: 'var answer struct{ AccessToken string `json:"access_token"` }\njson.Unmarshal(response, &answer)',
  csharp: 'var token = JsonDocument.Parse(response).RootElement.GetProperty("access_token").GetString();',
  ruby: "token = JSON.parse(response)['access_token']",
  postman: "pm.environment.set('token', pm.response.json().access_token)",
  shell: 'token=$(printf %s "$response" | jq -r .access_token)',
} satisfies FixCode

/** The clock, read once, in milliseconds. */
export const requestTime = {
  php: '$requestTime = (string) (int) (microtime(true) * 1000);',
  java: 'String requestTime = Long.toString(System.currentTimeMillis());',
  kotlin: 'val requestTime = System.currentTimeMillis().toString()',
  node: 'const requestTime = String(Date.now())',
  python: 'request_time = str(time.time_ns() // 1_000_000)',
  go: 'requestTime := strconv.FormatInt(time.Now().UnixMilli(), 10)',
  csharp: 'var requestTime = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);',
  ruby: 'request_time = Process.clock_gettime(Process::CLOCK_REALTIME, :millisecond).to_s',
  postman: "const requestTime = String(Date.now())\npm.variables.set('requestTime', requestTime)",
  shell: 'request_time=$(date +%s%3N)',
} satisfies FixCode

/** The time that was signed, sent as it is. */
export const sendRequestTime = {
  php: "$headers[] = 'Request-Time: ' . $requestTime;",
  java: 'request.header("Request-Time", requestTime);',
  kotlin: 'request.header("Request-Time", requestTime)',
  node: "headers['Request-Time'] = requestTime",
  python: "headers['Request-Time'] = request_time",
  go: 'request.Header.Set("Request-Time", requestTime)',
  csharp: 'request.Headers.Add("Request-Time", requestTime);',
  ruby: "request['Request-Time'] = request_time",
  postman: "pm.request.headers.upsert({ key: 'Request-Time', value: requestTime })",
  shell: 'curl -H "Request-Time: $request_time" …',
} satisfies FixCode

/** The payload. */
export const payload = {
  php: '$payload = "path={$path}&method={$method}&token={$authorization}&timestamp={$requestTime}&body={$body}";',
  java: 'String payload = "path=" + path + "&method=" + method + "&token=" + authorization + "&timestamp=" + requestTime + "&body=" + body;',
  kotlin: 'val payload = "path=$path&method=$method&token=$authorization&timestamp=$requestTime&body=$body"',
  node: `const payload = \`path=\${path}&method=\${method}&token=\${authorization}&timestamp=\${requestTime}&body=\${body}\``,
  python: "payload = f'path={path}&method={method}&token={authorization}&timestamp={request_time}&body={body}'",
  go: 'payload := "path=" + path + "&method=" + method + "&token=" + authorization + "&timestamp=" + requestTime + "&body=" + body',
  csharp: 'var payload = $"path={path}&method={method}&token={authorization}&timestamp={requestTime}&body={body}";',
  ruby: 'payload = "path=#{path}&method=#{method}&token=#{authorization}&timestamp=#{request_time}&body=#{body}"',
  postman:
    "const payload = 'path=' + path + '&method=' + method + '&token=' + authorization + '&timestamp=' + requestTime + '&body=' + body",
  shell: 'payload="path=$path&method=$method&token=$authorization&timestamp=$request_time&body=$body"',
} satisfies FixCode

/** The salt. */
export const salt = {
  php: '$salt = "{$clientSecret}-{$requestTime}-{$authorization}";',
  java: 'String salt = clientSecret + "-" + requestTime + "-" + authorization;',
  kotlin: 'val salt = "$clientSecret-$requestTime-$authorization"',
  node: `const salt = \`\${clientSecret}-\${requestTime}-\${authorization}\``,
  python: "salt = f'{client_secret}-{request_time}-{authorization}'",
  go: 'salt := clientSecret + "-" + requestTime + "-" + authorization',
  csharp: 'var salt = $"{clientSecret}-{requestTime}-{authorization}";',
  ruby: 'salt = "#{client_secret}-#{request_time}-#{authorization}"',
  postman: "const salt = clientSecret + '-' + requestTime + '-' + authorization",
  shell: 'salt="$client_secret-$request_time-$authorization"',
} satisfies FixCode

/** The secret, read and checked. */
export const clientSecret = {
  php: "$clientSecret = trim(getenv('NETZME_CLIENT_SECRET') ?: throw new RuntimeException('NETZME_CLIENT_SECRET'));",
  java: 'String clientSecret = Objects.requireNonNull(System.getenv("NETZME_CLIENT_SECRET")).strip();',
  kotlin: 'val clientSecret = requireNotNull(System.getenv("NETZME_CLIENT_SECRET")).trim()',
  node: "const clientSecret = process.env.NETZME_CLIENT_SECRET?.trim()\nif (!clientSecret) throw new Error('NETZME_CLIENT_SECRET')",
  python: "client_secret = os.environ['NETZME_CLIENT_SECRET'].strip()",
  go: 'clientSecret := strings.TrimSpace(os.Getenv("NETZME_CLIENT_SECRET"))',
  csharp:
    'var clientSecret = (Environment.GetEnvironmentVariable("NETZME_CLIENT_SECRET") ?? throw new InvalidOperationException()).Trim();',
  ruby: "client_secret = ENV.fetch('NETZME_CLIENT_SECRET').strip",
  postman: "const clientSecret = pm.environment.get('clientSecret').trim()",
  shell: 'client_secret=$(printf %s "$NETZME_CLIENT_SECRET" | tr -d \'\\r\\n\')',
} satisfies FixCode

/** The signature: HMAC-SHA256 keyed with the salt, lower-case hex. */
export const signature = {
  php: "$signature = hash_hmac('sha256', $payload, $salt);",
  java: 'Mac mac = Mac.getInstance("HmacSHA256");\nmac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));\nString signature = HexFormat.of().formatHex(mac.doFinal(payload.getBytes(StandardCharsets.UTF_8)));',
  kotlin:
    'val mac = Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec(salt.toByteArray(), "HmacSHA256")) }\nval signature = mac.doFinal(payload.toByteArray()).joinToString("") { "%02x".format(it) }',
  node: "const signature = createHmac('sha256', salt).update(payload).digest('hex')",
  python: 'signature = hmac.new(salt.encode(), payload.encode(), hashlib.sha256).hexdigest()',
  go: 'mac := hmac.New(sha256.New, []byte(salt))\nmac.Write([]byte(payload))\nsignature := hex.EncodeToString(mac.Sum(nil))',
  csharp:
    'var signature = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(salt), Encoding.UTF8.GetBytes(payload))).ToLowerInvariant();',
  ruby: "signature = OpenSSL::HMAC.hexdigest('SHA256', salt, payload)",
  postman: 'const signature = CryptoJS.HmacSHA256(payload, salt).toString(CryptoJS.enc.Hex)',
  shell: 'signature=$(printf %s "$payload" | openssl dgst -sha256 -hmac "$salt" -r | cut -d\' \' -f1)',
} satisfies FixCode

/** The signature in its header, bare. */
export const sendSignature = {
  php: "$headers[] = 'Signature: ' . $signature;",
  java: 'request.header("Signature", signature);',
  kotlin: 'request.header("Signature", signature)',
  node: "headers['Signature'] = signature",
  python: "headers['Signature'] = signature",
  go: 'request.Header.Set("Signature", signature)',
  csharp: 'request.Headers.Add("Signature", signature);',
  ruby: "request['Signature'] = signature",
  postman: "pm.request.headers.upsert({ key: 'Signature', value: signature })",
  shell: 'curl -H "Signature: $signature" …',
} satisfies FixCode

type Complete = Readonly<Record<keyof typeof signature, string>>

/** Several parts, one below the other. */
export function together(...parts: readonly Complete[]): Complete {
  const of = (language: keyof Complete) => parts.map(part => part[language]).join('\n')
  return {
    php: of('php'),
    java: of('java'),
    kotlin: of('kotlin'),
    node: of('node'),
    python: of('python'),
    go: of('go'),
    csharp: of('csharp'),
    ruby: of('ruby'),
    postman: of('postman'),
    shell: of('shell'),
  }
}
