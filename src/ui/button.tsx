import type { ButtonHTMLAttributes } from 'react'

const looks = {
  plain: 'border-line bg-surface text-ink hover:bg-sunken',
  primary: 'border-ink bg-ink text-paper hover:opacity-90',
  quiet: 'border-transparent bg-transparent text-muted hover:bg-sunken hover:text-ink',
} as const

const sizes = {
  small: 'rounded-md px-2 py-0.5 text-xs',
  normal: 'rounded-lg px-2.5 py-1.5 text-[13px] font-medium',
} as const

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: keyof typeof looks
  size?: keyof typeof sizes
}

export function Button({ look = 'plain', size = 'normal', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-6 items-center justify-center gap-1.5 border ${looks[look]} ${sizes[size]} disabled:cursor-not-allowed disabled:opacity-50 ${className}`}
      {...rest}
    />
  )
}
