import type { LogAct, LogDetails, LogSubject } from '../../domain/act-log.ts'
import { listed, type Message, msg, noWords } from '../../domain/language/message.ts'

/** What a person did, in a word; in English it is the one that `--act` takes. */
export const logWords: Readonly<Record<LogAct, Message>> = {
  new: msg`new`,
  text: msg`text`,
  order: msg`order`,
  accepted: msg`accepted`,
  delete: msg`delete`,
  restore: msg`restore`,
  test: msg`test`,
  approval: msg`approval`,
  withdrawal: msg`withdrawal`,
  send: msg`send`,
  schedule: msg`schedule`,
  unschedule: msg`unschedule`,
  pause: msg`pause`,
  resume: msg`resume`,
  cancel: msg`cancel`,
  resolve: msg`resolve`,
  list: msg`list`,
  settings: msg`settings`,
  comment: msg`comment`,
  review: msg`review`,
  'sign-in': msg`sign-in`,
}

export const subjectWords: Readonly<Record<LogSubject['kind'], Message>> = {
  article: msg`article`,
  issue: msg`issue`,
  subscriber: msg`subscriber`,
  file: msg`file`,
}

/** What several acts say of themselves; any other detail is called as it is kept. */
const detailNames: Readonly<Record<string, Message>> = {
  step: msg`step`,
  fields: msg`fields`,
  articles: msg`articles`,
  editions: msg`editions`,
  notCompared: msg`languages read in figures alone`,
  mails: msg`mails`,
  readers: msg`readers`,
  people: msg`people`,
  tags: msg`tags`,
  added: msg`added`,
  updated: msg`updated`,
  refused: msg`refused`,
  deliveries: msg`deliveries`,
  skipped: msg`skipped`,
  left: msg`left`,
  suppressed: msg`suppressed`,
}

export function detailWords(details: LogDetails): Message {
  const all = Object.entries(details).map(([key, value]) => {
    const text = Array.isArray(value) ? listed(value) : `${value}`
    return msg`${detailNames[key] ?? key}: ${text}`
  })
  return all.length === 0 ? noWords : all.reduce((before, next) => msg`${before}; ${next}`)
}
