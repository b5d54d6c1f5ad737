import type { ArticleView, DigestView, Run } from 'diglot'
import { Children, Fragment, type ReactNode } from 'react'
import { Block, keyOf } from './block.tsx'
import { Columns } from './columns.tsx'
import { Picture } from './picture.tsx'
import { Section } from './section.tsx'
import { blockVoice, type Palette, turn, voice } from './styles.ts'

export interface ArticleProps {
  readonly article: ArticleView
  readonly palette: Palette
  /** The whole mail. */
  readonly root: DigestView
}

export function Article({ article, palette, root }: ArticleProps) {
  return (
    <div style={{ borderTop: root.theme.storyRule, padding: '24px 0 30px' }}>
      <p {...turn(article, root)} className="topic accent">
        {`${article.numeral}`}
        {article.topic.map(({ lang, dir, cased, text }) => (
          <Fragment key={lang}>
            {' · '}
            <span {...voice({ lang, dir }, root)} className={cased ? 'caps' : undefined}>
              {text}
            </span>
          </Fragment>
        ))}
      </p>
      {article.picture && <Picture picture={article.picture} root={root} />}
      {article.rows.length > 0 ? (
        <Columns article={article} palette={palette} root={root} />
      ) : (
        <Stack article={article} palette={palette} root={root} />
      )}
      {article.sources.map(({ href, read }) => (
        <p key={href} {...turn(article, root)} style={{ fontSize: 14 }}>
          <a href={href} className="accent" style={{ textDecoration: 'underline' }}>
            <Joined separator={'\u00A0 '}>
              {read.map(({ lang, dir, text }) => (
                <span key={lang} {...voice({ lang, dir }, root)}>
                  {text}
                </span>
              ))}
            </Joined>
          </a>
        </p>
      ))}
    </div>
  )
}

/** One language below the other, with a hairline between them. */
function Stack({ article, palette, root }: ArticleProps) {
  return article.sections.map((section, index) => (
    <div
      key={section.lang}
      {...blockVoice(section, root)}
      className={index === 0 ? undefined : 'rule'}
      style={{
        ...(index === 0 ? {} : { borderTop: `1px solid ${palette.rule}`, marginTop: 24, paddingTop: 22 }),
        font: `${section.size}/${section.leading} ${section.family}`,
      }}
    >
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
  ))
}

/** Inline text: links, strong, emphasis and code. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run) => {
    let node: ReactNode = run.text
    if (run.together) node = <span style={{ whiteSpace: 'nowrap' }}>{node}</span>
    if (run.code) node = <code>{node}</code>
    if (run.em) node = <em>{node}</em>
    if (run.stress) node = <em style={{ fontStyle: 'normal', fontWeight: 600 }}>{node}</em>
    if (run.strong) node = <strong>{node}</strong>
    if (run.href)
      node = (
        <a href={run.href} className="accent" style={{ textDecoration: 'underline' }}>
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
