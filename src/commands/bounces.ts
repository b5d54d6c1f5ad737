import { relative } from 'node:path'
import type { App, BouncesRead } from '../app.ts'
import { type AppliedBounce, bounceEffects, bounceKinds } from '../domain/sending/bounce.ts'
import { DiglotError } from '../errors.ts'
import { counted, type Terminal, table } from './terminal.ts'

export interface BouncesOptions {
  readonly imap?: string | true
  readonly watch?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly stdin: AsyncIterable<Buffer>
  readonly signal: AbortSignal
}

/** Reads what came back and prints, without any address, what came of it. */
export async function runBounces(
  app: App,
  terminal: Terminal,
  paths: readonly string[],
  options: BouncesOptions,
): Promise<void> {
  const { imap = paths.length === 0, watch = false, dryRun = false, stdin, signal } = options
  requireSensible({ ...options, imap })
  const read = await app.readBounces({
    paths,
    stdin,
    imap,
    watch,
    dryRun,
    signal,
    onMessage: (applied) => {
      if (watch) for (const one of applied) terminal.note(describe(one))
    },
    onLost: (why) => terminal.note(`${why} Trying again.`),
  })
  if (options.json) terminal.out(JSON.stringify({ dryRun, ...read }, null, 2))
  else printSummary(read, { dryRun, terminal })
}

/** Throws `USAGE` where the options do not go together. */
function requireSensible({
  imap,
  watch,
  dryRun,
}: Pick<BouncesOptions, 'watch' | 'dryRun'> & { imap: unknown }) {
  if (watch && imap === false)
    throw new DiglotError('USAGE', 'Only a mailbox can be watched, not files.', {
      where: '--watch',
      hint: 'Add `--imap`, or run the command again when there are new files.',
    })
  if (watch && dryRun)
    throw new DiglotError('USAGE', 'A dry run moves nothing, so a watch would read the same mail for ever.', {
      where: '--watch',
      hint: 'Leave out `--watch` or `--dry-run`.',
    })
}

function describe({ kind, effect, subscriberId }: AppliedBounce): string {
  return `${kind}: ${effect}${subscriberId === null ? '' : `, subscriber ${subscriberId}`}`
}

function printSummary(
  { messages, kept, unauthenticated, results, unreadFolder }: BouncesRead,
  { dryRun, terminal }: { readonly dryRun: boolean; readonly terminal: Terminal },
): void {
  const effects = bounceEffects.filter((effect) => results.some((row) => row.effect === effect))
  const kinds = bounceKinds.filter((kind) => results.some((row) => row.kind === kind))
  const countOf = (kind: string, effect: string) =>
    results.find((row) => row.kind === kind && row.effect === effect)?.count ?? 0
  const rows = kinds.map((kind) => [kind, ...effects.map((effect) => countOf(kind, effect))])
  if (rows.length > 0) {
    for (const line of table(['kind', ...effects], rows)) terminal.out(line)
    terminal.out('')
  }
  terminal.out(`${counted(messages, 'message')} read${dryRun ? '; nothing was changed' : ''}.`)
  if (unauthenticated > 0)
    terminal.out(
      `${counted(unauthenticated, 'message')} refused because the sender’s domain is not authenticated: publish SPF, DKIM and DMARC as \`diglot doctor\` says.`,
    )
  if (kept === 0) return
  const inside = relative('.', unreadFolder)
  const folder = inside.startsWith('..') ? unreadFolder : inside
  const many = counted(kept, 'message')
  terminal.out(
    dryRun
      ? `${many} would be kept for a person to look at.`
      : `${many} kept for a person to look at, in ${folder}.`,
  )
}
