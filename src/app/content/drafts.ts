import { z } from 'zod'
import {
  editArticle,
  editIssue,
  type ReadRecord,
  readArticle,
  readIssue,
  type Surroundings,
} from '../../content/records/edit-record.ts'
import { articleChanges, issueChanges } from '../../content/records/record-changes.ts'
import type { RecordName, RecordText } from '../../content/records/record-files.ts'
import { msg } from '../../domain/language/message.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import { fillHtml, sampleSlots } from '../../domain/proof/slots.ts'
import { DiglotError } from '../../errors.ts'
import { name } from '../inputs.ts'
import type { BuiltIssue, IssueBuilder } from '../issues/build-issue.ts'
import { problemView, requireEdition } from '../issues/issue-views.ts'
import type { ArticleDraftView, DraftView } from '../views/records.ts'
import { proposedRenderings } from './renderings.ts'

/** Changes of an article that are not saved, and in which mail they are to be seen; without an issue in one of its own. */
export const draftInput = z.strictObject({
  changes: articleChanges,
  issue: name.nullable(),
  edition: name,
})

/** Changes of an issue that are not saved, and in which of its mails they are to be seen. */
export const issueDraftInput = z.strictObject({ changes: issueChanges, edition: name })

interface DraftTools {
  readonly builder: IssueBuilder
  readonly load: () => Promise<Content>
  /** The same, read once until a file changes. */
  readonly kept: () => Promise<Content>
  readonly surroundings: () => Promise<Surroundings>
  readonly read: (record: RecordName) => Promise<RecordText>
}

/** Shows an issue, or an article alone, with changes that are not saved. Nothing is written. */
export function createDrafts({ builder, load, kept, surroundings, read }: DraftTools) {
  return {
    async article(
      id: string,
      { changes, issue, edition }: z.infer<typeof draftInput>,
    ): Promise<ArticleDraftView> {
      const content = await load()
      const around = await surroundings()
      const file = await read({ kind: 'article', id })
      const draft = letThrough(readArticle({ ...file, text: editArticle(file, changes, around) }, around))
      const drafted = { ...content, articles: new Map(content.articles).set(id, draft) }
      const looked = issue === null ? withSoleIssue(drafted, draft) : { content: drafted, issue }
      const built = await builder.buildIssue(looked.content, looked.issue)
      if (issue !== null && !built.issue.articles.includes(id)) throw notInIssue(id, issue)
      const proposals = proposedRenderings(await kept(), draft)
      return { ...draftView(built, edition, { kind: 'article', id }), proposals }
    },

    async issue(id: string, { changes, edition }: z.infer<typeof issueDraftInput>): Promise<DraftView> {
      const content = await load()
      const around = await surroundings()
      const file = await read({ kind: 'issue', id })
      const draft = letThrough(readIssue({ ...file, text: editIssue(file, changes, around) }, around))
      const drafted = { ...content, issues: new Map(content.issues).set(id, draft) }
      return draftView(await builder.buildIssue(drafted, id), edition, { kind: 'issue', id })
    },
  }
}

function letThrough<T>(read: ReadRecord<T>): T {
  if ('record' in read) return read.record
  throw new Error('A draft was let through with faults.')
}

function draftView({ content, proof, problems }: BuiltIssue, edition: string, of: RecordName): DraftView {
  const shown = requireEdition(proof, edition)
  const slots = sampleSlots(content.newsletter.siteUrl, shown.readerName, shown.fields)
  return {
    html: fillHtml(shown.html, slots),
    problems: problems
      .map((problem) => problemView(content, problem))
      .filter(({ target }) => target?.kind === of.kind && target.id === of.id),
  }
}

function notInIssue(article: string, issue: string): DiglotError {
  return new DiglotError('NOT_FOUND', msg`The issue ${issue} has no article ${article}.`, {
    hint: msg`Put it into the issue, or look at another one.`,
  })
}

// No record can be called so.
const ID = '.'

/**
 * The content with an issue of nothing but this article, for looking at an article that is in none. Its words stand where an
 * issue's own would.
 */
function withSoleIssue(
  content: Content,
  article: Article,
): { readonly content: Content; readonly issue: string } {
  const { id, date, sections } = article
  const { template, layout } = content.newsletter
  const headlines = new Map([...sections].map(([tag, { headline }]) => [tag, headline]))
  const issue: Issue = {
    id: ID,
    number: 1,
    date,
    covers: { from: date, to: date },
    subject: headlines,
    preheader: headlines,
    intro: new Map(),
    articles: [id],
    blocks: [],
    weights: new Map(),
    template,
    layout,
    picture: null,
    isPublic: false,
    corrects: null,
    wrongWords: [],
    accepted: [],
  }
  return { content: { ...content, issues: new Map(content.issues).set(ID, issue) }, issue: ID }
}
