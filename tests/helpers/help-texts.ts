import { Command } from 'commander'
import { addCommands } from '../../src/commands/add-commands.ts'
import type { CommandTools } from '../../src/commands/command-tools.ts'

/** Commands only keep what they are given until they run. */
const tools = {} as CommandTools

/** Every command, without what stands in the help beside descriptions. */
export async function allCommands(): Promise<Command> {
  const program = new Command('diglot')
  await addCommands(program, tools, [])
  return program
}

/** What describes the commands, with their options and arguments. */
export function helpTexts(command: Command): readonly string[] {
  const parts = [...command.options, ...command.registeredArguments].map(({ description }) => description)
  return [command.description(), ...parts, ...command.commands.flatMap(helpTexts)].filter(Boolean)
}
