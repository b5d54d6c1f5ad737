import { type AddressInfo, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { SmtpServer } from '../../src/mail/smtp-url.ts'
import { localServer } from './smtp-server.ts'

/** What a scripted server does at one step: says a line, or drops the connection without a word. */
export type Step = string | typeof DROP

export const DROP = Symbol('drop')

export interface SmtpScript {
  readonly greeting?: Step
  readonly extensions?: readonly string[]
  /** `count` is the number of the MAIL command on this connection, from 1. */
  readonly mail?: (count: number) => Step
  readonly rcpt?: (to: string) => Step
  readonly data?: (to: string) => Step
  /** What follows the final dot. */
  readonly body?: (to: string) => Step
  /** Drops when the first bytes of the body have come, before its end. */
  readonly dropInBody?: (to: string) => boolean
}

export interface ScriptedServer {
  readonly server: SmtpServer
  /** Every command of every connection, in order; a body is one line `.`. */
  readonly commands: readonly string[]
}

/** An SMTP server on 127.0.0.1 that misbehaves as it is told to; closed when the test has finished. */
export async function startScriptedSmtp(script: SmtpScript): Promise<ScriptedServer> {
  const commands: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    converse(socket, script, commands)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })
  return { server: localServer((server.address() as AddressInfo).port), commands }
}

function converse(socket: Socket, script: SmtpScript, commands: string[]): void {
  let [buffered, to, mails, hasRecipient, isInBody] = ['', '', 0, false, false]
  const act = (step: Step) => {
    if (step === DROP) socket.destroy()
    else socket.write(`${step}\r\n`)
  }

  function onCommand(line: string): void {
    commands.push(line)
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO')
      act(['250-here', ...(script.extensions ?? []).map((name) => `250-${name}`), '250 OK'].join('\r\n'))
    else if (verb === 'MAIL') act(script.mail?.(++mails) ?? '250 sender ok')
    else if (verb === 'RCPT') {
      to = /<(.*?)>/.exec(line)?.[1] ?? ''
      const step = script.rcpt?.(to) ?? '250 recipient ok'
      hasRecipient = step !== DROP && step.startsWith('2')
      act(step)
    } else if (verb === 'DATA') {
      const step = hasRecipient ? (script.data?.(to) ?? '354 go on') : '554 5.5.1 no valid recipients'
      isInBody = step !== DROP && step.startsWith('354')
      act(step)
    } else if (verb === 'STAR') act('502 5.5.1 not here')
    else if (verb === 'QUIT') socket.end('221 bye\r\n')
    else act('250 ok')
  }

  act(script.greeting ?? '220 here')
  socket.on('data', (chunk) => {
    buffered += chunk.toString('latin1')
    while (!socket.destroyed) {
      if (isInBody && script.dropInBody?.(to) && buffered !== '') return act(DROP)
      const end = buffered.indexOf(isInBody ? '\r\n.\r\n' : '\r\n')
      if (end === -1) return
      const line = buffered.slice(0, end)
      buffered = buffered.slice(end + (isInBody ? 5 : 2))
      if (!isInBody) onCommand(line)
      else {
        isInBody = false
        commands.push('.')
        act(script.body?.(to) ?? '250 2.0.0 taken')
      }
    }
  })
}
