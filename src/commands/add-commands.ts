import type { Command } from 'commander'
import type { CommandTools } from './command-tools.ts'

type AddCommands = (program: Command, tools: CommandTools) => void

interface CommandFile {
  /** Of the commands that the file adds. */
  readonly names: readonly string[]
  readonly load: () => Promise<AddCommands>
}

/** In the order in which `--help` lists them. */
const commandFiles: readonly CommandFile[] = [
  { names: ['init'], load: async () => (await import('./init.ts')).addInitCommand },
  { names: ['demo'], load: async () => (await import('./demo.ts')).addDemoCommand },
  { names: ['import'], load: async () => (await import('./import.ts')).addImportCommand },
  { names: ['issue', 'article'], load: async () => (await import('./records.ts')).addRecordCommands },
  { names: ['check', 'accept', 'fix'], load: async () => (await import('./check.ts')).addCheckCommands },
  { names: ['build', 'preview'], load: async () => (await import('./preview.ts')).addViewCommands },
  { names: ['test', 'approve', 'withdraw'], load: async () => (await import('./proof.ts')).addProofCommands },
  { names: ['send'], load: async () => (await import('./send.ts')).addSendCommand },
  { names: ['worker'], load: async () => (await import('./worker.ts')).addWorkerCommand },
  { names: ['status', 'log'], load: async () => (await import('./status.ts')).addStatusCommands },
  { names: ['correct'], load: async () => (await import('./correct.ts')).addCorrectCommand },
  {
    names: ['pause', 'resume', 'cancel', 'resolve'],
    load: async () => (await import('./control.ts')).addControlCommands,
  },
  { names: ['bounces'], load: async () => (await import('./bounces.ts')).addBouncesCommand },
  { names: ['subscribers'], load: async () => (await import('./subscribers.ts')).addSubscriberCommands },
  { names: ['serve', 'clicks', 'archive'], load: async () => (await import('./site.ts')).addSiteCommands },
  { names: ['dkim', 'doctor'], load: async () => (await import('./doctor.ts')).addMailSetupCommands },
  {
    names: ['migrate', 'store', 'backup', 'restore'],
    load: async () => (await import('./store.ts')).addStoreCommands,
  },
]

/**
 * Adds the command that the arguments name; all of them where they name none, as for `--help` or a name that does not
 * exist. `args`: what comes after the program.
 */
export async function addCommands(
  program: Command,
  tools: CommandTools,
  args: readonly string[],
): Promise<void> {
  const name = firstOperand(args)
  const named = commandFiles.filter(({ names }) => names.includes(name))
  for (const { load } of named.length > 0 ? named : commandFiles) (await load())(program, tools)
}

/** The first argument that is neither an option of the program nor its value. */
function firstOperand(args: readonly string[]): string {
  const at = args.findIndex((arg, index) => !arg.startsWith('-') && !takesValue(args[index - 1]))
  return args[at] ?? ''
}

function takesValue(arg: string | undefined): boolean {
  return arg === '-C' || arg === '--dir' || arg === '--lang'
}
