import { useCallback, useState } from 'react'
import type { BlockFields, IssueRecordView } from '../../../app/views/records.ts'
import { blockReference } from '../../../domain/blocks/block-kinds.ts'
import { CommentsContext, useRecordComments } from '../comments/use-comments.ts'
import { useMessages } from '../language/language.tsx'
import { changesOf } from '../order/issue-shape.ts'
import { Button } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { stepPath } from '../path/next-step.tsx'
import { PictureEditor } from '../picture/picture-editor.tsx'
import { DraftMail } from '../record/draft/draft-mail.tsx'
import { useDraft } from '../record/draft/use-draft.ts'
import type { Values } from '../record/editing/edits.ts'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { issueEditors } from '../record/editors.ts'
import { useFocusOnField } from '../record/focus-field.ts'
import { RecordBar } from '../record/record-bar.tsx'
import { RecordNotices } from '../record/record-notices.tsx'
import { listIn } from '../record/record-text.tsx'
import { useField, useReadOnly, useRecord, useRecordPart } from '../record/use-record.ts'
import { api, at } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link, navigate } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { BlockFacts } from './block-facts.tsx'
import { type BlockProps, BlockTexts } from './block-texts.tsx'
import { blockKey, inBlock } from './block-values.ts'
import { elementsOfBlock } from './in-mail.ts'

interface Props {
  readonly issue: string
  readonly id: string
}

/** A block of an issue with its languages side by side, and the mail that it stands in next to them. */
export function BlockPage({ issue, id }: Props) {
  const { blocks, order } = useMessages()
  const names = useNames()
  const editor = useRecord(issue, issueEditors)
  const hasForm = useRecordPart(editor, ({ values }) => values !== null)
  const kind = (useField(editor, blockKey(id, 'kind')) ?? null) as BlockFields['kind'] | null
  const title = kind === null ? blocks.title : order.blockKinds[kind]
  usePageTitle(title, names.issue(issue))
  useFocusOnField(hasForm)
  return (
    <main className="desk">
      <div className="issue-head">
        <h1>{title}</h1>
        <Link className="soft" href={stepPath(issue, 'write')}>
          {blocks.back(names.issue(issue))}
        </Link>
        <RecordBar editor={editor} />
      </div>
      <div className="record-columns">
        <div className="record-form">
          <RecordNotices editor={editor} />
          {hasForm && kind === null ? (
            <Empty title={blocks.gone}>
              <p>{blocks.goneHint}</p>
            </Empty>
          ) : null}
          {hasForm && kind !== null ? <Form editor={editor} id={id} kind={kind} /> : null}
        </div>
        {kind === null ? null : <BlockPreview key={id} editor={editor} id={id} />}
      </div>
    </main>
  )
}

function Form({ editor, id, kind }: BlockProps) {
  const { blocks } = useMessages()
  const commented = useRecordComments('issue', editor.id)
  return (
    <CommentsContext value={commented}>
      <p className="hint">{blocks.about[kind]}</p>
      <OutOfOrder editor={editor} id={id} />
      <BlockTexts editor={editor} id={id} kind={kind} />
      <BlockFacts editor={editor} id={id} kind={kind} />
      {kind === 'note' ? <PictureEditor editor={editor} at={blockKey(id, 'image')} /> : null}
      <DeleteBlock editor={editor} id={id} />
    </CommentsContext>
  )
}

interface BlockOf {
  readonly editor: RecordEditor<IssueRecordView>
  readonly id: string
}

/** A block that was taken out of the order stays in the file, and reaches nobody. */
function OutOfOrder({ editor, id }: BlockOf) {
  const { blocks } = useMessages()
  const order = useRecordPart(editor, ({ values }) => listIn(values?.articles))
  const isReadOnly = useReadOnly(editor, 'articles')
  if (order.includes(blockReference(id))) return null
  return (
    <div className="notice warning row">
      <span>{blocks.isOut}</span>
      {isReadOnly ? null : (
        <Button isSmall onPress={() => editor.choose('articles', [...order, blockReference(id)])}>
          {blocks.putIn}
        </Button>
      )}
    </div>
  )
}

function DeleteBlock({ editor, id }: BlockOf) {
  const { blocks } = useMessages()
  const isReadOnly = useReadOnly(editor, blockKey(id, 'kind'))
  if (isReadOnly) return null
  const remove = () => {
    deleteBlock(editor, id)
    navigate(stepPath(editor.id, 'write'))
  }
  return (
    <div className="row">
      <Button isSmall onPress={remove}>
        {blocks.remove}
      </Button>
      <span className="hint">{blocks.removeHint}</span>
    </div>
  )
}

/** Out of the order and each of its fields at once, so that one step brings it back. */
function deleteBlock(editor: RecordEditor<IssueRecordView>, id: string): void {
  const values = editor.snapshot().values ?? {}
  const order = listIn(values.articles)
  const left = order.filter((entry) => entry !== blockReference(id))
  const own = Object.keys(values).filter((key) => inBlock(key)?.id === id && values[key] != null)
  editor.chooseAll({
    ...(left.length < order.length ? { articles: left } : {}),
    ...Object.fromEntries(own.map((key) => [key, null])),
  })
}

interface BlockPreviewProps {
  readonly editor: RecordEditor<IssueRecordView>
  readonly id: string
}

/** A block in the mail of its issue, as it is written. */
function BlockPreview({ editor, id }: BlockPreviewProps) {
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
