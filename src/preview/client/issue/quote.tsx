import type { QuoteView } from '../../../app/views/issue.ts'
import { useFormats, useMessages } from '../language/language.tsx'

/** One side of a finding, with the words that it speaks of marked, and what they were read as. */
export function Quote({ quote: { language, text, marks } }: { readonly quote: QuoteView }) {
  const { problems } = useMessages()
  const formats = useFormats()
  const ends = marks.map(({ end }) => end)
  const read = marks.flatMap((mark) => mark.read ?? [])
  return (
    <figure className="quote">
      <blockquote lang={language} dir="auto">
        {marks.map(({ start, end }, index) => (
          <span key={start}>
            {text.slice(ends[index - 1] ?? 0, start)}
            <mark>{text.slice(start, end)}</mark>
          </span>
        ))}
        {text.slice(ends.at(-1) ?? 0)}
      </blockquote>
      {read.length === 0 ? null : (
        <figcaption className="soft small">{problems.readAs(formats.list(read))}</figcaption>
      )}
    </figure>
  )
}
