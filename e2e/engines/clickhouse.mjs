// node clickhouse.mjs FOLDER FILTER: reads FOLDER/calls.jsonl with ClickHouse's own engine, which hands each line to the filter
// as an executable and takes each verdict back; writes the verdicts.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, filter] = process.argv.slice(2)
const session = join(folder, 'session')
const scripts = join(session, 'user_scripts')
mkdirSync(scripts, { recursive: true })
const script = join(scripts, 'verify.sh')
// The exit code tells whether all match, which is no failure to ClickHouse
writeFileSync(script, `#!/bin/sh\n${filter}\ntrue\n`)
chmodSync(script, 0o755)

const chdb = await import(process.env.CHDB)
const { Session } = chdb.default ?? chdb
const query = `SELECT v FROM executable('verify.sh', 'LineAsString', 'v String',
  (SELECT line FROM file('${join(folder, 'calls.jsonl')}', 'LineAsString', 'line String')),
  SETTINGS command_read_timeout = 600000, command_write_timeout = 600000)`
process.stdout.write(new Session(session).query(query, 'TSVRaw'))
