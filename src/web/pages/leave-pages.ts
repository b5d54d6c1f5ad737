import { html } from 'hono/html'
import { inBrackets } from '../../domain/language/marks.ts'
import type { SiteWords } from '../../domain/newsletter/site-words.ts'
import { type LeaveReason, leaveReasons, type Reader } from '../../domain/readers/reader.ts'
import { type PageFrame, subscribeLink } from '../site.ts'
import { aboutReader, actionFor, buttonForm, type Html, page, sentencePage } from './page.ts'

/** The links of a reader, with their tokens. */
export interface LeavePaths {
  readonly leave: string
  readonly preferences: string
}

export interface LeaveView {
  readonly reader: Reader
  readonly paths: LeavePaths
  /** Whether this page can still take back that they left. */
  readonly mayComeBack: boolean
}

/** What the page says depends on whether the reader is on the list, so that coming to it again does no harm. */
export function leavePage(frame: PageFrame, view: LeaveView): Html {
  const { reader, paths } = view
  if (reader.status === 'left') return leftPage(frame, view)
  if (reader.status === 'suppressed') return blockedPage(frame, reader)
  const { words } = frame
  return page(frame, {
    title: words.leaveTitle,
    body: html`<p>${aboutReader(frame, words.leaveText, reader.address)}</p>
${buttonForm(actionFor(frame, paths.leave), words.leaveButton)}
<p><a href="${actionFor(frame, paths.preferences)}">${words.pauseInstead}</a></p>`,
  })
}

function leftPage(frame: PageFrame, view: LeaveView): Html {
  const { words } = frame
  const { reader, paths } = view
  return page(frame, {
    title: words.leftTitle,
    body: html`<p>${aboutReader(frame, words.leftText, reader.address)}</p>
${wayBack(frame, view)}
<form method="post" action="${actionFor(frame, `${paths.leave}/reason`)}">
<fieldset><legend>${words.reasonTitle} <span class="soft">${inBrackets(words.optional, frame.language)}</span></legend>
${leaveReasons.map(
  (reason) =>
    html`<div class="choice"><input type="radio" name="reason" value="${reason}" id="reason-${reason}" required><label for="reason-${reason}">${reasonText(words, reason)}</label></div>\n`,
)}</fieldset>
<button type="submit" class="quiet">${words.reasonButton}</button>
</form>`,
  })
}

/** Later on by subscribing again, which asks the owner of the address: a link may have been passed on. */
export function wayBack(
  frame: PageFrame,
  { paths, mayComeBack }: Pick<LeaveView, 'paths' | 'mayComeBack'>,
): Html {
  if (mayComeBack)
    return buttonForm(actionFor(frame, `${paths.leave}/undo`), frame.words.comeBackButton, 'quiet')
  return html`<p><a href="${subscribeLink(frame)}">${frame.words.subscribe}</a></p>`
}

export function backPage(frame: PageFrame, { address }: Reader): Html {
  return sentencePage(frame, frame.words.backTitle, aboutReader(frame, frame.words.backText, address))
}

function blockedPage(frame: PageFrame, { address }: Reader): Html {
  return sentencePage(frame, frame.words.blockedTitle, aboutReader(frame, frame.words.blockedText, address))
}

export function reasonPage(frame: PageFrame): Html {
  return sentencePage(frame, frame.words.leftTitle, frame.words.reasonThanks)
}

function reasonText(words: SiteWords, reason: LeaveReason): string {
  const texts: Readonly<Record<LeaveReason, string>> = {
    'too-often': words.reasonTooOften,
    'not-relevant': words.reasonNotRelevant,
    'never-asked': words.reasonNeverAsked,
    'hard-to-read': words.reasonHardToRead,
    other: words.reasonOther,
  }
  return texts[reason]
}
