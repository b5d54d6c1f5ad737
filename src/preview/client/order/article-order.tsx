import { memo } from 'react'
import { Button as HandleButton } from 'react-aria-components/Button'
import { GridList, GridListItem, type Key } from 'react-aria-components/GridList'
import { type DropItem, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { IssueArticle, IssueDetail } from '../../../app/views/issue.ts'
import { referredBlock } from '../../../domain/blocks/block-kinds.ts'
import { blockPath } from '../blocks/block-path.ts'
import type { NamedBlock } from '../blocks/block-values.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { pathOf } from '../requests/request.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'
import { ARTICLE_DRAG, inserted, moved, movedBy } from './moved.ts'

type NamedArticle = Pick<IssueArticle, 'id' | 'headline'>

/** What of an issue its order is shown with. */
export type OrderedIssue = Pick<IssueDetail, 'id' | 'articles' | 'candidates' | 'unused'> & {
  readonly blocks: readonly NamedBlock[]
}

interface Props {
  readonly issue: OrderedIssue
  readonly ids: readonly string[]
  /** Others that may be dropped here. */
  readonly others: readonly NamedArticle[]
  readonly isReadOnly: boolean
  readonly onChange: (ids: readonly string[]) => void
}

/** The order in which readers get the articles: by dragging, by keyboard, or one step at a time. */
export const ArticleOrder = memo(({ issue, ids, others, isReadOnly, onChange }: Props) => {
  const { order } = useMessages()
  const known = [...issue.articles, ...issue.candidates, ...issue.unused, ...issue.blocks, ...others]
  const headlines = useHeadlines(known)
  const insert = async (items: readonly DropItem[], at: number) => {
    const texts = await Promise.all(
      items.map((item) => (item.kind === 'text' ? item.getText(ARTICLE_DRAG) : '')),
    )
    // What comes from another page is no article of ours.
    const dropped = texts.filter((id) => known.some((one) => one.id === id))
    if (dropped.length > 0) onChange(inserted(ids, dropped, at))
  }
  const { dragAndDropHooks } = useDragAndDrop({
    acceptedDragTypes: [ARTICLE_DRAG],
    getItems: (keys) =>
      [...keys].map((key) => ({
        [ARTICLE_DRAG]: String(key),
        'text/plain': textOf(headlines(String(key)), ' / '),
      })),
    getDropOperation: (_target, _types, allowed) => (allowed.includes('move') ? 'move' : 'copy'),
    onReorder: ({ keys, target }) =>
      onChange(moved(ids, [...keys].map(String), { to: String(target.key), place: target.dropPosition })),
    onInsert: ({ items, target }) => {
      const at = ids.indexOf(String(target.key))
      return void insert(items, target.dropPosition === 'after' ? at + 1 : at)
    },
    onRootDrop: ({ items }) => void insert(items, ids.length),
  })
  return (
    <>
      {isReadOnly ? null : <p className="hint">{order.howToMove}</p>}
      <GridList
        className="order-list"
        aria-label={order.articles}
        items={ids.map((id, index) => ({ id, index, headlines: headlines(id) }))}
        dependencies={[ids]}
        {...(!isReadOnly && { dragAndDropHooks })}
        renderEmptyState={() => <p className="soft">{order.noArticles}</p>}
      >
        {(item) => (
          <OrderRow
            {...item}
            issue={issue.id}
            block={issue.blocks.find(({ id }) => id === item.id) ?? null}
            isReadOnly={isReadOnly}
            isLast={item.index === ids.length - 1}
            onMove={(by) => onChange(movedBy(ids, item.id, by))}
            onRemove={() => onChange(ids.filter((id) => id !== item.id))}
          />
        )}
      </GridList>
      {isReadOnly ? null : (
        <Candidates
          issue={issue.id}
          articles={[...issue.articles, ...issue.candidates, ...issue.blocks].filter(
            ({ id }) => !ids.includes(id),
          )}
          headlines={headlines}
          onAdd={(id) => onChange([...ids, id])}
        />
      )}
    </>
  )
})

interface RowProps {
  readonly id: string
  readonly index: number
  readonly headlines: readonly Headline[]
  readonly issue: string
  /** Null where it is an article. */
  readonly block: NamedBlock | null
  readonly isReadOnly: boolean
  readonly isLast: boolean
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

function OrderRow({ id, index, headlines, issue, block, isReadOnly, isLast, onMove, onRemove }: RowProps) {
  const { order } = useMessages()
  const name = headlines[0]?.value ?? id
  return (
    <GridListItem id={id} textValue={name} className="order-row">
      {isReadOnly ? null : (
        <HandleButton slot="drag" className="handle" aria-label={order.drag(name)}>
          ⠿
        </HandleButton>
      )}
      <span className="soft number">{index + 1}</span>
      <span className="lines">
        {block === null ? null : <span className="soft small">{order.blockKinds[block.kind]}</span>}
        {headlines.map(({ tag, value }) => (
          <span key={tag} lang={tag}>
            {value}
          </span>
        ))}
      </span>
      {isReadOnly ? null : (
        <>
          <Button
            kind="plain"
            isDisabled={index === 0}
            aria-label={order.up(name)}
            onPress={() => onMove(-1)}
          >
            ↑
          </Button>
          <Button kind="plain" isDisabled={isLast} aria-label={order.down(name)} onPress={() => onMove(1)}>
            ↓
          </Button>
        </>
      )}
      <Link className="button small" href={formOf(id, issue)} aria-label={order.editOne(name)}>
        {order.edit}
      </Link>
      {isReadOnly ? null : (
        <Button kind="plain" aria-label={order.remove(name)} onPress={onRemove}>
          ×
        </Button>
      )}
    </GridListItem>
  )
}

/** Where an article or a block of an issue is edited. */
function formOf(id: string, issue: string): string {
  const block = referredBlock(id)
  return block === null ? pathOf(['articles', id], { issue }) : blockPath(issue, block)
}

interface CandidatesProps {
  readonly issue: string
  readonly articles: readonly (IssueArticle | NamedBlock)[]
  readonly headlines: (id: string) => readonly Headline[]
  readonly onAdd: (id: string) => void
}

/** Articles of the same days that are not in the issue, and those that were taken out. */
function Candidates({ issue, articles, headlines, onAdd }: CandidatesProps) {
  const { order } = useMessages()
  const formats = useFormats()
  if (articles.length === 0) return null
  return (
    <div className="candidates stack">
      <h3>{order.candidates}</h3>
      <ul>
        {articles.map(({ id, ...article }) => (
          <li key={id} className="row">
            <Button isSmall aria-label={order.add(headlines(id)[0]?.value ?? id)} onPress={() => onAdd(id)}>
              +
            </Button>
            <span className="soft small">
              {'kind' in article ? order.blockKinds[article.kind] : formats.date(article.date)}
            </span>
            <span>
              {headlines(id).map(({ tag, value }, place) => (
                <span key={tag} lang={tag}>
                  {place === 0 ? value : ` · ${value}`}
                </span>
              ))}
            </span>
            {'kind' in article ? (
              <Link className="small" href={formOf(id, issue)}>
                {order.edit}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** `tag` is the language; empty where an article is called by its id. */
interface Headline {
  readonly tag: string
  readonly value: string
}

function useHeadlines(articles: readonly NamedArticle[]): (id: Key) => readonly Headline[] {
  const newsletter = useNewsletter()
  return (id) => {
    const article = articles.find((one) => one.id === id)
    const headlines = inOrder(newsletter, article?.headline ?? {})
    return headlines.length === 0 ? [{ tag: '', value: String(id) }] : headlines
  }
}

function textOf(headlines: readonly Headline[], between: string): string {
  return headlines.map(({ value }) => value).join(between)
}
