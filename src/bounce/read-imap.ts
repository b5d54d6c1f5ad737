import { setTimeout as wait } from 'node:timers/promises'
import { DiglotError } from '../errors.ts'
import { type ImapSession, openImapSession } from './imap-session.ts'
import type { ImapMailbox } from './imap-url.ts'
import type { Incoming } from './take-in.ts'

export interface ReadImapOptions {
  readonly mailbox: ImapMailbox
  /** Goes on with what comes until the signal is given, also over lost connections. */
  readonly watch: boolean
  readonly signal: AbortSignal
  /** Told in a sentence why a watch has no connection at this moment; it goes on trying. */
  readonly onLost: (why: string) => void
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
}: ReadImapOptions): AsyncGenerator<Incoming> {
  let session = await openImapSession(mailbox)
  for (;;) {
    try {
      yield* messagesUntilQuiet(session, { watch, signal })
      return
    } catch (error) {
      if (!watch || signal.aborted || error instanceof DiglotError) throw error
      onLost('The connection to the IMAP server was lost.')
    } finally {
      await session.close()
    }
    const next = await reopen({ mailbox, signal, onLost })
    if (next === null) return
    session = next
  }
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
async function reopen({
  mailbox,
  signal,
  onLost,
}: Omit<ReadImapOptions, 'watch'>): Promise<ImapSession | null> {
  for (let waitMs = 0; !signal.aborted; waitMs = Math.min(2 * waitMs + 1_000, LONGEST_WAIT_MS)) {
    try {
      await wait(waitMs, undefined, { signal })
      return await openImapSession(mailbox)
    } catch (error) {
      if (!signal.aborted) onLost(error instanceof Error ? error.message : String(error))
    }
  }
  return null
}
