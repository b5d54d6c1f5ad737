import type { Phrase } from 'diglot'
import type { ReactNode } from 'react'
import { type ArticleProps, Runs } from './article.tsx'
import { Block } from './block.tsx'
import { Section } from './section.tsx'
import { voice } from './styles.ts'

/** Block beside block. Outlook for Windows knows no inline-block and sets one below the other, as phones do. */
export function Columns({ article, palette, root }: ArticleProps) {
  return (
    <>
      <div {...(root === 'rtl' ? { dir: root } : {})}>
        {article.sections.map((section, index) => (
          <Cell key={section.lang} spoken={section} root={root}>
            <div style={{ margin: gutter(section, 0, 10) }}>
              <Section
                section={section}
                palette={palette}
                root={root}
                anchor={index === 0 ? article.anchor : undefined}
                isBeside
              />
            </div>
          </Cell>
        ))}
      </div>
      {article.rows.map((row) => (
        <div key={JSON.stringify(row)} {...(root === 'rtl' ? { dir: root } : {})}>
          {row.map(({ block, ...spoken }) => (
            <Cell key={spoken.lang} spoken={spoken} root={root}>
              {block?.kind === 'paragraph' && (
                <p style={{ margin: gutter(spoken, 14, 0) }}>
                  <Runs runs={block.runs} palette={palette} />
                </p>
              )}
              {block && block.kind !== 'paragraph' && (
                <div style={{ margin: gutter(spoken, 0, 0) }}>
                  <Block block={block} palette={palette} dir={spoken.dir} />
                </div>
              )}
            </Cell>
          ))}
        </div>
      ))}
    </>
  )
}

type Spoken = Omit<Phrase, 'text'>

interface CellProps {
  readonly spoken: Spoken
  readonly root: Spoken['dir']
  readonly children: ReactNode
}

function Cell({ spoken, root, children }: CellProps) {
  return (
    <div
      {...voice(spoken, root)}
      className="cell"
      style={{
        display: 'inline-block',
        width: '100%',
        maxWidth: 280,
        verticalAlign: 'top',
        font: `${spoken.size}/${spoken.leading} ${spoken.family}`,
      }}
    >
      {children}
    </div>
  )
}

/** Space at the end of the line, which is between the columns. */
function gutter({ dir }: Spoken, top: number, bottom: number): string {
  return dir === 'rtl' ? `${top}px 0 ${bottom}px 24px` : `${top}px 24px ${bottom}px 0`
}
