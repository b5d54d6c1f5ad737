import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeWhole } from '../../src/files/write-file.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('lets one of many writers win, and leaves no temporary file behind', async () => {
  const folder = await tempFolder()
  const path = join(folder, 'new', 'x.yaml')
  const texts = Array.from({ length: 20 }, (_, at) => `${at}`)
  const won = await Promise.all(texts.map((text) => writeWhole(path, text, { force: false })))
  expect(won.filter(Boolean)).toEqual([true])
  expect(await readFile(path, 'utf8')).toBe(String(won.indexOf(true)))
  expect(await readdir(join(folder, 'new'))).toEqual(['x.yaml'])
})

it('overwrites with force alone', async () => {
  const path = join(await tempFolder(), 'x.yaml')
  await writeWhole(path, 'first', { force: true })
  expect(await writeWhole(path, 'second', { force: false })).toBe(false)
  expect(await readFile(path, 'utf8')).toBe('first')
  expect(await writeWhole(path, 'third', { force: true })).toBe(true)
  expect(await readFile(path, 'utf8')).toBe('third')
})
