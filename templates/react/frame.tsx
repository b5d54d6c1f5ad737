import type { DigestView } from 'diglot'
import { Fragment } from 'react'
import { Joined, Runs } from './article.tsx'
import { Block, keyOf } from './block.tsx'
import { endOf, startOf, voice } from './styles.ts'

/** What an inbox shows under the subject; the rest of its lines stays empty. It is hidden in the mail itself. */
export function Preheader({ view }: { view: DigestView }) {
  return (
    <div
      style={{
        display: 'none',
        fontSize: 1,
        color: '#ffffff',
        lineHeight: '1px',
        maxHeight: 0,
        maxWidth: 0,
        opacity: 0,
        overflow: 'hidden',
      }}
    >
      {`${view.preheader}${view.preheaderFill}`}
    </div>
  )
}

/** Names, issue number and date, introduction, and in the split layout the way to each language. */
export function Masthead({ view }: { view: DigestView }) {
  const { light } = view.palette
  const [first, ...others] = view.masthead
  return (
    <>
      <div style={{ textAlign: 'center' }}>
        {view.logo && (
          <img
            {...view.logo}
            alt={view.logo.alt}
            style={{
              display: 'inline-block',
              border: 0,
              maxWidth: '100%',
              height: 'auto',
              margin: '0 0 14px',
            }}
          />
        )}
        {first && (
          <h1
            {...voice(first, view.dir)}
            className="mast"
            style={{
              margin: 0,
              font: `700 34px/1.25 ${first.family}`,
              ...(first.cased ? { letterSpacing: '.01em' } : {}),
            }}
          >
            {first.text}
          </h1>
        )}
        {others.map(({ lang, dir, family, cased, text }) => (
          <p
            key={lang}
            {...voice({ lang, dir }, view.dir)}
            className="soft mast2"
            style={{
              margin: '6px 0 0',
              font: `17px/1.4 ${family}`,
              color: light.soft,
              ...(cased ? { letterSpacing: '.12em', textTransform: 'uppercase' } : {}),
            }}
          >
            {text}
          </p>
        ))}
      </div>
      <table
        role="presentation"
        className="meta heavy"
        width="100%"
        cellPadding={0}
        cellSpacing={0}
        style={{ marginTop: 22, borderTop: `2px solid ${light.ink}` }}
      >
        <tbody>
          <tr>
            {view.meta.map(({ lang, dir, text }, index) => (
              <td
                key={lang}
                {...voice({ lang, dir }, view.dir)}
                className="soft rule"
                align={index === 0 ? startOf(view.dir) : endOf(view.dir)}
                style={{
                  padding: '8px 0',
                  borderBottom: `1px solid ${light.rule}`,
                  fontSize: 13,
                  lineHeight: '20px',
                  color: light.soft,
                }}
              >
                {text}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {view.hero && (
        <img
          {...view.hero}
          alt={view.hero.alt}
          style={{ display: 'block', border: 0, width: '100%', height: 'auto', margin: '22px 0 0' }}
        />
      )}
      <div style={{ padding: '0 0 24px' }}>
        {view.intro.map(({ lang, dir, family, leading, blocks }, index) => (
          <div
            key={lang}
            {...voice({ lang, dir }, view.dir)}
            className={index === 0 ? undefined : 'soft'}
            style={{
              marginTop: index === 0 ? 20 : 10,
              font: `16px/${leading} ${family}`,
              ...(index === 0 ? {} : { color: light.soft }),
            }}
          >
            {blocks.map((block, at) =>
              block.kind === 'paragraph' ? (
                <p key={keyOf(block)} style={{ margin: at === 0 ? 0 : '10px 0 0' }}>
                  <Runs runs={block.runs} palette={light} />
                </p>
              ) : (
                <Block key={keyOf(block)} block={block} palette={light} dir={dir} />
              ),
            )}
          </div>
        ))}
        {view.jumps.length > 0 && (
          <p
            className="accent"
            style={{ margin: '20px 0 0', fontSize: 14, lineHeight: '24px', color: light.accent }}
          >
            <Joined separator=" · ">
              {view.jumps.map(({ lang, dir, href, text }) => (
                <a key={lang} href={href} {...voice({ lang, dir }, view.dir)} style={{ color: light.accent }}>
                  {text}
                </a>
              ))}
            </Joined>
          </p>
        )}
      </div>
    </>
  )
}

export function Contents({ view }: { view: DigestView }) {
  const { light } = view.palette
  if (!view.contents) return null
  return (
    <div
      className="rule"
      style={{
        padding: '16px 0 20px',
        borderTop: `1px solid ${light.rule}`,
        fontSize: 15,
        lineHeight: '22px',
      }}
    >
      <p className="soft" style={{ margin: 0, fontSize: 13, color: light.soft }}>
        <Joined separator=" · ">
          {view.contents.label.map(({ lang, dir, text }) => (
            <span key={lang} {...voice({ lang, dir }, view.dir)}>
              {text}
            </span>
          ))}
        </Joined>
      </p>
      <table className="toc" width="100%" cellPadding={4} cellSpacing={0} role="presentation">
        <tbody>
          {view.contents.entries.map(({ number, headlines }) => (
            <tr key={number} style={{ verticalAlign: 'top' }}>
              <td className="accent" width={34} style={{ fontWeight: 600, color: light.accent }}>
                {number}
              </td>
              <td>
                {headlines.map(({ lang, dir, href, text }, index) => (
                  <Fragment key={lang}>
                    {index > 0 && <br />}
                    <a
                      href={href}
                      {...voice({ lang, dir }, view.dir)}
                      className={index === 0 ? undefined : 'soft'}
                      style={{ color: index === 0 ? light.ink : light.soft }}
                    >
                      {text}
                    </a>
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Why you get this, the reader's links, and where the sender can be found. */
export function Footer({ view }: { view: DigestView }) {
  const { light } = view.palette
  return (
    <div
      className="heavy soft"
      style={{
        borderTop: `2px solid ${light.ink}`,
        padding: '22px 0 0',
        fontSize: 13,
        lineHeight: '22px',
        color: light.soft,
      }}
    >
      {view.footer.map(({ lang, dir, why, links }, index) => (
        <p key={lang} {...voice({ lang, dir }, view.dir)} style={{ margin: index === 0 ? 0 : '10px 0 0' }}>
          {why}
          <br />
          <Joined separator=" · ">
            {links.map(({ href, text }) => (
              <a key={href} href={href} style={{ color: light.soft }}>
                {text}
              </a>
            ))}
          </Joined>
        </p>
      ))}
      <p style={{ margin: '10px 0 0' }}>{view.postalAddress}</p>
    </div>
  )
}
