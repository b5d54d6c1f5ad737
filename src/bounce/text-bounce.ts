import { readFailure } from '../domain/sending/failure.ts'
import { ADDRESS, fieldOf, readFieldGroups } from './header-fields.ts'
import type { ReadMail } from './read-mail.ts'
import { type Said, saidInPassing, saidOf } from './said.ts'

/** Sure: written by a mail system. Likely: it only reads like one. */
type Likeness = 'sure' | 'likely' | 'none'

/** How far a message is like the bounce of a server that does not write RFC 3464. */
export function bounceLikeness({ headers, subject, text }: ReadMail): Likeness {
  const from = headers.get('from')?.join(' ').slice(0, 1_000) ?? ''
  if (headers.has('x-failed-recipients') || FROM_SYSTEM.test(from)) return 'sure'
  // A person answers or forwards a bounce; what it says is of somebody else's mail, or in a report of its own.
  if (OF_A_PERSON.test(subject)) return 'none'
  if (SUBJECTS.test(subject)) return 'likely'
  const isMachine = headers.get('return-path')?.[0]?.trim() === '<>' || FROM_MACHINE.test(from)
  return isMachine && OPENINGS.test(text.slice(0, 1_500)) ? 'likely' : 'none'
}

/**
 * Reads what a server wrote for people: qmail's paragraphs, Exim's and sendmail's lists, the pages of QQ Mail, 163 and
 * Aliyun. One verdict for each recipient that it names; none where no reason can be made out. A warning that a server
 * still tries is no failure.
 */
export function readTextBounce(mail: ReadMail): readonly Said[] {
  const notice = noticeText(mail)
  const named = recipientsOf(mail, notice)
  if (WARNINGS.test(mail.subject) || WARNINGS.test(notice.slice(0, 600)))
    return [saidInPassing('auto-reply', 'still trying', { address: named[0]?.address ?? null })]
  const own = named.map(({ address, passage }) => ({ address, reason: reasonIn(passage) }))
  const common = reasonIn(notice)
  // What is said of one recipient is not said of the next.
  const mayShare = own.every(({ reason }) => reason === null) || named.length < 2
  const reasons = own.length === 0 ? [{ address: null, reason: common }] : own
  return reasons.flatMap(({ address, reason }) => {
    const known = reason ?? (mayShare ? common : null)
    return known === null ? [] : [saidOf(address, known.trim())]
  })
}

/** Says of a recipient what the text tells, for a report whose fields do not; null where it tells nothing. */
export function reasonsIn(mail: ReadMail): (address: string | null) => string | null {
  const notice = noticeText(mail)
  const named = recipientsIn(notice, oursIn(mail))
  const common = reasonIn(notice)
  return (address) => {
    const own = named.find((one) => one.address.toLowerCase() === address?.toLowerCase())
    if (own === undefined) return named.length > 1 ? null : common
    return reasonIn(own.passage) ?? common
  }
}

const MAX_TEXT = 20_000
/** Of what a server says; each is read as a refusal. */
const MAX_LINES = 500

const FROM_SYSTEM =
  /mailer-?daemon|mail[ -]?delivery (?:sub)?system|\bpostmaster\b.{0,40}[@<]|\bmail ?administrator\b|\bsystem administrator\b|\bmail system\b|\bdelivery (?:sub)?system\b|microsoftexchange|邮件系统|系統管理員|メール配信/i

const FROM_MACHINE =
  /system|daemon|deliver|admin|no-?reply|notif|\bmta\b|gateway|bounce|postoffice|mail ?(?:er|marshal|master|scan|guard|sweeper)|failure/i

const OF_A_PERSON =
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|sv|vs|antw|rif|res|odp|ynt|fwd?|wg|tr|rv|enc|i|回复|回覆|答复|转发|轉寄|返信|転送|회신|전달|ответ|на)\s?(?:\[\d+\]|\(\d+\))?\s?[:：]/iu

const SUBJECTS =
  /undeliver(?:able|ed)|deliver(?:y|ies) (?:has |of )?(?:fail|report|problem|notif|error)|delivery status|fail(?:ed|ure) (?:notice|delivery|to deliver)|mail (?:delivery|system error|failure)|returned (?:e-?mail|mail|message|to sender)|return(?:ed|ing) mail|non[- ]?deliver|(?:could|can)(?: ?not|n['’]t) be (?:delivered|sent)|not delivered|unable to deliver|bounced? (?:mail|message)|退信|退回|投递失败|投遞失敗|发送失败|發送失敗|无法送达|無法送達|未能送达|未送達|無法傳遞|配信(?:不能|エラー|でき)|送信(?:エラー|できま|失敗)|配送でき|エラーメール|unzustellbar|nicht zugestellt|zustellung|non (?:remis|distribu)|échec (?:de|d['’])|no se (?:puede|pudo|ha podido) entregar|no entregad|error de entrega|não (?:foi (?:possível )?)?entreg|falha (?:na|de) entrega|mancat[oa] (?:recapito|consegna)|impossibile (?:recapitare|consegnare)|не ?доставлен|недоставлен|ошибка доставки/i

/** How such a message begins, where its subject is another one. */
const OPENINGS =
  /(?:could|can|was|were|has|have)(?: ?not|n['’]t)(?: yet)?(?: be| been)? (?:successfully )?(?:delivered|deliver)|unable to (?:be )?deliver|undeliverable|delivery (?:\S{1,60} ){0,6}fail|did not reach|failed permanently|permanent (?:fatal )?error|konnte nicht .{0,40}zugestellt|pas pu être (?:remis|délivré|envoyé)|no (?:se pudo|pudo ser|ha podido) entreg|não pôde ser entregue|não foi (?:possível )?entregue|non è stato (?:possibile )?(?:recapitat|consegnat)|не (?:может быть|можем|удалось) доставить|投递失败|退信|退回|无法投递|配(?:信|送)できま/i

const WARNINGS =
  /\bwarning\b.{0,80}\b(?:delayed|could not|not yet|still)|\bdelayed (?:\d+ hours|mail)|delivery (?:is |has been )?delayed|notification \(delay\)|will (?:continue|keep|be) (?:to )?(?:try|retr)|this is a warning|无需重新发送|仍在尝试|仍在嘗試|继续尝试|投递延迟|投遞延遲|zustellung verzögert|配信が遅れ/i

/** From here on it is a copy of what was sent, whose words say nothing. */
const RETURNED_COPY =
  /^(?:[ \t]{0,20}[-_=*]{2,60} ?(?:below this line|[^\n]{0,60}(?:\bcopy\b|original|returned|unsent|header|message d['’]origine|元の|原文|ursprünglich|исходн))|(?:the )?original message (?:headers?|follows)|message headers? follow|(?:原邮件内容|原郵件內容|原始邮件|原始郵件|邮件原文|郵件原文)(?:内容|內容|标头|標頭)?[:：]?[ \t]{0,20}$|(?:Received: (?:from|by)|Return-Path: ?<|DKIM-Signature:|MIME-Version:))/im

/** Lines that quote our own words. */
const QUOTED_FIELD = /^\s*(?:subject|betreff|objet|asunto|assunto|oggetto|тема|主题|主旨|件名)\s*[:：]/i

function noticeText({ text }: ReadMail): string {
  const notice = text.slice(0, MAX_TEXT)
  const end = RETURNED_COPY.exec(notice)?.index ?? notice.length
  const lines = notice.slice(0, end).split('\n')
  return lines.filter((line) => !QUOTED_FIELD.test(line)).join('\n')
}

/** Everybody whom it names; else `X-Failed-Recipients`, any address of the text, or to whom the returned message went. */
function recipientsOf(mail: ReadMail, notice: string): readonly NamedRecipient[] {
  const ours = oursIn(mail)
  const foreign = (text: string) =>
    Array.from(text.slice(0, MAX_TEXT).matchAll(EVERY_ADDRESS), ([address]) => address)
      .filter((address) => !ours.has(address.toLowerCase()))
      .map((address) => ({ address, passage: '' }))
  const failed = foreign(mail.headers.get('x-failed-recipients')?.join(' ') ?? '')
  const named = recipientsIn(notice, ours).filter(
    ({ address }) => failed.length === 0 || failed.some((one) => one.address === address),
  )
  if (named.length > 0) return named
  if (failed.length > 0) return failed
  return [...foreign(notice), ...foreign(mail.subject), ...foreign(returnedTo(mail))].slice(0, 1)
}

const EVERY_ADDRESS = new RegExp(ADDRESS.source, 'gu')

/** The sender, and the addresses to which it came back. */
function oursIn({ headers, parts }: ReadMail): ReadonlySet<string> {
  const fields = ['from', 'to', 'cc', 'delivered-to', 'x-original-to', 'return-path', 'reply-to']
  const returned = readFieldGroups(returnedHeader(parts))[0]
  const values = [
    ...fields.flatMap((name) => headers.get(name) ?? []),
    ...['from', 'sender', 'return-path', 'reply-to'].map((name) => fieldOf(returned, name) ?? ''),
  ]
  const found = values.flatMap((value) => value.slice(0, 2_000).match(EVERY_ADDRESS) ?? [])
  return new Set(found.map((address) => address.toLowerCase()))
}

function returnedHeader(parts: ReadMail['parts']): string {
  return parts.find(({ type }) => RETURNED.has(type))?.text.slice(0, MAX_TEXT) ?? ''
}

const RETURNED = new Set([
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/rfc822-headers',
])

/** The `To` of the returned message, in a part of its own or below the text. */
function returnedTo({ parts, text }: ReadMail): string {
  const inPart = fieldOf(readFieldGroups(returnedHeader(parts))[0], 'to')
  return inPart ?? /^to:([^\n]{1,500})/im.exec(text.slice(0, MAX_TEXT))?.[1] ?? ''
}

/** The reply that it quotes, what stands behind a label, or the lines that say what went wrong. */
function reasonIn(notice: string): string | null {
  return quotedReply(notice) ?? labelledReason(notice) ?? reasonLines(notice)
}

/** A reply of SMTP wherever it stands, to the end of its paragraph or of three lines. */
const REPLY_LINE =
  /(?:(?<![\d.])[45]\d\d[ :-](?=[\s\S]{3})|\(?#[45]\.\d{1,3}\.\d{1,3}\)?|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}[ -])[^\n]{0,400}(?:\n(?![ \t]*\n)[^\n]{1,400}){0,2}/g

/** The first that says something that is known, else the first; with the beginning of its line: `host mx.example.net said: 550 ...`. */
function quotedReply(notice: string): string | null {
  const replies = Array.from(notice.matchAll(REPLY_LINE)).slice(0, 20)
  const match = replies.find(([reply]) => isKnownRefusal(reply)) ?? replies[0]
  if (match === undefined) return null
  const lineStart = notice.lastIndexOf('\n', match.index) + 1
  return notice.slice(Math.max(lineStart, match.index - 200), match.index) + match[0]
}

/** What follows the label, which in a table is the next line; below it stands advice. */
function labelledReason(notice: string): string | null {
  return (
    /(?:原因|理由|reason|grund|motif|motivo|причина)[ \t]{0,20}[:：]\s{0,100}([^\n]{2,400})/i.exec(
      notice,
    )?.[1] ?? null
  )
}

/** Lines that say what went wrong where no reply is quoted; else paragraphs, for a sentence that is broken into lines. */
function reasonLines(notice: string): string | null {
  const lines = notice.split('\n', MAX_LINES).filter((line) => line.trim() !== '')
  const known = lines.filter(isKnownRefusal)
  if (known.length > 0) return known.slice(0, 3).join(' ')
  const paragraph = notice
    .split(/\n[ \t]*\n/, MAX_LINES)
    .map((text) => text.replace(/\s+/g, ' ').slice(0, 1_000))
    .find(isKnownRefusal)
  if (paragraph !== undefined) return paragraph
  const likely = lines.filter((line) => REASON.test(line))
  return likely.length === 0 ? null : likely.slice(0, 3).join(' ')
}

function isKnownRefusal(text: string): boolean {
  return readFailure(text).meaning !== null
}

/** Reasons that say nothing of the address. */
const REASON =
  /unknown|no such|not exist|n['’]t exist|not found|invalid|full|quota|disabled|unrouteable|timed? ?out|no mailbox|reject|refused|denied|too large|spam|expired|loop|gave up|退信原因|错误原因|失败原因|原因[:：]|不存在|已满|已滿|空间不足|空間不足|容量|拒收|拒绝|拒絕|超时|逾時|垃圾|频率|无法连接/i

/** A recipient that a bounce in words names, and what it says below the lines that name them. */
interface NamedRecipient {
  readonly address: string
  readonly passage: string
}

/** More recipients than one of our messages can have, even where the address is a list. */
const MAX_RECIPIENTS = 50
/** No line of a bounce is longer. */
const MAX_LINE = 500

/**
 * Recipients in the order in which a text names them, each once: `<reader@example.com>:`, an address that begins a line,
 * or one behind a label in the languages that mail systems write. A line that names one of them again, such as a reply
 * further down, begins another passage about them. `ours` are addresses that are nobody's to whom we write, in lower case.
 */
function recipientsIn(text: string, ours: ReadonlySet<string>): readonly NamedRecipient[] {
  const found = new Map<string, string[]>()
  let passage: string[] = []
  for (const whole of text.split('\n')) {
    const line = whole.slice(0, MAX_LINE)
    const address = recipientOf(line, ours) ?? [...found.keys()].find((known) => line.includes(known))
    if (address !== undefined && (found.has(address) || found.size < MAX_RECIPIENTS)) {
      passage = found.get(address) ?? []
      found.set(address, passage)
    }
    passage.push(line)
  }
  return [...found].map(([address, lines]) => ({ address, passage: lines.join('\n') }))
}

function recipientOf(line: string, ours: ReadonlySet<string>): string | undefined {
  const address = RECIPIENT_LINE.exec(line)?.[1]
  return address === undefined || ours.has(address.toLowerCase()) ? undefined : address
}

const LABELS = [
  '(?:(?:final|original|failed|intended) )?(?:recipients?|addressee|address)',
  'rcpt to',
  'to',
  'e-?mail(?: address)?',
  'undeliverable to',
  '(?:unable to deliver|failed to deliver|delivery of)(?: the)?(?: message| mail)? to(?: the following address)?',
  '收件人|收信人|收件者|宛先|送信先|受信者',
  'empfänger|destinataire|destinatario|destinatário|получатель|адресат',
]

const RECIPIENT_LINE = new RegExp(
  `^[\\s>*•|-]{0,20}(?:sent )?(?:[<>]{3} ?)?(?:(?:${LABELS.join('|')})(?:\\(s\\))?[^\\s:：<(（a-z\\d]{0,6}\\s{0,4}[:：]?\\s{0,20})?(?:rfc822;\\s{0,4})?["'<([（]{0,3}(?:(?:mailto|smtp):)?(${ADDRESS.source})`,
  'iu',
)
