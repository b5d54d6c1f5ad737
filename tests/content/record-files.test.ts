import { readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { chmod, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createRecordFiles, revisionOf } from '../../src/content/records/record-files.ts'
import { articleYaml, contentFolder } from '../helpers/content-folder.ts'

const name = { kind: 'article', id: '2025-07-24-template' } as const
const FILE = 'articles/2025-07-24-template.yaml'
const shorter = (text: string) => text.replace('The EU provides a template', 'A template')

async function opened(text: string | Buffer = articleYaml) {
  const contentDir = await contentFolder({ [FILE]: text })
  const path = join(contentDir, FILE)
  return { contentDir, path, files: createRecordFiles(contentDir), disk: () => readFile(path, 'utf8') }
}

describe('the files of records', () => {
  it('are read with the hash of their bytes', async () => {
    const { files } = await opened()
    expect(await files.read(name)).toEqual({
      ...name,
      path: `content/${FILE}`,
      revision: revisionOf(articleYaml),
      text: articleYaml,
    })
  })

  it('are written by those who have seen what is in them', async () => {
    const { files, disk } = await opened()
    const written = await files.write(name, revisionOf(articleYaml), shorter)
    expect(await disk()).toBe(shorter(articleYaml))
    expect(written).toMatchObject({ revision: revisionOf(shorter(articleYaml)) })
  })

  it('are written only once what their old text is needed for is done', async () => {
    const { files, disk } = await opened()
    const seen: string[] = []
    await files.write(name, revisionOf(articleYaml), shorter, async (after) => {
      seen.push(await disk(), after)
    })
    expect(seen).toEqual([articleYaml, revisionOf(shorter(articleYaml))])
    const again = files.write(
      name,
      revisionOf(shorter(articleYaml)),
      () => articleYaml,
      () => Promise.reject(new Error('The disk is full.')),
    )
    await expect(again).rejects.toThrow('The disk is full.')
    expect(await disk()).toBe(shorter(articleYaml))
  })

  it('are left alone where somebody else has written', async () => {
    const { files, path, disk } = await opened()
    const theirs = articleYaml.replace('Template', 'Form')
    await writeFile(path, theirs)
    const edit = () => {
      throw new Error('An edit was made of a text that the editor has not seen.')
    }
    await expect(files.write(name, revisionOf(articleYaml), edit)).rejects.toMatchObject({
      code: 'RECORD_CHANGED',
      where: `content/${FILE}`,
    })
    expect(await disk()).toBe(theirs)
  })

  it('are left alone where somebody writes while the edit is made', async () => {
    const { files, path, disk } = await opened()
    const theirs = articleYaml.replace('Template', 'Form')
    const meanwhile = (text: string) => {
      writeFileSync(path, theirs)
      return shorter(text)
    }
    await expect(files.write(name, revisionOf(articleYaml), meanwhile)).rejects.toMatchObject({
      code: 'RECORD_CHANGED',
    })
    expect(await disk()).toBe(theirs)
  })

  it('let only one of two writers win who have seen the same', async () => {
    const { files, disk } = await opened()
    const revision = revisionOf(articleYaml)
    const both = await Promise.allSettled([
      files.write(name, revision, shorter),
      files.write(name, revision, (text) => text.replace('Template', 'Form')),
    ])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await disk()).toBe(shorter(articleYaml))
  })

  it('are told as they were written, though another program deletes them at once', async () => {
    const { files, path } = await opened()
    const writing = files.write(name, revisionOf(articleYaml), shorter)
    const away = (async () => {
      while (readFileSync(path, 'utf8') === articleYaml) await setImmediate()
      unlinkSync(path)
    })()
    const [written] = await Promise.all([writing, away])
    expect(written).toMatchObject({ text: shorter(articleYaml), revision: revisionOf(shorter(articleYaml)) })
    await expect(files.read(name)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('keep their line ends, byte order mark and mode', async () => {
    const { files, path } = await opened(`\uFEFF${articleYaml.replaceAll('\n', '\r\n')}`)
    await chmod(path, 0o640)
    const { revision } = await files.read(name)
    await files.write(name, revision, shorter)
    expect(await readFile(path, 'utf8')).toBe(`\uFEFF${shorter(articleYaml).replaceAll('\n', '\r\n')}`)
    expect((await stat(path)).mode & 0o777).toBe(0o640)
  })

  it.each([
    ['out of the content folder', '..', 'A link leads out of its folder here, and it is not followed.'],
    ['to another record', 'articles', 'A link stands here, and nothing is written through it.'],
  ])('are not written where a link leads %s', async (_where, folder, message) => {
    const { files, path, contentDir } = await opened()
    const elsewhere = join(contentDir, folder, 'shared.yaml')
    await rename(path, elsewhere)
    await symlink(elsewhere, path)
    await expect(files.write(name, revisionOf(articleYaml), shorter)).rejects.toMatchObject({ message })
    expect(await readFile(elsewhere, 'utf8')).toBe(articleYaml)
  })

  it.each(['../newsletter', '..%2fnewsletter', '/etc/passwd', 'none', ''])(
    'do not include %o',
    async (id) => {
      const { files } = await opened()
      await expect(files.read({ kind: 'article', id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    },
  )
})
