import type { App } from '../app.ts'
import { counted, type Terminal, table } from './terminal.ts'

export async function runBuild(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  options: { readonly json?: boolean },
): Promise<void> {
  const rendered = await app.renderIssue(id)
  const files = await app.writeIssue(rendered)
  if (options.json)
    return terminal.out(
      JSON.stringify({ issue: rendered.issue.id, sha256: rendered.proof.sha256, files }, null, 2),
    )
  const rows = files.map(({ edition, html, text, htmlBytes }) => [
    edition,
    `${(htmlBytes / 1000).toFixed(1)} KB`,
    html,
    text,
  ])
  for (const line of table(['edition', 'size', 'html', 'text'], rows)) terminal.out(line)
  terminal.out(
    `${rendered.issue.id}: ${counted(files.length, 'edition')}, proof ${rendered.proof.sha256.slice(0, 12)}`,
  )
}
