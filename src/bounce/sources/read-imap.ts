import { setTimeout as wait } from 'node:timers/promises'
import { DiglotError } from '../../errors.ts'
import type { Incoming } from '../take-in.ts'
import { type ImapSession, type ImapTimeouts, lostConnection, openImapSession } from './imap-session.ts'
import type { ImapMailbox } from './imap-url.ts'

export interface ReadImapOptions {
  readonly mailbox: ImapMailbox
  /** Goes on with what comes until the signal is given, also over lost connections. */
  readonly watch: boolean
  readonly signal: AbortSignal
  /** Called with a sentence why a watch has no connection at this moment; it goes on trying. */
  readonly onLost: (why: string) => void
  readonly timeouts?: ImapTimeouts | undefined
}

const LONGEST_WAIT_MS = 60_000

/**
 * The messages of a mailbox. Throws `IMAP_FAILED` where the first connection fails; a watch opens a later one again, at
 * once and then at longer and longer intervals.
 */
export async function* readImap({
  mailbox,
  watch,
  signal,
  onLost,
  timeouts,
}: ReadImapOptions): AsyncGenerator<Incoming> {
  let session = await openImapSession(mailbox, timeouts)
  let firstWaitMs = 0
  for (;;) {
    try {
      for await (const incoming of messagesUntilQuiet(session, { watch, signal })) {
        yield incoming
        firstWaitMs = 0
      }
      return
    } catch (error) {
      if (error instanceof DiglotError) throw error
      const lost = lostConnection(error, mailbox)
      if (!watch || signal.aborted) throw lost
      onLost(lost.message)
    } finally {
      await session.close()
    }
    const next = await reopen({ mailbox, signal, onLost, timeouts }, firstWaitMs)
    if (next === null) return
    session = next
    // A connection that is lost before it has brought anything is not opened again at once.
    firstWaitMs = longer(firstWaitMs)
  }
}

function longer(waitMs: number): number {
  return Math.min(2 * waitMs + 1_000, LONGEST_WAIT_MS)
}

/** Ends when the mailbox is empty; in a watch, when the signal is given. Rejects when the connection is lost. */
async function* messagesUntilQuiet(
  session: ImapSession,
  { watch, signal }: { readonly watch: boolean; readonly signal: AbortSignal },
): AsyncGenerator<Incoming> {
  do {
    for await (const incoming of session.messages()) {
      yield incoming
      if (signal.aborted) return
    }
    if (watch) await session.waitForMail(signal)
  } while (watch && !signal.aborted)
}

/** Null where the signal was given before the server could be reached. */
async function reopen(
  { mailbox, signal, onLost, timeouts }: Omit<ReadImapOptions, 'watch'>,
  firstWaitMs: number,
): Promise<ImapSession | null> {
  for (let waitMs = firstWaitMs; !signal.aborted; waitMs = longer(waitMs)) {
    try {
      await wait(waitMs, undefined, { signal })
      return await openImapSession(mailbox, timeouts)
    } catch (error) {
      if (!signal.aborted) onLost(error instanceof Error ? error.message : String(error))
    }
  }
  return null
}
