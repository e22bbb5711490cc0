import { chatTexts } from './pasted/chat.fixtures.ts'
import { codeTexts } from './pasted/code.fixtures.ts'
import { commandTexts } from './pasted/commands.fixtures.ts'
import { dumpTexts } from './pasted/dumps.fixtures.ts'
import { httpTexts } from './pasted/http.fixtures.ts'
import { inboxMore } from './pasted/inbox-more.fixtures.ts'
import { inboxTools } from './pasted/inbox-tools.fixtures.ts'
import { inboxWords } from './pasted/inbox-words.fixtures.ts'
import { listTexts } from './pasted/lists.fixtures.ts'
import { logTexts } from './pasted/logs.fixtures.ts'
import { mailTexts } from './pasted/mails.fixtures.ts'
import type { Pasted } from './pasted/pasted.ts'
import { pinClientTexts } from './pasted/pin-clients.fixtures.ts'
import { pinLogTexts } from './pasted/pin-logs.fixtures.ts'
import { pinTicketTexts } from './pasted/pin-tickets.fixtures.ts'
import { programTexts } from './pasted/programs.fixtures.ts'
import { serviceTexts } from './pasted/services.fixtures.ts'
import { shellTexts } from './pasted/shells.fixtures.ts'
import { spellingTexts } from './pasted/spellings.fixtures.ts'
import { ticketTexts } from './pasted/tickets.fixtures.ts'
import { windowsTexts } from './pasted/windows.fixtures.ts'
import { wordsTexts } from './pasted/words.fixtures.ts'

/** Pasted texts with what stands in them, written down by hand. What curl for bash sends, curl says (`bash-commands`). */
export const pastedTexts: readonly Pasted[] = [
  ...windowsTexts,
  ...shellTexts,
  ...serviceTexts,
  ...spellingTexts,
  ...inboxWords,
  ...inboxTools,
  ...inboxMore,
  ...chatTexts,
  ...httpTexts,
  ...codeTexts,
  ...logTexts,
  ...programTexts,
  ...wordsTexts,
  ...listTexts,
  ...commandTexts,
  ...ticketTexts,
  ...mailTexts,
  ...pinClientTexts,
  ...pinLogTexts,
  ...pinTicketTexts,
  ...dumpTexts,
]
