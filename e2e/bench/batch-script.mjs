// What one would write: reads lines of JSON, verifies each with node:crypto on one thread, writes a verdict for each.
import { createHmac } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [file, secretsFile] = process.argv.slice(2)
const secrets = new Map(
  readFileSync(secretsFile, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(',')),
)
let line = 0
const out = []
for await (const text of createInterface({ input: createReadStream(file) })) {
  const { clientId, method, path, token, requestTime, body, signature } = JSON.parse(text)
  const right = createHmac('sha256', `${secrets.get(clientId)}-${requestTime}-Bearer ${token}`)
    .update(`path=${path}&method=${method}&token=Bearer ${token}&timestamp=${requestTime}&body=${body}`)
    .digest('hex')
  out.push(`${++line} ${right === signature ? 'match' : 'mismatch'} ${right}\n`)
  if (out.length === 1000) process.stdout.write(out.splice(0).join(''))
}
process.stdout.write(out.join(''))
