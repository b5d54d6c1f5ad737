import type { BounceKind } from '../domain/bounce.ts'
import { readFailure } from '../domain/failure.ts'
import { asReason } from '../domain/reason.ts'
import { ADDRESS, addressIn } from './header-fields.ts'
import type { ReadMail } from './read-mail.ts'

export interface TextBounce {
  readonly kind: BounceKind
  readonly address: string | null
  readonly status: string | null
  readonly reason: string
}

/** Sure: written by a mail system. Likely: it only reads like one. */
export type Likeness = 'sure' | 'likely' | 'none'

/** How far a message is like the bounce of a server that does not write RFC 3464. */
export function bounceLikeness({ headers, subject }: ReadMail): Likeness {
  const from = headers.get('from')?.join(' ') ?? ''
  if (headers.has('x-failed-recipients') || FROM_SYSTEM.test(from)) return 'sure'
  return SUBJECTS.test(subject) ? 'likely' : 'none'
}

/**
 * Reads what a server wrote for people: qmail's paragraphs, Exim's and sendmail's lists, the pages of QQ Mail, 163 and
 * Aliyun. Null where no reason can be made out. A warning that a server still tries is no failure.
 */
export function readTextBounce(mail: ReadMail): TextBounce | null {
  const told = mail.text.split(RETURNED_COPY, 1)[0]?.slice(0, MAX_TEXT) ?? ''
  const address = failedAddress(mail, told)
  if (WARNINGS.test(mail.subject) || WARNINGS.test(told.slice(0, 600)))
    return { kind: 'auto-reply', address, status: null, reason: 'still trying' }
  const diagnostic = quotedReply(told) ?? LABELLED_REASON.exec(told)?.[1] ?? reasonLines(told)
  if (diagnostic === null) return null
  const { kind, status } = readFailure(diagnostic.trim())
  return { kind, address, status, reason: asReason(diagnostic) }
}

const MAX_TEXT = 20_000

const FROM_SYSTEM = /mailer-daemon|mail[ -]?delivery (?:sub)?system|\bpostmaster@|postmaster\b.{0,5}</i

const SUBJECTS =
  /undeliver(?:able|ed)|delivery (?:has )?fail|delivery status|failure notice|returned (?:mail|to sender)|mail delivery|non[- ]?delivery|could ?n[o']t be delivered|退信|退回|投递失败|投遞失敗|发送失败|發送失敗|无法送达|無法送達|未能送达|未送達/i

const WARNINGS =
  /\bwarning\b.{0,80}\b(?:delayed|could not|not yet|still)|delayed \d+ hours|delivery (?:is )?delayed|will (?:continue|keep|be) (?:to )?(?:try|retr)|this is a warning|无需重新发送|仍在尝试|仍在嘗試|继续尝试|投递延迟|投遞延遲/i

/** From here on it is a copy of what was sent, whose words say nothing. */
const RETURNED_COPY =
  /^(?:-{2,} ?(?:below this line is a copy|this is a copy of|original message|returned message|the header|message header)|original message headers:|(?:原邮件内容|原郵件內容|原始邮件|原始郵件|邮件原文|郵件原文)(?:内容|內容|标头|標頭)?[:：]?[ \t]*$)/im

/** A reply of SMTP wherever it stands, to the end of its paragraph or of three lines. */
const REPLY_LINE =
  /(?:(?<![\d.])[45]\d\d[ :-](?=[\s\S]{3})|\(?#[45]\.\d{1,3}\.\d{1,3}\)?|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}[ -])[^\n]{0,400}(?:\n(?![ \t]*\n)[^\n]{1,400}){0,2}/

/** With the beginning of its line: `host mx.example.net said: 550 ...`. */
function quotedReply(told: string): string | null {
  const match = REPLY_LINE.exec(told)
  if (match === null) return null
  const lineStart = told.lastIndexOf('\n', match.index) + 1
  return told.slice(Math.max(lineStart, match.index - 200), match.index) + match[0]
}

/** What follows the label, which in a table is the next line; below it stands advice. */
const LABELLED_REASON = /(?:原因|reason)[ \t]*[:：]\s*([^\n]{2,400})/i

/** Lines that say what went wrong where no reply is quoted. */
function reasonLines(told: string): string | null {
  const lines = told.split('\n').filter((line) => REASON.test(line))
  return lines.length === 0 ? null : lines.slice(0, 3).join(' ')
}

const REASON =
  /unknown|no such|not exist|n['’]t exist|not found|invalid|full|quota|disabled|unrouteable|timed? ?out|no mailbox|reject|refused|denied|too large|spam|退信原因|错误原因|失败原因|原因[:：]|不存在|已满|已滿|空间不足|空間不足|容量|拒收|拒绝|拒絕|超时|逾時|垃圾|频率|无法连接/i

function failedAddress({ headers }: ReadMail, told: string): string | null {
  const failed = addressIn(headers.get('x-failed-recipients')?.[0] ?? null)
  if (failed !== null) return failed
  const labelled = LABELLED.exec(told)?.[0]
  return addressIn(labelled ?? null) ?? addressIn(ADDRESS.exec(told)?.[0] ?? null)
}

/** `<reader@example.com>:`, `收件人：reader@example.com`, or an address that has a line to itself. */
const LABELLED = new RegExp(
  `(?:^\\s*<${ADDRESS.source}>|(?:收件人|收信人|收件者|recipient|rcpt|to)(?:地址|邮箱|address)?\\s*[:：]\\s*<?${ADDRESS.source}|^\\s*${ADDRESS.source}\\s*$)`,
  'imu',
)
