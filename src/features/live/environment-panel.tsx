import { Lock } from 'lucide-react'
import { useState } from 'react'
import { endpoints, environments, type Product } from '#core/index.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { SegmentedControl } from '#ui/segmented-control.tsx'
import { useLiveSession } from '#workspace/live-session.ts'
import { useCase } from '#workspace/use-case.ts'
import { EnvironmentBadge } from './environment-badge.tsx'
import { addressOf, environmentOf, products, type Stage, stageOf, stages } from './environment-parts.ts'
import { UnlockDialog } from './unlock-dialog.tsx'

/** Where calls go. Production opens only behind a question. */
export function EnvironmentPanel() {
  const { environment: words } = useLiveText()
  const id = useLiveSession(state => state.environment)
  const choose = useLiveSession(state => state.choose)
  const [asking, setAsking] = useState<Product | null>(null)
  const { product } = environments[id]
  const stage = stageOf(id)
  const pick = (product: Product, chosen: Stage) => {
    if (chosen === 'production' && stage !== 'production') setAsking(product)
    else choose(environmentOf(product, chosen))
  }
  const stageLabel = (one: Stage) =>
    one === 'production' && stage !== 'production' ? `${words.stages[one]} (${words.locked})` : words.stages[one]
  return (
    <Panel id="environment" title={words.title} tools={<EnvironmentBadge id={id} />}>
      <div className="grid gap-2 px-3.5 pb-3">
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          <SegmentedControl
            label={words.product}
            options={products.map(value => ({ value, label: words.products[value] }))}
            value={product}
            onChange={value => pick(value, stage)}
          />
          <SegmentedControl
            label={words.stage}
            options={stages.map(value => ({ value, label: stageLabel(value) }))}
            value={stage}
            onChange={value => pick(product, value)}
          />
          {stage === 'production' && (
            <Button size="small" onClick={() => choose(environmentOf(product, 'sandbox'))}>
              <Lock size={12} aria-hidden /> {words.lock}
            </Button>
          )}
        </div>
        <p className="text-xs text-muted">
          <code className="font-mono break-all">{addressOf(id)}</code> {stage === 'sandbox' && words.sandboxNote}
        </p>
        <ProductNote product={product} stage={stage} />
      </div>
      <UnlockDialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        onUnlock={() => {
          if (asking) choose(environmentOf(asking, 'production'), { unlock: true })
          setAsking(null)
        }}
      />
    </Panel>
  )
}

/** The real hosts know only the endpoints of their own product. */
function ProductNote({ product, stage }: { product: Product; stage: Stage }) {
  const { environment: words } = useLiveText()
  const endpointId = useCase(state => state.endpointId)
  const other = endpoints.find(endpoint => endpoint.id === endpointId)?.product
  if (stage === 'sandbox' || !other || other === product) return null
  return <p className="text-xs text-warn">{words.otherProduct(words.products[other])}</p>
}
