import { base64Text, type Forms, fill, literals, mistakesOf, upToPairs } from './build.ts'
import type { Family } from './mistake.ts'

const mistake = mistakesOf('secret')
const secret = (forms: Forms) => fill(['secret'], forms)
const standIn =
  (...texts: readonly string[]): Forms =>
  () =>
    literals(...texts)

/** The documentation's own sample (authentication page). */
const sampleSecret = 'MaREaULkzAUTAFYg'

/** Another value where the secret should be, or none. */
export const secretOtherMistakes = {
  'secret-is-client-id': mistake(
    'high',
    ['any'],
    secret(({ clientId }) => [[clientId]]),
  ),
  'secret-id-colon-secret': mistake(
    'low',
    ['any'],
    secret(({ clientId, secret: s }) => [[`${clientId}:${s}`]]),
  ),
  'secret-id-joined': mistake(
    'low',
    ['any'],
    upToPairs(
      secret(({ clientId, secret: s }) => [
        [clientId + s, { form: 'I S' }],
        [s + clientId, { form: 'S I' }],
        [`${s}:${clientId}`, { form: 'S:I' }],
        [`${s}-${clientId}`, { form: 'S-I' }],
      ]),
    ),
  ),
  'secret-basic-credentials': mistake(
    'low',
    ['any'],
    upToPairs(
      secret(({ clientId, clientSecret }) => {
        const basic = base64Text(`${clientId}:${clientSecret}`)
        return [
          [basic, { form: 'base64(I:S)' }],
          [`Basic ${basic}`, { form: 'Basic base64(I:S)' }],
        ]
      }),
    ),
  ),
  'secret-client-secret-for-signing': mistake(
    'high',
    ['any'],
    secret(({ clientSecret, secret: s }) => (clientSecret === s ? [] : [[clientSecret]])),
  ),
  'secret-is-token': mistake(
    'low',
    ['any'],
    upToPairs(
      secret(({ token, authorization }) => [
        [token, { form: 'T' }],
        [authorization, { form: 'Bearer T' }],
      ]),
    ),
  ),
  'secret-empty': mistake('medium', ['environment-file', 'any'], secret(standIn(''))),
  'secret-undefined': mistake('medium', ['node', 'environment-file'], secret(standIn('undefined'))),
  'secret-null': mistake('low', ['java', 'kotlin', 'python', 'node'], secret(standIn('null', 'None', 'nil', 'NULL'))),
  'secret-object-text': mistake(
    'low',
    ['node', 'php', 'python'],
    upToPairs(secret(standIn('[object Object]', '[object Promise]', 'Array', 'false', '0', '**********'))),
  ),
  'secret-documentation-sample': mistake(
    'medium',
    ['documentation-only', 'copy-paste'],
    secret(() => [[sampleSecret]]),
  ),
  'secret-placeholder': mistake(
    'low',
    ['postman', 'copy-paste', 'environment-file'],
    upToPairs(
      secret(
        standIn(
          '{{clientSecret}}',
          '{{client_secret}}',
          '{{ Client-Secret }}',
          '{clientSecret}',
          `\${CLIENT_SECRET}`,
          `\${clientSecret}`,
          '$CLIENT_SECRET',
          '$clientSecret',
          '%CLIENT_SECRET%',
          'CLIENT_SECRET',
          'YOUR_CLIENT_SECRET',
          'your_client_secret',
          'your-client-secret',
          'client secret',
          'clientSecret',
          'client_secret',
          '<client secret>',
          'secret',
          'changeme',
        ),
      ),
    ),
  ),
  'secret-env-line': mistake(
    'low',
    ['environment-file', 'copy-paste'],
    upToPairs(
      secret(({ secret: s }) =>
        [
          'CLIENT_SECRET=',
          'NETZME_CLIENT_SECRET=',
          'NETZME_SECRET=',
          'SECRET=',
          'SECRET_KEY=',
          'clientSecret=',
          'client_secret=',
          'Client Secret: ',
          'Client secret: ',
          'client secret: ',
          'clientSecret: ',
          'Secret: ',
          'secret: ',
          '=',
          ': ',
        ].map(prefix => [prefix + s, { prefix }] as const),
      ),
    ),
  ),
} satisfies Family
