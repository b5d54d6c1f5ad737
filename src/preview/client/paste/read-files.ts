import { decodeForeign } from '../../../domain/language/decode-foreign.ts'
import { api } from '../requests/api.ts'
import { ask, RequestFailed } from '../requests/request.ts'

/** A file as a text to paste, or why it is none. */
export type ReadFile = { readonly name: string } & (
  | { readonly text: string }
  | { readonly refused: FileRefusal }
)

/** `failed` is in the server's words. */
export type FileRefusal = 'kind' | 'old-word' | 'large' | 'encoding' | 'docx' | 'empty' | RequestFailed

const MAX_TEXT_BYTES = 1_000_000
const MAX_DOCX_BYTES = 20_000_000

/** Reads files one after the other, as they were chosen; what is no text that can be read is refused by its name. */
export async function readFiles(files: readonly File[]): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = []
  for (const file of files) {
    const found = await readFile(file)
    read.push({ name: file.name, ...found })
  }
  return read
}

type Found = { readonly text: string } | { readonly refused: FileRefusal }

async function readFile(file: File): Promise<Found> {
  const kind = kindOf(file)
  if (kind === 'kind' || kind === 'old-word') return { refused: kind }
  if (file.size > (kind === 'docx' ? MAX_DOCX_BYTES : MAX_TEXT_BYTES)) return { refused: 'large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const source = kind === 'docx' ? await htmlOfDocx(bytes) : decodeForeign(bytes)
  if (source === null) return { refused: kind === 'docx' ? 'docx' : 'encoding' }
  const text = kind === 'text' ? source : await textOfHtml(source)
  if (typeof text !== 'string') return { refused: text }
  return text.trim() === '' ? { refused: 'empty' } : { text }
}

async function htmlOfDocx(bytes: Uint8Array): Promise<string | null> {
  // Half a megabyte of code that few editors need.
  const { docxToHtml } = await import('./docx.ts')
  return docxToHtml(bytes)
}

/** By the end of its name; what has none by its type. */
export function kindOf({
  name,
  type,
}: Pick<File, 'name' | 'type'>): 'text' | 'html' | 'docx' | 'old-word' | 'kind' {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (['txt', 'md', 'markdown', 'text'].includes(ending)) return 'text'
  if (['html', 'htm', 'xhtml'].includes(ending)) return 'html'
  if (ending === 'docx') return 'docx'
  if (ending === 'doc' || ending === 'rtf') return 'old-word'
  return type === 'text/plain' || type === 'text/markdown' ? 'text' : type === 'text/html' ? 'html' : 'kind'
}

/** What HTML says, in Markdown; the server reads it, by the rules of every other paste. */
export async function textOfHtml(html: string): Promise<string | RequestFailed> {
  try {
    return (await ask(api.pastes.text.$post, { json: { html: withoutEmbedded(html) } })).text
  } catch (failure) {
    if (failure instanceof RequestFailed) return failure
    throw failure
  }
}

/** Pictures that stand in the HTML itself are most of its size, and no part of a record. */
export function withoutEmbedded(html: string): string {
  return html.replace(/\b(src|href)\s*=\s*(["'])data:[^"']*\2/gi, '$1=$2data:$2')
}

/** Whether the HTML of a clipboard says more than its plain text. */
export function saysMore(html: string): boolean {
  return /<(?:a\s|b>|b\s|strong|em>|em\s|i>|i\s|li[\s>]|h[1-6][\s>]|blockquote|table)|font-weight|font-style|mso-list/i.test(
    html,
  )
}
