import { TLSSocket } from 'node:tls'
import SmtpConnection from 'nodemailer/lib/smtp-connection'
import { failureOf, type SmtpFailure } from '../smtp/smtp-dialogue.ts'
import { quit } from '../smtp/smtp-session.ts'
import { step } from '../smtp/smtp-step.ts'
import type { SmtpServer } from '../smtp/smtp-url.ts'

/** What a server showed of itself before any mail. */
export interface SmtpFacts {
  readonly server: SmtpServer
  /** Why there was no session; null where the server answered EHLO. */
  readonly failure: SmtpFailure | null
  /** Null where the connection is not encrypted. */
  readonly tls: TlsFacts | null
  /** Keywords of EHLO in capitals, with what stands after them. */
  readonly extensions: ReadonlyMap<string, string>
  readonly login: Login
}

export interface TlsFacts {
  /** Such as `TLSv1.3`. */
  readonly protocol: string
  /** Why the certificate is not valid for the host, in the code of Node or OpenSSL; null where it is. */
  readonly fault: string | null
  readonly validUntil: Date | null
}

type Login =
  | { readonly state: 'accepted' }
  | { readonly state: 'refused'; readonly failure: SmtpFailure }
  /** SMTP_URL names no user. */
  | { readonly state: 'not-asked' }
  /** The password is not shown to a server that cannot prove who it is. */
  | { readonly state: 'withheld' }

/**
 * Connects, takes TLS, greets, logs in and quits; no mail is begun. Never throws, and ends in about `timeoutMs` per step,
 * whatever the server does. The certificate is looked at rather than insisted on, so that what is wrong with it can be reported.
 */
export async function probeSmtp(server: SmtpServer, timeoutMs: number): Promise<SmtpFacts> {
  const connection = connectionTo(server, timeoutMs)
  connection.on('error', () => {}) // reaches the caller that waits for a step
  const deadline = setTimeout(() => connection.close(), 3 * timeoutMs)
  const nothing = { server, tls: null, extensions: new Map<string, string>() }
  try {
    await step(connection, timeoutMs, (done) => connection.connect(done))
    const tls = tlsOf(connection)
    const extensions = extensionsOf(connection.lastServerResponse || '')
    const login = await logIn(connection, { server, tls, timeoutMs })
    if (!connection.destroyed) await quit(connection, timeoutMs)
    return { server, failure: null, tls, extensions, login }
  } catch (error) {
    return { ...nothing, failure: failureOf(error), login: { state: 'not-asked' } }
  } finally {
    clearTimeout(deadline)
    connection.close()
  }
}

function connectionTo({ host, port, secure, requireTls }: SmtpServer, timeoutMs: number): SmtpConnection {
  return new SmtpConnection({
    host,
    port,
    secure,
    requireTLS: requireTls,
    tls: { rejectUnauthorized: false },
    dnsTimeout: timeoutMs,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    socketCloseTimeout: 0,
  })
}

async function logIn(
  connection: SmtpConnection,
  { server, tls, timeoutMs }: { server: SmtpServer; tls: TlsFacts | null; timeoutMs: number },
): Promise<Login> {
  const { auth, verifyCertificate } = server
  if (auth === null) return { state: 'not-asked' }
  if (verifyCertificate && (tls === null || tls.fault !== null)) return { state: 'withheld' }
  try {
    await step(connection, timeoutMs, (done) => connection.login({ ...auth }, done))
    return { state: 'accepted' }
  } catch (error) {
    return { state: 'refused', failure: failureOf(error) }
  }
}

function tlsOf({ _socket: socket }: SmtpConnection): TlsFacts | null {
  if (!(socket instanceof TLSSocket)) return null
  const { valid_to: validTo } = socket.getPeerCertificate()
  return {
    protocol: socket.getProtocol() ?? 'TLS',
    fault: socket.authorized ? null : codeOf(socket.authorizationError),
    validUntil: validTo === undefined ? null : new Date(validTo),
  }
}

/** Node has it as an Error, or as its code alone. */
function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)
}

/** The reply to EHLO (RFC 5321 section 4.1.1.1), without its first line, which is the greeting. */
function extensionsOf(reply: string): ReadonlyMap<string, string> {
  const lines = reply.split(/\r?\n/).slice(1)
  return new Map(
    lines.map((line) => {
      const [keyword = '', ...rest] = line
        .replace(/^\d{3}[ -]/, '')
        .trim()
        .split(/[ =]/)
      return [keyword.toUpperCase(), rest.join(' ')]
    }),
  )
}
