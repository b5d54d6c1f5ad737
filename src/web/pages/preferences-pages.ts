import { html } from 'hono/html'
import { localDay } from '../../domain/calendar.ts'
import { inBrackets } from '../../domain/language/marks.ts'
import { pauseDays } from '../pause-day.ts'
import type { PageFrame } from '../site.ts'
import { editionChoice, tagChoice } from './choices.ts'
import { type LeaveView, wayBack } from './leave-pages.ts'
import { aboutReader, actionFor, buttonForm, type Html, page, submitButton } from './page.ts'

export interface PreferencesView extends LeaveView {
  readonly now: Date
  /** Keys of the tags that the reader has. */
  readonly tags: readonly string[]
  readonly isSaved?: boolean
  readonly wrong?: 'name' | 'pause'
}

export function preferencesPage(frame: PageFrame, view: PreferencesView): Html {
  const { words } = frame
  const { reader, paths } = view
  return page(frame, {
    title: words.preferencesTitle,
    body: html`<p>${aboutReader(frame, words.preferencesText, reader.address)}</p>
${view.isSaved ? html`<p class="saved" role="status">${words.saved}</p>` : ''}
${reader.status === 'active' ? choices(frame, view) : awayNote(frame, view)}
<h2>${words.dataTitle}</h2>
<p>${words.dataText}</p>
<p>${words.ownLinkWhy}</p>
${buttonForm(actionFor(frame, `${paths.preferences}/data`), words.mailOwnLink, 'quiet')}
<h2>${words.eraseTitle}</h2>
<p>${words.eraseText}</p>
<p>${words.ownLinkWhy}</p>
${buttonForm(actionFor(frame, `${paths.preferences}/erase`), words.mailOwnLink, 'quiet')}`,
  })
}

function choices(frame: PageFrame, view: PreferencesView): Html {
  const { words } = frame
  const { reader, paths } = view
  return html`<form method="post" action="${actionFor(frame, paths.preferences)}">
${editionChoice(frame, reader.edition)}
${tagChoice(frame, view.tags)}
<div class="field"><label for="name">${words.name} <span class="soft">${inBrackets(words.optional, frame.language)}</span></label>
<input type="text" id="name" name="name" maxlength="200" autocomplete="name" aria-describedby="name-hint">
<p class="hint" id="name-hint">${words.nameHint}</p>
${view.wrong === 'name' ? html`<p class="wrong" role="alert">${words.nameTooLong}</p>` : ''}</div>
${pauseField(frame, view)}
${submitButton(words.save)}
</form>
<p><a href="${actionFor(frame, paths.leave)}">${words.leaveTitle}</a></p>`
}

function pauseField({ words, language, site }: PageFrame, { reader, now, wrong }: PreferencesView): Html {
  const { timeZone } = site.newsletter
  const { first, last } = pauseDays(now, timeZone)
  const { pausedUntil } = reader
  const until = pausedUntil !== null && pausedUntil > now ? localDay(pausedUntil, timeZone) : ''
  return html`<div class="field"><label for="pause">${words.pauseUntil} <span class="soft">${inBrackets(words.optional, language)}</span></label>
<input type="date" id="pause" name="pause" value="${until}" min="${first}" max="${last}" aria-describedby="pause-hint">
<p class="hint" id="pause-hint">${words.pauseHint}</p>
${wrong === 'pause' ? html`<p class="wrong" role="alert">${words.pauseWrong}</p>` : ''}</div>`
}

/** Readers who are away have nothing to choose, but may still ask for their data or have it erased. */
function awayNote(frame: PageFrame, view: PreferencesView): Html {
  const { words } = frame
  const { reader } = view
  if (reader.status === 'suppressed')
    return html`<p>${aboutReader(frame, words.blockedText, reader.address)}</p>`
  return html`<p>${aboutReader(frame, words.leftText, reader.address)}</p>
${wayBack(frame, view)}`
}
