import type { ReactNode } from 'react'
import { useText } from '#i18n/locale.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { copyWithoutBlanks } from '#ui/exact-copy.ts'
import { groupText } from '#ui/group-text.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { Step } from './step.tsx'

/** Step 4: the signature, in groups that two people can read to each other. Copy gives it without the blanks. */
export function SignatureStep({ yours }: { yours?: ReactNode }) {
  const { pipeline, values } = useText()
  const { data } = useTrace()
  return (
    <Step
      yours={yours}
      number={4}
      id="signature"
      title={pipeline.signature}
      sub={data && pipeline.signatureSub(data.scheme.encoding, data.signature.length)}
      tools={data && <CopyButton words={values} read={() => data.signature} />}
    >
      <p
        data-testid="signature"
        onCopy={copyWithoutBlanks}
        className="min-h-10 px-3.5 pb-3 font-mono text-[15px] leading-7 font-semibold tracking-[0.02em] break-words sm:text-[17px]"
      >
        {data && (isHex(data.scheme.encoding) ? groupText(data.signature, 8) : data.signature)}
      </p>
    </Step>
  )
}

const isHex = (encoding: string) => encoding === 'hex' || encoding === 'HEX'
