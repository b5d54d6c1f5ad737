import { termReader } from '../../check/index.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { type EarlierRenderings, earlierRenderings } from '../../domain/renderings/earlier-renderings.ts'
import { proposeRenderings, type RenderingProposal } from '../../domain/renderings/propose-renderings.ts'
import type { ProposedRendering } from '../views/records.ts'
import { headlines } from './record-fields.ts'

/** What editors wrote last time for what an article says. */
export function proposedRenderings(
  {
    newsletter,
    articles,
    glossary,
  }: Pick<Content, 'articles' | 'glossary'> & { readonly newsletter: Pick<Newsletter, 'languages'> },
  article: Article,
): readonly ProposedRendering[] {
  const proposals = proposeRenderings(article.sections, {
    glossary,
    languages: newsletter.languages,
    earlier: renderingsBeside(articles, article.id),
    reader: termReader,
  })
  return proposals.map(proposalView)
}

interface Beside {
  readonly id: string
  readonly earlier: EarlierRenderings
}

/** Who writes an article asks at every pause, and the others stay as they are. */
const besides = new WeakMap<Content['articles'], Beside>()

function renderingsBeside(articles: Content['articles'], id: string): EarlierRenderings {
  const known = besides.get(articles)
  if (known?.id === id) return known.earlier
  const others = [...articles.values()].filter((article) => article.id !== id)
  const earlier = earlierRenderings(others, termReader)
  besides.set(articles, { id, earlier })
  return earlier
}

function proposalView({ from, ...proposal }: RenderingProposal): ProposedRendering {
  return {
    ...proposal,
    from: from === null ? null : { id: from.id, date: from.date, headline: headlines(from) },
  }
}
