import { type ClientRequestOptions, type ClientResponse, hc, type InferResponseType } from 'hono/client'
import type { Message } from '../../../domain/language/message.ts'
import type { PreviewApi } from '../../preview-app.ts'
import { speakerHeaders } from './speaker.ts'

const ROOT = '/api'

/** The routes of the preview's server, with what they take and answer as the server itself declares it. */
export const api = hc<PreviewApi>(ROOT, { headers: speakerHeaders })

/** A route that can be asked, such as `api.issues[':issue'].$get`; it takes parts of a path, a query, a body. */
export type Route<Args = never, Answer = ClientResponse<unknown>> = (
  args: Args,
  options?: ClientRequestOptions,
) => Promise<Answer>

export type Asked<R extends Route> = NonNullable<Parameters<R>[0]>

/** What a route answers where it succeeds. */
export type Answered<R extends Route> = Spoken<InferResponseType<R, 200 | 201 | 202>>

/** Hono takes JSON apart to any depth but that of a type that holds itself, as a message does. */
type Spoken<T> = T extends { readonly id: string; readonly values: readonly unknown[] }
  ? Message
  : T extends object
    ? { [K in keyof T]: Spoken<T[K]> }
    : T

/** A path that can be read, and the type of what is read there. */
export interface Address<T> {
  readonly path: string
  /** Never there: it carries the type. */
  readonly answer?: T
}

interface Readable<Args, R extends Route<Args>> {
  readonly $get: R
  readonly $path: (args?: Args) => string
}

export function at<Args, R extends Route<Args>>(
  endpoint: Readable<Args, R>,
  args: Args,
): Address<Answered<R>> {
  return { path: ROOT + endpoint.$path(encoded(args)) }
}

/** The same with the parts of the path encoded, which the client of the routes leaves to us. */
export function encoded<A>(args: A): A {
  const { param } = args as { readonly param?: Readonly<Record<string, string>> }
  if (param === undefined) return args
  const parts = Object.entries(param).map(([name, part]) => [name, encodeURIComponent(part)])
  return { ...args, param: Object.fromEntries(parts) }
}

/** What of a query is known; what is null or empty is left out. */
export function given<Q extends Readonly<Record<string, string | null>>>(query: Q): Given<Q> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value)) as Given<Q>
}

type Given<Q> = { [K in keyof Q]?: Exclude<Q[K], null> }
