import { useState } from 'react'
import type { LogPage as LogAnswer, LogEntryView } from '../../../app/views/log.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { Wide } from '../parts/wide.tsx'
import { fieldName } from '../record/field-name.ts'
import { type Asked, api, at, given } from '../requests/api.ts'
import { pathOf, read } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { Link, navigate, useLocation } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { detailsInWords } from './log-words.ts'

const FILTERS = ['by', 'act', 'from', 'to', 'kind', 'id'] as const
type Filter = { readonly [name in (typeof FILTERS)[number]]: string }

/** An address may hold any text: the server refuses what is no act and no kind. */
function askedBy(filter: Filter) {
  return given(filter) as Asked<typeof api.log.$get>['query']
}

/** Who did what. The filter stands in the address, so that a look at it can be passed on. */
export function LogPage() {
  const { log } = useMessages()
  const { query } = useLocation()
  usePageTitle(log.title)
  const filter = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? ''])) as Filter
  const asked = askedBy(filter)
  const page = useQuery(at(api.log, { query: asked }))
  return (
    <main>
      <div className="column stack">
        <div className="title-row">
          <h1>{log.title}</h1>
          <div className="end">
            <a className="button small" href={pathOf(['api', 'log.csv'], asked)} download>
              {log.csv}
            </a>
          </div>
        </div>
        <p className="soft">{log.about}</p>
        <Filters filter={filter} page={page.value} />
        <Loaded answer={page}>
          {(value) => <Entries key={JSON.stringify(filter)} first={value} filter={filter} />}
        </Loaded>
      </div>
    </main>
  )
}

function Filters({ filter, page }: { readonly filter: Filter; readonly page: LogAnswer | null }) {
  const { log } = useMessages()
  const set = (change: Partial<Filter>) =>
    navigate(pathOf(['log'], { ...filter, ...change }), { replace: true })
  const people = [
    { id: 'all', text: log.everybody },
    ...(page?.names ?? []).map((id) => ({ id: `=${id}`, text: id })),
  ]
  const acts = [
    { id: 'all', text: log.everything },
    ...(page?.acts ?? []).map((id) => ({ id: `=${id}`, text: log.acts[id] })),
  ]
  const chosen = (value: string) => (value === '' ? 'all' : `=${value}`)
  const chosenName = (id: string) => (id === 'all' ? '' : id.slice(1))
  return (
    <div className="row log-filters">
      <Picker
        label={log.by}
        value={chosen(filter.by)}
        options={people}
        onChange={(id) => set({ by: chosenName(id) })}
        isLabelAbove
      />
      <Picker
        label={log.act}
        value={chosen(filter.act)}
        options={acts}
        onChange={(id) => set({ act: chosenName(id) })}
        isLabelAbove
      />
      <TextInput label={log.from} type="date" value={filter.from} onChange={(from) => set({ from })} />
      <TextInput label={log.to} type="date" value={filter.to} onChange={(to) => set({ to })} />
    </div>
  )
}

function Entries({ first, filter }: { readonly first: LogAnswer; readonly filter: Filter }) {
  const { log } = useMessages()
  const [older, setOlder] = useState<readonly LogAnswer[]>([])
  const last = older.at(-1) ?? first
  const asking = useAction(async () => {
    const page = at(api.log, { query: { ...askedBy(filter), before: String(last.next) } })
    setOlder([...older, await read(page)])
  })
  const pages = [first, ...older]
  const entries = pages.flatMap((page) => page.entries)
  const headlines = Object.assign({}, ...pages.map((page) => page.headlines)) as LogAnswer['headlines']
  if (entries.length === 0)
    return <Empty title={Object.values(filter).some(Boolean) ? log.empty : log.emptyYet} />
  return (
    <>
      <Wide label={log.title}>
        <table className="log">
          <thead>
            <tr>
              <th scope="col">{log.time}</th>
              <th scope="col">{log.by}</th>
              <th scope="col">{log.act}</th>
              <th scope="col">{log.subject}</th>
              <th scope="col">{log.details}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} headlines={headlines} />
            ))}
          </tbody>
        </table>
      </Wide>
      {asking.failure === null ? null : <Failure failure={asking.failure} />}
      {last.next === null ? null : (
        <div>
          <Button isPending={asking.isPending} onPress={() => void asking.run()}>
            {log.older}
          </Button>
        </div>
      )}
    </>
  )
}

interface EntryProps extends Pick<LogAnswer, 'headlines'> {
  readonly entry: LogEntryView
}

function Entry({ entry, headlines }: EntryProps) {
  const messages = useMessages()
  const { log } = messages
  const formats = useFormats()
  const names = useNames()
  const { at: time, by, act, about, times } = entry
  return (
    <tr>
      <td className="nowrap">
        <time dateTime={time}>{formats.time(time)}</time>
      </td>
      <td>{by}</td>
      <td>{log.acts[act]}</td>
      <td>{about === null ? null : <Subject about={about} headlines={headlines} />}</td>
      <td className="soft">
        {detailsInWords(entry, {
          edition: names.edition,
          languageName: formats.languageName,
          ...{ words: log, list: formats.list, labelled: formats.labelled },
          fieldName: (field) => fieldName(field, messages, formats),
        })}
        {times > 1 ? ` ${log.times(times)}` : null}
      </td>
    </tr>
  )
}

interface SubjectProps extends Pick<LogAnswer, 'headlines'> {
  readonly about: NonNullable<LogEntryView['about']>
}

function Subject({ about: { kind, id }, headlines }: SubjectProps) {
  const { log } = useMessages()
  const names = useNames()
  const newsletter = useNewsletter()
  const [headline] = kind === 'article' ? inOrder(newsletter, headlines[id] ?? {}) : []
  const text = kind === 'issue' ? names.issue(id) : log.subjects[kind](id)
  if (kind === 'file') return text
  if (headline?.value)
    return (
      <Link href={pathOf(['articles', id])} lang={headline.tag} title={id}>
        {headline.value}
      </Link>
    )
  return <Link href={pathOf([...pagesOf[kind], id])}>{text}</Link>
}

const pagesOf = { article: ['articles'], issue: ['issues'], subscriber: ['list', 'people'] } as const
