import { ADDRESS } from './header-fields.ts'

/** A recipient that a bounce in words names, and what it says below the lines that name them. */
export interface NamedRecipient {
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
export function recipientsIn(text: string, ours: ReadonlySet<string>): readonly NamedRecipient[] {
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
