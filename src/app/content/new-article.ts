import { z } from 'zod'
import { todayOf } from '../../content/paste/import-pastes.ts'
import { type NewArticle, newArticle } from '../../content/records/new-article.ts'
import type { AppContext } from '../context.ts'

export const newArticleInput = z.strictObject({
  /** An id with its day, or without: today is put in front. */
  name: z.string(),
})

export type NewArticleInput = z.input<typeof newArticleInput>

/** Writes a blank record for an editor to fill in. */
export async function makeArticle(
  { contentDir, load, clock }: AppContext,
  input: NewArticleInput,
): Promise<NewArticle> {
  const { name } = newArticleInput.parse(input)
  const { newsletter } = await load()
  return newArticle({ contentDir, newsletter, name, today: todayOf(newsletter, clock()) })
}
