import { type AddressInfo, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { SmtpServer } from '../../src/mail/smtp/smtp-url.ts'
import { type Act, TLS } from './smtp-acts.ts'
import { converse } from './smtp-conversation.ts'
import { localServer } from './smtp-server.ts'

/** The points of a session at which a script may have its way; `body` is its first bytes, `dot` its end. */
export type Phase =
  | 'greeting'
  | 'ehlo'
  | 'helo'
  | 'starttls'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'body'
  | 'dot'
  | 'rset'
  | 'quit'

export interface Place {
  readonly phase: Phase
  /** How often the phase was reached, over all connections; from 1. */
  readonly nth: number
  /** The recipient, from RCPT on. */
  readonly to: string
}

export type Acts = Act | readonly Act[]

/** What the server does where; anywhere else, and where a choice is undefined, it does what RFC 5321 says. */
export type FaultScript = { readonly [phase in Phase]?: Acts | ((place: Place) => Acts | undefined) } & {
  readonly extensions?: readonly string[]
}

export interface ScriptedSmtpServer {
  readonly server: SmtpServer
  /** The recipient of every message that the server took responsibility for, by a 25x to the final dot. */
  readonly taken: readonly string[]
  /** Every command of every connection, in order; the end of a body is a line `.`. */
  readonly commands: readonly string[]
}

/** An SMTP server on 127.0.0.1 that misbehaves as its script says; closed when the test has finished. */
export async function startScriptedServer(script: FaultScript): Promise<ScriptedSmtpServer> {
  const taken: string[] = []
  const commands: string[] = []
  const reached = new Map<Phase, number>()
  const sockets = new Set<Socket>()

  function actsAt(phase: Phase, to: string): readonly Act[] {
    const nth = (reached.get(phase) ?? 0) + 1
    reached.set(phase, nth)
    const scripted = script[phase]
    const acts = typeof scripted === 'function' ? scripted({ phase, nth, to }) : scripted
    return [acts ?? properActs(phase, script.extensions ?? [])].flat()
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    converse(socket, {
      actsAt,
      onCommand: (line) => void commands.push(line),
      onTaken: (to) => void taken.push(to),
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })
  return { server: localServer((server.address() as AddressInfo).port), taken, commands }
}

function properActs(phase: Phase, extensions: readonly string[]): Acts {
  switch (phase) {
    case 'greeting':
      return '220 here'
    case 'ehlo':
      return ['250-here', ...extensions.map((name) => `250-${name}`), '250 OK'].join('\r\n')
    case 'starttls':
      return ['220 2.0.0 go on', TLS]
    case 'auth':
      return '235 2.7.0 welcome'
    case 'data':
      return '354 go on'
    case 'body':
      return []
    case 'dot':
      return '250 2.0.0 taken'
    case 'quit':
      return '221 2.0.0 bye'
    default:
      return '250 2.0.0 ok'
  }
}
