import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readText } from '../../src/content/read-text.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

async function read(content: Buffer) {
  const path = join(await tempFolder(), 'x.yaml')
  await writeFile(path, content)
  return readText({ path, name: 'x.yaml' })
}

it.each([
  ['a byte order mark', Buffer.from('\uFEFFa'), 'a'],
  ['CRLF and CR', Buffer.from('a\r\nb\rc\n'), 'a\nb\nc\n'],
  ['nothing', Buffer.alloc(0), ''],
  ['exactly 1 MB', Buffer.alloc(1_000_000, 'x'), 'x'.repeat(1_000_000)],
])('reads a file with %s', async (_what, content, text) => {
  expect(await read(content)).toEqual({ text })
})

it.each([
  ['a stray byte', Buffer.from([0x61, 0x0a, 0x62, 0xff, 0x63]), '2:2'],
  ['a cut-off character at the end', Buffer.from([0x61, 0xe5, 0x8c]), '1:2'],
  ['the beginning of a replacement character', Buffer.from([0xef, 0xbf, 0x41]), '1:1'],
  ['a replacement character before the bad byte', Buffer.from([0xef, 0xbf, 0xbd, 0x80]), '1:2'],
  ['an encoded surrogate', Buffer.from([0x0a, 0xed, 0xa0, 0x80]), '2:1'],
  ['UTF-16', Buffer.from('\uFEFFa', 'utf16le'), '1:1'],
])('names the place of %s', async (_what, content, place) => {
  expect(await read(content)).toMatchObject({ fault: { where: `x.yaml:${place}` } })
})

it('refuses a byte more than 1 MB without reading it', async () => {
  expect(await read(Buffer.alloc(1_000_001))).toMatchObject({ fault: { where: 'x.yaml:1:1' } })
})

it('refuses a folder', async () => {
  const path = await tempFolder()
  expect(await readText({ path, name: 'x.yaml' })).toMatchObject({
    fault: { message: 'A folder stands where a file is expected.' },
  })
})
