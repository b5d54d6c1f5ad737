import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { watchFolders } from '../../src/files/watch-folders.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

async function watched() {
  const root = join(await tempFolder(), 'content')
  await mkdir(join(root, 'articles'), { recursive: true })
  await writeFile(join(root, 'articles', 'plan.yaml'), 'first')
  const watcher = watchFolders([root])
  onTestFinished(watcher.close)
  /** Does something to the files and waits for what is told of it. */
  async function after(change: () => Promise<unknown>): Promise<readonly string[]> {
    const told = Promise.withResolvers<readonly string[]>()
    const stop = watcher.onChange(told.resolve)
    // What is told late of an earlier change may come first: the next one waits for this one all the same.
    const [files] = await Promise.all([told.promise, change()])
    stop()
    return files
  }
  return { root, after }
}

const replace = async (path: string, text: string) => {
  await writeFile(`${path}.tmp`, text)
  await rename(`${path}.tmp`, path)
}

it('tells of a file however often it is written in place or replaced by another one', async () => {
  const { root, after } = await watched()
  const path = join(root, 'articles', 'plan.yaml')
  const steps = [writeFile, replace, writeFile, replace, replace, writeFile] as const
  for (const [step, write] of steps.entries())
    expect(await after(() => write(path, `text ${step}`))).toEqual(['content/articles/plan.yaml'])
})

it('tells of files in folders that are made while it watches', async () => {
  const { root, after } = await watched()
  // One at a time: a second folder may be told of in a burst of its own.
  expect(await after(() => mkdir(join(root, 'inbox')))).toEqual(['content/inbox'])
  expect(await after(() => mkdir(join(root, 'inbox', 'july')))).toEqual(['content/inbox/july'])
  expect(await after(() => writeFile(join(root, 'inbox', 'july', 'paste.txt'), 'text'))).toEqual([
    'content/inbox/july/paste.txt',
  ])
})
