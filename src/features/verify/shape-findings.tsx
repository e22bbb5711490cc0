import type { ShapeFinding } from '#core/index.ts'
import { MistakeTitle } from '#explaining/mistake-title.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { useShape } from './shape-query.ts'

/** Each odd thing about how the signature is written, apart from whether it matches. */
export function ShapeFindings() {
  const { findings: words } = useVerifyText()
  // What stands in for a signature is the verdict's second line
  const findings = useShape()?.findings.filter(({ code }) => code !== 'shape-stand-in') ?? []
  if (findings.length === 0) return null
  return (
    <div className="text-[13px]">
      <h3 className="text-xs font-medium text-muted">{words.title}</h3>
      <ul className="m-0 list-disc pl-5">
        {findings.map(finding => (
          <li key={`${finding.code}${finding.start}`}>
            <Finding finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Finding({ finding }: { finding: ShapeFinding }) {
  const { findings: words } = useVerifyText()
  switch (finding.code) {
    case 'shape-printed-otherwise':
    case 'shape-edited':
      return <MistakeTitle mistake={finding} />
    case 'shape-character-count':
      return words[finding.code](finding.characters, finding.expected)
    case 'shape-other-length':
      return words[finding.code](finding.bytes, finding.hashes.join(', '))
    case 'shape-invisible':
    case 'shape-unexpected':
      return words[finding.code](finding.character, finding.start)
    case 'shape-too-short':
      return words[finding.code](finding.characters, finding.least)
    case 'shape-stand-in':
      return words[finding.code][finding.kind].is
    case 'shape-too-long':
      return words[finding.code](finding.characters)
  }
}
