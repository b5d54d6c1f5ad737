import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CheerioAPI, load } from 'cheerio'
import { type ParsedMail, simpleParser } from 'mailparser'
import { expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { initNewsletter } from '../../src/app/setup/init-newsletter.ts'
import { directionOf } from '../../src/domain/language/language.ts'
import { inEnglish } from '../../src/domain/language/message.ts'
import { anActor } from '../helpers/an-actor.ts'
import { openApp } from '../helpers/open-app.ts'
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
  const app = openApp(root, { clock })
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

/** What an editor decides at the desk: a headline that was proposed, keywords that a paste without labels lacks, the words of the inbox. */
async function addWhatIsMissing(
  { desk }: OpenNewsletter,
  languages: readonly string[],
  {
    issue,
    article,
    news,
  }: { readonly issue: string; readonly article: string; readonly news: readonly [News, News] },
): Promise<void> {
  const [first, second] = news
  const record = await desk.records.article(article)
  await desk.records.writeArticle(article, {
    revision: record.revision,
    changes: {
      sections: inEach(languages, (tag) => ({
        headline: second.texts[tag]?.headline ?? null,
        keywords: second.texts[tag]?.keywords.split(/[,،、]\s*/) ?? [],
      })),
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

/** What a mail says, without the spaces and marks that typography puts into it. */
const letters = (text: string) => text.replace(/[\s\u200B-\u200F\u2066-\u2069]+/gu, '')

async function fixedWords(tag: string): Promise<Readonly<Record<string, string>>> {
  return parse(await readFile(join(packageDir, 'content', 'strings', `${tag}.yaml`), 'utf8'))
}

/** What stands in English fixed words around their places, where it is long enough to be English and nothing else. */
async function englishWords(): Promise<readonly string[]> {
  const words = Object.values(await fixedWords('en')).flatMap((text) => text.split(/\{\w+\}/))
  return words.map(letters).filter((word) => word.length >= 6)
}

const CLOSING_WORDS = ['viewInBrowser', 'forward', 'subscribe', 'reply', 'preferences', 'unsubscribe']

/** In these languages, in this order, in both parts, and in no other. */
async function expectToSpeak(mail: ParsedMail, tags: readonly string[], news: readonly [News, News]) {
  const $ = load(mail.html || '')
  const [first = ''] = tags
  expect([$('html').attr('lang'), $('html').attr('dir')]).toEqual([first, directionOf(first)])
  const all = letters($('body').text())
  const plain = letters(mail.text ?? '')
  const subject = letters(mail.subject ?? '')
  const spoken = textsIn($('body').toArray(), { lang: first, dir: directionOf(first) })
  let reached = -1
  for (const tag of tags) {
    const pieces = spoken.filter(({ lang }) => lang === tag)
    // Keywords find their own direction.
    for (const { dir, text } of pieces.filter((it) => it.dir !== 'auto'))
      expect([text, dir]).toEqual([text, directionOf(tag)])
    const said = letters(pieces.map(({ text }) => text).join(''))
    for (const { texts } of news) {
      const { headline, keywords, paragraphs } = texts[tag] ?? expect.fail(`The news is not in ${tag}.`)
      for (const text of [headline, ...paragraphs]) {
        expect(said).toContain(letters(text))
        expect(plain).toContain(letters(text))
      }
      for (const keyword of keywords.split(/[,،、]\s*/)) expect(said).toContain(letters(keyword))
    }
    const words = await fixedWords(tag)
    for (const key of CLOSING_WORDS) {
      expect(said).toContain(letters(words[key] ?? ''))
      expect(plain).toContain(letters(words[key] ?? ''))
    }
    const at = subject.indexOf(letters(news[0].texts[tag]?.headline ?? '').slice(0, 8))
    expect(at, `${mail.subject}: ${tag}`).toBeGreaterThan(reached)
    reached = at
  }
  if (!tags.includes('en'))
    for (const word of await englishWords()) {
      expect(all).not.toContain(word)
      expect(plain).not.toContain(word)
    }
  for (const other of Object.keys(news[0].texts).filter((tag) => !tags.includes(tag)))
    expect(all).not.toContain(letters(news[0].texts[other]?.headline ?? ''))
}

interface SpokenText {
  readonly text: string
  readonly lang: string
  readonly dir: string
}

type PageNode = ReturnType<ReturnType<CheerioAPI>['contents']> extends Iterable<infer Node> ? Node : never

/** Every text of the page in its order, with the language and the direction that it stands in. */
function textsIn(nodes: readonly PageNode[], { lang, dir }: Omit<SpokenText, 'text'>): SpokenText[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return node.data.trim() === '' ? [] : [{ text: node.data, lang, dir }]
    if (!('attribs' in node)) return []
    return textsIn(node.children, { lang: node.attribs.lang ?? lang, dir: node.attribs.dir ?? dir })
  })
}

function addressOf({ to }: ParsedMail): string {
  return [to].flat()[0]?.value[0]?.address ?? ''
}

it.each<{ languages: string[]; news: [News, News]; week: string; day: string }>([
  { languages: ['fr', 'en'], news: [codeOfPractice, genevaSummit], week: '2025-w28', day: '2025-07-14' },
  { languages: ['ar', 'fr'], news: [codeOfPractice, genevaSummit], week: '2025-w28', day: '2025-07-14' },
  { languages: ['ja', 'ko'], news: [koreanModels, federalSchedule], week: '2025-w32', day: '2025-08-11' },
  {
    languages: ['de', 'fr', 'en'],
    news: [codeOfPractice, genevaSummit],
    week: '2025-w28',
    day: '2025-07-14',
  },
])('goes from pastes to a rehearsed send: $languages', async ({ languages, news, week, day }) => {
  const open = await aNewsletterIn(languages, day)
  const { root, app } = open
  await importPaste(open, 'labelled.txt', labelledPaste(news[0], languages))
  const plain = await importPaste(open, 'plain.txt', plainPaste(news[1], languages))
  const made = await app.newIssue({ id: week })
  expect(made.articles).toHaveLength(2)
  await addWhatIsMissing(open, languages, { issue: week, article: plain, news })

  const { proof, problems } = await app.renderIssue(week)
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ rule, message }) => `${rule}: ${inEnglish(message)}`)).toEqual([])

  const reads = proof.editions.map(({ id }) => id)
  expect(reads).toContain(languages.join('+'))
  for (const [at, edition] of reads.entries())
    await app.addSubscriber({ address: `person${at}@example.com`, name: '', edition })
  await app.approve(week)
  const rehearsed = await app.send(await app.planSend(week), {
    ...{ signal: new AbortController().signal, waitsForRetries: false },
    ...{ onProgress: () => undefined, onHold: () => undefined },
  })
  expect(rehearsed.counts.accepted).toBe(reads.length)
  const raw = await outboxMails(join(root, 'data'), reads.length)
  const mails = new Map(
    (await Promise.all(raw.map((mail) => simpleParser(mail)))).map((mail) => [addressOf(mail), mail]),
  )
  for (const [at, edition] of reads.entries()) {
    const mail = mails.get(`person${at}@example.com`)
    if (mail === undefined) throw new Error(`Nobody got ${edition}.`)
    await expectToSpeak(mail, edition.split('+'), news)
  }
})
