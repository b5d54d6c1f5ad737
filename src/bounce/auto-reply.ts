import type { ReadMail } from './read-mail.ts'

/**
 * Whether a machine answered instead of a person: RFC 3834's field, those that came before it, a receipt (RFC 8098),
 * or a subject that autoresponders write. Bounces carry some of these too, so they are looked for before.
 */
export function isAutoReply({ headers, subject, parts }: ReadMail): boolean {
  const first = (name: string) => headers.get(name)?.[0]?.trim().toLowerCase() ?? ''
  const submitted = first('auto-submitted')
  return (
    (submitted !== '' && !submitted.startsWith('no')) ||
    MARKERS.some((name) => headers.has(name)) ||
    /^auto[_-]?reply/.test(first('precedence')) ||
    parts.some(({ type }) => type === 'message/disposition-notification') ||
    SUBJECTS.test(subject)
  )
}

const MARKERS = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply-from',
  'x-mail-autoreply',
  'x-qq-auto-reply',
]

const SUBJECTS =
  /^\s*(?:\[?auto(?:matic)?(?:ed)?[- ]?(?:reply|response)|auto:|out of (?:the )?office|ooo:|away from (?:the|my) (?:office|mail)|on vacation|i am out of|\[?(?:自动|自動)(?:回复|答复|回覆|回應|回复邮件)|外出|休假|不在办公室|不在辦公室)/i
