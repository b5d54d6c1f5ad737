import type { Message, Transport } from '../../domain/ports.ts'
import type { SignUpStore } from '../../domain/reader-ports.ts'
import type { SignUpMail } from '../../domain/sign-up.ts'

export interface NoticeQueueTools {
  readonly signUps: SignUpStore
  readonly compose: (mail: SignUpMail, date: Date) => Promise<Message>
  readonly openTransport: () => Promise<Transport>
  readonly clock: () => Date
  readonly onError: (error: unknown) => void
}

export interface NoticeQueue {
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
  const { signUps, clock, onError } = tools
  let round: Promise<void> | null = null
  let isAwaited = false
  let isClosed = false

  async function sendRounds(): Promise<void> {
    try {
      do {
        isAwaited = false
        await signUps.forget(clock())
        await sendDue(tools, () => isClosed)
      } while (isAwaited && !isClosed)
    } catch (error) {
      onError(error)
    } finally {
      round = null
    }
  }

  async function wake(): Promise<void> {
    isAwaited = true
    if (isClosed) return
    round ??= sendRounds()
    await round
  }

  const timer = setInterval(wake, LOOK_EVERY_MS)
  timer.unref()
  void wake()
  return {
    wake,
    async close() {
      isClosed = true
      clearInterval(timer)
      await round
    },
  }
}

async function sendDue(
  { signUps, compose, openTransport, clock }: NoticeQueueTools,
  isOver: () => boolean,
): Promise<void> {
  let transport: Transport | null = null
  try {
    while (!isOver()) {
      const mail = await signUps.nextMail(clock())
      if (mail === null) return
      let message: Message
      try {
        transport ??= await openTransport()
        message = await compose(mail, clock())
      } catch (error) {
        // The server may be away: nothing has left, so nothing is lost.
        await signUps.recordMail(mail.signUp.id, { state: 'deferred', reply: '' }, clock())
        throw error
      }
      await signUps.recordMail(mail.signUp.id, await transport.deliver(message), clock())
    }
  } finally {
    await transport?.close()
  }
}
