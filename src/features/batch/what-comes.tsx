import { useBatchText } from '#i18n/batch-text.ts'

/** The parts of a record in the order of the example, and the colour of each. */
const parts = [
  ['"clientId":"kopi"', 'client'],
  ['"method":"POST"', 'method'],
  ['"path":"/api/aggregator/merchant/qr/withdraw/inquiry"', 'path'],
  ['"token":"8f3a1c…"', 'token'],
  ['"requestTime":"1795572922845"', 'time'],
  ['"body":"{\\"requestId\\":\\"kopi-1\\"}"', 'body'],
  ['"signature":"4be1…"', undefined],
] as const

/** Before there is a file: what one holds, and what comes out of it. */
export function WhatComes() {
  const { empty } = useBatchText()
  return (
    <div className="grid gap-4 px-3.5 pb-3.5 text-[13px]">
      <section className="grid gap-1.5">
        <h3 className="text-xs font-semibold text-muted">{empty.in}</h3>
        <p className="m-0 rounded-lg border border-line bg-paper px-2.5 py-2 font-mono text-xs leading-6 wrap-anywhere">
          {'{'}
          {parts.map(([text, field], at) => (
            <span key={text}>
              {at > 0 && ', '}
              <span data-field={field} className={field ? 'segment' : ''}>
                {text}
              </span>
            </span>
          ))}
          {'}'}
        </p>
        <p className="max-w-[75ch]">{empty.forms}</p>
      </section>
      <section className="grid gap-1.5">
        <h3 className="text-xs font-semibold text-muted">{empty.out}</h3>
        <ul className="m-0 grid max-w-[75ch] list-disc gap-1 pl-5">
          {empty.results.map(result => (
            <li key={result}>{result}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
