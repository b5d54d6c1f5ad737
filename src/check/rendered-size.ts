import { GMAIL_CLIP_BYTES, HTML_REFUSE_BYTES, HTML_WARN_BYTES } from '../domain/html-limit.ts'
import { placeOfIssue, type Rule } from './rule.ts'

export const renderedSize: Rule = (input) =>
  input.editions.flatMap((edition) => {
    const sizeBytes = Buffer.byteLength(edition.html, 'utf8')
    if (sizeBytes <= HTML_WARN_BYTES) return []
    return [
      {
        rule: 'rendered-size',
        severity: sizeBytes > HTML_REFUSE_BYTES ? ('error' as const) : ('warning' as const),
        where: placeOfIssue(input),
        edition: edition.id,
        message: `The HTML of this edition has ${sizeBytes.toLocaleString('en')} bytes; Gmail cuts a mail off at about ${GMAIL_CLIP_BYTES.toLocaleString('en')}.`,
        hint: `Take out articles or shorten them by ${(sizeBytes - HTML_WARN_BYTES).toLocaleString('en')} bytes; a Chinese character takes 3.`,
      },
    ]
  })
