import { type Planted, signedMethod } from './planted.fixtures.ts'

/** One planted request or more for each mistake of the family. */
export const plantedMethod: readonly Planted[] = [
  signedMethod('method-lowercase', 'POST', 'post'),
  signedMethod('method-titlecase', 'POST', 'Post'),
  signedMethod('method-uppercase', 'post', 'POST'),
  signedMethod('method-undefined', 'GET', 'undefined'),
  signedMethod('method-empty', 'GET', ''),
  signedMethod('method-null', 'GET', 'null'),
  signedMethod('method-enum-name', 'GET', 'HttpMethod.GET'),
  signedMethod('method-blank', 'GET', 'GET '),
  signedMethod('method-wrong-get', 'POST', 'GET'),
  signedMethod('method-wrong-post', 'GET', 'POST'),
  signedMethod('method-wrong-put', 'POST', 'PUT'),
  signedMethod('method-wrong-delete', 'POST', 'DELETE'),
  signedMethod('method-wrong-patch', 'POST', 'PATCH'),
  signedMethod('method-wrong-head', 'GET', 'HEAD'),
  signedMethod('method-wrong-options', 'GET', 'OPTIONS'),
]
