import type { IssueDetail, ProblemView } from '../../../app/views/issue.ts'
import { elementsOfBlock } from '../blocks/in-mail.ts'

/**
 * The elements of a mail that a problem speaks of. Templates belong to the newsletter, so nothing is taken for granted
 * but the articles' anchors and `lang`: what cannot be found in detail is shown by its article, and what is not in
 * the mail by nothing.
 */
export function findPlace(
  mail: Document,
  problem: ProblemView,
  { issue, edition }: { readonly issue: IssueDetail; readonly edition: string },
): readonly Element[] {
  const { target, quotes } = problem
  if (target?.kind === 'issue') return inIssue(mail, { target, quotes })
  if (target?.kind !== 'article') return []
  const article = issue.articles.find(({ id }) => id === target.id)
  const parts = article === undefined ? [] : partsOf(mail, article, edition)
  const quoted = quotes.flatMap(({ language, text }) =>
    parts.flatMap((part) => smallestWith(inLanguage(part, language), text) ?? []),
  )
  if (quoted.length > 0) return quoted
  const [kind, language, field] = target.path
  if (kind !== 'sections' || typeof language !== 'string') return parts
  const sections = parts.flatMap((part) => inLanguage(part, language))
  const fields = sections.flatMap((section) => fieldIn(section, field) ?? [])
  return fields.length > 0 ? fields : sections.length > 0 ? sections : parts
}

/** The words themselves, or else the block that they are of. */
function inIssue(
  mail: Document,
  { target, quotes }: Pick<ProblemView, 'quotes'> & { readonly target: NonNullable<ProblemView['target']> },
): readonly Element[] {
  const quoted = quotes.flatMap((quote) => smallestOf(mail, quote))
  const [first, block] = target.path
  return quoted.length > 0 || first !== 'blocks' ? quoted : elementsOfBlock(mail, String(block))
}

/** The elements that an article takes in a mail: around each of its anchors, which is a heading in the shipped templates. */
export function partsOf(
  mail: Document,
  { anchors }: IssueDetail['articles'][number],
  edition: string,
): readonly Element[] {
  return (anchors[edition] ?? []).flatMap((anchor) => {
    const element = mail.getElementById(anchor)
    return element === null ? [] : [wholeArticle(element)]
  })
}

/** The largest element around an anchor that holds neither another article's nor the title of the mail. */
function wholeArticle(anchor: Element): Element {
  const around = anchor.parentElement
  if (around === null || around === anchor.ownerDocument.body) return anchor
  const others = [...around.querySelectorAll('h1,[id]')].filter((element) => !anchor.contains(element))
  const isShared = others.some(({ tagName, id }) => tagName === 'H1' || /^a\d/.test(id))
  return isShared ? anchor : wholeArticle(around)
}

const OUTLINED = 'data-diglot-place'
const STYLE = `[${OUTLINED}]{outline:3px solid #c9820a!important;outline-offset:4px!important;border-radius:2px}`

/** Outlines some elements of a mail and takes earlier outlines away. */
export function outline(mail: Document, elements: readonly Element[]): void {
  for (const old of mail.querySelectorAll(`[${OUTLINED}]`)) old.removeAttribute(OUTLINED)
  if (elements.length === 0) return
  if (mail.head.querySelector(`style[${OUTLINED}-style]`) === null) {
    const style = mail.createElement('style')
    style.setAttribute(`${OUTLINED}-style`, '')
    style.textContent = STYLE
    mail.head.append(style)
  }
  for (const element of elements) element.setAttribute(OUTLINED, '')
}

export function bringIntoSight(element: Element): void {
  const view = element.ownerDocument.defaultView
  const { top, bottom } = element.getBoundingClientRect()
  if (view === null || (top >= 0 && bottom <= view.innerHeight)) return
  view.scrollBy({ top: top - view.innerHeight / 4, behavior: 'instant' })
}

function inLanguage(part: Element, language: string): readonly Element[] {
  const blocks = [...part.querySelectorAll(`[lang="${CSS.escape(language)}"]`)]
  return blocks.filter((block) => block.querySelector('h1, h2, h3, h4') !== null)
}

function fieldIn(section: Element, field: string | number | undefined): Element | null {
  if (field === 'headline') return section.querySelector('h1, h2, h3, h4')
  if (field === 'keywords') return section.querySelector('.chip')
  return null
}

/** The issue's own words stand anywhere; its subject in no mail. */
function smallestOf(mail: Document, { language, text }: ProblemView['quotes'][number]): readonly Element[] {
  const found = smallestWith([...mail.querySelectorAll(`[lang="${CSS.escape(language)}"]`)], text)
  return found === null ? [] : [found]
}

function smallestWith(sections: readonly Element[], text: string): Element | null {
  const wanted = plain(text)
  if (wanted === '') return null
  const holders = sections.flatMap((section) =>
    [section, ...section.querySelectorAll('*')].filter((element) =>
      plain(element.textContent ?? '').includes(wanted),
    ),
  )
  return holders.at(-1) ?? null
}

/** Without the marks of Markdown and the spaces that differ between a record and its mail. */
function plain(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[\s*_`…]+/g, '')
}
