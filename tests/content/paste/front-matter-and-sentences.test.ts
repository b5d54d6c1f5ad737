import { expect, it } from 'vitest'
import { isDateLine } from '../../../src/content/paste/find-date.ts'
import { tellApart } from '../../../src/content/paste/paste-languages.ts'
import { readPastes } from '../../../src/content/paste/read-pastes.ts'

const options = { name: 'paste.md', languages: tellApart(['zh-Hans', 'en']), today: '2026-11-23' }
const body = 'The council published its guidelines on Tuesday.\n\nThey cover risk tiers and governance.'

it.each([
  ['below their key', 'tags:\n  - EU\n  - "AI"\ndate: 2025-07-18\ndraft: false'],
  ['in brackets', 'date: 2025-07-18\ntags: [EU, "AI"]'],
])('reads the keywords of a front matter that stand %s', (_where, rest) => {
  const pastes = readPastes(`---\ntitle: Guidelines are out\n${rest}\n---\n\n${body}\n`, options)
  expect(pastes).toHaveLength(1)
  expect(pastes[0]?.sections.get('en')).toEqual({
    headline: 'Guidelines are out',
    keywords: ['EU', 'AI'],
    summary: body.split('\n\n'),
  })
  expect(pastes[0]?.date?.day).toBe('2025-07-18')
})

it.each([
  'Date: the council has not said when the rules will apply.',
  '时间：紧迫是共识，各国都认为不能再等下去。',
  'Source: officials who asked not to be named said more would follow.',
])('keeps a sentence that begins like a label: %s', (line) => {
  const [paste] = readPastes(`${body}\n\n${line}`, options)
  expect([...(paste?.sections.values() ?? [])].flatMap(({ summary }) => summary ?? [])).toContain(line)
})

it('names the value of a date that is no day', () => {
  expect(readPastes(`Date: to follow\n\n${body}`, options)[0]?.dropped).toContain('Date: to follow')
})

it.each(['2025年7月18日上午9时', '２０２５年７月１８日', '18.07.2025', '20250718', '二〇二五年七月十八日'])(
  'takes %s for the line of a day',
  (line) => expect(isDateLine(line)).toBe(true),
)
