import { msg } from '../../domain/language/message.ts'
import { GMAIL_CLIP_BYTES, HTML_REFUSE_BYTES, HTML_WARN_BYTES } from '../../domain/proof/html-limit.ts'
import { error, type Finding, ok, warning } from './finding.ts'

/** The HTML part of an edition, in UTF-8. */
interface HtmlSize {
  readonly edition: string
  readonly bytes: number
}

/** The largest edition against the length at which Gmail cuts a mail off, and its unsubscribe link with it. */
export function judgeHtmlSize(issueId: string, sizes: readonly HtmlSize[]): readonly Finding[] {
  const [largest] = [...sizes].sort((a, b) => b.bytes - a.bytes)
  if (largest === undefined) return []
  const check = 'html-size'
  const found = msg`The HTML of ${issueId} has ${inKb(largest.bytes)} at most (${largest.edition}); Gmail cuts a mail off at about ${inKb(GMAIL_CLIP_BYTES)}.`
  const cure = { remedy: msg`Take out articles, or shorten them; a Chinese character takes 3 bytes.` }
  if (largest.bytes > HTML_REFUSE_BYTES) return [error(check, found, cure)]
  return [largest.bytes > HTML_WARN_BYTES ? warning(check, found, cure) : ok(check, found)]
}

function inKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`
}
