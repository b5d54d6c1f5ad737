import type { BounceKind } from '../domain/sending/bounce.ts'
import { asReason } from '../domain/sending/quoted-reply.ts'
import { addressIn, fieldOf, readFieldGroups } from './header-fields.ts'
import type { ReadMail } from './read-mail.ts'

interface Feedback {
  readonly kind: BounceKind
  /** Many providers leave it out or mask it. */
  readonly address: string | null
  readonly reason: string
}

/**
 * A complaint in the format of RFC 5965 (ARF), or a bare copy of the message as Outlook's Junk Mail Reporting Program
 * sent it before it went over to ARF. Null where the message is neither.
 */
export function readFeedback({ headers, subject, parts }: ReadMail): Feedback | null {
  const report = parts.find(({ type }) => type === 'message/feedback-report')
  const copy = parts.find(({ type }) => type === 'message/rfc822')
  const [original] = readFieldGroups(copy?.text ?? '')
  if (report !== undefined) {
    const fields = mergedFields(report.text)
    const type = fieldOf(fields, 'feedback-type')?.trim().toLowerCase() ?? 'abuse'
    const address = addressIn(fieldOf(fields, 'original-rcpt-to') ?? fieldOf(fields, 'removal-recipient'))
    return { kind: kindOfFeedback(type), address, reason: asReason(`feedback report: ${type}`) }
  }
  const masked = headers.get(JMRP_RECIPIENT)?.[0] ?? fieldOf(original, JMRP_RECIPIENT)
  const isJunkReport = masked !== null || /^complaint about message from /i.test(subject)
  if (copy === undefined || !isJunkReport) return null
  return { kind: 'complaint', address: addressIn(masked), reason: 'junk mail report' }
}

const JMRP_RECIPIENT = 'x-hmxmroriginalrecipient'

/** Its fields are one group, but some reporters put empty lines between them. */
function mergedFields(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(readFieldGroups(text).flatMap((group) => [...group]))
}

/**
 * The registered types (https://www.iana.org/assignments/marf-parameters): `not-spam` takes a complaint back, and
 * `auth-failure` (RFC 6591) and `dmarc` speak of signatures. Any other one, also a new one, is a complaint.
 */
function kindOfFeedback(type: string): BounceKind {
  if (type === 'not-spam' || type === 'auth-failure' || type === 'dmarc') return 'auto-reply'
  return type === 'opt-out' || type === 'opt-out-list' ? 'unsubscribe' : 'complaint'
}
