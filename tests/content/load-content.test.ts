import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadContent, requireSound } from '../../src/content/load-content.ts'
import { inEnglish } from '../../src/domain/language/message.ts'
import { themes } from '../../src/domain/newsletter/theme.ts'
import { articleYaml, contentFolder, issueYaml, load, newsletterYaml } from '../helpers/content-folder.ts'

const ARTICLE = 'articles/2025-07-24-template.yaml'
const ISSUE = 'issues/2025-w30.yaml'

describe('loadContent', () => {
  it('reads an article, an issue and the newsletter as the domain knows them', async () => {
    const { newsletter, articles, issues, strings, glossary, faults } = await load(await contentFolder())
    expect(faults).toEqual([])
    expect([...articles.values()]).toEqual([
      {
        id: '2025-07-24-template',
        date: '2025-07-24',
        sources: [{ name: 'Example Daily', url: 'https://example.com/news' }],
        topic: 'eu',
        picture: null,
        accepted: [],
        sections: new Map([
          [
            'zh-Hans',
            { headline: '欧盟给出模板', keywords: ['训练数据', '模板'], summary: ['第一段。', '第二段。'] },
          ],
          [
            'en',
            {
              headline: 'The EU provides a template',
              keywords: ['Training data', 'Template'],
              summary: ['First paragraph.', 'Second paragraph.'],
            },
          ],
        ]),
      },
    ])
    expect([...issues.values()]).toEqual([
      {
        id: '2025-w30',
        number: 30,
        date: '2025-07-28',
        covers: { from: '2025-07-21', to: '2025-07-27' },
        subject: new Map([
          ['zh-Hans', '主题'],
          ['en', 'Subject'],
        ]),
        preheader: new Map([
          ['zh-Hans', '预览'],
          ['en', 'Preheader'],
        ]),
        intro: new Map([
          ['zh-Hans', []],
          ['en', []],
        ]),
        articles: ['2025-07-24-template'],
        blocks: [],
        template: 'mjml',
        layout: 'stacked',
        weights: new Map(),
        picture: null,
        isPublic: true,
        corrects: null,
        wrongWords: [],
        accepted: [],
      },
    ])
    expect(newsletter.sender).toEqual({
      name: newsletter.name,
      address: 'digest@example.com',
      replyTo: 'digest@example.com',
      bounceDomain: 'example.com',
    })
    expect(newsletter.palette.light).toEqual(themes.newspaper.palette.light)
    expect([...strings.keys()]).toEqual(['zh-Hans', 'en'])
    expect(glossary).toEqual({ terms: [] })
  })

  it('reads the sample digest without a fault', async () => {
    const { articles, issues, glossary, faults } = await load(join(import.meta.dirname, '../../content'))
    expect(faults).toEqual([])
    expect(articles.size).toBeGreaterThanOrEqual(14)
    expect(issues.size).toBe(3)
    expect(glossary.terms.length).toBeGreaterThanOrEqual(60)
  })

  it.each([
    ['a key without a value', '    headline: The EU provides a template', '    headline:', 'headline'],
    ['keywords without a value', '    keywords: [Training data, Template]', '    keywords:', 'keywords'],
  ])('takes %s as marked missing', async (_what, line, empty, field) => {
    const { articles, faults } = await load(
      await contentFolder({ [ARTICLE]: articleYaml.replace(line, empty) }),
    )
    expect(faults).toEqual([])
    expect(articles.get('2025-07-24-template')?.sections.get('en')).toMatchObject({ [field]: null })
  })

  it('leaves a section out that is not there: the check reports it', async () => {
    const text = articleYaml.slice(0, articleYaml.indexOf('  en:'))
    const { articles, faults } = await load(await contentFolder({ [ARTICLE]: text }))
    expect(faults).toEqual([])
    expect([...(articles.get('2025-07-24-template')?.sections.keys() ?? [])]).toEqual(['zh-Hans'])
  })

  it.each([
    ['a byte order mark', `\uFEFF${articleYaml}`],
    ['Windows line ends', articleYaml.replaceAll('\n', '\r\n')],
  ])('accepts %s', async (_what, text) => {
    const plain = await load(await contentFolder())
    const { articles, faults } = await load(await contentFolder({ [ARTICLE]: text }))
    expect(faults).toEqual([])
    expect(articles).toEqual(plain.articles)
  })

  it('says where a value stands, and where the nearest one around it is', async () => {
    const { placeOf } = await load(
      await contentFolder({ [ARTICLE]: articleYaml.replace(': The EU provides a template', ':') }),
    )
    const file = 'content/articles/2025-07-24-template.yaml'
    expect(placeOf('article', '2025-07-24-template', ['date'])).toEqual({ file, line: 1, column: 7 })
    expect(placeOf('article', '2025-07-24-template', ['sections', 'en', 'headline'])).toEqual({
      file,
      line: 13,
      column: 5,
    })
    expect(placeOf('article', '2025-07-24-template', ['sections', 'en', 'keywords', 1])).toEqual({
      file,
      line: 14,
      column: 31,
    })
    expect(placeOf('article', '2025-07-24-template', ['sections', 'fr', 'headline'])).toEqual({
      file,
      line: 4,
      column: 1,
    })
    expect(placeOf('issue', '2030-w01', ['subject'])).toEqual({
      file: 'content/issues/2030-w01.yaml',
      line: 1,
      column: 1,
    })
    expect(placeOf('newsletter', '', ['siteUrl'])).toEqual({
      file: 'content/newsletter.yaml',
      line: 9,
      column: 10,
    })
  })

  it.each([
    ['article', '2025-07-24-template', ['date']],
    ['article', '2025-07-24-template', ['sections', 'en', 'headline']],
    ['article', '2025-07-24-template', ['sections', 'en', 'keywords', 1]],
    ['article', '2025-07-24-template', ['source', 'url']],
    ['issue', '2025-w30', ['subject', 'zh-Hans']],
    ['newsletter', '', ['siteUrl']],
  ] as const)('finds the value again that stands at a place: %s %s %o', async (kind, id, path) => {
    const { placeOf, targetOf } = await load(await contentFolder())
    expect(targetOf(placeOf(kind, id, path))).toEqual({ kind, id, path })
  })

  it('knows no record at a place outside of the content', async () => {
    const { targetOf } = await load(await contentFolder())
    expect(targetOf({ file: 'templates/mjml/articles/a.yaml', line: 1, column: 1 })).toBeNull()
  })

  it('shows every error of every file, and keeps the sound records', async () => {
    const contentDir = await contentFolder({
      'articles/2025-07-25-broken.yaml': articleYaml
        .replace('date:', 'dat:')
        .replace('topic: eu', 'topic: uk'),
      [ISSUE]: issueYaml.replace('number: 30', 'number: 0'),
    })
    const content = await load(contentDir)
    expect([...content.articles.keys()]).toEqual(['2025-07-24-template'])
    expect(content.issues.size).toBe(0)
    expect(content.faults.map(({ where, message }) => `${where} ${inEnglish(message)}`)).toEqual([
      'content/articles/2025-07-25-broken.yaml:1:1 The `date` is missing.',
      'content/articles/2025-07-25-broken.yaml:1:1 The key `dat` is not known here.',
      'content/articles/2025-07-25-broken.yaml:3:8 The `topic` names `uk`, which is not among the topics of newsletter.yaml.',
      'content/issues/2025-w30.yaml:1:9 The `number` must be at least 1.',
    ])
    expect(() => requireSound(content)).toThrow(
      expect.objectContaining({
        code: 'CONTENT_INVALID',
        message: 'There are 4 errors in the content files.',
        details: content.faults,
      }),
    )
  })

  it('lets an issue name an article whose own record is broken', async () => {
    const { issues, faults } = await load(await contentFolder({ [ARTICLE]: 'date: x\n' }))
    expect(issues.get('2025-w30')?.articles).toEqual(['2025-07-24-template'])
    expect(faults.every(({ where }) => where.startsWith('content/articles/'))).toBe(true)
  })

  it('refuses two records of one id, in whatever case or with whatever extension', async () => {
    const { articles, faults } = await load(
      await contentFolder({ 'articles/2025-07-24-Template.yml': articleYaml }),
    )
    expect(articles.size).toBe(0)
    expect(faults).toEqual([
      {
        where: 'content/articles/2025-07-24-template.yaml:1:1',
        message:
          'The id `2025-07-24-template` is taken by content/articles/2025-07-24-Template.yml; which of the two is meant cannot be told.',
        hint: 'Rename or delete one of the two files.',
      },
    ])
  })

  it('refuses an id that cannot stand in a web address', async () => {
    const { faults } = await load(await contentFolder({ 'articles/北京 1.yaml': articleYaml }))
    expect(faults).toEqual([
      {
        where: 'content/articles/北京 1.yaml:1:1',
        message: "The file's name makes the id `北京 1`, and an id has only letters, digits and hyphens.",
        hint: 'Rename the file, for instance 2025-07-26-action-plan.yaml.',
      },
    ])
  })

  it("passes over files that are no records: editors' swap files, temporary files, folders", async () => {
    const { articles, faults } = await load(
      await contentFolder({
        'articles/.2025-07-24-template.yaml.tmp': 'x',
        'articles/.hidden.yaml': 'x',
        'articles/notes.txt': 'x',
        'articles/drafts.yaml/inner.yaml': 'x',
      }),
    )
    expect(faults).toEqual([])
    expect(articles.size).toBe(1)
  })

  it('asks for `diglot init` where there is no newsletter', async () => {
    await expect(load(await contentFolder({ 'newsletter.yaml': null }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'There is no newsletter in this folder: content/newsletter.yaml is not there.',
      hint: 'Change to the folder of your newsletter, or begin one with `diglot init`.',
    })
  })

  it('throws everything that is wrong with newsletter.yaml at once', async () => {
    const text = newsletterYaml
      .replace('Asia/Shanghai', 'Asia/Shangai')
      .replace('en: Weekly', 'fr: Hebdo')
      .replace('zh-Hans+en', 'zh-Hans+eng')
      .replace('digest@example.com', 'digest@')
    await expect(load(await contentFolder({ 'newsletter.yaml': text }))).rejects.toMatchObject({
      code: 'CONTENT_INVALID',
      details: [
        {
          where: 'content/newsletter.yaml:1:1',
          message: 'The English name is missing.',
          hint: 'Add `en:` under `name`.',
        },
        {
          where: 'content/newsletter.yaml:1:22',
          message: 'The newsletter has no language `fr`.',
          hint: 'Known are: zh-Hans, en. Delete the key, or add the language to `languages` in newsletter.yaml.',
        },
        {
          where: 'content/newsletter.yaml:3:11',
          message: 'The `timeZone` is not a time zone: `Asia/Shangai`.',
          hint: 'Write an IANA name, such as Asia/Shanghai or Europe/Berlin.',
        },
        {
          where: 'content/newsletter.yaml:4:17',
          message: 'The `defaultEdition` is `zh-Hans+eng`, which the newsletter does not offer.',
          hint: 'Did you mean `zh-Hans+en`?',
        },
        {
          where: 'content/newsletter.yaml:6:12',
          message: 'The `sender.address` is not an address: `digest@`.',
          hint: 'The address is not of the form local@domain. Write it as digest@example.com.',
        },
      ],
    })
  })

  it("takes the newsletter's own words before those that come with diglot, and names the file where both lack", async () => {
    const contentDir = await contentFolder({
      'newsletter.yaml': newsletterYaml
        .replace('[zh-Hans, en]', '[zh-Hans, it]')
        .replaceAll(', en:', ', it:')
        .replace('zh-Hans+en', 'it'),
      'strings/zh-Hans.yaml': 'languageLabel: 汉语\n',
      [ARTICLE]: null,
      [ISSUE]: null,
    })
    const { strings, faults } = await load(contentDir)
    expect([...strings.keys()]).toEqual([])
    expect(faults.filter(({ where }) => where.includes('zh-Hans'))).toHaveLength(36)
    expect(faults.at(-1)).toEqual({
      where: 'content/strings/it.yaml:1:1',
      message: 'The fixed words of the language `it` are missing: diglot brings none for it.',
      hint: 'Write content/strings/it.yaml; content/strings/en.yaml is a pattern to follow.',
    })
  })

  it('reads the words of a derived language', async () => {
    const text = newsletterYaml.replace('timeZone', 'derived: { zh-Hant: zh-Hans }\ntimeZone')
    const { strings, faults } = await load(await contentFolder({ 'newsletter.yaml': text }))
    expect(faults).toEqual([])
    expect([...strings.keys()]).toEqual(['zh-Hans', 'en', 'zh-Hant'])
  })

  it('reads five hundred records and keeps their order', async () => {
    const names = Array.from({ length: 500 }, (_, at) => `articles/a-${String(at).padStart(3, '0')}.yaml`)
    const contentDir = await contentFolder(Object.fromEntries(names.map((name) => [name, articleYaml])))
    const { articles, faults } = await loadContent(contentDir, { defaultStringsDir: contentDir })
    expect(faults).toHaveLength(2) // the words, which are not in that folder
    expect([...articles.keys()].slice(1)).toEqual(names.map((name) => name.slice(9, -5)))
  })
})
