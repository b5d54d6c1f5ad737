import { amount, type Message, msg, plural } from '../../domain/language/message.ts'

/** So many of something, in a sentence: `1 article`, `1,000 articles`. */
export const counted = {
  articles: (count) => plural(count, msg`${amount(count)} article`, msg`${amount(count)} articles`),
  blocks: (count) => plural(count, msg`${amount(count)} issue block`, msg`${amount(count)} issue blocks`),
  connections: (count) => plural(count, msg`${amount(count)} connection`, msg`${amount(count)} connections`),
  deliveries: (count) => plural(count, msg`${amount(count)} delivery`, msg`${amount(count)} deliveries`),
  editions: (count) => plural(count, msg`${amount(count)} edition`, msg`${amount(count)} editions`),
  errors: (count) => plural(count, msg`${amount(count)} error`, msg`${amount(count)} errors`),
  files: (count) => plural(count, msg`${amount(count)} file`, msg`${amount(count)} files`),
  findings: (count) => plural(count, msg`${amount(count)} finding`, msg`${amount(count)} findings`),
  issues: (count) => plural(count, msg`${amount(count)} issue`, msg`${amount(count)} issues`),
  lines: (count) => plural(count, msg`${amount(count)} line`, msg`${amount(count)} lines`),
  messages: (count) => plural(count, msg`${amount(count)} message`, msg`${amount(count)} messages`),
  pastes: (count) => plural(count, msg`${amount(count)} paste`, msg`${amount(count)} pastes`),
  rawPastes: (count) => plural(count, msg`${amount(count)} raw paste`, msg`${amount(count)} raw pastes`),
  rows: (count) => plural(count, msg`${amount(count)} row`, msg`${amount(count)} rows`),
  sends: (count) => plural(count, msg`${amount(count)} send`, msg`${amount(count)} sends`),
  subscribers: (count) => plural(count, msg`${amount(count)} subscriber`, msg`${amount(count)} subscribers`),
  testMails: (count) => plural(count, msg`${amount(count)} test mail`, msg`${amount(count)} test mails`),
  warnings: (count) => plural(count, msg`${amount(count)} warning`, msg`${amount(count)} warnings`),
} as const satisfies Record<string, (count: number) => Message>
