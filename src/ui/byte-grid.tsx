import { hexByte } from './hex-byte.ts'

const perRow = 16
const perGroup = 8

/** A short byte string as rows of sixteen, with offsets; a row breaks in its middle where it does not fit. */
export function ByteGrid({ bytes, testId }: { bytes: Uint8Array; testId?: string }) {
  return (
    <div data-testid={testId} className="grid gap-0.5 font-mono text-xs leading-5">
      {pieces(bytes, perRow).map(({ at, part }) => (
        <div
          key={at}
          data-offset={hexByte(at)}
          className="grid grid-cols-[3ch_1fr] gap-x-[2ch] before:text-muted before:content-[attr(data-offset)]"
        >
          <span className="flex flex-wrap gap-x-[2ch]">
            {pieces(part, perGroup).map(group => (
              <span key={group.at} className="whitespace-pre">
                {Array.from(group.part, hexByte).join(' ')}
              </span>
            ))}
          </span>
        </div>
      ))}
    </div>
  )
}

function pieces(bytes: Uint8Array, size: number): { at: number; part: Uint8Array }[] {
  const parts: { at: number; part: Uint8Array }[] = []
  for (let at = 0; at < bytes.length; at += size) parts.push({ at, part: bytes.subarray(at, at + size) })
  return parts
}
