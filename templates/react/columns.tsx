import type { DigestView, Phrase } from 'diglot'
import type { ReactNode } from 'react'
import type { ArticleProps } from './article.tsx'
import { Block, keyOf } from './block.tsx'
import { Section } from './section.tsx'
import { blockVoice, voice } from './styles.ts'

/** Block beside block. Outlook for Windows knows no inline-block and sets one below the other, as phones do. */
export function Columns({ article, palette, root }: ArticleProps) {
  const around = voice(root, root)
  return (
    <>
      <div {...around} className="pair heads">
        {article.sections.map((section, index) => (
          <Cell key={section.lang} spoken={section} root={root} index={index} bottom={10}>
            <Section
              section={section}
              palette={palette}
              root={root}
              anchor={index === 0 ? article.anchor : undefined}
            />
          </Cell>
        ))}
      </div>
      {article.rows.map((row) => (
        <div key={JSON.stringify(row)} {...around} className="pair">
          {row.map(({ blocks, ...spoken }, index) => (
            <Cell key={spoken.lang} spoken={spoken} root={root} index={index} bottom={0}>
              {blocks.map((block) => (
                <Block key={keyOf(block)} block={block} palette={palette} dir={spoken.dir} />
              ))}
            </Cell>
          ))}
        </div>
      ))}
    </>
  )
}

interface CellProps {
  readonly root: DigestView
  readonly spoken: Omit<Phrase, 'text'>
  readonly index: number
  readonly bottom: number
  readonly children: ReactNode
}

export function Cell({ spoken, root, index, bottom, children }: CellProps) {
  return (
    <div
      {...blockVoice(spoken, root)}
      className={`cell c${index}`}
      style={{
        display: 'inline-block',
        width: '100%',
        maxWidth: root.columns[index]?.width,
        verticalAlign: 'top',
        font: `${spoken.size}/${spoken.leading} ${spoken.family}`,
      }}
    >
      <div style={{ margin: gutter(spoken, bottom, index === root.columns.length - 1) }}>{children}</div>
    </div>
  )
}

/** Space at the end of the line, which is between the columns: none behind the last. */
function gutter({ dir }: Pick<Phrase, 'dir'>, bottom: number, isLast: boolean): string {
  const below = bottom === 0 ? '0' : `${bottom}px`
  if (isLast) return `0 0 ${below}`
  return dir === 'rtl' ? `0 0 ${below} 24px` : `0 24px ${below} 0`
}
