import { jsonOf } from '#core/case-file/read-case-file.ts'
import { readCase } from '#core/importers/read-case.ts'
import { useRefusedLink } from '#features/ticket/refused-link.tsx'
import { openTicket } from '#workspace/open-ticket.ts'
import { currentCase } from '#workspace/use-case.ts'

/** Opens the case that an address names. Where it names none that can be opened, that is said, and nothing else happens. */
export function openCaseLink(fragment: string): void {
  const json = jsonOf(fragment)
  const text = json.ok ? indented(json.value) : fragment
  const result = readCase(text)
  useRefusedLink.setState({ problems: result.problems, ticket: currentCase().ticket })
  if (result.requests.length > 0) openTicket({ text, result, index: 0 })
}

/** As it would be in a file: what the link stands for, to be read. */
function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
