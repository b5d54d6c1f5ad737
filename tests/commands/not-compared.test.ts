import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { IssueDetail } from '../../src/app/views/issue.ts'
import { runCheck } from '../../src/commands/check.ts'
import { runApprove } from '../../src/commands/proof.ts'
import { aTerminal } from '../helpers/a-terminal.ts'
import { articleYaml, issueYaml, newsletterYaml } from '../helpers/content-folder.ts'
import { runningPreview } from '../helpers/running-preview.ts'

const LINE =
  'Diglot does not know the words of Swedish: only figures, percentages, units and dates are compared there, and no numbers in words, fractions, ordinals and times.'

/** The small newsletter of the helpers, in Swedish too. */
const files = {
  ...Object.fromEntries(
    ['yaml', 'site.yaml'].map((name) => [
      `strings/sv.${name}`,
      readFileSync(join(import.meta.dirname, `../../content/strings/en.${name}`), 'utf8'),
    ]),
  ),
  'newsletter.yaml': newsletterYaml
    .replace('languages: [zh-Hans, en]', 'languages: [zh-Hans, en, sv]')
    .replaceAll(/(zh-Hans: (\S+), en:)/g, 'sv: Veckobrevet om AI, $1'),
  'articles/2025-07-24-template.yaml': `${articleYaml}  sv:
    headline: EU presenterar en mall
    keywords: [träningsdata, mall]
    summary: |
      Detta är det första stycket.

      Detta är det andra stycket.
`,
  'issues/2025-w30.yaml': issueYaml.replaceAll(/(zh-Hans: (\S+), en:)/g, 'sv: Veckobrevet om AI, $1'),
}

it('says at the check, at the approval and in the preview of which language figures alone are compared', async () => {
  const { app, get } = await runningPreview({ files })
  const lines: string[] = []
  const terminal = aTerminal(null, { out: (line: string) => lines.push(line) })
  await runCheck(app, terminal, '2025-w30', {})
  expect(lines.filter((line) => line.includes('compared'))).toEqual([LINE])
  await runApprove(app, terminal, '2025-w30', {})
  expect(lines.filter((line) => line.includes('compared'))).toEqual([LINE, LINE])
  expect((await get<IssueDetail>('/api/issues/2025-w30')).notCompared).toEqual(['sv'])
  const { entries } = await app.readLog({ act: 'approval' })
  expect(entries.map(({ details }) => details)).toMatchObject([{ notCompared: ['sv'] }])
})
