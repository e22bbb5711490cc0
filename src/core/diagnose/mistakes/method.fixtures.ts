import { type Planted, plantedMethod } from './planted.fixtures.ts'

/** Methods, one planted request for each id. */
export const plantedMethods: readonly Planted[] = [
  plantedMethod('method-lowercase', 'POST', 'post'),
  plantedMethod('method-titlecase', 'POST', 'Post'),
  plantedMethod('method-uppercase', 'post', 'POST'),
  plantedMethod('method-undefined', 'GET', 'undefined'),
  plantedMethod('method-empty', 'GET', ''),
  plantedMethod('method-null', 'GET', 'null'),
  plantedMethod('method-enum-name', 'GET', 'HttpMethod.GET'),
  plantedMethod('method-blank', 'GET', 'GET '),
  plantedMethod('method-wrong-get', 'POST', 'GET'),
  plantedMethod('method-wrong-post', 'GET', 'POST'),
  plantedMethod('method-wrong-put', 'POST', 'PUT'),
  plantedMethod('method-wrong-delete', 'POST', 'DELETE'),
  plantedMethod('method-wrong-patch', 'POST', 'PATCH'),
  plantedMethod('method-wrong-head', 'GET', 'HEAD'),
  plantedMethod('method-wrong-options', 'GET', 'OPTIONS'),
]
