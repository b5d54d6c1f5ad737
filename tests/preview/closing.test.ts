import { expect, it } from 'vitest'
import { jsonBody, runningPreview } from '../helpers/running-preview.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import type { Act } from '../helpers/smtp-acts.ts'

it('ends what was asked of it before it closes what that needs', async () => {
  const { promise: goAhead, resolve: letGo } = Promise.withResolvers<void>()
  const { promise: isAsked, resolve: tellAsked } = Promise.withResolvers<void>()
  const wait: Act = {
    perform: () => {
      tellAsked()
      return goAhead
    },
  }
  const { promise: isTaken, resolve: tellTaken } = Promise.withResolvers<void>()
  const { server } = await startScriptedServer({
    dot: [wait, { perform: () => tellTaken() }, '250 2.0.0 taken'],
  })
  const { ask, bugs, close } = await runningPreview({
    env: { SMTP_URL: `smtp://127.0.0.1:${server.port}` },
  })
  const test = { to: ['editor@example.com'], editions: ['en'] }
  const isCut = ask('/api/issues/2025-w30/tests', { method: 'POST', ...jsonBody(test) }).catch(() => 'cut')
  await isAsked

  const closing = close()
  expect(await isCut).toBe('cut')
  letGo()
  const first = await Promise.race([closing.then(() => 'closed'), isTaken.then(() => 'taken')])
  expect(first).toBe('taken')
  await closing
  expect(bugs).toEqual([])
})
