import { useState } from 'react'
import { checkFields, type HeaderPair, readRequestTime } from '#core/index.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { useCase } from '#workspace/use-case.ts'

const day = 86_400_000
/** Two clocks a little apart are no finding. */
const tolerance = 5 * 60_000

/** When the request went out by its own Date header (RFC 9110, section 6.6.1); null where there is none that can be read. */
function sentAt(headers: readonly HeaderPair[]): number | null {
  const date = headers.find(([name]) => name.toLowerCase() === 'date')?.[1]
  const at = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(at) ? null : at
}

/** "Matches, but": what may still be wrong with a request whose signature is right. */
export function MatchNotes() {
  const { verdict } = useVerifyText()
  const { locale } = useLocale()
  const request = useCase(state => state.request)
  const headers = useCase(state => state.headers)
  const [opened] = useState(() => Date.now())
  const now = sentAt(headers) ?? opened
  const { ageMs } = readRequestTime(request.requestTime, now)
  const notes = [
    ageMs !== null && ageMs > day && verdict.old(Math.floor(ageMs / day).toLocaleString(locale)),
    ageMs !== null && ageMs < -tolerance && verdict.future,
    checkFields(request).some(({ severity }) => severity === 'fault') && verdict.faults,
  ].filter(note => note !== false)
  if (notes.length === 0) return null
  return (
    <ul className="m-0 list-disc pl-5 text-[13px] text-warn">
      {notes.map(note => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
