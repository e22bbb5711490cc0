import type { Direction, Evidence, Finding, FindingCode, FindingField, Probe, SchemeWordFault } from '#core/index.ts'

/** A finding of one code. */
export type FindingOf<Code extends FindingCode> = Extract<Finding, { code: Code }>

/** A sentence for each kind of difference: a function of its facts. */
export type FindingSentences = { readonly [Code in FindingCode]: (finding: FindingOf<Code>) => string }

/** Evidence of one kind. */
type EvidenceOf<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>

/** Why a finding may come from copying. */
export type DoubtKind =
  | 'final-line-end'
  | 'line-ends'
  | 'soft-hyphen'
  | 'smart-quotes'
  | 'blank-characters'
  | 'cut-short'

/** How sending can change what was signed. */
export type SentHow = Extract<Direction, { kind: 'sent-rewritten' }>['how']

/** What happened to one of the two texts, and what to do. */
export interface DirectionWords {
  said: string
  fix: string
}

/** All words of an explanation that are not a mistake's own. */
export interface FindingTexts {
  sentences: FindingSentences
  /** What a finding is about, for its mark. */
  fields: Readonly<Record<FindingField, string>>
  doubts: Readonly<Record<DoubtKind, string>>
  /** Beside a doubt: what Content-Length says of it. */
  lengthAgrees: string
  lengthUnknown: string
  lengthDiffers: (stated: number, body: number) => string
  evidence: { readonly [Kind in Evidence['kind']]: (evidence: EvidenceOf<Kind>) => string }
  /** Which text was written again, and the fix that follows. */
  direction: (direction: Direction) => DirectionWords
  /** How to send just what was signed, with the client's own line. */
  sendSigned: (instead: string, by: string) => string
  schemeWord: Readonly<Record<SchemeWordFault, (word: string) => string>>
  heading: string
  likely: string
  writtenBy: (count: number) => string
  furtherCauses: (count: number) => string
  probe: (probe: Probe) => string
}

/** The sentence of a finding. */
export function sentenceOf(sentences: FindingSentences, finding: Finding): string {
  // Each code's function takes the findings of that code: what the table's type says
  const say = sentences[finding.code] as (finding: Finding) => string
  return say(finding)
}

/** The words for one piece of evidence. */
export function evidenceText(texts: FindingTexts['evidence'], evidence: Evidence): string {
  const say = texts[evidence.kind] as (evidence: Evidence) => string
  return say(evidence)
}
