import { type Planted, signedPath } from '../planted.fixtures.ts'

const list = '/api/list'

/** One planted request or more for each mistake of the family. */
export const plantedEncodedPaths: readonly Planted[] = [
  signedPath(
    'path-decoded',
    `${list}?name=Warung%20Bu%20Sri&inv=A%2F1&p=%2B62`,
    `${list}?name=Warung Bu Sri&inv=A/1&p=+62`,
  ),
  signedPath('path-decoded-plus', `${list}?name=Bu+Sri&p=%2B62`, `${list}?name=Bu Sri&p=+62`),
  signedPath('path-query-encoded', `${list}?t=10:00:00&m=a@b,c`, `${list}?t=10%3A00%3A00&m=a%40b%2Cc`),
  signedPath('path-query-reencoded', `${list}?t=10:00&n=Bu%20Sri`, `${list}?t=10%3A00&n=Bu+Sri`),
  signedPath('path-double-encoded', `${list}?n=Bu%20Sri`, `${list}?n=Bu%2520Sri`),
  signedPath('path-uri-encoded', `${list}?n=Bu Sri é`, `${list}?n=Bu%20Sri%20%C3%A9`),
  signedPath('path-uri-component', '/api/x?a=1', '%2Fapi%2Fx%3Fa%3D1'),
  signedPath('path-slashes-encoded', '/api/x?a=/', '%2Fapi%2Fx?a=/'),
  signedPath('path-hex-lowercase', `${list}?inv=INV%2F2025`, `${list}?inv=INV%2f2025`),
  signedPath('path-hex-uppercase', `${list}?inv=inv%2f2025`, `${list}?inv=inv%2F2025`),
  signedPath('path-plus-for-space', `${list}?n=Bu%20Sri`, `${list}?n=Bu+Sri`),
  signedPath('path-percent20-for-plus', `${list}?n=Bu+Sri`, `${list}?n=Bu%20Sri`),
  signedPath('path-plus-encoded', `${list}?phoneNo=+62812`, `${list}?phoneNo=%2B62812`),
  signedPath('path-plus-as-space', `${list}?phoneNo=+62812&x=%3A`, `${list}?phoneNo= 62812&x=%3A`),
  signedPath('path-html-entity-ampersand', `${list}?a=1&b=2`, `${list}?a=1&amp;b=2`),
  signedPath('path-json-escaped-slashes', '/api/x', '\\/api\\/x'),
  signedPath('path-backslashes', '/api/x?a=/', '\\api\\x?a=/'),
]
