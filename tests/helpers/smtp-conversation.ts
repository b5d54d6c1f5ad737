import type { Socket } from 'node:net'
import type { Phase } from './scripted-smtp-server.ts'
import type { Act, Wire } from './smtp-acts.ts'

export interface Conversation {
  /** What to do at a phase of the message to somebody. */
  actsAt(phase: Phase, to: string): readonly Act[]
  onCommand(line: string): void
  onTaken(to: string): void
}

const VERBS: Readonly<Record<string, Phase>> = {
  EHLO: 'ehlo',
  HELO: 'helo',
  STARTTLS: 'starttls',
  AUTH: 'auth',
  MAIL: 'mail',
  RCPT: 'rcpt',
  DATA: 'data',
  RSET: 'rset',
  QUIT: 'quit',
}

/** A first reply that is whole, of one code, and takes the message. */
const TAKING = /^\s*(25\d)(?:-[^\n]*\n\1)*(?: [^\n]*)?\r?\n/

function wordsOf(act: Act): string {
  return typeof act === 'string' ? `${act}\r\n` : (act.says ?? '')
}

/** One connection of a scripted server: cuts what comes into commands and bodies, one after the other, and acts. */
export function converse(first: Socket, { actsAt, onCommand, onTaken }: Conversation): void {
  let socket = first
  let buffered = ''
  let to = ''
  let isSilent = false
  let isTaken = false
  /** Whether the sender or the recipient was refused, so that there is nothing to take DATA for. */
  let isRefused = false
  let isActing = false
  /** Null outside of a body, else whether any of it has come. */
  let body: { begun: boolean } | null = null

  const wire: Wire = {
    get socket() {
      return socket
    },
    goSilent() {
      isSilent = true
    },
    take() {
      if (!isTaken) onTaken(to)
      isTaken = true
    },
    moveTo(other) {
      socket = other
      listen()
    },
  }

  function listen(): void {
    socket.setNoDelay(true)
    socket.removeAllListeners('data')
    socket.on('error', () => {}) // what a client breaks off is judged by what the ledger says
    socket.on('data', (chunk: Buffer) => {
      buffered += chunk.toString('latin1')
      void goOn()
    })
  }

  async function act(phase: Phase): Promise<void> {
    const acts = actsAt(phase, to)
    if (phase === 'dot' && TAKING.test(acts.map(wordsOf).join(''))) wire.take()
    for (const one of acts) {
      if (isSilent || !socket.writable) return
      if (phase === 'data' && (typeof one !== 'string' || one.startsWith('354'))) body ??= { begun: false }
      if (typeof one !== 'string') await one.perform(wire)
      else {
        if ((phase === 'mail' || phase === 'rcpt') && /^[45]/.test(one)) isRefused = true
        socket.write(`${one}\r\n`)
      }
    }
    if (phase === 'quit' && !isSilent) socket.end()
  }

  async function goOn(): Promise<void> {
    if (isActing) return
    isActing = true
    while (!isSilent && socket.writable && (await takeNext()));
    isActing = false
  }

  /** One command, the beginning of a body or its end. False where more must come first. */
  async function takeNext(): Promise<boolean> {
    if (body === null) {
      const line = cut('\r\n')
      if (line === null) return false
      onCommand(line)
      const phase = VERBS[line.split(/[ :]/, 1)[0]?.toUpperCase() ?? '']
      if (phase === 'mail') [isTaken, isRefused] = [false, false]
      if (phase === 'rcpt') to = /<(.*?)>/.exec(line)?.[1] ?? ''
      if (phase === undefined) socket.write('500 5.5.2 what?\r\n')
      else if (isRefused && (phase === 'rcpt' || phase === 'data')) socket.write('503 5.5.1 not now\r\n')
      else await act(phase)
      return true
    }
    if (!body.begun) {
      if (buffered === '') return false
      body.begun = true
      buffered = `\r\n${buffered}`
      await act('body')
      return true
    }
    if (cut('\r\n.\r\n') === null) {
      buffered = buffered.slice(-4)
      return false
    }
    body = null
    onCommand('.')
    await act('dot')
    return true
  }

  function cut(end: string): string | null {
    const at = buffered.indexOf(end)
    if (at === -1) return null
    const text = buffered.slice(0, at)
    buffered = buffered.slice(at + end.length)
    return text
  }

  listen()
  isActing = true
  void act('greeting').then(() => {
    isActing = false
    return goOn()
  })
}
