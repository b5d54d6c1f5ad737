import { useState } from 'react'
import type { IssueList } from '../../../app/views/issues.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { Details } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { DeletedRecords } from '../record/deleted-records.tsx'
import { api, at } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { Link } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { IssueRow } from './issue-row.tsx'
import { NewIssueDialog } from './new-issue-dialog.tsx'
import { UnusedArticles } from './unused-articles.tsx'

export function IssuesPage() {
  const { issues } = useMessages()
  const list = useQuery(at(api.issues, {}))
  const [isAsking, setAsking] = useState(false)
  usePageTitle(issues.title)
  return (
    <main>
      <div className="column">
        <div className="title-row">
          <h1>{issues.title}</h1>
          <div className="end">
            <Button kind="main" does="issues.create" onPress={() => setAsking(true)}>
              {issues.make}
            </Button>
          </div>
        </div>
        <Loaded answer={list}>
          {(value) => (
            <>
              <Issues list={value} />
              <UnusedArticles articles={value.unused} issues={value.issues} />
              <DeletedRecords kind="issue" />
              <NewIssueDialog weeks={value.weeks} isOpen={isAsking} onClose={() => setAsking(false)} />
            </>
          )}
        </Loaded>
      </div>
    </main>
  )
}

function Issues({ list }: { readonly list: IssueList }) {
  const { issues: messages, files } = useMessages()
  return (
    <>
      {list.faults.length === 0 ? null : (
        <div className="notice bad spaced" role="alert">
          <p>
            <strong>{messages.brokenRecords(list.faults.length)}</strong>
          </p>
          <Details details={list.faults} />
          <div className="row">
            <Link href="/files" className="button">
              {files.fix}
            </Link>
          </div>
        </div>
      )}
      {list.issues.length === 0 ? (
        <Empty title={messages.none}>
          <p>{messages.noneHint}</p>
          <div className="row">
            <Link href="/paste" className="button">
              {messages.pasteFirst}
            </Link>
          </div>
        </Empty>
      ) : (
        <ul className="issue-list">
          {list.issues.map((issue) => (
            <IssueRow key={issue.id} issue={issue} />
          ))}
        </ul>
      )}
    </>
  )
}
