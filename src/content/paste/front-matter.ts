/**
 * The lists of a YAML front matter as Markdown files have it, written on the lines of their keys: `tags:` above `- EU` and
 * `- AI` becomes `tags: EU, AI`, as does `tags: [EU, AI]`. Every other line, and the number of
 * lines, stays; `height` is how many of them the front matter has.
 */
export function flatFrontMatter(text: string): { readonly text: string; readonly height: number } {
  const [whole, head] = FRONT_MATTER.exec(text.slice(0, MAX_FRONT_MATTER)) ?? []
  if (whole === undefined || head === undefined) return { text, height: 0 }
  const lines: string[] = []
  let key = -1
  for (const line of head.split(/\r?\n/)) {
    const item = /^\s*-\s+(\S.*)$/.exec(line)?.[1]
    if (item !== undefined && key !== -1) {
      const before = lines[key] ?? ''
      lines[key] = `${before}${before.endsWith(':') ? ' ' : ', '}${unquoted(item)}`
      lines.push('')
      continue
    }
    const flow = /^([^\s:：]{1,40}:\s*)\[(.*)\]\s*$/.exec(line)
    lines.push(
      flow === null ? line.trimEnd() : `${flow[1]}${(flow[2] ?? '').split(',').map(unquoted).join(', ')}`,
    )
    key = /^[^\s:：]{1,40}:$/.test(line.trimEnd()) ? lines.length - 1 : -1
  }
  return { text: `---\n${lines.join('\n')}\n---${text.slice(whole.length)}`, height: lines.length + 2 }
}

const MAX_FRONT_MATTER = 10_000
/** Its first line is a key: a rule above an article is none. */
const FRONT_MATTER =
  /^---[ \t]*\r?\n(?=[^\s:：]{1,40}:)((?:(?!---)[^\n]*\n)*?(?!---)[^\n]*?)\r?\n---(?=[ \t]*(?:\r?\n|$))/

function unquoted(item: string): string {
  return item.trim().replace(/^(["'])(.*)\1$/, '$2')
}
