import { type FormEvent, useId, useState } from 'react'
import { useCaptureText } from '#i18n/capture-text.ts'
import { Button } from '#ui/button.tsx'
import { controlLook, FieldFrame } from '#ui/field-frame.tsx'
import { leaveAlone, masksByStyle } from '#ui/leave-alone.ts'
import { type ControlProblem, problemOf, useSandboxControl } from './sandbox-control.ts'

/** Adds a client, or gives a known one new secrets. The fields are not held in any state, and are emptied once it is done. */
export function ClientForm() {
  const { controls } = useCaptureText()
  const { mutateAsync, reset, isPending } = useSandboxControl()
  const [problem, setProblem] = useState<ControlProblem | null>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const text = (name: string) => String(given.get(name) ?? '')
    const signingSecret = text('signingSecret')
    const client = { clientId: text('clientId'), clientSecret: text('clientSecret') }
    try {
      await mutateAsync({ action: 'add-client', ...client, ...(signingSecret !== '' && { signingSecret }) })
      form.reset()
      setProblem(null)
    } catch (error) {
      setProblem(problemOf(error instanceof Error ? error : new Error()))
    } finally {
      // A mutation remembers what it was called with
      reset()
    }
  }
  return (
    <form onSubmit={submit} autoComplete="off" className="grid gap-2">
      <h3 className="text-xs font-medium text-muted">{controls.add}</h3>
      <Field name="clientId" label={controls.clientId} required />
      <Field name="clientSecret" label={controls.clientSecret} required secret />
      <Field name="signingSecret" label={controls.signingSecret} secret />
      <p className="text-xs text-muted">{controls.addHint}</p>
      {problem && (
        <p role="alert" className="text-[13px] text-bad">
          {controls.problems[problem.code]}
        </p>
      )}
      <Button type="submit" size="small" disabled={isPending} className="justify-self-start">
        {controls.submit}
      </Button>
    </form>
  )
}

interface FieldProps {
  name: string
  label: string
  required?: boolean
  secret?: boolean
}

function Field({ name, label, required = false, secret = false }: FieldProps) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hue={secret ? 'secret' : 'client'}>
      <input
        id={id}
        name={name}
        type={secret && !masksByStyle ? 'password' : 'text'}
        required={required}
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
        {...leaveAlone}
        className={`${controlLook} ${secret ? 'masked' : ''}`}
      />
    </FieldFrame>
  )
}
