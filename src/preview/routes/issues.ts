import { Hono } from 'hono'
import { z } from 'zod'
import { templateNames } from '../../domain/newsletter/issue.ts'
import { newIssueRequest } from '../api/bodies.ts'
import type { IssueDeps } from '../preview-deps.ts'
import { readJson, readQuery } from '../read-json.ts'

const engine = z.enum(templateNames).optional()

/** As a mail is asked for in a query. */
export const renderChoice = z.object({ engine, reader: z.coerce.number().int().min(1).optional() })

export function issueRoutes(issues: IssueDeps): Hono {
  const app = new Hono()
  app.get('/issues', async (c) => c.json(await issues.list()))
  app.post('/issues', async (c) =>
    c.json(await issues.create((await readJson(c, newIssueRequest)).week), 201),
  )
  app.get('/issues/:issue', async (c) => {
    const chosen = readQuery(c, z.object({ engine })).engine ?? null
    return c.json(await issues.detail(c.req.param('issue'), chosen))
  })
  app.get('/issues/:issue/check', async (c) => c.json(await issues.check(c.req.param('issue'))))
  app.get('/issues/:issue/editions/:edition', async (c) => {
    const { issue, edition } = c.req.param()
    const { engine: chosen = null, reader = null } = readQuery(c, renderChoice)
    return c.json(await issues.source(issue, edition, { engine: chosen, reader }))
  })
  app.get('/subscribers', async (c) => {
    const { search } = readQuery(c, z.object({ search: z.string().trim().min(1).max(254) }))
    return c.json(await issues.searchSubscribers(search))
  })
  return app
}
