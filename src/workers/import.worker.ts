import { displayUtf8 } from '#core/bytes/utf8.ts'
import { importRequests } from '#core/importers/import-requests.ts'
import type { FromImport, ToImport } from './import-messages.ts'

self.addEventListener('message', ({ data }: MessageEvent<ToImport>) => {
  self.postMessage(answer(data))
})

function answer(message: ToImport): FromImport {
  try {
    return { type: 'imported', id: message.id, result: importRequests(textOf(message)) }
  } catch {
    return { type: 'failed', id: message.id }
  }
}

function textOf(message: ToImport): string {
  switch (message.type) {
    case 'read':
      return message.text
    case 'read-utf8':
      return displayUtf8(message.utf8)
  }
}
