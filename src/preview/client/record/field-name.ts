import { inBlock } from '../blocks/block-values.ts'
import type { Formats } from '../language/formats.ts'
import type { Messages } from '../language/messages.ts'
import { pictureTexts } from '../picture/picture-values.ts'

/** Their second part is a language; that of others is a place in a list, or a key of their own. */
const PER_LANGUAGE = ['sections', 'subject', 'preheader', 'intro']

/** What a field is called on the page: `Headline (English)` of `sections.en.headline`, `Sources` of `sources.0.url`. */
export function fieldName(field: string, messages: Messages, formats: Formats): string {
  const { fields, blocks } = messages
  const block = inBlock(field)
  if (block !== null) {
    const name = fieldName(block.field, { ...messages, fields: { ...fields, ...blocks.fields } }, formats)
    return blocks.ofBlock(name, block.id)
  }
  const [first = '', second, third] = field.split('.')
  if (first === 'image') return pictureFieldName(second, third, { fields, formats })
  const key = first === 'sections' ? (third ?? '') : first
  const name = Object.entries(fields).find(([known]) => known === key)?.[1] ?? key
  return second === undefined || !PER_LANGUAGE.includes(first) ? name : formats.inLanguage(name, second)
}

/** `What the picture shows (English)` of `image.alt.en`; what is no text of it is the picture. */
function pictureFieldName(
  part: string | undefined,
  language: string | undefined,
  { fields, formats }: Pick<Messages, 'fields'> & { readonly formats: Formats },
): string {
  const text = pictureTexts.find((known) => known === part)
  return text === undefined || language === undefined
    ? fields.image
    : formats.inLanguage(fields[text], language)
}
