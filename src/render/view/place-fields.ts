import type { BlockView, DigestView, ListView, Run } from '../../domain/proof/digest-view.ts'
import { fieldPlaces } from '../../domain/proof/field-places.ts'

/**
 * Where the introduction says `{{field.company}}`, the mark of the slot stands. It is put in when the view has been judged:
 * until then no text may hold a mark.
 */
export function withFieldsPlaced(view: DigestView): DigestView {
  const { fields } = view.slots
  if (Object.keys(fields).length === 0) return view
  const placed = (text: string) =>
    text.replace(fieldPlaces, (written, key: string) =>
      Object.hasOwn(fields, key) ? (fields[key] ?? '') : written,
    )
  const runs = (list: readonly Run[]) => list.map((run) => ({ ...run, text: placed(run.text) }))
  const intro = view.intro.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => withRuns(block, runs)),
  }))
  return { ...view, intro }
}

type ChangeRuns = (runs: readonly Run[]) => Run[]

function withRuns(block: BlockView, change: ChangeRuns): BlockView {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((item) => withItemRuns(item, change)) }
    case 'quote':
      return {
        ...block,
        blocks: block.blocks.map((inner) =>
          inner.kind === 'list'
            ? { ...inner, items: inner.items.map((item) => withItemRuns(item, change)) }
            : { ...inner, runs: change(inner.runs) },
        ),
      }
    default:
      return { ...block, runs: change(block.runs) }
  }
}

function withItemRuns(
  { runs, list }: ListView['items'][number],
  change: ChangeRuns,
): ListView['items'][number] {
  return {
    runs: change(runs),
    list: list && { ...list, items: list.items.map((item) => ({ runs: change(item.runs) })) },
  }
}
