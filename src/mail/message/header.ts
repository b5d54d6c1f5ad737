import { foldLines } from 'nodemailer/lib/mime-funcs'

/** Header fields in the order in which they are written: encoded already, and not folded unless a value holds CRLF and a space. */
export type HeaderFields = readonly (readonly [name: string, value: string])[]

const MAX_LINE_OCTETS = 998
const LINE_COLUMNS = 76
/** ASCII, and what a local part may have beyond it (RFC 6532). */
const PRINTABLE = /^[ -~\p{L}\p{M}\p{N}]*$/u

/**
 * The header of a multipart/alternative message, each line with its CRLF; without the empty line that ends it.
 *
 * Nodemailer is not asked to write it: it would encode a List-Id as a whole, put the URLs of a List-Unsubscribe on a line
 * after the name, and cut names between the parts of a character. What it would guard against is guarded against here.
 */
export function buildHeader(fields: HeaderFields, boundary: string): string {
  const mime = [
    ['MIME-Version', '1.0'],
    ['Content-Type', `multipart/alternative;\r\n boundary="${boundary}"`],
  ] as const
  return foldFields([...fields, ...mime])
}

/** A piece of a header: its fields, each with its CRLF. */
export function foldFields(fields: HeaderFields): string {
  return fields.map(([name, value]) => `${fieldLines(name, value)}\r\n`).join('')
}

/** One field, folded. A value that would end it early or begin another is a bug of whoever made it, and throws. */
function fieldLines(name: string, value: string): string {
  const unfolded = `${name}: ${value}`
  const field = value.includes('\r\n ') ? unfolded : foldLines(unfolded, LINE_COLUMNS)
  const isIntact = field
    .split('\r\n')
    .every(
      (line, index) =>
        PRINTABLE.test(line) &&
        (index === 0 || /^ +[^ ]/.test(line)) &&
        Buffer.byteLength(line) <= MAX_LINE_OCTETS,
    )
  if (!isIntact) throw new RangeError(`The header ${name} has a line that no mail may have.`)
  return field
}
