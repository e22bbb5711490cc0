import type { templateLabelMistakes } from '#core/diagnose/mistakes/template-label.ts'
import type { MistakeText } from '../mistake-text.ts'

export const templateLabelTexts: Readonly<Record<keyof typeof templateLabelMistakes, MistakeText>> = {
  'template-label-url': {
    title: 'The label is url= instead of path=',
    happened: 'The payload begins with url=.',
    fix: 'Begin the payload with path=.',
  },
  'template-label-uri': {
    title: 'The label is uri= instead of path=',
    happened: 'The payload begins with uri=.',
    fix: 'Rename the first label to path.',
  },
  'template-label-endpoint': {
    title: 'The label is endpoint= instead of path=',
    happened: 'The payload names its first field endpoint.',
    fix: 'Call the first field path, with the query in its value.',
  },
  'template-label-path-other': {
    title: 'Another label stands for path=',
    happened: 'The first field carries another name or another case than path.',
    fix: 'Spell the first label path, in small letters.',
  },
  'template-label-verb': {
    title: 'The label is verb= instead of method=',
    happened: "The payload has &verb=, as BRI's string does.",
    fix: 'Write &method= for Netzme and keep verb for BRI.',
  },
  'template-label-httpmethod': {
    title: 'The label is httpMethod= instead of method=',
    happened: 'The payload has &httpMethod=, a name from SNAP and BCA descriptions.',
    fix: 'Shorten the second label to method.',
  },
  'template-label-method-other': {
    title: 'Another label stands for method=',
    happened: 'The second field carries another name or another case than method.',
    fix: 'Spell the second label method.',
  },
  'template-label-authorization': {
    title: 'The label is authorization= instead of token=',
    happened: 'The third field is named after the header, in small letters.',
    fix: 'Keep the value and rename its label to token.',
  },
  'template-label-authorization-title': {
    title: 'The label is Authorization= instead of token=',
    happened: 'The third field is named exactly like the header, with a capital.',
    fix: 'Write &token= before the Bearer value.',
  },
  'template-label-accesstoken': {
    title: 'The label is accessToken= instead of token=',
    happened: 'The third field is called accessToken, as SNAP calls it.',
    fix: 'Drop "access" from the third label.',
  },
  'template-label-access-token': {
    title: 'The label is access_token= instead of token=',
    happened: "The third field has the name of the token response's property.",
    fix: 'Label the field token; access_token is only where the value comes from.',
  },
  'template-label-auth': {
    title: 'The label is auth= instead of token=',
    happened: "The third field has the name that the documentation's salt table uses.",
    fix: 'In the payload the field is called token; auth appears in the salt table only.',
  },
  'template-label-token-other': {
    title: 'Another label stands for token=',
    happened: 'The third field carries another name or another case than token.',
    fix: 'Spell the third label token.',
  },
  'template-label-requesttime': {
    title: 'The label is requestTime= instead of timestamp=',
    happened: "The time field has the name of the documentation's table row.",
    fix: 'Rename the label to timestamp; its value stays.',
  },
  'template-label-request-time': {
    title: 'The label is Request-Time= instead of timestamp=',
    happened: 'The time field is named like the header.',
    fix: "Use timestamp as the label in the payload and Request-Time as the header's name.",
  },
  'template-label-time': {
    title: 'The label is time= instead of timestamp=',
    happened: 'The fourth field is called time.',
    fix: 'Write the fourth label out as timestamp.',
  },
  'template-label-time-other': {
    title: 'Another label stands for timestamp=',
    happened: 'The fourth field carries another name or another case than timestamp.',
    fix: 'Spell the fourth label timestamp, as one small word.',
  },
  'template-label-requestbody': {
    title: 'The label is requestBody= instead of body=',
    happened: 'The last field is called requestBody.',
    fix: 'Shorten the last label to body.',
  },
  'template-label-data': {
    title: 'The label is data= instead of body=',
    happened: 'The last field has the name that HTTP clients give to the body.',
    fix: 'End the payload with &body= and the body.',
  },
  'template-label-body-other': {
    title: 'Another label stands for body=',
    happened: 'The last field carries another name or another case than body.',
    fix: 'Spell the last label body.',
  },
  'template-labels-titlecase': {
    title: 'The labels have capitals',
    happened: 'Path=, Method= and the others were written as struct fields or constants are.',
    fix: 'Give every label small letters, for example with explicit field tags.',
  },
  'template-labels-quoted': {
    title: 'The labels carry quotes or a sign',
    happened: 'Each label is quoted or begins with a dollar sign.',
    fix: 'Leave the labels bare: letters only, then =.',
  },
  'template-label-misspelt': {
    title: 'A label is misspelt',
    happened: 'One label has a letter too few, too many or two letters exchanged.',
    fix: 'Compare the five labels letter by letter: path, method, token, timestamp, body.',
  },
}
