/** Id of the element that holds the open request. */
export const detailId = 'capture-detail'

/** Where list and detail stand below each other, brings the detail into sight. */
export function revealDetail(): void {
  if (matchMedia('(width >= 64rem)').matches) return
  document.getElementById(detailId)?.scrollIntoView({ block: 'start' })
}

/** Takes the focus to the open request, once it is drawn. */
export function focusDetail(): void {
  requestAnimationFrame(() => {
    document.getElementById(detailId)?.focus({ preventScroll: true })
    document.getElementById(detailId)?.scrollIntoView({ block: 'nearest' })
  })
}
