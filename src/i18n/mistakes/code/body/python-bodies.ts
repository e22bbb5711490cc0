import type { pythonBodies } from '#core/diagnose/mistakes/body/python-bodies.ts'
import type { FixCode } from '../../mistake-text.ts'
import { serialiseOnce } from '../serialise-once.ts'

const { python } = serialiseOnce

export const pythonCode: Readonly<Partial<Record<keyof typeof pythonBodies, FixCode>>> = {
  'body-json-spaced': { python },
  'body-python-dumps': { python },
  'body-python-roundtrip': { python: 'body = request.get_data(as_text=True)  # or the string itself' },
  'body-python-compact-ascii': { python: 'json.dumps(data, separators=(",", ":"), ensure_ascii=False)' },
  'body-python-sorted': { python: 'json.dumps(data, separators=(",", ":"), ensure_ascii=False)  # without sort_keys' },
  'body-python-indent': { python: 'json.dumps(data, separators=(",", ":"), ensure_ascii=False)  # without indent' },
  'body-python-repr': { python: "f\"&body={json.dumps(data, separators=(',', ':'), ensure_ascii=False)}\"" },
  'body-python-bytes-repr': { python: 'f"&body={body.decode(\'utf-8\')}"' },
}
