import { FileInput } from 'lucide-react'
import type { ReactNode } from 'react'
import type { AskedCase } from '#core/case-file/asked-case.ts'
import type { CaseMask, CaseTokenMask } from '#core/case-file/case-file.ts'
import { type MistakeId, mistakeTable } from '#core/index.ts'
import { saltSecret } from '#core/request/request.ts'
import { MistakeNames } from '#explaining/mistake-title.tsx'
import { type CaseFileWords, useCaseFileText } from '#i18n/case-file-text.ts'
import { useCase } from '#workspace/use-case.ts'
import { useFingerprint } from '#workspace/use-fingerprint.ts'

/**
 * Which secret and token a case file asks for, and whether they are there: known by their fingerprints. What the file says of
 * its verdict is told as its word; the page computes its own.
 */
export function OpenedCase({ token: tokenField }: { token: ReactNode }) {
  const opened = useCase(state => state.opened)
  return opened && <Asked opened={opened} tokenField={tokenField} />
}

function Asked({ opened, tokenField }: { opened: AskedCase; tokenField: ReactNode }) {
  const { opened: words, names } = useCaseFileText()
  const hasOwnFormula = useCase(state => state.schemeBefore !== null && state.scheme !== state.schemeBefore)
  const request = useCase(state => state.request)
  const secret = useFingerprint(saltSecret(request))
  const token = useFingerprint(request.token)
  const isChecked = secret === opened.secret.fingerprint && token === opened.token.fingerprint
  return (
    <section
      aria-labelledby="opened-case"
      data-testid="opened-case"
      className="grid gap-2 rounded-xl border border-line bg-surface px-3.5 py-3 text-[13px] print:hidden"
    >
      <h2 id="opened-case" className="flex items-center gap-2 text-sm font-semibold">
        <FileInput size={14} aria-hidden />
        {words.title}
      </h2>
      <Said opened={opened} />
      <p role="status" className={isChecked ? 'font-medium text-ok' : ''}>
        {isChecked ? words.checked : words.ask}
      </p>
      <dl className="grid gap-x-3 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
        <Wanted name={names.secret} mask={opened.secret} given={secret} />
        <Wanted name={names.token} mask={opened.token} given={token} />
        {opened.withheld.map(({ field, bytes, fingerprint }) => (
          <Row key={field} name={isKey(names, field) ? names[field] : field}>
            {words.leftOut(bytes, fingerprint)}
          </Row>
        ))}
      </dl>
      {hasOwnFormula && <p className="text-warn">{words.ownFormula}</p>}
      {tokenField}
    </section>
  )
}

/** Only outcomes and mistakes that this page knows: a file's own prose is nobody's. */
function Said({ opened: { said } }: { opened: AskedCase }) {
  const { opened: words, outcomes } = useCaseFileText()
  const known: MistakeId[] = said.causes[0]?.filter(id => isKey(mistakeTable, id)) ?? []
  if (!isKey(outcomes, said.outcome)) return null
  return (
    <p>
      {words.said(outcomes[said.outcome])}{' '}
      <strong>
        <MistakeNames mistakes={known.map(id => ({ id }))} />
      </strong>
    </p>
  )
}

function isKey<T extends object>(table: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(table, name)
}

function Wanted({ name, mask, given }: { name: string; mask: CaseMask | CaseTokenMask; given: string }) {
  const { opened: words, mask: tell } = useCaseFileText()
  return (
    <Row name={name}>
      {tell(mask)}
      {given !== '' && <Recognised words={words} isIt={given === mask.fingerprint} given={given} />}
    </Row>
  )
}

function Recognised({ words, isIt, given }: { words: CaseFileWords['opened']; isIt: boolean; given: string }) {
  return <strong className={`ml-2 ${isIt ? 'text-ok' : 'text-bad'}`}>{isIt ? words.same : words.other(given)}</strong>
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-xs leading-5 text-muted">{name}</dt>
      <dd className="m-0">{children}</dd>
    </>
  )
}
