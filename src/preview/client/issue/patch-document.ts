/**
 * Makes an element what another one of the same document is, by replacing only what differs: a browser lays out a changed
 * paragraph in a hundredth of the time that it needs for a whole mail, and nothing else moves.
 */
export function patchElement(shown: Element, next: Element): void {
  if (shown.isEqualNode(next)) return
  if (hasSameTag(shown, next)) patchChildren(shown, next)
  else shown.replaceWith(next)
}

/** What is the same at both ends stays; between them each is patched, where there are as many, or all take the place of all. */
function patchChildren(shown: Element, next: Element): void {
  const [before, after] = [[...shown.childNodes], [...next.childNodes]]
  const isSame = (index: number, other: number) => {
    const [one, two] = [before.at(index), after.at(other)]
    return one !== undefined && two !== undefined && one.isEqualNode(two)
  }
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && isSame(start, start)) start += 1
  let end = 0
  while (end < most - start && isSame(-1 - end, -1 - end)) end += 1
  const old = before.slice(start, before.length - end)
  const fresh = after.slice(start, after.length - end)
  if (old.length === fresh.length) {
    for (const [index, node] of old.entries()) patchNode(node, fresh[index])
    return
  }
  const following = before[before.length - end] ?? null
  for (const node of old) node.remove()
  for (const node of fresh) shown.insertBefore(node, following)
}

function patchNode(shown: ChildNode, next: ChildNode | undefined): void {
  if (next === undefined || shown.isEqualNode(next)) return
  if (isElement(shown) && isElement(next)) patchElement(shown, next)
  else shown.replaceWith(next)
}

function hasSameTag(one: Element, other: Element): boolean {
  return one.cloneNode(false).isEqualNode(other.cloneNode(false))
}

/** Not instanceof: what is in a frame has the classes of its own window. */
function isElement(node: ChildNode): node is Element {
  return node.nodeType === 1
}
