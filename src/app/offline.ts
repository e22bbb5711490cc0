import { ownScript } from '#workers/own-script.ts'

/** A newer version that is there and waits until no page of the older one is open. */
export type WaitingVersion = ServiceWorker

/** Has the page kept for when there is no network; tells of a newer version. Where that cannot be, the page works as ever. */
export async function keepOffline(onNewVersion: (version: WaitingVersion) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register(ownScript('service-worker.js'))
  const tell = () => {
    if (registration.waiting && navigator.serviceWorker.controller) onNewVersion(registration.waiting)
  }
  tell()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell)
  })
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) registration.update().catch(() => undefined)
  })
}

/** Lets the newer version take over, and loads it. */
export function takeOver(version: WaitingVersion): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  version.postMessage('take-over')
}
