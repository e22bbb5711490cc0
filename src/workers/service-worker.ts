/*
 * Keeps the page for when there is no network. Written into the build beside index.html with the list of its files and
 * their common hash; see src/dev/offline-files.ts. Imports nothing: a service worker is one classic script.
 */
declare const version: string
/** Paths beside this file; "" is the page itself. */
declare const files: readonly string[]

interface ServiceWorkerEvent extends Event {
  request: Request
  data: unknown
  waitUntil: (promise: Promise<unknown>) => void
  respondWith: (answer: Promise<Response>) => void
}

interface ServiceWorkerScope {
  registration: { scope: string }
  skipWaiting: () => Promise<void>
  addEventListener: (
    type: 'install' | 'activate' | 'message' | 'fetch',
    listener: (event: ServiceWorkerEvent) => void,
  ) => void
}

const worker = self as unknown as ServiceWorkerScope
const { scope } = worker.registration
/** Cache Storage belongs to the whole origin, on which other folders may hold other pages. */
const ownCaches = `signature-debugger ${scope} `
const cacheName = ownCaches + version
const known = new Set(files)
/** Milliseconds that a network may take for the page before the kept one is shown. */
const patienceMs = 4000

worker.addEventListener('install', event => event.waitUntil(keepAll()))
worker.addEventListener('activate', event => event.waitUntil(dropOthers()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') worker.skipWaiting()
})
worker.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  const path = new URL(request.url).pathname.slice(new URL(scope).pathname.length)
  if (request.mode !== 'navigate') {
    if (known.has(path) && path !== '') event.respondWith(keptOrFetched(request, path))
  } else if (path === '' || path === 'index.html') event.respondWith(page(request))
})

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  // Names with a hash never change what they hold
  const cacheMode = (path: string) => (path.startsWith('assets/') ? 'default' : 'reload')
  await cache.addAll(files.map(path => new Request(new URL(path, scope), { cache: cacheMode(path) })))
}

async function dropOthers(): Promise<void> {
  const names = (await caches.keys()).filter(name => name.startsWith(ownCaches) && name !== cacheName)
  await Promise.all(names.map(name => caches.delete(name)))
}

async function keptOrFetched(request: Request, path: string): Promise<Response> {
  return (await kept(path)) ?? fetch(request)
}

/** The page as it is now, so that another page at this address is never hidden; the kept one where none comes. */
async function page(request: Request): Promise<Response> {
  const late = new Promise<undefined>(resolve => setTimeout(resolve, patienceMs))
  const fresh = fetch(request)
  const answer = await Promise.race([fresh, late]).catch(() => undefined)
  return answer ?? (await kept('')) ?? fresh
}

function kept(path: string): Promise<Response | undefined> {
  return caches.match(new URL(path, scope), { cacheName, ignoreVary: true })
}

export {}
