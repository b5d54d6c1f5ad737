/** Puts another mail into a frame's document; the place that is scrolled to stays. */
export function swapDocument(document: Document, html: string): void {
  const scrolled = document.defaultView
  const place = scrolled === null ? null : { left: scrolled.scrollX, top: scrolled.scrollY }
  const next = new DOMParser().parseFromString(html, 'text/html')
  document.replaceChild(document.importNode(next.documentElement, true), document.documentElement)
  if (place !== null) scrolled?.scrollTo({ ...place, behavior: 'instant' })
}
