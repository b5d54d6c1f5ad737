import { describe, expect, it } from 'vitest'
import { aSite, password, told } from '../../helpers/a-webhook-site.ts'

describe('Postmark', () => {
  const basic = { Authorization: `Basic ${Buffer.from(`any:${password}`).toString('base64')}` }
  const record = { RecordType: 'Bounce', ID: 42, Type: 'HardBounce', Email: 'reader@example.net' }

  it('believes a bounce', async () => {
    const { post, reports } = aSite()
    const body = {
      ...record,
      Details: 'smtp;550 5.1.1 reader@example.net is gone',
      Description: 'The server…',
    }
    expect(await post('/postmark', body, basic)).toEqual([200, 'ok'])
    const reason = 'smtp;550 5.1.1 (address) is gone'
    const verdict = { ...told, kind: 'hard', status: '5.1.1', reason }
    expect(reports).toEqual([{ id: 'postmark:42', source: 'postmark', verdicts: [verdict] }])
  })

  it.each([
    [{ ...record, Type: 'SoftBounce' }, [{ verdicts: [{ kind: 'soft' }] }]],
    [
      { ...record, Details: 'smtp;550 5.7.1 Client host [192.0.2.2] blocked using a list' },
      [{ verdicts: [{ kind: 'policy' }] }],
    ],
    [{ ...record, Details: 'smtp;552 5.2.2 mailbox full' }, [{ verdicts: [{ kind: 'soft' }] }]],
    [{ ...record, Details: 'smtp;550 5.2.1 account disabled' }, [{ verdicts: [{ kind: 'hard' }] }]],
    [{ ...record, Type: 'Blocked' }, [{ verdicts: [{ kind: 'policy' }] }]],
    [{ ...record, Type: 'AutoResponder' }, [{ verdicts: [{ kind: 'auto-reply' }] }]],
    [{ ...record, Type: 'SomethingNew' }, [{ verdicts: [{ kind: 'unknown' }] }]],
    [{ ...record, RecordType: 'SpamComplaint' }, [{ verdicts: [{ kind: 'complaint' }] }]],
    [
      { RecordType: 'SubscriptionChange', Recipient: 'r@example.net', SuppressSending: true },
      [{ verdicts: [{ kind: 'unsubscribe', address: 'r@example.net' }] }],
    ],
    [{ RecordType: 'SubscriptionChange', SuppressSending: false }, []],
    [{ RecordType: 'Open' }, []],
  ])('reads %j as %j', async (body, expected) => {
    const { post, reports } = aSite()
    expect((await post('/postmark', body, basic))[0]).toBe(200)
    expect(reports).toMatchObject(expected)
  })

  it.each([
    {},
    { Authorization: 'Basic !' },
    { Authorization: `Basic ${Buffer.from('any:wrong').toString('base64')}` },
    { Authorization: `Bearer ${password}x` },
  ])('refuses %j', async (headers) => {
    const { post, reports } = aSite()
    expect((await post('/postmark', record, headers as Record<string, string>))[0]).toBe(403)
    expect(reports).toEqual([])
  })
})
