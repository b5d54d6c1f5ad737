import type { ClientResponse } from 'hono/client'
import type { RecordConflict } from '../../../app/views/records.ts'
import { inEnglish, type Message } from '../../../domain/language/message.ts'
import type { ApiError } from '../../api-error.ts'
import { type Address, type Answered, encoded, type Route } from './api.ts'
import { sayIfSpeakerRefused, speakerHeaders } from './speaker.ts'

/** What a route refused, in the server's words; `UNREACHABLE` where there was no answer that could be read. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed'
  readonly status: number
  readonly code: ApiError['code'] | 'UNREACHABLE'
  readonly where: string | null
  readonly said: Message | null
  readonly hint: Message | null
  readonly details: ApiError['details']
  readonly conflict: RecordConflict | null
  readonly retryAfterSeconds: number | null

  constructor(
    told: Omit<Partial<ApiError>, 'code'> & { readonly code: RequestFailed['code'] },
    cause?: unknown,
  ) {
    super(told.message === undefined ? '' : inEnglish(told.message), { cause })
    sayIfSpeakerRefused(told.code)
    this.said = told.message ?? null
    this.status = told.status ?? 0
    this.code = told.code
    this.where = told.where ?? null
    this.hint = told.hint ?? null
    this.details = told.details ?? []
    this.conflict = told.conflict ?? null
    this.retryAfterSeconds = told.retryAfterSeconds ?? null
  }
}

/** Reads an address. Throws `RequestFailed`, here and in `ask`. What is read `again` waits for everything else. */
export function read<T>(
  { path }: Address<T>,
  { signal, again = false }: { readonly signal?: AbortSignal; readonly again?: boolean } = {},
): Promise<T> {
  // Windows share six connections, and each that is looked at keeps one for what it follows: words come before news.
  const priority = again ? 'low' : 'auto'
  const headers = speakerHeaders()
  return answerOf<T>(() => fetch(path, { redirect: 'error', priority, headers, ...(signal && { signal }) }))
}

/** Asks a route, most often one that changes something. What `outlivesPage` arrives though the page is closed meanwhile. */
export function ask<Args, Answer extends ClientResponse<unknown>>(
  route: Route<Args, Answer>,
  args: Args,
  { outlivesPage = false }: { readonly outlivesPage?: boolean } = {},
): Promise<Answered<Route<Args, Answer>>> {
  // A browser takes no more than 64 KB of what it sends after a page.
  const keepalive = outlivesPage && JSON.stringify(args).length < 20_000
  return answerOf(() => route(encoded(args), { init: { redirect: 'error', keepalive } }))
}

/** Asks a route whose answer is a file. */
export async function askFile<Args>(route: Route<Args>, args: Args): Promise<Blob> {
  const response = await reach(() => route(encoded(args), { init: { redirect: 'error' } }))
  if (response.ok) return response.blob()
  const answer = parse(await response.text())
  throw new RequestFailed(isApiError(answer) ? answer : { status: response.status, code: 'UNREACHABLE' })
}

/** A path with its parts and its query encoded: `pathOf(['issues', id], { engine })`. Null and empty values are left out. */
export function pathOf(
  parts: readonly string[],
  query: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const search = new URLSearchParams(given).toString()
  return `/${parts.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`
}

async function answerOf<T>(send: () => Promise<Pick<Response, 'ok' | 'status' | 'text'>>): Promise<T> {
  const response = await reach(send)
  const answer = parse(await response.text())
  if (response.ok && answer !== undefined) return answer as T
  if (isApiError(answer)) throw new RequestFailed(answer)
  throw new RequestFailed({ status: response.status, code: 'UNREACHABLE' })
}

async function reach<R>(send: () => Promise<R>): Promise<R> {
  try {
    return await send()
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new RequestFailed({ code: 'UNREACHABLE' }, cause)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text === '' ? 'null' : text)
  } catch {
    return undefined // an answer of something other than Diglot
  }
}

function isApiError(answer: unknown): answer is ApiError {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer
}
