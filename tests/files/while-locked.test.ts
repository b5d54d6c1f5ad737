import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { contentFile } from '../../src/files/read-text.ts'
import { whileLocked } from '../../src/files/while-locked.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('takes no lock for abandoned because the process that waits for it stood still', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const file = contentFile(await tempFolder(), 'record.yaml')
  const steps: string[] = []
  const begun = Promise.withResolvers<void>()
  const over = Promise.withResolvers<void>()
  const first = whileLocked(file, async () => {
    begun.resolve()
    await over.promise
    steps.push('first')
  })
  await begun.promise
  const second = whileLocked(file, async () => void steps.push('second'))
  await wait(100) // some looks at the lock
  vi.advanceTimersByTime(60_000)
  await wait(100)
  over.resolve()
  await Promise.all([first, second])
  expect(steps).toEqual(['first', 'second'])
})
