import type { App } from '../app.ts'
import { formatPlace } from '../domain/newsletter/problem.ts'
import { counted, type Terminal } from './terminal.ts'

export interface IssueNewOptions {
  readonly from?: string
  readonly to?: string
  readonly add?: readonly string[]
  readonly force?: boolean
  readonly json?: boolean
}

// Of a newsletter with a past there may be hundreds.
const MOST_UNUSED = 12

export async function runIssueNew(
  app: App,
  terminal: Terminal,
  id: string,
  { from, to, add = [], force = false, json = false }: IssueNewOptions,
): Promise<void> {
  const made = await app.newIssue({ id, from, to, add: [...add], force })
  if (json) return terminal.out(JSON.stringify(made, null, 2))
  const { path, number, articles, elsewhere, missing, unused } = made
  terminal.out(`wrote ${path}, No. ${number}, with ${counted(articles.length, 'article')}`)
  for (const { field, language, place } of missing)
    terminal.out(`  ${field} (${language}) is missing: add it in ${formatPlace(place)}`)
  for (const { id, issue } of elsewhere) terminal.out(`  ${id} was left out: it is in ${issue}`)
  if (unused.length > 0) {
    terminal.out(`${counted(unused.length, 'article is', 'articles are')} in no issue:`)
    for (const article of unused.slice(0, MOST_UNUSED)) terminal.out(`  ${article.id}`)
    if (unused.length > MOST_UNUSED) terminal.out(`  and ${unused.length - MOST_UNUSED} older ones`)
    terminal.out(`Take what belongs here: diglot issue add ${made.id} ID`)
  }
  terminal.out(`Next: diglot check ${made.id}`)
}
