import { z } from 'zod'
import { editArticle, readArticle, type Surroundings } from '../../content/records/edit-record.ts'
import { articleChanges } from '../../content/records/record-changes.ts'
import type { RecordText } from '../../content/records/record-files.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { fillHtml, sampleSlots } from '../../domain/proof/slots.ts'
import { DiglotError } from '../../errors.ts'
import { name } from '../inputs.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import { problemView, requireEdition } from '../issues/issue-views.ts'
import type { DraftView } from '../views/records.ts'

/** Changes of an article that are not saved, and in which mail they are to be seen. */
export const draftInput = z.strictObject({ changes: articleChanges, issue: name, edition: name })

export interface DraftTools {
  readonly builder: IssueBuilder
  readonly load: () => Promise<Content>
  readonly surroundings: () => Promise<Surroundings>
  readonly read: (article: string) => Promise<RecordText>
}

/** Shows an issue with changes of an article that are not saved. Nothing is written. */
export function createDrafts({ builder, load, surroundings, read }: DraftTools) {
  return async (id: string, { changes, issue, edition }: z.infer<typeof draftInput>): Promise<DraftView> => {
    const content = await load()
    const around = await surroundings()
    const file = await read(id)
    const draft = readArticle({ ...file, text: editArticle(file, changes, around) }, around)
    if (!('record' in draft)) throw new Error(`The draft of ${id} was let through with faults.`)
    const articles = new Map(content.articles).set(id, draft.record)
    const built = await builder.buildIssue({ ...content, articles }, issue)
    if (!built.issue.articles.includes(id)) throw notInIssue(id, issue)
    const shown = requireEdition(built.proof, edition)
    const slots = sampleSlots(content.newsletter.siteUrl, shown.readerName, shown.fields)
    return {
      html: fillHtml(shown.html, slots),
      problems: built.problems
        .map((problem) => problemView(content, problem))
        .filter(({ target }) => target?.kind === 'article' && target.id === id),
    }
  }
}

function notInIssue(article: string, issue: string): DiglotError {
  return new DiglotError('NOT_FOUND', `The issue ${issue} has no article ${article}.`, {
    hint: 'Put it into the issue, or look at another one.',
  })
}
