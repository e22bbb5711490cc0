import { useEffect, useId, useState } from 'react'
import { pinHash } from '#core/index.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { ExactInput } from '#ui/exact-input.tsx'
import { describedBy, FieldFrame } from '#ui/field-frame.tsx'
import { leaveAlone, masksByStyle } from '#ui/leave-alone.ts'
import { useEscapedDraft } from '#ui/use-escaped-draft.ts'
import { currentCase, dispatch, useCase } from '#workspace/use-case.ts'
import { findTextMember, withTextMember } from './body-text-value.ts'

/** The hash that an endpoint wants for a PIN. The PIN is a secret: masked, in this component's memory only. */
export function PinHash() {
  const { request: words } = useText()
  return (
    <Disclosure title={words.pin.title}>
      <Calculator />
    </Disclosure>
  )
}

function Calculator() {
  const { request: words, sign } = useText()
  const clientId = useCase(state => state.request.clientId)
  const body = useCase(state => state.request.body)
  const [merchantId, setMerchantId] = useState(() => merchantIn(currentCase().request.body))
  const [pin, setPin] = useState('')
  const hash = usePinHash(clientId, merchantId, pin)
  const hasPlace = typeof body === 'string' && findTextMember(body, 'pin') !== null
  return (
    <div className="grid gap-2">
      <p className="text-xs text-muted">
        {words.pin.why} <span className="font-mono">{words.pin.formula}</span>
      </p>
      <div className="grid gap-2 min-[420px]:grid-cols-2">
        <Field label={words.pin.merchantId} value={merchantId} onValue={setMerchantId} />
        <Field
          label={words.pin.pin}
          value={pin}
          onValue={setPin}
          masked
          hint={pin !== '' && !/^\d{6}$/.test(pin) ? words.pin.sixDigits : words.pin.memory}
        />
      </div>
      <p className="text-xs text-muted">
        {sign.fields.clientId} <span className="font-mono text-ink">{clientId}</span>
      </p>
      <output className="min-h-5 font-mono text-xs break-all">{hash}</output>
      <div className="flex items-center gap-2">
        <Button size="small" disabled={hash === '' || !hasPlace} onClick={() => putIntoBody(hash)}>
          {words.pin.put}
        </Button>
        {!hasPlace && <span className="text-xs text-muted">{words.pin.noPlace}</span>}
      </div>
    </div>
  )
}

interface FieldProps {
  label: string
  value: string
  onValue: (value: string) => void
  masked?: boolean
  hint?: string
}

function Field({ label, value, onValue, masked = false, hint }: FieldProps) {
  const { request: words } = useText()
  const id = useId()
  const draft = useEscapedDraft(value, onValue)
  const mask = masked ? { ...leaveAlone, inputMode: 'numeric' as const, className: 'masked' } : {}
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <ExactInput
        id={id}
        draft={draft}
        words={words}
        type={masked ? (masksByStyle ? 'secret' : 'password') : 'text'}
        aria-describedby={describedBy(id, { hint: !!hint })}
        onKept={onValue}
        {...mask}
      />
    </FieldFrame>
  )
}

function merchantIn(body: string | Uint8Array): string {
  if (typeof body !== 'string') return ''
  return (findTextMember(body, 'username') ?? findTextMember(body, 'userId'))?.value ?? ''
}

function putIntoBody(hash: string): void {
  const { request } = currentCase()
  const body = typeof request.body === 'string' ? withTextMember(request.body, 'pin', hash) : null
  if (body !== null) dispatch({ type: 'replace', request: { ...request, body }, label: 'pin-hash' })
}

/** The hash of a PIN; empty without one and while it is computed. */
function usePinHash(clientId: string, merchantId: string, pin: string): string {
  const [hash, setHash] = useState('')
  useEffect(() => {
    let current = true
    setHash('')
    if (pin !== '')
      pinHash(clientId, merchantId, pin).then(value => {
        if (current) setHash(value)
      })
    return () => {
      current = false
    }
  }, [clientId, merchantId, pin])
  return hash
}
