import { createHash } from 'node:crypto'
import { z } from 'zod'
import { unusedArticles } from '../../content/records/new-issue.ts'
import { textsOfBlocks } from '../../domain/blocks/issue-block.ts'
import { listed, msg } from '../../domain/language/message.ts'
import { findInSource } from '../../domain/markdown/find-in-source.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { type Edition, editionsOf } from '../../domain/newsletter/edition.ts'
import { templateNames } from '../../domain/newsletter/issue.ts'
import type { Problem, Quote } from '../../domain/newsletter/problem.ts'
import type { ApprovedProof } from '../../domain/proof/approval.ts'
import { GMAIL_CLIP_BYTES, HTML_REFUSE_BYTES, HTML_WARN_BYTES } from '../../domain/proof/html-limit.ts'
import type { Proof } from '../../domain/proof/proof.ts'
import { readableChanges } from '../../domain/proof/readable-changes.ts'
import { fillHtml, fillText, sampleSlots } from '../../domain/proof/slots.ts'
import { type FieldValues, NO_FIELDS } from '../../domain/readers/fields.ts'
import type { Schedule } from '../../domain/sending/schedule.ts'
import { DiglotError } from '../../errors.ts'
import { createSampleComposer } from '../../mail/message/compose.ts'
import type { KeptContent } from '../content/kept-content.ts'
import { headlines } from '../content/record-fields.ts'
import type { AppContext } from '../context.ts'
import { carriedPictures } from '../media/proof-pictures.ts'
import { type ApprovalStanding, approvalStanding } from '../people/two-people.ts'
import { scheduleView, stateBeforeSend } from '../sending/schedule-view.ts'
import type {
  ApprovalView,
  EditionSource,
  EditionView,
  IssueArticle,
  IssueDetail,
  PartSizes,
  ProblemTarget,
  ProblemView,
  ShownMail,
  SizeLimits,
} from '../views/issue.ts'
import type { IssueState } from '../views/issues.ts'
import { articleAnchors } from './article-anchors.ts'
import type { BuiltIssue } from './build-issue.ts'
import { sentCount, stateOfRecords, stateOfSent } from './issue-state.ts'
import { createPathReader, type PathTools } from './read-path.ts'
import type { ShownProofs } from './shown-proofs.ts'

/** How a mail is looked at: with an engine other than the issue's own, as a subscriber instead of with sample values. */
export const renderInput = z.object({
  engine: z.enum(templateNames).optional(),
  reader: z.coerce.number<string>().int().min(1).optional(),
})

type RenderInput = z.infer<typeof renderInput>

/** Whom a mail is shown for. */
interface Reader {
  readonly name: string
  readonly address: string
  readonly fields: FieldValues
}

const SAMPLE_ADDRESS = 'reader@example.com'

const limits: SizeLimits = {
  warnBytes: HTML_WARN_BYTES,
  refuseBytes: HTML_REFUSE_BYTES,
  clipBytes: GMAIL_CLIP_BYTES,
}

interface IssueTools extends PathTools {
  readonly shown: ShownProofs
}

/** One issue, and its mails. */
export function createIssueViews(
  context: AppContext,
  kept: KeptContent,
  { openSchedule, shown, ...tools }: IssueTools,
) {
  const { store, clock, now, secretKey, dkimKey } = context
  const readPath = createPathReader(context, kept, tools)

  async function readerOf(id: number | null): Promise<Reader> {
    if (id === null) return { name: '', address: SAMPLE_ADDRESS, fields: NO_FIELDS }
    const subscriber = await (await store()).subscribers.get(id)
    if (subscriber !== null) return subscriber
    throw new DiglotError('NOT_FOUND', msg`There is no such subscriber any more.`, {
      hint: msg`Choose another one, or sample values.`,
    })
  }

  async function composeSample({ proof }: BuiltIssue, edition: string, reader: Reader): Promise<Buffer> {
    const compose = createSampleComposer(proof, {
      key: await secretKey(),
      dkim: await dkimKey(),
      pictures: await carriedPictures(proof, async (name) => (await context.pictures()).content(name)),
    })
    return (await compose(edition, reader, clock())).raw
  }

  async function editionView(built: BuiltIssue, edition: Edition): Promise<EditionView> {
    const { id, languages, subject, preheader, senderName } = edition
    const message = await composeSample(built, id, await readerOf(null))
    return {
      ...{ id, languages, subject, preheader, senderName },
      ...{ sizes: sizesOf(edition, message), htmlSha256: sha256Of(edition.html) },
    }
  }

  async function stateOf(
    id: string,
    approved: ApprovedProof | null,
    schedule: Pick<Schedule, 'state'> | null,
  ): Promise<IssueState> {
    const { sends, deliveries } = await store()
    const send = await sends.find(id)
    if (send !== null) return stateOfSent(sentCount(send, await deliveries.tally(id)))
    return stateBeforeSend(stateOfRecords(await kept.checked(id), approved?.approval ?? null), schedule)
  }

  /** Both parts of an edition, filled for a reader. */
  async function filled(id: string, edition: string, { engine, reader }: RenderInput) {
    const { newsletter } = await kept.content()
    const shown = await kept.edition(id, edition, engine ?? null)
    if (shown === null) throw noEdition(id, edition, editionsOf(newsletter))
    const { name, address, fields } = await readerOf(reader ?? null)
    const said = { ...shown.fields, ...fields }
    const values = { ...sampleSlots(newsletter.siteUrl, name || shown.readerName, said), address }
    return {
      ...{ name, address, fields, htmlSha256: sha256Of(shown.html) },
      ...{ html: fillHtml(shown.html, values), text: fillText(shown.text, values) },
    }
  }

  return {
    async detail(id: string, { engine }: Pick<RenderInput, 'engine'>): Promise<IssueDetail> {
      const built = await kept.built(id, engine ?? null)
      const { content, issue, proof, problems, notCompared } = built
      const approved = await (await store()).approvals.latest(id)
      const standing = await approvalStanding(context, { newsletter: content.newsletter, issue })
      const { proof: own } = await kept.built(id, null)
      const at = await now()
      const schedule = scheduleView(await openSchedule(id), at)
      shown.keep(own)
      return {
        id: issue.id,
        number: issue.number,
        date: issue.date,
        covers: issue.covers,
        corrects: issue.corrects,
        layout: issue.layout,
        engine: engine ?? issue.template,
        template: issue.template,
        ...issueArticles(built),
        editions: await Promise.all(proof.editions.map((edition) => editionView(built, edition))),
        limits,
        problems: problems.map((problem) => problemView(content, problem)),
        notCompared,
        sha256: proof.sha256,
        state: await stateOf(id, standing.isComplete ? approved : null, schedule),
        approval: approved && approvalView(approved, own, standing),
        schedule,
        path: await readPath(
          id,
          { approvedSha256: standing.isComplete ? (approved?.approval.sha256 ?? null) : null, schedule },
          at,
        ),
      }
    },

    async source(id: string, edition: string, choice: RenderInput): Promise<EditionSource> {
      const { html, text, htmlSha256: _, ...reader } = await filled(id, edition, choice)
      const built = await kept.built(id, choice.engine ?? null)
      const shown = requireEdition(built.proof, edition)
      const message = await composeSample(built, edition, reader)
      return {
        edition,
        engine: choice.engine ?? built.issue.template,
        subject: shown.subject,
        html,
        text,
        message: message.toString('utf8').replaceAll('\r\n', '\n'),
        sizes: sizesOf(shown, message),
      }
    },

    async mail(id: string, edition: string, choice: RenderInput): Promise<ShownMail> {
      const { html, htmlSha256 } = await filled(id, edition, choice)
      return { html, htmlSha256 }
    },
  }
}

export function requireEdition({ issueId, editions }: Proof, id: string): Edition {
  const edition = editions.find((candidate) => candidate.id === id)
  if (edition !== undefined) return edition
  throw noEdition(
    issueId,
    id,
    editions.map((candidate) => candidate.id),
  )
}

function noEdition(issueId: string, id: string, offered: readonly string[]): DiglotError {
  return new DiglotError('NOT_FOUND', msg`The issue ${issueId} has no edition “${id}”.`, {
    hint: msg`Its editions are ${listed(offered)}.`,
  })
}

export function problemView(content: Content, problem: Problem): ProblemView {
  const { rule, severity, message, hint, where, edition = null, quotes = [], acceptAs = null } = problem
  const found = content.targetOf(where)
  const target = found && { ...found, words: wordsInSource(content, found, quotes) }
  return { rule, severity, message, hint, place: where, edition, target, quotes, acceptAs }
}

export function approvalView(
  { approval, proof }: ApprovedProof,
  current: Proof,
  { people, isComplete, changedBy }: ApprovalStanding,
): ApprovalView {
  const isCurrent = approval.sha256 === current.sha256
  return {
    sha256: approval.sha256,
    by: approval.approvedBy,
    at: approval.approvedAt.toISOString(),
    ...{ people, isComplete, changedBy },
    isCurrent,
    changes: isCurrent ? [] : readableChanges(proof, current),
  }
}

function sha256Of(html: string): string {
  return createHash('sha256').update(html).digest('hex')
}

function sizesOf({ html, text }: Edition, message: Buffer): PartSizes {
  return { html: Buffer.byteLength(html), text: Buffer.byteLength(text), message: message.length }
}

/** Those of the issue, with what they are called in the mails, and those that it could have too. */
function issueArticles({
  content,
  issue,
  proof,
}: BuiltIssue): Pick<IssueDetail, 'articles' | 'candidates' | 'unused'> {
  const inIssue = issue.articles.flatMap((id) => content.articles.get(id) ?? [])
  const anchors = proof.editions.map((edition) => ({
    edition: edition.id,
    ofArticle: articleAnchors(content, inIssue, edition),
  }))
  const { from, to } = issue.covers
  const others = [...content.articles.values()].filter(
    ({ id, date }) => date >= from && date <= to && !issue.articles.includes(id),
  )
  return {
    articles: inIssue.map((article) => {
      const inEditions = anchors.flatMap(({ edition, ofArticle }) => {
        const ids = ofArticle.get(article.id)
        return ids === undefined ? [] : [[edition, ids] as const]
      })
      return articleView(article, Object.fromEntries(inEditions))
    }),
    candidates: others.map((article) => articleView(article, {})),
    unused: unusedArticles(content)
      .filter(({ id }) => !others.some((other) => other.id === id))
      .flatMap(({ id }) => content.articles.get(id) ?? [])
      .map((article) => articleView(article, {})),
  }
}

function articleView(article: Article, anchors: IssueArticle['anchors']): IssueArticle {
  const { id, date, topic } = article
  return { id, date, topic, headline: headlines(article), anchors }
}

type Target = NonNullable<ReturnType<Content['targetOf']>>

/** Where the first words that a problem marks stand in the field that it is about; null where that is not known. */
function wordsInSource(
  content: Pick<Content, 'articles' | 'issues'>,
  target: Target,
  quotes: readonly Quote[],
): ProblemTarget['words'] {
  const { language, source } = fieldAt(content, target)
  const quote = quotes.find((one) => one.language === language)
  if (source === null || quote === undefined) return null
  const [mark = { start: 0, end: quote.text.length }] = quote.marks
  return findInSource(source, quote.text, mark)
}

interface Field {
  readonly language: string
  /** Null where it is no text. */
  readonly source: string | null
}

function fieldAt(
  { articles, issues }: Pick<Content, 'articles' | 'issues'>,
  { kind, id, path }: Target,
): Field {
  const [first, second, third, fourth] = path.map(String)
  if (kind === 'article' && first === 'sections') {
    const { headline = null, summary = null } = articles.get(id)?.sections.get(second ?? '') ?? {}
    const text = third === 'headline' ? headline : third === 'summary' ? summary?.[Number(fourth ?? 0)] : null
    return { language: second ?? '', source: text ?? null }
  }
  const issue = kind === 'issue' ? issues.get(id) : undefined
  if (issue !== undefined && first === 'blocks') {
    const field = path.slice(0, 5).join('.')
    const found = textsOfBlocks(issue.blocks).find((text) => text.path.join('.') === field)
    return { language: fourth ?? '', source: found?.texts[Number(path[5] ?? 0)] ?? null }
  }
  if (first === 'intro')
    return { language: second ?? '', source: issue?.intro.get(second ?? '')?.[Number(third ?? 0)] ?? null }
  if (first === 'subject' || first === 'preheader')
    return { language: second ?? '', source: issue?.[first].get(second ?? '') ?? null }
  return { language: '', source: null }
}
