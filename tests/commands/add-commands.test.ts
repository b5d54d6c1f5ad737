import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { addCommands } from '../../src/commands/add-commands.ts'
import type { CommandTools } from '../../src/commands/command-tools.ts'

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
