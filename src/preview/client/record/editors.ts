import { articleShape } from '../articles/article-shape.ts'
import { issueShape } from '../order/issue-shape.ts'
import { createEditors } from './use-record.ts'

export const articleEditors = createEditors(articleShape)
export const issueEditors = createEditors(issueShape)
