import { Monitor, Moon, Sun } from 'lucide-react'
import { useText } from '#i18n/locale.tsx'
import { useTheme } from './theme.ts'

const icons = { system: Monitor, light: Sun, dark: Moon }

/** One button that goes round: system, light, dark. */
export function ThemePicker() {
  const { shell } = useText()
  const { theme, goRound } = useTheme()
  const Icon = icons[theme]
  const label = `${shell.theme}: ${shell.themes[theme]}`
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={goRound}
      className="grid size-8 place-items-center rounded-full border border-line hover:text-ink"
    >
      <Icon size={14} aria-hidden />
    </button>
  )
}
