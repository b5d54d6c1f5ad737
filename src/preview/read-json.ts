import type { Context } from 'hono'
import { z } from 'zod'
import { DiglotError } from '../errors.ts'

/** The body of a request, as its schema says. Throws `USAGE`. */
export async function readJson<S extends z.ZodType>(c: Context, schema: S): Promise<z.output<S>> {
  const text = await c.req.text()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (cause) {
    throw new DiglotError('USAGE', 'The request is not JSON.', {
      where: `${c.req.method} ${c.req.path}`,
      hint: 'Reload the page; if that does not help, the page and the preview are of different versions.',
      cause,
    })
  }
  return readAs(c, schema, body)
}

/** The query of a request, as its schema says. Throws `USAGE`. */
export function readQuery<S extends z.ZodType>(c: Context, schema: S): z.output<S> {
  return readAs(c, schema, c.req.query())
}

function readAs<S extends z.ZodType>(c: Context, schema: S, value: unknown): z.output<S> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw new DiglotError('USAGE', 'The request is not what the preview expects.', {
    where: `${c.req.method} ${c.req.path}`,
    hint: 'Reload the page; if that does not help, the page and the preview are of different versions.',
    details: read.error.issues.map(({ path, message }) => ({
      where: z.core.toDotPath(path),
      message,
      hint: '',
    })),
  })
}
