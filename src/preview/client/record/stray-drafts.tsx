import { useCallback, useEffect, useState } from 'react'
import { articleShape } from '../articles/article-shape.ts'
import { keptFor, useAllKept } from '../kept/kept.ts'
import type { KeptStore } from '../kept/kept-store.ts'
import { useLanguage } from '../language/language.tsx'
import { issueShape } from '../order/issue-shape.ts'
import { Button } from '../parts/button.tsx'
import { useChanges } from '../requests/changes.ts'
import { RequestFailed, read } from '../requests/request.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { linesOf } from './conflict-panel.tsx'
import { EditedWords } from './edited-words.tsx'
import { draftsAmong, type KeptDraft } from './editing/drafts.ts'
import { articleEditors, issueEditors } from './editors.ts'
import { fieldName } from './field-name.ts'

/**
 * Text that this browser keeps of records that are not there any more: their own pages are nowhere linked from. Nothing
 * where there is none.
 */
export function StrayDrafts() {
  const { messages, formats } = useLanguage()
  const { record } = messages
  const { id } = useNewsletter()
  const store = keptFor(id)
  const drafts = useGone(store)
  if (drafts.length === 0) return null
  return (
    <details className="unused">
      <summary>{record.strays(drafts.length)}</summary>
      <p className="hint spaced">{record.straysHint}</p>
      {drafts.map((draft) => (
        <section
          key={`${draft.kept.window} ${draft.kept.name}`}
          className="notice spaced"
          aria-label={draft.id}
        >
          <p>
            <code>{draft.id}</code> {record.typedAt(formats.time(new Date(draft.kept.at).toISOString()))}
          </p>
          <EditedWords edits={draft.edits} />
          <div className="row">
            <CopyText draft={draft} />
            <Button isSmall kind="plain" onPress={() => discard(draft, id, store)}>
              {record.discardText}
            </Button>
          </div>
        </section>
      ))}
    </details>
  )
}

/** A browser lets a page write to the clipboard over TLS and on this machine alone; elsewhere the text is there to be selected. */
function CopyText({ draft }: { readonly draft: KeptDraft }) {
  const { messages, formats } = useLanguage()
  const [isCopied, setCopied] = useState(false)
  if (!('clipboard' in navigator)) return null
  const text = Object.entries(draft.edits)
    .map(([field, { to }]) => [fieldName(field, messages, formats), ...linesOf(to)].join('\n'))
    .join('\n\n')
  return (
    <Button isSmall onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      {isCopied ? messages.record.copied : messages.record.copyText}
    </Button>
  )
}

function discard({ kind, id, kept }: KeptDraft, newsletter: string, store: KeptStore): void {
  // Its editor in this window would keep it again.
  if (kept.isMine) (kind === 'article' ? articleEditors : issueEditors).of(newsletter, id).forget()
  else store.discard(kept)
}

/** The drafts whose record the server does not have. */
function useGone(store: KeptStore): readonly KeptDraft[] {
  const kept = useAllKept(store)
  const drafts = draftsAmong(kept)
  const names = [...new Set(drafts.map((draft) => draft.kept.name))].sort().join('\n')
  const [gone, setGone] = useState<readonly string[]>([])
  const look = useCallback(async () => {
    const asked = names.split('\n').filter((name) => name !== '')
    const are = await Promise.all(asked.map(isGone))
    setGone(asked.filter((_name, at) => are[at]))
  }, [names])
  useEffect(() => void look(), [look])
  useChanges(look)
  return drafts.filter((draft) => gone.includes(draft.kept.name))
}

/** By the name of its drafts, `articles/ID`. False where the server does not say. */
async function isGone(name: string): Promise<boolean> {
  const [room, ...id] = name.split('/')
  const { at } = room === 'articles' ? articleShape : issueShape
  try {
    await read<unknown>(at(id.join('/')))
    return false
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error
    return error.code === 'NOT_FOUND'
  }
}
