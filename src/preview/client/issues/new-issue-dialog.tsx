import type { NewIssueView, WeekView } from '../../../app/views/issues.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { change } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { navigate } from '../shell/router.tsx'

interface Props {
  readonly weeks: readonly WeekView[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A week's records become an issue. Weeks that have one already are not offered. */
export function NewIssueDialog({ weeks, isOpen, onClose }: Props) {
  const { issues, common } = useMessages()
  const formats = useFormats()
  const make = useAction(async (week: string) => {
    const { id } = await change<NewIssueView>('POST', '/api/issues', { week })
    refreshAll()
    navigate(`/issues/${encodeURIComponent(id)}/articles`)
  })
  return (
    <Dialog title={issues.make} isOpen={isOpen} onClose={onClose}>
      <p className="soft">{weeks.length === 0 ? issues.noWeeks : issues.chooseWeek}</p>
      <ul className="weeks">
        {weeks.map(({ id, from, to, articles }) => (
          <li key={id}>
            <Button isPending={make.isPending} onPress={() => void make.run(id)}>
              <span>{formats.days(from, to)}</span>
              <span className="soft">{issues.articles(articles)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {make.failure === null ? null : <Failure failure={make.failure} />}
      <div className="actions">
        <Button onPress={onClose}>{common.close}</Button>
      </div>
    </Dialog>
  )
}
