import { slotMarkEnds } from './characters.ts'
import { isHan, type LanguageTag, scriptOf } from './language.ts'
import { mendAlphabetic, mendArabic } from './punctuation-alphabetic.ts'
import { mendHan } from './punctuation-han.ts'

/**
 * Writes a text of inline Markdown with the quotes and punctuation of its language. It changes single marks and the
 * spaces beside them, never a word or a line break, and nothing inside of code, link targets, web and mail addresses, and HTML entities.
 * What is mended stays as it is when it is mended again.
 */
export function fixPunctuation(text: string, language: LanguageTag): string {
  const kept: string[] = []
  const open = text.replace(PROTECTED, (part) => {
    kept.push(part)
    return PLACE
  })
  const mended = open.split(PARTS).map((paragraph) => fixParagraph(paragraph, language))
  const back = kept.values()
  return mended.join('').replaceAll(PLACE, () => back.next().value ?? '')
}

// It stands for what is left alone: no record may hold it.
const PLACE = slotMarkEnds.open
// What could begin at every character of a text ends after so many: the search stays linear.
const PROTECTED =
  /`[^`]*`|\]\([^)]{0,2048}\)|&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});|https?:\/\/[\x21-\x7E]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|<[^<>]{0,2048}>|(?<=\p{L})(?:\.[a-z]{2,20}|\.\d{1,20}){1,8}\b/gu

// Quotes are paired within a paragraph, a list item or a sub-heading.
const PARTS = /(\n[^\S\n]*\n|\n(?=[ \t>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]))/

function fixParagraph(paragraph: string, language: LanguageTag): string {
  if (paragraph.trim() === '') return paragraph
  if (isHan(language)) return mendHan(paragraph, language)
  return scriptOf(language) === 'Arab' ? mendArabic(paragraph, language) : mendAlphabetic(paragraph, language)
}
