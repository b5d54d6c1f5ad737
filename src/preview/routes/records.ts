import { type Context, Hono } from 'hono'
import { poolInput } from '../../app/content/article-pool.ts'
import { deleteInput, restoreInput } from '../../app/content/delete-record.ts'
import { draftInput, issueDraftInput } from '../../app/content/drafts.ts'
import { newArticleInput } from '../../app/content/new-article.ts'
import { htmlInput, pasteConfirm, pasteInput } from '../../app/content/pastes.ts'
import {
  acceptWrite,
  articleWrite,
  issueWrite,
  restoreVersionInput,
  type WriteResult,
} from '../../app/content/records.ts'
import type { Desk } from '../../app/desk.ts'
import { editArticlesInput } from '../../app/issues/edit-articles.ts'
import { apiErrorOf, bug } from '../api-error.ts'
import { frameHtml } from '../frame-html.ts'
import { body, nothing, query } from '../read-json.ts'

/**
 * Records of articles and issues. Writing answers 409 `RECORD_CHANGED` with both versions where the file is not the revision
 * that was seen, and 422 `CONTENT_INVALID` where the record would be broken; nothing is written then.
 */
export function recordRoutes(records: Desk['records']) {
  return new Hono()
    .get('/articles', query(poolInput), async (c) =>
      c.json(await records.searchArticles(c.req.valid('query'))),
    )
    .post('/articles', body(pasteConfirm), async (c) =>
      c.json(await records.confirmPaste(c.req.valid('json')), 201),
    )
    .post('/articles/blank', body(newArticleInput), async (c) =>
      c.json(await records.blankArticle(c.req.valid('json')), 201),
    )
    .get('/articles/:article/check', async (c) => c.json(await records.checkAlone(c.req.param('article'))))
    .post('/articles/:article/copy', body(nothing), async (c) =>
      c.json(await records.duplicateArticle(c.req.param('article')), 201),
    )
    .post('/pastes', body(pasteInput), async (c) => c.json(await records.paste(c.req.valid('json'))))

    .post('/pastes/text', body(htmlInput), async (c) => c.json(await records.pasteText(c.req.valid('json'))))

    .get('/articles/:article', async (c) => c.json(await records.article(c.req.param('article'))))
    .put('/articles/:article', body(articleWrite), async (c) =>
      answer(c, await records.writeArticle(c.req.param('article'), c.req.valid('json'))),
    )
    .get('/articles/:article/versions', async (c) =>
      c.json(await records.articleVersions(c.req.param('article'))),
    )
    .post('/articles/:article/versions', body(restoreVersionInput), async (c) =>
      answer(c, await records.restoreArticle(c.req.param('article'), c.req.valid('json'))),
    )
    .post('/articles/:article/accepted', body(acceptWrite), async (c) =>
      answer(c, await records.acceptInArticle(c.req.param('article'), c.req.valid('json'))),
    )
    .post('/articles/:article/draft', body(draftInput), async (c) => {
      const { html, ...draft } = await records.draft(c.req.param('article'), c.req.valid('json'))
      return c.json({ html: frameHtml(html, { images: false, styles: true, scheme: null }), ...draft })
    })

    .post('/issues/:issue/articles', body(editArticlesInput.omit({ issue: true })), async (c) =>
      c.json(await records.editArticles({ issue: c.req.param('issue'), ...c.req.valid('json') })),
    )

    .post('/articles/:article/delete', body(nothing), async (c) =>
      c.json(await records.delete({ kind: 'article', id: c.req.param('article') })),
    )
    .post('/issues/:issue/delete', body(deleteInput.pick({ sentToo: true })), async (c) =>
      c.json(await records.delete({ kind: 'issue', id: c.req.param('issue'), ...c.req.valid('json') })),
    )
    .get('/trash/articles', async (c) => c.json(await records.trash('article')))
    .get('/trash/issues', async (c) => c.json(await records.trash('issue')))
    .post('/trash', body(restoreInput), async (c) => c.json(await records.restore(c.req.valid('json')), 201))

    .get('/issues/:issue/record', async (c) => c.json(await records.issue(c.req.param('issue'))))
    .put('/issues/:issue/record', body(issueWrite), async (c) =>
      answer(c, await records.writeIssue(c.req.param('issue'), c.req.valid('json'))),
    )
    .post('/issues/:issue/draft', body(issueDraftInput), async (c) => {
      const { html, problems } = await records.issueDraft(c.req.param('issue'), c.req.valid('json'))
      return c.json({ html: frameHtml(html, { images: false, styles: true, scheme: null }), problems })
    })
    .get('/terms', async (c) => c.json(await records.terms()))
    .get('/issues/:issue/record/versions', async (c) =>
      c.json(await records.issueVersions(c.req.param('issue'))),
    )
    .post('/issues/:issue/record/versions', body(restoreVersionInput), async (c) =>
      answer(c, await records.restoreIssue(c.req.param('issue'), c.req.valid('json'))),
    )
    .post('/issues/:issue/record/accepted', body(acceptWrite), async (c) =>
      answer(c, await records.acceptInIssue(c.req.param('issue'), c.req.valid('json'))),
    )
}

function answer<T extends object>(c: Context, result: WriteResult<T>) {
  if ('written' in result) return c.json(result.written, 200)
  return c.json({ ...(apiErrorOf(result.error) ?? bug), conflict: result.conflict }, 409, {
    'Content-Type': 'application/problem+json',
  })
}
