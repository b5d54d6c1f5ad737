import { createContext, use } from 'react'
import type { ProposedRendering } from '../../../app/views/records.ts'
import type { SectionField } from '../../../domain/newsletter/article.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { pathOf } from '../requests/request.ts'
import { Link } from '../shell/router.tsx'

/** What was written last time for what the article says. */
export const ProposalsContext = createContext<readonly ProposedRendering[]>([])

interface Props {
  readonly language: string
  readonly field: Exclude<SectionField, 'headline'>
  /** The paragraph; left out of keywords, which are one field. */
  readonly index?: number
  /** What stands there: what has been taken over is proposed no more. */
  readonly written: readonly string[]
  readonly onTake: (proposal: ProposedRendering) => void
}

/** What was written last time, below the field that it belongs to: a hint, and one press takes it over. */
export function ProposalList({ language, field, index, written, onTake }: Props) {
  const { renderings } = useMessages()
  const proposals = use(ProposalsContext).filter(
    (one) =>
      one.language === language &&
      one.field === field &&
      (index === undefined || one.index === index) &&
      !isWritten(one, written),
  )
  if (proposals.length === 0) return null
  return (
    <div className="proposals">
      <p className="soft">{renderings.before}</p>
      <ul aria-label={renderings.before}>
        {proposals.map((proposal) => (
          <li key={`${proposal.said} ${proposal.rendering}`}>
            <Button isSmall aria-label={renderings.take(proposal.rendering)} onPress={() => onTake(proposal)}>
              <span lang={language}>{proposal.rendering}</span>
            </Button>
            <Origin {...proposal} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function isWritten({ rendering, field }: ProposedRendering, written: readonly string[]): boolean {
  const wanted = rendering.toLowerCase()
  return written.some((text) => {
    const small = text.toLowerCase()
    return field === 'keywords' ? small === wanted : small.includes(wanted)
  })
}

function Origin({ from, said, language, saidIn }: ProposedRendering) {
  const { renderings } = useMessages()
  const formats = useFormats()
  const tag = from?.headline[language] ? language : saidIn
  return (
    <span className="soft">
      <span lang={saidIn}>{said}</span>
      {from === null ? (
        <span>{renderings.glossary}</span>
      ) : (
        <>
          <Link href={pathOf(['articles', from.id])}>
            <span lang={tag}>{from.headline[tag] ?? from.id}</span>
          </Link>
          <span>{formats.date(from.date)}</span>
        </>
      )}
    </span>
  )
}

/** Keywords with a proposal among them: in place of the one that it replaces, else at the place of what it renders. */
export function withProposal(
  keywords: readonly string[],
  { rendering, replaces, index }: Pick<ProposedRendering, 'rendering' | 'replaces' | 'index'>,
): readonly string[] {
  const at = replaces === null ? -1 : keywords.indexOf(replaces)
  return at === -1
    ? keywords.toSpliced(Math.min(index, keywords.length), 0, rendering)
    : keywords.with(at, rendering)
}
