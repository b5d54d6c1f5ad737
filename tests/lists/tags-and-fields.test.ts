import { expect, it } from 'vitest'
import type { GonePerson, NewSubscriber } from '../../src/domain/readers/subscriber.ts'
import { importSubscriberList } from '../../src/lists/import-list.ts'
import { aTakingList } from '../helpers/a-taking-list.ts'
import { listFile } from '../helpers/list-file.ts'

const name = new Map([
  ['zh-Hans', '公司'],
  ['en', 'Company name'],
])

async function imported(text: string) {
  const people: NewSubscriber[] = []
  const gone: GonePerson[] = []
  const result = await importSubscriberList({
    ...{ path: await listFile(text), offered: ['en'], defaultEdition: 'en', now: new Date(0) },
    ...{ subscribers: aTakingList(people, gone), ownFields: new Map([['company', { name, maxLength: 10 }]]) },
  })
  const labels = people.map(({ tags = [] }) => tags.map(({ label }) => label))
  return { people, gone, labels, result }
}

it.each([
  ['Mailchimp', 'Email Address,TAGS\na@example.com,"""press"",""VIP"""', ['press', 'VIP']],
  ['Ghost', 'email,labels\na@example.com,"press, VIP"', ['press', 'VIP']],
  ['MailerLite', 'Email,Groups\na@example.com,press;VIP', ['press', 'VIP']],
  ['a list of JSON', 'email,tags\na@example.com,"[""press"", ""VIP""]"', ['press', 'VIP']],
  ['a form in Chinese', '邮箱,标签\na@example.com,"媒体、政府，媒体"', ['媒体', '政府']],
  ['a form in Japanese', 'メールアドレス,グループ\na@example.com,報道', ['報道']],
  ['a form in Arabic', 'البريد الإلكتروني,الوسوم\na@example.com,"صحافة، حكومة"', ['صحافة', 'حكومة']],
  ['a form in French', 'courriel,Étiquettes\na@example.com,presse | élus', ['presse', 'élus']],
  ['one word in two cases', 'email,tags\na@example.com,"Press,PRESS, press "', ['Press']],
  ['both forms of an accent', 'email,tags\na@example.com,"e\u0301lus,\u00e9lus"', ['\u00e9lus']],
  ['two columns', 'email,tags,groups\na@example.com,press,"VIP,Press"', ['press', 'VIP']],
])('reads the tags of %s', async (_what, text, expected) => {
  const { labels, result } = await imported(text)
  expect(labels).toEqual([expected])
  expect(result.ignoredColumns).toEqual([])
})

it('knows a field by its key and by its names', async () => {
  for (const heading of ['company', '公司', 'COMPANY NAME']) {
    const { people, result } = await imported(`email,${heading}\na@example.com, 新华社 \nb@example.com,`)
    expect(people.map(({ fields }) => fields)).toEqual([{ company: '新华社' }, undefined])
    expect(result.ignoredColumns).toEqual([])
  }
})

it('keeps a value on one line, without what turns the text around it', async () => {
  const { people } = await imported('email,company\na@example.com,"A\u202e\nB\u2066"')
  expect(people[0]?.fields).toEqual({ company: 'A B' })
})

it.each([
  ['tag', `email,tags\na@example.com,${'x'.repeat(61)}`, 'longer than 60 characters'],
  ['field', `email,company\na@example.com,${'x'.repeat(11)}`, 'longer than 10 characters'],
  [
    'number of tags',
    `email,tags\na@example.com,"${Array.from({ length: 101 }, (_, index) => index).join(',')}"`,
    'more than 100 tags',
  ],
])('refuses a row whose %s is too long', async (_what, text) => {
  const { people, result } = await imported(text)
  expect(people).toEqual([])
  expect(result.refused).toBe(1)
})

it('takes a tag that says that somebody has left for what it says', async () => {
  const { people, gone } = await imported(
    'email,tags\na@example.com,"press,unsubscribed"\nb@example.com,press',
  )
  expect(people.map(({ address }) => address)).toEqual(['b@example.com'])
  expect(gone).toMatchObject([{ address: 'a@example.com', status: 'left' }])
})

it('adds the tags and fields of a second row of the same address', async () => {
  const { people } = await imported('email,tags,company\na@example.com,press,\na@example.com,"Press,VIP",B')
  expect(people).toMatchObject([{ tags: [{ label: 'press' }, { label: 'VIP' }], fields: { company: 'B' } }])
})
