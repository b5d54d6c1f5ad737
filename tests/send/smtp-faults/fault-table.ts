import { accepted, type FaultRow, type LedgerRow } from './fault-row.ts'

export interface FaultChapter {
  readonly title: string
  readonly rows: readonly FaultRow[]
}

const head = `# What the ledger says when a server misbehaves

Each line is a row of the fault matrix, \`tests/send/smtp-faults\`, which sends to three readers, and once more when they
are due, against a server that does exactly this. The state is that of the reader whom it concerns. This page is written
by that test: \`npx vitest run tests/send/smtp-faults.test.ts -u\` writes it again.

Three rules stand behind it. Before the body began to leave nothing is lost by trying again. Once it has, only the answer
to the final dot tells, and without one nobody knows. And a reply counts only if it is one, whole, and in its turn.
`

/** The matrix as a page of the documentation. */
export function faultPage(chapters: readonly FaultChapter[]): string {
  return [head, ...chapters.map(faultTable)].join('\n')
}

function faultTable({ title, rows }: FaultChapter): string {
  const lines = rows.map((row) => {
    const index = Math.max(
      0,
      row.ledger.indexOf(row.ledger.find((one) => one.state !== 'accepted') ?? accepted),
    )
    const [before, after] = [row.ledger[index], (row.later ?? row.ledger)[index]]
    const later = before === after ? '' : wordsOf(after)
    return `| ${row.at} | ${row.does} | ${wordsOf(before)} | ${later} |`
  })
  return `## ${title}\n\n| at | the server says or does | the ledger says | at the next attempt |\n|---|---|---|---|\n${lines.join('\n')}\n`
}

function wordsOf(row: LedgerRow | undefined): string {
  if (row === undefined) return ''
  return row.status === 'suppressed' ? `${row.state}, the address suppressed` : row.state
}
