import { lazy, Suspense } from 'react'
import { useText } from '#i18n/locale.tsx'
import { Disclosure } from '#ui/disclosure.tsx'

const BasicLines = lazy(async () => ({ default: (await import('./basic-lines.tsx')).BasicLines }))

/** How getToken authenticates, on demand. */
export function BasicStep() {
  const { request: words } = useText()
  return (
    <Disclosure title={words.basic.title}>
      <Suspense>
        <BasicLines />
      </Suspense>
    </Disclosure>
  )
}
