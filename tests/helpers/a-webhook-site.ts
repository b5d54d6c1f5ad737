import { createSecretKey } from 'node:crypto'
import { createWebhooks, type WebhookDeps } from '../../src/bounce/webhooks/create-webhooks.ts'
import type { BounceReport } from '../../src/domain/sending/bounce.ts'
import { bounceSender } from '../../src/mail/message/links.ts'
import { selfSigned } from './self-signed.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
export const now = new Date('2027-01-02T03:04:05Z')
/** The delivery that a provider's envelope sender names. */
export const name = { issueId: '2025-w30', subscriberId: 17 }
export const sender = bounceSender(key, name, 'bounces.example.com')
export const topicArn = 'arn:aws:sns:eu-west-1:123456789012:bounces'
export const certificateUrl = 'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-1.pem'
export const password = 'a-long-password-1'
const secrets = {
  sesTopicArn: topicArn,
  mailgunSigningKey: 'mailgun-key',
  postmarkSecret: password,
  brevoSecret: password,
}

/** The routes with all that they did. `load` stands for the net: no test may use it. */
export function aSite(given: Partial<WebhookDeps> = {}) {
  const reports: BounceReport[] = []
  const kept: string[] = []
  const loaded: string[] = []
  const applied = new Set<string>()
  const app = createWebhooks({
    secrets,
    key: async () => key,
    clock: () => now,
    apply: async (report) => {
      reports.push(report)
      return report.verdicts.map(({ kind }) => ({
        kind,
        effect: kind === 'unknown' ? 'unread' : 'recorded',
        subscriberId: 17,
      }))
    },
    applied: { has: async (token) => applied.has(token), add: async (token) => void applied.add(token) },
    keepUnread: async (file) => void kept.push(file),
    load: async (url) => {
      loaded.push(url)
      return url.endsWith('.pem') ? selfSigned.cert : '<ok/>'
    },
    ...given,
  })
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await app.request(path, { method: 'POST', body: text, headers })
    return [answer.status, await answer.text()]
  }
  return { app, reports, kept, loaded, post }
}

/** What every verdict of a provider has in common. */
export const told = {
  proof: 'told',
  isFormal: true,
  address: 'reader@example.net',
  delivery: null,
  messageId: null,
  status: null,
}
