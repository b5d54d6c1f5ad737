import type { Context, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { msg, noWords } from '../domain/language/message.ts'
import { DiglotError } from '../errors.ts'

/** The body of a request that says no more than its path does. */
export const nothing = z.strictObject({})

/** Lets a route have the JSON body of its request as a use case takes it: `c.req.valid('json')`. Throws `USAGE`. */
export function body<S extends z.ZodObject>(schema: S): Validator<'json', S> {
  return async (c, next) => {
    c.req.addValidatedData('json', readAs(c, schema, await jsonOf(c)))
    await next()
  }
}

/** The same of the query: `c.req.valid('query')`. */
export function query<S extends z.ZodObject>(schema: S): Validator<'query', S> {
  return async (c, next) => {
    c.req.addValidatedData('query', readAs(c, schema, c.req.query()))
    await next()
  }
}

type Validator<T extends 'json' | 'query', S extends z.ZodObject> = MiddlewareHandler<
  object,
  string,
  { in: { [target in T]: z.input<S> }; out: { [target in T]: z.output<S> } }
>

async function jsonOf(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text())
  } catch (cause) {
    throw new DiglotError('USAGE', msg`The request is not JSON.`, {
      where: `${c.req.method} ${c.req.path}`,
      hint: msg`Reload the page; if that does not help, the page and the preview are of different versions.`,
      cause,
    })
  }
}

function readAs<S extends z.ZodObject>(c: Context, schema: S, value: unknown): z.output<S> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw new DiglotError('USAGE', msg`The request is not what the preview expects.`, {
    where: `${c.req.method} ${c.req.path}`,
    hint: msg`Reload the page; if that does not help, the page and the preview are of different versions.`,
    details: read.error.issues.map(({ path, message }) => ({
      where: z.core.toDotPath(path),
      message: msg`${message}`,
      hint: noWords,
    })),
  })
}
