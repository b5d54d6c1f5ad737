import { z } from 'zod'
import { todayOf } from '../../content/paste/import-pastes.ts'
import { copyArticle, type NewArticle, newArticle } from '../../content/records/new-article.ts'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'
import { logRecords } from '../people/act-log.ts'

export const newArticleInput = z.strictObject({
  /** An id with its day, or without: today is put in front. Left out: one that is made of the headline. */
  name: z.string().nullable().default(null),
  headline: z
    .strictObject({ language: name, text: z.string().trim().min(1).max(1_000) })
    .nullable()
    .default(null),
})

export type NewArticleInput = z.input<typeof newArticleInput>

/** Writes a blank record for an editor to fill in. */
export async function makeArticle(context: AppContext, input: NewArticleInput): Promise<NewArticle> {
  const { contentDir, load, clock } = context
  const { name, headline } = newArticleInput.parse(input)
  const { newsletter } = await load()
  const today = todayOf(newsletter, clock())
  const made = await newArticle({ contentDir, newsletter, name, headline, today })
  await logRecords(context, { act: 'new', record: { kind: 'article', id: made.id } })
  return made
}

/** A copy of an article under an id of its own, in no issue. */
export async function duplicateArticle(context: AppContext, id: string): Promise<NewArticle> {
  const made = await copyArticle(context.contentDir, id)
  await logRecords(context, { act: 'new', record: { kind: 'article', id: made.id } })
  return made
}
