import { load } from 'cheerio/slim'
import PostalMime, { type Attachment, type Email } from 'postal-mime'
import type { Fields } from './header-fields.ts'

/** A message taken apart as far as bounces need it. */
export interface ReadMail {
  readonly headers: Fields
  readonly subject: string
  /** What a person reads; of HTML its text. */
  readonly text: string
  /** The other parts, in order: reports and returned messages. */
  readonly parts: readonly MailPart[]
}

interface MailPart {
  /** In lower case: `message/delivery-status`. */
  readonly type: string
  readonly text: string
  readonly bytes: Buffer
}

/** Reports come before the returned message, so what is beyond this does not matter. */
const MAX_BYTES = 512 * 1024
/** The parser's work grows with the lines, however short they are. A returned mail of 100 KB has 1,500. */
const MAX_LINES = 10_000
const MAX_TEXT = 200_000

/**
 * Takes a message apart within bounds of size, depth and header. Null where it cannot be: nested too deep, or a header
 * without end. Charsets that are not known are read as Windows-1252, broken ones with replacement characters.
 */
export async function readMail(raw: Buffer): Promise<ReadMail | null> {
  const email = await parseParts(beginningOf(raw))
  if (email === null) return null
  const headers = new Map<string, string[]>()
  for (const { key, value } of email.headers) {
    const values = headers.get(key)
    if (values) values.push(value)
    else headers.set(key, [value])
  }
  const text = (email.text ?? '').trim() === '' ? textOfHtml(email.html ?? '') : (email.text ?? '')
  return {
    headers,
    subject: email.subject ?? '',
    text: text.slice(0, MAX_TEXT),
    parts: email.attachments.map(partOf),
  }
}

function beginningOf(raw: Buffer): Buffer {
  let end = 0
  for (let lines = 0; lines < MAX_LINES; lines++) {
    const next = raw.indexOf(0x0a, end)
    if (next === -1 || next >= MAX_BYTES) return raw.subarray(0, MAX_BYTES)
    end = next + 1
  }
  return raw.subarray(0, end)
}

/** Of a multipart that is empty by the boundary of its header, the parts by the one that stands in its body. */
async function parseParts(raw: Buffer): Promise<Email | null> {
  const email = await parseBounded(raw)
  if (email === null || email.attachments.length > 0 || email.text || email.html) return email
  const type = email.headers.find(({ key }) => key === 'content-type')?.value ?? ''
  const body = raw.toString('latin1').replace(/^[\s\S]*?\r?\n\r?\n/, '')
  const boundary = /^--([^\s"][^\r\n"]{0,68}[^\s"])\r?\nContent-/im.exec(body)?.[1]
  if (!/^\s*multipart\//i.test(type) || boundary === undefined) return email
  const header = `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`
  const parts = await parseBounded(Buffer.from(header + body, 'latin1'))
  return parts && { ...parts, headers: email.headers, subject: email.subject }
}

async function parseBounded(raw: Buffer): Promise<Email | null> {
  try {
    return await PostalMime.parse(raw, {
      forceRfc822Attachments: true,
      maxNestingDepth: 30,
      maxHeadersSize: 256 * 1024,
    })
  } catch {
    return null // the parser's only refusals are its bounds; the message is kept as unread
  }
}

function partOf({ mimeType, content }: Attachment): MailPart {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer)
  return { type: mimeType.toLowerCase(), text: decode(bytes.subarray(0, MAX_TEXT)), bytes }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reports are ASCII or UTF-8 (RFC 6533), whatever some servers put there. */
function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return bytes.toString('latin1')
  }
}

/** Lines where a browser would begin one. Walks the tree without recursion: hostile HTML is as deep as it is long. */
function textOfHtml(html: string): string {
  const pieces: string[] = []
  const open = load(html.slice(0, MAX_TEXT)).root().contents().get().reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text') pieces.push(node.data)
    if (!('children' in node) || ('name' in node && UNSEEN.has(node.name))) continue
    if ('name' in node && BLOCKS.test(node.name)) pieces.push('\n')
    open.push(...node.children.toReversed())
  }
  return pieces.join('')
}

const UNSEEN = new Set(['head', 'style', 'script', 'title'])
const BLOCKS = /^(?:br|p|div|tr|td|th|li|h\d|pre|table)$/
