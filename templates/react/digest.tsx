import type { DigestView } from 'diglot'
import { Body, Container, Head, Html, Preview } from 'react-email'
import { Article } from './article.tsx'
import { Contents, Footer, Masthead } from './frame.tsx'
import { mailStyles, sans } from './styles.ts'

/** The digest as a React Email component. The view holds everything that it shows: see the README. */
export default function Digest({ view }: { view: DigestView }) {
  const { light } = view.palette
  return (
    <Html lang={view.lang} dir={view.dir}>
      <Head>
        <title>{view.title}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{mailStyles(view.palette.dark)}</style>
      </Head>
      <Preview useTitleTag={false}>{view.preheader}</Preview>
      <Body
        lang={view.lang}
        dir={view.dir}
        className="canvas"
        style={{ margin: 0, background: light.canvas }}
      >
        <Container
          className="paper sheet ink"
          style={{
            width: '100%',
            maxWidth: 640,
            tableLayout: 'fixed',
            margin: '0 auto',
            background: light.paper,
            color: light.ink,
          }}
        >
          <div
            className="in"
            style={{ padding: '36px 40px 44px', font: `16px/1.5 ${sans}`, color: light.ink }}
          >
            <Masthead view={view} />
            <Contents view={view} />
            {view.parts.map((part) => (
              <div key={part.anchor}>
                {part.heading && (
                  <h2
                    id={part.anchor}
                    lang={part.heading.lang}
                    dir={part.heading.dir}
                    className="accent"
                    style={{
                      margin: '34px 0 14px',
                      font: `600 15px/22px ${part.heading.family}`,
                      color: light.accent,
                    }}
                  >
                    {part.heading.text}
                  </h2>
                )}
                {part.articles.map((article) => (
                  <Article key={article.anchor} article={article} palette={light} />
                ))}
              </div>
            ))}
            <Footer view={view} />
          </div>
        </Container>
      </Body>
    </Html>
  )
}
