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

/** What a form sends by which a person pressed its button. */
export const PRESSED = { name: 'pressed', value: 'yes' } as const

/**
 * Whether a form came by its button. There are programs that try what they find in a mail by POST, too, with no body or
 * one of their own: the links of mails are paths of forms, so a POST to one of them says nothing by itself.
 */
export function isPressed(form: ReadonlyMap<string, string>): boolean {
  return form.get(PRESSED.name) === PRESSED.value
}

const MAX_NAME_CHARACTERS = 200

/**
 * A name as a list keeps it: one line in NFC, without the marks that would turn the text around it. Undefined where it is
 * longer than a name is.
 */
export function readName(text: string): string | undefined {
  const name = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Co}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
  return Array.from(name.slice(0, 2 * MAX_NAME_CHARACTERS + 1)).length > MAX_NAME_CHARACTERS
    ? undefined
    : name
}
