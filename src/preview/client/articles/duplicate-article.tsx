import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { api } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { navigate } from '../shell/router.tsx'

interface Props {
  readonly id: string
  /** What was typed is in no copy before it is saved. */
  readonly isDisabled: boolean
}

/** Makes a copy of the saved article, and goes there. */
export function DuplicateArticle({ id, isDisabled }: Props) {
  const { newArticle } = useMessages()
  const copying = useAction(async () => {
    const copy = await ask(api.articles[':article'].copy.$post, { param: { article: id }, json: {} })
    refreshAll()
    navigate(pathOf(['articles', copy.id], { copy: 'yes' }))
  })
  return (
    <>
      <Button
        kind="plain"
        does="records.duplicateArticle"
        isDisabled={isDisabled}
        isPending={copying.isPending}
        onPress={() => void copying.run()}
      >
        {newArticle.duplicate}
      </Button>
      {copying.failure === null ? null : <Failure failure={copying.failure} />}
    </>
  )
}
