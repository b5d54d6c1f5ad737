import type { ApiError } from '../../../app/views/error.ts'
import type { RecordConflict } from '../../../app/views/records.ts'

/** What a route refused, in the server's words; `UNREACHABLE` where there was no answer that could be read. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed'
  readonly status: number
  readonly code: ApiError['code'] | 'UNREACHABLE'
  readonly where: string | null
  readonly hint: string | null
  readonly details: ApiError['details']
  readonly conflict: RecordConflict | null
  readonly retryAfterSeconds: number | null

  constructor(
    told: Omit<Partial<ApiError>, 'code'> & { readonly code: RequestFailed['code'] },
    cause?: unknown,
  ) {
    super(told.message ?? '', { cause })
    this.status = told.status ?? 0
    this.code = told.code
    this.where = told.where ?? null
    this.hint = told.hint ?? null
    this.details = told.details ?? []
    this.conflict = told.conflict ?? null
    this.retryAfterSeconds = told.retryAfterSeconds ?? null
  }
}

/** Throws `RequestFailed`, here and in `change`. */
export function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return ask<T>(path, signal === undefined ? {} : { signal })
}

/** A request that changes something. */
export function change<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: object = {}): Promise<T> {
  return ask<T>(path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
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

export function apiPath(parts: readonly string[], query?: Parameters<typeof pathOf>[1]): string {
  return pathOf(['api', ...parts], query)
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await reach(path, init)
  const text = await response.text()
  const answer = parse(text)
  if (response.ok && answer !== undefined) return answer as T
  if (isApiError(answer)) throw new RequestFailed(answer)
  throw new RequestFailed({ status: response.status, code: 'UNREACHABLE' })
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, redirect: 'error' })
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
