import { useCallback, useState } from 'react'
import type { IssueRecordView } from '../../../app/views/records.ts'
import { useMessages } from '../language/language.tsx'
import { changesOf } from '../order/issue-shape.ts'
import { DraftMail } from '../record/draft/draft-mail.tsx'
import { useDraft } from '../record/draft/use-draft.ts'
import type { Values } from '../record/editing/edits.ts'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { api, at } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'
import { elementsOfBlock } from './in-mail.ts'

interface Props {
  readonly editor: RecordEditor<IssueRecordView>
  readonly id: string
}

/** A block in the mail of its issue, as it is written. */
export function BlockPreview({ editor, id }: Props) {
  const { articles } = useMessages()
  const names = useNames()
  const { defaultEdition } = useNewsletter()
  const [edition, setEdition] = useState(defaultEdition)
  const issue = editor.id
  const detail = useQuery(at(api.issues[':issue'], { param: { issue }, query: {} }))
  const draw = useCallback(
    (changed: Values) =>
      ask(api.issues[':issue'].draft.$post, {
        param: { issue },
        json: { edition, changes: changesOf(changed) },
      }),
    [issue, edition],
  )
  const draft = useDraft(editor, draw)
  const known = (draft.value ?? detail.value)?.problems ?? []
  const find = useCallback((mail: Document) => elementsOfBlock(mail, id)[0] ?? null, [id])
  return (
    <DraftMail
      draft={draft}
      problems={known.filter(({ target }) => {
        const [first, block] = target?.path ?? []
        return target?.kind === 'issue' && target.id === issue && first === 'blocks' && block === id
      })}
      edition={edition}
      onEdition={setEdition}
      frame={['issues', issue]}
      find={find}
    >
      <Link href={pathOf(['issues', issue], { edition })}>{articles.toIssue(names.issue(issue))}</Link>
    </DraftMail>
  )
}
