import type { en } from './en.ts'

/** Every word of the page, by place. */
export type Messages = typeof en

export const locales = ['en', 'id'] as const
export type Locale = (typeof locales)[number]
