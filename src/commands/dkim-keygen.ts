import type { App } from '../app.ts'
import type { Terminal } from './terminal.ts'

export async function runDkimKeygen(
  app: App,
  terminal: Terminal,
  options: { readonly selector: string; readonly force?: boolean; readonly json?: boolean },
): Promise<void> {
  const made = await app.createDkimKey({ selector: options.selector, force: options.force ?? false })
  if (options.json) return terminal.out(JSON.stringify(made, null, 2))
  const { keyFile, record, zoneLines, environment } = made
  terminal.out(`wrote ${keyFile}; keep it secret

Publish this DNS record:
name   ${record.name}
type   TXT
value  ${record.value}

The same for a zone file, where a string has at most 255 characters:
${zoneLines.join('\n')}

Then put these lines into .env:`)
  for (const [name, value] of Object.entries(environment)) terminal.out(`${name}=${quoted(value)}`)
}

/** As a line of `.env` has it: in quotes where a character would end the value or mean something else. */
function quoted(value: string): string {
  if (!/[\s#'"`]/.test(value)) return value
  const quote = ["'", '"', '`'].find((mark) => !value.includes(mark)) ?? ''
  return `${quote}${value}${quote}`
}
