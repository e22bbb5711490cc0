import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './button.tsx'

export interface CopyWords {
  copy: string
  copied: string
  copyFailed: string
}

interface CopyButtonProps {
  /** Called on the click, so that a long value is built only then. */
  read: () => string
  words: CopyWords
  /** The button's own text, or its accessible name where it is only an icon. Default: the word for copying. */
  label?: string
  /** 'primary': the one thing to do here. */
  look?: 'text' | 'icon' | 'primary'
}

type Outcome = 'copied' | 'failed' | null

/** Puts exactly this text on the clipboard, and says so, or says that the browser refused. */
export function CopyButton({ read, words, label = words.copy, look = 'text' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>(null)
  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome(null), 1600)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = () => void writeClipboard(read()).then(setOutcome)
  const Icon = outcome === 'copied' ? Check : Copy
  return (
    <>
      {look === 'primary' && (
        <Button look="primary" onClick={copy}>
          <Icon size={14} aria-hidden /> {label}
        </Button>
      )}
      {look === 'text' && (
        <Button size="small" className="text-muted hover:text-ink" onClick={copy}>
          {outcome === 'copied' ? words.copied : label}
        </Button>
      )}
      {look === 'icon' && (
        <Button size="small" look="quiet" aria-label={label} title={label} onClick={copy}>
          <Icon size={13} aria-hidden />
        </Button>
      )}
      <span role="status" className={outcome === 'failed' ? 'basis-full text-right text-xs text-bad' : 'sr-only'}>
        {outcome === 'failed' ? words.copyFailed : outcome === 'copied' ? words.copied : ''}
      </span>
    </>
  )
}

async function writeClipboard(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'failed'
  }
}
