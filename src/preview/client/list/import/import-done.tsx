import { useEffect, useRef } from 'react'
import type { ImportReport } from '../../../../app/views/list.ts'
import { useMessages } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { saveFile } from '../../requests/save-file.ts'
import { Link } from '../../shell/router.tsx'
import { ImportCounts } from './import-counts.tsx'

interface Props {
  readonly report: ImportReport
  readonly onAgain: () => void
}

/** The report of an import. */
export function ImportDone({ report: { counts, rejects }, onAgain }: Props) {
  const { importing } = useMessages().list
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="sheet stack" aria-label={importing.done}>
      <h2 ref={title} tabIndex={-1}>
        {importing.done}
      </h2>
      <p role="status">{importing.doneAbout(counts.read)}</p>
      <ImportCounts counts={counts} />
      {rejects === null ? null : (
        <div className="notice warning">
          <p>{importing.rejects(counts.refused)}</p>
          <div className="row">
            <Button
              isSmall
              onPress={() => saveFile('refused-rows.csv', new Blob([rejects], { type: 'text/csv' }))}
            >
              {importing.saveRejects}
            </Button>
          </div>
        </div>
      )}
      <div className="row">
        <Link href="/list/people" className="button main">
          {importing.seePeople}
        </Link>
        <Button onPress={onAgain}>{importing.another}</Button>
      </div>
    </section>
  )
}
