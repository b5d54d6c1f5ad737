import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { SmtpServer } from '../../src/mail/smtp/smtp-url.ts'
import { onMessage, type ReceivedMessage } from './received-message.ts'

export interface RunningServer {
  readonly server: SmtpServer
  readonly received: readonly ReceivedMessage[]
  /** How many connections there have been. */
  readonly connections: () => number
}

/** A real SMTP server on 127.0.0.1 that takes everything; closed when the test has finished. */
export async function startSmtpServer(options: SMTPServerOptions = {}): Promise<RunningServer> {
  const received: ReceivedMessage[] = []
  let connections = 0
  const smtp = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    onConnect(_session, done) {
      connections += 1
      done()
    },
    onData(stream, session, done) {
      onMessage(stream, session, (message) => {
        received.push(message)
        done()
      })
    },
    ...options,
  })
  // A client that does not trust the certificate, or goes away, is no failure of the server.
  smtp.on('error', () => {})
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => smtp.close(resolve)))
  const { port } = smtp.server.address() as AddressInfo
  return { server: localServer(port), received, connections: () => connections }
}

/** A server of this machine, as SMTP_URL would describe it. */
export function localServer(port: number): SmtpServer {
  return {
    host: '127.0.0.1',
    port,
    secure: false,
    requireTls: false,
    verifyCertificate: false,
    auth: null,
    maxConnections: 5,
  }
}

/** What smtp-server answers with: `refusal(550, '5.1.1 no such user')`. */
export function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode })
}
