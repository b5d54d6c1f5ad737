import type { ArticleView, Run, SectionView } from 'diglot'
import { Children, Fragment, type ReactNode } from 'react'
import { isHan, type Palette } from './styles.ts'

export function Article({ article, palette }: { article: ArticleView; palette: Palette }) {
  return (
    <div
      id={article.anchor}
      className="heavy"
      style={{ borderTop: `2px solid ${palette.ink}`, padding: '26px 0 30px' }}
    >
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
            {article.topic.map(({ lang, dir, text }) => (
              <span key={lang} lang={lang} dir={dir} className={isHan(lang) ? undefined : 'caps'}>
                {text}
              </span>
            ))}
          </Joined>
        </p>
      )}
      {article.sections.map((section, index) => (
        <Fragment key={section.lang}>
          {index > 0 && (
            <hr
              className="rule"
              style={{
                width: 64,
                margin: '26px auto 26px 0',
                border: 0,
                borderTop: `1px solid ${palette.rule}`,
              }}
            />
          )}
          <Section section={section} palette={palette} />
        </Fragment>
      ))}
      {article.sources.length > 0 && (
        <p className="soft" style={{ margin: '16px 0 0', fontSize: 14, color: palette.soft }}>
          <Joined separator=" ">
            {article.sourceLabel.map(({ lang, dir, text }) => (
              <span key={lang} lang={lang} dir={dir}>
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
                    <span key={lang} lang={lang} dir={dir}>
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

function Section({ section, palette }: { section: SectionView; palette: Palette }) {
  const Heading = section.level === 2 ? 'h2' : 'h3'
  return (
    <div
      lang={section.lang}
      dir={section.dir}
      style={{ font: `${section.size}/${section.leading} ${section.family}` }}
    >
      <Heading className="head" style={{ margin: 0, fontSize: section.level === 2 ? 23 : 21 }}>
        {section.headline}
      </Heading>
      {section.keywords.length > 0 && (
        <p
          className={`chip k${section.chip.index}`}
          style={{ margin: '12px 0 0', fontSize: 12.5, lineHeight: '28px', color: section.chip.ink }}
        >
          <Joined separator=" ">
            {section.keywords.map((keyword) => (
              <span key={keyword} style={{ background: section.chip.tint }}>
                {keyword}
              </span>
            ))}
          </Joined>
        </p>
      )}
      {section.note && (
        <p className="soft" style={{ margin: '10px 0 0', fontSize: 13, color: palette.soft }}>
          {section.note}
        </p>
      )}
      {section.paragraphs.map(({ runs }) => (
        <p key={runs.map(({ text }) => text).join('')}>
          <Runs runs={runs} palette={palette} />
        </p>
      ))}
    </div>
  )
}

/** Inline text: links, strong, emphasis and code. */
export function Runs({ runs, palette }: { runs: readonly Run[]; palette: Palette }) {
  return runs.map((run) => {
    let node: ReactNode = run.text
    if (run.code) node = <code>{node}</code>
    if (run.em) node = <em>{node}</em>
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
