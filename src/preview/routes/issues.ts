import { Hono } from 'hono'
import type { Desk } from '../../app/desk.ts'
import { renderInput } from '../../app/issues/issue-views.ts'
import { issueOfInput, newIssueInput } from '../../app/issues/new-issue.ts'
import { body, nothing, query } from '../read-json.ts'

export function issueRoutes(issues: Desk['issues']) {
  return new Hono()
    .get('/issues', async (c) => c.json(await issues.list()))
    .post('/issues', body(newIssueInput.omit({ force: true })), async (c) =>
      c.json(await issues.create(c.req.valid('json')), 201),
    )
    .post('/issues/of', body(issueOfInput), async (c) =>
      c.json(await issues.createOf(c.req.valid('json')), 201),
    )
    .get('/issues/:issue', query(renderInput.pick({ engine: true })), async (c) =>
      c.json(await issues.detail(c.req.param('issue'), c.req.valid('query'))),
    )
    .get('/issues/:issue/approval', async (c) => c.json(await issues.approval(c.req.param('issue'))))
    .get('/issues/:issue/check', async (c) => c.json(await issues.check(c.req.param('issue'))))
    .get('/issues/:issue/editions/:edition', query(renderInput), async (c) => {
      const { issue, edition } = c.req.param()
      return c.json(await issues.source(issue, edition, c.req.valid('query')))
    })
    .post('/issues/:issue/correction', body(nothing), async (c) =>
      c.json(await issues.correct(c.req.param('issue'))),
    )
}
