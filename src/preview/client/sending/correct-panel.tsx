import { useState } from 'react'
import type { CorrectionView } from '../../../app/views/issues.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { api } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { Link, navigate } from '../shell/router.tsx'

type Refused = Extract<CorrectionView, { refused: string }>

const contentOf = (issue: string) => pathOf(['issues', issue, 'articles'])

/** After an issue was sent: makes an issue of its own for what was wrong in it, and leads there. */
export function CorrectPanel({ issue }: { readonly issue: string }) {
  const { correct } = useMessages()
  const names = useNames()
  const [refused, setRefused] = useState<Refused | null>(null)
  const correcting = useAction(async () => {
    setRefused(null)
    const result = await ask(api.issues[':issue'].correction.$post, { param: { issue }, json: {} })
    if ('refused' in result) return setRefused(result)
    refreshAll()
    navigate(contentOf(result.done.id))
  })
  return (
    <section className="sheet stack" aria-label={correct.title}>
      <h2>{correct.title}</h2>
      <p className="soft">{correct.about}</p>
      {refused === null ? null : (
        <p className="notice warning" role="alert">
          {refused.refused === 'unchanged' ? (
            correct.unchanged
          ) : (
            <>
              {correct.waiting} <Link href={contentOf(refused.by)}>{names.issue(refused.by)}</Link>
            </>
          )}
        </p>
      )}
      {correcting.failure === null ? null : <Failure failure={correcting.failure} />}
      <div className="row">
        <Button does="issues.correct" isPending={correcting.isPending} onPress={() => void correcting.run()}>
          {correct.make}
        </Button>
      </div>
    </section>
  )
}
