import { msg } from '../../domain/language/message.ts'
import type { Letterhead } from '../../domain/proof/proof.ts'
import { domainOf, isAddress } from '../../domain/readers/address.ts'
import { DiglotError } from '../../errors.ts'
import { createDkimSigner, type DkimKey } from '../dkim/dkim.ts'
import { joinMessage, type MimeBody } from './mime-message.ts'

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
