import { createHash } from 'node:crypto'
import * as base64 from 'nodemailer/lib/base64'
import { foldLines } from 'nodemailer/lib/mime-funcs'
import MimeNode from 'nodemailer/lib/mime-node'
import * as quotedPrintable from 'nodemailer/lib/qp'

export interface Mailbox {
  readonly name: string
  readonly address: string
}

/**
 * Header fields in the order in which they are written. A text is encoded already, and not folded unless it holds CRLF
 * and a space; a mailbox or a date is written by Nodemailer.
 */
export type HeaderFields = readonly (readonly [name: string, value: string | Mailbox | Date])[]

export interface MimePart {
  readonly contentType: 'text/plain; charset=utf-8' | 'text/html; charset=utf-8'
  readonly encoding: 'base64' | 'quoted-printable'
  readonly content: string
}

const MAX_LINE_OCTETS = 998
const LINE_COLUMNS = 76

/** The encoding that makes `content` shorter. A little more than half Chinese is shorter in base64. */
export function shorterEncoding(content: string): MimePart['encoding'] {
  const wrapped = quotedPrintable.wrap(quotedPrintable.encode(content))
  return wrapped.length <= base64.wrap(base64.encode(content)).length ? 'quoted-printable' : 'base64'
}

/** Text with the line ends of mail. */
export function withCrlf(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n')
}

/** The bytes of a multipart/alternative message. The boundary comes from `seed`, so the same input gives the same bytes. */
export function buildMimeMessage(
  fields: HeaderFields,
  parts: readonly MimePart[],
  seed: string,
): Promise<Buffer> {
  const root = new MimeNode('multipart/alternative', {
    // Neither base64 nor quoted-printable can hold `=_`, so no body can hold the boundary.
    boundaryPrefix: '=_',
    baseBoundary: createHash('sha256').update(seed).digest('hex').slice(0, 24),
    textEncoding: 'B',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  for (const [name, value] of fields)
    root.addHeader(name, typeof value === 'string' ? rawText(name, value) : value)
  for (const { contentType, encoding, content } of parts) {
    const node = root.createChild(contentType, { disableFileAccess: true, disableUrlAccess: true })
    node.setHeader('Content-Transfer-Encoding', encoding)
    node.setContent(content)
  }
  return root.build()
}

/**
 * A value that Nodemailer writes as it is: it would encode a List-Id as a whole, and would put the URLs of a List-Unsubscribe
 * on a line after the name. What it would guard against is guarded against here.
 */
function rawText(name: string, value: string) {
  const folded = value.includes('\r\n ') ? value : fold(name, value)
  const lines = folded.split('\r\n')
  const isIntact = lines.every(
    (line, index) =>
      !/\p{Cc}/u.test(line) &&
      (index === 0 || line.startsWith(' ')) &&
      Buffer.byteLength(`${name}: ${line}`) <= MAX_LINE_OCTETS,
  )
  if (!isIntact) throw new RangeError(`The header ${name} has a line that no mail may have.`)
  return { prepared: true, value: folded }
}

function fold(name: string, value: string): string {
  return foldLines(`${name}: ${value}`, LINE_COLUMNS).slice(`${name}: `.length)
}
