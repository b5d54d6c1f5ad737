import { useState } from 'react'
import type { ScheduleView } from '../../../app/views/schedule.ts'
import { type FoundTime, parseLocalTime } from '../../../domain/calendar.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { ForOperators } from '../parts/for-operators.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { useAttempt } from '../path/stale.tsx'
import { api, at, given } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { DoubtCheck } from './doubt.tsx'

interface Props {
  readonly issue: string
  /** Of the plan that is shown. */
  readonly sha256: string
  /** To those with any of these; null: to everybody on the list then. */
  readonly tags: readonly string[] | null
  /** The schedule whose place it takes. */
  readonly replaces?: ScheduleView
  readonly onClose: () => void
}

/** When the send is to start, as the newsletter's clocks show it; what is odd about that time is said before it is kept. */
export function ScheduleDialog({ issue, sha256, tags, replaces, onClose }: Props) {
  const { schedule: texts, plan, correct, common } = useMessages()
  const formats = useFormats()
  const { timeZone } = useNewsletter()
  const [text, setText] = useState('')
  const time = parseLocalTime(text, timeZone)
  const query = given({ tags: tags?.join(',') ?? null })
  const shown = useQuery(at(api.issues[':issue'].send.plan, { param: { issue }, query })).value
  const doubt = shown?.doubt ?? null
  const [isKnownUnsent, setKnownUnsent] = useState(false)
  const toAll = (shown?.corrects ?? null) === null ? texts.toEverybody : correct.goesTo
  const attempt = useAttempt()
  const scheduling = useAction(() =>
    attempt(async () => {
      const json = { at: text, sha256, isKnownUnsent, ...query }
      await ask(api.issues[':issue'].schedule.$post, { param: { issue }, json })
      onClose()
      refreshAll()
    }, onClose),
  )
  // It is a time, so all that the server can hold against it is that it is over.
  const isOver = scheduling.failure?.code === 'USAGE'
  return (
    <Dialog title={replaces === undefined ? texts.title : texts.change} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (time !== null) void scheduling.run()
        }}
      >
        <div className="short">
          <TextInput
            label={texts.when}
            type="datetime-local"
            value={text}
            onChange={(value) => {
              scheduling.forget()
              setText(value)
            }}
            hint={texts.zone(timeZone)}
            autoFocus
          />
        </div>
        <div role="status">
          {time === null || isOver ? null : <Meaning time={time} timeZone={timeZone} />}
        </div>
        {replaces === undefined ? null : (
          <p>{texts.replaces(formats.timeIn(replaces.at, replaces.timeZone), replaces.timeZone)}</p>
        )}
        <p className="soft">{texts.frozen}</p>
        <p className="soft">{tags === null ? toAll : plan.toTagged(formats.list(tags))}</p>
        <div className="notice">
          <p>{texts.worker}</p>
          <ForOperators text={texts.operators} />
        </div>
        <DoubtCheck doubt={doubt} isKnownUnsent={isKnownUnsent} onChange={setKnownUnsent} />
        {isOver ? (
          <p className="notice bad" role="alert">
            {texts.over}
          </p>
        ) : (
          scheduling.failure && <Failure failure={scheduling.failure} />
        )}
        <div className="actions">
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button
            kind="main"
            type="submit"
            isDisabled={time === null || (doubt !== null && !isKnownUnsent)}
            isPending={scheduling.isPending}
          >
            {texts.schedule}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Meaning({
  time: { at, oddity },
  timeZone,
}: {
  readonly time: FoundTime
  readonly timeZone: string
}) {
  const { schedule: texts } = useMessages()
  const formats = useFormats()
  const instant = at.toISOString()
  const own = formats.time(instant)
  const there = formats.timeIn(instant, timeZone)
  return (
    <div className="stack">
      {oddity === null ? null : <p className="notice warning">{texts.oddities[oddity](timeZone)}</p>}
      <div>
        <p>
          <strong>{texts.goes(there, timeZone)}</strong>
        </p>
        {formats.timeIn(instant) === there ? null : <p className="soft">{texts.onYourClock(own)}</p>}
      </div>
    </div>
  )
}
