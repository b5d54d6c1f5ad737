import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anApp } from '../../helpers/an-app.ts'
import { articleYaml } from '../../helpers/content-folder.ts'

const record = 'articles/2025-07-24-template.yaml'

/** An issue that was looked at, with a number on which its languages disagree. */
async function aLookedAtIssue() {
  const { app, contentDir } = await anApp({
    files: { [record]: articleYaml.replace('第一段。', '第一段占25%。') },
  })
  const findings = async (rule: string) =>
    (await app.renderIssue('2025-w30')).problems.filter((problem) => problem.rule === rule)
  const change = async (file: string, edit: (text: string) => string) => {
    const path = join(contentDir, file)
    await writeFile(path, edit(await readFile(path, 'utf8').catch(() => '')))
  }
  expect(await findings('parity-number')).toHaveLength(1)
  return { findings, change }
}

it('finds in an issue that did not change what it found before', async () => {
  const { findings } = await aLookedAtIssue()
  expect(await findings('parity-number')).toEqual(await findings('parity-number'))
})

it('tells the new place of what stands a line lower, although the record says the same', async () => {
  const { findings, change } = await aLookedAtIssue()
  const [before] = await findings('parity-number')
  await change(record, (text) => `# A remark\n${text}`)
  const [after] = await findings('parity-number')
  expect(after?.where).toEqual({ ...before?.where, line: (before?.where.line ?? 0) + 1 })
})

it('finds nothing where the text was corrected, and by the glossary as it is', async () => {
  const { findings, change } = await aLookedAtIssue()
  await change(record, (text) => text.replace('第一段占25%。', '第一段。'))
  expect(await findings('parity-number')).toEqual([])
  expect(await findings('term-missing')).toEqual([])
  await change('glossary.yaml', () => 'terms:\n  - { zh-Hans: 第一段, en: opening }\n')
  expect(await findings('term-missing')).toHaveLength(1)
  await change('glossary.yaml', () => 'terms:\n  - { zh-Hans: 第一段, en: First paragraph }\n')
  expect(await findings('term-missing')).toEqual([])
})
