import type { App } from '../app.ts'
import { type Terminal, table } from './terminal.ts'

/** How often each link of an issue was followed, per edition. */
export async function runClicks(
  app: App,
  terminal: Terminal,
  id: string,
  options: { readonly json?: boolean },
): Promise<void> {
  const { isCounting, links } = await app.clicks(id)
  if (options.json) return terminal.out(JSON.stringify({ issueId: id, isCounting, links }, null, 2))
  if (links.length === 0) {
    terminal.out(
      isCounting
        ? `No link of ${id} was followed yet.`
        : `Clicks on the links of ${id} are not counted. \`linkClicks: true\` in newsletter.yaml counts those of issues that are approved from then on.`,
    )
    return
  }
  const rows = links.map(({ editionId, target, readers, programs }) => [editionId, readers, programs, target])
  for (const line of table(['edition', 'clicks', 'by programs', 'link'], rows)) terminal.out(line)
}
