import { type Scheme, schemes } from '#core/index.ts'
import { useSchemeEditorText } from '#i18n/scheme-editor-text.ts'
import { Button } from '#ui/button.tsx'
import { SegmentedControl } from '#ui/segmented-control.tsx'
import { builtInOf, standingOf } from './scheme-origin.ts'

interface SchemeRecipesProps {
  scheme: Scheme
  /** The scheme that another took the place of last, if it was of the user's making. */
  replaced: Scheme | null
  onReplace: (scheme: Scheme) => void
}

/** The built-in schemes, what is known of them, and the ways back to them. */
export function SchemeRecipes({ scheme, replaced, onReplace }: SchemeRecipesProps) {
  const words = useSchemeEditorText()
  const origin = builtInOf(scheme)
  const standing = standingOf(scheme)
  const options = schemes.map(({ id, name }) => ({ value: id, label: words.names[id] ?? name }))
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-1.5">
        <SegmentedControl
          label={words.builtIn}
          options={options}
          value={standing === 'built-in' ? scheme.id : ''}
          onChange={id => onReplace(schemes.find(known => known.id === id) ?? scheme)}
        />
        {standing === 'changed' && origin && (
          <Button size="small" onClick={() => onReplace(origin)}>
            {words.reset}
          </Button>
        )}
        {standing === 'built-in' && replaced && (
          <Button size="small" onClick={() => onReplace(replaced)}>
            {words.back(replaced.name)}
          </Button>
        )}
      </div>
      <p className="max-w-prose text-xs text-muted">{words.reasons[scheme.id] ?? words.ownReason}</p>
    </div>
  )
}
