import type { ToDiagnose } from './diagnose-messages.ts'
import { serveDiagnose } from './diagnose-service.ts'

const serve = serveDiagnose(message => self.postMessage(message))

self.addEventListener('message', ({ data }: MessageEvent<ToDiagnose>) => serve(data))
