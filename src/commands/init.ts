import { relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { listed, type Message, msg, named } from '../domain/language/message.ts'
import type { CommandTools } from './command-tools.ts'
import { quoted } from './terminal/as-started.ts'
import { nextIs } from './terminal/standing-words.ts'
import type { Terminal } from './terminal/terminal.ts'

export function addInitCommand(program: Command, { terminal, packageDir }: CommandTools): void {
  program
    .command('init [folder]')
    .description('make an empty newsletter in a folder, else in this one')
    .option('--languages <tags>', 'its languages, the first one first (default: zh-Hans,en)')
    .option('--sample', 'with the articles and issues of the sample')
    .action((folder: string | undefined, options) => {
      const { dir } = program.opts<{ dir: string }>()
      // What is said next is for inside of the new folder, where nobody needs it.
      program.setOptionValue('dir', '.')
      return runInit(packageDir, terminal, folderOf(dir, folder), options)
    })
}

function folderOf(dir: string, folder: string | undefined): string {
  if (folder === undefined) return dir
  return dir === '.' ? folder : resolve(dir, folder)
}

interface InitOptions {
  readonly sample?: boolean
  /** Tags with commas between them. */
  readonly languages?: string
}

/** Makes a newsletter of one's own, empty or from the sample, and says how to come to the first article. */
export async function runInit(
  packageDir: string,
  terminal: Terminal,
  folder: string,
  { sample = false, languages }: InitOptions,
): Promise<void> {
  const { initNewsletter } = await import('../app/setup/init-newsletter.ts')
  const tags = languages?.split(',').map((tag) => tag.trim())
  const made = await initNewsletter(packageDir, {
    folder: resolve(folder),
    sample,
    ...(tags !== undefined && { languages: tags }),
  })
  const isHere = relative(process.cwd(), resolve(folder)) === ''
  const place = isHere ? msg`in this folder` : msg`in ${folder}`
  const from = (step: Message) => nextIs(isHere ? step : msg`cd ${quoted(folder)}, then ${step}`)
  if (sample) {
    terminal.out(msg`made the sample newsletter ${place}`)
    return terminal.out(from(msg`diglot preview`))
  }
  terminal.out(msg`made an empty newsletter ${place}, in ${listed(made.languages.map(named))}`)
  if (made.blank.length > 0)
    terminal.out(
      msg`Diglot brings no fixed words for a language of yours: write them in ${listed(made.blank)}.`,
    )
  terminal.out(from(msg`write who sends it in content/newsletter.yaml`))
  terminal.out(
    msg`Then: diglot import FILE with a text as you received it, or \`diglot preview\` and paste it there`,
  )
}
