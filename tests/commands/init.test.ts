import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { initNewsletter } from '../../src/app/setup/init-newsletter.ts'
import { runInit } from '../../src/commands/init.ts'
import { runStatus } from '../../src/commands/status.ts'
import { aTerminal } from '../helpers/a-terminal.ts'
import { anActor } from '../helpers/an-actor.ts'
import { openAppForTest } from '../helpers/open-app.ts'
import { packageDir } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const parts = ['.env.example', '.gitignore', 'content', 'templates']

it.each([true, false])('makes a newsletter in a new or an empty folder, sample: %s', async (sample) => {
  const folder = await tempFolder()
  await mkdir(join(folder, 'empty'))
  for (const name of ['new', 'empty']) {
    await initNewsletter(packageDir, { folder: join(folder, name), sample })
    expect((await readdir(join(folder, name))).sort()).toEqual(parts)
  }
  expect(await readFile(join(folder, 'new', '.gitignore'), 'utf8')).toBe('data/\nout/\n.env\n')
  expect((await readdir(folder)).sort()).toEqual(['empty', 'new'])
})

it('leaves a git repository and other files beside it as they are', async () => {
  const folder = await tempFolder()
  await mkdir(join(folder, '.git'))
  await writeFile(join(folder, 'mine.txt'), 'mine')
  await writeFile(join(folder, '.gitignore'), 'mine.txt\n/out/')
  await writeFile(join(folder, '.env.example'), 'MINE=\n')
  await initNewsletter(packageDir, { folder })
  expect((await readdir(folder)).sort()).toEqual([...parts, '.git', 'mine.txt'].sort())
  expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('mine.txt\n/out/\ndata/\n.env\n')
  expect(await readFile(join(folder, '.env.example'), 'utf8')).toBe('MINE=\n')
})

it.each(['content', 'templates'])(
  'refuses a folder with a %s of its own and leaves it alone',
  async (part) => {
    const folder = await tempFolder()
    await mkdir(join(folder, part))
    await expect(initNewsletter(packageDir, { folder })).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
      where: join(folder, part),
    })
    expect(await readdir(folder)).toEqual([part])
  },
)

it.each([
  [['en', 'english language'], 'is not a language tag'],
  [['en', 'en'], 'is named twice'],
])('refuses the languages %s', async (languages, words) => {
  const folder = await tempFolder()
  await expect(initNewsletter(packageDir, { folder, languages })).rejects.toMatchObject({
    code: 'USAGE',
    where: '--languages',
    message: expect.saying(words),
  })
  expect(await readdir(folder)).toEqual([])
})

async function anEmptyApp(languages?: readonly string[]) {
  const root = join(await tempFolder(), 'my-digest')
  const made = await initNewsletter(packageDir, { folder: root, ...(languages && { languages }) })
  const app = openAppForTest(root, { clock: () => new Date('2025-07-28') })
  return { root, app, made }
}

const paste = `China's cabinet sets out goals for 2027
On 26 July 2025 the State Council published its goals. They name six fields.
Source: https://example.com/goals
`

it('begins empty: nothing is there, everything says so, and the first paste becomes an issue', async () => {
  const { root, app, made } = await anEmptyApp()
  expect(made).toEqual({ languages: ['zh-Hans', 'en'], blank: [] })
  expect(await readdir(join(root, 'content', 'articles'))).toEqual([])
  await expect(app.renderIssue(undefined)).rejects.toMatchObject({
    code: 'NOT_FOUND',
    hint: expect.saying('diglot import FILE'),
  })
  const lines: string[] = []
  await runStatus(app, aTerminal(null, { out: (line) => lines.push(line) }), undefined, {})
  expect(lines).toEqual(['Nobody is on the list yet.', 'No issue has been sent yet.'])
  const groups = await app.diagnose({ dnsServers: ['127.0.0.1:9'], addresses: [] })
  expect(groups.flatMap(({ findings }) => findings).map(({ check }) => check)).toContain('html-size')
  const desk = await app.openDesk({ onBug: () => undefined })
  onTestFinished(() => desk.close())
  expect(await desk.as(anActor).issues.list()).toMatchObject({
    issues: [],
    faults: [],
    weeks: [],
    unused: [],
  })

  await writeFile(join(root, 'content', 'inbox', 'first.txt'), paste)
  const { written, refused } = await app.importPastes({
    files: [join(root, 'content', 'inbox', 'first.txt')],
    force: false,
    date: null,
  })
  expect(refused).toEqual([])
  expect(written).toHaveLength(1)
  const issue = await app.newIssue({ id: '2025-w30', add: [], force: false })
  expect(issue.articles).toHaveLength(1)
  const { proof } = await app.renderIssue('2025-w30')
  expect(proof.editions.map(({ id }) => id)).toEqual(['zh-Hans', 'en', 'zh-Hans+en', 'en+zh-Hans'])
})

it('leaves the fixed words of a language that it has none for to be written, and the check asks for them', async () => {
  const { root, app, made } = await anEmptyApp(['en', 'it', 'zh-Hant-HK'])
  expect(made.blank).toEqual(['content/strings/it.yaml', 'content/strings/it.site.yaml'])
  expect((await readdir(join(root, 'content', 'strings'))).sort()).toEqual([
    'en.site.yaml',
    'en.yaml',
    'it.site.yaml',
    'it.yaml',
  ])
  const { id } = await app.newArticle({ name: '2025-07-26-goals' })
  const thrown = await app
    .newIssue({ id: '2025-w30', add: [id], force: false })
    .catch((error: unknown) => error)
  expect(thrown).toMatchObject({ code: 'CONTENT_INVALID' })
  const { details } = thrown as { details: readonly { where: string }[] }
  expect(details.length).toBeGreaterThan(10)
  for (const { where } of details) expect(where).toMatch(/^content\/strings\/it\.yaml:\d+/)
})

it('says what comes next', async () => {
  const root = join(await tempFolder(), 'my-digest')
  const lines: string[] = []
  await runInit(packageDir, aTerminal(null, { out: (line) => lines.push(line) }), root, {
    languages: 'en, ar',
  })
  expect(lines).toEqual([
    `made an empty newsletter in ${root}, in English, Arabic`,
    `Next: cd ${root}, then write who sends it in content/newsletter.yaml`,
    'Then: diglot import FILE with a text as you received it, or `diglot preview` and paste it there',
  ])
})
