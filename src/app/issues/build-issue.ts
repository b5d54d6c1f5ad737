import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { checkIssue, languagesReadInFigures } from '../../check/index.ts'
import { findRepeats, type Repeat } from '../../check/records/repeated-articles.ts'
import { requireSoundIssue, unreadRecords } from '../../content/records/faults-of-issue.ts'
import { orderOf, pictureOf, placedBlocks } from '../../domain/blocks/issue-block.ts'
import { formatLocalTime } from '../../domain/calendar.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { type Edition, type EditionId, editionsOf } from '../../domain/newsletter/edition.ts'
import { findIssue } from '../../domain/newsletter/find-issue.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { NO_PICTURES, type Picture } from '../../domain/newsletter/picture.ts'
import { formatPlace, type Problem } from '../../domain/newsletter/problem.ts'
import type { TemplateEngine } from '../../domain/ports.ts'
import { createProof, letterheadOf, type Proof } from '../../domain/proof/proof.ts'
import { fillHtml, fillText, sampleSlots } from '../../domain/proof/slots.ts'
import { clickPath, signClickLink } from '../../domain/readers/click-link.ts'
import type { Send } from '../../domain/sending/send-ports.ts'
import { DiglotError } from '../../errors.ts'
import { writeWhole } from '../../files/write-file.ts'
import { withCountedLinks } from '../../render/counted-links.ts'
import { createMjmlEngine } from '../../render/engines/mjml.ts'
import { createReactEngine } from '../../render/engines/react.ts'
import { renderEdition } from '../../render/render-edition.ts'
import { createTextRenderer } from '../../render/text.ts'
import { UnfitView } from '../../render/view/unfit-view.ts'
import type { AppContext } from '../context.ts'
import { problemsOfSample, sampleSettings } from '../setup/sample-settings.ts'
import { sentIssues } from './sent-issues.ts'
import { copiedWordProblems, siteWordProblems } from './word-problems.ts'

/** An issue with all its editions and what the check says of them. */
export interface BuiltIssue {
  readonly content: Content
  readonly issue: Issue
  readonly proof: Proof
  readonly problems: readonly Problem[]
  /** Languages of which the check compares figures alone. */
  readonly notCompared: readonly LanguageTag[]
}

/** Where an edition was written to. */
export interface WrittenEdition {
  readonly edition: EditionId
  readonly html: string
  readonly text: string
  readonly htmlBytes: number
}

export type IssueBuilder = ReturnType<typeof createIssueBuilder>

const noPictures = { ready: NO_PICTURES, refused: new Map<string, Message>() }

/** Turns the content on the disk into proofs. */
export function createIssueBuilder(context: AppContext) {
  const { config, templateDir, load, secretKey } = context
  const engines: Record<Issue['template'], TemplateEngine> = {
    mjml: createMjmlEngine({
      templateDir: join(templateDir, 'mjml'),
      cacheDir: join(config.dataDir, 'cache'),
    }),
    react: createReactEngine({ templateDir: join(templateDir, 'react') }),
  }
  const renderText = createTextRenderer({ templateDir: join(templateDir, 'text') })
  const check = rememberingCheck()

  /** Renders and checks an issue, the newest where none is named. Throws `CONTENT_INVALID` with every broken record that it is made from. */
  async function renderIssue(id: string | undefined): Promise<BuiltIssue> {
    return buildIssue(await load(), id)
  }

  /** What rendering an issue takes; throws `CONTENT_INVALID` and `NOT_FOUND`. */
  async function prepare(content: Content, id: string | undefined, template: Issue['template'] | undefined) {
    requireSoundIssue(content, id)
    const { newsletter, strings, glossary, placeOf } = content
    const issue = findIssue(content, id)
    const articles = issue.articles.flatMap((articleId) => content.articles.get(articleId) ?? [])
    const renderers = { engine: engines[template ?? issue.template], renderText }
    const pictureFiles = await shownPictures([issue, ...articles, ...portraitsOf(issue)])
    const source = { newsletter, issue, articles, strings, glossary, pictures: pictureFiles.ready }
    const render = (edition: EditionId) =>
      renderEdition(source, edition, renderers).catch((error: unknown) => {
        throw error instanceof UnfitView ? unfitRecord(error, placeOf) : error
      })
    return { issue, articles, pictureFiles, render }
  }

  /** The same of content that was read before; `template` is another engine than the issue's own, for looking at. */
  async function buildIssue(
    content: Content,
    id: string | undefined,
    template?: Issue['template'],
  ): Promise<BuiltIssue> {
    const { newsletter, glossary, placeOf } = content
    const { issue, articles, pictureFiles, render } = await prepare(content, id, template)
    const rendered = await Promise.all(editionsOf(newsletter).map(render))
    const editions = newsletter.countsClicks ? await countLinks(rendered, issue.id, newsletter) : rendered
    const siteWords = await context.siteWords(newsletter)
    const sponsorLabels = new Map([...content.strings].map(([tag, words]) => [tag, words.sponsorLabel]))
    const checked = { newsletter, issue, articles, editions, glossary, placeOf, pictureFiles, sponsorLabels }
    const problems = [
      ...siteWordProblems(siteWords.faults),
      ...copiedWordProblems(content.strings, 'yaml'),
      ...copiedWordProblems(siteWords.words, 'site.yaml'),
      ...check(checked),
      ...(await repeatedArticles(context, { content, issue, articles })),
      ...unreadRecords(content, issue.id),
      ...problemsOfSample(await sampleSettings(context, content)),
    ]
    const proof = createProof(issue.id, letterheadOf(newsletter), editions)
    return { content, issue, proof, problems, notCompared: languagesReadInFigures(newsletter) }
  }

  async function shownPictures(records: readonly { readonly picture: Picture | null }[]) {
    const shown = records.flatMap(({ picture }) => picture ?? [])
    // What knows codecs is loaded for those alone who show a picture.
    return shown.length === 0 ? noPictures : (await context.pictures()).ready(shown)
  }

  /** The editions with links that count; they are part of what is approved. */
  async function countLinks(
    editions: readonly Edition[],
    issueId: string,
    { siteUrl }: Newsletter,
  ): Promise<readonly Edition[]> {
    const signingKey = await secretKey()
    return editions.map((edition) =>
      withCountedLinks(
        edition,
        siteUrl,
        (index) =>
          `${siteUrl}${clickPath(signClickLink(signingKey, { issueId, editionId: edition.id, index }))}`,
      ),
    )
  }

  /** One edition alone, unchecked: for looking at it at once. Null where the newsletter does not offer it. */
  async function buildEdition(
    content: Content,
    id: string,
    { edition, template }: { readonly edition: EditionId; readonly template: Issue['template'] | null },
  ): Promise<Edition | null> {
    const { render } = await prepare(content, id, template ?? undefined)
    return editionsOf(content.newsletter).includes(edition) ? render(edition) : null
  }

  /** Writes `out/<issue>/<edition>.html` and `.txt`, with sample values in the slots, for looking at. */
  async function writeIssue({ content, issue, proof }: BuiltIssue): Promise<readonly WrittenEdition[]> {
    const folder = join(config.root, 'out', issue.id)
    return Promise.all(
      proof.editions.map(async ({ id, html, text, readerName, fields }) => {
        const slots = sampleSlots(content.newsletter.siteUrl, readerName, fields)
        const paths = { html: join(folder, `${id}.html`), text: join(folder, `${id}.txt`) }
        await writeWhole(paths.html, fillHtml(html, slots), { force: true })
        await writeWhole(paths.text, fillText(text, slots), { force: true })
        return { edition: id, ...paths, htmlBytes: Buffer.byteLength(html) }
      }),
    )
  }

  return { renderIssue, buildIssue, buildEdition, writeIssue }
}

function portraitsOf(issue: Issue): readonly { readonly picture: Picture | null }[] {
  return placedBlocks(issue).map((block) => ({ picture: pictureOf(block) }))
}

/** Each holds all editions of an issue. */
const MOST_REMEMBERED = 8

type CheckedInput = Parameters<typeof checkIssue>[0]

/**
 * The check says the same of the same, so it is not asked twice in a row: an editor looks at an issue, approves it and sends
 * it, and each time it is rendered again. One with pictures, which are files of their own, always is checked.
 */
function rememberingCheck(): typeof checkIssue {
  const checked = new Map<string, { readonly input: CheckedInput; readonly problems: readonly Problem[] }>()
  return (input) => {
    const { id } = input.issue
    const last = checked.get(id)
    if (last !== undefined && isSameInput(last.input, input)) return last.problems
    const problems = checkIssue(input)
    checked.delete(id)
    if (input.pictureFiles === noPictures) checked.set(id, { input, problems })
    for (const oldest of [...checked.keys()].slice(0, -MOST_REMEMBERED)) checked.delete(oldest)
    return problems
  }
}

/** Records whose files did not change are the same objects, so that places in them hold, too; editions are rendered each time. */
function isSameInput(one: CheckedInput, other: CheckedInput): boolean {
  return (
    one.newsletter === other.newsletter &&
    one.glossary === other.glossary &&
    one.issue === other.issue &&
    one.pictureFiles === other.pictureFiles &&
    one.articles.length === other.articles.length &&
    one.articles.every((article, at) => article === other.articles[at]) &&
    isDeepStrictEqual(one.sponsorLabels, other.sponsorLabels) &&
    isDeepStrictEqual(one.editions, other.editions)
  )
}

/** What a record holds that its schema let through, and that no template may show. */
function unfitRecord({ message, record, path }: UnfitView, placeOf: Content['placeOf']): DiglotError {
  return new DiglotError('CONTENT_INVALID', msg`This text cannot be rendered: it ${message}.`, {
    where: formatPlace(placeOf(...record, path)),
    hint: msg`Write it again without what is named.`,
  })
}

interface Checked {
  readonly content: Content
  readonly issue: Issue
  readonly articles: readonly Article[]
}

/**
 * Warns of articles that readers have had: in an issue that was sent before this one, or else is dated before it. The
 * database is asked only where there is something to ask about.
 */
async function repeatedArticles(
  context: Pick<AppContext, 'config' | 'store'>,
  { content, issue, articles }: Checked,
): Promise<readonly Problem[]> {
  // A correction has the articles of what it corrects.
  const topic = (it: Issue) => it.corrects ?? it.id
  const others = [...content.issues.values()].filter((other) => topic(other) !== topic(issue))
  const repeats = findRepeats(
    articles,
    others.map((other) => ({
      id: other.id,
      articles: other.articles.flatMap((id) => content.articles.get(id) ?? []),
    })),
  )
  if (repeats.length === 0) return []
  const sends = await sentIssues(context)
  const earlier = others
    .filter((other) =>
      isEarlier({ issue: other, send: sends.get(other.id) }, { issue, send: sends.get(issue.id) }),
    )
    .sort((a, b) => (a.date < b.date ? 1 : -1))
  const newest = earlier.flatMap((other) => repeats.filter((repeat) => repeat.issue === other.id))
  return [...Map.groupBy(newest, ({ article }) => article).values()].flatMap(([repeat]) =>
    repeat === undefined ? [] : problemOf(repeat, { content, issue }, sends.get(repeat.issue)),
  )
}

interface KnownIssue {
  readonly issue: Issue
  readonly send: Send | undefined
}

/** By the days on which they were sent where both were; an issue that was sent is earlier than one that was not. */
function isEarlier(other: KnownIssue, own: KnownIssue): boolean {
  if (other.send !== undefined) return own.send === undefined || other.send.startedAt < own.send.startedAt
  return own.send === undefined && other.issue.date < own.issue.date
}

function problemOf(
  { article, by, other, issue: earlier }: Repeat,
  { content: { newsletter, issues, placeOf }, issue }: Omit<Checked, 'articles'>,
  send: Send | undefined,
): Problem {
  const when =
    send === undefined
      ? msg`of ${issues.get(earlier)?.date ?? ''}, which is not sent yet`
      : msg`which was sent on ${formatLocalTime(send.startedAt, newsletter.timeZone).slice(0, 10)}`
  const what = {
    record: msg`The article ${article} is also in`,
    source: msg`The article ${article} has the same source as ${other} in`,
    text: msg`The article ${article} says nearly the same as ${other} in`,
  }[by]
  return {
    rule: 'repeated-article',
    severity: 'warning',
    where: placeOf('issue', issue.id, ['articles', orderOf(issue).indexOf(article)]),
    message: msg`${what} the issue ${earlier}, ${when}.`,
    hint: msg`Take it out with \`diglot issue remove ${issue.id} ${article}\`, or leave it where readers are to see it again.`,
  }
}
