import type { BlockView, ListView, Phrase } from 'diglot'
import { Runs } from './article.tsx'
import type { Palette } from './styles.ts'

interface BlockProps {
  readonly block: BlockView
  readonly palette: Palette
  /** Direction of the text. */
  readonly dir: Phrase['dir']
}

/** A paragraph, a list, a quote or a sub-heading. */
export function Block({ block, palette, dir }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p {...(block.deck ? { className: 'deck', style: { fontSize: '1.13em' } } : {})}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'list':
      return <Items list={block} top={14} palette={palette} dir={dir} />
    case 'heading': {
      const Heading = `h${block.level}` as 'h2' | 'h3' | 'h4'
      return (
        <Heading className="sub" style={{ margin: '20px 0 0', fontSize: '1.1em', lineHeight: 1.4 }}>
          <Runs runs={block.runs} />
        </Heading>
      )
    }
    case 'quote':
      return (
        <blockquote
          className="rule"
          style={{
            margin: '14px 0 0',
            padding: '0 16px',
            [dir === 'rtl' ? 'borderRight' : 'borderLeft']: `3px solid ${palette.rule}`,
          }}
        >
          {block.blocks.map((inner) => (
            <Block key={keyOf(inner)} block={inner} palette={palette} dir={dir} />
          ))}
        </blockquote>
      )
  }
}

type Item = Omit<ListView['items'][number], 'list'> & Partial<ListView['items'][number]>

interface ItemsProps extends Omit<BlockProps, 'block'> {
  readonly list: Pick<ListView, 'from' | 'indent'> & { readonly items: readonly Item[] }
  readonly top: number
}

/** Outlook for Windows shows the signs of a list that is set in by its margin, and not those of one with a padding. */
function Items({ list: { from, indent, items }, top, palette, dir }: ItemsProps) {
  const above = top === 0 ? '0' : `${top}px`
  const style = {
    margin: dir === 'rtl' ? `${above} ${indent}px 0 0` : `${above} 0 0 ${indent}px`,
    padding: 0,
  }
  const shown = items.map((item) => (
    <li key={keyOf(item)} style={{ margin: '6px 0 0' }}>
      <Runs runs={item.runs} />
      {item.list && <Items list={item.list} top={0} palette={palette} dir={dir} />}
    </li>
  ))
  if (from === null) return <ul style={style}>{shown}</ul>
  return (
    <ol start={from === 1 ? undefined : from} style={style}>
      {shown}
    </ol>
  )
}

export function keyOf(shown: BlockView | Item): string {
  return JSON.stringify(shown)
}
