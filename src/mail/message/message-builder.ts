import { createDkimSigner, type DkimKey } from '../dkim/dkim.ts'
import { joinMessage, type MimeBody } from './mime-message.ts'

export type BuildMessage = (header: string, body: MimeBody) => Promise<Buffer>

/** Makes the bytes of messages, signed in the name of the domain where there is a key. */
export function createMessageBuilder(domain: string, dkim: DkimKey | null | undefined): BuildMessage {
  const sign = dkim ? createDkimSigner({ domain, ...dkim }) : null
  return async (header, body) => {
    const signature = (await sign?.(header, body.hash())) ?? ''
    return joinMessage(`${signature}${header}`, body)
  }
}
