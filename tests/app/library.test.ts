import { execFile } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { composeMail, type DigestOptions, renderDigest } from '../../src/index.ts'
import { readPages } from '../helpers/documents.ts'
import { packageDir } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const run = promisify(execFile)

const newsletter = {
  name: { en: 'Weekly' },
  languages: ['en'],
  timeZone: 'Europe/Paris',
  defaultEdition: 'en',
  sender: { address: 'digest@example.com', replyTo: 'editors@example.com' },
  editors: ['editor@example.com'],
  listId: 'weekly.example.com',
  siteUrl: 'https://digest.example.com',
  postalAddress: '1 Example Street',
  topics: {},
}

it('renders and composes as the examples of docs/library.md say, in a folder without a newsletter', async () => {
  const page = readPages().find(({ path }) => path === 'docs/library.md')
  const examples = (page?.blocks ?? []).filter(({ language }) => language === 'ts').map(({ text }) => text)
  expect(examples.length).toBeGreaterThan(1)
  const folder = await tempFolder()
  const library = pathToFileURL(join(packageDir, 'src', 'index.ts')).href
  writeFileSync(join(folder, 'example.ts'), examples.join('\n').replaceAll("'diglot'", `'${library}'`))
  const { stdout } = await run(process.execPath, ['example.ts'], { cwd: folder })
  expect(stdout).toMatch(
    /^zh-Hans,en,zh-Hans\+en,en\+zh-Hans\n[0-9a-f]{64}\nreader@example\.org [1-9]\d+ bytes\n$/,
  )
  expect(readdirSync(folder)).toEqual(['example.ts'])
})

it('names every field that is wrong, by the record and its path', async () => {
  const broken = { ...newsletter, name: { en: 'Weekly' }, timeZone: 'Nowhere', siteUrl: 'x' }
  const failure = await renderDigest(broken, {} as never, []).catch((error: unknown) => error)
  expect(failure).toMatchObject({
    code: 'CONTENT_INVALID',
    details: expect.arrayContaining([
      expect.objectContaining({ where: 'newsletter › timeZone' }),
      expect.objectContaining({ where: 'newsletter › siteUrl' }),
    ]),
  })
})

it('calls a term of the week as the glossary does, and without one as it is written', async () => {
  const issue = {
    ...{ id: 'w1', number: 1, date: '2025-07-28', covers: { from: '2025-07-21', to: '2025-07-27' } },
    ...{ subject: { en: 'S', fr: 'S' }, preheader: { en: 'P', fr: 'P' }, articles: ['a', 'blocks/term'] },
    blocks: {
      term: {
        ...{ kind: 'term' as const, term: 'frontier AI' },
        sections: { en: { text: 'New.' }, fr: { text: 'Neuf.' } },
      },
    },
  }
  const section = { headline: 'H', keywords: ['K'], summary: 'Text.' }
  const article = {
    id: 'a',
    date: '2025-07-24',
    sections: { en: section, fr: section },
    source: { url: 'https://example.com/a' },
  }
  const inFrench = { ...newsletter, name: { en: 'Weekly', fr: 'Hebdo' }, languages: ['en', 'fr'] }
  const textWith = async (options: DigestOptions) => {
    const { editions } = await renderDigest(inFrench, issue, [article], options)
    return editions.find(({ id }) => id === 'fr')?.text
  }
  const glossary = { terms: [{ en: 'frontier AI', fr: 'IA de pointe' }] }
  expect(await textWith({ glossary })).toContain('IA de pointe')
  expect(await textWith({})).toContain('frontier AI')
  await expect(textWith({ glossary: { terms: [{ en: 'alone' }] } })).rejects.toMatchObject({
    details: [expect.objectContaining({ where: 'glossary › terms › 0' })],
  })
})

it('composes nothing with a short secret, and no edition that there is not', async () => {
  const proof = { issueId: 'w1', editions: [] } as never
  const mail = {
    edition: 'en',
    to: { address: 'a@example.org', subscriberId: 1 },
    secret: 'x',
    date: new Date(0),
  }
  await expect(composeMail(proof, mail)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const other = { issueId: 'w1', editions: [{ id: 'en' }] } as never
  await expect(composeMail(other, mail)).rejects.toMatchObject({ code: 'CONFIG_INVALID', where: 'secret' })
})
