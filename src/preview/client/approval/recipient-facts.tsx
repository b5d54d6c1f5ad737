import type { Recipients } from '../../../app/views/approval.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { CorrectionNote } from '../sending/correction-note.tsx'
import { useNames } from '../shell/names.ts'
import { Link } from '../shell/router.tsx'

/** To how many it goes, and to whom: by edition, by language, by tag. */
export function RecipientFacts({ recipients }: { readonly recipients: Recipients }) {
  const { approve } = useMessages()
  const formats = useFormats()
  const names = useNames()
  const { total, editions, paused, tags, corrects } = recipients
  return (
    <section className="sheet stack" aria-label={approve.recipients}>
      <h2>{approve.recipients}</h2>
      {corrects === null ? null : <CorrectionNote corrects={corrects} />}
      <p className={total === 0 ? 'notice warning' : 'large'}>
        {approve.readers(total)} {total === 0 ? <Link href="/list">{approve.toList}</Link> : null}
      </p>
      {total === 0 ? null : (
        <dl className="facts-list">
          {editions.map(({ edition, count }) => (
            <Row key={edition} name={names.edition(edition)} value={formats.number(count)} />
          ))}
          {languagesOf(editions).map(({ tag, count }) => (
            <Row key={tag} name={approve.inLanguage(names.edition(tag))} value={formats.number(count)} />
          ))}
          {tags.length === 0 ? null : (
            <Row
              name={approve.tagged}
              value={tags.map(({ tag, count }) => `${tag} ${formats.number(count)}`).join(' · ')}
            />
          )}
        </dl>
      )}
      {corrects === null && total > 0 ? (
        <p className="soft small">
          {approve.from(paused)} <Link href="/list">{approve.toList}</Link>
        </p>
      ) : null}
    </section>
  )
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

/** How many read each language; nothing where each edition has but one. */
function languagesOf(editions: Recipients['editions']) {
  if (editions.every(({ edition }) => !edition.includes('+'))) return []
  const counts = new Map<string, number>()
  for (const { edition, count } of editions)
    for (const tag of edition.split('+')) counts.set(tag, (counts.get(tag) ?? 0) + count)
  return [...counts].map(([tag, count]) => ({ tag, count }))
}
