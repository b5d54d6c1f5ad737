import type { z } from 'zod'
import type { RecordKind, RecordPath } from '../../domain/newsletter/content.ts'
import type { DigestView } from '../../domain/proof/digest-view.ts'

/** A view that no template may show, and which record its fault comes from. */
export class UnfitView extends Error {
  override readonly name = 'UnfitView'

  readonly record: readonly [RecordKind, string]
  readonly path: RecordPath

  constructor(fault: string, record: readonly [RecordKind, string], path: RecordPath) {
    super(fault)
    this.record = record
    this.path = path
  }
}

/** The first fault that the schema found; of an article where it stands in one, else of the issue. */
export function unfitView(
  error: z.ZodError,
  view: DigestView,
  idOf: { readonly issue: string; readonly article: (number: number) => string | undefined },
): UnfitView {
  const [first] = error.issues
  const fault = first?.message ?? 'is not what a template can show'
  const [root, part, list, article, ...rest] = first?.path ?? []
  const inPart = root === 'parts' ? view.parts[Number(part)] : undefined
  const shown = list === 'articles' ? inPart?.articles[Number(article)] : undefined
  const block =
    list === 'before'
      ? inPart?.before[Number(article)]
      : rest[0] === 'after'
        ? shown?.after[Number(rest[1])]
        : undefined
  if (block !== undefined) return new UnfitView(fault, ['issue', idOf.issue], ['blocks', block.id])
  const id = shown && idOf.article(shown.number)
  if (shown === undefined || id === undefined)
    return new UnfitView(
      fault,
      ['issue', idOf.issue],
      root === undefined ? [] : [root === 'picture' ? 'image' : String(root)],
    )
  return new UnfitView(fault, ['article', id], pathIn(shown, rest))
}

function pathIn({ sections }: DigestView['parts'][number]['articles'][number], path: readonly PropertyKey[]) {
  if (path[0] === 'picture') return ['image']
  const [kind, at, field, index] = path
  const lang = kind === 'sections' ? sections[Number(at)]?.lang : undefined
  if (lang === undefined || field === undefined) return []
  const name = field === 'blocks' ? 'summary' : String(field)
  return ['sections', lang, name, ...(typeof index === 'number' ? [index] : [])]
}
