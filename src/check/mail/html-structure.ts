import { excerpt } from '../../domain/language/graphemes.ts'
import { msg, named } from '../../domain/language/message.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { type CheckInput, placeOfIssue, type RenderedEdition, type Rule } from '../rule.ts'

type Finding = Pick<Problem, 'rule' | 'message' | 'hint'>

/** What a screen reader needs of every edition: languages, headings in order, and a text for each picture. */
export const htmlStructure: Rule = (input) =>
  input.editions.flatMap((edition) =>
    [...altTexts(edition), ...languages(edition), ...headings(edition)].map((finding) =>
      problem(input, edition, finding),
    ),
  )

function problem(input: CheckInput, edition: RenderedEdition, finding: Finding): Problem {
  return { ...finding, severity: 'error', where: placeOfIssue(input), edition: edition.id }
}

function altTexts({ document: $ }: RenderedEdition): Finding[] {
  return $('img:not([alt])')
    .toArray()
    .map((image) => ({
      rule: 'alt-text',
      message: msg`The picture ${$(image).attr('src') ?? msg`without a source`} has no alt text.`,
      hint: msg`Give it \`alt\`; an empty one for a picture that only decorates.`,
    }))
}

function languages({ document: $, languages: tags }: RenderedEdition): Finding[] {
  const root = $('html').attr('lang')
  const wrongRoot: Finding[] =
    root === tags[0]
      ? []
      : [
          {
            rule: 'lang',
            message: msg`The mail says that it is in ${JSON.stringify(root ?? '')}; its first language is ${tags[0] === undefined ? '' : named(tags[0])}.`,
            hint: msg`Put lang="{{lang}}" on the <html> element of the template.`,
          },
        ]
  const unmarked = tags.filter((tag) => $(`[lang="${tag}"]`).length === 0)
  return [
    ...wrongRoot,
    ...unmarked.map((tag) => ({
      rule: 'lang',
      message: msg`Nothing in the mail is marked as ${named(tag)}, so a screen reader reads it with the wrong voice.`,
      hint: msg`Put lang="{{lang}}" on every section of the template.`,
    })),
  ]
}

function headings({ document: $ }: RenderedEdition): Finding[] {
  const levels = $('h1,h2,h3,h4,h5,h6')
    .toArray()
    .map((element) => ({ level: Number(element.tagName.slice(1)), text: $(element).text().trim() }))
  return levels
    .filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1)
    .map(({ level, text }) => ({
      rule: 'heading-order',
      message: msg`The heading “${excerpt(text, 60)}” is of level ${level}, and no heading of level ${level - 1} stands above it.`,
      hint: msg`Use h1 for the name, h2 for an article, h3 for its further languages.`,
    }))
}
