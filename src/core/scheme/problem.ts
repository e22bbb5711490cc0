/** What can be wrong with a user's own scheme. `position` counts UTF-16 units from 0 in that template. */
export type SchemeProblem =
  | { code: 'scheme-unknown-field'; template: 'payload' | 'salt'; name: string; position: number }
  | { code: 'scheme-missing-brace'; template: 'payload' | 'salt'; position: number }
  | { code: 'scheme-stray-brace'; template: 'payload' | 'salt'; position: number }
  | { code: 'scheme-empty-template'; template: 'payload' | 'salt' }
  | { code: 'scheme-unknown-hash'; value: string }
  | { code: 'scheme-unknown-encoding'; value: string }
  | { code: 'scheme-not-json'; position: number }
  | { code: 'scheme-not-an-object' }
  | { code: 'scheme-missing-property'; property: string }
  | { code: 'scheme-property-not-text'; property: string }
