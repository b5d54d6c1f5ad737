import type { FoundText, PoolArticle } from '../../../app/views/records.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'

/** What an article is called in each language, with the words that were searched for marked. */
export function Headlines({ article }: { readonly article: PoolArticle }) {
  const { articles } = useMessages()
  const headlines = inOrder(useNewsletter(), article.headline)
  if (headlines.length === 0) return <span>{articles.noHeadline(article.id)}</span>
  return headlines.map(({ tag, value }) => {
    const found = article.found.find(({ field, language }) => field === 'headline' && language === tag)
    return (
      <span key={tag} lang={tag} dir="auto">
        {found === undefined ? value : <Marked text={found} />}
      </span>
    )
  })
}

/** Where else the words stand. */
export function Excerpts({ article }: { readonly article: PoolArticle }) {
  const { fields } = useMessages()
  const formats = useFormats()
  const others = article.found.filter(({ field }) => field !== 'headline')
  return others.map((found) => (
    <span key={`${found.field} ${found.language} ${found.text}`} className="excerpt small">
      <span className="soft">
        {found.language === null
          ? fields[found.field]
          : formats.inLanguage(fields[found.field], found.language)}{' '}
      </span>
      <span lang={found.language ?? undefined} dir="auto">
        <Marked text={found} />
      </span>
    </span>
  ))
}

function Marked({ text: { text, marks } }: { readonly text: Pick<FoundText, 'text' | 'marks'> }) {
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}

/** What it lacks, and which issues have it. */
export function Standing({ article }: { readonly article: PoolArticle }) {
  const { articles, issues } = useMessages()
  const formats = useFormats()
  const names = article.issues.map(({ number }) => issues.number(formats.number(number)))
  return (
    <>
      {article.missing > 0 ? <span className="badge bad">{articles.missing(article.missing)}</span> : null}
      <span className="soft small">{names.length === 0 ? articles.inNoIssue : formats.list(names)}</span>
    </>
  )
}
