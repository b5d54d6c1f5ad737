import type { App } from '../app.ts'
import { parseAddress } from '../domain/readers/address.ts'
import { DiglotError } from '../errors.ts'
import { isFrozen, wordsOf } from './standing-words.ts'
import type { Terminal } from './terminal.ts'

export async function runTestMail(
  app: App,
  terminal: Terminal,
  id: string | undefined,
  options: { readonly to?: string; readonly edition?: string; readonly json?: boolean },
): Promise<void> {
  const to = options.to === undefined ? null : listed(options.to)
  to?.forEach(requireAddress)
  const { results, destination, issueId, sha256 } = await app.sendTest(id, {
    to,
    editions: options.edition === undefined ? null : listed(options.edition),
  })
  const failed = results.filter(({ outcome }) => outcome.state !== 'accepted')
  if (options.json) terminal.out(JSON.stringify({ destination, results }, null, 2))
  else {
    for (const { address, editionId, outcome } of results)
      terminal.out(`${outcome.state}  ${editionId}  ${address}  ${outcome.reply}`)
    if (failed.length < results.length)
      terminal.out(`test mails went to ${app.staysHere ? 'THE OUTBOX, ' : ''}${destination}`)
  }
  const standing = await app.standing(issueId, sha256)
  if (!options.json && (isFrozen(standing) || standing.state === 'held'))
    terminal.out(wordsOf(standing).sentence)
  if (failed.length === 0) return
  throw new DiglotError(
    'SMTP_FAILED',
    `${failed.length} of ${results.length} test mails were not accepted.`,
    {
      hint: 'The reply of the server stands beside each of them.',
    },
  )
}

/** The parts of a list with commas. */
function listed(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim())
}

function requireAddress(address: string): void {
  const parsed = parseAddress(address)
  if ('fault' in parsed)
    throw new DiglotError('USAGE', `“${address}” is no address: ${parsed.fault}`, {
      where: '--to',
      hint: 'Nothing was sent. Give addresses with a comma between them.',
    })
}
