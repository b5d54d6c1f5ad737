import { describe, expect, it } from 'vitest'
import { aSite, password, told } from '../../helpers/a-webhook-site.ts'

describe('Brevo', () => {
  const bearer = { Authorization: `Bearer ${password}` }
  const event = {
    event: 'hard_bounce',
    email: 'reader@example.net',
    'message-id': '<a@example.com>',
    reason: '550 5.1.1 no such user',
    ts_event: 1_798_858_000,
    id: 7,
  }

  it('believes a bounce', async () => {
    const { post, reports } = aSite()
    expect(await post('/brevo', event, bearer)).toEqual([200, 'ok'])
    const verdict = {
      ...told,
      kind: 'hard',
      messageId: '<a@example.com>',
      status: '5.1.1',
      reason: '550 5.1.1 no such user',
    }
    const id = 'brevo:hard_bounce <a@example.com> reader@example.net 1798858000'
    expect(reports).toEqual([{ id, source: 'brevo', verdicts: [verdict] }])
  })

  it('takes nobody off for what a server says of the sender', async () => {
    const { post, reports } = aSite()
    await post('/brevo', { ...event, reason: '554 5.7.1 Your IP is on a block list' }, bearer)
    expect(reports).toMatchObject([{ verdicts: [{ kind: 'policy' }] }])
  })

  it('reads several at once', async () => {
    const { post, reports } = aSite()
    const kinds = ['soft_bounce', 'spam', 'unsubscribed', 'blocked', 'delivered', 'opened']
    await post(
      '/brevo',
      kinds.map((one) => ({ ...event, event: one })),
      bearer,
    )
    expect(reports.flatMap(({ verdicts }) => verdicts.map(({ kind }) => kind))).toEqual([
      'soft',
      'complaint',
      'unsubscribe',
      'policy',
    ])
  })

  it('refuses another secret', async () => {
    const { post } = aSite()
    expect((await post('/brevo', event, { Authorization: 'Bearer wrong' }))[0]).toBe(403)
  })
})
