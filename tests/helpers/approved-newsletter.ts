import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { aNewsletterFolder, runCli } from './run-cli.ts'
import { tempFolder } from './temp-folder.ts'

/** A newsletter of its own with `reader0@example.com` and so on, whose issue 2025-w30 is approved. */
export async function anApprovedNewsletter(
  count: number,
  domainOf: (index: number) => string = () => 'example.com',
): Promise<string> {
  const root = await aNewsletterFolder(await tempFolder())
  const rows = Array.from({ length: count }, (_, index) => `reader${index}@${domainOf(index)},,en`)
  await writeFile(join(root, 'list.csv'), `email,name,edition\n${rows.join('\n')}\n`)
  for (const args of [
    ['subscribers', 'import', join(root, 'list.csv')],
    ['approve', '2025-w30', '--by', 'the editor'],
  ])
    expect(await runCli(['-C', root, ...args])).toMatchObject({ code: 0 })
  return root
}
