/**
 * What JMeter shows of a request ("View Results Tree"): `POST https://…`, the body under `POST data:`, then cookies and headers;
 * null where a text is none.
 */
export function requestOfJMeter(text: string): string | null {
  const [whole, line = '', body = ''] =
    /^[ \t]*([A-Z]{3,7} https?:\/\/\S+)\r?\n\r?\n[A-Z]{3,7} data:\r?\n([\s\S]*?)\r?\n?\r?\n(?:\[no cookies\]|Cookie Data:[^\n]*)\r?\n/m.exec(
      text,
    ) ?? []
  if (whole === undefined) return null
  const start = text.indexOf(whole)
  const [after, headers = ''] =
    /^\s*Request Headers:\r?\n((?:[\w-]+: ?[^\n]*(?:\n|$))+)/.exec(text.slice(start + whole.length)) ?? []
  if (after === undefined) return null
  return `${line}\n${headers.trimEnd()}\n\n${body}`
}
