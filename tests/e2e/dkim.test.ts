import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { aNewsletterFolder, runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { verifyDkim } from '../helpers/verify-dkim.ts'

const KEY_FILE = join('data', 'dkim', 'example.com.diglot.pem')

const aNewsletter = async () => aNewsletterFolder(await tempFolder())
const keygen = (root: string, ...args: string[]) => runCli(['-C', root, 'dkim', 'keygen', ...args])

/** What `dkim keygen` printed for people. */
function printed(out: string) {
  return {
    name: /^name +(\S+)$/m.exec(out)?.[1] ?? '',
    value: /^value +(.+)$/m.exec(out)?.[1] ?? '',
    strings: [...out.matchAll(/^ {2}"(.*)"$/gm)].map(([, text = '']) => text),
    environment: out.match(/^DKIM_\w+=.*$/gm) ?? [],
  }
}

describe('diglot dkim keygen', () => {
  it('makes a key of 2048 bits that only its owner can read, and prints its record', async () => {
    const root = await aNewsletter()
    const { code, out, err } = await keygen(root)
    expect({ code, err }).toEqual({ code: 0, err: '' })

    const path = join(root, KEY_FILE)
    const pem = await readFile(path, 'utf8')
    const key = createPrivateKey(pem)
    expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    expect([key.asymmetricKeyType, key.asymmetricKeyDetails?.modulusLength]).toEqual(['rsa', 2048])
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(join(root, 'data', 'dkim'))).toEqual(['example.com.diglot.pem'])

    const { name, value, strings, environment } = printed(out)
    const spki = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
    expect(name).toBe('diglot._domainkey.example.com')
    expect(value).toBe(`v=DKIM1; k=rsa; p=${spki}`)
    expect(strings.map((text) => text.length <= 255)).toEqual([true, true])
    expect(strings.join('')).toBe(value)
    expect(out).toContain('\ndiglot._domainkey.example.com. IN TXT (\n')
    expect(environment).toEqual(['DKIM_SELECTOR=diglot', `DKIM_KEY_FILE=${KEY_FILE}`])
    expect(pem.split('\n').filter((line) => line.length > 20 && out.includes(line))).toEqual([])
  })

  it('writes over a key only with --force', async () => {
    const root = await aNewsletter()
    await keygen(root)
    const first = await readFile(join(root, KEY_FILE), 'utf8')
    expect(await keygen(root)).toMatchObject({
      code: 6,
      out: '',
      err: expect.stringContaining(`${KEY_FILE}: There is a key of this name, and nothing was written.`),
    })
    expect(await readFile(join(root, KEY_FILE), 'utf8')).toBe(first)
    expect(await keygen(root, '--selector', 'next')).toMatchObject({ code: 0 })
    expect(await keygen(root, '--force')).toMatchObject({ code: 0 })
    expect(await readFile(join(root, KEY_FILE), 'utf8')).not.toBe(first)
    expect((await stat(join(root, KEY_FILE))).mode & 0o777).toBe(0o600)
    expect((await readdir(join(root, 'data', 'dkim'))).sort()).toEqual([
      'example.com.diglot.pem',
      'example.com.next.pem',
    ])
  })

  it('prints JSON for programs', async () => {
    const { out } = await keygen(await aNewsletter(), '--json', '--selector', 'news-2026')
    expect(JSON.parse(out)).toMatchObject({
      keyFile: join('data', 'dkim', 'example.com.news-2026.pem'),
      record: { name: 'news-2026._domainkey.example.com', strings: [expect.any(String), expect.any(String)] },
      environment: { DKIM_SELECTOR: 'news-2026' },
    })
  })

  it.each(['../../elsewhere', 'a_b', ''])('refuses the selector %j', async (selector) => {
    const root = await aNewsletter()
    expect(await keygen(root, '--selector', selector)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`--selector: “${selector}” cannot be a DKIM selector.`),
    })
    expect(await readdir(join(root, 'data'))).toEqual(['cache'])
  })
})

describe('with the lines of keygen in .env', () => {
  it('every mail is signed, over SMTP and in the outbox', async () => {
    // A data folder elsewhere, whose name needs quotes in .env.
    const root = await aNewsletter()
    const env = { DIGLOT_DATA: join(await tempFolder(), 'a #1 folder') }
    const record = printed((await runCli(['-C', root, 'dkim', 'keygen'], { env })).out)
    await writeFile(join(root, '.env'), `${record.environment.join('\n')}\n`)

    const list = ['zh-Hans', 'en', 'zh-Hans+en', 'en+zh-Hans'].map(
      (id, at) => `reader${at}@example.org,${id}`,
    )
    await writeFile(join(root, 'list.csv'), `email,edition\n${list.join('\n')}\n`)
    const server = await startCapturingServer()
    onTestFinished(() => server.close())
    for (const args of [
      ['test', '2025-w30'],
      ['subscribers', 'import', join(root, 'list.csv')],
      ['approve', '2025-w30'],
    ])
      expect(await runCli(['-C', root, ...args], { env })).toMatchObject({ code: 0 })
    const send = ['-C', root, 'send', '2025-w30', '--yes']
    expect(await runCli(send, { env: { ...env, SMTP_URL: server.url } })).toMatchObject({ code: 0 })

    const outbox = join(env.DIGLOT_DATA, 'outbox', 'new')
    const files = await Promise.all((await readdir(outbox)).map((name) => readFile(join(outbox, name))))
    const mails = [...files, ...server.messages.map(({ raw }) => raw)]
    expect([files.length, server.messages.length]).toEqual([2, list.length])
    for (const mail of mails)
      expect(await verifyDkim(mail, record)).toMatchObject([{ result: 'pass', aligned: 'example.com' }])
  })

  it('a key that cannot be used stops a send before anything is frozen', async () => {
    const root = await aNewsletter()
    const { privateKey } = generateKeyPairSync('ed25519')
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    await writeFile(join(root, 'key.pem'), pem)
    await writeFile(join(root, '.env'), 'DKIM_SELECTOR=diglot\nDKIM_KEY_FILE=key.pem\n')
    for (const args of [
      ['subscribers', 'add', 'reader@example.com'],
      ['approve', '2025-w30'],
    ])
      expect(await runCli(['-C', root, ...args])).toMatchObject({ code: 0 })
    for (const args of [['test'], ['send', '2025-w30', '--yes']]) {
      const { code, err } = await runCli(['-C', root, ...args])
      expect(code).toBe(3)
      expect(err).toContain('key.pem holds a key of the type ed25519, and mails are signed with RSA.')
      expect(pem.split('\n').filter((line) => line !== '' && err.includes(line))).toEqual([])
    }
    expect(await runCli(['-C', root, 'status', '2025-w30'])).toMatchObject({ code: 5 })
  })

  it('half of them is refused', async () => {
    const root = await aNewsletter()
    await writeFile(join(root, '.env'), 'DKIM_SELECTOR=diglot\n')
    const env = { SMTP_URL: 'smtp://127.0.0.1:1', DIGLOT_SECRET: 'a-secret-of-at-least-32-characters' }
    expect(await runCli(['-C', root, 'test', '--to', 'ann@example.com'], { env })).toMatchObject({
      code: 3,
      err: expect.stringContaining('DKIM_KEY_FILE: DKIM_SELECTOR is set, but DKIM_KEY_FILE is not. Set both'),
    })
  })
})
