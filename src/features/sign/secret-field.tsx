import { describeSecret } from '#core/request/describe-secret.ts'
import { useText } from '#i18n/locale.tsx'
import { leaveAlone, masksByStyle } from '#ui/leave-alone.ts'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { useCase } from '#workspace/use-case.ts'
import { useFingerprint } from '#workspace/use-fingerprint.ts'
import { CaseField } from './case-field.tsx'

/** A secret: masked until shown, with a fingerprint that two people can compare, and a lint that gives nothing away. */
export function SecretField({ field }: { field: 'clientSecret' | 'signingSecret' }) {
  const { request: words, shell } = useText()
  const secret = useCase(state => state.request[field] ?? '')
  const { shown, setShown } = useSecretVisibility()
  const fingerprint = useFingerprint(secret)
  const { length, sets } = describeSecret(secret)
  return (
    <CaseField
      field={field}
      type={shown || masksByStyle ? 'secret' : 'password'}
      input={{ ...leaveAlone, className: shown ? '' : 'masked' }}
      note={
        fingerprint && (
          <span title={words.fingerprintDetail} className="font-mono">
            {words.fingerprint(fingerprint)}
          </span>
        )
      }
      hint={secret !== '' && words.secretIs(length, sets)}
      end={
        <button
          type="button"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="min-h-6 rounded-md px-1.5 font-medium hover:bg-sunken hover:text-ink"
        >
          {shown ? shell.hide : shell.show}
          <span className="sr-only"> {words.theSecret}</span>
        </button>
      }
    />
  )
}

/** The token is long and not masked, yet none of a password manager's business either. */
export function TokenField() {
  const { request: words } = useText()
  const token = useCase(state => state.request.token)
  const fingerprint = useFingerprint(token)
  return (
    <CaseField
      field="token"
      input={leaveAlone}
      hint={words.tokenHint}
      note={
        fingerprint && (
          <>
            <span>{words.characters(token.length)}</span>
            <span title={words.fingerprintDetail} className="font-mono">
              {words.fingerprint(fingerprint)}
            </span>
          </>
        )
      }
    />
  )
}
