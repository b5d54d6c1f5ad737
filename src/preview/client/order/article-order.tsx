import { Button as HandleButton } from 'react-aria-components/Button'
import { GridList, GridListItem, type Key } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { IssueArticle, IssueDetail } from '../../../app/views/issue.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { pathOf } from '../requests/request.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'
import { moved, movedBy } from './moved.ts'

interface Props {
  readonly issue: IssueDetail
  readonly ids: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** The order in which readers get the articles: by dragging, by keyboard, or one step at a time. */
export function ArticleOrder({ issue, ids, onChange }: Props) {
  const { order } = useMessages()
  const known = [...issue.articles, ...issue.candidates, ...issue.unused]
  const headlines = useHeadlines(known)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': textOf(headlines(String(key)), ' / ') })),
    onReorder: ({ keys, target }) =>
      onChange(moved(ids, [...keys].map(String), { to: String(target.key), place: target.dropPosition })),
  })
  const without = (articles: readonly IssueArticle[]) => articles.filter(({ id }) => !ids.includes(id))
  const add = (id: string) => onChange([...ids, id])
  return (
    <>
      <p className="hint">{order.howToMove}</p>
      <GridList
        className="order-list"
        aria-label={order.articles}
        items={ids.map((id, index) => ({ id, index, headlines: headlines(id) }))}
        dependencies={[ids]}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="soft">{order.noArticles}</p>}
      >
        {(item) => (
          <OrderRow
            {...item}
            issue={issue.id}
            isLast={item.index === ids.length - 1}
            onMove={(by) => onChange(movedBy(ids, item.id, by))}
            onRemove={() => onChange(ids.filter((id) => id !== item.id))}
          />
        )}
      </GridList>
      <Candidates
        articles={without([...issue.articles, ...issue.candidates])}
        headlines={headlines}
        onAdd={add}
      />
      <Unused articles={without(issue.unused)} headlines={headlines} onAdd={add} />
    </>
  )
}

interface RowProps {
  readonly id: string
  readonly index: number
  readonly headlines: readonly Headline[]
  readonly issue: string
  readonly isLast: boolean
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

function OrderRow({ id, index, headlines, issue, isLast, onMove, onRemove }: RowProps) {
  const { order } = useMessages()
  const name = headlines[0]?.value ?? id
  return (
    <GridListItem id={id} textValue={name} className="order-row">
      <HandleButton slot="drag" className="handle" aria-label={order.drag(name)}>
        ⠿
      </HandleButton>
      <span className="soft number">{index + 1}</span>
      <span className="lines">
        {headlines.map(({ tag, value }) => (
          <span key={tag} lang={tag}>
            {value}
          </span>
        ))}
      </span>
      <Button kind="plain" isDisabled={index === 0} aria-label={order.up(name)} onPress={() => onMove(-1)}>
        ↑
      </Button>
      <Button kind="plain" isDisabled={isLast} aria-label={order.down(name)} onPress={() => onMove(1)}>
        ↓
      </Button>
      <Link className="button small" href={pathOf(['articles', id], { issue })}>
        {order.edit}
      </Link>
      <Button kind="plain" aria-label={order.remove(name)} onPress={onRemove}>
        ×
      </Button>
    </GridListItem>
  )
}

interface CandidatesProps {
  readonly articles: readonly IssueArticle[]
  readonly headlines: (id: string) => readonly Headline[]
  readonly onAdd: (id: string) => void
}

/** Articles of the same days that are not in the issue. */
function Candidates(props: CandidatesProps) {
  const { order } = useMessages()
  if (props.articles.length === 0) return null
  return (
    <div className="candidates stack">
      <h3>{order.candidates}</h3>
      <Addable {...props} />
    </div>
  )
}

/** Articles of other days that are in no issue: there may be hundreds. */
function Unused(props: CandidatesProps) {
  const { order } = useMessages()
  if (props.articles.length === 0) return null
  return (
    <details className="candidates">
      <summary>{order.unused(props.articles.length)}</summary>
      <Addable {...props} />
    </details>
  )
}

function Addable({ articles, headlines, onAdd }: CandidatesProps) {
  const { order } = useMessages()
  const formats = useFormats()
  return (
    <ul>
      {articles.map(({ id, date }) => (
        <li key={id} className="row">
          <Button isSmall aria-label={order.add(headlines(id)[0]?.value ?? id)} onPress={() => onAdd(id)}>
            +
          </Button>
          <span className="soft small">{formats.date(date)}</span>
          <span>
            {headlines(id).map(({ tag, value }, place) => (
              <span key={tag} lang={tag}>
                {place === 0 ? value : ` · ${value}`}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** `tag` is the language; empty where an article is called by its id. */
interface Headline {
  readonly tag: string
  readonly value: string
}

function useHeadlines(articles: readonly IssueArticle[]): (id: Key) => readonly Headline[] {
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
