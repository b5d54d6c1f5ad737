import { generateKeyPair } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { isDkimSelector } from '../../domain/host-names.ts'
import { msg } from '../../domain/language/message.ts'
import { domainOf } from '../../domain/readers/address.ts'
import { DiglotError } from '../../errors.ts'
import { writeWhole } from '../../files/write-file.ts'
import { type DkimRecord, dkimRecord, zoneLines } from '../../mail/dkim/dkim-record.ts'
import type { AppContext } from '../context.ts'

export interface MadeDkimKey {
  /** The private key's file, relative to the newsletter where it is inside. */
  readonly keyFile: string
  /** To be published in the DNS of the sender's domain. */
  readonly record: DkimRecord
  readonly zoneLines: readonly string[]
  /** The variables that turn signing on. */
  readonly environment: Readonly<Record<'DKIM_SELECTOR' | 'DKIM_KEY_FILE', string>>
}

const generate = promisify(generateKeyPair)
const BITS = 2048

export interface DkimKeyChoice {
  readonly selector: string
  readonly force: boolean
}

/** Makes a key for the domain of the sender's address. Throws `ALREADY_EXISTS` where there is one, unless `force` is set. */
export async function createDkimKey(
  { config, load }: AppContext,
  { selector, force }: DkimKeyChoice,
): Promise<MadeDkimKey> {
  if (!isDkimSelector(selector)) throw notASelector(selector)
  const { newsletter } = await load()
  const domain = domainOf(newsletter.sender.address)
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
  const path = join(config.dataDir, 'dkim', `${domain}.${selector}.pem`)
  const keyFile = shownIn(config.root, path)
  const { privateKey } = await generate('rsa', { modulusLength: BITS })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  if (!(await writeWhole(path, pem, { force, mode: 0o600 }))) throw alreadyThere(keyFile)
  const record = dkimRecord(domain, { selector, privateKey })
  const environment = { DKIM_SELECTOR: selector, DKIM_KEY_FILE: keyFile }
  return { keyFile, record, zoneLines: zoneLines(record), environment }
}

function shownIn(root: string, path: string): string {
  const inside = relative(root, path)
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside
}

function notASelector(selector: string): DiglotError {
  return new DiglotError('USAGE', msg`“${selector}” cannot be a DKIM selector.`, {
    where: '--selector',
    hint: msg`Use at most 63 letters, digits and hyphens, such as diglot or news-2026.`,
  })
}

function alreadyThere(keyFile: string): DiglotError {
  return new DiglotError('ALREADY_EXISTS', msg`There is a key of this name, and nothing was written.`, {
    where: keyFile,
    hint: msg`Name another with --selector, so that mails signed with this one can still be verified, or write over it with --force.`,
  })
}
