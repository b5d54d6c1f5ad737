import { describe, expect, it } from 'vitest'
import { defaultMailClients } from '../../src/domain/newsletter/mail-clients.ts'
import { articleYaml, contentFolder, issueYaml, load, newsletterYaml } from '../helpers/content-folder.ts'

const withChoices = (choices: string) => contentFolder({ 'newsletter.yaml': `${newsletterYaml}${choices}` })

describe('what a newsletter may choose', () => {
  it('is left to Diglot where it does not', async () => {
    const { newsletter } = await load(await contentFolder())
    expect([newsletter.missingSection, newsletter.typography, newsletter.clients]).toEqual([
      'block',
      new Map(),
      defaultMailClients,
    ])
  })

  it('is a policy for missing sections, typography per language, and mail programs', async () => {
    const choices = `missingSection: fall-back
typography: { zh-Hans: { spaces: false }, en: { punctuation: false } }
clients: [gmail, qq]
layout: columns
`
    const { newsletter } = await load(await withChoices(choices))
    expect([newsletter.missingSection, newsletter.typography, newsletter.clients, newsletter.layout]).toEqual(
      [
        'fall-back',
        new Map([
          ['zh-Hans', { spaces: false, units: true, punctuation: true, easternDigits: false }],
          ['en', { spaces: false, units: true, punctuation: false, easternDigits: false }],
        ]),
        ['gmail', 'qq'],
        'columns',
      ],
    )
  })

  it.each([
    ['missingSection: fallback\n', 'fall-back'],
    ['clients: [gmai]\n', 'gmail'],
    ['layout: colums\n', 'columns'],
    ['typography: { fr: {} }\n', 'zh-Hans, en'],
    ['typography: { en: { space: true } }\n', 'spaces'],
  ])('is told where it is not known: %s', async (choices, hint) => {
    await expect(load(await withChoices(choices))).rejects.toMatchObject({
      details: [{ hint: expect.saying(hint) }],
    })
  })
})

describe('a newsletter in three languages', () => {
  const inEach = (text: string) => `{ de: ${text}, fr: ${text}, en: ${text} }`
  const three = newsletterYaml
    .replace(/^name:.*$/m, `name: ${inEach('Weekly')}`)
    .replace(/^languages:.*$/m, 'languages: [de, fr, en]')
    .replace(/^ {2}(eu|us):.*$/gm, `  $1: ${inEach('Topic')}`)
  const withEdition = (id: string, more = '') =>
    contentFolder({
      'newsletter.yaml': `${three.replace(/^defaultEdition:.*$/m, `defaultEdition: ${id}`)}${more}`,
      'articles/2025-07-24-template.yaml': null,
      'issues/2025-w30.yaml': null,
    })

  it('has all of them in one mail where the default edition says so', async () => {
    const { newsletter } = await load(await withEdition('fr+de+en', 'layout: split\n'))
    expect(newsletter).toMatchObject({ defaultEdition: 'fr+de+en', layout: 'split' })
  })

  it.each([
    ['de+fr+it', 'which the newsletter does not offer', ''],
    ['de+fr+de', 'which the newsletter does not offer', ''],
    ['de+fr+en', 'which is for two languages, and the default edition has more', 'layout: columns\n'],
  ])('is told where it cannot be so: %s, %s', async (id, words, more) => {
    await expect(load(await withEdition(id, more))).rejects.toMatchObject({
      details: [{ message: expect.saying(words) }],
    })
  })

  it('may have columns where no mail has more than two', async () => {
    const { newsletter } = await load(await withEdition('de+fr', 'layout: columns\n'))
    expect(newsletter.layout).toBe('columns')
  })
})

describe('a derived language', () => {
  const derived = `${newsletterYaml.replace('eu: {', 'eu: { zh-Hant-HK: 歐盟,')}derived: { zh-Hant-HK: zh-Hans }\n`

  it('may have texts of its own anywhere, and needs none', async () => {
    const own = articleYaml.replace(
      '  en:\n',
      '  zh-Hant-HK: { headline: 自己寫的, keywords: [甲], summary: 乙 }\n  en:\n',
    )
    const contentDir = await contentFolder({
      'newsletter.yaml': derived,
      'articles/2025-07-24-template.yaml': own,
      'articles/2025-07-25-other.yaml': articleYaml,
      'issues/2025-w30.yaml': issueYaml.replace('subject: {', 'subject: { zh-Hant-HK: 主題,'),
    })
    const { articles, issues, newsletter, faults } = await load(contentDir)
    expect(faults).toEqual([])
    expect([...articles.values()].map(({ sections }) => sections.get('zh-Hant-HK')?.headline)).toEqual([
      '自己寫的',
      undefined,
    ])
    expect(issues.get('2025-w30')?.subject.get('zh-Hant-HK')).toBe('主題')
    expect(newsletter.topics.get('eu')?.get('zh-Hant-HK')).toBe('歐盟')
  })

  it('takes the fixed words of the wider language where it has none', async () => {
    const { strings } = await load(await contentFolder({ 'newsletter.yaml': derived }))
    expect(strings.get('zh-Hant-HK')?.unsubscribe).toBe('取消訂閱')
  })
})
