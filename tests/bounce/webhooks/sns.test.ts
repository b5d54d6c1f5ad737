import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { createSnsLoader } from '../../../src/bounce/webhooks/sns.ts'
import { certificateUrl } from '../../helpers/a-webhook-site.ts'

/** A loader for which this server is that of SNS, and what was asked of it. */
async function aLoader(answer: RequestListener, timeoutMs = 5_000) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const here: typeof fetch = (url, init) =>
    fetch(String(url).replace(/^https:\/\/[^/]*/, `http://127.0.0.1:${port}`), init)
  return { load: createSnsLoader({ fetch: here, timeoutMs }), asked, port }
}

it('loads what SNS has', async () => {
  const { load, asked } = await aLoader((_request, response) => response.end('证书'))
  expect(await load(certificateUrl)).toBe('证书')
  expect(asked).toEqual(['GET /SimpleNotificationService-1.pem'])
})

it.each([
  ['http://sns.eu-west-1.amazonaws.com/'],
  ['https://sns.eu-west-1.amazonaws.com.example.com/'],
  ['https://example.com/sns.eu-west-1.amazonaws.com/'],
  ['https://sns.eu-west-1.amazonaws.com:8443/'],
  ['https://127.0.0.1/'],
  ['https://s3.amazonaws.com/'],
  ['file:///etc/passwd'],
])('asks nothing of %s', async (url) => {
  const { load, asked } = await aLoader((_request, response) => response.end())
  await expect(load(url)).rejects.toThrow('is not of SNS.')
  expect(asked).toEqual([])
})

it.each([302, 307])('follows no redirection (%i), wherever it leads', async (status) => {
  const { load, asked } = await aLoader((_request, response) => {
    response.writeHead(status, { Location: '/elsewhere' }).end('text')
  })
  await expect(load(certificateUrl)).rejects.toThrow()
  expect(asked).toHaveLength(1)
})

it.each([204, 403, 500])('takes no text that comes with %i', async (status) => {
  const { load } = await aLoader((_request, response) => response.writeHead(status).end())
  await expect(load(certificateUrl)).rejects.toThrow(`sns.eu-west-1.amazonaws.com answered ${status}.`)
})

it('stops where an answer has no end, and ends the connection', async () => {
  let cut = () => {}
  const isCut = new Promise<void>((resolve) => {
    cut = resolve
  })
  const { load } = await aLoader((_request, response) => {
    const write = () => {
      while (response.write('x'.repeat(10_000)));
    }
    response.on('drain', write).on('close', cut)
    write()
  })
  await expect(load(certificateUrl)).rejects.toThrow('answered with more than 65536 bytes.')
  await isCut
})

it.each([
  ['is silent', () => {}],
  ['does not end', (_request, response) => void response.writeHead(200).write('-----BEGIN')],
] satisfies readonly (readonly [string, RequestListener])[])(
  'waits for no server that %s',
  async (_how, answer) => {
    const { load } = await aLoader(answer, 100)
    await expect(load(certificateUrl)).rejects.toThrow(/timeout/)
  },
)
