import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createClientFiles } from '../../src/preview/client-files.ts'
import { clientRoutes } from '../../src/preview/routes/client.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

async function built() {
  const folder = join(await tempFolder(), 'client')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'assets', 'index-B7x.js'), 'export {}')
  await writeFile(join(folder, '..', 'secret'), 'secret')
  return { folder, app: clientRoutes(createClientFiles(folder)) }
}

it('serves the page, also for the paths that are its own, and never lets it be kept', async () => {
  const { app } = await built()
  for (const path of ['/', '/issues/2025-w30', '/outbox/a.b']) {
    const answer = await app.request(path)
    expect(await answer.text()).toBe('<!doctype html>')
    expect(answer.headers.get('cache-control')).toBeNull()
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
  }
})

it('lets the parts of the page be kept for good: their names carry their hash', async () => {
  const { app } = await built()
  const answer = await app.request('/assets/index-B7x.js')
  expect(await answer.text()).toBe('export {}')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

it.each([
  '/assets/none.js',
  '/assets/..%2f..%2fsecret',
  '/assets/%2e%2e%2f..%2fsecret',
  '/api/none',
  '/frame/none',
])('has nothing at %s', async (path) => {
  const { app } = await built()
  expect((await app.request(path)).status).toBe(404)
})

it('follows no link out of its folder', async () => {
  const { folder, app } = await built()
  await symlink(join(folder, '..', 'secret'), join(folder, 'assets', 'link.js'))
  expect((await app.request('/assets/link.js')).status).toBe(404)
})

it('says how to build it where it is not', async () => {
  const app = clientRoutes(createClientFiles(join(await tempFolder(), 'none')))
  const answer = await app.request('/')
  expect([answer.status, await answer.text()]).toEqual([
    503,
    'The page of the preview is not built yet. Run `npm run build`, then reload.\n',
  ])
})
