import type { IssueDetail } from '../../../app/views/issue.ts'
import { MailStage } from '../issue/mail-stage.tsx'
import { schemes, settingsOf, useChangeView, widths } from '../issue/view-settings.ts'
import { useMessages } from '../language/language.tsx'
import { Choices } from '../parts/choices.tsx'
import { Picker } from '../parts/picker.tsx'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { useLocation } from '../shell/router.tsx'

/** The mail that is decided about: every edition of it, by day and by night. */
export function ApprovalMail({ issue }: { readonly issue: IssueDetail }) {
  const { view, approve } = useMessages()
  const names = useNames()
  const { defaultEdition } = useNewsletter()
  const { query } = useLocation()
  const change = useChangeView()
  const settings = { ...settingsOf(issue, defaultEdition, query), width: widths.phone }
  return (
    <section className="decision-mail" aria-label={approve.mail}>
      <div className="row">
        <Picker
          label={view.edition}
          value={settings.edition}
          options={issue.editions.map(({ id }) => ({ id, text: names.edition(id) }))}
          onChange={(edition) => change({ edition })}
        />
        <Choices
          label={view.scheme}
          value={settings.scheme}
          options={schemes.slice(0, 2).map((scheme) => [scheme, view.schemes[scheme]] as const)}
          onChange={(scheme) => change({ scheme: scheme === 'light' ? null : scheme })}
        />
      </div>
      <MailStage issue={issue} edition={settings.edition} settings={settings} problem={null} />
    </section>
  )
}
