import { type ReactNode, useMemo, useSyncExternalStore } from 'react'

interface Props {
  /** Of each language its cells, as many as the others have, each with a key of its own. */
  readonly columns: readonly (readonly ReactNode[])[]
}

/**
 * Languages side by side, row by row; where the window is narrow one below the other, language by language. Cells stand
 * in the order in which they are read, and so are walked through in it.
 */
export function LanguageColumns({ columns }: Props) {
  const isNarrow = useNarrow(columns.length)
  if (isNarrow) return <div className="sections narrow">{columns.flat()}</div>
  const rows = columns[0]?.map((_, row) => columns.map((cells) => cells[row])) ?? []
  return (
    <div className="sections" style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
      {rows.flat()}
    </div>
  )
}

/** The mail stands beside the languages of a record where there is room for both; of three, each needs a line of 30 letters. */
function useNarrow(count: number): boolean {
  const narrow = useMemo(() => matchMedia(`(width < ${count > 2 ? 450 + 250 * count : 700}px)`), [count])
  const subscribe = useMemo(
    () => (listener: () => void) => {
      narrow.addEventListener('change', listener)
      return () => narrow.removeEventListener('change', listener)
    },
    [narrow],
  )
  return useSyncExternalStore(subscribe, () => narrow.matches)
}
