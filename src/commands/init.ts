import { relative, resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandTools } from './command-tools.ts'
import { quoted } from './terminal/as-started.ts'
import type { Terminal } from './terminal/terminal.ts'

export function addInitCommand(program: Command, { terminal, packageDir }: CommandTools): void {
  program
    .command('init [folder]')
    .description('make an empty newsletter in a folder, else in this one')
    .option('--languages <tags>', 'its languages, the first one first (default: zh-Hans,en)')
    .option('--sample', 'with the articles and issues of the sample')
    .action((folder: string | undefined, options) =>
      runInit(packageDir, terminal, folder ?? program.opts<{ dir: string }>().dir, options),
    )
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
  const enter = relative(process.cwd(), resolve(folder)) === '' ? '' : `cd ${quoted(folder)}, then `
  const place = enter === '' ? 'in this folder' : `in ${folder}`
  if (sample) {
    terminal.out(`made the sample newsletter ${place}`)
    return terminal.out(`Next: ${enter}diglot preview`)
  }
  terminal.out(`made an empty newsletter ${place}, in ${made.languages.join(', ')}`)
  if (made.blank.length > 0)
    terminal.out(
      `Diglot brings no fixed words for a language of yours: write them in ${made.blank.join(', ')}.`,
    )
  terminal.out(`Next: ${enter}write who sends it in content/newsletter.yaml`)
  terminal.out(
    made.readsPastes
      ? 'Then: diglot import FILE with a text as you received it, or `diglot preview` and paste it there'
      : 'Then: diglot article new NAME, or `diglot preview` to write it there',
  )
}
