import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/app/open-store.ts'
import { runDelete } from '../../src/commands/records.ts'
import { parseConfig } from '../../src/config.ts'
import { aTerminal } from '../helpers/a-terminal.ts'
import { anApp } from '../helpers/an-app.ts'
import { recordSentIssue } from '../helpers/sent-issue.ts'

describe('deleting an issue that was sent', () => {
  it('says what stays, and asks', async () => {
    const { app, root } = await anApp()
    await app.addSubscriber({ address: 'wang@example.com', name: '', edition: null })
    const store = await openStore(parseConfig({}, root))
    await recordSentIssue(store, { issueId: '2025-w30', at: new Date('2025-07-28T00:00:00Z') })
    await store.close()
    const [notes, lines] = [[] as string[], [] as string[]]
    const terminal = aTerminal(null, {
      note: (line: string) => notes.push(line),
      out: (line: string) => lines.push(line),
    })
    const issue = { kind: 'issue', id: '2025-w30' } as const
    await expect(runDelete(app, terminal, issue, {})).rejects.toMatchObject({ code: 'NOT_CONFIRMED' })
    expect(notes).toContain('The issue 2025-w30 was sent on 2025-07-28, in 1 delivery.')
    expect(notes.join()).toContain('stay in the database, and no issue of this id can be sent again')
    await runDelete(app, terminal, issue, { yes: true })
    expect(lines[0]).toMatch(/^moved to content\/trash\/issues\/2025-w30\..*\.yaml$/)
  })
})
