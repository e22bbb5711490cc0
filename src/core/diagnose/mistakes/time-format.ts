import { alone, type Form, type Forms, upToPairs, withRare } from './build.ts'
import type { Family } from './mistake.ts'
import { datesWithMicroseconds, rarely } from './time-fractions.ts'
import { everywhere, inPayload, inSalt, mistake, ofMs } from './time-shared.ts'
import { type Clock, readClock } from './wall-clock.ts'

const jakarta = 420

/** Texts of one moment at one zone; each is named by its pattern. */
const at = (minutesEast: number, ...patterns: readonly string[]): Forms =>
  ofMs(ms => {
    const clock = readClock(ms, minutesEast)
    return patterns.map(pattern => [clock.format(pattern), { pattern }] as const)
  })
const atEach = (zones: readonly number[], ...patterns: readonly string[]): Forms => {
  const each = zones.map(zone => at(zone, ...patterns))
  return (facts, reach) => each.flatMap(forms => forms(facts, reach))
}

const isoUtcMs = ofMs(ms => [[new Date(ms).toISOString()]])
const jakartaMs = at(jakarta, 'Y-m-dTH:i:s.v+07:00', 'Y-m-dTH:i:s+07:00')

/** Offsets in use, in minutes east of Greenwich, but for UTC and Jakarta. */
const otherZones = [
  480, 540, -720, -660, -600, -540, -480, -420, -360, -300, -240, -180, 60, 120, 180, 210, 240, 300, 330, 345, 360, 390,
  570, 600, 660, 720, 780,
]

const zoned = ofMs(ms =>
  otherZones.flatMap(minutes => {
    const clock = readClock(ms, minutes)
    return ['Y-m-dTH:i:s.vP', 'Y-m-dTH:i:sP', 'Y-m-dTH:i:s.vO', 'Y-m-dTH:i:sO'].map(
      pattern => [clock.format(pattern), { zone: clock.offset(':'), pattern }] as const,
    )
  }),
)

const platformText = (
  zones: readonly (readonly [number, string])[],
  render: (clock: Clock, zone: string) => string,
): Forms => ofMs(ms => zones.map(([minutes, zone]): Form => [render(readClock(ms, minutes), zone), { zone }]))
const bothZones = [
  [0, 'UTC'],
  [jakarta, 'WIB'],
] as const
const jsZones = [
  [jakarta, 'Western Indonesia Time'],
  [jakarta, 'SE Asia Standard Time'],
  [jakarta, 'Indochina Time'],
  [jakarta, 'WIB'],
  [0, 'Coordinated Universal Time'],
  [0, 'GMT'],
] as const

/** The right moment as a date. Patterns follow PHP's date(): Y m d H i s, v milliseconds, u microseconds, P and O offset. */
export const timeFormatMistakes = {
  'time-iso-utc-ms': mistake('medium', ['node', 'postman', 'bri'], everywhere(isoUtcMs)),
  'time-iso-utc-ms-payload': mistake('medium', ['node', 'bri'], inPayload(isoUtcMs)),
  'time-iso-utc-ms-salt': mistake('medium', ['node'], inSalt(isoUtcMs)),
  'time-iso-utc-offset': mistake(
    'medium',
    ['php', 'python', 'go'],
    everywhere(
      at(0, 'Y-m-dTH:i:s+00:00', 'Y-m-dTH:i:sZ', 'Y-m-dTH:i:s.v+00:00', 'Y-m-dTH:i:s+0000', 'Y-m-dTH:i:s.v+0000'),
    ),
  ),
  'time-iso-jakarta': mistake('medium', ['snap', 'bca', 'php'], everywhere(jakartaMs)),
  'time-iso-jakarta-payload': mistake('low', ['snap', 'bca'], upToPairs(inPayload(jakartaMs))),
  'time-iso-jakarta-salt': mistake('low', ['snap', 'bca'], upToPairs(inSalt(jakartaMs))),
  'time-iso-jakarta-compact': mistake(
    'low',
    ['snap', 'java'],
    upToPairs(everywhere(at(jakarta, 'Y-m-dTH:i:s+0700', 'Y-m-dTH:i:s.v+0700', 'Y-m-dTH:i:s+07', 'Y-m-dTH:i:s.v+07'))),
  ),
  'time-iso-jakarta-as-utc': mistake(
    'low',
    ['node', 'java', 'go'],
    upToPairs(everywhere(at(jakarta, 'Y-m-dTH:i:s.vZ', 'Y-m-dTH:i:sZ'))),
  ),
  'time-iso-no-zone': mistake(
    'low',
    ['python', 'csharp', 'java'],
    upToPairs(everywhere(atEach([0, jakarta], 'Y-m-dTH:i:s.v', 'Y-m-dTH:i:s', 'Y-m-dTH:i:s.u', 'Y-m-dTH:i'))),
  ),
  'time-iso-finer': withRare(
    mistake(
      'low',
      ['python', 'csharp', 'go'],
      upToPairs(
        everywhere(
          atEach(
            [0, jakarta],
            'Y-m-dTH:i:s.uP',
            'Y-m-dTH:i:s.u0P',
            'Y-m-dTH:i:s.u000P',
            'Y-m-dTH:i:s.uZ',
            'Y-m-dTH:i:s.u0Z',
            'Y-m-dTH:i:s.u000Z',
          ),
        ),
      ),
    ),
    rarely(datesWithMicroseconds),
  ),
  'time-iso-zone': mistake('low', ['any'], alone(everywhere(zoned))),
  'time-iso-basic': mistake(
    'low',
    ['any'],
    upToPairs(everywhere(atEach([0, jakarta], 'YmdTHisZ', 'YmdTHisO', 'YmdTHis'))),
  ),
  'time-datetime-utc': mistake('low', ['python', 'php', 'java'], everywhere(at(0, 'Y-m-d H:i:s'))),
  'time-datetime-jakarta': mistake('medium', ['php', 'laravel', 'java'], everywhere(at(jakarta, 'Y-m-d H:i:s'))),
  'time-datetime-fraction': mistake(
    'low',
    ['python', 'java', 'ruby', 'go'],
    upToPairs(
      everywhere(
        atEach(
          [0, jakarta],
          'Y-m-d H:i:s.v',
          'Y-m-d H:i:s.u',
          'Y-m-d H:i:sP',
          'Y-m-d H:i:s.uP',
          'Y-m-d H:i:s O',
          'Y-m-d H:i:s.v O',
        ),
      ),
    ),
  ),
  'time-compact-utc': mistake('low', ['java', 'php'], everywhere(at(0, 'YmdHis'))),
  'time-compact-jakarta': mistake('low', ['java', 'php'], everywhere(at(jakarta, 'YmdHis'))),
  'time-compact-ms': mistake(
    'low',
    ['java', 'csharp'],
    upToPairs(everywhere(atEach([0, jakarta], 'YmdHisv', 'ymdHis', 'YmdHi', 'Ymd H:i:s'))),
  ),
  'time-date-only': mistake(
    'low',
    ['any'],
    upToPairs(everywhere(atEach([0, jakarta], 'Y-m-d', 'Ymd', 'd/m/Y', 'd-m-Y'))),
  ),
  'time-rfc1123': mistake('low', ['node', 'csharp', 'any'], everywhere(ofMs(ms => [[new Date(ms).toUTCString()]]))),
  'time-rfc2822': mistake('low', ['php', 'ruby'], upToPairs(everywhere(atEach([0, jakarta], 'D, d M Y H:i:s O')))),
  'time-slashes': mistake(
    'low',
    ['csharp', 'php'],
    upToPairs(
      everywhere(
        atEach(
          [0, jakarta],
          'd/m/Y H:i:s',
          'd/m/Y H.i.s',
          'm/d/Y H:i:s',
          'n/j/Y g:i:s A',
          'd-m-Y H:i:s',
          'j/n/Y, H.i.s',
          'Y/m/d H:i:s',
        ),
      ),
    ),
  ),
  'time-js-date-text': mistake(
    'low',
    ['node', 'postman'],
    upToPairs(
      everywhere(
        platformText(jsZones, (clock, zone) => `${clock.format('D M d Y H:i:s')} GMT${clock.offset('')} (${zone})`),
      ),
    ),
  ),
  'time-java-date-text': mistake(
    'low',
    ['java', 'kotlin'],
    upToPairs(
      everywhere(platformText([...bothZones, [0, 'GMT']], (clock, zone) => clock.format(`D M d H:i:s '${zone}' Y`))),
    ),
  ),
  'time-go-text': mistake(
    'low',
    ['go'],
    upToPairs(
      everywhere(
        platformText(
          bothZones,
          (clock, zone) => `${clock.format('Y-m-d H:i:s.v').replace(/\.?0+$/, '')} ${clock.offset('')} ${zone}`,
        ),
      ),
    ),
  ),
  'time-ruby-text': mistake(
    'low',
    ['ruby'],
    upToPairs(
      everywhere(
        platformText(bothZones, (clock, zone) => clock.format(zone === 'UTC' ? "Y-m-d H:i:s 'UTC'" : 'Y-m-d H:i:s O')),
      ),
    ),
  ),
} satisfies Family
