import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { errorCodes } from '../../src/errors.ts'
import { commandLines, commandNames } from '../helpers/command-lines.ts'
import { packageDir, runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const commands = commandsOf([])

/** An empty folder is no newsletter: what is understood ends there, and only `init` does anything. */
it('shows no command line that the program does not understand', async () => {
  const cwd = await tempFolder()
  const lines = commandLines()
  expect(lines.length).toBeGreaterThan(70)
  const refused: unknown[] = []
  for (const { line, words, pages } of lines) {
    const { code, err } = await runCli(words, { cwd, env: { DATABASE_URL: '' }, input: Buffer.from('') })
    if (code === errorCodes.USAGE.exit) refused.push({ line, pages, err })
  }
  expect(refused).toEqual([])
})

it('names no command that there is not', async () => {
  const known = (await commands).flatMap((command) => [command, command.replace(/ .*/, '')])
  const names = commandNames()
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter(({ words }) => !known.includes(words.join(' ')))).toEqual([])
})

it('tells in docs/commands.md of every command that there is', async () => {
  const page = readFileSync(join(packageDir, 'docs', 'commands.md'), 'utf8')
  expect((await commands).length).toBeGreaterThan(25)
  expect((await commands).filter((command) => !page.includes(`\`diglot ${command}`))).toEqual([])
})

/** The commands below a command, as its help lists them; itself where it lists none. */
async function commandsOf(path: readonly string[]): Promise<readonly string[]> {
  const { out } = await runCli([...path, '--help'])
  const listed = out.split(/^Commands:\n/m)[1]?.split(/^\S/m)[0] ?? ''
  const names = [...listed.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name)
  if (names.length === 0) return [path.join(' ')]
  const below = names.filter((name) => name !== 'help').map((name) => commandsOf([...path, name]))
  return (await Promise.all(below)).flat()
}
