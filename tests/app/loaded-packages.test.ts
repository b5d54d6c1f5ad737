import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { DigestView } from '../../src/domain/proof/digest-view.ts'
import { createMjmlEngine } from '../../src/render/engines/mjml.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { aNewsletterFolder, packageDir, runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const paste = join(packageDir, 'tests', 'fixtures', 'paste-beijing-open-models.txt')

const printing = { NODE_OPTIONS: `--import=${join(packageDir, 'tests/helpers/print-packages.ts')}` }

/** A command that sends nothing must not fail for them. */
const wrongSettings = { SMTP_URL: 'foo', DKIM_SELECTOR: 'half', PREVIEW_PORT: 'x', IMAP_URL: 'x' }

async function packagesOf(args: readonly string[]): Promise<readonly string[]> {
  const { code, err } = await runCli(args, { env: { ...printing, ...wrongSettings } })
  expect([code, err]).toEqual([0, expect.any(String)])
  return err.trim().split('\n').at(-1)?.split(' ') ?? []
}

it.each([
  [['--help'], ['commander']],
  [['status'], ['commander', 'kysely']],
  [
    ['subscribers', 'list'],
    ['commander', 'kysely'],
  ],
])(
  'diglot %j waits for no package and fails for no setting that it does not use',
  async (words, packages) => {
    const root = await tempFolder()
    await (await openSqliteStore(join(root, 'data', 'diglot.db'))).close()
    expect(await packagesOf(['-C', root, ...words])).toEqual(packages)
  },
)

/** What sends, signs or compiles. */
const outgoing = [
  'nodemailer',
  'mjml-browser',
  'react',
  'react-email',
  'jiti',
  'pg',
  'imapflow',
  'mailauth',
  'hono',
]

it('imports a paste without what renders or sends: the database is for the log alone', async () => {
  const root = await aNewsletterFolder(await tempFolder())
  const packages = await packagesOf(['-C', root, 'import', paste])
  expect(packages).toContain('yaml')
  const unused = [...outgoing, 'handlebars', 'cheerio']
  expect(packages.filter((name) => unused.includes(name))).toEqual([])
})

it('checks an issue without what sends, signs or compiles', async () => {
  const root = await aNewsletterFolder(await tempFolder())
  await compileTemplate(root)
  const packages = await packagesOf(['-C', root, 'check'])
  expect(packages).toContain('handlebars')
  expect(packages.filter((name) => outgoing.includes(name))).toEqual([])
})

/** It is kept in the data folder then, although there is nothing to render. */
async function compileTemplate(root: string): Promise<void> {
  const places = { templateDir: join(root, 'templates', 'mjml'), cacheDir: join(root, 'data', 'cache') }
  await expect(createMjmlEngine(places).renderHtml({} as DigestView)).rejects.toThrow('cannot be rendered')
}
