import type { ReactNode } from 'react'

interface ColumnsProps {
  left: ReactNode
  right: ReactNode
  /** On a narrow page, where the columns stand one above the other: what comes out above what goes in. */
  rightFirst?: boolean
}

/** The two columns of a mode: what goes in, what comes out. One column where the page is narrow. */
export function Columns({ left, right, rightFirst = false }: ColumnsProps) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto grid max-w-[1480px] grid-cols-1 gap-5 p-3 pb-20 outline-none sm:p-5 sm:pb-20 min-[90rem]:pb-5 lg:grid-cols-[minmax(340px,430px)_minmax(0,1fr)]"
    >
      <div className={`grid min-w-0 content-start gap-3.5 ${rightFirst ? 'max-lg:order-last print:hidden' : ''}`}>
        {left}
      </div>
      <div className="grid min-w-0 content-start gap-3.5">{right}</div>
    </main>
  )
}
