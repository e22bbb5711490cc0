/** Words of the formula. */
export const scheme = {
  formula: 'Formula',
  payload: 'payload',
  salt: 'salt',
  changed: 'changed',
  own: 'own',
  edit: 'Edit',
  done: 'Done',
}
