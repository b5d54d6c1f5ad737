import { createSecretKey } from 'node:crypto'
import { simpleParser } from 'mailparser'
import { expect, onTestFinished } from 'vitest'
import { verifyToken } from '../../src/domain/readers/token.ts'
import { createIssueComposer } from '../../src/mail/message/compose.ts'
import { createSmtpTransport } from '../../src/mail/smtp/smtp.ts'
import type { SmtpServer } from '../../src/mail/smtp/smtp-url.ts'
import type { SendIssueOptions } from '../../src/send/send-issue.ts'
import { aPerson } from './a-person.ts'
import { aSlottedProof } from './a-slotted-proof.ts'
import type { RunningServer } from './smtp-server.ts'
import type { StartedSend } from './started-send.ts'

export const key = createSecretKey(Buffer.alloc(32, 7))
export const now = new Date('2025-07-27T08:00:00Z')
export const proof = aSlottedProof()

/** No delivery in any state. */
export const nothing = {
  pending: 0,
  claimed: 0,
  handed: 0,
  accepted: 0,
  deferred: 0,
  rejected: 0,
  uncertain: 0,
  skipped: 0,
}

/** `reader0@example.com` and so on, every second one of the bilingual edition. */
export function subscribers(count: number) {
  return Array.from({ length: count }, (_, index) =>
    aPerson({
      address: `reader${index}@example.com`,
      edition: index % 2 === 0 ? 'en' : 'zh-Hans+en',
      name: `读者 ${index}`,
    }),
  )
}

/** Sends over a real SMTP connection, at a time that stands still; a caller that waits finds that the time has come. */
export function optionsFor(store: StartedSend, server: SmtpServer): SendIssueOptions {
  const transport = createSmtpTransport(server)
  onTestFinished(() => transport.close())
  return {
    issueId: proof.issueId,
    store,
    transport,
    compose: createIssueComposer(proof, { key }),
    clock: () => now,
    wait: async () => undefined,
    destination: server.host,
    concurrency: server.maxConnections,
  }
}

/** Every reader one message: in the right edition, with a token of one's own, and no slot unfilled. */
export async function expectEachOnce({ received }: RunningServer, count: number): Promise<void> {
  expect(new Set(received.map(({ to }) => to)).size).toBe(count)
  expect(received).toHaveLength(count)
  const subscriberIds = new Set<string | undefined>()
  for (const { to, from, raw } of received) {
    const mail = await simpleParser(raw)
    const index = Number(/^reader(\d+)@/.exec(to)?.[1])
    const edition = index % 2 === 0 ? 'en' : 'zh-Hans+en'
    expect(mail.text?.split('\n')[0]).toBe(`Dear 读者 ${index} (${to}), ${edition}:`)
    expect(`${mail.text}${mail.html}`).not.toMatch(/[\uE000\uE001]/)
    const token = /unsubscribe\/(.*)$/m.exec(mail.text ?? '')?.[1] ?? ''
    const fields = verifyToken(key, 'unsubscribe', token)
    expect(verifyToken(key, 'bounce', from.replace(/^bounce\+|@.*$/g, ''))).toEqual(fields?.slice(0, 2))
    subscriberIds.add(fields?.[1])
  }
  expect(subscriberIds.size).toBe(count)
}
