import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openOutbox } from '../../src/mail/outbox/outbox.ts'
import { type Arrived, transportContract } from '../contracts/transport-contract.ts'
import { aMessage } from '../helpers/a-message.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const clock = () => new Date('2025-07-27T08:00:00.250Z')

transportContract('outbox', async () => {
  const folder = await tempFolder()
  return { transport: await openOutbox(folder, clock), arrived: () => readMaildir(folder) }
})

describe('openOutbox', () => {
  it('makes the three folders of a Maildir', async () => {
    const folder = join(await tempFolder(), 'data', 'outbox')
    await openOutbox(folder, clock)
    expect((await readdir(folder)).sort()).toEqual(['cur', 'new', 'tmp'])
  })

  it('writes a file as a delivery agent does, with Unix line ends, and leaves nothing in tmp', async () => {
    const folder = await tempFolder()
    const outbox = await openOutbox(folder, clock)
    await outbox.deliver(aMessage({ body: 'one\r\ntwo\r\n' }))
    const [name = ''] = await readdir(join(folder, 'new'))
    expect(await readFile(join(folder, 'new', name), 'utf8')).toBe(
      'Return-Path: <bounce+token@example.com>\nDelivered-To: reader@example.com\n' +
        'From: <digest@example.com>\nTo: <reader@example.com>\nMessage-ID: <1@example.com>\n\none\ntwo\n',
    )
    expect(await readdir(join(folder, 'tmp'))).toEqual([])
  })

  it('gives the same message delivered twice two files that carry one hash', async () => {
    const folder = await tempFolder()
    const outbox = await openOutbox(folder, clock)
    await outbox.deliver(aMessage())
    await outbox.deliver(aMessage())
    await outbox.deliver(aMessage({ messageId: '<2@example.com>' }))
    const names = (await readdir(join(folder, 'new'))).sort()
    expect(names.map((name) => name.split('.')[0])).toEqual(Array(3).fill('1753603200'))
    const [first, again, other] = names.map((name) => /_([0-9a-f]{16})\./.exec(name)?.[1])
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  it('defers what it cannot write', async () => {
    const folder = await tempFolder()
    const outbox = await openOutbox(folder, clock)
    await rm(join(folder, 'tmp'), { recursive: true })
    expect(await outbox.deliver(aMessage())).toEqual({
      state: 'deferred',
      reply: 'the outbox cannot be written: ENOENT',
      about: 'session',
    })
  })
})

async function readMaildir(folder: string): Promise<readonly Arrived[]> {
  const names = await readdir(join(folder, 'new'))
  return Promise.all(
    names.map(async (name) => {
      const file = await readFile(join(folder, 'new', name), 'utf8')
      const [, from = '', to = '', rest = ''] =
        /^Return-Path: <([^\n]*)>\nDelivered-To: ([^\n]*)\n(.*)$/s.exec(file) ?? []
      return { from, to, raw: rest.replaceAll('\n', '\r\n') }
    }),
  )
}
