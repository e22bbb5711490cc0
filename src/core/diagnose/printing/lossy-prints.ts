import { base64, base64nopad, base64urlnopad, hex } from '@scure/base'
import { decodeUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import type { Output } from '../signing/slots.ts'
import { type Look, type LossyText, lookAt, lossyTexts } from './lossy-texts.ts'

/** A print from which the digest cannot be read back, only compared with the print of another one. */
export interface LossyPrint extends Output {
  /** Whether a digest of `length` bytes prints as this text; null where none does. */
  read: (text: string, length: number) => ((digest: Uint8Array) => boolean) | null
}

/** How the bytes of such a text get into the header, and back; `read` is null where a text is no such form. */
interface Form {
  write: (bytes: Uint8Array) => string
  read: (text: string) => Uint8Array | null
  /** Of characters only. */
  ofText?: boolean
}

const safely = (read: (text: string) => Uint8Array | null) => (text: string) => {
  try {
    return read(text)
  } catch {
    return null
  }
}
const textOf = (bytes: Uint8Array) => decodeUtf8(bytes) ?? ''
const latin1 = (bytes: Uint8Array) => Array.from(bytes, byte => String.fromCharCode(byte)).join('')
/** A header ends before the first of these, and blanks at its end are no part of it (RFC 9110, section 5.5). */
const upToEnd = (text: string) => (text.split(/[\0\r\n]/)[0] ?? '').replace(/[ \t]+$/, '')
const urlEncoded = (bytes: Uint8Array) =>
  encodeURIComponent(textOf(bytes))
    .replace(/[!'()~]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')

const forms = {
  hex: { write: hex.encode, read: text => (/^([0-9a-f]{2})+$/.test(text) ? hex.decode(text) : null) },
  'hex-uppercase': {
    write: bytes => hex.encode(bytes).toUpperCase(),
    read: text => (/^([0-9A-F]{2})+$/.test(text) ? hex.decode(text.toLowerCase()) : null),
  },
  base64: { write: base64.encode, read: text => (/^[A-Za-z0-9+/]+=*$/.test(text) ? base64.decode(text) : null) },
  'base64-nopad': {
    write: base64nopad.encode,
    read: text => (/^[A-Za-z0-9+/]+$/.test(text) && text.length % 4 > 1 ? base64nopad.decode(text) : null),
  },
  'base64url-nopad': {
    write: base64urlnopad.encode,
    read: text => (/^[A-Za-z0-9_-]*[_-][A-Za-z0-9_-]*$/.test(text) ? base64urlnopad.decode(text) : null),
  },
  uri: {
    ofText: true,
    write: bytes => encodeURIComponent(textOf(bytes)),
    read: text => (/%/.test(text) ? encodeUtf8(decodeURIComponent(text)) : null),
  },
  form: {
    ofText: true,
    write: urlEncoded,
    read: text => (/%/.test(text) ? encodeUtf8(decodeURIComponent(text.replaceAll('+', ' '))) : null),
  },
  text: { ofText: true, write: bytes => upToEnd(textOf(bytes)), read: encodeUtf8 },
  /** The bytes of such a text, as a server reads them. */
  'text-as-latin1': {
    ofText: true,
    write: bytes => upToEnd(latin1(bytes)),
    read: text => (/^[\0-\xff]*$/.test(text) ? Uint8Array.from(text, sign => sign.charCodeAt(0)) : null),
  },
} as const satisfies Readonly<Record<string, Form>>

/** What stands in a text of this form; asked for one text again and again. */
function lookOf(form: Form): (text: string) => Look | null {
  const read = safely(form.read)
  let last: { text: string; look: Look | null } | null = null
  return text => {
    if (last?.text === text) return last.look
    const bytes = read(text)
    last = { text, look: bytes && lookAt(bytes) }
    return last.look
  }
}

function printOf(
  formId: string,
  form: Form,
  look: ReturnType<typeof lookOf>,
  textId: string,
  lossy: LossyText,
): LossyPrint {
  const render = (digest: Uint8Array) => form.write(lossy.encode(digest))
  return {
    id: `${textId} ${formId}`,
    render,
    read: (text, length) => {
      const found = look(text)
      if (found === null || !lossy.mayBe(found, length)) return null
      return digest => lossy.agrees(digest, found.bytes) && render(digest) === text
    },
  }
}

/** Every such print, by id. */
export const lossyPrints: ReadonlyMap<string, LossyPrint> = new Map(
  Object.entries<Form>(forms).flatMap(([formId, form]) => {
    const look = lookOf(form)
    return Object.entries<LossyText>(lossyTexts)
      .filter(([, { isText }]) => isText || !form.ofText)
      .map(([textId, lossy]) => {
        const print = printOf(formId, form, look, textId, lossy)
        return [print.id, print] as const
      })
  }),
)
