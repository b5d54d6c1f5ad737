import { describe, expect, it } from 'vitest'
import { unpackedSize } from '../../../src/preview/client/paste/docx.ts'
import { withMore, without } from '../../../src/preview/client/paste/pasted.ts'
import { kindOf, saysMore, withoutEmbedded } from '../../../src/preview/client/paste/read-files.ts'
import { zipped } from '../../helpers/zipped.ts'

describe('the size of what an archive unpacks to', () => {
  it('is said by its directory', () => {
    expect(unpackedSize(zipped({ 'a.txt': 'abc', 'b/c.txt': 'de' }))).toBe(5)
    expect(unpackedSize(zipped({ 'a.txt': 'abc' }, { claimedBytes: 1_000_000_000 }))).toBe(1_000_000_000)
  })

  it.each([
    ['is no archive', new TextEncoder().encode('This is no document, and is named as if it were one.')],
    ['is empty', new Uint8Array()],
    ['is cut off', zipped({ 'a.txt': 'abc' }).slice(0, 60)],
    ['has lost its directory', zipped({ 'a.txt': 'abc' }).fill(0, 36, 60)],
  ])('is not known of what %s', (_what, bytes) => {
    expect(unpackedSize(bytes)).toBeNull()
  })
})

it.each([
  ['a.txt', '', 'text'],
  ['A.MD', '', 'text'],
  ['a.htm', 'text/plain', 'html'],
  ['a.docx', '', 'docx'],
  ['a.doc', '', 'old-word'],
  ['a.pdf', 'application/pdf', 'kind'],
  ['notes', 'text/plain', 'text'],
])('takes a file %s of type “%s” as %s', (name, type, kind) => {
  expect(kindOf({ name, type })).toBe(kind)
})

it('asks the server only about HTML that says more than its text, without the pictures in it', () => {
  expect(saysMore('<meta charset="utf-8"><span style="color:red">A</span>')).toBe(false)
  expect(saysMore('<p>A <a href="https://example.com">link</a></p>')).toBe(true)
  expect(saysMore('<span style="font-weight:700">A</span>')).toBe(true)
  expect(withoutEmbedded(`<img src="data:image/png;base64,${'A'.repeat(1_000_000)}" alt="B">`)).toBe(
    '<img src="data:" alt="B">',
  )
})

it('keeps a text to paste into, and lets the first of several take the empty one', () => {
  const one = withMore([], [{ name: null, text: '' }])
  const files = withMore(one, [
    { name: 'a.txt', text: 'A' },
    { name: 'b.txt', text: 'B' },
  ])
  expect(files.map(({ name, text }) => [name, text])).toEqual([
    ['a.txt', 'A'],
    ['b.txt', 'B'],
  ])
  const [a, b] = files
  expect(without(files, [a?.id ?? '']).map(({ name }) => name)).toEqual(['b.txt'])
  expect(without(files, [a?.id ?? '', b?.id ?? ''])).toMatchObject([{ name: null, text: '' }])
  expect(withMore(files, [])).toEqual(files)
})
