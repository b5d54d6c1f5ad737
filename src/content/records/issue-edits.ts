import { z } from 'zod'
import { type Issue, layoutNames, templateNames } from '../../domain/newsletter/issue.ts'
import { editedText, editedTexts, inLanguages } from '../schema/edited-texts.ts'
import type { YamlEdit } from '../yaml/edit-yaml.ts'
import { paragraphsValue, type TextAt } from './article-edits.ts'

/** What an editor changes in an issue; what is left out stays. Null marks a text as missing. */
export const issueChanges = z
  .strictObject({
    number: z.int().exactOptional(),
    date: editedText.exactOptional(),
    subject: inLanguages(editedText.nullable()).exactOptional(),
    preheader: inLanguages(editedText.nullable()).exactOptional(),
    intro: inLanguages(editedTexts).exactOptional(),
    /** The new order; articles may be taken out and put in. */
    articles: z.array(z.string().min(1).max(200)).max(1_000).readonly().exactOptional(),
    template: z.enum(templateNames).exactOptional(),
    layout: z.enum(layoutNames).exactOptional(),
  })
  .readonly()

export type IssueChanges = z.infer<typeof issueChanges>

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
