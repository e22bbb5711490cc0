import { type Planted, signedBody } from '../planted.fixtures.ts'

/** One planted request or more for each mistake of the family. */
export const plantedWhitespaceBodies: readonly Planted[] = [
  signedBody('body-lf-appended', '{"a":1}', '{"a":1}\n'),
  signedBody('body-crlf-appended', '{"a":1}', '{"a":1}\r\n'),
  signedBody('body-space-appended', '{"a":1}', '{"a":1} '),
  signedBody('body-lf-to-crlf', '{\n"a":1\r\n}', '{\r\n"a":1\r\n}'),
  signedBody('body-crlf-to-lf', '{\r\n"a":1\r\n}', '{\n"a":1\n}'),
  signedBody('body-lf-to-cr', '{\n"a":1\n}', '{\r"a":1\r}'),
  signedBody('body-newlines-literal', '{\n"a":1\n}', '{\\n"a":1\\n}'),
  signedBody('body-tabs-to-blanks', '{\n\t"a":1\n}', '{\n    "a":1\n}'),
  signedBody('body-newlines-stripped', '{\r\n  "a": 1\n}', '{  "a": 1}'),
  signedBody('body-lines-joined', '{\n  "a": 1,\n  "b": 2\n}', '{"a": 1,"b": 2}'),
  signedBody(
    'body-line-ends-lost',
    '{  "a": 1,  "b": [    "x, y",    2  ],  "c": {"d": 1, "e": 2}}',
    '{\n  "a": 1,\n  "b": [\n    "x, y",\n    2\n  ],\n  "c": {"d": 1, "e": 2}\n}\n',
  ),
  signedBody('body-line-ends-lost', '{    "a": 1}', '{\r\n    "a": 1\r\n}\r\n'),
  signedBody('body-strip-all-whitespace', '{ "name": "Warung Bu Sri" }', '{"name":"WarungBuSri"}'),
  signedBody('body-spaces-stripped', '{ "name": "Bu Sri"\n}', '{"name":"BuSri"\n}'),
  signedBody('body-whitespace-collapsed', '{\n  "a":  1\n}', '{ "a": 1 }'),
  signedBody('body-trimmed', ' {"a":1}\r\n', '{"a":1}'),
  signedBody('body-leading-space', '{"a":1}', ' {"a":1}'),
  signedBody('body-leading-newline', '{"a":1}', '\n{"a":1}'),
  signedBody('body-bom', '{"a":1}', '\uFEFF{"a":1}'),
]
