import type { DigestView, Phrase } from 'diglot'
import type { ReactNode } from 'react'
import type { ArticleProps } from './article.tsx'
import { Block, keyOf } from './block.tsx'
import { Section } from './section.tsx'
import { blockVoice, turned } from './styles.ts'

/**
 * Block beside block, by the style sheet: each declaration here would stand in some hundred cells. A client without it (QQ Mail) or
 * without inline-block (Outlook for Windows) sets one below the other, as phones do.
 */
export function Columns({ article, palette, root }: ArticleProps) {
  return (
    <>
      <div {...turned(root)} className="pair heads">
        {article.sections.map((section, index) => (
          <Cell key={section.lang} spoken={section} root={root} index={index}>
            <Section
              section={section}
              palette={palette}
              root={root}
              anchor={index === 0 ? article.anchor : undefined}
              isInColumn
            />
          </Cell>
        ))}
      </div>
      {article.rows.map((row) => (
        <div key={JSON.stringify(row)} {...turned(root)} className="pair">
          {row.map(({ blocks, ...spoken }, index) => (
            <Cell key={spoken.lang} spoken={spoken} root={root} index={index}>
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
  readonly children: ReactNode
}

export function Cell({ spoken, root, index, children }: CellProps) {
  return (
    <div {...blockVoice(spoken, root)} className={`c${index}`}>
      {children}
    </div>
  )
}
