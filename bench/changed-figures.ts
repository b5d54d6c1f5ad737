import { join } from 'node:path'
import { checkArticle } from '../src/check/index.ts'
import { loadContent } from '../src/content/load-content.ts'
import type { Article } from '../src/domain/newsletter/article.ts'
import type { Content } from '../src/domain/newsletter/content.ts'

/** Figures, and words that are numbers or parts of dates, outside of link targets. */
const FIGURES: Readonly<Record<string, RegExp>> = {
  en: /(?<!\]\([^)]*)(?:\d+(?:[.,]\d+)*|\b(?:three|four|January|February|April|May|July|August|September|November|million|billion)\b)/g,
  'zh-Hans': /(?<!\]\([^)]*)(?:\d+(?:[.,]\d+)*|[三四十](?=[个大份项座])|[亿万](?=[元欧美英]))/g,
}
const OTHER_WORD: Readonly<Record<string, string>> = {
  ...{ three: 'four', four: 'five', million: 'billion', billion: 'million' },
  ...{ January: 'March', February: 'April', April: 'May', May: 'July', July: 'June' },
  ...{ August: 'October', September: 'August', November: 'December' },
  ...{ 三: '四', 四: '五', 十: '九', 亿: '万', 万: '亿' },
}

/** Changes every figure of the sample's articles, one at a time, and counts how often the check calls it an error. */
export async function changedFigures() {
  const folder = join(import.meta.dirname, '../content')
  const content = await loadContent(folder, { defaultStringsDir: join(folder, 'strings') })
  const changed = [...content.articles.values()].flatMap(changesOf)
  const caught = changed.filter((article) => hasError(content, article)).length
  const alarmed = [...content.articles.values()].filter(
    (article) => checkArticle({ ...content, article }).length > 0,
  )
  return { changed: changed.length, caught, articles: content.articles.size, falseAlarms: alarmed.length }
}

function hasError(content: Content, article: Article): boolean {
  return checkArticle({ ...content, article }).some(({ severity }) => severity === 'error')
}

function changesOf(article: Article): Article[] {
  return [...article.sections].flatMap(([language, section]) =>
    (section.summary ?? []).flatMap((paragraph, index) =>
      [...paragraph.matchAll(FIGURES[language] ?? /(?!)/g)].map((match) => {
        const end = match.index + match[0].length
        const text = paragraph.slice(0, match.index) + otherFigure(match[0]) + paragraph.slice(end)
        const summary = (section.summary ?? []).map((it, at) => (at === index ? text : it))
        return { ...article, sections: new Map(article.sections).set(language, { ...section, summary }) }
      }),
    ),
  )
}

/** The figure with its last digit that is not zero raised by one. */
function otherFigure(figure: string): string {
  return OTHER_WORD[figure] ?? figure.replace(/[1-9](?=[0.,]*$)/, (digit) => String((Number(digit) % 9) + 1))
}
