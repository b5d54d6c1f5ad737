import { join } from 'node:path'
import { loadContent } from '../src/content/load-content.ts'
import { CENTRE, pictureKey } from '../src/domain/newsletter/picture.ts'
import { createMjmlEngine } from '../src/render/engines/mjml.ts'
import { createReactEngine } from '../src/render/engines/react.ts'
import { createTextRenderer } from '../src/render/text.ts'
import type { DigestSource } from '../src/render/view/derive.ts'
import { aPicture, aReadyPicture } from '../tests/helpers/a-picture.ts'
import { aGlossary, oneOfEach } from '../tests/helpers/issue-blocks.ts'
import { processFolder } from '../tests/helpers/process-folder.ts'

const root = join(import.meta.dirname, '..')
const templates = join(root, 'templates')

/** An issue of the first ten bilingual articles of the sample, and everything that renders it. */
export async function sampleIssue() {
  const content = await loadContent(join(root, 'content'), {
    defaultStringsDir: join(root, 'content', 'strings'),
  })
  const { newsletter, strings } = content
  const articles = [...content.articles.values()].filter(({ sections }) => sections.size === 2).slice(0, 10)
  const [sample] = content.issues.values()
  if (sample === undefined) throw new Error('The sample has no issue.')
  const issue = { ...sample, articles: articles.map(({ id }) => id) }
  return {
    source: { newsletter, issue, articles, strings },
    renderText: createTextRenderer({ templateDir: join(templates, 'text') }),
    engines: {
      mjml: createMjmlEngine({ templateDir: join(templates, 'mjml'), cacheDir: processFolder('bench') }),
      react: createReactEngine({ templateDir: join(templates, 'react') }),
    },
  }
}

/** The same issue with a picture above each article, in two sizes, and a block of every kind, briefs twice. */
export function withPicturesAndBlocks(source: DigestSource): DigestSource {
  const file = (id: string) => `${id}.jpg`
  const articles = source.articles.map((article) => ({
    ...article,
    picture: aPicture({
      source: { file: file(article.id) },
      credit: new Map([['en', 'Photograph: the desk']]),
    }),
  }))
  const pictures = new Map(articles.map(({ id }) => [pictureKey(file(id), CENTRE), aReadyPicture()]))
  return {
    ...{ ...source, articles, pictures, glossary: aGlossary },
    issue: { ...source.issue, blocks: oneOfEach },
  }
}
