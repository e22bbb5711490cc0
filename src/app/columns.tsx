import type { ReactNode } from 'react'

interface ColumnsProps {
  left: ReactNode
  right: ReactNode
  /** Further tools: under what goes in where there are two columns, under what comes out where there is one. */
  after?: ReactNode
  /**
   * On a narrow page, where the columns stand one above the other: what comes out above what goes in, and at least a
   * screen of it, so that a result that grows moves nothing that is looked at.
   */
  rightFirst?: boolean
}

const column = 'grid min-w-0 content-start gap-3.5'

/** The two columns of a mode: what goes in, what comes out. One column where the page is narrow. */
export function Columns({ left, right, after, rightFirst = false }: ColumnsProps) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto grid max-w-[1480px] grid-cols-1 gap-x-5 gap-y-3.5 p-3 pb-20 outline-none max-lg:gap-y-5 sm:p-5 sm:pb-20 min-[90rem]:pb-5 lg:grid-cols-[minmax(340px,430px)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]"
    >
      <div className={`${column} ${rightFirst ? 'max-lg:order-1 print:hidden' : ''}`}>{left}</div>
      <div
        className={`${column} lg:col-start-2 lg:row-span-2 lg:row-start-1 ${rightFirst ? 'max-lg:min-h-[calc(100svh-4rem)] print:min-h-0' : ''}`}
      >
        {right}
      </div>
      {after && <div className={column}>{after}</div>}
    </main>
  )
}
