import type { RehearsalView } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Link } from '../shell/router.tsx'

/** What earlier rehearsals of an issue have left in the outbox, whoever made them. */
export function RehearsalPanel({ outbox }: { readonly outbox: RehearsalView['outbox'] }) {
  const { progress } = useMessages()
  const formats = useFormats()
  if (outbox.last === null) return null
  return (
    <section className="sheet stack" aria-label={progress.rehearsed}>
      <h2>{progress.rehearsed}</h2>
      <p>{progress.inOutbox(outbox.mails, formats.time(outbox.last), outbox.isMore)}</p>
      <p className="notice warning">
        {progress.notSent} <Link href="/outbox">{progress.readThem}</Link>
      </p>
    </section>
  )
}
