/** The elements of a mail that a block takes: one, or in the layout `split` one for each language. */
export function elementsOfBlock(mail: Document, id: string): readonly Element[] {
  const whole = mail.getElementById(`b-${id}`)
  if (whole !== null) return [whole]
  // `b-note-2` is another block than `b-note-en`: a part of one is in the language that its anchor ends in.
  return [...mail.querySelectorAll(`[id^="b-${CSS.escape(id)}-"]`)].filter((element) =>
    element.querySelector(`[lang="${CSS.escape(element.id.slice(`b-${id}-`.length))}"]`),
  )
}
