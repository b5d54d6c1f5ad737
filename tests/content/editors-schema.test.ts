import { expect, it } from 'vitest'
import { editorList, toEditors } from '../../src/content/newsletter/editors-schema.ts'
import { explainIssue } from '../../src/content/schema/explain-fault.ts'
import { inEnglish } from '../../src/domain/language/message.ts'

const named = { languages: ['zh-Hans', 'en'], derived: new Map([['zh-Hant', 'zh-Hans']]) }

function read(value: unknown) {
  const parsed = editorList(named).safeParse(value, { reportInput: true })
  if (parsed.success) return toEditors(parsed.data)
  return parsed.error.issues
    .flatMap((issue) => explainIssue(issue, named.languages))
    .map(({ path, message, hint }) => `${path.join('.')}: ${inEnglish(message)} ${inEnglish(hint)}`)
}

const publisher = { address: 'chief@example.com', name: 'Chief', role: 'publisher' }

it('takes an address alone for a publisher, as before there were roles', () => {
  expect(read(['editor-zh@example.com', 'editor-en@example.com'])).toEqual(
    ['editor-zh', 'editor-en'].map((name) => ({
      address: `${name}@example.com`,
      name,
      role: 'publisher',
      languages: [],
    })),
  )
})

it('reads names, roles and a translator’s languages', () => {
  const translator = { address: 'en@example.com', name: ' English ', role: 'translator', languages: ['en'] }
  expect(read([publisher, translator])).toEqual([
    { ...publisher, languages: [] },
    { ...translator, name: 'English' },
  ])
})

it.each([
  [[], /is empty\. Name at least one editor\./],
  [
    [{ ...publisher, role: 'boss' }],
    /0\.role: .*must be one of: reader, translator, writer, editor, publisher/,
  ],
  [
    [publisher, { ...publisher, address: 'x@example.com', name: 'chief ' }],
    /has `chief` \(x@example\.com\) twice/,
  ],
  [[publisher, { ...publisher, name: 'Other', address: 'CHIEF@example.com' }], /twice/],
  [[publisher, { address: 'x@example.com', name: 'X', role: 'translator' }], /translator of no language/],
  [
    [publisher, { address: 'x@example.com', name: 'X', role: 'writer', languages: ['en'] }],
    /Only a translator/,
  ],
  [[{ ...publisher, role: 'editor' }], /has no publisher/],
  [
    [publisher, { address: 'x@example.com', name: 'X', role: 'translator', languages: ['fr'] }],
    /1\.languages\.0: .*`fr`, which the newsletter does not have/,
  ],
  [['no address'], /not an address/],
  [[{ ...publisher, email: 'x' }], /`email` is not known/],
])('says what is wrong: %j', (value, words) => {
  const said = read(value)
  expect(said).toHaveLength(1)
  expect(String(said[0])).toMatch(words)
})
