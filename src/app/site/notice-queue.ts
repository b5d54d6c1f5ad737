import type { Message, Store, Transport } from '../../domain/ports.ts'
import type { DeliveryOutcome } from '../../domain/sending/delivery.ts'
import { type DueNotice, personOf } from '../../web/notices/notice-mail.ts'

/** Where mails to readers become due, other than issues. */
export interface NoticeSource {
  nextMail(now: Date): Promise<DueNotice | null>
  recordMail(id: number, outcome: DeliveryOutcome, now: Date): Promise<void>
  /** Forgets what is over. */
  forget(now: Date): Promise<void>
  /** What is to be done beside, when no mail is due. Ends early when the signal comes. */
  finish?(signal: AbortSignal): Promise<void>
}

export function noticeSources({ signUps, ownerLinks }: Pick<Store, 'signUps' | 'ownerLinks'>) {
  return [signUps, ownerLinks] as const satisfies readonly NoticeSource[]
}

interface NoticeQueueTools {
  readonly sources: readonly NoticeSource[]
  readonly compose: (mail: DueNotice, date: Date) => Promise<Message>
  readonly openTransport: () => Promise<Transport>
  readonly clock: () => Date
  readonly onError: (error: unknown) => void
}

interface NoticeQueue {
  /** Sends what is due, beside whatever else is done; resolves when nothing more is. Never rejects. */
  wake(): Promise<void>
  /** Finishes what is under way. */
  close(): Promise<void>
}

/** Mails that were put off, and requests that nobody confirmed in time, are looked for this often. */
const LOOK_EVERY_MS = 60_000

/**
 * Sends the mails about requests, one after the other. They are due in the database: those that a process leaves behind
 * are sent by the next one.
 */
export function startNoticeQueue(tools: NoticeQueueTools): NoticeQueue {
  const { sources, clock, onError } = tools
  let round: Promise<void> | null = null
  let isAwaited = false
  const closing = new AbortController()

  async function sendRounds(): Promise<void> {
    try {
      do {
        isAwaited = false
        for (const source of sources) {
          await source.forget(clock())
          await sendDue(source, tools, () => closing.signal.aborted)
          if (!closing.signal.aborted) await source.finish?.(closing.signal)
        }
      } while (isAwaited && !closing.signal.aborted)
    } catch (error) {
      onError(error)
    } finally {
      round = null
    }
  }

  async function wake(): Promise<void> {
    isAwaited = true
    if (closing.signal.aborted) return
    round ??= sendRounds()
    await round
  }

  const timer = setInterval(wake, LOOK_EVERY_MS)
  timer.unref()
  void wake()
  return {
    wake,
    async close() {
      closing.abort()
      clearInterval(timer)
      await round
    },
  }
}

async function sendDue(
  source: NoticeSource,
  { compose, openTransport, clock }: NoticeQueueTools,
  isOver: () => boolean,
): Promise<void> {
  let transport: Transport | null = null
  try {
    while (!isOver()) {
      const mail = await source.nextMail(clock())
      if (mail === null) return
      let message: Message
      try {
        transport ??= await openTransport()
        message = await compose(mail, clock())
      } catch (error) {
        // The server may be away: nothing has left, so nothing is lost.
        await source.recordMail(personOf(mail).id, { state: 'deferred', reply: '' }, clock())
        throw error
      }
      await source.recordMail(personOf(mail).id, await transport.deliver(message), clock())
    }
  } finally {
    await transport?.close()
  }
}
