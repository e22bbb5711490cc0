import type { Inference } from '#core/batch/triangulate.ts'
import { useBatchText } from '#i18n/batch-text.ts'
import { Panel } from '#ui/panel.tsx'
import { useBatch } from './batch-store.ts'
import { secondText } from './second-text.ts'

/** What the rows of each client say together, once all are verified. */
export function TogetherPanel() {
  const { together } = useBatchText()
  const found = useBatch(state => state.together)
  if (found.length === 0) return null
  return (
    <Panel id="batch-together" title={together.title}>
      <dl className="grid gap-2.5 px-3.5 pb-3.5 text-[13px]">
        {found.slice(0, 20).map(({ client, inferences }) => (
          <div key={client}>
            <dt className="font-mono text-xs text-muted">{client}</dt>
            {inferences.map(one => (
              <dd key={one.code}>
                <Words inference={one} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function Words({ inference }: { inference: Inference }) {
  const { together } = useBatchText()
  switch (inference.code) {
    case 'all-wrong':
      return together.allWrong(inference.wrong)
    case 'by-method':
      return together.byMethod(
        inference.right.join(', '),
        inference.rightCount,
        inference.wrong.join(', '),
        inference.wrongCount,
      )
    case 'by-agent':
      return together.byAgent(
        inference.right.join(', '),
        inference.rightCount,
        inference.wrong.join(', '),
        inference.wrongCount,
      )
    case 'large-numbers':
      return together.largeNumbers(inference.wrong, inference.right)
    case 'since':
      return together.since(`${secondText(inference.since)} UTC`, inference.right, inference.wrong)
  }
}
