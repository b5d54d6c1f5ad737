import { expect, it } from 'vitest'
import {
  isSamePerson,
  may,
  needOfField,
  personOf,
  type Right,
  type Role,
  rights,
  roles,
  testAddresses,
} from '../../src/domain/newsletter/editor.ts'

const who = (role: Role) => ({ role, languages: role === 'translator' ? ['en'] : [] })

it('gives each role what the roles before it have, and a little more', () => {
  const table = Object.fromEntries(
    roles.map((role) => [role, rights.filter((right) => may(who(role), right))]),
  )
  const reader: Right[] = ['comment']
  const translator: Right[] = [...reader, 'translate']
  const writer: Right[] = [...translator, 'write', 'test']
  const editor: Right[] = [...writer, 'edit', 'testEditors', 'askReview', 'log']
  const publisher: Right[] = [...editor, 'approve', 'send', 'list', 'settings']
  const inOrder = (some: readonly Right[]) => rights.filter((right) => some.includes(right))
  expect(table).toEqual({
    reader,
    translator,
    writer,
    editor: inOrder(editor),
    publisher: inOrder(publisher),
  })
})

it('lets a translator write in their own languages alone, and everybody above in all of them', () => {
  const inEach = (role: Role) =>
    ['en', 'zh-Hans'].map((language) => may(who(role), { right: 'translate', language }))
  expect(Object.fromEntries(roles.map((role) => [role, inEach(role)]))).toEqual({
    reader: [false, false],
    translator: [true, false],
    writer: [true, true],
    editor: [true, true],
    publisher: [true, true],
  })
})

it.each([
  ['article', 'sections.en.summary', { right: 'translate', language: 'en' }],
  ['article', 'sections.zh-Hans', { right: 'translate', language: 'zh-Hans' }],
  ['article', 'sections', { right: 'write' }],
  ['article', 'date', { right: 'write' }],
  ['article', 'sources', { right: 'write' }],
  ['issue', 'subject.en', { right: 'translate', language: 'en' }],
  ['issue', 'intro.en', { right: 'translate', language: 'en' }],
  ['issue', 'articles', { right: 'write' }],
  ['issue', 'number', { right: 'edit' }],
  ['issue', 'covers.from', { right: 'edit' }],
] as const)('asks for a right for each field: %s %s', (kind, field, need) => {
  expect(needOfField(kind, field)).toEqual(need)
})

it('sends test mails to all but those who only look on', () => {
  const editors = roles.map((role) => ({ address: `${role}@example.com`, name: role, ...who(role) }))
  expect(testAddresses(editors)).toEqual(
    ['translator', 'writer', 'editor', 'publisher'].map((role) => `${role}@example.com`),
  )
})

it('takes a name for the same however it is written', () => {
  expect(isSamePerson(' An  Editor ', 'an editor')).toBe(true)
  expect(isSamePerson('ＡＮ editor', 'An editor')).toBe(true)
  expect(isSamePerson('an editor', 'another editor')).toBe(false)
})

it('takes a name given with the password for one person however it is written, and for nobody who has an address or an account', () => {
  const named = (name: string) => personOf({ ...who('publisher'), name, address: null, account: null })
  expect(named(' An  Editor ')).toBe(named('an editor'))
  expect(named('an editor')).not.toBe(named('another editor'))
  const ana = { ...who('publisher'), name: 'Ana' }
  expect(named('ana@example.com')).not.toBe(personOf({ ...ana, address: 'Ana@example.com', account: null }))
  expect(named('ana')).not.toBe(personOf({ ...ana, address: null, account: 'ana' }))
})
