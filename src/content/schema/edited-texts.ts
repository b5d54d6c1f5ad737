import { z } from 'zod'
import { MAX_PARAGRAPH } from '../../domain/language/text-limits.ts'

/** A text as an editor types it: at most a paragraph. */
export const editedText = z
  .string()
  .max(MAX_PARAGRAPH, `A text has at most ${MAX_PARAGRAPH} characters; put blank lines between its parts.`)

export const editedTexts = z.array(editedText).max(1_000).readonly()

/** A value per language, under the language's tag. */
export const inLanguages = <T extends z.ZodType>(value: T) => z.record(z.string().max(35), value).readonly()
