import { resolve } from 'node:path'
import { isDkimSelector } from './domain/dkim-selector.ts'
import { DiglotError } from './errors.ts'

/** Secrets and places. What editors decide is in `newsletter.yaml`. */
export interface Config {
  /** The newsletter's folder: holds `content/` and `templates/`. */
  readonly root: string
  /** Database, outbox and caches. */
  readonly dataDir: string
  /** Null: mail goes to the outbox and nothing leaves the machine. */
  readonly smtpUrl: string | null
  /** Null: a secret is made on first use and kept in `dataDir`. */
  readonly secret: string | null
  /** Null: mails are not signed. */
  readonly dkim: { readonly selector: string; readonly keyFile: string } | null
  readonly previewPort: number
  readonly sitePort: number
}

export type Environment = Readonly<Record<string, string | undefined>>

interface Variable {
  readonly name: string
  /** As `.env.example` shows it. */
  readonly example: string
  readonly about: string
}

/** Every variable that Diglot reads; `.env.example` is kept equal by a test. */
export const variables: readonly Variable[] = [
  {
    name: 'SMTP_URL',
    example: '',
    about:
      'Where mail is handed over, as smtp://user:password@host:587 (STARTTLS is required unless the host is this machine) or smtps://user:password@host:465. Empty: mail goes to the outbox in the data folder and nothing leaves this machine.',
  },
  {
    name: 'DIGLOT_SECRET',
    example: '',
    about:
      'Signs unsubscribe links and bounce addresses; at least 32 characters. Empty: a random one is made on first use and kept in the data folder. Set it where several machines send, and never change it: links in mails that were sent would stop working.',
  },
  {
    name: 'DIGLOT_DATA',
    example: 'data',
    about:
      'Folder for the database, the outbox and caches, relative to the newsletter. Put it on a disk that is backed up.',
  },
  {
    name: 'DKIM_SELECTOR',
    example: '',
    about:
      'Name of the key that signs every mail by DKIM, as `diglot dkim keygen` prints it. Empty, together with DKIM_KEY_FILE: mails leave unsigned, unless the server of SMTP_URL signs them.',
  },
  {
    name: 'DKIM_KEY_FILE',
    example: '',
    about: 'File with the private key of DKIM_SELECTOR, RSA in PEM, relative to the newsletter.',
  },
  { name: 'PREVIEW_PORT', example: '4400', about: 'Port of the preview on 127.0.0.1.' },
  {
    name: 'SITE_PORT',
    example: '4401',
    about: 'Port of the readers’ site, on 127.0.0.1 unless `diglot serve --host` says otherwise.',
  },
]

/** Reads the environment once. Throws `CONFIG_INVALID` with every wrong value; a secret is never repeated. */
export function parseConfig(environment: Environment, root: string): Config {
  const value = (name: string) => environment[name]?.trim() || null
  const secret = value('DIGLOT_SECRET')
  if (secret !== null && secret.length < 32) {
    throw invalid(
      'DIGLOT_SECRET',
      `It has ${secret.length} characters.`,
      'Give it at least 32, for instance by `openssl rand -hex 32`.',
    )
  }
  return {
    root,
    dataDir: resolve(root, value('DIGLOT_DATA') ?? 'data'),
    smtpUrl: value('SMTP_URL'),
    secret,
    dkim: parseDkim(value('DKIM_SELECTOR'), value('DKIM_KEY_FILE'), root),
    previewPort: parsePort('PREVIEW_PORT', value('PREVIEW_PORT') ?? '4400'),
    sitePort: parsePort('SITE_PORT', value('SITE_PORT') ?? '4401'),
  }
}

/** The text of `.env.example`. */
export function environmentExample(): string {
  const paragraph = ({ name, example, about }: Variable) =>
    `${about
      .split(/(?<=[.;]) /)
      .map((sentence) => `# ${sentence}`)
      .join('\n')}\n${name}=${example}\n`
  return `# Copy to .env. Every variable may be left out.\n\n${variables.map(paragraph).join('\n')}`
}

function parsePort(name: string, text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw invalid(
    name,
    `“${text}” is not a port.`,
    'Use a whole number from 0 to 65535; 0 takes any that is free.',
  )
}

/** Neither value is repeated: somebody may have put the key itself there. */
function parseDkim(selector: string | null, keyFile: string | null, root: string): Config['dkim'] {
  if (selector === null && keyFile === null) return null
  if (selector === null) throw oneWithoutTheOther('DKIM_KEY_FILE', 'DKIM_SELECTOR')
  if (keyFile === null) throw oneWithoutTheOther('DKIM_SELECTOR', 'DKIM_KEY_FILE')
  if (!isDkimSelector(selector)) {
    throw invalid(
      'DKIM_SELECTOR',
      'It is not a DKIM selector.',
      'Use at most 63 letters, digits and hyphens, such as diglot or news-2026.',
    )
  }
  if (isKeyItself(keyFile)) {
    throw invalid(
      'DKIM_KEY_FILE',
      'It holds a key and not the path of a file.',
      'Save the key in a file that only you can read, and give its path.',
    )
  }
  return { selector, keyFile: resolve(root, keyFile) }
}

/** PEM, or the long base 64 inside it, which for a key begins with an M. */
function isKeyItself(text: string): boolean {
  return /-----BEGIN|[\r\n]|^M[A-Za-z0-9+/=]{59,}$/.test(text)
}

function oneWithoutTheOther(there: string, missing: string): DiglotError {
  return new DiglotError('CONFIG_INVALID', `${there} is set, but ${missing} is not.`, {
    where: missing,
    hint: 'Set both, as `diglot dkim keygen` prints them, or neither.',
  })
}

function invalid(name: string, problem: string, hint: string): DiglotError {
  return new DiglotError('CONFIG_INVALID', `The environment variable ${name} cannot be used. ${problem}`, {
    where: name,
    hint,
  })
}
