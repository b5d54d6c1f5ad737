import type { CheerioAPI } from 'cheerio'

/** A stretch of text that a reader sees, and the styles of the elements around it, the outermost first. */
export interface ShownText {
  readonly text: string
  readonly styles: readonly Readonly<Record<string, string>>[]
}

/** Everything that is shown of a mail, in order: texts, and what pictures say. What is hidden inline is left out. */
export function shownTexts($: CheerioAPI): readonly ShownText[] {
  return bodyOf($).flatMap((body) => textsIn(body, []))
}

function bodyOf($: CheerioAPI) {
  return $('body').toArray()
}

type MailElement = ReturnType<typeof bodyOf>[number]

function textsIn(element: MailElement, around: ShownText['styles']): ShownText[] {
  const { style = '', alt, bgcolor } = element.attribs
  if (/display\s*:\s*none/i.test(style)) return []
  const styles = [
    ...around,
    { ...(bgcolor ? { 'background-color': bgcolor } : {}), ...declarationsOf(style) },
  ]
  const texts = element.children.flatMap((node): ShownText[] => {
    if (node.type === 'text') return node.data.trim() === '' ? [] : [{ text: node.data, styles }]
    return node.type === 'tag' ? textsIn(node, styles) : []
  })
  return alt ? [{ text: alt, styles }, ...texts] : texts
}

function declarationsOf(style: string): Record<string, string> {
  return Object.fromEntries(
    style.split(';').flatMap((declaration) => {
      const [name = '', ...value] = declaration.split(':')
      return value.length === 0 ? [] : [[name.trim().toLowerCase(), value.join(':').trim()]]
    }),
  )
}
