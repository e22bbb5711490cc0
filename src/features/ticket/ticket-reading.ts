import { create } from 'zustand'

/** Longer than a short text takes to be read; well within the half second in which what moves answers the paste. */
const soon = 150

interface TicketReading {
  /** True while a text is read that takes its time. */
  slow: boolean
}

/** Whether a ticket is on its way: the page makes room for it as soon as it is pasted, and not seconds later. */
export const useTicketReading = create<TicketReading>()(() => ({ slow: false }))

let timer: ReturnType<typeof setTimeout> | undefined

export function beginReading(): void {
  clearTimeout(timer)
  timer = setTimeout(() => useTicketReading.setState({ slow: true }), soon)
}

export function endReading(): void {
  clearTimeout(timer)
  useTicketReading.setState({ slow: false })
}
