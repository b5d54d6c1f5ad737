import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'cheerio'
import { type ParsedMail, simpleParser } from 'mailparser'
import { expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { createApp } from '../../src/app.ts'
import { initNewsletter } from '../../src/app/setup/init-newsletter.ts'
import { parseConfig } from '../../src/config.ts'
import { directionOf, scriptOf } from '../../src/domain/language/language.ts'
import { anActor } from '../helpers/an-actor.ts'
import { outboxMails } from '../helpers/outbox.ts'
import {
  codeOfPractice,
  federalSchedule,
  genevaSummit,
  koreanModels,
  labelledPaste,
  type News,
  plainPaste,
} from '../helpers/policy-news.ts'
import { packageDir } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { shareTemplateCache } from '../helpers/template-cache.ts'

/** An empty newsletter in these languages, as `diglot init --languages` makes it, and a person at its desk. */
async function aNewsletterIn(languages: readonly string[], day: string) {
  const root = join(await tempFolder(), 'my-digest')
  await initNewsletter(packageDir, { folder: root, languages })
  await shareTemplateCache(root)
  const clock = () => new Date(`${day}T09:00:00Z`)
  const app = createApp({ config: parseConfig({}, root), packageDir, clock, actor: anActor })
  const bugs: unknown[] = []
  const shared = await app.openDesk({ onBug: (error) => bugs.push(error) })
  onTestFinished(async () => {
    await shared.close()
    await app.close()
    expect(bugs).toEqual([])
  })
  return { root, app, desk: shared.as(anActor) }
}

type OpenNewsletter = Awaited<ReturnType<typeof aNewsletterIn>>

async function importPaste({ root, app }: OpenNewsletter, name: string, text: string): Promise<string> {
  const path = join(root, 'content', 'inbox', name)
  await writeFile(path, text)
  const { written, refused } = await app.importPastes({ files: [path] })
  expect(refused).toEqual([])
  expect(written).toHaveLength(1)
  return written[0]?.id ?? ''
}

const inEach = <T>(languages: readonly string[], of: (tag: string) => T) =>
  Object.fromEntries(languages.map((tag) => [tag, of(tag)]))

/** What an editor adds at the desk: the keywords that a paste without labels does not name, and the words of the inbox. */
async function addWhatIsMissing(
  { desk }: OpenNewsletter,
  languages: readonly string[],
  { issue, article, news }: { readonly issue: string; readonly article: string; readonly news: readonly [News, News] },
): Promise<void> {
  const [first, second] = news
  const record = await desk.records.article(article)
  await desk.records.writeArticle(article, {
    revision: record.revision,
    changes: {
      sections: inEach(languages, (tag) => ({ keywords: second.texts[tag]?.keywords.split(/[,،、]\s*/) ?? [] })),
    },
  })
  const { revision } = await desk.records.issue(issue)
  await desk.records.writeIssue(issue, {
    revision,
    changes: {
      subject: inEach(languages, (tag) => first.texts[tag]?.headline ?? null),
      preheader: inEach(languages, (tag) => second.texts[tag]?.headline ?? null),
    },
  })
}

it.each<{ languages: string[]; news: [News, News]; week: string; day: string }>([
  { languages: ['fr', 'en'], news: [codeOfPractice, genevaSummit], week: '2025-w28', day: '2025-07-14' },
  { languages: ['ar', 'fr'], news: [codeOfPractice, genevaSummit], week: '2025-w28', day: '2025-07-14' },
  { languages: ['ja', 'ko'], news: [koreanModels, federalSchedule], week: '2025-w32', day: '2025-08-11' },
  { languages: ['de', 'fr', 'en'], news: [codeOfPractice, genevaSummit], week: '2025-w28', day: '2025-07-14' },
])('goes from pastes to a rehearsed send: $languages', async ({ languages, news, week, day }) => {
  const open = await aNewsletterIn(languages, day)
  const { root, app } = open
  await importPaste(open, 'labelled.txt', labelledPaste(news[0], languages))
  const plain = await importPaste(open, 'plain.txt', plainPaste(news[1], languages))
  const made = await app.newIssue({ id: week })
  expect(made.articles).toHaveLength(2)
  await addWhatIsMissing(open, languages, { issue: week, article: plain, news })

  const { problems } = await app.renderIssue(week)
  console.log(problems.map(({ severity, rule, message, where }) => [severity, rule, message, where]))
  console.log(await readFile(join(root, 'content/articles', `${plain}.yaml`), 'utf8'))
})
