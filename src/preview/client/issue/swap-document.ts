/** Puts another mail into a frame's document; the place that is scrolled to stays. */
export function swapDocument(document: Document, html: string): void {
  const frame = document.defaultView
  if (frame === null) return
  const place = { left: frame.scrollX, top: frame.scrollY }
  // The frame's own parser: what it parses is under the mail's policy, not under the page's.
  const next = new frame.DOMParser().parseFromString(html, 'text/html')
  document.replaceChild(document.importNode(next.documentElement, true), document.documentElement)
  frame.scrollTo({ ...place, behavior: 'instant' })
}
