import { displayUtf8 } from '#core/bytes/utf8.ts'
import type { FromBodyChecks, ToBodyChecks } from './body-checks-messages.ts'
import { reportBody } from './body-report.ts'

self.addEventListener('message', ({ data }: MessageEvent<ToBodyChecks>) => {
  self.postMessage(answer(data))
})

function answer(message: ToBodyChecks): FromBodyChecks {
  try {
    return { type: 'checked', id: message.id, report: reportBody(inputOf(message)) }
  } catch {
    return { type: 'failed', id: message.id }
  }
}

function inputOf(message: ToBodyChecks) {
  switch (message.type) {
    case 'check':
      return message.input
    case 'check-text':
      return { body: displayUtf8(message.utf8) }
  }
}
