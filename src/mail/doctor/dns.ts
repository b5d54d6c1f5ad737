import { inEnglish, type Message, msg } from '../../domain/language/message.ts'

/**
 * DNS as the doctor sees it: every question is asked once and in bounded time, and "there is none" is told from "that
 * could not be found out", which is no finding about the domain.
 */
export type Answer<T> =
  | { readonly state: 'found'; readonly records: readonly T[] }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly why: Message }

export interface MailHost {
  readonly exchange: string
  readonly priority: number
}

/** What is needed of the Resolver of `node:dns/promises`. */
export interface DnsResolver {
  resolve(name: string, type: string): Promise<unknown>
}

export interface Dns {
  /** TXT records, each put together from its strings. */
  texts(name: string): Promise<Answer<string>>
  mailHosts(name: string): Promise<Answer<MailHost>>
  /** IPv4 and IPv6. */
  addresses(name: string): Promise<Answer<string>>
  /** The same answers in the form that mailauth asks for: rejects with the code of `node:dns`. */
  resolve(name: string, type: string): Promise<string[][]>
}

/** Resolver errors that say that there is no such record; any other one says nothing about the name. */
const NO_RECORD = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME'])

export function createDns(resolver: DnsResolver, timeoutMs: number): Dns {
  const asked = new Map<string, Promise<unknown>>()

  function resolve(name: string, type: string): Promise<unknown> {
    const key = `${type} ${name.toLowerCase()}`
    const answer = asked.get(key) ?? inTime(resolver.resolve(name, type), timeoutMs)
    asked.set(key, answer)
    return answer
  }

  async function ask<T>(name: string, type: string): Promise<Answer<T>> {
    try {
      const records = (await resolve(name, type)) as T[]
      return records.length === 0 ? { state: 'none' } : { state: 'found', records }
    } catch (cause) {
      const code = codeOf(cause)
      return NO_RECORD.has(code) ? { state: 'none' } : { state: 'failed', why: reasonOf(code) }
    }
  }

  return {
    async texts(name) {
      const answer = await ask<readonly string[]>(name, 'TXT')
      if (answer.state !== 'found') return answer
      return { state: 'found', records: answer.records.map((strings) => strings.join('')) }
    },
    mailHosts: (name) => ask<MailHost>(name, 'MX'),
    async addresses(name) {
      const answers = await Promise.all([ask<string>(name, 'A'), ask<string>(name, 'AAAA')])
      const records = answers.flatMap((answer) => (answer.state === 'found' ? answer.records : []))
      if (records.length > 0) return { state: 'found', records }
      return answers.find(({ state }) => state === 'failed') ?? { state: 'none' }
    },
    // mailauth's type has no MX records, which are objects in Node and are what it takes.
    resolve: (name, type) => resolve(name, type) as Promise<string[][]>,
  }
}

/**
 * Null where this DNS knows the domain's top level, else why nothing it says about the domain can be believed: a
 * resolver of a closed network answers "no such name" to everything.
 */
export async function faultOfDns(dns: Dns, domain: string): Promise<Message | null> {
  const topLevel = domain.slice(domain.lastIndexOf('.') + 1)
  try {
    await dns.resolve(topLevel, 'NS')
    return null
  } catch (cause) {
    const code = codeOf(cause)
    return NO_RECORD.has(code)
      ? msg`the DNS here does not know the top-level domain .${topLevel}, so it is not the public one`
      : reasonOf(code)
  }
}

/** A DNS that is not asked again, for the reason that is known already. */
export function createUnreachableDns(why: Message): Dns {
  const failed = async () => ({ state: 'failed', why }) as const
  const reject = async () => {
    throw Object.assign(new Error(inEnglish(why)), { code: 'ETIMEOUT' })
  }
  return { texts: failed, mailHosts: failed, addresses: failed, resolve: reject }
}

function inTime(answer: Promise<unknown>, timeoutMs: number): Promise<unknown> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => late.reject(Object.assign(new Error('late'), { code: 'ETIMEOUT' })),
    timeoutMs,
  )
  return Promise.race([answer, late.promise]).finally(() => clearTimeout(timer))
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'EUNKNOWN'
}

function reasonOf(code: string): Message {
  return REASONS[code] ?? msg`the DNS answered with ${code}`
}

const REASONS: Readonly<Record<string, Message>> = {
  ETIMEOUT: msg`the DNS did not answer in time`,
  ECONNREFUSED: msg`the DNS cannot be reached`,
  EREFUSED: msg`the DNS refused to answer`,
  ESERVFAIL: msg`the DNS failed to find out (SERVFAIL)`,
}
