import { realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Texts write a command in backticks, behind a colon or `then`, or at the beginning of a line of a list; what is named so elsewhere
 * is no command.
 */
const COMMAND = /(?<=`|: |：|\n {2}|\b(?:then|puis) |(?:然后|然後|再) |その後|続いて)diglot (?=[a-z])/g

export interface Started {
  /** The variable PATH. */
  readonly path: string
  /** The file of this program. */
  readonly program: string
  /** What `-C` names, or `.`. */
  readonly folder: () => string
}

/**
 * Writes commands as they work where this program was started: `diglot send` where a shell finds this very program under
 * that name, else `npx diglot send`, and with the `-C` that was given. Folders that npx itself puts in front of PATH do not
 * count: the shell does not have them. JSON is for programs and stays as it is.
 */
export function createCommandWriter({ path, program, folder }: Started): (text: string) => string {
  let name: string | null = null
  return (text) => {
    if (/^[[{]/.test(text)) return text
    return text.replace(COMMAND, () => {
      name ??= isOnPath(path, program) ? 'diglot ' : 'npx diglot '
      return folder() === '.' ? name : `${name}-C ${quoted(folder())} `
    })
  }
}

/** One word for a shell, also where the name holds a space. */
export function quoted(word: string): string {
  return /^[\w./:@%+=~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

function isOnPath(path: string, program: string): boolean {
  const own = realpathSync(program)
  return path
    .split(delimiter)
    .filter((folder) => folder !== '' && !/node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .some((folder) => realpathOf(join(folder, 'diglot')) === own)
}

function realpathOf(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null // none that the shell could start
  }
}
