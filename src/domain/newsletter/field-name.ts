import type { LanguageTag } from '../language/language.ts'
import { listed, type Message, msg } from '../language/message.ts'

/** What a field of a record is called within a sentence; one that has no name there is called by its key. */
export function fieldName(key: string): Message {
  return names[key] ?? msg`\`${key}\``
}

const names: Readonly<Record<string, Message>> = {
  name: msg`name`,
  headline: msg`headline`,
  keywords: msg`keywords`,
  summary: msg`summary`,
  subject: msg`subject`,
  preheader: msg`preheader`,
  intro: msg`introduction`,
  figure: msg`figure`,
  place: msg`place`,
  text: msg`text`,
  starts: msg`beginning`,
  zone: msg`time zone`,
  term: msg`term`,
}

/** A field of an article's record; the language is null where the field is the same in every one. */
export interface RecordField {
  readonly field: string
  readonly language: LanguageTag | null
}

/** Fields as a sentence names them: `headline (en), topic`. Null is a record that cannot be read. */
export function formatFields(fields: readonly RecordField[] | null): Message {
  if (fields === null) return msg`the whole file`
  if (fields.length === 0) return msg`comments and layout`
  const names = fields.map(({ field, language }) => (language === null ? field : `${field} (${language})`))
  return msg`${listed(names)}`
}
