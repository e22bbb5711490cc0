import { useCaptureText } from '#i18n/capture-text.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { tryAgain } from './capture-store.ts'

/** What is wanted where the page came without its server. */
export function AbsentPanel() {
  const { absent } = useCaptureText()
  return (
    <Panel id="no-sandbox" title={absent.title}>
      <div className="grid justify-items-start gap-3 px-3.5 pb-3.5">
        <p className="max-w-[75ch] text-[13px]">{absent.text}</p>
        <Button onClick={tryAgain}>{absent.again}</Button>
      </div>
    </Panel>
  )
}
