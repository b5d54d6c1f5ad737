import type { ArticleView, DigestView, Phrase, Run } from 'diglot'
import { Children, Fragment, type ReactNode } from 'react'
import { Block, keyOf } from './block.tsx'
import { Columns } from './columns.tsx'
import { Picture } from './picture.tsx'
import { Section } from './section.tsx'
import { blockVoice, fontOf, type Palette, turn, voice } from './styles.ts'

export interface ArticleProps {
  readonly article: ArticleView
  readonly palette: Palette
  /** The whole mail. */
  readonly root: DigestView
}

export function Article({ article, palette, root }: ArticleProps) {
  const own = article.voice
  return (
    <div
      {...(own ? blockVoice(own, root) : {})}
      style={{ borderTop: root.theme.storyRule, padding: '24px 0 30px' }}
    >
      <p {...(own ? {} : turn(article, root))} className={own?.cased ? 'topic caps' : 'topic'}>
        {`${article.numeral}`}
        {article.topic.map((topic) => (
          <Fragment key={topic.lang}>
            {' · '}
            <Label phrase={topic} voice={own} root={root} inCaps />
          </Fragment>
        ))}
      </p>
      {article.picture && <Picture picture={article.picture} voice={own} root={root} />}
      <Texts article={article} palette={palette} root={root} />
      {article.sources.map(({ href, read }) => (
        <p key={href} {...(own ? {} : turn(article, root))} className="src">
          <a href={href}>
            <u>
              <Joined separator={<span className="dot">{'\u00A0· '}</span>}>
                {read.map((phrase) => (
                  <Label key={phrase.lang} phrase={phrase} voice={own} root={root} />
                ))}
              </Joined>
            </u>
          </a>
        </p>
      ))}
    </div>
  )
}

function Texts({ article, palette, root }: ArticleProps) {
  const { anchor, rows, sections, voice: own } = article
  if (rows.length > 0) return <Columns article={article} palette={palette} root={root} />
  if (!own) return <Stack article={article} palette={palette} root={root} />
  return sections.map((section) => (
    <Fragment key={section.lang}>
      <Section section={section} palette={palette} root={root} anchor={anchor} />
      {section.blocks.map((block) => (
        <Block key={keyOf(block)} block={block} palette={palette} dir={section.dir} />
      ))}
    </Fragment>
  ))
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
        font: fontOf(section),
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

interface LabelProps {
  readonly phrase: Phrase
  /** Of all that is around it; null where that has several languages. */
  readonly voice: ArticleView['voice']
  readonly root: DigestView
  /** Where its script has capitals. */
  readonly inCaps?: true
}

/** A phrase in an element of its own, but where all around it is in its language and set as it is. */
export function Label({ phrase: { lang, dir, cased, text }, voice: around, root, inCaps }: LabelProps) {
  if (around?.lang === lang) return text
  return (
    <span {...voice({ lang, dir }, root)} className={inCaps && cased ? 'caps' : undefined}>
      {text}
    </span>
  )
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
        <a href={run.href}>
          <u>{node}</u>
        </a>
      )
    return <Fragment key={`${run.text}${run.href ?? ''}`}>{node}</Fragment>
  })
}

/** Children with a separator between them. */
export function Joined({ children, separator }: { children: ReactNode; separator: ReactNode }) {
  return Children.toArray(children).map((child, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: What is joined never changes its place.
    <Fragment key={index}>
      {index > 0 && separator}
      {child}
    </Fragment>
  ))
}
