import { msg, named } from '../../domain/language/message.ts'
import { pairUp } from './pair-up.ts'
import {
  type Finding,
  type Link,
  MAX_COMPARED,
  type Mark,
  type ParityRule,
  type Passage,
  pathOf,
  type Side,
  type TextPair,
  tellNotCompared,
} from './text-pair.ts'

/** Both sides link to the same pages, or to the same page in their own language. */
export const links: ParityRule = (pair) => {
  const [inA, inB] = [linksOf(pair.a), linksOf(pair.b)]
  if (inA.length > MAX_COMPARED) return [tellNotCompared(pair.a, msg`links`)]
  if (inB.length > MAX_COMPARED) return [tellNotCompared(pair.b, msg`links`)]
  const { onlyA, onlyB } = pairUp(inA, inB, (x, y) => (x.page === y.page ? 1 : null))
  const { pairs, onlyA: aloneA, onlyB: aloneB } = pairUp(onlyA, onlyB, (x, y) => nearness(pair, x, y))
  return [
    ...pairs.map(([x, y]) => tellOther(pair, x, y)),
    ...[...aloneA, ...aloneB].map((it) => tellAlone(pair, it)),
  ]
}

interface PlacedLink {
  readonly passage: Passage
  readonly link: Link
  /** Its address without its language. */
  readonly page: string
}

function linksOf({ passages }: Side): PlacedLink[] {
  return passages.flatMap((passage) =>
    passage.links.map((link) => ({ passage, link, page: pageOf(link.href) })),
  )
}

const LANGUAGE_PART =
  /^(?:en|zh|cn|eng|english|chinese|zh-?(?:cn|hans|hant|tw|hk)|en-?(?:us|gb)|fr|de|ja|es|ar)$/i

/** The address without what names a language: /en/, ?lang=zh, en.example.org. */
export function pageOf(href: string): string {
  const { host, pathname, searchParams, hash } = new URL(href)
  for (const name of ['lang', 'locale', 'hl', 'language']) searchParams.delete(name)
  const parts = pathname.split('/').filter((part) => part !== '' && !LANGUAGE_PART.test(part))
  const labels = host
    .split('.')
    .filter((label, at, all) => at >= all.length - 2 || (label !== 'www' && !LANGUAGE_PART.test(label)))
  return [labels.join('.'), ...parts, searchParams.toString(), hash]
    .join('/')
    .replace(/([_-])(?:en|zh|cn)(?=\.\w+)/gi, '')
}

/** Links of the same paragraph belong together; two links anywhere do so less. */
function nearness({ a, b }: TextPair, x: PlacedLink, y: PlacedLink): number {
  return a.passages.indexOf(x.passage) === b.passages.indexOf(y.passage) ? 2 : 1
}

function markOf({ passage, link }: PlacedLink): Mark {
  return { passage, start: link.start, end: link.end, read: msg`${link.href}` }
}

function tellOther(pair: TextPair, x: PlacedLink, y: PlacedLink): Finding {
  const marks = [markOf(x), markOf(y)]
  return {
    rule: 'parity-link',
    severity: 'error',
    path: pathOf(pair, marks),
    message: msg`The links lead to different pages: ${named(x.passage.language)} “${wordsAt(x)}” to ${x.link.href}, ${named(y.passage.language)} “${wordsAt(y)}” to ${y.link.href}.`,
    hint: msg`Give both the same address, or the same page in each language.`,
    of: `${x.link.href} / ${y.link.href}`,
    marks,
  }
}

function tellAlone(pair: TextPair, it: PlacedLink): Finding {
  const other = it.passage.language === pair.a.language ? pair.b.language : pair.a.language
  return {
    rule: 'parity-link',
    severity: 'warning',
    path: pathOf(pair, [markOf(it)]),
    message: msg`The ${named(it.passage.language)} text links “${wordsAt(it)}” to ${it.link.href}; the ${named(other)} text has no such link.`,
    hint: msg`Link the same words there.`,
    of: it.passage.language === pair.a.language ? `${it.link.href} / -` : `- / ${it.link.href}`,
    marks: [markOf(it)],
  }
}

function wordsAt({ passage, link }: PlacedLink): string {
  return passage.text.slice(link.start, link.end)
}
