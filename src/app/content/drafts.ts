import { z } from 'zod'
import { editArticle, readArticle, type Surroundings } from '../../content/records/edit-record.ts'
import { articleChanges } from '../../content/records/record-changes.ts'
import type { RecordText } from '../../content/records/record-files.ts'
import { msg } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { fillHtml, sampleSlots } from '../../domain/proof/slots.ts'
import { DiglotError } from '../../errors.ts'
import { name } from '../inputs.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import { problemView, requireEdition } from '../issues/issue-views.ts'
import type { DraftView } from '../views/records.ts'
import { withSoleIssue } from './sole-article.ts'

/** Changes of an article that are not saved, and in which mail they are to be seen; without an issue in one of its own. */
export const draftInput = z.strictObject({
  changes: articleChanges,
  issue: name.nullable(),
  edition: name,
})

export interface DraftTools {
  readonly builder: IssueBuilder
  readonly load: () => Promise<Content>
  readonly surroundings: () => Promise<Surroundings>
  readonly read: (article: string) => Promise<RecordText>
}

/** Shows an issue, or an article alone, with changes that are not saved. Nothing is written. */
export function createDrafts({ builder, load, surroundings, read }: DraftTools) {
  return async (id: string, { changes, issue, edition }: z.infer<typeof draftInput>): Promise<DraftView> => {
    const content = await load()
    const around = await surroundings()
    const file = await read(id)
    const draft = readArticle({ ...file, text: editArticle(file, changes, around) }, around)
    if (!('record' in draft)) throw new Error(`The draft of ${id} was let through with faults.`)
    const drafted = { ...content, articles: new Map(content.articles).set(id, draft.record) }
    const looked = issue === null ? withSoleIssue(drafted, draft.record) : { content: drafted, issue }
    const built = await builder.buildIssue(looked.content, looked.issue)
    if (issue !== null && !built.issue.articles.includes(id)) throw notInIssue(id, issue)
    const shown = requireEdition(built.proof, edition)
    const slots = sampleSlots(content.newsletter.siteUrl, shown.readerName, shown.fields)
    return {
      html: fillHtml(shown.html, slots),
      problems: built.problems
        .map((problem) => problemView(looked.content, problem))
        .filter(({ target }) => target?.kind === 'article' && target.id === id),
    }
  }
}

function notInIssue(article: string, issue: string): DiglotError {
  return new DiglotError('NOT_FOUND', msg`The issue ${issue} has no article ${article}.`, {
    hint: msg`Put it into the issue, or look at another one.`,
  })
}
