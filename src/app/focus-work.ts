import { currentCase } from '#workspace/use-case.ts'

/** Moves the focus to where the work on a case goes on: to the secret while it is needed, else to the verdict. */
export function focusWork(): void {
  // Once the page shows the case
  requestAnimationFrame(() => {
    const { clientSecret, signingSecret } = currentCase().request
    const needed = clientSecret === '' && !signingSecret
    const target = document.querySelector(needed ? '#content [data-field="secret"] .field-control' : '#verdict')
    if (target instanceof HTMLElement) target.focus()
  })
}
