import { isLoopback, percentDecoded } from '../../domain/host-names.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'

/** Where and how mail is handed over. */
export interface SmtpServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps:`). */
  readonly secure: boolean
  /** Refuse to go on where the server has no STARTTLS. */
  readonly requireTls: boolean
  readonly verifyCertificate: boolean
  readonly auth: { readonly user: string; readonly pass: string } | null
  /** Connections, and so deliveries, at a time. */
  readonly maxConnections: number
}

const DEFAULT_CONNECTIONS = 5
const MOST_CONNECTIONS = 100

/**
 * Reads `smtp://user:password@host:587?maxConnections=5`; user and password are percent-encoded. `smtp:` asks for
 * STARTTLS, on port 587, unless the host is this machine; `smtps:` is TLS at once, on port 465. Port 25 is for mail
 * between servers and is used only where it is written.
 *
 * Throws `CONFIG_INVALID`. Its message never holds any of the text: that could be the password.
 */
export function parseSmtpUrl(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : invalid(msg`is not a URL`)
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')
    invalid(msg`does not begin with smtp:// or smtps://`)
  if (url.hostname === '') invalid(msg`names no host`)
  if (url.hash !== '' || !/^\/?$/.test(url.pathname))
    invalid(msg`has a part after the port that is not understood`)
  if (url.port === '0') invalid(msg`has the port 0`)
  const secure = url.protocol === 'smtps:'
  const host = decode(url.hostname.replace(/^\[(.*)\]$/, '$1')).toLowerCase()
  const isLocal = isLoopback(host)
  return {
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && !isLocal,
    // Nothing leaves the machine, and its own name is in no certificate that one could check.
    verifyCertificate: !isLocal,
    auth: parseAuth(url),
    maxConnections: parseConnections(url.searchParams),
  }
}

function parseAuth({ username, password }: URL): SmtpServer['auth'] {
  if (username === '' && password === '') return null
  if (username === '' || password === '')
    invalid(msg`has a user without a password, or a password without a user`)
  return { user: decode(username), pass: decode(password) }
}

function parseConnections(query: URLSearchParams): number {
  const unknown = [...query.keys()].some((name) => name !== 'maxConnections')
  if (unknown || query.getAll('maxConnections').length > 1)
    invalid(msg`has a query that is not ?maxConnections=`)
  const text = query.get('maxConnections')
  if (text === null) return DEFAULT_CONNECTIONS
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (count < 1 || count > MOST_CONNECTIONS)
    invalid(msg`has a maxConnections that is not 1 to ${MOST_CONNECTIONS}`)
  return count
}

function decode(text: string): string {
  return percentDecoded(text) ?? invalid(msg`has a % that does not begin a percent-encoded character`)
}

function invalid(fault: Message): never {
  throw new DiglotError('CONFIG_INVALID', msg`SMTP_URL ${fault}.`, {
    where: 'SMTP_URL',
    hint: msg`Write smtp://user:password@host:587 or smtps://user:password@host:465, with special characters in user and password percent-encoded (@ is %40, # is %23).`,
  })
}
