/** What a page says it is about: its one `<h1>`. */
export function headingOf(page: string): string {
  const headings = [...page.matchAll(/<h1>([^<]*)<\/h1>/g)].map(([, text]) => text ?? '')
  if (headings.length !== 1) throw new Error(`The page has ${headings.length} headings.`)
  return headings[0] ?? ''
}
