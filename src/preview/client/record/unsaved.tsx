import { useEffect } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import { keptFor, useAllKept } from '../kept/kept.ts'
import { useMessages } from '../language/language.tsx'
import { pathOf } from '../requests/request.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'
import { draftName, draftsAmong, type RecordKind } from './editing/drafts.ts'
import { saveAll } from './editing/open-editors.ts'
import { type UnsavedRecord, unsavedOf } from './editing/unsaved-records.ts'
import { articleEditors, issueEditors } from './editors.ts'
import { useNow } from './other-drafts.tsx'

export interface Unsaved {
  readonly records: readonly UnsavedRecord[]
  /** Whether what is on the screen is what the files say: only then may it be tested or approved. */
  readonly isNone: boolean
  /** Whether saving is under way, so that nothing else than waiting is asked of anybody. */
  readonly isSaving: boolean
}

const channel = new BroadcastChannel('diglot-save')
channel.addEventListener('message', () => void saveAll())

/**
 * What of an issue is typed in this browser and not saved: its own words and its articles, in every window. What can be
 * saved is saved as soon as this is looked at, in the other windows too.
 */
export function useUnsaved(issue: IssueDetail): Unsaved {
  const newsletter = useNewsletter()
  const store = keptFor(newsletter.id)
  const names = new Set([
    draftName('issue', issue.id),
    ...issue.articles.map(({ id }) => draftName('article', id)),
  ])
  const drafts = draftsAmong(useAllKept(store)).filter(({ kept }) => names.has(kept.name))
  const isNone = drafts.length === 0
  const records = unsavedOf(drafts, useNow(!isNone))
  useEffect(() => {
    if (isNone) return
    resumeDrafts(newsletter.id)
    void saveAll()
    channel.postMessage('save')
  }, [isNone, newsletter.id])
  return { records, isNone, isSaving: !isNone && records.every(({ why }) => why === 'saving') }
}

/** Goes on with the saving of what this tab has kept from before it was loaded. */
export function resumeDrafts(newsletter: string): void {
  for (const { kind, id, kept } of draftsAmong(keptFor(newsletter).all()))
    if (kept.isMine) open(newsletter, kind, id)
}

function open(newsletter: string, kind: RecordKind, id: string): void {
  const editor = (kind === 'article' ? articleEditors : issueEditors).of(newsletter, id)
  editor.retain()()
}

interface Props {
  readonly issue: IssueDetail
  readonly unsaved: Unsaved
}

/** Says what is not saved, and leads there. Nothing where all is. */
export function UnsavedNotice({ issue, unsaved }: Props) {
  const { record } = useMessages()
  const { records, isNone, isSaving } = unsaved
  const articles = records.filter(({ kind }) => kind === 'article')
  return (
    <div role="status" className="unsaved-status">
      {isNone ? null : (
        <div className={`notice ${isSaving ? '' : 'warning'}`}>
          <p>
            <strong>
              {isSaving
                ? record.savingBefore
                : record.unsavedIn(articles.length, articles.length < records.length)}
            </strong>{' '}
            {isSaving ? null : record.unsavedHint}
          </p>
          {isSaving ? null : (
            <ul>
              {records.map((one) => (
                <UnsavedLine key={`${one.kind} ${one.id}`} issue={issue} record={one} />
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}

function UnsavedLine({ issue, record }: { readonly issue: IssueDetail; readonly record: UnsavedRecord }) {
  const messages = useMessages()
  const newsletter = useNewsletter()
  const { kind, id, why } = record
  const article = issue.articles.find((one) => one.id === id)
  const [headline] = inOrder(newsletter, article?.headline ?? {})
  const name = kind === 'issue' ? messages.order.title : (headline?.value ?? id)
  const href =
    kind === 'issue' ? pathOf(['issues', id, 'articles']) : pathOf(['articles', id], { issue: issue.id })
  return (
    <li>
      <Link href={href} lang={kind === 'article' ? headline?.tag : undefined}>
        {name}
      </Link>{' '}
      {messages.record.why[why]}
    </li>
  )
}
