import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')
const stages = ['content', 'lists', 'media', 'render', 'check', 'store', 'mail', 'send', 'bounce', 'web']
/** Each words what the use cases of `app/` did, for somebody else; none decides a rule. */
const skins = ['cli.ts', 'commands', 'preview', 'index.ts']

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .sort()

/** The folder of a file in src/, or the file itself where it stands at the top. */
function areaOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(src, path), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
}

function localImports(path: string): string[] {
  return importsOf(path)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(src, join(src, path, '..', specifier)))
}

/**
 * What a skin may call of the domain: what puts a value into words, and what reads what somebody has typed. Whatever else
 * the domain decides is asked of a use case.
 */
const wordsOfDomain = [
  'blocks/block-kinds.ts',
  'calendar.ts',
  'file-error.ts',
  'language/characters.ts',
  'language/decode-foreign.ts',
  'language/language.ts',
  'language/message.ts',
  'language/text-width.ts',
  'newsletter/field-name.ts',
  'newsletter/issue.ts',
  'newsletter/mail-clients.ts',
  'newsletter/problem.ts',
  'one-at-a-time.ts',
  'readers/list-limits.ts',
  'readers/tags.ts',
  'sending/bounce.ts',
  'sending/delivery.ts',
  'sending/delivery-choice.ts',
  'sending/quoted-reply.ts',
  'sending/send-state.ts',
].map((file) => `domain/${file}`)

const MOST_FILES_IN_A_FOLDER = 20

/** The files of which a file imports more than types. */
function valueImports(path: string): string[] {
  const text = readFileSync(join(src, path), 'utf8')
  return [...text.matchAll(/^import (?!type )([^;]*?) from '(\.[^']+)'/gm)]
    .filter(([, names = '']) => !/^\{\s*(type [^,]+,?\s*)+\}$/.test(names))
    .map(([, , to = '']) => relative(src, join(src, path, '..', to)))
}

/** What an area may import: the rule of dependencies in ARCHITECTURE.md. */
function mayImport(from: string, to: string): boolean {
  if (to === from || to === 'errors.ts') return true
  if (from === 'domain') return false
  // What an error says is a message; catalogs say it in other languages.
  if (['errors.ts', 'catalogs'].includes(from)) return to === 'domain'
  if (from === 'files') return to === 'domain'
  // Files are opened and written in one way by everybody.
  if (to === 'files') return true
  if (stages.includes(from)) return to === 'domain'
  if (from === 'config.ts') return true
  if (from === 'app.ts' || from === 'app') return !skins.includes(to)
  return skins.includes(from) && !stages.includes(to)
}

describe('the rule of dependencies', () => {
  it.each(files)('%s imports only what its folder may', (path) => {
    const broken = localImports(path).filter((target) => !mayImport(areaOf(path), areaOf(target)))
    expect(broken).toEqual([])
  })

  it.each(files.filter((path) => ['commands', 'preview'].includes(areaOf(path))))(
    '%s words what the use cases did, and decides no rule',
    (path) => {
      const called = valueImports(path).filter(
        (to) => to.startsWith('domain/') && !wordsOfDomain.includes(to),
      )
      expect(called).toEqual([])
      expect(importsOf(path)).not.toContain('kysely')
    },
  )

  it.each(files.filter((path) => path.startsWith('domain/')))('%s does no I/O and knows no clock', (path) => {
    const text = readFileSync(join(src, path), 'utf8')
    expect(importsOf(path).filter((name) => /^node:(?!crypto$|url$|module$)/.test(name))).toEqual([])
    expect(text).not.toMatch(/\bnew Date\(\)|Date\.now\(|\bprocess\.|\bconsole\./)
  })

  it.each(files.filter((path) => path !== 'cli.ts'))(
    '%s leaves argv, the environment and the exit to cli.ts',
    (path) => {
      expect(readFileSync(join(src, path), 'utf8')).not.toMatch(/process\.(env|argv|exit\b|exitCode)/)
    },
  )

  it.each(files.filter((path) => path !== 'cli.ts'))('%s is given the time', (path) => {
    expect(readFileSync(join(src, path), 'utf8')).not.toMatch(/new Date\(\)|Date\.now\(/)
  })
})

describe('the folders', () => {
  it(`hold no more than ${MOST_FILES_IN_A_FOLDER} files each`, () => {
    const folders = Object.groupBy(files, (path) => dirname(path))
    const full = Object.entries(folders).filter(([, held = []]) => held.length > MOST_FILES_IN_A_FOLDER)
    expect(full.map(([folder, held]) => `${folder}: ${held?.length}`)).toEqual([])
  })

  it('hold no circle: of two files that need each other one is in the wrong place', () => {
    expect(circles()).toEqual([])
  })
})

/** Files that reach themselves by their imports, those of types included: each circle once, sorted. */
function circles(): string[][] {
  const targets = new Map(files.map((path) => [path, localImports(path).filter((to) => files.includes(to))]))
  const reached = new Map(files.map((path) => [path, reachedFrom(path, targets)]))
  const found = new Map<string, string[]>()
  for (const path of files) {
    const circle = files.filter((other) => reached.get(path)?.has(other) && reached.get(other)?.has(path))
    if (circle.length > 0) found.set(circle.join(' '), circle)
  }
  return [...found.values()]
}

function reachedFrom(start: string, targets: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [...(targets.get(start) ?? [])]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    waiting.push(...(targets.get(path) ?? []))
  }
  return reached
}
