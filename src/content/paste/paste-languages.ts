import { isHan, type LanguageTag } from '../../domain/language/language.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { DiglotError } from '../../errors.ts'

/** The two languages of a paste: they are told apart by their script. */
export interface PasteLanguages {
  readonly han: LanguageTag
  readonly other: LanguageTag
}

/** Whether the scripts of a newsletter's languages tell them apart: one in Han characters and one other. */
export function readsPastes({ languages }: Pick<Newsletter, 'languages'>): boolean {
  return languages.length === 2 && languages.filter((tag) => isHan(tag)).length === 1
}

/** The newsletter's two languages, where it has one that is set in Han characters and one that is not. */
export function pasteLanguages({ languages }: Pick<Newsletter, 'languages'>): PasteLanguages {
  const han = languages.find((tag) => isHan(tag))
  const other = languages.find((tag) => !isHan(tag))
  if (han !== undefined && other !== undefined && readsPastes({ languages })) return { han, other }
  const message = `A paste is taken apart by its scripts, and that needs one language in Han characters and one other; the newsletter has ${languages.join(', ')}.`
  throw new DiglotError('CONFIG_INVALID', message, {
    where: 'newsletter.yaml, `languages`',
    hint: 'Write the records of this newsletter by hand, in content/articles/.',
  })
}

/**
 * Whether a text is written in Han characters (or kana) rather than in words of letters; null where it has neither.
 * A Chinese sentence may hold many Latin names, so its punctuation counts too; web addresses do not.
 */
export function isHanText(text: string): boolean | null {
  const said = text.replace(/https?:\/\/[\x21-\x7E]+/gi, ' ')
  const wide = said.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const marks = said.match(/[\u3001-\u3003\u3008-\u3011\uFF01\uFF0C\uFF1A\uFF1B\uFF1F]/g)?.length ?? 0
  const words = said.match(/[\p{L}\p{M}'’-]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0
  if (wide === 0 && words === 0) return null
  return wide > 0 && wide + marks >= words
}
