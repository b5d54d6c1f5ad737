import type { Context } from 'hono'

/** The text fields of a form; empty where the body cannot be read. A field that is a file, or that comes twice, is left out. */
export async function readForm(c: Context): Promise<ReadonlyMap<string, string>> {
  const body = await parseBody(c)
  return new Map(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  )
}

async function parseBody(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const type = c.req.header('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return {}
  try {
    return await c.req.parseBody({ all: true })
  } catch (error) {
    // How a body that is not what its type says is told; one that is too long is another matter.
    if (error instanceof TypeError) return {}
    throw error
  }
}
