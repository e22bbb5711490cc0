import { useEffect } from 'react'
import { dispatch, useCase } from '#workspace/use-case.ts'

/** While the clock runs, the request time follows it: at once, then on each full second; it rests while the page is hidden. */
export function useRunningClock(): void {
  const running = useCase(state => state.clock === 'running')
  useEffect(() => {
    if (!running) return
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const now = Date.now()
      if (!document.hidden) dispatch({ type: 'tick', requestTime: String(now) })
      timer = setTimeout(tick, 1000 - (now % 1000))
    }
    tick()
    return () => clearTimeout(timer)
  }, [running])
}
