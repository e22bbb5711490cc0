import { brunoRequest } from './bruno-request.ts'
import { har } from './har.ts'
import { postmanCollection } from './postman-collection.ts'
import type { SignedFile } from './signed-file.ts'

/** The files that other tools open, in the order in which they are offered. */
export const signedFiles: readonly SignedFile[] = [har, postmanCollection, brunoRequest]
