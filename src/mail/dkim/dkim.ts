import { type KeyObject, sign as signData } from 'node:crypto'
import { promisify } from 'node:util'
import { foldLines } from 'nodemailer/lib/mime-funcs'

/** What a newsletter signs its mails with. */
export interface DkimKey {
  /** Names the key in DNS: its public half stands at `<selector>._domainkey.<domain>`. */
  readonly selector: string
  /** RSA, as `loadDkimKey` has it. */
  readonly privateKey: KeyObject
}

/**
 * Makes the DKIM-Signature field of a message, with its CRLF, which goes before the others. `header` is in lines that end in CRLF,
 * `bodyHash` is `bh=`. The signature is made beside the main thread: it costs more than the rest of a message together.
 */
type SignHeader = (header: string, bodyHash: string) => Promise<string>

interface DkimSignerOptions extends DkimKey {
  /** `d=`. It must be the domain of the From address, or DMARC does not count the signature (RFC 7489 section 3.1.1). */
  readonly domain: string
}

/**
 * Signed where a message has them: what a reader sees, and what mail programs act upon. RFC 8058 section 4 asks for the
 * two List-Unsubscribe fields; Nodemailer's own list has neither List-Unsubscribe-Post nor Feedback-ID. Fields that
 * servers on the way may change are left out (RFC 6376 section 5.4.1).
 *
 * The fields of which a message has one, and which a reader sees, are named twice: a second one that is added on the
 * way breaks the signature (RFC 6376 section 8.15).
 */
const SIGNED_FIELDS = [
  'from',
  'from',
  'to',
  'to',
  'subject',
  'subject',
  'date',
  'date',
  'message-id',
  'reply-to',
  'reply-to',
  'mime-version',
  'content-type',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'list-archive',
  'feedback-id',
]

const LINE_COLUMNS = 76
const signAsync = promisify(signData)

/**
 * Signs messages by DKIM (RFC 6376): rsa-sha256, relaxed/relaxed, the whole body. There is no time in the signature, so
 * the same message gives the same bytes.
 *
 * Nodemailer's own signer is not used: it hashes the whole body for every subscriber, in three passes, byte by byte.
 */
export function createDkimSigner({ domain, selector, privateKey }: DkimSignerOptions): SignHeader {
  return async (header, bodyHash) => {
    const fields = relaxedFields(header)
    const names = SIGNED_FIELDS.filter((name) => fields.has(name))
    const tags = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=${selector}; bh=${bodyHash}; h=${names.join(':')}; b=`
    const unsigned = foldLines(`DKIM-Signature: ${foldable(tags)}`, LINE_COLUMNS)
    const signed = [...new Set(names)].map((name) => `${name}:${fields.get(name)}\r\n`)
    const data = `${signed.join('')}dkim-signature:${relaxed(unsigned)}`
    const signature = await signAsync('RSA-SHA256', Buffer.from(data), privateKey)
    return `${unsigned}${inLines(signature.toString('base64'))}\r\n`
  }
}

/** Field names in lower case with their canonical values (RFC 6376 section 3.4.2); no field comes twice in our messages. */
function relaxedFields(header: string): ReadonlyMap<string, string> {
  const fields = header.split(/\r\n(?![ \t])/).filter((field) => field !== '')
  return new Map(
    fields.map((field) => [field.slice(0, field.indexOf(':')).trim().toLowerCase(), relaxed(field)]),
  )
}

function relaxed(field: string): string {
  return field
    .slice(field.indexOf(':') + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/^ | $/g, '')
}

/** White space may stand around the colons of `h=` (RFC 6376 section 3.5), so that its line can be folded. */
function foldable(tags: string): string {
  return tags.replace(/(?<=; h=.*):/g, ': ')
}

function inLines(signature: string): string {
  return (signature.match(/.{1,72}/g) ?? []).map((line) => `\r\n ${line}`).join('')
}
