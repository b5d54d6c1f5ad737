import { expect, it } from 'vitest'
import type { IssueDetail } from '../../src/app/views/issue.ts'
import { runCheck } from '../../src/commands/check.ts'
import { runApprove } from '../../src/commands/proof.ts'
import { aTerminal } from '../helpers/a-terminal.ts'
import { articleYaml, issueYaml, newsletterYaml } from '../helpers/content-folder.ts'
import { runningPreview } from '../helpers/running-preview.ts'

const LINE = 'Numbers and dates are compared between Chinese and English only: nobody compared Japanese.'

/** The small newsletter of the helpers, in Japanese too. */
const files = {
  'newsletter.yaml': newsletterYaml
    .replace('languages: [zh-Hans, en]', 'languages: [zh-Hans, en, ja]')
    .replaceAll(/(zh-Hans: (\S+), en:)/g, 'ja: $2, $1'),
  'articles/2025-07-24-template.yaml': `${articleYaml}  ja:
    headline: EUがひな型を公表
    keywords: [訓練データ, ひな型]
    summary: |
      これは一つ目の段落です。

      これは二つ目の段落です。
`,
  'issues/2025-w30.yaml': issueYaml.replaceAll(/(zh-Hans: (\S+), en:)/g, 'ja: $2です, $1'),
}

it('says at the check, at the approval and in the preview which language nobody compared', async () => {
  const { app, get } = await runningPreview({ files })
  const lines: string[] = []
  const terminal = { ...aTerminal(null), out: (line: string) => lines.push(line) }
  await runCheck(app, terminal, '2025-w30', {})
  expect(lines.filter((line) => line.includes('compared'))).toEqual([LINE])
  await runApprove(app, terminal, '2025-w30', { by: 'an editor' })
  expect(lines.filter((line) => line.includes('compared'))).toEqual([LINE, LINE])
  expect((await get<IssueDetail>('/api/issues/2025-w30')).notCompared).toEqual(['ja'])
})
