import { describe, expect, it } from 'vitest'
import { confirm } from '../../../src/commands/terminal/confirm.ts'
import { msg } from '../../../src/domain/language/message.ts'
import { aTerminal } from '../../helpers/a-terminal.ts'

const question = {
  question: msg`Cancel it?`,
  command: 'diglot cancel 2025-w30',
  undone: msg`so nothing was cancelled`,
}

describe('confirm', () => {
  it.each(['yes', ' YES '])('takes “%s” for a yes', async (answer) => {
    const terminal = aTerminal(answer)
    await confirm(terminal, { ...question, yes: false })
    expect(terminal.asked).toEqual(['Cancel it? Type yes: '])
  })

  it.each(['y', 'no', '', 'yes please'])('takes “%s” for a no', async (answer) => {
    await expect(confirm(aTerminal(answer), { ...question, yes: false })).rejects.toMatchObject({
      code: 'NOT_CONFIRMED',
      message: 'It was not confirmed, so nothing was cancelled.',
      where: 'diglot cancel 2025-w30',
    })
  })

  it('does not ask where it was answered beforehand', async () => {
    const terminal = aTerminal('no')
    await confirm(terminal, { ...question, yes: true })
    expect(terminal.asked).toEqual([])
  })

  it('refuses where nobody can be asked', async () => {
    const terminal = aTerminal(null)
    await expect(confirm(terminal, { ...question, yes: false })).rejects.toMatchObject({
      code: 'NOT_CONFIRMED',
      message: 'Nobody can be asked here, so nothing was cancelled.',
      hint: 'Run it again with --yes, or answer “yes” on a terminal.',
    })
    expect(terminal.asked).toEqual([])
  })
})
