import type { QuoteView } from '../../api/types.ts'

/** One side of a finding, with the words that it speaks of marked. */
export function Quote({ quote: { language, text, marks } }: { readonly quote: QuoteView }) {
  const ends = marks.map(({ end }) => end)
  return (
    <blockquote className="quote" lang={language} dir="auto">
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index - 1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </blockquote>
  )
}
