import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { aNewsletterFolder, packageDir, runCli, runCliAlone } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const SEED = join(packageDir, 'tests', 'fixtures', 'paste-beijing-open-models.txt')

describe('diglot', () => {
  it('explains itself', async () => {
    const { code, out } = await runCliAlone(['--help'])
    expect(code).toBe(0)
    for (const word of [
      'import',
      'issue',
      'check',
      'accept',
      'fix',
      'build',
      'preview',
      'test',
      'approve',
      'send',
      'worker',
      'pause',
      'resume',
      'cancel',
      'resolve',
      'status',
      'subscribers',
      'dkim',
      'doctor',
      'migrate',
      'store',
      'serve',
      'clicks',
      'archive',
      'init',
      'demo',
    ])
      expect(out).toContain(word)
  })

  it('tells a program of an error by one line of JSON', async () => {
    const told = [
      [['check', '2025-w99'], 5, { code: 'NOT_FOUND', where: 'content/issues/2025-w99.yaml' }],
      [['test', '--to', 'notanaddress'], 2, { code: 'USAGE', where: 'notanaddress' }],
      [['check', '--nonsense'], 2, { code: 'USAGE', where: null }],
    ] as const
    for (const [args, exit, failure] of told) {
      const { code, out, err } = await runCli([...args, '--json'])
      expect({ code, out }).toEqual({ code: exit, out: '' })
      expect(err).toMatch(/^\{.*\}\n$/)
      expect(JSON.parse(err)).toMatchObject({
        ...failure,
        message: expect.any(String),
        hint: expect.any(String),
        details: [],
      })
    }
  })

  it.each([
    [['nonsense'], 2, /There is no command nonsense\./],
    [['check', '2025-w99'], 5, /content\/issues\/2025-w99\.yaml: There is no issue 2025-w99\./],
    [['status', '2025-w30'], 5, /has not been sent/],
    [['pause', '2025-w30'], 5, /2025-w30 has not been sent/],
    [['resume', '2025-w30'], 5, /The issue 2025-w30 has not been sent\./],
    [
      ['subscribers', 'export', 'README.md/list.csv'],
      27,
      /README\.md: A file stands where a folder is needed\. Move/,
    ],
    [['cancel', '2025-w30', '--yes'], 5, /The issue 2025-w30 has not been sent\./],
    [['resolve', '2025-w30'], 5, /The issue 2025-w30 has not been sent\./],
    [
      ['resolve', '2025-w30', '--resend', 'one'],
      2,
      /--resend: “one” is not a list of deliveries\. Give their ids/,
    ],
    [
      ['resolve', '2025-w30', '--close', 'all'],
      2,
      /--close: A delivery is closed as what became .* Add `--as acc/,
    ],
    [
      ['resolve', '2025-w30', '--as', 'rejected'],
      2,
      /--as: It is not said which deliveries are to be closed\./,
    ],
    [['resolve', '2025-w30', '--close', '1', '--as', 'skipped'], 2, /It can be accepted or rejected\./],
    [
      ['resolve', '2025-w30', '--resend', '1', '--close', '2'],
      2,
      /The options --resend <ids> and --close <ids> cannot be used together\./,
    ],
    [['doctor', '--dns', 'one.one'], 2, /--dns: “one\.one” does not name DNS servers\. Give IP addresses/],
    [['import', 'nowhere.txt'], 5, /nowhere\.txt/],
    [
      ['store', 'copy', '--from', 'sqlite:nowhere.db', '--to', 'sqlite::memory:'],
      5,
      /^nowhere\.db: There is no such database\. Name its file by --from sqlite:PATH\.\n$/,
    ],
    [['store', 'copy'], 2, /^--to: Nothing says which database to copy to\. Set DATABASE_URL in `\.env`/],
    [['subscribers', 'add', 'a%b@example.com'], 2, /has a “%”, by which some servers pass mail on/],
    [['subscribers', 'add', 'nobody'], 2, /nobody: The address is not of the form local@domain\./],
    [['subscribers', 'remove', 'nobody@example.com'], 5, /Nobody with this address is on the list\./],
  ])('%j ends with %i and a sentence', async (args, code, message) => {
    const root = await aNewsletterFolder(await tempFolder())
    const result = await runCli(['-C', root, ...args])
    expect(result).toMatchObject({ code, err: expect.stringMatching(message) })
    expect(result.err).not.toMatch(/\n\s+at /)
  })

  it('says its version', async () => {
    const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8'))
    expect(await runCliAlone(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('says of a new newsletter what is not there yet', async () => {
    const root = await aNewsletterFolder(await tempFolder())
    expect(await runCliAlone(['-C', root, 'status'])).toEqual({
      code: 0,
      out: 'Nobody is on the list yet.\nNo issue has been sent yet.\n',
      err: '',
    })
  })

  it('says where a newsletter is missing', async () => {
    expect(await runCli(['-C', await tempFolder(), 'check'])).toMatchObject({
      code: 5,
      err: expect.stringContaining('diglot init'),
    })
  })
})

describe('diglot init', () => {
  it('makes a folder below that of -C, and names commands as they work in it', async () => {
    const [root, other] = [await tempFolder(), await tempFolder()]
    const { out } = await runCliAlone(['-C', root, 'init', 'my-digest'], { cwd: other })
    expect(await readdir(root)).toEqual(['my-digest'])
    expect(await readdir(other)).toEqual([])
    expect(out).toContain(`\nNext: cd ${join(root, 'my-digest')}, then write who sends it`)
    expect(out).toContain('\nThen: diglot import FILE')
  })

  it('makes the folder of -C where none else is named', async () => {
    const root = join(await tempFolder(), 'my-digest')
    const { out } = await runCli(['-C', root, 'init', '--sample'])
    expect(out).toContain(`\nNext: cd ${root}, then diglot preview\n`)
  })
})

describe('diglot import', () => {
  it('names what comes next for what it has written', async () => {
    const root = await aNewsletterFolder(await tempFolder())
    const whole = (day: string, title: string) =>
      [
        `标题：${title}`,
        '关键词：规则',
        `委员会${day}公布规则。`,
        '英语如下：',
        `Title: ${title}`,
        'Keywords: rules',
        `The Commission published ${title}.`,
        `Source: https://example.org/${title}`,
      ].join('\n\n')
    await writeFile(join(root, 'new.txt'), whole('2026年11月24日', 'rules'))
    await writeFile(join(root, 'old.txt'), whole('2026年11月18日', 'draft'))
    const next = (week: string) => new RegExp(`^Next: diglot .*issue new ${week}$`, 'm')
    expect((await runCli(['-C', root, 'import', join(root, 'new.txt')])).out).toMatch(next('2026-w48'))
    expect((await runCli(['-C', root, 'import', join(root, 'old.txt')])).out).toMatch(next('2026-w47'))
  })

  it('makes a record of a real paste, names what is missing, and passes it over the next time', async () => {
    const root = await aNewsletterFolder(await tempFolder())
    const first = await runCli(['-C', root, 'import', SEED])
    expect(first.code).toBe(0)
    expect(first.out).toMatch(
      /headline \(Simplified Chinese\) is missing: add it in content\/articles\/.*\.yaml:\d+/,
    )
    expect(first.out).toMatch(/keywords \(Simplified Chinese\) are missing/)
    expect(first.out).toMatch(/^Next: fill in what is missing, then .*diglot .*issue new \d{4}-w04$/m)
    const path = /wrote (\S+)/.exec(first.out)?.[1] ?? ''
    const record = parse(await readFile(join(root, path), 'utf8'))
    expect(record.sections.en.headline).toBe(
      'Beijing Enters a New Era in AI: Half of China’s Generative Models Call the Capital Home',
    )
    expect(record.sections.en.keywords).toEqual(['Beijing', 'Artificial Intelligence', 'Open Models'])
    expect([record.sections['zh-Hans'].headline, record.sections['zh-Hans'].keywords]).toEqual([null, null])
    for (const tag of ['zh-Hans', 'en'])
      expect(record.sections[tag].summary.trim().split(/\n\n/)).toHaveLength(4)
    const second = await runCli(['-C', root, 'import', SEED])
    expect(second).toEqual({
      code: 0,
      out: '1 paste passed over: imported before, and not changed since.\n',
      err: '',
    })
    const bad = join(root, 'bad.txt')
    await writeFile(bad, 'Title: no text')
    const third = await runCli(['-C', root, 'import', SEED, bad, '--json'])
    expect(third.code).toBe(7)
    expect(JSON.parse(third.out)).toMatchObject({ written: [], unchanged: [{}], refused: [{ file: bad }] })
    const fourth = await runCli(['-C', root, 'import', bad])
    expect(fourth).toMatchObject({ code: 7, out: '' })
    expect(fourth.err).toContain('bad.txt:1:1: The paste has no text of an article.')
  })
})

describe('diglot check', () => {
  it('tells every broken record at once, with line and column', async () => {
    const root = await aNewsletterFolder(await tempFolder())
    const at = (id: string) => join(root, 'content', 'articles', `${id}.yaml`)
    const [one, two] = [at('2025-07-21-uk-openai-memorandum'), at('2025-07-23-americas-ai-action-plan')]
    await writeFile(one, (await readFile(one, 'utf8')).replace(/^date: .*$/m, 'date: 2025-02-30'))
    await writeFile(two, (await readFile(two, 'utf8')).replace('topic:', 'topik:'))
    const { code, err } = await runCli(['-C', root, 'check'])
    expect(code).toBe(4)
    expect(err).toMatch(/2025-07-21-uk-openai-memorandum\.yaml:2:7/)
    expect(err).toMatch(/2025-07-23-americas-ai-action-plan\.yaml:\d+:1/)
  })
})

describe('diglot fix', () => {
  it('shows what it would fix, fixes it, and keeps everything else', async () => {
    const root = await aNewsletterFolder(await tempFolder())
    const name = 'content/articles/2025-07-21-uk-openai-memorandum.yaml'
    const sound = await readFile(join(root, name), 'utf8')
    const broken = `# kept\n${sound.replace('Britain’s', "Britain's")}`
    await writeFile(join(root, name), broken)
    const tried = await runCli(['-C', root, 'fix', '--dry-run'])
    expect(tried.out).toMatch(
      /memorandum\.yaml:\d+\n {2}- .*Britain's.*\n {2}\+ .*Britain’s.*\n2025-w30: 1 line would be fixed; nothing was written\./,
    )
    expect(await readFile(join(root, name), 'utf8')).toBe(broken)
    expect((await runCli(['-C', root, 'fix', '2025-w30'])).out).toMatch(/2025-w30: 1 line fixed\.\n$/)
    expect(await readFile(join(root, name), 'utf8')).toBe(`# kept\n${sound}`)
  })
})

describe('diglot build', () => {
  it('writes every edition, small enough for every client', async () => {
    const root = await aNewsletterFolder(await tempFolder())
    const { code, out } = await runCli(['-C', root, 'build', '--json'])
    expect(code).toBe(0)
    const { files } = JSON.parse(out)
    expect(files.map(({ edition }: { edition: string }) => edition)).toEqual([
      'zh-Hans',
      'en',
      'zh-Hans+en',
      'en+zh-Hans',
    ])
    for (const { html, text } of files) {
      expect(await readFile(html, 'utf8')).toContain('<html lang=')
      expect(await readFile(text, 'utf8')).toContain('AI')
    }
  })
})
