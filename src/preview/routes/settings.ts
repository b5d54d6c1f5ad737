import { Hono } from 'hono'
import {
  fileDraft,
  fileInput,
  fileWrite,
  renameInput,
  takeOutInput,
} from '../../app/content/content-texts.ts'
import type { Desk } from '../../app/desk.ts'
import { doctorInput } from '../../app/settings/delivery-setup.ts'
import { settingsDraft, settingsUndo, settingsWrite } from '../../app/settings/settings.ts'
import { frameHtml } from '../frame-html.ts'
import { body, query } from '../read-json.ts'

/** The settings of the newsletter, and how mail leaves. */
export function settingsRoutes(settings: Desk['settings']) {
  return new Hono()
    .get('/settings', async (c) => c.json(await settings.read()))
    .put('/settings', body(settingsWrite), async (c) => c.json(await settings.write(c.req.valid('json'))))
    .post('/settings/undo', body(settingsUndo), async (c) => c.json(await settings.undo(c.req.valid('json'))))
    .post('/settings/draft', body(settingsDraft), async (c) => {
      const asked = c.req.valid('json')
      const { mail, ...draft } = await settings.draft(asked)
      const look = { images: false, styles: true, scheme: asked.scheme }
      return c.json({ ...draft, mail: mail && { ...mail, html: frameHtml(mail.html, look) } })
    })
    .get('/settings/delivery', async (c) => c.json(await settings.delivery()))
    .post('/settings/doctor', body(doctorInput.pick({})), async (c) =>
      c.json(await settings.doctor({ dnsServers: [] })),
    )
}

/** Files of the content folder as texts, for the editor who fixes a broken one. */
export function fileRoutes(files: Desk['files']) {
  return new Hono()
    .get('/files', async (c) => c.json(await files.list()))
    .get('/files/text', query(fileInput), async (c) => c.json(await files.text(c.req.valid('query'))))
    .put('/files/text', body(fileWrite), async (c) => c.json(await files.write(c.req.valid('json'))))
    .post('/files/name', body(renameInput), async (c) => c.json(await files.rename(c.req.valid('json'))))
    .post('/files/faults', body(fileDraft), async (c) => c.json(await files.judge(c.req.valid('json'))))
    .post('/files/restored', body(fileInput), async (c) =>
      c.json(await files.restore(c.req.valid('json')), 201),
    )
    .post('/issues/:issue/missing', body(takeOutInput), async (c) =>
      c.json(await files.takeOut(c.req.param('issue'), c.req.valid('json'))),
    )
}
