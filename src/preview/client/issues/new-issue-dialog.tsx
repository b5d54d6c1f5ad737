import { useState } from 'react'
import type { WeekView } from '../../../app/views/issues.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { type Answered, type Asked, api, given } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { navigate } from '../shell/router.tsx'

type NewIssue = Asked<typeof api.issues.$post>['json']
type Made = Answered<typeof api.issues.$post>

interface Props {
  readonly weeks: readonly WeekView[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A week's records become an issue, or those of any days. Weeks that have one already are not offered. */
export function NewIssueDialog({ weeks, isOpen, onClose }: Props) {
  const { issues, common } = useMessages()
  const formats = useFormats()
  const [made, setMade] = useState<Made | null>(null)
  const make = useAction(async (json: NewIssue) => {
    const issue = await ask(api.issues.$post, { json })
    refreshAll()
    // What was left out is said here: the page of the issue does not know of it.
    if (issue.elsewhere.length > 0) setMade(issue)
    else navigate(contentOf(issue.id))
  })
  if (made !== null)
    return (
      <Dialog
        title={issues.made(issues.number(formats.number(made.number)))}
        isOpen={isOpen}
        onClose={() => navigate(contentOf(made.id))}
      >
        <p>{issues.leftOut(made.elsewhere.length)}</p>
        <ul className="names">
          {made.elsewhere.map((article) => (
            <LeftOut key={article.id} article={article} />
          ))}
        </ul>
        <div className="actions">
          <Button kind="main" onPress={() => navigate(contentOf(made.id))}>
            {issues.openIt}
          </Button>
        </div>
      </Dialog>
    )
  return (
    <Dialog title={issues.make} isOpen={isOpen} onClose={onClose}>
      <p className="soft">{weeks.length === 0 ? issues.noWeeks : issues.chooseWeek}</p>
      <ul className="weeks">
        {weeks.map(({ id, from, to, articles }) => (
          <li key={id}>
            <Button isPending={make.isPending} onPress={() => void make.run({ id })}>
              <span>{formats.days(from, to)}</span>
              <span className="soft">{issues.articles(articles)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <OtherDays isPending={make.isPending} onMake={(request) => void make.run(request)} />
      {make.failure === null ? null : <Failure failure={make.failure} />}
      <div className="actions">
        <Button onPress={onClose}>{common.close}</Button>
      </div>
    </Dialog>
  )
}

/** By its headline, with the number of the issue that has it. */
function LeftOut({ article: { id, issue, headline } }: { readonly article: Made['elsewhere'][number] }) {
  const names = useNames()
  const [first] = inOrder(useNewsletter(), headline)
  return (
    <li>
      <span lang={first?.tag} dir="auto">
        {first?.value ?? id}
      </span>{' '}
      <span className="soft">{names.issue(issue)}</span>
    </li>
  )
}

const contentOf = (id: string) => pathOf(['issues', id, 'articles'])

interface OtherDaysProps {
  readonly isPending: boolean
  readonly onMake: (request: NewIssue) => void
}

/** An issue of any rhythm: its first day and its last. It is named by them, unless an editor wants another name. */
function OtherDays({ isPending, onMake }: OtherDaysProps) {
  const { issues } = useMessages()
  const [id, setId] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onMake(given({ id: id.trim(), from, to }))
      }}
    >
      <h3>{issues.otherDays}</h3>
      <div className="row">
        <TextInput label={issues.from} type="date" value={from} onChange={setFrom} />
        <TextInput label={issues.to} type="date" value={to} onChange={setTo} />
      </div>
      <TextInput label={issues.id} value={id} onChange={setId} hint={issues.idHint} />
      <div className="row">
        <Button type="submit" isPending={isPending} isDisabled={from === '' || to === ''}>
          {issues.make}
        </Button>
      </div>
    </form>
  )
}
