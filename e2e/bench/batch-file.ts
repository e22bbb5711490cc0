import { writeFileSync } from 'node:fs'
import { plantedKind, plantedRow, plantedSecrets } from '#core/batch/planted-rows.fixtures.ts'

const columns = ['clientId', 'method', 'path', 'token', 'requestTime', 'body', 'signature'] as const

/** Files of made-up calls as JSON Lines and CSV, and their secrets; of each row the ids that name its fault, null for none. */
export function writeBatchFiles(folder: string, count: number) {
  const files = { lines: `${folder}/calls.jsonl`, csv: `${folder}/calls.csv`, secrets: `${folder}/secrets.csv` }
  const records = Array.from({ length: count }, (_, at) => plantedRow(at))
  writeFileSync(files.lines, records.map(record => `${JSON.stringify(record)}\n`).join(''))
  const cells = (record: (typeof records)[number]) =>
    columns.map(name => (name === 'body' ? `"${record.body.replaceAll('"', '""')}"` : record[name])).join()
  writeFileSync(files.csv, [columns.join(), ...records.map(cells)].join('\n'))
  writeFileSync(files.secrets, [...plantedSecrets].map(([clientId, [secret]]) => `${clientId},${secret}\n`).join(''))
  return { files, faulty: records.map((_, at) => plantedKind(at)) }
}
