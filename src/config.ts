import { resolve } from 'node:path'
import { isDkimSelector } from './domain/host-names.ts'
import { type Message, msg } from './domain/language/message.ts'
import { DiglotError } from './errors.ts'

/** Secrets and places. What editors decide is in `newsletter.yaml`. */
export interface Config {
  /** The newsletter's folder: holds `content/` and `templates/`. */
  readonly root: string
  /** Database, outbox and caches. */
  readonly dataDir: string
  /** Null: the database is a SQLite file in `dataDir`. */
  readonly databaseUrl: string | null
  /** Null: mail goes to the outbox and nothing leaves the machine. */
  readonly smtpUrl: string | null
  /** Null: a secret is made on first use and kept in `dataDir`. */
  readonly secret: string | null
  /** Null: mails are not signed. */
  readonly dkim: { readonly selector: string; readonly keyFile: string } | null
  /** The mailbox that `diglot bounces --imap` reads, with its password. */
  readonly imapUrl: string | null
  /** What proves that a webhook comes from the provider; null: that provider's webhook is off. */
  readonly webhooks: {
    readonly sesTopicArn: string | null
    readonly mailgunSigningKey: string | null
    readonly postmarkSecret: string | null
    readonly brevoSecret: string | null
  }
  /** Certificates to trust besides the usual ones, in PEM. */
  readonly extraCaFile: string | null
  readonly previewPort: number
  /** Null: nobody is asked, and the preview is for this machine alone. */
  readonly previewPassword: string | null
  /** Where others open the preview, without a slash at its end: links to sign in begin with it. Null: nobody has said. */
  readonly previewUrl: string | null
  readonly sitePort: number
  /** Where each variable that is set was found, by its name: in the environment, or in the newsletter's `.env`. */
  readonly sources: Readonly<Record<string, 'environment' | 'file'>>
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
    name: 'DATABASE_URL',
    example: '',
    about:
      'A PostgreSQL database, as postgres://user:password@host:5432/diglot, where more than one machine sends; then DIGLOT_SECRET is needed too. Empty: a SQLite file in the data folder.',
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
  {
    name: 'IMAP_URL',
    example: '',
    about:
      'The mailbox that bounces come to, for `diglot bounces --imap`, as imaps://user:password@host/INBOX. What was read is moved to the folder “Diglot read”, so give it a mailbox of its own.',
  },
  {
    name: 'NODE_EXTRA_CA_CERTS',
    example: '',
    about:
      'File with the certificate of a private CA, in PEM, relative to the newsletter. It is trusted besides the usual ones by SMTP, IMAP and PostgreSQL.',
  },
  {
    name: 'SES_TOPIC_ARN',
    example: '',
    about:
      'The SNS topic by which Amazon SES tells of bounces and complaints, such as arn:aws:sns:eu-west-1:123456789012:bounces. No other topic is believed.',
  },
  {
    name: 'MAILGUN_SIGNING_KEY',
    example: '',
    about: 'The HTTP webhook signing key of Mailgun.',
  },
  {
    name: 'POSTMARK_WEBHOOK_SECRET',
    example: '',
    about:
      'Password of the basic authentication that Postmark’s webhook is given; at least 16 characters. The user name may be any.',
  },
  {
    name: 'BREVO_WEBHOOK_SECRET',
    example: '',
    about:
      'What Brevo’s webhook sends as its bearer token, or as the password in its address; at least 16 characters.',
  },
  { name: 'PREVIEW_PORT', example: '4400', about: 'Port of the preview on 127.0.0.1.' },
  {
    name: 'PREVIEW_PASSWORD',
    example: '',
    about:
      'Lets everybody into the preview who knows it; at least 12 characters. Empty: editors sign in by links that are mailed to them where PREVIEW_URL is set, and otherwise nobody is asked and `diglot preview --host` is refused. Put an https proxy before a preview that others reach.',
  },
  {
    name: 'PREVIEW_URL',
    example: '',
    about:
      'Where editors open the preview, such as https://desk.example.com. Links to sign in begin with it, and SMTP_URL mails them. Empty: only PREVIEW_PASSWORD lets others in.',
  },
  {
    name: 'SITE_PORT',
    example: '4401',
    about: 'Port of the readers’ site, on 127.0.0.1 unless `diglot serve --host` says otherwise.',
  },
]

/**
 * The environment as settings. Each is read when it is first asked for, so that nothing fails for a setting that it does not
 * need; asking throws `CONFIG_INVALID` where the value is wrong. A secret is never repeated. `inFile` names those that the
 * newsletter's `.env` sets.
 */
export function parseConfig(environment: Environment, root: string, inFile: readonly string[] = []): Config {
  const value = (name: string) => environment[name]?.trim() || null
  return {
    root,
    dataDir: resolve(root, value('DIGLOT_DATA') ?? 'data'),
    get databaseUrl() {
      return parseDatabaseUrl(value('DATABASE_URL'))
    },
    smtpUrl: value('SMTP_URL'),
    get secret() {
      return parseSecret(value('DIGLOT_SECRET'), value('DATABASE_URL'))
    },
    get dkim() {
      return parseDkim(value('DKIM_SELECTOR'), value('DKIM_KEY_FILE'), root)
    },
    imapUrl: value('IMAP_URL'),
    webhooks: {
      get sesTopicArn() {
        return parseTopicArn(value('SES_TOPIC_ARN'))
      },
      mailgunSigningKey: value('MAILGUN_SIGNING_KEY'),
      get postmarkSecret() {
        return longEnough('POSTMARK_WEBHOOK_SECRET', value('POSTMARK_WEBHOOK_SECRET'), 16)
      },
      get brevoSecret() {
        return longEnough('BREVO_WEBHOOK_SECRET', value('BREVO_WEBHOOK_SECRET'), 16)
      },
    },
    extraCaFile: resolvedIn(root, value('NODE_EXTRA_CA_CERTS')),
    get previewPort() {
      return parsePort('PREVIEW_PORT', value('PREVIEW_PORT') ?? '4400')
    },
    get previewPassword() {
      return parsePassword(value('PREVIEW_PASSWORD'))
    },
    get previewUrl() {
      return parseOrigin('PREVIEW_URL', value('PREVIEW_URL'))
    },
    get sitePort() {
      return parsePort('SITE_PORT', value('SITE_PORT') ?? '4401')
    },
    sources: Object.fromEntries(
      variables
        .filter(({ name }) => value(name) !== null)
        .map(({ name }) => [name, inFile.includes(name) ? 'file' : 'environment']),
    ),
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

function resolvedIn(root: string, file: string | null): string | null {
  return file === null ? null : resolve(root, file)
}

/** Where machines share a database, none may make a secret of its own. */
function parseSecret(secret: string | null, databaseUrl: string | null): string | null {
  if (databaseUrl === null || secret !== null) return longEnough('DIGLOT_SECRET', secret, 32)
  throw invalid(
    'DIGLOT_SECRET',
    msg`It is empty, and every machine that works on DATABASE_URL must sign links alike.`,
    msg`Set the same on all of them, for instance what \`openssl rand -hex 32\` prints once.`,
  )
}

/** The secret is not repeated. */
function longEnough(name: string, secret: string | null, characters: number): string | null {
  if (secret === null || secret.length >= characters) return secret
  throw invalid(
    name,
    msg`It has ${secret.length} characters.`,
    msg`Give it at least ${characters}, for instance by \`openssl rand -hex 32\`.`,
  )
}

function parseTopicArn(arn: string | null): string | null {
  if (arn === null || /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w.-]+$/.test(arn)) return arn
  throw invalid(
    'SES_TOPIC_ARN',
    msg`“${arn}” does not name a topic of SNS.`,
    msg`Write it as the console of SNS shows it, such as arn:aws:sns:eu-west-1:123456789012:bounces.`,
  )
}

function parsePort(name: string, text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw invalid(
    name,
    msg`“${text}” is not a port.`,
    msg`Use a whole number from 0 to 65535; 0 takes any that is free.`,
  )
}

/** The value is not repeated: it holds the password. */
function parseDatabaseUrl(text: string | null): string | null {
  if (text === null || (URL.canParse(text) && /^postgres(?:ql)?:\/\/[^/]/.test(text))) return text
  throw invalid(
    'DATABASE_URL',
    msg`It is not the URL of a PostgreSQL database.`,
    msg`Write postgres://user:password@host:5432/database, with special characters percent-encoded (@ is %40, # is %23).`,
  )
}

/** Scheme, host and port, as links begin. */
function parseOrigin(name: string, text: string | null): string | null {
  if (text === null) return null
  const url = URL.canParse(text) ? new URL(text) : null
  const isOrigin =
    url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` && url.host !== ''
  if (isOrigin) return url.origin
  throw invalid(
    name,
    msg`It is not the address of a site.`,
    msg`Write https:// and the name, with a port where it needs one, such as https://desk.example.com.`,
  )
}

function parsePassword(text: string | null): string | null {
  if (text === null || text.length >= 12) return text
  throw invalid('PREVIEW_PASSWORD', msg`It has ${text.length} characters.`, msg`Give it at least 12.`)
}

/** Neither value is repeated: somebody may have put the key itself there. */
function parseDkim(selector: string | null, keyFile: string | null, root: string): Config['dkim'] {
  if (selector === null && keyFile === null) return null
  if (selector === null) throw oneWithoutTheOther('DKIM_KEY_FILE', 'DKIM_SELECTOR')
  if (keyFile === null) throw oneWithoutTheOther('DKIM_SELECTOR', 'DKIM_KEY_FILE')
  if (!isDkimSelector(selector)) {
    throw invalid(
      'DKIM_SELECTOR',
      msg`It is not a DKIM selector.`,
      msg`Use at most 63 letters, digits and hyphens, such as diglot or news-2026.`,
    )
  }
  if (isKeyItself(keyFile)) {
    throw invalid(
      'DKIM_KEY_FILE',
      msg`It holds a key and not the path of a file.`,
      msg`Save the key in a file that only you can read, and give its path.`,
    )
  }
  return { selector, keyFile: resolve(root, keyFile) }
}

/** PEM, or the long base 64 inside it, which for a key begins with an M. */
function isKeyItself(text: string): boolean {
  return /-----BEGIN|[\r\n]|^M[A-Za-z0-9+/=]{59,}$/.test(text)
}

function oneWithoutTheOther(there: string, missing: string): DiglotError {
  return new DiglotError('CONFIG_INVALID', msg`${there} is set, but ${missing} is not.`, {
    where: missing,
    hint: msg`Set both, as \`diglot dkim keygen\` prints them, or neither.`,
  })
}

function invalid(name: string, problem: Message, hint: Message): DiglotError {
  return new DiglotError('CONFIG_INVALID', msg`The environment variable ${name} cannot be used. ${problem}`, {
    where: name,
    hint,
  })
}
