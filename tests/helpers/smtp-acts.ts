import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { selfSigned } from './self-signed.ts'

/** What a scripted server has in its hands while it acts. */
export interface Wire {
  readonly socket: Socket
  /** From here on nothing is read and nothing is said. */
  goSilent(): void
  /** Takes responsibility for the message at hand. */
  take(): void
  /** Goes on over another socket. */
  moveTo(socket: Socket): void
}

interface Deed {
  /** Where it speaks, what it says, with the line ends. */
  readonly says?: string
  perform(wire: Wire): void | Promise<void>
}

/** What a server does at one point: a text is a reply, to which CRLF is added. */
export type Act = string | Deed

/** Bytes as they are. */
export function bytes(text: string): Act {
  return { says: text, perform: ({ socket }) => void socket.write(text) }
}

/** Bytes one by one, each in a packet of its own. */
export function fragments(text: string): Act {
  return {
    says: text,
    async perform({ socket }) {
      for (const byte of text) {
        socket.write(byte)
        await turns(1)
      }
    },
  }
}

/** A reply in a packet of its own, when the client has had the time to read what came before. */
export function later(reply: string): Act {
  return {
    says: `${reply}\r\n`,
    async perform({ socket }) {
      await turns(10)
      socket.write(`${reply}\r\n`)
    },
  }
}

/** The same text without end, as fast as it is read, until the client goes away. */
export function flood(text: string): Act {
  const block = text.repeat(Math.ceil(65_536 / text.length))
  return {
    says: text,
    async perform({ socket }) {
      while (socket.writable) {
        if (socket.write(block)) await turns(1)
        else await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve))
      }
    },
  }
}

/** The same text without end, so often that the connection is never silent. */
export function trickle(text: string): Act {
  return {
    async perform({ socket }) {
      while (socket.writable) {
        socket.write(text)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
  }
}

/** Leaves the client the time to read what came before. */
export const PAUSE: Act = { perform: () => turns(10) }

/** Closes in good order. */
export const FIN: Act = { perform: ({ socket }) => void socket.end() }

/** Breaks the connection off. */
export const RST: Act = { perform: ({ socket }) => void socket.resetAndDestroy() }

export const SILENCE: Act = { perform: (wire) => wire.goSilent() }

/** Takes the message without saying so. */
export const TAKE: Act = { perform: (wire) => wire.take() }

/** Begins TLS, with a certificate that signs itself. */
export const TLS: Act = {
  perform: (wire) => wire.moveTo(new TLSSocket(wire.socket, { isServer: true, ...selfSigned })),
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}
