import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copySample } from '../../src/commands/init.ts'
import { packageDir } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('makes a newsletter in a new or an empty folder, and keeps its secrets out of git', async () => {
  const folder = await tempFolder()
  await mkdir(join(folder, 'empty'))
  for (const name of ['new', 'empty']) {
    await copySample(packageDir, join(folder, name))
    expect((await readdir(join(folder, name))).sort()).toEqual([
      '.env.example',
      '.gitignore',
      'content',
      'templates',
    ])
  }
  expect(await readFile(join(folder, 'new', '.gitignore'), 'utf8')).toBe('data/\nout/\n.env\n')
  expect((await readdir(folder)).sort()).toEqual(['empty', 'new'])
})

it('refuses a folder with something in it and leaves it alone', async () => {
  const folder = await tempFolder()
  await writeFile(join(folder, 'mine.txt'), 'mine')
  await expect(copySample(packageDir, folder)).rejects.toMatchObject({
    code: 'ALREADY_EXISTS',
    where: folder,
  })
  expect(await readdir(folder)).toEqual(['mine.txt'])
})
