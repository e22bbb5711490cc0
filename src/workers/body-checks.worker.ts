import type { FromBodyChecks, ToBodyChecks } from './body-checks-messages.ts'
import { reportBody } from './body-report.ts'

self.addEventListener('message', ({ data }: MessageEvent<ToBodyChecks>) => {
  switch (data.type) {
    case 'check':
      self.postMessage(answer(data))
  }
})

function answer({ id, input }: ToBodyChecks): FromBodyChecks {
  try {
    return { type: 'checked', id, report: reportBody(input) }
  } catch {
    return { type: 'failed', id }
  }
}
