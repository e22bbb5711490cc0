import { useText } from '#i18n/locale.tsx'
import { ByteGrid } from '#ui/byte-grid.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { hexByte } from '#ui/hex-byte.ts'
import type { HmacValue } from './hmac-values.ts'

/** HMAC byte by byte, each value with its formula. */
export function HmacBytes({ values, hideKey }: { values: readonly HmacValue[]; hideKey: boolean }) {
  const { pipeline, values: words } = useText()
  return (
    <ol className="grid gap-2.5">
      {values.map(({ id, title, formula, bytes, isKey }) => {
        const hidden = hideKey && isKey
        return (
          <li key={id} className="rounded-lg border border-line bg-paper px-2.5 py-1.5">
            <div className="flex flex-wrap items-center gap-x-2 pb-1 text-xs">
              <h3 className="font-semibold">{title}</h3>
              <p className="text-muted">
                {formula} · {pipeline.bytes(bytes.length)}
              </p>
              {!hidden && (
                <span className="ml-auto">
                  <CopyButton
                    look="icon"
                    words={words}
                    label={words.copyNamed(title)}
                    read={() => Array.from(bytes, hexByte).join('')}
                  />
                </span>
              )}
            </div>
            {hidden ? (
              <p className="text-xs text-muted">{pipeline.keyHidden}</p>
            ) : (
              <ByteGrid bytes={bytes} testId={`hmac-${id}`} />
            )}
          </li>
        )
      })}
    </ol>
  )
}
