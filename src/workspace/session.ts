import { type Received, type Scheme, tokoNetzme } from '#core/index.ts'
import {
  type Beside,
  type Case,
  type CaseAction,
  caseReducer,
  emptyRequest,
  exampleCase,
  exampleRequest,
  nothingBeside,
  renamed,
  type UndoLabel,
} from './case.ts'

/** The open case, those before it, and the secrets that the user gave. In memory only, but for what `stored-case` may keep. */
export interface Session {
  open: Case
  /** Newest first. */
  closed: readonly ClosedCase[]
  /** The id of the next one to be closed. */
  nextId: number
  /** What the user gave for each client id: it comes back with that client's next request. */
  secrets: ReadonlyMap<string, Secrets>
  /** What the user gave before there was a client id of their own: it belongs to the next request that arrives. */
  unclaimed: Secrets | null
  /** The session as it was before another case was opened, to go back to; null when a case's own undo is newer, or there is none. */
  before: { label: UndoLabel; session: Session } | null
}

/** A case that gave way to another one. Ids are not used again. */
export interface ClosedCase {
  id: number
  kept: Case
}

export interface Secrets {
  clientSecret: string
  signingSecret?: string
}

export type SessionAction =
  | CaseAction
  /** A request arrives: a new case. Where it has no secret, the one that the user gave for its client id is put in. */
  | {
      type: 'receive'
      received: Received
      label: UndoLabel
      endpointId: string | null
      beside?: Partial<Beside>
      scheme?: Scheme
    }
  /** Closes the case, and opens an empty one for the next ticket. */
  | { type: 'next-ticket' }
  /** Opens a closed case again; the open one is closed. */
  | { type: 'reopen'; id: number }
  | { type: 'forget' }

/** Most cases that are kept: each may hold a body of megabytes. */
export const mostClosed = 30

export function sessionOf(open: Case): Session {
  return { open, closed: [], nextId: 1, secrets: new Map(), unclaimed: null, before: null }
}

/** What a change makes of the session. Pure. */
export function sessionReducer(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'receive':
      return received(session, action)
    case 'next-ticket':
      return openedInstead(remembering(session), emptyCase(session.open), 'next-ticket')
    case 'reopen':
      return reopened(session, action.id)
    case 'forget':
      return sessionOf(renamed({ ...emptyCase(session.open), scheme: tokoNetzme }, session.open))
    case 'undo':
      return session.before && !session.open.undo ? wentBack(session, session.before.session) : inCase(session, action)
    default:
      return inCase(session, action)
  }
}

/** What a click changed last and can take back: in the case, or the case as a whole. */
export function offeredUndo({ open, before }: Session): { label: UndoLabel } | null {
  return open.undo ?? before
}

/** Which fields of the request the offered undo would take back: those that were changed, or of another case all that hold something. */
export function filledFields({ open, before }: Session): string {
  const filled = open.undo ? Object.keys(open.undo.change) : before ? fieldsWithValue(open) : []
  return filled.join(' ')
}

function fieldsWithValue({ request }: Case): string[] {
  return Object.entries(request).flatMap(([field, value]) => (value.length > 0 ? [field] : []))
}

function inCase(session: Session, action: CaseAction): Session {
  return { ...session, open: caseReducer(session.open, action) }
}

/** Nothing, by the formula that is set. */
function emptyCase(before: Case): Case {
  return {
    ...exampleCase,
    scheme: ownScheme(before),
    request: emptyRequest,
    endpointId: null,
    source: { kind: 'typed' },
  }
}

/** The formula that the user set, whatever the case brought. */
function ownScheme({ scheme, schemeBefore }: Case): Scheme {
  return schemeBefore ?? scheme
}

function received(
  session: Session,
  { received, label, endpointId, beside, scheme }: SessionAction & { type: 'receive' },
): Session {
  const after = remembering(session)
  const { secrets, request, unclaimed } = withSecrets(after, received.request)
  const opened: Case = {
    ...exampleCase,
    ...received,
    ...nothingBeside,
    ...beside,
    request,
    endpointId,
    scheme: scheme ?? ownScheme(session.open),
    schemeBefore: scheme ? ownScheme(session.open) : null,
  }
  return { ...openedInstead(after, opened, label), secrets, unclaimed }
}

/** The request with what the user gave for its client, or before there was any client. */
function withSecrets(
  { secrets, unclaimed }: Session,
  request: Received['request'],
): Pick<Session, 'secrets' | 'unclaimed'> & Pick<Received, 'request'> {
  if (request.clientSecret !== '' || request.signingSecret) return { secrets, unclaimed, request }
  const given = secrets.get(request.clientId)
  if (given) return { secrets, unclaimed, request: { ...request, ...given } }
  if (!unclaimed) return { secrets, unclaimed, request }
  const claimed = request.clientId === '' ? secrets : new Map(secrets).set(request.clientId, unclaimed)
  return { secrets: claimed, unclaimed: null, request: { ...request, ...unclaimed } }
}

function openedInstead(session: Session, opened: Case, label: UndoLabel): Session {
  const before = { ...session, open: { ...session.open, undo: null }, before: null }
  return { ...closing(session), open: renamed(opened, session.open), before: { label, session: before } }
}

function reopened(session: Session, id: number): Session {
  const found = session.closed.find(one => one.id === id)
  if (!found) return session
  const after = remembering(session)
  const others = { ...after, closed: after.closed.filter(one => one !== found) }
  const back = openedInstead(others, found.kept, 'reopened')
  return { ...back, before: back.before && { ...back.before, session: { ...session, before: null } } }
}

/** The session before, under names of its own. What was opened since is closed, not lost. */
function wentBack(session: Session, before: Session): Session {
  const { closed, nextId, secrets } = closing({ ...remembering(session), closed: before.closed })
  return { ...before, closed, nextId, secrets, open: renamed(before.open, session.open), before: null }
}

/** With the open case among the closed ones, where it holds anything of the user's own. */
function closing(session: Session): Session {
  const { open, closed, nextId } = session
  if (!isWorthKeeping(open)) return session
  const kept = { ...open, undo: null }
  return { ...session, closed: [{ id: nextId, kept }, ...closed].slice(0, mostClosed), nextId: nextId + 1 }
}

function isWorthKeeping({ request, observed }: Case): boolean {
  return observed !== null || (request !== exampleRequest && request !== emptyRequest && request.path !== '')
}

/** The session with the secret of the open case remembered for its client. The example's is nobody's. */
function remembering(session: Session): Session {
  const { clientId, clientSecret, signingSecret } = session.open.request
  const isGiven = (clientSecret !== '' && clientSecret !== exampleRequest.clientSecret) || Boolean(signingSecret)
  if (!isGiven) return session
  const given = { clientSecret, ...(signingSecret !== undefined && { signingSecret }) }
  if (clientId === '' || clientId === exampleRequest.clientId) return { ...session, unclaimed: given }
  return { ...session, secrets: new Map(session.secrets).set(clientId, given) }
}
