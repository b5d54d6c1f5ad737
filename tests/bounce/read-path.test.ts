import { mkdir, readdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readPath, readStream } from '../../src/bounce/sources/read-path.ts'
import { splitMbox } from '../../src/bounce/sources/split-mbox.ts'
import type { Incoming } from '../../src/bounce/take-in.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** A folder with these files. */
async function aFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await tempFolder()
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

async function settled(incoming: AsyncIterable<Incoming>): Promise<readonly string[]> {
  const texts: string[] = []
  for await (const { raw, settle } of incoming) {
    texts.push(raw.toString())
    await settle()
  }
  return texts
}

const aMaildir = () =>
  aFolder({
    'new/1.host': 'one',
    'new/2.host': 'two',
    'new/.hidden': 'no message',
    'cur/3.host:2,': 'three',
    'cur/4.host:2,FS': 'seen before',
    'cur/5.host:2,F': 'five',
    'tmp/6.host': 'not whole yet',
  })

describe('a Maildir', () => {
  it('is read where nobody has seen it, and marked as seen', async () => {
    const folder = await aMaildir()
    expect(await settled(readPath(folder))).toEqual(['one', 'two', 'three', 'five'])
    expect(await readdir(join(folder, 'new'))).toEqual(['.hidden'])
    expect((await readdir(join(folder, 'cur'))).sort()).toEqual([
      '1.host:2,S',
      '2.host:2,S',
      '3.host:2,S',
      '4.host:2,FS',
      '5.host:2,FS',
    ])
    expect(await settled(readPath(folder))).toEqual([])
  })

  it('passes over what is no file', async () => {
    const folder = await aMaildir()
    await mkdir(join(folder, 'new', '0.folder'))
    await symlink('/nowhere', join(folder, 'new', '0.link'))
    expect(await settled(readPath(folder))).toEqual(['one', 'two', 'three', 'five'])
  })

  it('keeps what was not settled, for the next reader', async () => {
    const folder = await aMaildir()
    for await (const { raw } of readPath(folder)) expect(raw.length).toBeGreaterThan(0)
    expect(await settled(readPath(folder))).toHaveLength(4)
  })

  it('may be read by two at once: nothing is lost and nobody fails', async () => {
    const folder = await aMaildir()
    const both = await Promise.all([settled(readPath(folder)), settled(readPath(folder))])
    expect(new Set(both.flat())).toEqual(new Set(['one', 'two', 'three', 'five']))
    expect(await settled(readPath(folder))).toEqual([])
    expect(await readdir(join(folder, 'cur'))).toHaveLength(5)
  })
})

describe('readPath', () => {
  it('reads the .eml files of a folder, or one, and leaves them', async () => {
    const folder = await aFolder({ 'b.eml': 'b', 'a.EML': 'a', 'note.txt': 'no' })
    expect(await settled(readPath(folder))).toEqual(['a', 'b'])
    expect(await settled(readPath(join(folder, 'b.eml')))).toEqual(['b'])
    expect(await settled(readPath(folder))).toEqual(['a', 'b'])
  })

  it('reads no more of a file than a mail can have', async () => {
    const folder = await aFolder({ 'a.eml': 'Subject: x\n\n' })
    await mkdir(join(folder, 'b.eml'))
    await truncate(join(folder, 'a.eml'), 5_000_000_000)
    for await (const { raw } of readPath(folder)) {
      expect(raw.length).toBe(32 * 1024 * 1024)
      expect(raw.subarray(0, 12).toString()).toBe('Subject: x\n\n')
    }
  })

  it('reads an mbox', async () => {
    const folder = await aFolder({ mbox: 'From a Thu\nSubject: 1\n\none\n\nFrom b Fri\nSubject: 2\n\ntwo\n' })
    expect(await settled(readPath(join(folder, 'mbox')))).toEqual([
      'Subject: 1\n\none\n\n',
      'Subject: 2\n\ntwo\n',
    ])
  })

  it.each([
    ['nowhere', 'There is no mail to read: the path does not exist.'],
    ['empty', 'The folder is no Maildir and holds no .eml files.'],
  ])('says what is wrong with %s', async (name, message) => {
    const path = join(await aFolder({ 'empty/note.txt': '' }), name)
    await expect(settled(readPath(path))).rejects.toMatchObject({ code: 'NOT_FOUND', message, where: path })
  })
})

describe('splitMbox', () => {
  async function split(text: string, sizes: number): Promise<readonly string[]> {
    const chunks = text.match(new RegExp(`[\\s\\S]{1,${sizes}}`, 'g')) ?? []
    const messages: string[] = []
    for await (const raw of splitMbox(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
      messages.push(raw.toString())
    return messages
  }

  it.each([1, 3, 1_000])('takes the quotes of mboxrd away, in pieces of %i bytes', async (size) => {
    const text =
      'From a\nSubject: x\n\nHello\n>From me\n>>From you\n> From them\nFrom us\n\nFrom b\r\nSubject: y\r\n\r\nend'
    expect(await split(text, size)).toEqual([
      'Subject: x\n\nHello\nFrom me\n>From you\n> From them\nFrom us\n\n',
      'Subject: y\r\n\r\nend',
    ])
  })

  it('has no message where there is none', async () => {
    expect(await split('', 10)).toEqual([])
    expect(await split('no mbox\n', 3)).toEqual([])
  })

  it('does not keep a line of 5 MB together in vain', async () => {
    const [message] = await split(`From a\n\n${'x'.repeat(5_000_000)}\n`, 65_536)
    expect(message?.length).toBe(5_000_002)
  })
})

it('reads one message from a stream, without the line that some servers put before it', async () => {
  const chunks = ['From a@example.net Thu\nSubj', 'ect: x\n\nFrom the body\n\nFrom b\n'].map((text) =>
    Buffer.from(text),
  )
  expect(await settled(readStream(Readable.from(chunks)))).toEqual([
    'Subject: x\n\nFrom the body\n\nFrom b\n',
  ])
})
