import type { DigestView, IssueBlockView } from 'diglot'
import { type CSSProperties, Fragment, type ReactNode } from 'react'
import { Head, Html } from 'react-email'
import { Article } from './article.tsx'
import { Contents, Footer, Masthead, Preheader } from './frame.tsx'
import { Insert } from './insert.tsx'
import { blockVoice, fontOf, mailStyles, refinements } from './styles.ts'

/** The digest as a React Email component. The view holds everything that it shows: see the README. */
export default function Digest({ view }: { view: DigestView }) {
  const { light } = view.palette
  const { theme } = view
  const insert = (block: IssueBlockView) => (
    <Row key={block.anchor} view={view}>
      <Insert block={block} palette={light} root={view} />
    </Row>
  )
  return (
    <Html lang={view.lang} dir={view.dir}>
      <Head>
        <title>{view.title}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
        <style>{mailStyles(view)}</style>
        <style>{refinements(view)}</style>
      </Head>
      {/* Not <Body>, which puts the whole mail into one cell. */}
      <body style={{ margin: 0, background: light.canvas }}>
        <Preheader view={view} />
        <div lang={view.lang} dir={view.dir} className="canvas" style={{ background: light.canvas }}>
          <table
            className="sheet paper ink"
            role="presentation"
            align="center"
            width="640"
            cellPadding={0}
            cellSpacing={0}
            style={{
              maxWidth: '100%',
              tableLayout: 'fixed',
              background: light.paper,
              color: light.ink,
              font: `16px/1.5 ${view.sans}`,
            }}
          >
            <tbody>
              <Row
                view={view}
                className={theme.bar ? 'in top bar' : 'in top'}
                style={{
                  ...(theme.bar ? { borderTop: `${theme.bar} ${light.accent}` } : {}),
                  padding: '36px 40px 0',
                }}
              >
                <Masthead view={view} />
                <Contents view={view} />
              </Row>
            </tbody>
            {view.parts.map((part, at) => (
              <tbody key={part.anchor} style={part.voice ? { font: fontOf(part.voice) } : {}}>
                {part.heading && (
                  <Row view={view} className="in part">
                    <div style={{ borderTop: theme.mastRule }} />
                    <h2
                      id={part.anchor}
                      {...blockVoice(part.heading, view)}
                      style={{
                        margin: 0,
                        padding: '28px 0 20px',
                        font: `700 30px/1.25 ${part.heading.family}`,
                      }}
                    >
                      {part.heading.text}
                    </h2>
                  </Row>
                )}
                {part.before.map(insert)}
                {part.articles.map((article) => (
                  <Fragment key={article.anchor}>
                    <Row
                      view={view}
                      className={`in${article.voice ? ` s${at}` : ''}${article.weight === 'lead' ? ' lead' : ''}`}
                    >
                      <Article article={article} palette={light} root={view} />
                    </Row>
                    {article.after.map(insert)}
                  </Fragment>
                ))}
              </tbody>
            ))}
            <tbody>
              <Row view={view} style={{ padding: '0 40px 44px' }}>
                <Footer view={view} />
              </Row>
            </tbody>
          </table>
        </div>
      </body>
    </Html>
  )
}

interface RowProps {
  readonly view: DigestView
  readonly className?: string
  readonly style?: CSSProperties
  readonly children: ReactNode
}

/** Each piece in a row of the one table: Outlook for Windows breaks a cell that is taller than 1,800 pixels. */
function Row({ view, className = 'in', style = { padding: '0 40px' }, children }: RowProps) {
  return (
    <tr>
      <td className={className} {...(view.dir === 'rtl' ? { dir: view.dir } : {})} style={style}>
        {children}
      </td>
    </tr>
  )
}
