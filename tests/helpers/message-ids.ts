import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'

const src = join(import.meta.dirname, '..', '..', 'src')

/** The id of every message that the sources make with the tag `msg`. */
export function messageIds(): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const path of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path)) continue
    const text = readFileSync(join(src, path), 'utf8')
    if (text.includes('msg`')) collect(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), ids)
  }
  return ids
}

function collect(node: unknown, ids: Set<string>): void {
  if (typeof node !== 'object' || node === null) return
  if (isMessageTag(node)) {
    const words = node.quasi.quasis.map(({ value }) => value.cooked)
    ids.add(words.reduce((id, word, at) => `${id}{${at - 1}}${word}`))
  }
  for (const part of Object.values(node)) collect(part, ids)
}

interface MessageTag {
  readonly quasi: { readonly quasis: readonly { readonly value: { readonly cooked: string } }[] }
}

function isMessageTag(node: object): node is MessageTag {
  if (!('type' in node) || node.type !== 'TaggedTemplateExpression' || !('tag' in node)) return false
  const { tag } = node
  return typeof tag === 'object' && tag !== null && 'name' in tag && tag.name === 'msg'
}
