import { describe, expect, it, onTestFinished } from 'vitest'
import { serveSite } from '../../../src/web/serve-site.ts'
import { aSite as aReadersSite } from '../../helpers/a-site.ts'
import { aSite, password } from '../../helpers/a-webhook-site.ts'

describe('all webhooks', () => {
  it('are not there without a secret', async () => {
    const none = { sesTopicArn: null, mailgunSigningKey: null, postmarkSecret: null, brevoSecret: null }
    const { post } = aSite({ secrets: none })
    for (const path of ['/ses', '/mailgun', '/postmark', '/brevo'])
      expect((await post(path, {}))[0]).toBe(404)
  })

  it('change nothing by GET, and take no more than they need', async () => {
    const { app, post, reports } = aSite()
    for (const path of ['/ses', '/mailgun', '/postmark', '/brevo']) {
      expect((await app.request(path)).status).toBe(404)
      expect((await post(path, 'x'.repeat(400_000)))[0]).toBe(413)
    }
    expect(reports).toEqual([])
  })

  it.each(['with its length', 'in chunks'])(
    'say a sentence to an event that is too long, sent %s, and take it for no fault of the program',
    async (how) => {
      const site = await aReadersSite({ deps: { webhooks: aSite().app } })
      const { url, close } = await serveSite(site.app, { host: '127.0.0.1', port: 0 })
      onTestFinished(close)
      const text = 'x'.repeat(400_000)
      const body = how === 'in chunks' ? new Blob([text]).stream() : text
      const request = { method: 'POST', body, duplex: 'half' }
      const answer = await fetch(`${url}/webhooks/mailgun`, request as RequestInit)
      expect([answer.status, await answer.text()]).toEqual([413, 'An event may have at most 300000 bytes.'])
      expect(site.errors).toEqual([])
    },
  )

  it.each(['', 'null', '[]', '{"signature":{}}', '{'.repeat(10_000), '{"Type":"Notification"}'])(
    'refuse %j',
    async (body) => {
      const { post, reports } = aSite()
      const authorization = { Authorization: `Bearer ${password}` }
      for (const path of ['/ses', '/mailgun', '/postmark'])
        expect((await post(path, body, authorization))[0]).toBe(400)
      if (body !== '[]') expect((await post('/brevo', body, authorization))[0]).toBe(400)
      expect(reports).toEqual([])
    },
  )
})
