import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { fr } from '../../src/catalogs/fr.ts'
import { ja } from '../../src/catalogs/ja.ts'
import { zhHans } from '../../src/catalogs/zh-hans.ts'
import { zhHant } from '../../src/catalogs/zh-hant.ts'
import { createCommandWriter } from '../../src/commands/terminal/as-started.ts'
import { allCommands, helpTexts } from '../helpers/help-texts.ts'

const src = join(import.meta.dirname, '..', '..', 'src')

const program = await allCommands()
const names = program.commands.map((command) => command.name())
const ids = new Set([...messageIds(), ...helpTexts(program)])

const placesOf = (text: string) => [...new Set(text.match(/\{\d+\}/g))].sort()

describe.each([
  ['zh-Hans', zhHans],
  ['zh-Hant', zhHant],
  ['fr', fr],
  ['ja', ja],
])('the catalog of %s', (_language, catalog) => {
  it('says everything that any part of the program says', () => {
    expect([...ids].filter((id) => !Object.hasOwn(catalog, id))).toEqual([])
  })

  it('says nothing that no part of the program says', () => {
    expect(Object.keys(catalog).filter((id) => !ids.has(id))).toEqual([])
  })

  it('has the places of each sentence', () => {
    const wrong = Object.entries(catalog).filter(
      ([id, text]) => placesOf(id).join() !== placesOf(text).join(),
    )
    expect(wrong).toEqual([])
  })

  it('has both backticks of what is code', () => {
    expect(Object.values(catalog).filter((text) => text.split('`').length % 2 === 0)).toEqual([])
  })
})

// Begun with `npx`, a shell does not know the bare name.
it.each([
  ['English', [...ids]],
  ['zh-Hans', Object.values(zhHans)],
  ['zh-Hant', Object.values(zhHant)],
  ['fr', Object.values(fr)],
  ['ja', Object.values(ja)],
])('every command in %s is written as it works where the program was started', (_language, texts) => {
  const write = createCommandWriter({ path: '', program: import.meta.filename, folder: () => '.' })
  const bare = new RegExp(`(?<!npx )\\bdiglot (?:${names.join('|')})\\b`)
  // What is a command alone stands behind `Next: `.
  expect(texts.filter((text) => bare.test(write(`: ${text}`)))).toEqual([])
})

/** The id of every message that the sources make with the tag `msg`. */
function messageIds(): ReadonlySet<string> {
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
