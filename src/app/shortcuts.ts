/** The single keys of the page, in the order of the sheet. Digits go to the modes. */
export const shortcuts = [
  { id: 'sheet', key: '?' },
  { id: 'ticket', key: 'i' },
  { id: 'signature', key: 'g' },
  { id: 'endpoint', key: 'e' },
  { id: 'path', key: 'p' },
  { id: 'body', key: 'b' },
  { id: 'secret', key: 's' },
  { id: 'token', key: 'k' },
  { id: 'reveal', key: 'r' },
  { id: 'now', key: 'n' },
  { id: 'copy', key: 'c' },
  { id: 'undo', key: 'u' },
  { id: 'theme', key: 't' },
  { id: 'language', key: 'l' },
] as const

export type ShortcutId = (typeof shortcuts)[number]['id']

/** The key of a press that may be a shortcut: no modifier but Shift, nothing being typed, no dialog open. */
export function singleKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return null
  const [target] = event.composedPath()
  if (target instanceof HTMLElement && takesText(target)) return null
  return document.querySelector('dialog[open]') ? null : event.key
}

function takesText(element: HTMLElement): boolean {
  return element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName)
}

/** Fields that are no field of the request. */
const places = {
  endpoint: '[role="combobox"]',
  ticket: '[data-testid="paste"]',
  signature: '#field-observed',
} as const

/** Moves the focus into a field of the page, into the editor in its shadow root where there is one. */
export function focusField(field: keyof typeof places | 'path' | 'body' | 'secret' | 'token'): void {
  const scope = field in places ? places[field as keyof typeof places] : `[data-field="${field}"]`
  const place = document.querySelector(`#content ${scope}`)
  const control = place?.matches('input, textarea')
    ? place
    : place?.querySelector('.field-control, .field-control-host')
  const target = control?.shadowRoot?.querySelector('[contenteditable]') ?? control
  if (target instanceof HTMLElement) target.focus()
}
