import type { DigestView } from '../../domain/proof/digest-view.ts'
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
  const intro = view.intro.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ runs }) => ({
      runs: runs.map((run) => ({ ...run, text: placed(run.text) })),
    })),
  }))
  return { ...view, intro }
}
