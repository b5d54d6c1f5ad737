import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { shown } from '../../src/commands/terminal/terminal.ts'
import { articleYaml, contentFolder } from '../helpers/content-folder.ts'
import { runCli } from '../helpers/run-cli.ts'

const ESCAPE = '\u001B]0;owned\u0007\u009B2J\u202E'

it('no file name, key, id or option speaks to the terminal', async () => {
  const contentDir = await contentFolder({
    'articles/2025-07-24-template.yaml': `${articleYaml}"${'key\\e[31m\\x9B\\u202E'}": 1\n`,
  })
  const root = dirname(contentDir)
  await mkdir(join(contentDir, 'articles'), { recursive: true })
  await writeFile(join(contentDir, 'articles', `x\n::error::${ESCAPE}.yaml`), articleYaml)
  const runs = await Promise.all(
    [
      // What makes an issue reads all records; what works on one, its own.
      ['issue', 'new', '2025-w31'],
      ['check'],
      ['check', ESCAPE],
      ['approve', '2025-w30', '--by', ESCAPE],
      ['status', ESCAPE],
      [`--${ESCAPE}`],
      [ESCAPE],
      ['import', `/nowhere/${ESCAPE}`],
      ['subscribers', 'import', `/nowhere/${ESCAPE}`],
    ].map((args) => runCli(['-C', root, ...args])),
  )
  for (const { out, err, code } of runs) {
    expect(code).not.toBe(0)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(out + err).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]|^::error/m)
  }
  expect(runs[0]?.err).toContain('x\\n::error::\\x1b]0;owned\\x07\\u009b2J\\u202e')
  for (const run of runs.slice(0, 2)) expect(run.err).toContain('key\\x1b[31m\\u009b\\u202e')
})

it('keeps the colours that the doctor writes', () => {
  expect(shown('\u001B[31m✗\u001B[39m \u001B[8mhidden')).toBe('\u001B[31m✗\u001B[39m \\x1b[8mhidden')
})
