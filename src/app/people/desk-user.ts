import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { msg } from '../../domain/language/message.ts'
import { type Actor, localActor } from '../../domain/newsletter/editor.ts'
import { DiglotError } from '../../errors.ts'
import { readRegularFile, systemErrorCode } from '../../files/regular-file.ts'
import { writeWhole } from '../../files/write-file.ts'

/**
 * What users of this machine have said that they are called, by the name of their account. It lies in the data folder and
 * not with the content: it is theirs alone. Where nobody signs in, it stands beside what they do, on the page and on the
 * command line.
 */
type KeptNames = Readonly<Record<string, string>>

const LONGEST_NAME = 200
const MOST_BYTES = 100_000

const fileOf = ({ dataDir }: Pick<Config, 'dataDir'>) => join(dataDir, 'desk-user.json')

/** Who acts on the command line: who is named by `--by`, else what the account's user is called. Throws `USAGE`. */
export async function commandLineActor(
  config: Pick<Config, 'dataDir'>,
  { by, account }: { readonly by: string | undefined; readonly account: string },
): Promise<Actor> {
  return localActor(
    by === undefined ? ((await keptName(config, account)) ?? account) : personName(by),
    account,
  )
}

/** Null where this account's user has not been asked yet. */
export async function keptName(config: Pick<Config, 'dataDir'>, account: string): Promise<string | null> {
  const names = await readNames(config)
  return Object.hasOwn(names, account) ? (names[account] ?? null) : null
}

export async function keepName(
  config: Pick<Config, 'dataDir'>,
  account: string,
  given: string,
): Promise<string> {
  const name = personName(given)
  const names = { ...(await readNames(config)), [account]: name }
  await writeWhole(fileOf(config), `${JSON.stringify(names, null, 2)}\n`, { force: true, mode: 0o600 })
  return name
}

/** A name on one line. Throws `USAGE` where there is none, or one that no line of the log holds. */
export function personName(text: string): string {
  const name = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  if (name !== '' && name.length <= LONGEST_NAME) return name
  throw new DiglotError('USAGE', name === '' ? msg`The name is empty.` : msg`The name is too long.`, {
    where: 'name',
    hint: msg`Write 1 to ${LONGEST_NAME} characters.`,
  })
}

async function readNames(config: Pick<Config, 'dataDir'>): Promise<KeptNames> {
  const path = fileOf(config)
  try {
    const read: unknown = JSON.parse(
      (await readRegularFile(path, { mostBytes: MOST_BYTES })).toString('utf8'),
    )
    if (isNames(read)) return read
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return {}
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new DiglotError('FILE_UNUSABLE', msg`The names of this machine’s users cannot be read.`, {
    where: path,
    hint: msg`Delete the file; the page asks for the name again.`,
  })
}

function isNames(value: unknown): value is KeptNames {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((name) => typeof name === 'string')
  )
}
