import type { ArticleView, DigestView, Run } from 'diglot'
import { Children, Fragment, type ReactNode } from 'react'
import { Block, keyOf } from './block.tsx'
import { Columns } from './columns.tsx'
import { Section } from './section.tsx'
import { type Palette, voice } from './styles.ts'

export interface ArticleProps {
  readonly article: ArticleView
  readonly palette: Palette
  /** That of the whole mail. */
  readonly root: DigestView['dir']
}

export function Article({ article, palette, root }: ArticleProps) {
  return (
    <div className="heavy" style={{ borderTop: `2px solid ${palette.ink}`, padding: '26px 0 30px' }}>
      {article.topic.length > 0 && (
        <p
          className="accent"
          style={{
            margin: '0 0 12px',
            fontSize: 12,
            fontWeight: 600,
            color: palette.accent,
          }}
        >
          <Joined separator=" · ">
            {article.topic.map(({ lang, dir, cased, text }) => (
              <span key={lang} {...voice({ lang, dir }, root)} className={cased ? 'caps' : undefined}>
                {text}
              </span>
            ))}
          </Joined>
        </p>
      )}
      {article.rows.length > 0 ? (
        <Columns article={article} palette={palette} root={root} />
      ) : (
        <Stack article={article} palette={palette} root={root} />
      )}
      {article.sources.length > 0 && (
        <p className="soft" style={{ margin: '16px 0 0', fontSize: 14, color: palette.soft }}>
          <Joined separator=" ">
            {article.sourceLabel.map(({ lang, dir, text }) => (
              <span key={lang} {...voice({ lang, dir }, root)}>
                {text}
              </span>
            ))}
          </Joined>
          {' · '}
          <Joined separator=" · ">
            {article.sources.map(({ href, names }) => (
              <a key={href} href={href} className="accent" style={{ color: palette.accent }}>
                <Joined separator=" / ">
                  {names.map(({ lang, dir, text }) => (
                    <span key={lang} {...voice({ lang, dir }, root)}>
                      {text}
                    </span>
                  ))}
                </Joined>
              </a>
            ))}
          </Joined>
        </p>
      )}
    </div>
  )
}

/** One language below the other, with a short rule between them. */
function Stack({ article, palette, root }: ArticleProps) {
  return article.sections.map((section, index) => (
    <Fragment key={section.lang}>
      {index > 0 && (
        <hr
          className="rule"
          style={{
            width: 64,
            margin: root === 'rtl' ? '26px 0 26px auto' : '26px auto 26px 0',
            border: 0,
            borderTop: `1px solid ${palette.rule}`,
          }}
        />
      )}
      <div {...voice(section, root)} style={{ font: `${section.size}/${section.leading} ${section.family}` }}>
        <Section
          section={section}
          palette={palette}
          root={root}
          anchor={index === 0 ? article.anchor : undefined}
        />
        {section.blocks.map((block) => (
          <Block key={keyOf(block)} block={block} palette={palette} dir={section.dir} />
        ))}
      </div>
    </Fragment>
  ))
}

/** Inline text: links, strong, emphasis and code. */
export function Runs({ runs, palette }: { runs: readonly Run[]; palette: Palette }) {
  return runs.map((run) => {
    let node: ReactNode = run.text
    if (run.together) node = <span style={{ whiteSpace: 'nowrap' }}>{node}</span>
    if (run.code) node = <code>{node}</code>
    if (run.em) node = <em>{node}</em>
    if (run.stress) node = <em style={{ fontStyle: 'normal', fontWeight: 600 }}>{node}</em>
    if (run.strong) node = <strong>{node}</strong>
    if (run.href)
      node = (
        <a href={run.href} className="accent" style={{ color: palette.accent }}>
          {node}
        </a>
      )
    return <Fragment key={`${run.text}${run.href ?? ''}`}>{node}</Fragment>
  })
}

/** Children with a separator between them. */
export function Joined({ children, separator }: { children: ReactNode; separator: string }) {
  return Children.toArray(children).flatMap((child, index) => (index === 0 ? [child] : [separator, child]))
}
