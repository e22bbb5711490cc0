/** Masking by style keeps password managers away; where the browser lacks it, a password field masks. */
export const masksByStyle = CSS.supports('-webkit-text-security', 'disc')

/** Tells password managers, form fillers and writing aids to leave a field alone. */
export const leaveAlone = {
  autoComplete: 'off',
  'data-1p-ignore': 'true',
  'data-lpignore': 'true',
  'data-bwignore': 'true',
  'data-form-type': 'other',
  'data-gramm': 'false',
  translate: 'no',
} as const
