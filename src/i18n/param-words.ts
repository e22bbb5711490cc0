import type { MistakeParams } from '#core/index.ts'

type Say = (value: string | number) => string

/** Words for each parameter that a mistake may have. */
export type ParamWords = Readonly<Record<keyof MistakeParams, Say>>

/** What is counted from 0 in code is counted from 1 in words. */
export function ordinal(value: string | number): number {
  return Number(value) + 1
}

/** A difference: "+12", "-50". */
export function withSign(value: string | number): string {
  return Number(value) > 0 ? `+${value}` : String(value)
}

/** Words for the ids of a closed list. */
export function oneOf(words: Readonly<Record<string, string>>): Say {
  return value => words[value] ?? String(value)
}

/** All parameters of one mistake, each in its words. */
export function sayParams(words: ParamWords, params: MistakeParams): string[] {
  const all: Readonly<Record<string, Say | undefined>> = words
  return Object.entries(params).flatMap(([name, value]) => all[name]?.(value) ?? [])
}
