import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixRecords } from '../../src/content/records/fix-records.ts'
import { findIssue } from '../../src/domain/newsletter/find-issue.ts'
import { articleYaml, contentFolder, issueYaml, load, newsletterYaml } from '../helpers/content-folder.ts'

const article = articleYaml
  .replace('第一段。', '第一段,见"注". # 不是注释')
  .replace('keywords: [Training data, Template]', "keywords: [Training data, It's]  # kept")

async function fix(files: Record<string, string>, dryRun: boolean) {
  const contentDir = await contentFolder(files)
  const content = await load(contentDir)
  const options = {
    newsletter: content.newsletter,
    issue: findIssue(content, undefined),
    articles: [...content.articles.values()],
    contentDir,
    dryRun,
  }
  const text = (name: string) => readFile(join(contentDir, name), 'utf8')
  return { options, lines: await fixRecords(options), text }
}

const files = {
  'articles/2025-07-24-template.yaml': article,
  'issues/2025-w30.yaml': issueYaml.replace('en: Subject', "en: The EU's plan"),
}
const changes = [
  [
    'content/issues/2025-w30.yaml:4',
    "subject: { zh-Hans: 主题, en: The EU's plan }",
    'subject: { zh-Hans: 主题, en: The EU’s plan }',
  ],
  ['content/articles/2025-07-24-template.yaml:9', '第一段,见"注". # 不是注释', '第一段，见“注”。# 不是注释'],
  [
    'content/articles/2025-07-24-template.yaml:14',
    "keywords: [Training data, It's]  # kept",
    'keywords: [Training data, It’s]  # kept',
  ],
]

describe('fixing the records of an issue', () => {
  it('changes the marks and nothing else, and has nothing left to do', async () => {
    const { options, lines, text } = await fix(files, false)
    expect(lines.map(({ where, before, after }) => [where, before, after])).toEqual(changes)
    expect(await text('articles/2025-07-24-template.yaml')).toBe(
      article.replace('第一段,见"注". #', '第一段，见“注”。#').replace("It's", 'It’s'),
    )
    expect(await fixRecords(options)).toEqual([])
  })

  it('writes nothing on a dry run', async () => {
    const { lines, text } = await fix(files, true)
    expect(lines).toHaveLength(3)
    expect(await text('articles/2025-07-24-template.yaml')).toBe(article)
  })

  it('leaves a language alone for which newsletter.yaml says so', async () => {
    const newsletter = `${newsletterYaml}typography: { en: { punctuation: false } }\n`
    const { lines } = await fix({ ...files, 'newsletter.yaml': newsletter }, false)
    expect(lines.map(({ where }) => where)).toEqual(['content/articles/2025-07-24-template.yaml:9'])
  })
})
