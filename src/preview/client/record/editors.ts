import { articleShape } from '../articles/article-shape.ts'
import { keptFor } from '../kept/kept.ts'
import { issueShape } from '../order/issue-shape.ts'
import { createDraftKeeper, type DraftKeeper } from './editing/drafts.ts'
import { areAtRisk, createEditors, keepAll, saveAll } from './editing/open-editors.ts'

export const articleEditors = createEditors(articleShape, keeperFor)
export const issueEditors = createEditors(issueShape, keeperFor)

addEventListener('pagehide', keepAll)
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) return
  keepAll()
  void saveAll()
})
addEventListener('beforeunload', (event) => {
  keepAll()
  if (areAtRisk()) event.preventDefault()
})

function keeperFor(newsletter: string, name: string): DraftKeeper {
  return createDraftKeeper(keptFor(newsletter), name)
}
