import { expect, test } from 'vitest'
import { readControl } from './control.ts'

const faults = [
  { kind: 'expired-token' },
  { kind: 'clock-window', windowMs: 300_000 },
  { kind: 'slow', delayMs: 3000 },
  { kind: 'server-error' },
  { kind: 'malformed-json' },
  { kind: 'dropped-connection' },
]

test.each([
  { action: 'state' },
  { action: 'forget-captures' },
  { action: 'reset' },
  { action: 'set-faults', faults },
  { action: 'set-faults', faults: [] },
  { action: 'add-client', clientId: 'shop', clientSecret: ' é"\\ ' },
  { action: 'add-client', clientId: 'shop', clientSecret: 'a', signingSecret: 'b' },
  { action: 'remove-client', clientId: 'shop' },
  { action: 'expire-tokens', clientId: 'shop' },
])('%j is read as it is', message => {
  expect(readControl(message, 1)).toEqual({ ok: true, value: message })
})

const client = { action: 'add-client', clientId: 'shop', clientSecret: 'x' }
test.each([
  [{}, 'control-unknown-action'],
  [{ action: 'toString' }, 'control-unknown-action'],
  [{ ...client, clientId: 'a:b' }, 'control-field'],
  [{ ...client, clientId: '' }, 'control-field'],
  [{ ...client, clientId: 'a\r\nb' }, 'control-field'],
  [{ ...client, clientId: 'a'.repeat(201) }, 'control-field'],
  [{ ...client, clientSecret: '' }, 'control-field'],
  [{ ...client, clientSecret: '\ud800' }, 'control-field'],
  [{ ...client, clientSecret: 1 }, 'control-field'],
  [{ ...client, signingSecret: '' }, 'control-field'],
  [{ action: 'remove-client' }, 'control-field'],
  [{ action: 'set-faults' }, 'control-field'],
  [{ action: 'set-faults', faults: [null] }, 'control-field'],
  [{ action: 'set-faults', faults: [{ kind: 'other' }] }, 'control-field'],
  [{ action: 'set-faults', faults: [{ kind: 'slow' }] }, 'control-field'],
  [{ action: 'set-faults', faults: [{ kind: 'slow', delayMs: 1e9 }] }, 'control-field'],
  [{ action: 'set-faults', faults: [{ kind: 'slow', delayMs: Number.NaN }] }, 'control-field'],
  [{ action: 'set-faults', faults: [{ kind: 'clock-window', windowMs: -1 }] }, 'control-field'],
  [{ action: 'set-faults', faults: [{ kind: 'server-error' }, { kind: 'server-error' }] }, 'control-field'],
])('%j is refused: %s', (message, code) => {
  expect(readControl(message, 1)).toMatchObject({ ok: false, problem: { code } })
})

test('clients are limited in number', () => {
  expect(readControl(client, 100)).toEqual({ ok: false, problem: { code: 'control-too-many-clients', limit: 100 } })
})
