import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createView } from '../../src/render/view/view.ts'
import { anArticle, anIssue, aSection } from '../helpers/a-newsletter.ts'
import { load } from '../helpers/content-folder.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { inEach, initThreeLanguages, threeLanguages } from '../helpers/three-languages.ts'

it('says in each of three languages where an article is in others alone', async () => {
  const { newsletter, strings } = await load(join(await initThreeLanguages(await tempFolder()), 'content'))
  const texts = new Map(Object.entries(inEach((tag) => `Text ${tag}`)))
  const inThese = (id: string, tags: readonly string[]) =>
    anArticle({
      ...{ id, topic: null },
      sections: new Map(tags.map((tag) => [tag, aSection({ headline: `${id} ${tag}` })])),
    })
  const articles = [inThese('all', threeLanguages), inThese('two', ['de', 'en']), inThese('one', ['en'])]
  const source = {
    newsletter: { ...newsletter, missingSection: 'fall-back' as const },
    issue: anIssue({ subject: texts, preheader: texts, articles: articles.map(({ id }) => id) }),
    ...{ articles, strings },
  }
  const shown = (edition: string) =>
    createView(source, edition).parts.flatMap((part) =>
      part.articles.flatMap(({ sections }) =>
        sections.map(({ headline, notes }) => [headline, ...notes.map(({ text }) => text)]),
      ),
    )
  expect(shown('fr+de+en')).toEqual([
    ['all fr'],
    ['all de'],
    ['all en'],
    ['two de', 'Disponible uniquement en allemand / anglais'],
    ['two en'],
    ['one en', 'Disponible uniquement en anglais', 'Nur auf Englisch verfügbar'],
  ])
  expect(shown('fr')).toEqual([
    ['all fr'],
    ['two de', 'Disponible uniquement en allemand'],
    ['one en', 'Disponible uniquement en anglais'],
  ])
})
