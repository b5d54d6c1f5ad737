/** Brings a field of the form to the eye and under the cursor: `sections.en.headline`, or a place inside it. */
export function focusField(path: string): void {
  const field = path.split('.').slice(0, 3).join('.')
  const element = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  element?.focus()
  element?.scrollIntoView({ block: 'center' })
}
