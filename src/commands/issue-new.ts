import type { App } from '../app.ts'
import { formatPlace } from '../domain/newsletter/problem.ts'
import { counted, type Terminal } from './terminal.ts'

export async function runIssueNew(
  app: App,
  terminal: Terminal,
  id: string,
  options: { readonly force?: boolean },
): Promise<void> {
  const { path, articles, missing } = await app.newIssue(id, { force: options.force ?? false })
  terminal.out(`wrote ${path} with ${counted(articles.length, 'article')}`)
  for (const { field, language, place } of missing)
    terminal.out(`  ${field} (${language}) is missing: add it in ${formatPlace(place)}`)
  terminal.out(`Next: diglot check ${id}`)
}
