/** Why no Basic value can be made. `position` counts UTF-16 units from 0. RFC 7617, section 2: a user-id holds no colon. */
export type BasicProblem = { code: 'client-id-colon'; position: number }
