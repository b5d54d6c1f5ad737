import { describe, expect, it } from 'vitest'
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
