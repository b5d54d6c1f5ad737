import { useEffect } from 'react'
import { useLocation } from '../shell/router.tsx'

interface Words {
  readonly start: number
  readonly end: number
}

/**
 * Brings a field of the form to the eye and under the cursor: `sections.en.headline`, `sections.en.summary.2`, `subject.en`,
 * or the field that a place is inside of, such as `intro.en.1`. Words of a text are selected.
 */
export function focusField(path: string, words: Words | null = null): void {
  const steps = path.split('.')
  const around = steps.map((_, index) => steps.slice(0, steps.length - index).join('.'))
  const element = around
    .flatMap((field) => [field, `${field}.0`])
    .map((field) => document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`))
    .find((found) => found !== null)
  if (element === undefined || element === null) return
  element.focus({ preventScroll: true })
  const isText = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
  if (words !== null && isText) element.setSelectionRange(words.start, words.end)
  element.scrollIntoView({ block: 'center' })
}

/** The same for the field that the page's address names, once the form is there. */
export function useFocusOnField(isThere: boolean): void {
  const { query } = useLocation()
  const field = query.get('field')
  const [start, end] = [numberIn(query.get('from')), numberIn(query.get('to'))]
  useEffect(() => {
    if (field !== null && isThere) focusField(field, start === null || end === null ? null : { start, end })
  }, [field, start, end, isThere])
}

function numberIn(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null
}
