import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { zhHans } from '../../src/catalogs/zh-hans.ts'
import { addCommands } from '../../src/commands/add-commands.ts'
import type { CommandTools } from '../../src/commands/command-tools.ts'
import { wordHelp } from '../../src/commands/terminal/word-help.ts'
import { worded } from '../../src/domain/language/message.ts'
import { allCommands } from '../helpers/help-texts.ts'
import { latinSentencesIn } from '../helpers/latin-words.ts'

/** Commands only keep what they are given until they run. */
const tools = {} as CommandTools

async function commandsFor(...args: string[]): Promise<string[]> {
  const program = new Command()
  await addCommands(program, tools, args)
  return program.commands.map((command) => command.name())
}

const all = await commandsFor()

describe('the commands of the program', () => {
  it.each(all)('%s is there where it is asked for, without those of other files', async (name) => {
    const added = await commandsFor('-C', 'send', name, '--help')
    expect(added).toContain(name)
    expect(added.length).toBeLessThan(5)
  })

  it('are all there for what is no name of one', async () => {
    for (const args of [['--help'], ['help', 'import'], ['imprt', 'import'], ['--version'], ['-C', 'send']])
      expect(await commandsFor(...args)).toEqual(all)
  })
})

it('explain themselves in Chinese, with no sentence left in English', async () => {
  const program = await allCommands()
  wordHelp(program, (message) => worded(message, { language: 'zh-Hans', catalog: zhHans }))
  const send = program.commands.find((command) => command.name() === 'send')?.helpInformation() ?? ''
  expect(send).toMatch(/^用法： diglot send \[options\]/)
  expect(send).toContain('发送已签发的内容，或继续中断的发送')
  const helps = [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]
  const names = /\b(diglot|newsletter\.yaml|Ctrl-C|Prometheus|DKIM|DNS|SPF|DMARC|TLS|IP|SMTP)\b/g
  const texts = helps.map((command) => command.helpInformation().replaceAll(names, ''))
  expect(texts.flatMap((text) => latinSentencesIn(text))).toEqual([])
})
