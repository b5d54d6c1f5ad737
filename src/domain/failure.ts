/**
 * What a server's refusal speaks of, whether it came in the SMTP dialogue or later in a bounce: one reading for both, so
 * that an address is not suppressed by the one and kept by the other.
 *
 * `hard`: the address itself, which will never work. `policy`: the message or its sender, so never a reason to suppress
 * an address. `soft`: anything that may pass (a full box, a server that is away) or whose reason is not told.
 */
export type FailureKind = 'hard' | 'soft' | 'policy'

export interface Failure {
  readonly kind: FailureKind
  /** Enhanced status code (RFC 3463), such as `5.1.1`; null where none was given. */
  readonly status: string | null
}

/** Longer than any reply; what is longer is not a reply. */
const MAX_CHARACTERS = 2_000

/**
 * Reads a reply such as `550 5.1.1 no such user`, with the status that a report gives beside it where there is one.
 * The enhanced status decides; the words only where there is none, or one that says nothing (`5.0.0`).
 */
export function readFailure(reply: string, reported: string | null = null): Failure {
  const text = reply.slice(0, MAX_CHARACTERS)
  const told = ENHANCED.exec(text)?.[0] ?? null
  const status = reported === null || isVague(reported) ? (told ?? reported) : reported
  if (status !== null && !isVague(status)) return { kind: kindOfStatus(status), status }
  return { kind: isTemporary(text, status) ? kindOfDelay(text) : kindOfWords(text), status }
}

/**
 * RFC 3463 and IANA's registry of enhanced status codes. X.1.7 and X.1.8 are the sender's address, X.7 is policy; too
 * big (X.2.3, X.3.4) and not convertible (X.6) speak of the message.
 */
function kindOfStatus(status: string): FailureKind {
  if (/^[45]\.(?:7\.|6\.|1\.[78]$|2\.3$|3\.4$)/.test(status)) return 'policy'
  return /^5\.1\./.test(status) ? 'hard' : 'soft'
}

// Not part of an IP address or a version, but also in qmail's brackets: (#5.1.1).
const ENHANCED = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?!\.?\d)/

function isVague(status: string): boolean {
  return !/^[45]\.\d{1,3}\.\d{1,3}$/.test(status) || /^[45]\.0\.0$/.test(status)
}

function isTemporary(text: string, status: string | null): boolean {
  const code = /(?:^|[\s:'"(])([45])\d\d[ :-]/.exec(text)?.[1]
  return code === undefined ? (status?.startsWith('4') ?? false) : code === '4'
}

/** What was only put off never speaks of the address, whatever its words say. */
function kindOfDelay(text: string): FailureKind {
  return kindOfWords(text) === 'policy' ? 'policy' : 'soft'
}

/**
 * The order is the caution: a reply that blames the message or the sender may also name the recipient, as in `sender
 * rejected: user unknown`; and `mailbox not found or over quota` may pass.
 */
function kindOfWords(text: string): FailureKind {
  const words = text.replace(/https?:\/\/\S+/gi, ' ').replace(/[^\s@<>"'(]{1,64}@[^\s@<>"')]{1,255}/g, ' ')
  if (OF_MESSAGE_OR_SENDER.some((pattern) => pattern.test(words))) return 'policy'
  if (OF_FULL_MAILBOX.test(words)) return 'soft'
  return OF_NO_SUCH_MAILBOX.some((pattern) => pattern.test(words)) ? 'hard' : 'soft'
}

// The words of QQ Mail (550 Mail content denied, Ip frequency limited), 163 and 126 (554 DT:SPM, HL:..., MI:...), Aliyun,
// Exchange, Gmail and Yahoo, as their public help pages list them.
const OF_MESSAGE_OR_SENDER: readonly RegExp[] = [
  /\bsender\b.{0,40}\b(?:reject|denied|unknown|invalid|blocked|not (?:found|exist|allowed|verified))/i,
  /\bspam|\bjunk ?mail|unsolicited|\bbulk mail|\b(?:black|block|deny) ?list|\bblocked\b|\bbanned\b|reputation/i,
  /\b(?:rbl|dnsbl|policy|policies|spf|dkim|dmarc|ptr|helo|virus|malware|phishing)\b|reverse dns/i,
  /\brelay(?:ing)? (?:access )?denied|not permitted to relay|authentication (?:is )?required/i,
  /\bcontent\b.{0,20}\b(?:denied|reject)|frequency.{0,10}limited|rate.?limit|too many (?:conn|mess|recip)/i,
  /\b(?:HL|DT|MI|RP|WM):[A-Z]{3}\b/,
  /\bmessage (?:size )?(?:exceeds|too (?:large|big|long))|\bsize limit|exceed(?:s|ed)? .{0,12}(?:mail|message) ?size/i,
  /垃圾|拒收|黑名单|黑名單|频率|頻率|违规|違規|信誉|信譽|邮件过大|郵件過大|(?:邮件|郵件)?(?:内容|內容)被/,
  /(?:发件人|發件人|寄件人|寄件者)[^。；\n]{0,16}(?:无效|無效|拒|不存在|不合法|被)/,
]

const OF_FULL_MAILBOX =
  /\b(?:over ?)?quota\b|\b(?:mail)?box (?:is |was )?(?:too )?full\b|insufficient (?:disk |system )?(?:space|storage)|out of (?:disk |storage )?space|已满|已滿|空间不足|空間不足|容量/i

const OF_NO_SUCH_MAILBOX: readonly RegExp[] = [
  /\b(?:user|recipient|mailbox|account|address|addressee)\b[^.;]{0,60}\b(?:unknown|not (?:known|found)|no exists?)\b/i,
  /\b(?:user|recipient|mailbox|account|address|addressee)\b[^.;]{0,60}\b(?:(?:does|is|do) ?(?:not|n['’]?t) (?:to )?exist|not exist)/i,
  /\b(?:unknown|no such|invalid|non-?existent|unavailable) (?:local |mail |virtual |e-?mail )?(?:user|recipient|mailbox|address|account|rcpt ?to)\b/i,
  /\bno (?:mailbox|user) (?:here|by that name)\b|\bnot a (?:valid|known) (?:mailbox|user|recipient|account)\b/i,
  /\bdoes(?: not|n['’]t) have an?(?: \S{1,60})? account\b|\bbad destination mailbox address\b/i,
  /(?:用户|用戶|使用者|收件人|收件者|邮箱|郵箱|信箱|帐号|账号|帳號|账户|帳戶|地址)[^。；，,\n]{0,16}(?:不存在|未找到|找不到|无效|無效|未开通|未開通)/,
  /(?:无此|無此|没有此|沒有此|查无此|查無此)(?:用户|用戶|使用者|邮箱|郵箱|信箱|帐号|账号|帳號|收件人|收件者|人)/,
]
