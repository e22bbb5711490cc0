import type { Family, Mistake, Prior, Producer, Variant } from './mistake.ts'

function methodMistake(
  prior: Prior,
  producers: readonly Producer[],
  change: (method: string) => readonly string[],
): Mistake {
  return {
    dimension: 'method',
    prior,
    producers,
    variants: ({ method }) => {
      const texts = change(method)
      return texts.map(
        (text): Variant => (texts.length > 1 ? { set: { method: text }, params: { text } } : { set: { method: text } }),
      )
    },
  }
}

const fixed = (prior: Prior, method: string) => methodMistake(prior, ['copy-paste', 'any'], () => [method])
const titled = (method: string) => method.slice(0, 1).toUpperCase() + method.slice(1).toLowerCase()

/** Every known way to sign another method than the one sent. */
export const methodMistakes = {
  'method-lowercase': methodMistake('high', ['node', 'php', 'laravel'], method => [method.toLowerCase()]),
  'method-titlecase': methodMistake('medium', ['csharp', 'node'], method => [titled(method)]),
  'method-uppercase': methodMistake('low', ['any'], method => [method.toUpperCase()]),
  'method-undefined': methodMistake('low', ['node', 'postman'], () => ['undefined']),
  'method-empty': methodMistake('low', ['node', 'go', 'php'], () => ['']),
  'method-null': methodMistake('low', ['java', 'python', 'php'], () => ['null', 'None']),
  'method-enum-name': methodMistake('low', ['csharp', 'java', 'python'], method => [
    `HttpMethod.${method}`,
    `HttpMethod.${titled(method)}`,
    `Method.${method}`,
    `Method.${titled(method)}`,
    `HTTPMethod.${method}`,
    `RequestMethod.${method}`,
  ]),
  'method-blank': methodMistake('low', ['copy-paste', 'any'], method => [`${method} `, ` ${method}`, `${method}\n`]),
  'method-wrong-get': fixed('medium', 'GET'),
  'method-wrong-post': fixed('medium', 'POST'),
  'method-wrong-put': fixed('low', 'PUT'),
  'method-wrong-delete': fixed('low', 'DELETE'),
  'method-wrong-patch': fixed('low', 'PATCH'),
  'method-wrong-head': fixed('low', 'HEAD'),
  'method-wrong-options': fixed('low', 'OPTIONS'),
} satisfies Family
