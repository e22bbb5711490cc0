import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Takes files dropped, or pasted, anywhere inside an element before the control there can read them as text. */
export function useFileDrop(target: RefObject<HTMLElement | null>, onFile: (file: File) => void): void {
  const take = useEffectEvent((event: Event, data: DataTransfer | null) => {
    const file = data?.files[0]
    if (!file) return
    event.preventDefault()
    event.stopPropagation()
    onFile(file)
  })
  useEffect(() => {
    const node = target.current
    if (!node) return
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => take(event, event.dataTransfer)
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData)
    node.addEventListener('dragover', allow)
    node.addEventListener('drop', drop, true)
    node.addEventListener('paste', paste, true)
    return () => {
      node.removeEventListener('dragover', allow)
      node.removeEventListener('drop', drop, true)
      node.removeEventListener('paste', paste, true)
    }
  }, [target])
}
