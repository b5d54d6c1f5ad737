import type { ArticlePool } from '../../../app/views/records.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'

interface Props {
  readonly pool: ArticlePool
  readonly onPage: (page: string) => void
}

/** How many articles were found, said to everybody who searches. */
export function PoolCount({ pool: { found, total } }: Pick<Props, 'pool'>) {
  const { pool } = useMessages()
  return (
    <p className="soft small pool-count" role="status">
      {found === total ? pool.all(total) : pool.found(found, total)}
    </p>
  )
}

/** The way to the rest of a long list. */
export function PoolPages({ pool: { page, pages }, onPage }: Props) {
  const { pool } = useMessages()
  if (pages === 1) return null
  return (
    <nav className="row pool-pages" aria-label={pool.pages}>
      <Button isSmall isDisabled={page === 1} onPress={() => onPage(String(page - 1))}>
        {pool.previous}
      </Button>
      <span className="soft small">{pool.page(page, pages)}</span>
      <Button isSmall isDisabled={page === pages} onPress={() => onPage(String(page + 1))}>
        {pool.next}
      </Button>
    </nav>
  )
}
