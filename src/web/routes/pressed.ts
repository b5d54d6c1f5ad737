/** What a form sends by which a person pressed its button. */
export const PRESSED = { name: 'pressed', value: 'yes' } as const

/**
 * Whether a form came by its button. There are programs that try what they find in a mail by POST, too, with no body or
 * one of their own: the links of mails are paths of forms, so a POST to one of them says nothing by itself.
 */
export function isPressed(form: ReadonlyMap<string, string>): boolean {
  return form.get(PRESSED.name) === PRESSED.value
}
