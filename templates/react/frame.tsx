import type { DigestView } from 'diglot'
import { Fragment } from 'react'
import { Joined, Label, Runs } from './article.tsx'
import { Block, keyOf } from './block.tsx'
import { Picture } from './picture.tsx'
import { blockVoice, endOf, startOf, voice } from './styles.ts'

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
  const { theme } = view
  const { light } = view.palette
  const [first, ...others] = view.masthead
  const isIntroduced = view.picture !== null || view.intro.length > 0 || view.jumps.length > 0
  return (
    <>
      <div style={{ textAlign: theme.align }}>
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
            {...voice(first, view)}
            className="mast"
            style={{ margin: 0, font: `700 ${theme.mastSize}/1.25 ${first.family}` }}
          >
            {first.text}
          </h1>
        )}
        {others.map(({ lang, dir, family, cased, text }) => (
          <p
            key={lang}
            {...voice({ lang, dir }, view)}
            className="mast2"
            style={{
              margin: '6px 0 0',
              font: `600 20px/1.4 ${family}`,
              ...(cased ? { letterSpacing: '.03em' } : {}),
            }}
          >
            {text}
          </p>
        ))}
      </div>
      <table
        role="presentation"
        className="meta"
        width="100%"
        cellPadding={0}
        cellSpacing={0}
        style={{ marginTop: 22, borderTop: theme.mastRule }}
      >
        <tbody>
          {metaRows(view).map((row) => (
            <tr key={row[0]?.lang}>
              {row.map(({ lang, dir, text }, index) => (
                <td
                  key={lang}
                  {...voice({ lang, dir }, view)}
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
          ))}
        </tbody>
      </table>
      <div style={{ padding: `${isIntroduced ? '22px' : '0'} 0 24px` }}>
        {view.picture && <Picture picture={view.picture} voice={null} root={view} />}
        {view.intro.map(({ lang, dir, family, size, leading, blocks }, index) => (
          <div
            key={lang}
            {...blockVoice({ lang, dir }, view)}
            style={{ ...(index === 0 ? {} : { marginTop: 12 }), font: `${size}/${leading} ${family}` }}
          >
            {blocks.map((block, at) =>
              block.kind === 'paragraph' ? (
                <p key={keyOf(block)} style={{ margin: at === 0 ? 0 : '10px 0 0' }}>
                  <Runs runs={block.runs} />
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
                <a key={lang} href={href} {...voice({ lang, dir }, view)} style={{ color: light.accent }}>
                  <u>{text}</u>
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
        padding: '16px 0 22px',
        borderTop: `1px solid ${light.rule}`,
        fontSize: 15,
        lineHeight: '22px',
      }}
    >
      <p className="soft" style={{ margin: 0, fontSize: 13, color: light.soft }}>
        <Joined separator=" · ">
          {view.contents.label.map((phrase) => (
            <Label key={phrase.lang} phrase={phrase} voice={null} root={view} />
          ))}
        </Joined>
      </p>
      <table className="toc" width="100%" cellPadding={4} cellSpacing={0} role="presentation">
        <tbody>
          {view.contents.entries.map(({ number, numeral, headlines }, at) => (
            <tr key={number} {...{ valign: 'top' }}>
              <td className="accent" width={at === 0 ? 34 : undefined}>
                {numeral}
              </td>
              <td>
                {headlines.map(({ lang, dir, href, text }, index) => (
                  <Fragment key={lang}>
                    {index > 0 && <br />}
                    <a href={href} {...voice({ lang, dir }, view)}>
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

/** Who edits it, why you get this, the reader's links, and where the sender can be found. */
export function Footer({ view }: { view: DigestView }) {
  const { light } = view.palette
  return (
    <>
      <div style={{ borderTop: view.theme.mastRule }} />
      <div
        className="soft"
        style={{ padding: '20px 0 0', fontSize: 13, lineHeight: '22px', color: light.soft }}
      >
        {view.footer.map(({ lang, dir, editedBy, why, links }, index) => (
          <p key={lang} {...blockVoice({ lang, dir }, view)} style={{ margin: index === 0 ? 0 : '14px 0 0' }}>
            {editedBy && (
              <>
                {editedBy}
                <br />
              </>
            )}
            {why}
            <br />
            <Joined separator={'\u00A0· '}>
              {links.map(({ href, text }) => (
                <a key={href} href={href} style={{ color: light.soft }}>
                  <u>{text}</u>
                </a>
              ))}
            </Joined>
          </p>
        ))}
        <p style={{ margin: '14px 0 0' }}>{view.postalAddress}</p>
      </div>
    </>
  )
}

/** Two languages stand at the two ends of a line; more would run into each other. */
function metaRows({ meta }: DigestView): readonly DigestView['meta'][] {
  return meta.length > 2 ? meta.map((one) => [one]) : [meta]
}
