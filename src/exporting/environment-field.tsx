import { type EnvironmentId, environments } from '#core/index.ts'
import { useExportText } from '#i18n/exporting-text.ts'
import { SelectField } from '#ui/select-field.tsx'

/** One of each address: the sandbox is the same for both products. */
const choices = ['sandbox', 'staging', 'production', 'wallet-staging', 'wallet-production'] as const

interface EnvironmentFieldProps {
  value: EnvironmentId
  onChange: (id: EnvironmentId) => void
}

/** Where the call goes to. */
export function EnvironmentField({ value, onChange }: EnvironmentFieldProps) {
  const words = useExportText()
  return (
    <SelectField
      label={words.environment}
      value={value}
      options={choices.map(id => ({ value: id, label: words.environments[id] }))}
      onChange={onChange}
    />
  )
}

/** The sandbox's address is a path on the page's own origin. */
export function addressOf(id: EnvironmentId): string {
  const { baseUrl } = environments[id]
  return baseUrl.startsWith('/') ? location.origin + baseUrl : baseUrl
}
