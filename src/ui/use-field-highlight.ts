import { useEffect } from 'react'

/**
 * Two-way highlighting without a render: the field under pointer or focus is named on the root element, and the style
 * sheet lights up its every occurrence. Focus wins while the pointer rests nowhere.
 */
export function useFieldHighlight(): void {
  useEffect(() => {
    const root = document.documentElement
    const show = (target: EventTarget | null) => {
      const holder = target instanceof Element ? target.closest('[data-field]') : null
      const field = holder?.getAttribute('data-field') ?? focused()
      if (field) root.setAttribute('data-active-field', field)
      else root.removeAttribute('data-active-field')
    }
    const focused = () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')
    const over = (event: Event) => show(event.target)
    const out = () => show(null)
    document.addEventListener('pointerover', over)
    document.addEventListener('pointerleave', out)
    document.addEventListener('focusin', over)
    document.addEventListener('focusout', out)
    return () => {
      document.removeEventListener('pointerover', over)
      document.removeEventListener('pointerleave', out)
      document.removeEventListener('focusin', over)
      document.removeEventListener('focusout', out)
    }
  }, [])
}
