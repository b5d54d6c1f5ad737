import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { expect, onTestFinished } from 'vitest'
import { initNewsletter } from '../../src/app/setup/init-newsletter.ts'
import {
  type CapturedMessage,
  type CapturingOptions,
  messageIdOf,
  startCapturingServer,
} from './capturing-server.ts'
import { clockAhead, packageDir, runCli, startCli } from './run-cli.ts'
import { startSite } from './serving-process.ts'
import { tempFolder } from './temp-folder.ts'
import { shareTemplateCache } from './template-cache.ts'

export type Month = Awaited<ReturnType<typeof aMonth>>

/**
 * An empty newsletter and the command line, as a process for each command. The clock of all processes begins at `begin`; mail goes
 * to the server that was started last, or to the outbox before there is one.
 */
export async function aMonth(begin: Date) {
  const root = join(await tempFolder(), 'my-digest')
  const content = join(root, 'content')
  await initNewsletter(packageDir, { folder: root })
  await shareTemplateCache(root)
  const servers: (readonly CapturedMessage[])[] = []
  let aheadMs = begin.getTime() - Date.now()
  let smtpUrl = ''
  const env = () => ({
    SMTP_URL: smtpUrl,
    DIGLOT_SECRET: 'a-secret-of-at-least-32-characters',
    ...clockAhead(aheadMs),
  })

  async function edit(name: string, change: (text: string) => string): Promise<void> {
    const path = join(content, name)
    const before = await readFile(path, 'utf8')
    const after = change(before)
    expect(after).not.toBe(before)
    await writeFile(path, after)
  }
  await edit('newsletter.yaml', (text) =>
    text.replaceAll('sample.example.com', 'example.com').replace('1 Sample Street', '1 Example Street'),
  )

  const diglot = (...args: readonly string[]) => runCli(['-C', root, ...args], { env: env() })
  return {
    root,
    edit,
    diglot,
    /** Runs a command that succeeds; what it prints. */
    async done(...args: readonly string[]): Promise<string> {
      const { code, out, err } = await diglot(...args)
      expect({ args, code, err: code === 0 ? '' : err }).toEqual({ args, code: 0, err: '' })
      return out
    },
    start: (...args: readonly string[]) => startCli(['-C', root, ...args], { env: env() }),
    startSite: () => startSite(root, env()),
    passDays(count: number): void {
      aheadMs += count * 86_400_000
    },
    /** From now on mail goes to a server of its own. */
    async sendThrough(options: CapturingOptions = {}) {
      const server = await startCapturingServer(options)
      onTestFinished(server.close)
      servers.push(server.messages)
      smtpUrl = server.url
      return server
    },
    /** All that any server took. */
    taken: () => servers.flat(),
    /** Authors send articles. */
    async receive(...names: readonly (keyof typeof pastes)[]): Promise<void> {
      for (const name of names) await writeFile(join(content, 'inbox', `${name}.txt`), textOf(pastes[name]))
    },
    /** `content/inbox/*.txt`, as a shell gives it to a command. */
    async inbox(): Promise<readonly string[]> {
      const names = await readdir(join(content, 'inbox'))
      return names.filter((name) => name.endsWith('.txt')).map((name) => join(content, 'inbox', name))
    },
    /** A file beside the newsletter, such as a list; its path. */
    async write(name: string, lines: readonly string[]): Promise<string> {
      const path = join(root, name)
      await writeFile(path, `${lines.join('\n')}\n`)
      return path
    },
  }
}

/** An article as its author sends it in. */
interface Paste {
  readonly day: string
  readonly zh: { readonly headline: string; readonly text: string }
  readonly en: { readonly headline: string; readonly text: string }
  readonly source: string
}

/** What a file of the inbox holds. */
function textOf({ day, zh, en, source }: Paste): string {
  return `${day}
标题：${zh.headline}
关键词：政策
正文：
${zh.text}

Title: ${en.headline}
Keywords: Policy
Text:
${en.text}

【来源】${source}
`
}

/** What the authors of a month send in, by the name of the file. */
const pastes = {
  korea: {
    day: '2025-07-01',
    zh: { headline: '韩国公布人工智能基本法细则', text: '首尔公布细则草案，征求公众意见60天。' },
    en: {
      headline: 'Seoul publishes rules for its basic AI law',
      text: 'Seoul published draft rules and asks the public for comments for 60 days.',
    },
    source: 'https://news.example.com/seoul-rules',
  },
  brazil: {
    day: '2025-07-03',
    zh: { headline: '巴西利亚新增数据中心税收优惠', text: '新建数据中心可减免进口关税，为期5年。' },
    en: {
      headline: 'Brasília gives data centres a tax break',
      text: 'New data centres pay no import duties for 5 years.',
    },
    source: 'https://news.example.com/data-centres',
  },
  canada: {
    day: '2025-07-05',
    zh: { headline: '渥太华为安全研究所拨款', text: '研究所获得2800万加元，用于评估前沿模型。' },
    en: {
      headline: 'Ottawa funds its safety institute',
      text: 'The institute gets 28 million Canadian dollars to evaluate frontier models.',
    },
    source: 'https://news.example.com/institute',
  },
  india: {
    day: '2025-07-08',
    zh: { headline: '新德里为语音模型招标', text: '招标涵盖22种官方语言，开源者优先。' },
    en: {
      headline: 'New Delhi tenders speech models',
      text: 'The tender covers 22 official languages; open models come first.',
    },
    source: 'https://news.example.com/speech',
  },
  seoulAgain: {
    day: '2025-07-10',
    zh: { headline: '首尔细则引发讨论', text: '业界认为企业需要更多时间准备。' },
    en: {
      headline: 'Industry debates the rules of Seoul',
      text: 'Industry says that companies need more time to prepare.',
    },
    source: 'https://news.example.com/seoul-rules',
  },
  france: {
    day: '2025-07-15',
    zh: { headline: '巴黎公布公务员使用指引', text: '指引列出12条原则，禁止上传机密文件。' },
    en: {
      headline: 'Paris publishes guidance for civil servants',
      text: 'The guidance lists 12 principles and forbids the upload of confidential files.',
    },
    source: 'https://news.example.com/civil-servants',
  },
  norway: {
    day: '2025-07-17',
    zh: { headline: '奥斯陆启用国家算力平台', text: '平台配备304块加速卡，向高校免费开放。' },
    en: {
      headline: 'Oslo opens a national computing platform',
      text: 'The platform has 304 accelerators and is free for universities.',
    },
    source: 'https://news.example.com/computing',
  },
  kenya: {
    day: '2025-07-22',
    zh: { headline: '内罗毕培训教师使用智能助手', text: '首批1500名教师下月开课。' },
    en: {
      headline: 'Nairobi trains teachers to use assistants',
      text: 'The first 1,500 teachers begin next month.',
    },
    source: 'https://news.example.com/teachers',
  },
} satisfies Readonly<Record<string, Paste>>

type Standing = 'active' | 'left' | 'suppressed'

interface Reader {
  readonly edition: string
  standing: Standing
}

interface IssueCount {
  readonly issue: string
  /** Who ought to have it. */
  readonly planned: number
  /** Messages that a server took. */
  readonly taken: number
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  /** Who has it and ought not to. */
  readonly unasked: readonly string[]
}

/** Who ought to have which issue, written down by a test as it acts: nothing of it comes from the program. */
export interface Roll {
  add(edition: string, ...addresses: readonly string[]): void
  mark(address: string, standing: Standing): void
  /** Everybody who gets mail, or those of them who read one of these editions. */
  active(editions?: readonly string[]): readonly string[]
  /** From now on they ought to have it. */
  owe(issue: string, addresses: readonly string[]): void
  owed(issue: string): ReadonlySet<string>
  standings(): Readonly<Record<string, Standing>>
  /** What servers took of an issue, against who ought to have it. */
  count(issue: string, messages: readonly CapturedMessage[]): Promise<IssueCount>
}

export function createRoll(issueOf: (subject: string) => string | null): Roll {
  const readers = new Map<string, Reader>()
  const owed = new Map<string, Set<string>>()
  const owedOf = (issue: string) => owed.get(issue) ?? new Set<string>()
  return {
    add(edition, ...addresses) {
      for (const address of addresses) readers.set(address, { edition, standing: 'active' })
    },
    mark(address, standing) {
      const reader = readers.get(address)
      if (reader === undefined) throw new Error(`${address} is not on the roll.`)
      reader.standing = standing
    },
    active: (editions) =>
      [...readers]
        .filter(([, { standing, edition }]) => standing === 'active' && (editions?.includes(edition) ?? true))
        .map(([address]) => address),
    owe(issue, addresses) {
      owed.set(issue, new Set([...owedOf(issue), ...addresses]))
    },
    owed: owedOf,
    standings: () => Object.fromEntries([...readers].map(([address, { standing }]) => [address, standing])),
    async count(issue, messages) {
      const planned = owedOf(issue)
      const copies = new Map<string, string[]>()
      for (const message of messages)
        if (issueOf((await simpleParser(message.raw)).subject ?? '') === issue)
          copies.set(message.to, [...(copies.get(message.to) ?? []), messageIdOf(message)])
      const ids = [...copies.values()].flat()
      if (new Set(ids).size !== copies.size) throw new Error(`Message-IDs of ${issue} are not one a reader.`)
      return {
        issue,
        planned: planned.size,
        taken: ids.length,
        lost: [...planned].filter((address) => !copies.has(address)),
        doubled: [...copies].filter(([, own]) => own.length > 1).map(([address]) => address),
        unasked: [...copies.keys()].filter((address) => !planned.has(address)),
      }
    },
  }
}
