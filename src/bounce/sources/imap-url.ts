import { isLoopback, percentDecoded } from '../../domain/host-names.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'

/** The mailbox that bounces come to, and how to get at it. */
export interface ImapMailbox {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`imaps:`). */
  readonly secure: boolean
  /** The server is this machine: nothing leaves it, and its own name is in no certificate. */
  readonly isLocal: boolean
  readonly user: string
  readonly pass: string
  readonly folder: string
}

/**
 * Reads `imaps://user:password@host/INBOX`; user, password and folder are percent-encoded, the folder may be left out.
 * `imap:` asks for STARTTLS unless the host is this machine.
 *
 * Throws `CONFIG_INVALID`. Its message never holds any of the text: that could be the password.
 */
export function parseImapUrl(text: string): ImapMailbox {
  const url = URL.canParse(text) ? new URL(text) : invalid(msg`is not a URL`)
  if (url.protocol !== 'imap:' && url.protocol !== 'imaps:')
    invalid(msg`does not begin with imap:// or imaps://`)
  if (url.hostname === '') invalid(msg`names no host`)
  if (url.username === '' || url.password === '') invalid(msg`has no user or no password`)
  if (url.search !== '' || url.hash !== '') invalid(msg`has a part after the folder that is not understood`)
  const secure = url.protocol === 'imaps:'
  const host = decode(url.hostname.replace(/^\[(.*)\]$/, '$1')).toLowerCase()
  return {
    host,
    port: url.port === '' ? (secure ? 993 : 143) : Number(url.port),
    secure,
    isLocal: isLoopback(host),
    user: decode(url.username),
    pass: decode(url.password),
    folder: decode(url.pathname.slice(1)) || 'INBOX',
  }
}

function decode(text: string): string {
  return percentDecoded(text) ?? invalid(msg`has a % that does not begin a percent-encoded character`)
}

function invalid(fault: Message): never {
  throw new DiglotError('CONFIG_INVALID', msg`The address of the IMAP mailbox ${fault}.`, {
    where: 'IMAP_URL',
    hint: msg`Write imaps://user:password@host/INBOX, with special characters in user and password percent-encoded (@ is %40, # is %23).`,
  })
}
