import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { keepName } from '../../src/app/people/desk-user.ts'
import { initNewsletter } from '../../src/app/setup/init-newsletter.ts'
import { type App, createApp } from '../../src/app.ts'
import { type Environment, parseConfig } from '../../src/config.ts'
import { openPreview } from '../../src/preview/open-preview.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { anActor } from '../../tests/helpers/an-actor.ts'
import { growList } from '../../tests/helpers/grown-list.ts'
import { aNewsletterFolder, packageDir } from '../../tests/helpers/run-cli.ts'
import { recordSignUps } from '../../tests/helpers/sign-ups.ts'

/** The pictures show the same weeks whenever they are taken. */
const now = new Date('2025-07-28T08:00:00Z')

export interface OpenDesk {
  readonly url: string
  readonly app: App
  readonly close: () => Promise<void>
  /** The person who looks signs in with it; left out: nobody has to. */
  readonly password?: string
  /** What follows the # in the links of two guests: one may comment, one may read. */
  readonly guests?: { readonly comments: string; readonly reads: string }
}

/** The newsletters that are looked at, each made in a folder of its own. */
export const samples = {
  /** The sample with a number on which its languages disagree. */
  fresh: async (folder: string) => {
    const root = await aNewsletterFolder(folder)
    await writeWrongNumber(root)
    return openDesk(root)
  },
  /** Half a year of readers and sent issues; an approved issue, one with findings, and one that is long in every way. */
  grown: async (folder: string) => {
    const root = await aNewsletterFolder(folder)
    await writeWrongNumber(root)
    await writeLongIssue(root)
    await fillList(root)
    const desk = await openDesk(root)
    await desk.app.approve('2024-w21')
    await desk.app.sendTest('2025-w07', { to: null, editions: null })
    await desk.app.deleteRecord({ kind: 'article', id: '2025-07-21-uk-openai-memorandum' })
    return desk
  },
  /** Nothing in it yet. */
  empty: async (folder: string) => {
    const root = join(folder, 'my-digest')
    await initNewsletter(packageDir, { folder: root })
    return openDesk(root)
  },
  /** A record that no longer can be read. */
  broken: async (folder: string) => {
    const root = await aNewsletterFolder(folder)
    await changeRecord(root, 'articles/2025-02-11-investai', (text) =>
      text.replace('topic: eu', 'topic: [eu'),
    )
    return openDesk(root)
  },
  /** Somebody writes in it: an issue with blocks, and articles that are copied, deleted and written twice. */
  changing: async (folder: string) => {
    const root = await aNewsletterFolder(folder)
    await changeRecord(root, 'issues/2025-w07', (text) =>
      text.replace('articles:\n', `${BLOCKS}articles:\n  - blocks/welcome\n  - blocks/hearing\n`),
    )
    return openDesk(root)
  },
  /** Somebody has to sign in. */
  shared: async (folder: string) => {
    const root = await aNewsletterFolder(folder)
    return openDesk(root, { ...behindPassword, SMTP_URL: 'smtp://127.0.0.1:1' })
  },
  /** People have commented, changed a text and asked others to look at the issue. */
  reviewed: async (folder: string) => {
    const root = await aNewsletterFolder(folder)
    const desk = await openDesk(root, behindPassword)
    return { ...desk, password: behindPassword.PREVIEW_PASSWORD, guests: await holdReview(desk, root) }
  },
} as const

/** As others reach it. */
const behindPassword = {
  PREVIEW_PASSWORD: 'a long password of the desk',
  PREVIEW_URL: 'https://desk.example.com',
}

/** The issue that others look at, and the article of it that has comments and an earlier text. */
export const REVIEWED = '2025-w30'
export const COMMENTED = '2025-07-23-americas-ai-action-plan'

async function holdReview({ app }: OpenDesk, root: string): Promise<NonNullable<OpenDesk['guests']>> {
  const place = await app.openDesk({ onBug: throwBug })
  const own = place.as(anActor)
  const about = { kind: 'article', id: COMMENTED } as const
  const field = 'sections.en.summary.0'
  const { comments } = await own.comments.add(about, {
    on: { field, quote: 'more than 90 federal' },
    text: 'Is this the number of the plan itself, or of the press release?',
  })
  await own.comments.reply(about, comments[0]?.id ?? '', { text: 'Of the plan; I have counted them.' })
  await own.comments.add(about, { on: null, text: 'The second source could go: it says the same.' })
  const { comments: ofIssue } = await own.comments.add(
    { kind: 'issue', id: REVIEWED },
    { on: null, text: '导语可以再短一些。' },
  )
  await own.comments.resolve({ kind: 'issue', id: REVIEWED }, ofIssue[0]?.id ?? '', { isResolved: true })
  const { revision } = await own.records.article(COMMENTED)
  await own.records.writeArticle(COMMENTED, {
    revision,
    changes: { sections: { en: { headline: 'The White House publishes “America’s AI Action Plan”' } } },
  })
  const ask = async (address: string, mayComment: boolean) => {
    const known = await mailedTokens(root)
    await own.reviews.ask(REVIEWED, { to: [address], message: 'Are the numbers right?', mayComment })
    return (await mailedTokens(root)).find((token) => !known.includes(token)) ?? ''
  }
  const guests = {
    comments: await ask('expert@example.org', true),
    reads: await ask('board@example.org', false),
  }
  await place.review.enter({ token: guests.comments })
  await place.close()
  return guests
}

/** What stands behind the # of the links that were mailed. */
async function mailedTokens(root: string): Promise<readonly string[]> {
  const folder = join(root, 'data', 'outbox', 'new')
  const names = await readdir(folder).catch(() => [])
  const mails = await Promise.all(names.map(async (name) => simpleParser(await readFile(join(folder, name)))))
  return mails.flatMap(({ text = '' }) => /review#([\w-]+)/.exec(text)?.[1] ?? [])
}

const throwBug = (error: unknown) => {
  throw error
}

async function openDesk(root: string, env: Environment = {}): Promise<OpenDesk> {
  // The page has asked for a name before.
  await keepName({ dataDir: join(root, 'data') }, anActor.account ?? '', anActor.name)
  const app = createApp({ config: parseConfig(env, root), packageDir, clock: () => now, actor: anActor })
  const standing = await openPreview(await app.openDesk({ onBug: throwBug }), { port: 0 })
  const close = async () => {
    await standing.close()
    await app.close()
  }
  return { url: standing.url, app, close }
}

async function fillList(root: string): Promise<void> {
  const store = await openSqliteStore(join(root, 'data', 'diglot.db'))
  const quiet = { rejected: 3, bounced: 2, left: 4 }
  await growList(store, {
    now,
    people: 600,
    issues: [
      { ...quiet, rejected: 12 },
      { ...quiet, left: 2 },
      { ...quiet, bounced: 4 },
      { ...quiet, complained: 1, left: 3 },
      quiet,
      { ...quiet, left: 9 },
      { rejected: 1, left: 2 },
      { ...quiet, complained: 3, left: 6, reasons: ['too-often', 'not-relevant', 'too-often'] },
    ],
  })
  await recordSignUps(store, { asked: 52, confirmed: 41, at: now })
  await store.close()
}

async function changeRecord(root: string, name: string, change: (text: string) => string): Promise<void> {
  const path = join(root, 'content', `${name}.yaml`)
  await writeFile(path, change(await readFile(path, 'utf8')))
}

function writeWrongNumber(root: string): Promise<void> {
  return changeRecord(root, 'articles/2025-07-23-americas-ai-action-plan', (text) =>
    text.replace('more than 90 federal', 'more than 80 federal'),
  )
}

const BLOCKS = `blocks:
  welcome:
    kind: note
    sections:
      zh-Hans: { text: 读者来信问到第5条。, by: 编辑部 }
      en: { text: Readers asked about Article 5., by: The editors }
  hearing:
    kind: event
    starts: 2025-08-12 14:00
    ends: 2025-08-12 16:00
    zone: Europe/Paris
    url: https://example.com/hearing
    sections:
      zh-Hans: { headline: 公开听证会, place: 巴黎，市政厅 }
      en: { headline: Public hearing, place: "Paris, City Hall" }
`

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
const LONG_LINK = `https://example.com/${'a-very-long-path-without-a-single-space/'.repeat(4)}`

/** Thirty articles, a German compound, an address without end, and headlines of several lines. */
async function writeLongIssue(root: string): Promise<void> {
  const ids = Array.from(
    { length: 30 },
    (_, at) => `2025-06-${String((at % 28) + 1).padStart(2, '0')}-long-${at}`,
  )
  for (const [at, id] of ids.entries())
    await writeFile(join(root, 'content', 'articles', `${id}.yaml`), longArticle(id.slice(0, 10), at))
  await writeFile(
    join(root, 'content', 'issues', '2025-long.yaml'),
    `number: 26
date: 2025-07-01
covers: { from: 2025-06-01, to: 2025-06-30 }
subject: { zh-Hans: 一期很长的内容：三十篇文章与很长的词, en: "${LONG_WORD} and thirty articles of one month" }
preheader: { zh-Hans: 三十篇文章, en: Thirty articles }
articles:
${ids.map((id) => `  - ${id}`).join('\n')}
`,
  )
}

function longArticle(date: string, at: number): string {
  return `date: ${date}
source: { name: { zh-Hans: 一个名称很长的来源机构, en: An Institution With a Rather Long Name }, url: "${LONG_LINK}${at}" }
topic: eu
sections:
  zh-Hans:
    headline: 第${at + 1}篇：一个相当长的标题，用来查看标题在窄屏幕上如何换行，以及列表如何容纳它
    keywords: [很长的关键词之一, 标题换行, 窄屏幕]
    summary: |
      这是第${at + 1}篇的第一段，内容不多。
  en:
    headline: "No. ${at + 1}: ${LONG_WORD}, and a headline that goes on for longer than anybody would like to read it"
    keywords: [${LONG_WORD}, Wrapping, Narrow screens]
    summary: |
      This is the first paragraph of article ${at + 1}, and there is not much in it.
`
}

/** Removes what a sample wrote. */
export const removeSample = (folder: string) => rm(folder, { recursive: true, force: true })
