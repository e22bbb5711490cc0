import { type ComponentType, lazy } from 'react'
import { SignPage } from './sign-page.tsx'

export interface Mode {
  id: 'sign' | 'verify' | 'batch' | 'live' | 'capture'
  path: string
  page: ComponentType
}

/** The modes that work, in the order of the navigation. A mode that is not here has no link. All but the first are loaded when opened. */
export const modes: readonly Mode[] = [
  { id: 'sign', path: '/sign', page: SignPage },
  {
    id: 'verify',
    path: '/verify',
    page: lazy(async () => ({ default: (await import('./verify-page.tsx')).VerifyPage })),
  },
  {
    id: 'live',
    path: '/live',
    page: lazy(async () => ({ default: (await import('./live-page.tsx')).LivePage })),
  },
  {
    id: 'capture',
    path: '/capture',
    page: lazy(async () => ({ default: (await import('./capture-page.tsx')).CapturePage })),
  },
]
