import { useId } from 'react'
import { type Endpoint, endpoints, fillEndpoint, sampleValues } from '#core/index.ts'
import { useEndpointWords } from '#i18n/catalogue-text.ts'
import { chosenLocale, useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { ExactInput } from '#ui/exact-input.tsx'
import { describedBy, FieldFrame } from '#ui/field-frame.tsx'
import { useEscapedDraft } from '#ui/use-escaped-draft.ts'
import { currentCase, dispatch, useCase } from '#workspace/use-case.ts'
import { type PlacedParameter, placeParameters, withParameter } from './endpoint-parameters.ts'
import { PinHash } from './pin-hash.tsx'

/** The words that it shows from the start. */
export const loadWords = () => useEndpointWords.load(chosenLocale())

/** What is known of the chosen endpoint, its parameters as small fields, and the PIN hash where it takes one. */
export function EndpointDetails() {
  const endpointId = useCase(state => state.endpointId)
  const endpoint = endpoints.find(({ id }) => id === endpointId)
  if (!endpoint) return null
  return (
    <div className="grid gap-2">
      <Parameters endpoint={endpoint} />
      <Known endpoint={endpoint} />
      {endpoint.needsPinHash && <PinHash key={endpoint.id} />}
    </div>
  )
}

function Known({ endpoint }: { endpoint: Endpoint }) {
  const { request: words } = useText()
  const { confidence, notes } = useEndpointWords()(endpoint)
  return (
    <Disclosure title={words.endpoint.knownFrom(confidence)}>
      <p className="text-xs wrap-anywhere text-muted">
        {notes} {endpoint.source}
      </p>
    </Disclosure>
  )
}

function Parameters({ endpoint }: { endpoint: Endpoint }) {
  const { request: words } = useText()
  const path = useCase(state => state.request.path)
  const placed = placeParameters(endpoint, path)
  if (placed === null)
    return (
      <p className="flex items-center gap-2 text-xs text-muted">
        <span className="flex-1">{words.endpoint.pathLeft}</span>
        <Button size="small" onClick={() => restorePath(endpoint)}>
          {words.endpoint.pathAgain}
        </Button>
      </p>
    )
  if (placed.length === 0) return null
  return (
    <div className="grid gap-2 min-[420px]:grid-cols-2">
      {placed.map(parameter => (
        <ParameterField key={parameter.name} endpoint={endpoint} parameter={parameter} />
      ))}
    </div>
  )
}

function ParameterField({ endpoint, parameter }: { endpoint: Endpoint; parameter: PlacedParameter }) {
  const { request: words } = useText()
  const id = useId()
  const { name, value, required, sample } = parameter
  const description = useEndpointWords()(endpoint).parameters[name]
  const write = (text: string) => {
    const path = withParameter(endpoint, currentCase().request.path, name, text)
    dispatch({ type: 'edit', change: { path } })
  }
  const draft = useEscapedDraft(value ?? '', write)
  return (
    <FieldFrame
      id={id}
      label={name}
      hue="path"
      note={!required && value === null && <span>{words.endpoint.leftOut}</span>}
      hint={draft.escaped && words.escapedDetail}
    >
      <ExactInput
        id={id}
        draft={draft}
        words={words}
        title={description}
        placeholder={sample}
        aria-describedby={describedBy(id, { hint: draft.escaped })}
        onKept={write}
      />
    </FieldFrame>
  )
}

function restorePath(endpoint: Endpoint): void {
  const { method, path } = fillEndpoint(endpoint, sampleValues(endpoint))
  dispatch({ type: 'replace', request: { ...currentCase().request, method, path }, label: 'endpoint' })
}
