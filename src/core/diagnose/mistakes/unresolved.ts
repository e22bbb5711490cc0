import { variableMarks } from './variables.ts'

/** What people call the parts of payload and salt; the likeliest first. */
const names = {
  secret: ['clientSecret', 'client_secret', 'secret', 'secretKey', 'secret_key', 'CLIENT_SECRET', 'key'],
  time: ['requestTime', 'timestamp', 'request_time', 'time', 'ts', 'now'],
  token: ['token', 'accessToken', 'access_token'],
  authorization: ['authorization', 'auth', 'token', 'Authorization', 'bearerToken', 'accessToken'],
  path: ['path', 'url', 'endpoint', 'uri', 'relativeUrl'],
  body: ['body', 'requestBody', 'payload', 'data', 'json', 'request_body', 'jsonBody', 'bodyString'],
} as const

type Mark = (name: string) => string

/** Marks of languages' own texts and of templates; those of single tools are left out. */
const marks: readonly Mark[] = variableMarks.slice(0, 12)

/** The whole Authorization as one variable, or a variable after its scheme word. */
const tokens = (mark: Mark) => [...names.token.map(name => `Bearer ${mark(name)}`), ...names.authorization.map(mark)]
const starts = (mark: Mark) => names.path.slice(0, 4).map(path => `path=${mark(path)}&method=${mark('method')}`)

const saltsOf = (mark: Mark) =>
  names.secret.flatMap(secret =>
    names.time.flatMap(time => tokens(mark).map(token => `${mark(secret)}-${mark(time)}-${token}`)),
  )

/** The salt as it stands in the code, where nothing was put in: an f, a dollar or the right quotes are missing. */
export function unresolvedSalts(): string[] {
  return marks.flatMap(saltsOf)
}

/** The payload as it stands in the code. */
export function unresolvedPayloads(): string[] {
  return marks.flatMap(mark =>
    starts(mark).flatMap(start =>
      tokens(mark).flatMap(token =>
        names.time
          .slice(0, 4)
          .flatMap(time =>
            names.body.slice(0, 5).map(body => `${start}&token=${token}&timestamp=${mark(time)}&body=${mark(body)}`),
          ),
      ),
    ),
  )
}

/** Both as they stand in the code, under one way of naming. */
export function unresolvedBoth(): (readonly [payload: string, salt: string])[] {
  return marks.flatMap(mark =>
    tokens(mark).flatMap(token =>
      names.time
        .slice(0, 4)
        .flatMap(time =>
          names.secret
            .slice(0, 4)
            .flatMap(secret =>
              names.body
                .slice(0, 3)
                .map(
                  body =>
                    [
                      `path=${mark('path')}&method=${mark('method')}&token=${token}&timestamp=${mark(time)}&body=${mark(body)}`,
                      `${mark(secret)}-${mark(time)}-${token}`,
                    ] as const,
                ),
            ),
        ),
    ),
  )
}

/** A whole field as the variable that it stands in. */
export function unresolvedField(field: 'body' | 'path'): string[] {
  return marks.flatMap(mark => names[field].map(mark))
}
