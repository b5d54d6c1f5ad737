import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { expect, it } from 'vitest'
import { addCommands } from '../../src/commands/add-commands.ts'
import type { CommandTools } from '../../src/commands/command-tools.ts'
import { errorCodes } from '../../src/errors.ts'
import { type Page, readPages } from '../helpers/documents.ts'
import { packageDir, runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** A command is understood once it asks for the newsletter: none is opened. */
const tools = { withApp: async () => {} } as unknown as CommandTools

/** They need no newsletter, so they are run. */
const MAKE_FOLDERS = ['init', 'demo']

const commands = commandsOf(await aProgram([]), [])

it('shows no command line that the program does not understand', async () => {
  const lines = commandLines()
  expect(lines.length).toBeGreaterThan(70)
  expect(await whyNotUnderstood(['send', '2025-w30', '--to-news'])).toContain("unknown option '--to-news'")
  const refused: unknown[] = []
  for (const { line, words, pages } of lines) {
    const why = await whyNotUnderstood(words)
    if (why !== null) refused.push({ line, pages, why })
  }
  expect(refused).toEqual([])
})

it('names no command that there is not', () => {
  const known = commands.flatMap((command) => [command, command.replace(/ .*/, '')])
  const names = commandNames()
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter(({ words }) => !known.includes(words.join(' ')))).toEqual([])
})

it('tells in docs/commands.md of every command that there is', () => {
  const page = readFileSync(join(packageDir, 'docs', 'commands.md'), 'utf8')
  expect(commands.length).toBeGreaterThan(25)
  expect(commands.filter((command) => !page.includes(`\`diglot ${command}`))).toEqual([])
})

/** What the program says where it refuses these words; null where it understands them. */
async function whyNotUnderstood(words: readonly string[]): Promise<string | null> {
  if (MAKE_FOLDERS.includes(words[0] ?? '')) {
    const { code, err } = await runCli(words, { cwd: await tempFolder() })
    return code === errorCodes.USAGE.exit ? err : null
  }
  try {
    await (await aProgram(words)).parseAsync(words, { from: 'user' })
    return null
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? null : error.message
  }
}

/** As `src/cli.ts` makes it. */
async function aProgram(words: readonly string[]): Promise<Command> {
  const program = new Command('diglot')
    .version('')
    .option('-C, --dir <folder>')
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
  await addCommands(program, tools, words)
  return program
}

/** The commands below a command, as its help lists them; itself where it lists none. */
function commandsOf(command: Command, path: readonly string[]): readonly string[] {
  const below = command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => one.name() !== 'help')
  if (below.length === 0) return [path.join(' ')]
  return below.flatMap((one) => commandsOf(one, [...path, one.name()]))
}

interface CommandLine {
  /** As the page shows it. */
  readonly line: string
  /** What is said to the program. */
  readonly words: readonly string[]
  readonly pages: readonly string[]
}

/** Every command line of Diglot that a page shows, each once; of alternatives such as `accepted|rejected` each is one. */
function commandLines(): readonly CommandLine[] {
  return eachOnce(({ code, blocks }) => {
    const scripts = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n'))
    return [...scripts.flatMap(commandsInScript), ...code.filter((piece) => !isName(piece))]
  })
}

/** Every command that a sentence only names, such as `diglot send`. */
function commandNames(): readonly CommandLine[] {
  return eachOnce(({ code }) => code.filter(isName))
}

function isName(piece: string): boolean {
  return /^(?:npx )?diglot(?: [a-z]+){1,2}$/.test(piece)
}

function eachOnce(find: (page: Page) => readonly string[]): readonly CommandLine[] {
  const found = new Map<string, CommandLine>()
  for (const page of readPages())
    for (const line of find(page))
      for (const words of wordsOf(line)) {
        const key = JSON.stringify(words)
        found.set(key, { line, words, pages: [...(found.get(key)?.pages ?? []), page.path] })
      }
  return [...found.values()]
}

/** The commands of one line of a shell, without what stands behind a `#`. */
function commandsInScript(line: string): readonly string[] {
  return line
    .replace(/(^|\s)#.*$/, '')
    .split(/&&|\|(?=\s)|;/)
    .map((command) => command.trim())
}

const STARTS = /^(?:npx |node_modules\/\.bin\/)?diglot |^docker compose run --rm site /

/** Nothing where the line is no command of Diglot. Ways of writing a usage are filled in: `[ISSUE]`, `PATH...`, `N`. */
function wordsOf(line: string): readonly (readonly string[])[] {
  if (!STARTS.test(line)) return []
  const filled = line
    .replace(STARTS, '')
    .replaceAll('\n', ' ')
    .replace(/(?<=\S)\[[^\]]*\]/g, '')
    .replace(/\[|\]|\.\.\.|…/g, '')
    .replace(/(?<=--port )N\b/, '4400')
  const words = filled.match(/(?:"[^"]*"|\S)+/g) ?? []
  return words.reduce<readonly (readonly string[])[]>(
    (lines, word) => lines.flatMap((before) => alternatives(word).map((one) => [...before, one])),
    [[]],
  )
}

function alternatives(word: string): readonly string[] {
  return word.includes('"') ? [word.replaceAll('"', '')] : word.split('|')
}
