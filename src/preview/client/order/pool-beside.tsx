import { useEffect, useState } from 'react'
import { Button as HandleButton } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { ArticlePool, PoolArticle } from '../../../app/views/records.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PoolFilters } from '../pool/pool-filters.tsx'
import { PoolCount, PoolPages } from '../pool/pool-pages.tsx'
import { Excerpts, Headlines, Standing } from '../pool/pool-texts.tsx'
import { type Filters, noFilters, usePool } from '../pool/use-pool.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { ARTICLE_DRAG } from './moved.ts'

interface Props {
  readonly issue: string
  /** Those that the issue has. */
  readonly ids: readonly string[]
  readonly onAdd: (id: string) => void
  readonly onRemove: (id: string) => void
  /** What is shown here may be dragged. */
  readonly onShow: (articles: readonly PoolArticle[]) => void
}

const unfiltered: Filters = { ...noFilters, use: 'none' }

/** All articles of all weeks beside an issue's order: to be dragged there, or put in and taken out by a button. */
export function PoolBeside({ issue, onShow, ...rest }: Props) {
  const { pool: texts } = useMessages()
  const [filters, setFilters] = useState(unfiltered)
  const pool = usePool(filters, issue)
  const shown = pool.value?.articles
  useEffect(() => {
    if (shown !== undefined) onShow(shown)
  }, [shown, onShow])
  return (
    <section className="sheet pool-beside" aria-label={texts.beside}>
      <h2>{texts.beside}</h2>
      <p className="hint">{texts.besideHint}</p>
      <PoolFilters filters={filters} unfiltered={unfiltered} onChange={setFilters} />
      <Loaded answer={pool}>
        {(found) => (
          <>
            <PoolCount pool={found} />
            <Rows pool={found} {...rest} />
            <PoolPages pool={found} onPage={(page) => setFilters({ ...filters, page })} />
          </>
        )}
      </Loaded>
    </section>
  )
}

function Rows({ pool, ...rest }: Choice & { readonly pool: ArticlePool }) {
  const { pool: texts } = useMessages()
  const nameOf = useNames()
  const { dragAndDropHooks } = useDragAndDrop({
    // By their keys: a row is a component of its own, and the list does not know what it shows.
    getItems: (keys) =>
      pool.articles
        .filter(({ id }) => keys.has(id))
        .map((article) => ({ [ARTICLE_DRAG]: article.id, 'text/plain': nameOf(article) })),
    getAllowedDropOperations: () => ['copy'],
  })
  return (
    <GridList
      className="pool-list"
      aria-label={texts.beside}
      items={pool.articles}
      dependencies={[rest.ids]}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => <p className="soft">{texts.noneBeside}</p>}
    >
      {(article) => <Row article={article} name={nameOf(article)} {...rest} />}
    </GridList>
  )
}

type Choice = Omit<Props, 'issue' | 'onShow'>

interface RowProps extends Choice {
  readonly article: PoolArticle
  readonly name: string
}

function Row({ article, name, ids, onAdd, onRemove }: RowProps) {
  const { pool } = useMessages()
  const formats = useFormats()
  const isHere = ids.includes(article.id)
  return (
    <GridListItem
      id={article.id}
      textValue={name}
      className={isHere ? 'pool-row here' : 'pool-row'}
      onAction={() => (isHere ? onRemove(article.id) : onAdd(article.id))}
    >
      <HandleButton slot="drag" className="handle" aria-label={pool.drag(name)}>
        ⠿
      </HandleButton>
      <span className="lines">
        <Headlines article={article} />
        <Excerpts article={article} />
        <span className="row small">
          <span className="soft">{formats.date(article.date)}</span>
          {isHere ? <span className="badge calm">{pool.isHere}</span> : <Standing article={article} />}
        </span>
      </span>
      {isHere ? (
        <Button isSmall aria-label={pool.takeOutOne(name)} onPress={() => onRemove(article.id)}>
          {pool.takeOut}
        </Button>
      ) : (
        <Button isSmall aria-label={pool.addOne(name)} onPress={() => onAdd(article.id)}>
          {pool.add}
        </Button>
      )}
    </GridListItem>
  )
}

/** What an article is called where there is room for one line. */
function useNames(): (article: PoolArticle) => string {
  const newsletter = useNewsletter()
  return ({ id, headline }) => inOrder(newsletter, headline)[0]?.value ?? id
}
