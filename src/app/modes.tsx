import type { ComponentType } from 'react'
import type { LazyText } from '#i18n/lazy-text.ts'
import { type LoadedOnce, loadedOnce } from '#i18n/loaded-once.ts'
import { chosenLocale } from '#i18n/locale.tsx'
import { parts, Page as SignPage, words } from './sign-page.tsx'

export interface Mode {
  id: 'sign' | 'verify' | 'batch' | 'live' | 'capture'
  path: string
  Page: ComponentType
  /** Asks for the page before it is opened, once more where it could not be loaded. */
  load: () => void
}

/** The modes that work, in the order of the navigation. A mode that is not here has no link. All but the first come in files of their own. */
export const modes: readonly Mode[] = [
  { id: 'sign', path: '/sign', ...lazyPage(async () => ({ Page: SignPage, parts, words })) },
  { id: 'verify', path: '/verify', ...lazyPage(() => import('./verify-page.tsx')) },
  { id: 'batch', path: '/batch', ...lazyPage(() => import('./batch-page.tsx')) },
  { id: 'live', path: '/live', ...lazyPage(() => import('./live-page.tsx')) },
  { id: 'capture', path: '/capture', ...lazyPage(() => import('./capture-page.tsx')) },
]

/** The mode that an address names. */
export function modeAt(address: string): Mode | undefined {
  const plain = address.toLowerCase().replace(/\/$/, '')
  return modes.find(({ path }) => path === plain)
}

interface PageFile {
  Page: ComponentType
  /** The words that all of the page waits for. */
  words?: readonly LazyText<unknown>[]
  /** What it shows from the start, besides: waited for, so that nothing moves when it comes, but not insisted on. */
  parts?: readonly LoadedOnce<unknown>[]
}

function lazyPage(request: () => Promise<PageFile>): Pick<Mode, 'Page' | 'load'> {
  const page = loadedOnce(async () => {
    const { Page, words = [], parts = [] } = await request()
    await Promise.all([
      ...words.map(text => text.load(chosenLocale())),
      ...parts.map(part => part.load().catch(() => undefined)),
    ])
    return Page
  })
  function Page() {
    const Loaded = page.read()
    return <Loaded />
  }
  return { Page, load: page.load }
}
