import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { initNewsletter } from '../../../src/app/setup/init-newsletter.ts'
import { type CapturedMessage, type CapturingOptions, startCapturingServer } from '../capturing-server.ts'
import { clockAhead, packageDir, runCli, startCli } from '../run-cli.ts'
import { startSite } from '../serving-process.ts'
import { tempFolder } from '../temp-folder.ts'
import { shareTemplateCache } from '../template-cache.ts'
import { pastes, textOf } from './articles.ts'

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
