import { html } from 'hono/html'
import type { Reader } from '../../domain/readers/reader.ts'
import type { PageFrame } from '../site.ts'
import { aboutReader, actionFor, buttonForm, type Html, page, sentencePage } from './page.ts'

/** Behind the link that was mailed for it. */
export function downloadPage(frame: PageFrame): Html {
  const { words } = frame
  return page(frame, {
    title: words.dataTitle,
    body: html`<p>${words.dataText}</p>
${buttonForm(actionFor(frame, frame.path), words.dataButton)}`,
  })
}

/** Behind the link that was mailed for it. */
export function erasePage(frame: PageFrame): Html {
  const { words } = frame
  return page(frame, {
    title: words.eraseTitle,
    body: html`<p>${words.eraseText}</p>
${buttonForm(actionFor(frame, frame.path), words.eraseButton)}`,
  })
}

export function erasedPage(frame: PageFrame): Html {
  return sentencePage(frame, frame.words.erasedTitle, frame.words.erasedText)
}

/** The same whether a mail is on its way or enough of them were sent today. */
export function ownLinkMailedPage(frame: PageFrame, { address }: Reader): Html {
  const { words } = frame
  return sentencePage(frame, words.lookIntoMailboxTitle, aboutReader(frame, words.ownLinkMailed, address))
}

export function ownLinkOverPage(frame: PageFrame): Html {
  return sentencePage(frame, frame.words.linkOverTitle, frame.words.ownLinkOver)
}
