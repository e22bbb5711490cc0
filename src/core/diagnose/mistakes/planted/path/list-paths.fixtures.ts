import { type Planted, signedPath } from '../planted.fixtures.ts'

const list = '/api/list'

/** One planted request or more for each mistake of the family. */
export const plantedListPaths: readonly Planted[] = [
  signedPath('path-query-list-style', `${list}?s%5B%5D=a&s%5B%5D=b&u=1`, `${list}?s=a&s=b&u=1`),
  signedPath('path-query-list-style', `${list}?s=a&s=b`, `${list}?s=['a', 'b']`),
  signedPath('path-query-list-style', `${list}?s=a,b`, `${list}?s%5B0%5D=a&s%5B1%5D=b`),
  signedPath('path-query-literals', `${list}?fee=true&u=1`, `${list}?fee=True&u=1`),
  signedPath('path-query-literals', `${list}?fee=true&tax=false`, `${list}?fee=1&tax=0`),
  signedPath('path-query-empty-added', `${list}?u=1`, `${list}?u=1&page=None`),
  signedPath('path-js-escape', `${list}?p=%2B62&n=Caf%C3%A9%20A`, `${list}?p=+62&n=Caf%E9%20A`),
  signedPath('path-query-cut', `${list}?a=1&b=2&c=3`, `${list}?a=1`),
  signedPath('path-query-list-style', `${list}?s=a&s=b`, `${list}?s=Array`),
  signedPath('path-query-empty-added', `${list}?u=1&v=2`, `${list}?u=1&note=null&v=2`),
  signedPath('path-query-sides', `${list}?amount=15000000&u=1`, `${list}?amount=1.5e+07&u=1`),
  signedPath('path-query-sides', `${list}?n=A%26B&u=1`, `${list}?n=A&B=&u=1`),
  signedPath('path-query-sides', `${list}?u=1&n=a%3Ab%20c`, `${list}?n=a:b+c&u=1`),
  signedPath('path-query-sides', `${list}?u=1.0&n=2.0`, `${list}?u=1.0&n=2`),
]
