import type { LanguageTag } from '../../domain/language/language.ts'
import type { Issue, LayoutName, TemplateName } from '../../domain/newsletter/issue.ts'
import type { YamlEdit } from '../yaml/edit-yaml.ts'
import { paragraphsValue, type TextAt } from './article-edits.ts'

/** What an editor changes in an issue; what is left out stays. Null marks a text as missing. */
export interface IssueChanges {
  readonly number?: number | undefined
  readonly date?: string | undefined
  readonly subject?: Readonly<Record<LanguageTag, string | null>> | undefined
  readonly preheader?: Readonly<Record<LanguageTag, string | null>> | undefined
  readonly intro?: Readonly<Record<LanguageTag, readonly string[]>> | undefined
  /** In the new order. */
  readonly articles?: readonly string[] | undefined
  readonly template?: TemplateName | undefined
  readonly layout?: LayoutName | undefined
}

const plain = ['number', 'date', 'articles', 'template', 'layout'] as const
const texts = ['subject', 'preheader'] as const

export function issueEdits(issue: Issue, changes: IssueChanges, textAt: TextAt): YamlEdit[] {
  return [
    ...plain
      .filter((key) => changes[key] !== undefined && changes[key] !== issue[key])
      .map((key) => ({ path: [key], value: changes[key] })),
    ...texts.flatMap((key) =>
      Object.entries(changes[key] ?? {}).map(([tag, text]) => ({
        path: [key, tag],
        value: text?.trim() || null,
      })),
    ),
    ...Object.entries(changes.intro ?? {})
      .filter(([tag, paragraphs]) => paragraphs.length > 0 || (issue.intro.get(tag) ?? []).length > 0)
      .map(([tag, paragraphs]) => ({
        path: ['intro', tag],
        value: paragraphsValue(paragraphs, textAt(['intro', tag])),
      })),
  ]
}
