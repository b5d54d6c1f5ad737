import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeForeignText, readText } from '../../src/files/read-text.ts'
import { encodeGb18030 } from '../helpers/encode-text.ts'
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

describe('a text that another program has saved', () => {
  const file = { path: 'a.txt', name: 'a.txt' }
  const simplified = '新加坡资讯通信媒体发展局11月21日发布人工智能代理治理框架草案，征求意见至12月31日。'
  const traditional = '數位發展部11月21日公布人工智慧基本法草案，要求業者說明模型的資料來源。'

  it.each([
    ['UTF-8', Buffer.from(simplified), simplified],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${simplified}`, 'utf16le'), simplified],
    ['UTF-16 without one', Buffer.from('Title: 草案\nText: a', 'utf16le'), 'Title: 草案\nText: a'],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${simplified}`, 'utf16le').swap16(), simplified],
    ['GB18030', encodeGb18030(simplified), simplified],
    ['Big5', encodeBig5(traditional), traditional],
    [
      'Windows-1252',
      Buffer.from('Beijing\x92s plan for public models \x96 from a caf\xE9', 'latin1'),
      'Beijing’s plan for public models – from a café',
    ],
  ])('is read from %s', (_encoding, bytes, text) => {
    expect(decodeForeignText(file, bytes)).toEqual({ text })
  })

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe])],
    ['UTF-8 with a broken character', Buffer.concat([Buffer.from(simplified), Buffer.from([0xe6, 0x96])])],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 37) % 128)))],
  ])('is refused where it is %s', (_what, bytes) => {
    expect(decodeForeignText(file, bytes)).toHaveProperty('fault')
  })
})

/** Everyday characters alone, each of which Big5 writes as two bytes. */
function encodeBig5(text: string): Buffer {
  const decoder = new TextDecoder('big5')
  const bytes = new Map<string, number[]>()
  for (let lead = 0xa1; lead < 0xfa; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1)
      bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Buffer.from(
    [...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (bytes.get(one) ?? []))),
  )
}
