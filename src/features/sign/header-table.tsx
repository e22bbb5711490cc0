import type { Trace } from '#core/index.ts'
import { useText } from '#i18n/locale.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { copyExactly } from '#ui/exact-copy.ts'
import { hueOf } from '#ui/field-hue.ts'

/** The headers of the call, each value in its field's colour and ready to copy. */
export function HeaderTable({ trace: { headers } }: { trace: Trace }) {
  const { pipeline, values } = useText()
  return (
    <div className="px-3.5 pb-3">
      <dl className="grid gap-px text-[12.5px]">
        {headers.map(({ name, value, field }) => {
          const hue = hueOf(field)
          return (
            <div
              key={name}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 sm:grid-cols-[124px_minmax(0,1fr)_auto]"
            >
              <dt className="col-start-1 py-0.5 font-mono leading-5 text-muted">{name}</dt>
              <dd className="col-start-1 py-0.5 sm:col-start-2" onCopy={copyExactly}>
                <span className="value-text font-mono" data-testid={`header-${name.toLowerCase()}`}>
                  <span data-field={hue} className={hue ? 'segment' : undefined}>
                    {value}
                  </span>
                </span>
              </dd>
              <dd className="col-start-2 row-span-2 row-start-1 sm:col-start-3 sm:row-span-1">
                <CopyButton look="icon" words={values} label={values.copyNamed(name)} read={() => value} />
              </dd>
            </div>
          )
        })}
      </dl>
      <div className="flex flex-wrap pt-1.5">
        <CopyButton
          words={values}
          label={pipeline.copyHeaders}
          read={() => headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}
        />
      </div>
    </div>
  )
}
