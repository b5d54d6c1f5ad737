import type { LanguageTag } from '../../domain/language/language.ts'
import { listed, type Message, msg, named } from '../../domain/language/message.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import { editionLanguages } from '../../domain/newsletter/edition.ts'
import { type Newsletter, shownLanguages } from '../../domain/newsletter/newsletter.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { type CheckInput, placeOfIssue, type Rule } from '../rule.ts'

/** Articles without a section in a language, judged as the newsletter wants it, and editions that are left with none. */
export const missingSection: Rule = (input) => [
  ...input.articles.flatMap((article) =>
    input.newsletter.languages
      .filter((tag) => !article.sections.has(tag))
      .map((tag) => absent(input, article, tag)),
  ),
  ...emptyEditions(input),
]

function absent({ newsletter, placeOf }: CheckInput, article: Article, tag: LanguageTag): Problem {
  const language = named(tag)
  const mayBeSent = newsletter.missingSection !== 'block' && article.sections.size > 0
  return {
    rule: 'missing-section',
    severity: mayBeSent ? 'warning' : 'error',
    where: placeOf('article', article.id, ['sections']),
    message: mayBeSent
      ? msg`The article has no ${language} section; ${consequence(newsletter, article)}.`
      : msg`The article has no ${language} section.`,
    hint: msg`Add \`${tag}:\` with headline, keywords and summary under \`sections\`.`,
  }
}

function consequence({ missingSection: policy, languages }: Newsletter, article: Article): Message {
  if (policy === 'drop-article') return msg`editions with that language leave it out`
  const [first] = languages.filter((tag) => article.sections.has(tag))
  const shown = first === undefined ? msg`no language` : named(first)
  return msg`its readers get it in ${shown}, with a label that says so`
}

function emptyEditions(input: CheckInput): Problem[] {
  const { newsletter, articles, editions } = input
  const { missingSection: policy, languages, derived } = newsletter
  const isShown = (article: Article, wanted: readonly LanguageTag[]) => {
    const present = languages.filter((tag) => article.sections.has(tag))
    const originals = wanted.map((tag) => derived.get(tag) ?? tag)
    return shownLanguages({ policy, present, wanted: originals }).length > 0
  }
  return editions
    .filter(({ id }) => articles.length > 0 && !articles.some((it) => isShown(it, editionLanguages(id))))
    .map(({ id }) => ({
      rule: 'no-articles',
      severity: 'error',
      where: placeOfIssue(input),
      edition: id,
      message: msg`The edition ${listed(editionLanguages(id).map(named))} has no articles: each lacks a section in one of its languages.`,
      hint: msg`Write the sections that are missing, or choose \`missingSection: fall-back\` in newsletter.yaml.`,
    }))
}
