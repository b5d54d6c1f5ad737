import { styleText } from 'node:util'
import type { App, Finding, FindingGroup } from '../app.ts'
import { errorCodes } from '../errors.ts'
import { counted, type Terminal } from './terminal.ts'

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
  if (options.json) terminal.out(JSON.stringify({ groups }, null, 2))
  else {
    for (const group of groups) printGroup(group, terminal)
    terminal.out(
      `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${count('not-checked')} not checked, ${count('ok')} ok.`,
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
  terminal.out(`  ${styleText(colour, sign, { stream: terminal.stream })} ${found}`)
  if (remedy !== null) terminal.out(`    ${remedy}`)
  if (publish === null) return
  for (const [key, value] of Object.entries({ name: publish.name, type: publish.type, value: publish.value }))
    terminal.out(`      ${key.padEnd(5)}  ${value}`)
}
