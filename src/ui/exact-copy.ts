import type { ClipboardEvent } from 'react'

/** Copying a selection by hand gives the characters of the value alone, without the line breaks of its layout. */
export function copyExactly(event: ClipboardEvent<HTMLElement>): void {
  copySelection(event, text => text)
}

/** The same for a value whose groups are parted by blanks that are no part of it. */
export function copyWithoutBlanks(event: ClipboardEvent<HTMLElement>): void {
  copySelection(event, text => text.replaceAll(' ', ''))
}

function copySelection(event: ClipboardEvent<HTMLElement>, clean: (text: string) => string): void {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
  const range = selection.getRangeAt(0)
  if (!event.currentTarget.contains(range.commonAncestorContainer)) return
  event.clipboardData.setData('text/plain', clean(range.cloneContents().textContent ?? ''))
  event.preventDefault()
}
