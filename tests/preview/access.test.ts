import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { openPreview } from '../../src/preview/open-preview.ts'
import { jsonBody, runningPreview } from '../helpers/running-preview.ts'

const codeOf = ({ text }: { readonly text: string }) => (JSON.parse(text) as { code: string }).code
const write = jsonBody({ id: '2025-w31' })

/** The bytes of an answer to bytes that no client would send. */
function rawAnswer(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) })
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      answer += text
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
    socket.write(bytes)
  })
}

describe('the preview of this machine alone', () => {
  it('answers to its own names, and refuses a name that somebody points at it', async () => {
    const { ask } = await runningPreview()
    const status = async (host: string) => (await ask('/api/session', { headers: { host } })).status
    expect(await Promise.all(['127.0.0.1:4400', 'localhost', '[::1]:4400'].map(status))).toEqual([
      200, 200, 200,
    ])
    const refused = ['evil.example.com', '127.0.0.1.example.com', 'localhost.example.com:4400']
    expect(await Promise.all(refused.map(status))).toEqual([421, 421, 421])
  })

  it('changes nothing for another site, nor for what a form could send', async () => {
    const { ask, get } = await runningPreview()
    const refused: [string, Record<string, string>][] = [
      ['FORBIDDEN', { 'sec-fetch-site': 'cross-site' }],
      ['FORBIDDEN', { 'sec-fetch-site': 'same-site' }],
      ['FORBIDDEN', { origin: 'http://127.0.0.1:1' }],
      ['FORBIDDEN', { origin: 'null' }],
      ['NOT_JSON', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['NOT_JSON', { 'content-type': 'text/plain; a=application/json' }],
    ]
    for (const [code, headers] of refused) {
      const asked = { method: 'POST', body: write.body, headers: { ...write.headers, ...headers } }
      expect([headers, codeOf(await ask('/api/issues', asked))]).toEqual([headers, code])
    }
    expect((await get<{ issues: unknown[] }>('/api/issues')).issues).toHaveLength(1)
  })

  it('answers its own page', async () => {
    const { ask, url } = await runningPreview()
    const answers = [{ 'sec-fetch-site': 'same-origin' }, { origin: url }, {}].map((headers) =>
      ask('/api/issues', { method: 'POST', body: write.body, headers: { ...write.headers, ...headers } }),
    )
    expect((await Promise.all(answers)).map(codeOf)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'])
  })

  it('lets a link from elsewhere open the page, but neither read the API nor show a mail', async () => {
    const { ask } = await runningPreview()
    const link = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    }
    const frame = { ...link, 'sec-fetch-dest': 'iframe' }
    const mail = '/frame/issues/2025-w30/en'
    expect((await ask('/issues/2025-w30', { headers: link })).status).not.toBe(403)
    expect((await ask('/api/newsletter', { headers: link })).status).toBe(403)
    expect((await ask(mail, { headers: frame })).status).toBe(403)
  })

  it('says what is wrong with a body', async () => {
    const { ask, bugs } = await runningPreview()
    const bodies: [string, number, string][] = [
      ['{"week":', 400, 'USAGE'],
      ['{"week":1}', 400, 'USAGE'],
      ['{"week":"2025-w31","x":1}', 400, 'USAGE'],
      ['', 400, 'USAGE'],
      [`"${'x'.repeat(2_000_000)}"`, 413, 'BODY_TOO_LARGE'],
    ]
    for (const [body, status, code] of bodies) {
      const answer = await ask('/api/issues', { ...write, method: 'POST', body })
      expect([answer.status, codeOf(answer)]).toEqual([status, code])
      expect(answer.headers['content-type']).toBe('application/problem+json')
    }
    expect(bugs).toEqual([])
  })

  it('refuses a body that does not say how long it is once it is too long', async () => {
    const { url } = await runningPreview()
    const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`
    const answer = await rawAnswer(
      url,
      `POST /api/issues HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(32)}0\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('answers a few requests that were sent ahead, and ends a connection that sends hundreds', async () => {
    const { url } = await runningPreview()
    const answersTo = async (count: number) => {
      const head = 'GET /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\n'
      const ahead = `${head}\r\n`.repeat(count - 1)
      const answer = await rawAnswer(url, `${ahead}${head}Connection: close\r\n\r\n`).catch(() => '')
      return answer.match(/HTTP\/1\.1 200 /g)?.length ?? 0
    }
    expect(await answersTo(8)).toBe(8)
    expect(await answersTo(500)).toBeLessThan(500)
  })

  it('knows nothing at addresses that there are not, and reads no file by them', async () => {
    const { ask, bugs } = await runningPreview()
    const nothing = [
      '/api/nothing',
      '/api/issues/2025-w99',
      '/api/articles/..%2f..%2fnewsletter',
      '/api/articles/%2e%2e',
      '/api/outbox/..%2f..%2fdiglot.db',
      '/api/outbox/..%2fsecret/raw',
      '/api/issues/2025-w30/editions/xx',
      '/api/issues/2025-w30/editions/en?reader=7',
      '/api/issues/2025-w30/send',
      '/api/issues/2025-w30/report.csv',
      '/assets/..%2f..%2f..%2fpackage.json',
    ]
    for (const path of nothing) {
      const answer = await ask(path)
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 404, 'NOT_FOUND'])
    }
    for (const path of [
      '/../../package.json',
      '/assets/../../../package.json',
      '/assets/%2e%2e/%2e%2e/package.json',
    ])
      expect((await ask(path)).text).not.toContain('"dependencies"')
    expect(bugs).toEqual([])
  })

  it('gives every answer a policy, and lets none be kept', async () => {
    const { ask } = await runningPreview()
    const { headers } = await ask('/api/issues')
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
  })
})

describe('the preview with a password', () => {
  const password = 'correct horse battery'
  const env = { PREVIEW_PASSWORD: password }
  const signIn = (given: string, headers: Readonly<Record<string, string>> = {}) => {
    const body = jsonBody({ password: given, name: 'an editor' })
    return { method: 'POST', body: body.body, headers: { ...body.headers, ...headers } }
  }

  it('shows nothing before it is given, and is not opened from another site', async () => {
    const { ask, get } = await runningPreview({ env })
    const elsewhere = { host: 'digest.example.com', origin: 'https://evil.example.com' }
    expect(codeOf(await ask('/api/session', signIn(password, elsewhere)))).toBe('FORBIDDEN')
    expect(await get('/api/session')).toEqual({ ways: ['password'], me: null, asksName: false })
    for (const path of ['/api/issues', '/api/events', '/frame/issues/2025-w30/en', '/api/outbox'])
      expect(codeOf(await ask(path))).toBe('NOT_SIGNED_IN')
    expect(codeOf(await ask('/api/session', signIn('wrong')))).toBe('NOT_SIGNED_IN')
  })

  it('opens by it, under any name, for half a day or until it is left', async () => {
    let now = Date.parse('2025-07-27T08:00:00Z')
    const { ask } = await runningPreview({ env, clock: () => new Date(now) })
    const host = { host: 'digest.example.com' }
    const answer = await ask('/api/session', signIn(password, { ...host, 'x-forwarded-proto': 'https' }))
    const [cookie = ''] = answer.headers['set-cookie'] ?? []
    expect(cookie).toMatch(
      /^diglot_preview=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    const signed = { headers: { ...host, cookie: cookie.split(';')[0] ?? '' } }
    expect((await ask('/api/newsletter', signed)).status).toBe(200)
    now += 12 * 3_600_000
    expect((await ask('/api/newsletter', signed)).status).toBe(401)

    const again = await ask('/api/session', signIn(password, host))
    const [second = ''] = again.headers['set-cookie'] ?? []
    expect(second).not.toContain('Secure')
    const other = { ...host, cookie: second.split(';')[0] ?? '' }
    expect((await ask('/api/newsletter', { headers: other })).status).toBe(200)
    await ask('/api/session', {
      ...signIn(''),
      method: 'DELETE',
      body: '{}',
      headers: { ...other, 'content-type': 'application/json' },
    })
    expect((await ask('/api/newsletter', { headers: other })).status).toBe(401)
  })

  it('sets a cookie that is for TLS alone where the proxies say that a browser comes by it', async () => {
    const { ask } = await runningPreview({ env })
    const isSecure: Record<string, boolean> = {}
    for (const proto of ['https', 'https,http', 'HTTPS , http', 'http', 'http, https', '']) {
      const answer = await ask('/api/session', signIn(password, { 'x-forwarded-proto': proto }))
      isSecure[proto] = /; Secure/.test(answer.headers['set-cookie']?.[0] ?? '')
    }
    expect(isSecure).toEqual({
      https: true,
      'https,http': true,
      'HTTPS , http': true,
      http: false,
      'http, https': false,
      '': false,
    })
  })
})

it('is not served to others without a password', async () => {
  const { app } = await runningPreview()
  await expect(
    openPreview(await app.openDesk({ onBug: () => undefined }), {
      host: '0.0.0.0',
      port: 0,
    }),
  ).rejects.toMatchObject({ code: 'CONFIG_INVALID', where: 'PREVIEW_PASSWORD' })
})
