import { expect, it } from 'vitest'
import { runTestMail } from '../../src/commands/proof.ts'
import { aTerminal } from '../helpers/a-terminal.ts'
import { openAppForTest } from '../helpers/open-app.ts'
import { aNewsletterFolder } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('refuses a list with something that is no address before any test mail leaves', async () => {
  const { run, lines } = await aTestRun({ to: 'editor@example.com,notanaddress' })
  await expect(run()).rejects.toMatchObject({
    code: 'USAGE',
    message: 'The address is not of the form local@domain. Nothing was sent.',
    where: 'notanaddress',
  })
  expect(lines).toEqual([])
})

it('takes several editions in one list, as it takes addresses', async () => {
  const { run, lines } = await aTestRun({ to: 'editor@example.com', edition: 'zh-Hans, en', json: true })
  await run()
  const { results } = JSON.parse(lines.join('\n'))
  expect(results.map(({ editionId }: { editionId: string }) => editionId)).toEqual(['zh-Hans', 'en'])
})

async function aTestRun(options: Parameters<typeof runTestMail>[3]) {
  const root = await aNewsletterFolder(await tempFolder())
  const app = openAppForTest(root, { clock: () => new Date(0) })
  const lines: string[] = []
  const terminal = aTerminal(null, { out: (line: string) => lines.push(line) })
  return { lines, run: () => runTestMail(app, terminal, '2025-w30', options) }
}
