import { expect, it } from 'vitest'
import type { GonePerson, NewSubscriber } from '../../src/domain/readers/subscriber.ts'
import { importSubscriberList } from '../../src/lists/import-list.ts'
import { aTakingList } from '../helpers/a-taking-list.ts'
import { listFile } from '../helpers/list-file.ts'

const offer = {
  offered: ['zh-Hans+en', 'en'],
  defaultEdition: 'zh-Hans+en',
  now: new Date('2025-07-27T08:00:00Z'),
}

/** Who is written to after an import, and as whom the others came in; who is refused is in neither. */
async function imported(content: string | Uint8Array) {
  const people: NewSubscriber[] = []
  const gone: GonePerson[] = []
  const path = await listFile(content)
  await importSubscriberList({ path, ...offer, subscribers: aTakingList(people, gone) })
  return { active: people.map(({ address }) => address[0]), people, gone }
}

it.each([
  ['Would you like to receive our newsletter?', 'Yes', ['No', 'Maybe', '']],
  ['I agree to receive e-mails', 'I agree', ['', 'I disagree']],
  ['您是否愿意接收我们的周报？', '愿意', ['不愿意', '不需要', '']],
  ['3.是否订阅周报', '是', ['否', '']],
  ['Q3_是否同意接收邮件', '同意', ['不同意', '']],
  ['同意接收邮件', '是', ['否', '']],
  ['Newsletter', 'ja', ['nein', 'falsch', '']],
  ['Is the email of this user confirmed', 'yes', ['no', '']],
  ['Email Marketing Consent', 'SUBSCRIBED', ['NEVER_SUBSCRIBED', '']],
  ['Estado', 'suscrito', ['dado de baja', 'cancelado', 'rebotado']],
  ['Stato', 'iscritto', ['disiscritto', 'rimbalzato']],
  ['상태', '구독중', ['수신거부', '해지', '반송', '?']],
  ['수신거부', '', ['Y', '예']],
  ['Статус', 'подписан', ['отписан', 'отписался', 'жалоба']],
  ['status', 'subscribed', ['subscribed?', '-1', '已订阅？']],
  ['unsubscribed', '-', ['☑', '✅', '❌', '●', '?', '-1']],
  ['accept', '1', ['0', '']],
  ['Email Suppressions', '[]', ['yes']],
  ['is_excluded', 'false', ['true']],
])('writes under "%s" to those with "%s" alone', async (heading, wanted, others) => {
  const rows = [wanted, ...others].map((cell, index) => `${'abcdefg'[index]}@example.org,x,"${cell}"`)
  const { active } = await imported(`email,note,"${heading}"\n${rows.join('\n')}\n`)
  expect(active).toEqual(['a'])
})

it.each([
  ['EmailAddress,Reason', 'BOUNCE', 'COMPLAINT'],
  ['EmailAddress,SuppressionReason', 'HardBounce', 'SpamComplaint'],
  ['EmailAddress,SuppressionReason', 'ManualSuppression', 'HardBounce'],
  ['EmailAddress,UNSUB_REASON', 'NORMAL', 'NORMAL'],
])('keeps those whom a suppression list of %s names as %s', async (header, one, other) => {
  const { active, gone } = await imported(
    `${header.replace('EmailAddress', 'email')}\na@example.org,${one}\nb@example.org,${other}\n`,
  )
  expect([active, gone.length]).toEqual([[], 2])
})

it.each([
  ['address,code,error', 'a@example.org,550,No such user'],
  ['email,UNSUB_TIME,UNSUB_REASON', 'a@example.org,,too many mails'],
])('refuses a row of %s that gives a reason for being gone in other words', async (header, row) => {
  expect(await imported(`${header}\n${row}\n`)).toMatchObject({ active: [], gone: [] })
})

it.each(['2.您的邮箱', 'Q2_您的邮箱地址', '*邮箱（必填）', '3. Your email', 'E-mail 1 - Value'])(
  'finds addresses under "%s"',
  async (heading) => {
    expect((await imported(`x,${heading}\n1,a@example.org\n`)).active).toEqual(['a'])
  },
)

it('reads cells that a pipe separates', async () => {
  const { active, gone } = await imported(
    'email|name|status\na@example.org|A|active\nb@example.org|B|bounced\n',
  )
  expect([active, gone.length]).toEqual([['a'], 1])
})

it('reads ISO-2022-JP, whose bytes are all ASCII', async () => {
  const { people } = await imported(Buffer.from('email,name\na@example.org,\x1b$BEDCf\x1b(B\n', 'latin1'))
  expect(people.map(({ name }) => name)).toEqual(['田中'])
})
