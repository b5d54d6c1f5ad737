import { createHash } from 'node:crypto'
import { msg } from '../../domain/language/message.ts'
import type { Letterhead } from '../../domain/proof/proof.ts'
import { htmlValue, type SlotValues, textValue } from '../../domain/proof/slots.ts'
import { domainOf, isAddress } from '../../domain/readers/address.ts'
import { DiglotError } from '../../errors.ts'
import { createDkimSigner, type DkimKey } from '../dkim/dkim.ts'
import { base64Lines, type SplicedBody, spliceBody } from './spliced-body.ts'

/** Text with the line ends of mail. */
export function withCrlf(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n')
}

/** An edition as multipart/alternative: all but the header, encoded once, with its slots open. */
export interface MimeTemplate {
  readonly boundary: string
  fill(values: SlotValues): MimeBody
}

/** What follows the header and the empty line. */
interface MimeBody {
  readonly pieces: readonly Buffer[]
  /**
   * SHA-256 in base64, as `bh=` of a DKIM signature has it: the body is its own relaxed canonical form. What comes before
   * the first slot was hashed once for all.
   */
  hash(): string
}

/** A picture that the HTML part shows by `cid:` and its id (RFC 2392). */
interface CarriedPicture {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly content: Buffer
}

interface MimeContent {
  readonly text: string
  readonly html: string
  readonly pictures?: readonly CarriedPicture[]
}

/**
 * Text first, then HTML, the latter together with the pictures that it shows (RFC 2387) where there are any. The boundary
 * comes from `seed`, so the same input gives the same bytes.
 */
export function createMimeTemplate(content: MimeContent, seed: string): MimeTemplate {
  // Neither base64 nor quoted-printable can hold `=_`, so no body can hold the boundary.
  const boundary = `=_${createHash('sha256').update(seed).digest('hex').slice(0, 32)}`
  const text = spliceBody(withCrlf(content.text))
  const html = spliceBody(withCrlf(content.html))
  const lead = Buffer.concat([partHead(boundary, 'text/plain', text), text.lead])
  const related = relatedParts(boundary, content.pictures ?? [])
  const htmlLead = Buffer.concat([related.head, partHead(related.boundary, 'text/html', html), html.lead])
  const end = Buffer.concat([...related.pictures, Buffer.from(`--${boundary}--\r\n`)])
  const leadHash = createHash('sha256').update(lead)
  return {
    boundary,
    fill(values) {
      const rest = [
        ...text.fill((slot) => textValue(slot, values)),
        htmlLead,
        ...html.fill((slot) => htmlValue(slot, values)),
        end,
      ]
      return {
        pieces: [lead, ...rest],
        hash: () => rest.reduce((hash, piece) => hash.update(piece), leadHash.copy()).digest('base64'),
      }
    },
  }
}

interface RelatedParts {
  /** Between the HTML part and the pictures; that of the message where there are none. */
  readonly boundary: string
  readonly head: Buffer
  readonly pictures: readonly Buffer[]
}

function relatedParts(outer: string, pictures: readonly CarriedPicture[]): RelatedParts {
  if (pictures.length === 0) return { boundary: outer, head: Buffer.alloc(0), pictures: [] }
  const boundary = `${outer}r`
  return {
    boundary,
    head: Buffer.from(
      `--${outer}\r\nContent-Type: multipart/related; type="text/html";\r\n boundary="${boundary}"\r\n\r\n`,
    ),
    pictures: [
      ...pictures.map((picture) => picturePart(boundary, picture)),
      Buffer.from(`--${boundary}--\r\n`),
    ],
  }
}

function picturePart(boundary: string, { id, name, type, content }: CarriedPicture): Buffer {
  const head = [
    `--${boundary}`,
    `Content-Type: ${type}; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-ID: <${id}>`,
    `Content-Disposition: inline; filename="${name}"`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), base64Lines(content)])
}

function partHead(boundary: string, type: string, { encoding }: SplicedBody): Buffer {
  return Buffer.from(
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
  )
}

export function joinMessage(header: string, { pieces }: MimeBody): Buffer {
  return Buffer.concat([Buffer.from(`${header}\r\n`), ...pieces])
}

/**
 * Makes the bytes of messages under a letterhead, signed in the name of the sender's domain where there is a key. Throws
 * `CONFIG_INVALID` where the letterhead cannot stand in a header.
 */
export function createMessageBuilder(
  letterhead: Letterhead,
  dkim: DkimKey | null | undefined,
): (header: string, body: MimeBody) => Promise<Buffer> {
  assertLetterhead(letterhead)
  const sign = dkim ? createDkimSigner({ domain: domainOf(letterhead.address), ...dkim }) : null
  return async (header, body) => {
    const signature = (await sign?.(header, body.hash())) ?? ''
    return joinMessage(`${signature}${header}`, body)
  }
}

/**
 * Refuses a letterhead that could not stand in headers and envelopes as it is. The newsletter's file was checked, but a
 * proof may come back from a database.
 */
function assertLetterhead({ address, replyTo, bounceDomain, listId, siteUrl }: Letterhead): void {
  assertPart('sender.address', isHeaderAddress(address))
  assertPart('sender.replyTo', isHeaderAddress(replyTo))
  assertPart('sender.bounceDomain', isHeaderAddress(`bounce@${bounceDomain}`))
  assertPart('listId', /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?$/.test(listId))
  assertPart('siteUrl', /^https?:\/\/[!-~]{1,300}$/.test(siteUrl) && !/[<>",]|\/$/.test(siteUrl))
}

/** In ASCII, so that only a subscriber's own address can ask for SMTPUTF8. */
function isHeaderAddress(address: string): boolean {
  return /^[!-~]+$/.test(address) && isAddress(address)
}

function assertPart(name: string, isRight: boolean): void {
  if (isRight) return
  throw new DiglotError(
    'CONFIG_INVALID',
    msg`The newsletter's ${name} cannot stand in the header of a mail.`,
    {
      where: `newsletter.yaml: ${name}`,
      hint: msg`Write a plain ASCII address, host name or URL without spaces, and no slash at the end of siteUrl.`,
    },
  )
}
