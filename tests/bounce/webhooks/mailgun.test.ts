import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aSite, name, now, sender, told } from '../../helpers/a-webhook-site.ts'

describe('Mailgun', () => {
  function signed(
    event: Record<string, unknown>,
    { at = now, token = 'token-1', signingKey = 'mailgun-key' } = {},
  ) {
    const timestamp = `${Math.floor(at.getTime() / 1_000)}`
    const signature = createHmac('sha256', signingKey).update(`${timestamp}${token}`).digest('hex')
    return {
      signature: { timestamp, token, signature },
      'event-data': { id: 'event-1', recipient: 'reader@example.net', ...event },
    }
  }
  const failed = {
    event: 'failed',
    severity: 'permanent',
    reason: 'bounce',
    envelope: { sender },
    message: { headers: { 'message-id': 'a@example.com' } },
    'delivery-status': { code: 550, message: '5.1.1 no such user' },
  }

  it('believes a failure', async () => {
    const { post, reports } = aSite()
    expect(await post('/mailgun', signed(failed))).toEqual([200, 'ok'])
    const verdict = {
      ...told,
      kind: 'hard',
      delivery: name,
      messageId: '<a@example.com>',
      status: '5.1.1',
      reason: '5.1.1 no such user',
    }
    expect(reports).toEqual([{ id: 'mailgun:event-1', source: 'mailgun', verdicts: [verdict] }])
  })

  it.each([
    [{ event: 'complained' }, [{ kind: 'complaint' }]],
    [{ event: 'unsubscribed' }, [{ kind: 'unsubscribe' }]],
    [{ ...failed, severity: 'temporary' }, [{ kind: 'auto-reply' }]],
    [{ event: 'failed', severity: 'permanent', reason: 'suppress-complaint' }, [{ kind: 'complaint' }]],
    [{ event: 'failed', severity: 'permanent', reason: 'suppress-bounce' }, [{ kind: 'hard' }]],
    [
      {
        event: 'failed',
        severity: 'permanent',
        'delivery-status': { code: 552, message: 'mailbox full', 'enhanced-code': '5.2.2' },
      },
      [{ kind: 'soft', status: '5.2.2' }],
    ],
  ])('reads %j as %j', async (event, verdicts) => {
    const { post, reports } = aSite()
    await post('/mailgun', signed(event))
    expect(reports).toMatchObject([{ verdicts }])
  })

  it('says nothing about a delivery', async () => {
    const { post, reports } = aSite()
    expect(await post('/mailgun', signed({ event: 'delivered' }))).toEqual([200, 'ok'])
    expect(reports).toEqual([])
  })

  it.each([
    ['another key', signed(failed, { signingKey: 'other' })],
    ['yesterday', signed(failed, { at: new Date(now.getTime() - 24 * 3_600_000) })],
    ['tomorrow', signed(failed, { at: new Date(now.getTime() + 24 * 3_600_000) })],
    [
      'another token than was signed',
      { ...signed(failed), signature: { ...signed(failed).signature, token: 'x' } },
    ],
  ])('refuses %s', async (_what, body) => {
    const { post, reports } = aSite()
    expect((await post('/mailgun', body))[0]).toBe(406)
    expect(reports).toEqual([])
  })

  it('refuses a copy of a request that was applied, and takes one again that was not', async () => {
    let isDown = true
    const { app, post } = aSite({
      apply: async () => {
        if (isDown) throw new Error('The database is unreachable.')
        return []
      },
    })
    app.onError((_error, c) => c.text('down', 500))
    expect((await post('/mailgun', signed(failed)))[0]).toBe(500)
    isDown = false
    expect(await post('/mailgun', signed(failed))).toEqual([200, 'ok'])
    expect(await post('/mailgun', signed(failed))).toEqual([406, 'It was applied before.'])
  })
})
