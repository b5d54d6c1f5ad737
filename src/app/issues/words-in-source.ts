import { textsOfBlocks } from '../../domain/blocks/issue-block.ts'
import { findInSource } from '../../domain/markdown/find-in-source.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Quote } from '../../domain/newsletter/problem.ts'
import type { ProblemTarget } from '../views/issue.ts'

type Target = NonNullable<ReturnType<Content['targetOf']>>

/** Where the first words that a problem marks stand in the field that it is about; null where that is not known. */
export function wordsInSource(
  content: Pick<Content, 'articles' | 'issues'>,
  target: Target,
  quotes: readonly Quote[],
): ProblemTarget['words'] {
  const { language, source } = fieldAt(content, target)
  const quote = quotes.find((one) => one.language === language)
  if (source === null || quote === undefined) return null
  const [mark = { start: 0, end: quote.text.length }] = quote.marks
  return findInSource(source, quote.text, mark)
}

interface Field {
  readonly language: string
  /** Null where it is no text. */
  readonly source: string | null
}

function fieldAt(
  { articles, issues }: Pick<Content, 'articles' | 'issues'>,
  { kind, id, path }: Target,
): Field {
  const [first, second, third, fourth] = path.map(String)
  if (kind === 'article' && first === 'sections') {
    const { headline = null, summary = null } = articles.get(id)?.sections.get(second ?? '') ?? {}
    const text = third === 'headline' ? headline : third === 'summary' ? summary?.[Number(fourth ?? 0)] : null
    return { language: second ?? '', source: text ?? null }
  }
  const issue = kind === 'issue' ? issues.get(id) : undefined
  if (issue !== undefined && first === 'blocks') {
    const field = path.slice(0, 5).join('.')
    const found = textsOfBlocks(issue.blocks).find((text) => text.path.join('.') === field)
    return { language: fourth ?? '', source: found?.texts[Number(path[5] ?? 0)] ?? null }
  }
  if (first === 'intro')
    return { language: second ?? '', source: issue?.intro.get(second ?? '')?.[Number(third ?? 0)] ?? null }
  if (first === 'subject' || first === 'preheader')
    return { language: second ?? '', source: issue?.[first].get(second ?? '') ?? null }
  return { language: '', source: null }
}
