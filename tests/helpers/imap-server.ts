import { type AddressInfo, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { ImapMailbox } from '../../src/bounce/sources/imap-url.ts'

export interface ImapServer {
  readonly mailbox: ImapMailbox
  /** Messages by folder. */
  readonly folders: ReadonlyMap<string, readonly Buffer[]>
  /** Every command of every connection without its tag, in order. */
  readonly commands: readonly string[]
  /** A new message in the folder; clients that idle are told. */
  deliver(raw: Buffer): void
  /** Breaks every connection. */
  drop(): void
  /** Resolves when a client idles. */
  idling(): Promise<void>
}

interface Stored {
  readonly uid: number
  readonly raw: Buffer
}

/** How a server differs from one that does everything right. */
export interface ImapScript {
  readonly capabilities?: string
  /** Answers of a command instead of its own: `{ 'UID MOVE': 'NO not allowed' }`. */
  readonly refuse?: Readonly<Record<string, string>>
  /** A command at which the first connection breaks instead of an answer. */
  readonly breakAt?: string
  /** A command at which the first connection falls silent. */
  readonly silentOnceAt?: string
  /** A command that is not answered; what is said instead, over and over again: empty for nothing. */
  readonly insteadOf?: Readonly<Record<string, string>>
}

/**
 * A small IMAP server on 127.0.0.1 (RFC 3501 with UIDPLUS, MOVE and IDLE): as much of it as reading and moving whole
 * messages takes. User `reader`, password `p@ss`. Closed when the test has finished.
 */
export async function startImapServer(
  messages: readonly Buffer[],
  script: ImapScript = {},
): Promise<ImapServer> {
  const state = new MailStore(messages)
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    new Session(socket, state, script)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const drop = () => {
    for (const socket of sockets) socket.destroy()
  }
  onTestFinished(async () => {
    drop()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })
  const { port } = server.address() as AddressInfo
  return {
    mailbox: {
      host: '127.0.0.1',
      port,
      secure: false,
      isLocal: true,
      user: 'reader',
      pass: 'p@ss',
      folder: 'INBOX',
    },
    folders: state.raws(),
    commands: state.commands,
    deliver: (raw) => state.deliver(raw),
    drop,
    idling: () => new Promise((resolve) => state.onIdle(resolve)),
  }
}

class MailStore {
  readonly commands: string[] = []
  readonly inbox: Stored[]
  readonly #folders = new Map<string, Buffer[]>()
  readonly #watchers = new Set<() => void>()
  #waiting: (() => void)[] = []
  #idle = 0
  #lastUid: number

  constructor(messages: readonly Buffer[]) {
    this.inbox = messages.map((raw, index) => ({ uid: index + 1, raw }))
    this.#lastUid = messages.length
    this.#folders.set('INBOX', [...messages])
  }

  raws(): ReadonlyMap<string, readonly Buffer[]> {
    return this.#folders
  }

  hasFolder(name: string): boolean {
    return this.#folders.has(name)
  }

  create(name: string): void {
    this.#folders.set(name, [])
  }

  deliver(raw: Buffer): void {
    this.#lastUid += 1
    this.inbox.push({ uid: this.#lastUid, raw })
    this.#folders.get('INBOX')?.push(raw)
    for (const tell of this.#watchers) tell()
  }

  /** The sequence number that the message had, or null. */
  take(uid: number, folder: string | null): number | null {
    const index = this.inbox.findIndex((message) => message.uid === uid)
    const [message] = index === -1 ? [] : this.inbox.splice(index, 1)
    if (message === undefined) return null
    this.#folders.get('INBOX')?.splice(index, 1)
    if (folder !== null) this.#folders.get(folder)?.push(message.raw)
    return index + 1
  }

  copy(uid: number, folder: string): void {
    const message = this.inbox.find((candidate) => candidate.uid === uid)
    if (message) this.#folders.get(folder)?.push(message.raw)
  }

  /** Calls back at every new message; returns how to stop. */
  watch(tell: () => void): () => void {
    this.#watchers.add(tell)
    return () => void this.#watchers.delete(tell)
  }

  countIdle(by: 1 | -1): void {
    this.#idle += by
    if (this.#idle > 0) for (const resolve of this.#waiting.splice(0)) resolve()
  }

  /** Whether nobody has given this command before. */
  isFirstTo(command: string): boolean {
    return this.commands.filter((line) => line.startsWith(command)).length === 1
  }

  onIdle(resolve: () => void): void {
    if (this.#idle > 0) resolve()
    else this.#waiting.push(resolve)
  }
}

class Session {
  readonly #socket: Socket
  readonly #state: MailStore
  readonly #script: ImapScript
  #buffered = ''
  /** The tag of the IDLE that goes on. */
  #idle: string | null = null
  #hasNews = false

  constructor(socket: Socket, state: MailStore, script: ImapScript) {
    this.#socket = socket
    this.#state = state
    this.#script = script
    this.#say('* OK ready')
    const stop = state.watch(() => {
      this.#hasNews = true
      if (this.#idle !== null) this.#tellNews()
    })
    socket.on('close', () => {
      stop()
      if (this.#idle !== null) state.countIdle(-1)
    })
    socket.on('data', (chunk) => {
      this.#buffered += chunk.toString('latin1')
      for (let end = this.#buffered.indexOf('\r\n'); end !== -1; end = this.#buffered.indexOf('\r\n')) {
        const line = this.#buffered.slice(0, end)
        this.#buffered = this.#buffered.slice(end + 2)
        this.#onLine(line)
      }
    })
  }

  #say(line: string): void {
    this.#socket.write(`${line}\r\n`)
  }

  /** As fast as the client reads. */
  #repeat(text: string): void {
    if (text === '') return
    const write = () => {
      while (!this.#socket.destroyed && this.#socket.write(text));
    }
    this.#socket.on('drain', write)
    write()
  }

  #onLine(line: string): void {
    if (line === 'DONE' && this.#idle !== null) {
      this.#state.countIdle(-1)
      this.#say(`${this.#idle} OK IDLE ended`)
      this.#idle = null
      return
    }
    const [, tag = '', command = '', rest = ''] = /^(\S+) ((?:UID )?\S+) ?(.*)$/.exec(line) ?? []
    this.#state.commands.push(line.slice(tag.length + 1))
    if (command === this.#script.breakAt && this.#state.isFirstTo(command)) return void this.#socket.destroy()
    if (command === this.#script.silentOnceAt && this.#state.isFirstTo(command)) return
    const instead = this.#script.insteadOf?.[command]
    if (instead !== undefined) return void this.#repeat(instead)
    const refusal = this.#script.refuse?.[command]
    const answer = refusal ?? this.#answer(command, rest)
    if (answer === null) this.#startIdle(tag)
    else {
      this.#tellNews()
      this.#say(`${tag} ${answer}`)
    }
    if (command === 'LOGOUT') this.#socket.end()
  }

  /** The tagged answer, after the untagged ones were said; null for IDLE. */
  #answer(command: string, rest: string): string | null {
    const uid = Number(/^\d+/.exec(rest)?.[0])
    const folder = /"([^"]*)"$|(\S+)$/.exec(rest)?.slice(1).find(Boolean) ?? ''
    switch (command) {
      case 'IDLE':
        return null
      case 'CAPABILITY':
        this.#say(`* CAPABILITY IMAP4rev1 ${this.#script.capabilities ?? 'IDLE MOVE UIDPLUS'}`)
        return 'OK'
      case 'LOGIN':
        return /^"?reader"? "p@ss"$|^reader p@ss$/.test(rest)
          ? 'OK'
          : 'NO [AUTHENTICATIONFAILED] wrong password'
      case 'LIST':
        // With two empty names it asks for the separator and the root.
        this.#say(rest === '"" ""' ? '* LIST (\\Noselect) "/" ""' : '* LIST (\\HasNoChildren) "/" INBOX')
        return 'OK'
      case 'SELECT':
        return this.#select(folder)
      case 'CREATE':
        if (this.#state.hasFolder(folder)) return 'NO [ALREADYEXISTS] there'
        this.#state.create(folder)
        return 'OK'
      case 'UID SEARCH':
        this.#say(`* SEARCH ${this.#state.inbox.map((message) => message.uid).join(' ')}`.trimEnd())
        return 'OK'
      case 'UID FETCH':
        this.#fetch(uid)
        return 'OK'
      case 'UID COPY':
        this.#state.copy(uid, folder)
        return 'OK'
      case 'UID MOVE':
      case 'UID EXPUNGE': {
        const sequence = this.#state.take(uid, command === 'UID MOVE' ? folder : null)
        if (sequence !== null) this.#say(`* ${sequence} EXPUNGE`)
        return 'OK'
      }
      default:
        return 'OK'
    }
  }

  #select(folder: string): string {
    if (!this.#state.hasFolder(folder)) return 'NO [NONEXISTENT] no such folder'
    this.#say('* FLAGS (\\Seen \\Deleted)')
    this.#say(`* ${this.#state.inbox.length} EXISTS`)
    this.#say('* OK [UIDVALIDITY 1] ok')
    this.#say('* OK [UIDNEXT 1000] ok')
    return 'OK [READ-WRITE] selected'
  }

  #fetch(uid: number): void {
    const index = this.#state.inbox.findIndex((message) => message.uid === uid)
    const message = this.#state.inbox[index]
    if (message === undefined) return
    this.#socket.write(`* ${index + 1} FETCH (UID ${uid} BODY[]<0> {${message.raw.length}}\r\n`)
    this.#socket.write(message.raw)
    this.#say(')')
  }

  #startIdle(tag: string): void {
    this.#say('+ idling')
    this.#idle = tag
    this.#state.countIdle(1)
  }

  /** Servers tell of new messages once, with the answer of any command or while a client idles. */
  #tellNews(): void {
    if (this.#hasNews) this.#say(`* ${this.#state.inbox.length} EXISTS`)
    this.#hasNews = false
  }
}
