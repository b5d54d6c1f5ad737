import { type Message, msg } from '../language/message.ts'

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
