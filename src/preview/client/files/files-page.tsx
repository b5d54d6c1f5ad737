import { useMessages } from '../language/language.tsx'
import { Empty } from '../parts/empty.tsx'
import { api, at } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { Link } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { BrokenFiles } from './broken-files.tsx'

/** All files that cannot be read. It is also what is left of the desk where the newsletter itself cannot be. */
export function FilesPage() {
  const { files } = useMessages()
  const broken = useQuery(at(api.files, {})).value
  const count = broken === null ? null : broken.files.length
  usePageTitle(files.title)
  return (
    <main>
      <div className="column">
        <div className="title-row">
          <h1>{files.title}</h1>
        </div>
        {count === null || count === 0 ? null : <p className="notice bad spaced">{files.count(count)}</p>}
        {count === 0 && broken?.missing.length === 0 ? (
          <Empty title={files.none}>
            <p>
              <Link href="/">{files.back}</Link>
            </p>
          </Empty>
        ) : null}
        <BrokenFiles />
      </div>
    </main>
  )
}
