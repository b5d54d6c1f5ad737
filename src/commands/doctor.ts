import { styleText } from 'node:util'
import type { Command } from 'commander'
import type { App, Finding, FindingGroup } from '../app.ts'
import { amount, msg } from '../domain/language/message.ts'
import { errorCodes } from '../errors.ts'
import { type CommandTools, json } from './command-tools.ts'
import { counted } from './terminal/counted.ts'
import type { Terminal } from './terminal/terminal.ts'

/** The commands that see to it that mail arrives. */
export function addMailSetupCommands(program: Command, { terminal, withApp, endWith }: CommandTools): void {
  program
    .command('dkim')
    .description('sign mails by DKIM')
    .command('keygen')
    .description('make a key, and print its DNS record and what turns signing on')
    .option('--selector <selector>', 'name of the key in DNS', 'diglot')
    .option('--force', 'write over a key that is there')
    .addOption(json())
    .action((options) => withApp((app) => runDkimKeygen(app, terminal, options)))

  program
    .command('doctor')
    .description(
      'say what stands between a mail and the inbox: server, SPF, DKIM, DMARC, headers; sends nothing',
    )
    .option('--dns <servers>', 'ask these DNS servers, such as 1.1.1.1')
    .option(
      '--ip <addresses>',
      'the IP addresses that mail leaves from, where they are not the SMTP server’s',
    )
    .addOption(json())
    .action((options) =>
      withApp(async (app) => {
        endWith(await runDoctor(app, terminal, options))
      }),
    )
}

type Severity = Finding['severity']

/** A sign is told from the others without its colour. */
const SIGNS: Readonly<
  Record<Severity, { readonly sign: string; readonly colour: 'green' | 'yellow' | 'red' | 'gray' }>
> = {
  ok: { sign: '✓', colour: 'green' },
  warning: { sign: '!', colour: 'yellow' },
  error: { sign: '✗', colour: 'red' },
  'not-checked': { sign: '?', colour: 'gray' },
}

/** Prints what stands between a delivery and the inbox. Returns the exit code: 20 where there is an error. */
export async function runDoctor(
  app: Pick<App, 'diagnose'>,
  terminal: Terminal,
  options: { readonly dns?: string; readonly ip?: string; readonly json?: boolean },
): Promise<number> {
  const groups = await app.diagnose({ dnsServers: listed(options.dns), addresses: listed(options.ip) })
  const findings = groups.flatMap((group) => group.findings)
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  if (options.json) terminal.json({ groups })
  else {
    for (const group of groups) printGroup(group, terminal)
    terminal.out(
      msg`${counted.errors(count('error'))}, ${counted.warnings(count('warning'))}, ${amount(count('not-checked'))} not checked, ${amount(count('ok'))} ok.`,
    )
  }
  return count('error') > 0 ? errorCodes.MAIL_UNFIT.exit : 0
}

function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').map((item) => item.trim())
}

function printGroup({ title, findings }: FindingGroup, terminal: Terminal): void {
  terminal.out(title)
  for (const finding of findings) printFinding(finding, terminal)
  terminal.out('')
}

function printFinding({ severity, found, remedy, publish }: Finding, terminal: Terminal): void {
  const { sign, colour } = SIGNS[severity]
  terminal.out(`  ${styleText(colour, sign, { stream: terminal.stream })} ${terminal.say(found)}`)
  if (remedy !== null) terminal.out(`    ${terminal.say(remedy)}`)
  if (publish === null) return
  for (const [key, value] of Object.entries({ name: publish.name, type: publish.type, value: publish.value }))
    terminal.out(`      ${key.padEnd(5)}  ${value}`)
}

async function runDkimKeygen(
  app: App,
  terminal: Terminal,
  options: { readonly selector: string; readonly force?: boolean; readonly json?: boolean },
): Promise<void> {
  const made = await app.createDkimKey({ selector: options.selector, force: options.force ?? false })
  if (options.json) return terminal.json(made)
  const { keyFile, record, zoneLines, environment } = made
  const lines = [
    msg`wrote ${keyFile}; keep it secret`,
    '',
    msg`Publish this DNS record:`,
    `name   ${record.name}`,
    'type   TXT',
    `value  ${record.value}`,
    '',
    msg`The same for a zone file, where a string has at most 255 characters:`,
    ...zoneLines,
    '',
    msg`Then put these lines into .env:`,
  ]
  for (const line of lines) terminal.out(line)
  for (const [name, value] of Object.entries(environment)) terminal.out(`${name}=${quoted(value)}`)
}

/** As a line of `.env` has it: in quotes where a character would end the value or mean something else. */
function quoted(value: string): string {
  if (!/[\s#'"`]/.test(value)) return value
  const quote = ["'", '"', '`'].find((mark) => !value.includes(mark)) ?? ''
  return `${quote}${value}${quote}`
}
