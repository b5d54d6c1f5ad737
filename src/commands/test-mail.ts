import type { App } from '../app.ts'
import { DiglotError } from '../errors.ts'
import type { Terminal } from './terminal.ts'

export async function runTestMail(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  options: { readonly to?: string; readonly edition?: string; readonly json?: boolean },
): Promise<void> {
  const to = options.to?.split(',').map((address) => address.trim())
  const { results, destination } = await app.sendTest(id, {
    to: to ?? null,
    editions: options.edition === undefined ? null : [options.edition],
  })
  const failed = results.filter(({ outcome }) => outcome.state !== 'accepted')
  if (options.json) terminal.out(JSON.stringify({ destination, results }, null, 2))
  else {
    for (const { address, editionId, outcome } of results)
      terminal.out(`${outcome.state}  ${editionId}  ${address}  ${outcome.reply}`)
    if (failed.length < results.length)
      terminal.out(`test mails went to ${app.staysHere ? 'THE OUTBOX, ' : ''}${destination}`)
  }
  if (failed.length === 0) return
  throw new DiglotError(
    'SMTP_FAILED',
    `${failed.length} of ${results.length} test mails were not accepted.`,
    {
      hint: 'The reply of the server stands beside each of them.',
    },
  )
}
