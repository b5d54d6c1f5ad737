import { createSecretKey } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { bounceSender } from '../../src/mail/message/links.ts'
import { aSentNewsletter } from '../helpers/a-sent-newsletter.ts'

it('believes a bounce address that is bound to no database for what was sent before they were bound', async () => {
  const { root, app } = await aSentNewsletter(2)
  const secret = createSecretKey(Buffer.from((await readFile(join(root, 'data', 'secret'), 'utf8')).trim()))
  const file = join(root, 'bounce.eml')
  const to = bounceSender(secret, { issueId: '2025-w30', subscriberId: 1 }, 'example.com')
  await writeFile(file, `From: MAILER-DAEMON\nTo: ${to}\n\n<reader0@example.com>:\n552 5.2.2 mailbox full\n`)
  const read = async () => {
    const applied: unknown[] = []
    await app.readBounces({
      paths: [file],
      stdin: process.stdin,
      imap: false,
      watch: false,
      dryRun: true,
      signal: new AbortController().signal,
      onMessage: (verdicts) => applied.push(...verdicts),
      onLost: () => {},
    })
    return applied
  }
  expect(await read()).toMatchObject([{ kind: 'unknown', effect: 'forged' }])

  const database = new DatabaseSync(join(root, 'data', 'diglot.db'))
  database.exec('insert into unbound_link (last_subscriber, last_delivery) values (2, 2)')
  database.close()
  expect(await read()).toMatchObject([{ kind: 'soft', effect: 'recorded', subscriberId: 1 }])
})
