import type { Store } from '../../domain/ports.ts'
import type { Welcome } from '../../domain/readers/reader-ports.ts'
import type { Send } from '../../domain/sending/send-ports.ts'
import { DiglotError } from '../../errors.ts'
import { choiceOf } from '../sending/plan-send.ts'
import type { Sending } from '../sending/sending.ts'
import type { NoticeSource } from './notice-queue.ts'
import type { SiteContent } from './site-content.ts'

export interface WelcomeTools {
  readonly store: Pick<Store, 'welcomes' | 'sends'>
  readonly content: Pick<SiteContent, 'site' | 'hiddenIssues'>
  readonly sending: Pick<Sending, 'planSend' | 'send' | 'staysHere'>
}

/**
 * Welcomes readers who have just confirmed, as newsletter.yaml says. The newest issue becomes a delivery of its send, so that
 * whatever holds for others holds for it, and no other send of it reaches them again. This process delivers it, unless
 * another one sends at the time, or a person has left something of that send: then the one that goes on with it does.
 */
export function welcomeSource({ store, content, sending }: WelcomeTools): NoticeSource {
  const { welcomes, sends } = store

  /** The newest that anybody may read; null where it is not under way or done, or went to some readers alone. */
  async function newestIssue(): Promise<Send | null> {
    const hidden = await content.hiddenIssues()
    const newest = (await sends.list()).find(
      ({ issueId, state, correction }) =>
        state !== 'cancelled' && correction === undefined && !hidden.has(issueId),
    )
    return newest?.state === 'running' && newest.tags === undefined ? newest : null
  }

  /** False where the note is to take its place. What goes to the outbox reaches nobody, and would count as a copy. */
  async function addCopy(welcome: Welcome, now: Date): Promise<boolean> {
    const newest = sending.staysHere() ? null : await newestIssue()
    if (newest === null) return false
    const { issueId } = newest
    const { defaultEdition } = (await content.site()).newsletter
    const choice = choiceOf(await sends.frozenProof(issueId), defaultEdition)
    return welcomes.addCopy(welcome, { issueId, ...choice }, now)
  }

  return {
    async nextMail(now) {
      for (;;) {
        const welcome = await welcomes.next(now)
        if (welcome === null) return null
        const wanted = (await content.site()).newsletter.welcome
        if (wanted === 'latest-issue' && (await addCopy(welcome, now))) continue
        // Of another process that was faster, or of an editor who has changed their mind, nothing is left to do.
        if ((await welcomes.take(welcome.id)) && wanted !== 'none') return welcome
      }
    },
    recordMail: (id, outcome, now) => welcomes.recordMail(id, outcome, now),
    forget: (now) => welcomes.forget(now),

    async finish(signal) {
      if (sending.staysHere()) return
      for (const issueId of await welcomes.issuesToSend()) await sendCopies(sending, issueId, signal)
    },
  }
}

async function sendCopies(
  { planSend, send }: Pick<Sending, 'planSend' | 'send'>,
  issueId: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    await send(await planSend(issueId), {
      signal,
      onProgress: () => undefined,
      onHold: () => undefined,
      waitsForRetries: false,
    })
  } catch (error) {
    // Another process sends, or a person has just decided about the send: the next look sees what is left.
    if (
      error instanceof DiglotError &&
      ['SEND_RUNNING', 'SEND_PAUSED', 'SEND_CANCELLED'].includes(error.code)
    )
      return
    throw error
  }
}
