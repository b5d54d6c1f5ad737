import { type Context, Hono } from 'hono'
import {
  acceptFinding,
  articleWrite,
  draftRequest,
  issueWrite,
  pasteConfirm,
  pasteRequest,
  undoRequest,
} from '../api/bodies.ts'
import { apiErrorOf, bug } from '../api-error.ts'
import type { RecordDeps, WriteResult } from '../preview-deps.ts'
import { readJson } from '../read-json.ts'

export function recordRoutes(records: RecordDeps): Hono {
  const app = new Hono()
  app.get('/articles', async (c) => c.json(await records.listArticles()))
  app.post('/articles', async (c) => c.json(await records.confirmPaste(await readJson(c, pasteConfirm)), 201))
  app.post('/pastes', async (c) => c.json(await records.paste(await readJson(c, pasteRequest))))

  app.get('/articles/:article', async (c) => c.json(await records.article(c.req.param('article'))))
  app.put('/articles/:article', async (c) =>
    answer(c, await records.writeArticle(c.req.param('article'), await readJson(c, articleWrite))),
  )
  app.post('/articles/:article/undo', async (c) => {
    const { revision } = await readJson(c, undoRequest)
    return c.json(await records.undoArticle(c.req.param('article'), revision))
  })
  app.post('/articles/:article/accepted', async (c) =>
    answer(c, await records.acceptInArticle(c.req.param('article'), await readJson(c, acceptFinding))),
  )
  app.post('/articles/:article/draft', async (c) =>
    c.json(await records.draft(c.req.param('article'), await readJson(c, draftRequest))),
  )

  app.get('/issues/:issue/record', async (c) => c.json(await records.issue(c.req.param('issue'))))
  app.put('/issues/:issue/record', async (c) =>
    answer(c, await records.writeIssue(c.req.param('issue'), await readJson(c, issueWrite))),
  )
  app.post('/issues/:issue/record/undo', async (c) => {
    const { revision } = await readJson(c, undoRequest)
    return c.json(await records.undoIssue(c.req.param('issue'), revision))
  })
  app.post('/issues/:issue/record/accepted', async (c) =>
    answer(c, await records.acceptInIssue(c.req.param('issue'), await readJson(c, acceptFinding))),
  )
  return app
}

function answer<T extends object>(c: Context, result: WriteResult<T>): Response {
  if ('written' in result) return c.json(result.written)
  return c.json({ ...(apiErrorOf(result.error) ?? bug), conflict: result.conflict }, 409, {
    'Content-Type': 'application/problem+json',
  })
}
