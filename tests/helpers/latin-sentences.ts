import type { Page } from 'playwright-core'

/**
 * What a page itself says in three or more Latin words in a row: its texts, and the names, hints and titles of its
 * controls. Left out is what it only shows: what is marked as content (by a language of its own or `data-content`), what
 * somebody types, code, and the mail in its frame.
 */
export async function latinSentences(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const CONTENT = '[lang], [data-content], code, kbd, pre, textarea, iframe, script, style'
    const SENTENCE = /[A-Za-z][A-Za-z’'-]*(?:[,;:.!?“”"()]*\s+[“"(]?[A-Za-z][A-Za-z’'-]*){2,}/g
    const isContent = (element: Element) =>
      !(element.closest(CONTENT) ?? document.documentElement).matches('html')
    const blockOf = (element: Element | null): Element | null =>
      element === null || !getComputedStyle(element).display.startsWith('inline')
        ? element
        : blockOf(element.parentElement)

    // A label can only repeat what stands marked elsewhere on the page: the name of the article that a button moves.
    const contents = new Set<string>()
    const texts = new Map<Element | null, string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent === null || !parent.checkVisibility()) continue
      if (isContent(parent)) contents.add((node.nodeValue ?? '').trim())
      // What is left out also parts what stands before it from what stands behind.
      const text = isContent(parent) ? '｜' : (node.nodeValue ?? '')
      const block = blockOf(parent)
      texts.set(block, (texts.get(block) ?? '') + text)
    }
    const labels = [...document.querySelectorAll('[aria-label], [placeholder], [title]')]
      .filter((element) => !isContent(element) || element.matches('textarea'))
      .flatMap((element) =>
        ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
      )
      .map((label) =>
        [...contents].reduce(
          (text, content) => (content.length < 3 ? text : text.replaceAll(content, '｜')),
          label,
        ),
      )
    return [document.title, ...texts.values(), ...labels].flatMap((text) =>
      (text.match(SENTENCE) ?? []).map((found) =>
        found === text ? found : `${found} (${text.trim().slice(0, 120)})`,
      ),
    )
  })
}
