import { html, raw } from 'hono/html'
import type { Edition } from '../domain/edition.ts'
import { formatPlace, type Problem } from '../domain/problem.ts'
import type { DiglotError, ErrorDetail } from '../errors.ts'
import type { IssueSummary, RenderedIssue } from './preview-app.ts'

type Html = ReturnType<typeof html>

export function issuesPage(view: {
  name: string
  issues: readonly IssueSummary[]
  faults: readonly ErrorDetail[]
}): Html {
  return page(
    view.name,
    html`<h1>${view.name}</h1>
      ${view.faults.length > 0 ? html`<section class="faults"><h2>${count(view.faults.length, 'record')} cannot be read</h2>${detailList(view.faults)}</section>` : ''}
      <ul class="issues">
        ${view.issues.map(
          ({ id, number, date, subject, articles }) =>
            html`<li><a href="/issues/${id}"><strong>${id}</strong> <span>No. ${number} · ${date} · ${count(articles, 'article')}</span><br>${subject}</a></li>`,
        )}
      </ul>
      ${view.issues.length === 0 ? html`<p>There is no issue yet. Make one with <code>diglot issue new 2025-w30</code>.</p>` : ''}`,
  )
}

export function issuePage({ issue, edition }: { issue: RenderedIssue; edition: Edition }): Html {
  const base = `/issues/${issue.id}/${encodeURIComponent(edition.id)}`
  return page(
    `${issue.id} · ${edition.id}`,
    html`<header class="bar">
        <a href="/">Issues</a> <strong>${issue.id}</strong>
        <nav aria-label="Editions">
          ${issue.editions.map(
            ({ id }) =>
              html`<a href="/issues/${issue.id}?edition=${encodeURIComponent(id)}" ${id === edition.id ? raw('aria-current="page"') : ''}>${id}</a> `,
          )}
        </nav>
        <span class="widths" role="group" aria-label="Width">
          <button type="button" data-width="375">Phone</button><button type="button" data-width="1024">Desktop</button>
        </span>
        <span class="size">${(Buffer.byteLength(edition.html) / 1000).toFixed(1)} KB of 100</span>
      </header>
      <p class="subject"><span>Subject</span> ${edition.subject}<br><span>Preheader</span> ${edition.preheader}</p>
      <div class="columns">
        <iframe title="The mail" src="${base}/mail.html" data-keep-scroll></iframe>
        <aside>
          <h2>${issue.problems.length === 0 ? 'No problems' : count(issue.problems.length, 'problem')}</h2>
          ${problemList(issue.problems)}
          <h2>Plain text</h2>
          <iframe class="text" title="The plain-text part" src="${base}/mail.txt"></iframe>
          <p class="proof">Proof <code>${issue.sha256.slice(0, 12)}</code></p>
        </aside>
      </div>`,
  )
}

/** A broken record is something to read and to mend; the page reloads by itself once it is. */
export function errorPage(error: DiglotError): Html {
  return page(
    'A problem',
    html`<p><a href="/">Issues</a></p>
      <h1>${error.message}</h1>
      ${error.where === undefined ? '' : html`<p><code>${error.where}</code></p>`}
      ${error.hint === undefined ? '' : html`<p>${error.hint}</p>`} ${detailList(error.details)}`,
  )
}

function problemList(problems: readonly Problem[]): Html {
  return html`<ul class="problems">
    ${problems.map(
      ({ severity, where, edition, message, hint }) =>
        html`<li class="${severity}"><strong>${severity}</strong> ${message} ${hint}<br><code>${formatPlace(where)}</code>${edition === undefined ? '' : ` in ${edition}`}</li>`,
    )}
  </ul>`
}

function detailList(details: readonly ErrorDetail[]): Html {
  return html`<ul class="problems">
    ${details.map(({ where, message, hint }) => html`<li class="error">${message} ${hint}<br><code>${where}</code></li>`)}
  </ul>`
}

function page(title: string, body: Html): Html {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>${title} · Diglot</title><link rel="stylesheet" href="/client.css"><script src="/client.js" defer></script></head>
    <body>${body}</body></html>`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
