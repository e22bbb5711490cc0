import { useMemo, useState } from 'react'
import { prettyJson } from '#core/index.ts'
import type { ProxyAnswer } from '#core/live/proxy.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { SegmentedControl } from '#ui/segmented-control.tsx'
import { property, readJson } from './read-answer.ts'
import { wireValue } from './wire-body.ts'
import { WireBodyView } from './wire-body-view.tsx'
import { WireHeaders } from './wire-headers.tsx'

/** Indenting more characters than this would hold up the page for nobody's eyes. */
const indentLimit = 1_000_000

/** An answer: timing, headers, body indented or as it came. */
export function AnswerView({ answer }: { answer: ProxyAnswer }) {
  const { result: words } = useLiveText()
  const { locale } = useLocale()
  const ms = (value: number) => value.toLocaleString(locale)
  const { connectedMs, firstByteMs, totalMs } = answer.timing
  return (
    <section aria-labelledby="answer" className="grid gap-2 px-3.5">
      <h3 id="answer" className="text-[13px] font-semibold">
        {words.answer}{' '}
        <span className="font-normal text-muted">· {words.timing(ms(connectedMs), ms(firstByteMs), ms(totalMs))}</span>
      </h3>
      <AnswerBody answer={answer} />
      <Disclosure title={words.headers(answer.headers.length)}>
        <WireHeaders headers={answer.headers} />
      </Disclosure>
    </section>
  )
}

function AnswerBody({ answer }: { answer: ProxyAnswer }) {
  const { result: words } = useLiveText()
  const [form, setForm] = useState<'pretty' | 'raw'>('pretty')
  const raw = useMemo(() => wireValue(answer), [answer])
  const json = useMemo(() => readJson(answer), [answer])
  const indentable = json !== undefined && raw.text.length <= indentLimit
  const pretty = useMemo(() => (indentable ? wireValue({ body: prettyJson(raw.text) }) : null), [indentable, raw])
  if (raw.bytes.length === 0) return <p className="text-xs text-muted">{words.noBody}</p>
  return (
    <>
      {property(json, 'sandbox') === true && <p className="text-xs text-muted">{words.invented}</p>}
      {json === undefined && <p className="text-xs text-warn">{words.notJson}</p>}
      {json !== undefined && !indentable && <p className="text-xs text-muted">{words.tooLongToIndent}</p>}
      <WireBodyView
        value={form === 'pretty' && pretty ? pretty : raw}
        label={words.answerBody}
        testId="answer-body"
        size={raw.bytes.length}
        textOnly={form === 'pretty' && pretty !== null}
        tools={
          pretty && (
            <SegmentedControl
              label={words.form}
              options={(['pretty', 'raw'] as const).map(value => ({ value, label: words[value] }))}
              value={form}
              onChange={setForm}
            />
          )
        }
      />
    </>
  )
}
