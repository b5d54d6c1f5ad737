import type { App, ShownSubscriber } from '../app.ts'
import { joinTags } from '../domain/readers/tags.ts'
import { type Terminal, table } from './terminal.ts'

const ISSUES_SHOWN = 10

/** What is kept of one person, for the person who answers their letter. */
export async function runSubscribersShow(
  app: App,
  terminal: Terminal,
  address: string,
  options: { readonly json?: boolean },
): Promise<void> {
  const shown = await app.showSubscriber(address)
  if (options.json) return terminal.out(JSON.stringify(shown, null, 2))
  for (const line of [...personLines(shown), ...deliveryLines(shown)]) terminal.out(line)
}

function personLines(shown: ShownSubscriber): readonly string[] {
  const { id, address, name, edition, status, since, changedAt, pausedUntil, tags, fields } = shown
  return [
    `${address}${name === '' ? '' : ` (${name})`}, number ${id}`,
    `${status} since ${(status === 'active' ? since : changedAt).toISOString()}${whyOf(shown)}`,
    ...(pausedUntil === null ? [] : [`Pauses until ${pausedUntil.toISOString()}`]),
    `Edition: ${edition ?? 'the newsletter’s default'}`,
    `Tags: ${tags.length === 0 ? 'none' : joinTags(tags)}`,
    ...Object.entries(fields).map(([key, value]) => `${key}: ${value}`),
    ...shown.signUps.map(
      ({ askedAt, confirmedAt }) =>
        `Asked for it ${askedAt.toISOString()}, ${confirmedAt === null ? 'not confirmed' : `confirmed ${confirmedAt.toISOString()}`}`,
    ),
    ...shown.restorations.map(({ by, restoredAt }) => `Restored ${restoredAt.toISOString()} by ${by}`),
  ]
}

function whyOf({ gone }: ShownSubscriber): string {
  if (gone === null) return ''
  if (gone.why === 'list') return ', by an editor or a list'
  if (gone.why === 'bounce') return `: ${gone.bounce.kind}, ${gone.bounce.reason || 'without words'}`
  const { issueId, way, reason } = gone.departure
  const from = issueId === null ? '' : ` in ${issueId}`
  return `: by ${way === 'one-click' ? 'the button of a mail program' : 'the page'}${from}${reason === null ? '' : `, ${reason}`}`
}

/** The newest first. */
function deliveryLines({ deliveries }: ShownSubscriber): readonly string[] {
  if (deliveries.length === 0) return ['No issue was sent to them.']
  const rows = deliveries
    .toReversed()
    .slice(0, ISSUES_SHOWN)
    .map(({ issueId, edition, state, changedAt, reply }) => [
      ...[issueId, edition, state, changedAt.toISOString(), reply ?? ''],
    ])
  const older = deliveries.length - rows.length
  return [
    '',
    ...table(['issue', 'edition', 'state', 'since', 'last line'], rows),
    ...(older > 0 ? [`${older} older, with --json`] : []),
  ]
}
