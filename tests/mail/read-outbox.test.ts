import { createSecretKey } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTestComposer } from '../../src/mail/message/compose.ts'
import { openOutbox } from '../../src/mail/outbox/outbox.ts'
import { createOutboxReader } from '../../src/mail/outbox/read-outbox.ts'
import { aMessage } from '../helpers/a-message.ts'
import { aProof } from '../helpers/a-proof.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const start = Date.parse('2025-07-27T08:00:00.250Z')

async function filled(count: number) {
  const folder = await tempFolder()
  let ticks = 0
  const outbox = await openOutbox(folder, () => new Date(start + 1000 * Math.floor(ticks++ / 2)))
  for (let at = 1; at <= count; at += 1)
    await outbox.deliver(aMessage({ to: `reader${at}@example.com`, messageId: `<${at}@example.com>` }))
  return { folder, reader: createOutboxReader(folder) }
}

const everything = { search: '', before: null }

describe('reading the outbox', () => {
  it('lists the newest first, page by page', async () => {
    const { reader } = await filled(53)
    const first = await reader.list(everything)
    expect(first).toMatchObject({ total: 53, messages: { length: 50 } })
    expect(first.messages[0]).toEqual({
      id: expect.any(String),
      to: 'reader53@example.com',
      from: 'digest@example.com',
      subject: '',
      at: new Date(start + 26_000),
      sizeBytes: expect.any(Number),
      isTest: false,
      rehearsalOf: null,
    })
    const second = await reader.list({ search: '', before: first.next })
    expect(second.messages.map(({ to }) => to)).toEqual([3, 2, 1].map((at) => `reader${at}@example.com`))
    expect(second.next).toBeNull()
  })

  it('finds by a part of an address, also what a mail program has seen', async () => {
    const { folder, reader } = await filled(12)
    const [message] = (await reader.list({ search: 'READER12@', before: null })).messages
    const id = message?.id ?? ''
    await rename(join(folder, 'new', id), join(folder, 'cur', `${id}:2,S`))
    expect((await reader.list({ search: 'reader12@', before: null })).messages).toMatchObject([
      { id: `${id}:2,S`, to: 'reader12@example.com' },
    ])
    expect((await reader.list({ search: 'nobody@', before: null })).messages).toEqual([])
  })

  it('takes a message apart', async () => {
    const folder = await tempFolder()
    const outbox = await openOutbox(folder, () => new Date(start))
    const compose = createTestComposer(aProof(), {
      key: createSecretKey(Buffer.alloc(32, 7)),
      subjectPrefix: () => '【测试】',
    })
    await outbox.deliver(await compose('en', 'editor@example.com', new Date(start)))
    const reader = createOutboxReader(folder)
    const [entry] = (await reader.list(everything)).messages
    const message = await reader.read(entry?.id ?? '')
    expect(message).toMatchObject({
      ...entry,
      subject: '【测试】 AI 政策周报 · AI Policy Weekly',
      to: 'editor@example.com',
      isTest: true,
      html: '<p>AI 政策周报 · AI Policy Weekly</p>',
      text: 'AI 政策周报 · AI Policy Weekly',
    })
    expect(message.headers).toContainEqual({ name: 'X-Diglot-Test', value: 'yes' })
    expect((await reader.raw(message.id)).toString()).toMatch(/^Return-Path: </)
  })

  it('is empty where nothing was ever sent', async () => {
    const reader = createOutboxReader(join(await tempFolder(), 'none'))
    expect(await reader.list(everything)).toEqual({ messages: [], next: null, total: 0 })
  })

  it.each(['../new/x', '..', '.', '', 'none'])('has no message %o', async (id) => {
    const { reader } = await filled(1)
    await expect(reader.read(id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(reader.raw(id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
