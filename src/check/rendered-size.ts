import { mailSizeLimits } from '../domain/mail-size.ts'
import { placeOfIssue, type Rule } from './rule.ts'

const { warnBytes: WARN_BYTES, refuseBytes: REFUSE_BYTES } = mailSizeLimits

export const renderedSize: Rule = (input) =>
  input.editions.flatMap((edition) => {
    const sizeBytes = Buffer.byteLength(edition.html, 'utf8')
    if (sizeBytes <= WARN_BYTES) return []
    return [
      {
        rule: 'rendered-size',
        severity: sizeBytes > REFUSE_BYTES ? ('error' as const) : ('warning' as const),
        where: placeOfIssue(input),
        edition: edition.id,
        message: `The HTML of this edition has ${sizeBytes.toLocaleString('en')} bytes; Gmail cuts a mail off at about 102,000.`,
        hint: `Take out articles or shorten them by ${(sizeBytes - WARN_BYTES).toLocaleString('en')} bytes; a Chinese character takes 3.`,
      },
    ]
  })
