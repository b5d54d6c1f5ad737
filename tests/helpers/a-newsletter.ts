import type { Article, Section } from '../../src/domain/newsletter/article.ts'
import type { Issue } from '../../src/domain/newsletter/issue.ts'
import { defaultMailClients } from '../../src/domain/newsletter/mail-clients.ts'
import type { Newsletter } from '../../src/domain/newsletter/newsletter.ts'
import type { Strings } from '../../src/domain/newsletter/strings.ts'
import { themes } from '../../src/domain/newsletter/theme.ts'

const both = <T>(zh: T, en: T) =>
  new Map([
    ['zh-Hans', zh],
    ['en', en],
  ])

export function aNewsletter(changes: Partial<Newsletter> = {}): Newsletter {
  return {
    name: both('人工智能政策周报', 'AI Policy Weekly'),
    languages: ['zh-Hans', 'en'],
    derived: new Map(),
    timeZone: 'Asia/Shanghai',
    defaultEdition: 'zh-Hans+en',
    sender: {
      name: both('人工智能政策周报', 'AI Policy Weekly'),
      address: 'digest@example.com',
      replyTo: 'editors@example.com',
      bounceDomain: 'bounces.example.com',
    },
    editors: ['editor-zh', 'editor-en'].map((name) => ({
      ...{ address: `${name}@example.com`, name, role: 'publisher', languages: [] },
    })),
    approval: 'one',
    listId: 'weekly.example.com',
    siteUrl: 'https://digest.example.com',
    postalAddress: '1 Example Street, Exampleton',
    countsClicks: false,
    welcome: 'none',
    template: 'mjml',
    layout: 'stacked',
    missingSection: 'block',
    typography: new Map(),
    hasLegalTexts: false,
    clients: defaultMailClients,
    topics: new Map([['eu', both('欧盟', 'European Union')]]),
    offeredTags: new Map(),
    fields: new Map(),
    logo: null,
    pictures: 'hosted',
    theme: 'newspaper',
    typefaces: new Map(),
    editedBy: new Map(),
    palette: themes.newspaper.palette,
    pace: { messagesPerSecond: null, connections: null, groups: [] },
    ...changes,
  }
}

export function aSection(changes: Partial<Section> = {}): Section {
  return {
    headline: 'A headline',
    keywords: ['One', 'Two'],
    summary: ['First paragraph.', 'Second paragraph.'],
    ...changes,
  }
}

export function anArticle(changes: Partial<Article> = {}): Article {
  return {
    id: '2025-07-24-template',
    date: '2025-07-24',
    sources: [{ name: both('欧盟委员会', 'European Commission'), url: 'https://example.com/source' }],
    topic: 'eu',
    sections: both(
      aSection({
        headline: '欧盟给出模板',
        keywords: ['训练数据', '模板'],
        summary: ['第一段。', '第二段。'],
      }),
      aSection(),
    ),
    picture: null,
    accepted: [],
    ...changes,
  }
}

export function anIssue(changes: Partial<Issue> = {}): Issue {
  return {
    id: '2025-w30',
    number: 30,
    date: '2025-07-28',
    covers: { from: '2025-07-21', to: '2025-07-27' },
    subject: both('欧盟给出模板', 'The EU provides a template'),
    preheader: both('还有两则', 'And two more'),
    intro: both(['导语。'], ['An introduction.']),
    articles: ['2025-07-24-template'],
    blocks: [],
    weights: new Map(),
    template: 'mjml',
    layout: 'stacked',
    picture: null,
    isPublic: true,
    corrects: null,
    wrongWords: [],
    accepted: [],
    ...changes,
  }
}

const words = (tag: string): Strings => ({
  languageLabel: tag,
  issueNumber: 'No. {number}',
  date: 'yyyy-MM-dd',
  contents: `contents ${tag}`,
  readAt: `read at {source} ${tag}`,
  readingTime: `{minutes} minutes ${tag}`,
  editedBy: `edited by {name} ${tag}`,
  why: `why ${tag} {newsletter} {address}`,
  viewInBrowser: `view ${tag}`,
  forward: `forward ${tag}`,
  subscribe: `subscribe ${tag}`,
  reply: `reply ${tag}`,
  preferences: `preferences ${tag}`,
  unsubscribe: `unsubscribe ${tag}`,
  reader: `reader ${tag}`,
  missingHeadline: `[headline ${tag}]`,
  missingKeywords: `[keywords ${tag}]`,
  missingSummary: `[summary ${tag}]`,
  missingSection: `[section ${tag}]`,
  missingText: `[text ${tag}]`,
  noteLabel: `note ${tag}`,
  eventLabel: `event ${tag}`,
  quoteLabel: `quote ${tag}`,
  figureLabel: `figure ${tag}`,
  termLabel: `term ${tag}`,
  briefLabel: `brief ${tag}`,
  correctionLabel: `correction ${tag}`,
  sponsorLabel: `sponsor ${tag}`,
  addToCalendar: `calendar ${tag}`,
  readMore: `more ${tag}`,
  derivedNote: tag === 'zh-Hant' ? 'derived' : '',
  onlyIn: `only in {language} ${tag}`,
  correctionSubject: `correction ${tag}: {subject}`,
  correctionIntro: `corrects {issue} of {date} ${tag}`,
  correctionOfSubject: `{before} should be {after} ${tag}`,
  correctionOfIntro: `the introduction should be ${tag}`,
  testSubjectPrefix: `[test ${tag}]`,
})

export const someStrings: ReadonlyMap<string, Strings> = new Map(
  ['zh-Hans', 'en', 'zh-Hant'].map((tag) => [tag, words(tag)]),
)
