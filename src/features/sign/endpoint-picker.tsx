import { useCombobox } from 'downshift'
import { Check, ChevronDown } from 'lucide-react'
import { type LiHTMLAttributes, type ReactNode, useEffect, useRef, useState } from 'react'
import { type Endpoint, endpoints, fillEndpoint, sampleValues } from '#core/index.ts'
import { useText } from '#i18n/locale.tsx'
import { controlLook, FieldFrame } from '#ui/field-frame.tsx'
import { currentCase, dispatch, useCase } from '#workspace/use-case.ts'
import { type EndpointGroup, groupEndpoints, matchEndpoints } from './match-endpoints.ts'

/** A searchable list of the known endpoints. Choosing one fills method, path and sample body; one click undoes it. */
export function EndpointPicker() {
  const { request: words } = useText()
  const endpointId = useCase(state => state.endpointId)
  const chosen = endpoints.find(({ id }) => id === endpointId) ?? null
  const [query, setQuery] = useState<string | null>(null)
  const groups = groupEndpoints(matchEndpoints(endpoints, query ?? ''))
  const items = groups.flatMap(group => group.endpoints)
  const box = useCombobox<Endpoint>({
    items,
    defaultHighlightedIndex: 0,
    itemToString: item => item?.name ?? '',
    itemToKey: item => item?.id,
    selectedItem: chosen,
    inputValue: query ?? chosen?.name ?? '',
    stateReducer: (state, { type, changes }) =>
      // Leaving the field is no choice: downshift would take the highlighted one.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
    onStateChange: ({ type, selectedItem }) => {
      const { ItemClick, InputKeyDownEnter } = useCombobox.stateChangeTypes
      if ((type === ItemClick || type === InputKeyDownEnter) && selectedItem) choose(selectedItem)
    },
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setQuery(null)
    },
  })
  const input = useRef<HTMLInputElement>(null)
  const isSearching = query !== null
  useEffect(() => {
    // A name stands there again, and the focus too: the next letters are another search, and not its end
    if (!isSearching && input.current === document.activeElement) input.current?.select()
  }, [isSearching])
  const { id = '', ...inputProps } = box.getInputProps({
    ref: input,
    placeholder: words.endpoint.search,
    spellCheck: false,
    autoComplete: 'off',
    // At once, and not by way of downshift's own state: letters typed in one frame would be lost
    onChange: event => setQuery(event.currentTarget.value),
    onFocus: event => event.currentTarget.select(),
    // A click puts the caret where it is, after the focus has selected all
    onMouseDown: event => {
      if (document.activeElement === event.currentTarget) return
      event.preventDefault()
      event.currentTarget.focus()
    },
  })
  const toggle = box.getToggleButtonProps()
  return (
    <div className="relative">
      <FieldFrame
        id={id}
        label={words.endpoint.label}
        labelId={box.getLabelProps().id}
        end={
          <button type="button" {...toggle} className="inline-flex min-h-6 items-center gap-1 px-1 hover:text-ink">
            {words.endpoint.count(endpoints.length)} <ChevronDown size={13} aria-hidden />
          </button>
        }
      >
        <input id={id} {...inputProps} className={`${controlLook} font-sans`} />
      </FieldFrame>
      <ul
        {...box.getMenuProps({ 'aria-label': words.endpoint.list })}
        className={`absolute inset-x-0 top-full z-30 mt-1 max-h-96 overflow-auto rounded-lg border border-line bg-surface p-1 shadow-lg ${box.isOpen ? '' : 'hidden'}`}
      >
        {box.isOpen && items.length === 0 && (
          <li role="presentation" className="px-2.5 py-2 text-[13px] text-muted">
            {words.endpoint.nothing}
          </li>
        )}
        {box.isOpen &&
          groups.map(group => (
            <Group
              key={group.name}
              group={group}
              render={endpoint => (
                <Option
                  key={endpoint.id}
                  endpoint={endpoint}
                  active={items[box.highlightedIndex] === endpoint}
                  chosen={endpoint === chosen}
                  props={box.getItemProps({ item: endpoint, index: items.indexOf(endpoint) })}
                />
              )}
            />
          ))}
      </ul>
    </div>
  )
}

function choose(endpoint: Endpoint): void {
  const request = { ...currentCase().request, ...fillEndpoint(endpoint, sampleValues(endpoint)) }
  dispatch({ type: 'replace', request, label: 'endpoint', endpointId: endpoint.id })
}

/** A group's name, for the eye: the path in each option tells the ear as much. */
function Group({ group, render }: { group: EndpointGroup; render: (endpoint: Endpoint) => ReactNode }) {
  return (
    <>
      <li role="presentation" aria-hidden className="px-2.5 pt-2 pb-1 text-xs font-semibold text-muted">
        {group.name}
      </li>
      {group.endpoints.map(render)}
    </>
  )
}

interface OptionProps {
  endpoint: Endpoint
  active: boolean
  chosen: boolean
  props: LiHTMLAttributes<HTMLLIElement>
}

function Option({ endpoint, active, chosen, props }: OptionProps) {
  return (
    <li
      {...props}
      className={`grid cursor-pointer grid-cols-[1fr_auto] gap-x-2 rounded-md px-2.5 py-1 ${active ? 'bg-sunken' : ''}`}
    >
      <span className="text-[13px]">{endpoint.name}</span>
      <span className="self-center text-muted">{chosen && <Check size={13} aria-hidden />}</span>
      <span className="col-span-2 font-mono text-xs break-all text-muted">
        {endpoint.method} {endpoint.path}
      </span>
    </li>
  )
}
