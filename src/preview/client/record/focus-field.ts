import { useEffect } from 'react'
import { useLocation } from '../shell/router.tsx'

/**
 * Brings a field of the form to the eye and under the cursor: `sections.en.headline`, `subject.en`, or the field that a
 * place is inside of, such as `intro.en.1`.
 */
export function focusField(path: string): void {
  const steps = path.split('.')
  const around = steps.map((_, index) => steps.slice(0, steps.length - index).join('.'))
  const element = around
    .map((field) => document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`))
    .find((found) => found !== null)
  element?.focus()
  element?.scrollIntoView({ block: 'center' })
}

/** The same for the field that the page's address names, once the form is there. */
export function useFocusOnField(isThere: boolean): void {
  const field = useLocation().query.get('field')
  useEffect(() => {
    if (field !== null && isThere) focusField(field)
  }, [field, isThere])
}
