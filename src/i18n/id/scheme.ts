import type { Messages } from '../messages.ts'

export const scheme: Messages['scheme'] = {
  formula: 'Formula',
  payload: 'payload',
  salt: 'salt',
  changed: 'diubah',
  own: 'buatan sendiri',
  edit: 'Ubah',
  done: 'Selesai',
}
