import type { DigestView } from 'diglot'
import { Body, Container, Head, Html } from 'react-email'
import { Article } from './article.tsx'
import { Contents, Footer, Masthead, Preheader } from './frame.tsx'
import { mailStyles, refinements, voice } from './styles.ts'

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
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
        <style>{mailStyles(view)}</style>
        <style>{refinements(view)}</style>
      </Head>
      <Body
        lang={view.lang}
        dir={view.dir}
        className="canvas"
        style={{ margin: 0, background: light.canvas }}
      >
        <Preheader view={view} />
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
            lang={view.lang}
            dir={view.dir}
            style={{ padding: '36px 40px 44px', font: `16px/1.5 ${view.sans}`, color: light.ink }}
          >
            <Masthead view={view} />
            <Contents view={view} />
            {view.parts.map((part) => (
              <div key={part.anchor}>
                {part.heading && (
                  <h2
                    id={part.anchor}
                    {...voice(part.heading, view.dir)}
                    className="accent"
                    style={{
                      margin: '22px 0 14px',
                      font: `600 15px/22px ${part.heading.family}`,
                      color: light.accent,
                    }}
                  >
                    {part.heading.text}
                  </h2>
                )}
                {part.articles.map((article) => (
                  <Article key={article.anchor} article={article} palette={light} root={view.dir} />
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
