import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { DiglotError } from '../errors.ts'
import type { CommandTools } from './command-tools.ts'
import type { Terminal } from './terminal/terminal.ts'

export function addInitCommand(program: Command, { terminal, packageDir }: CommandTools): void {
  program
    .command('init <folder>')
    .description('make a newsletter of your own from the sample')
    .action((folder: string) => runInit(packageDir, terminal, folder))
}

const PARTS = ['content', 'templates', '.env.example']
/** Addresses, secrets and keys, and what can be built again. */
const KEPT_OUT_OF_GIT = 'data/\nout/\n.env\n'

/** Makes a newsletter of one's own: the sample content and the templates, ready to be changed. */
async function runInit(packageDir: string, terminal: Terminal, folder: string): Promise<void> {
  await copySample(packageDir, resolve(folder))
  terminal.out(`made ${folder} with a sample newsletter`)
  terminal.out(`Next: cd ${folder}, then diglot preview`)
}

/** Copies the sample into an empty or new folder. The folder appears whole or not at all. */
export async function copySample(packageDir: string, folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (entries !== null && entries.length > 0) {
    throw new DiglotError('ALREADY_EXISTS', 'The folder is not empty, and nothing was written.', {
      where: folder,
      hint: 'Name a folder that does not exist yet.',
    })
  }
  const temporary = join(dirname(folder), `.${basename(folder)}.${process.pid}.tmp`)
  await mkdir(temporary, { recursive: true })
  try {
    for (const part of PARTS) await cp(join(packageDir, part), join(temporary, part), { recursive: true })
    await writeFile(join(temporary, '.gitignore'), KEPT_OUT_OF_GIT)
    if (entries !== null) await rm(folder, { recursive: true })
    await rename(temporary, folder)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}
