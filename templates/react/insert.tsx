import type { DigestView, IssueBlockView, PictureView } from 'diglot'
import type { CSSProperties } from 'react'
import { Joined, Label } from './article.tsx'
import { Block, keyOf } from './block.tsx'
import { Cell } from './columns.tsx'
import { PictureWords } from './picture.tsx'
import { blockVoice, type Palette, startOf, turn, turned, voice } from './styles.ts'

interface InsertProps {
  readonly block: IssueBlockView
  readonly palette: Palette
  /** The whole mail. */
  readonly root: DigestView
}

/** What stands between articles: calm beside them, and what is paid for in a box of its own. */
export function Insert({ block, palette, root }: InsertProps) {
  const { kind, anchor, dir, label, level, picture, sections, isPair, links } = block
  const isPaid = kind === 'sponsor'
  const Heading = `h${level}` as 'h2' | 'h3'
  return (
    <div
      id={anchor}
      {...turn(block, root)}
      className={isPaid ? 'rule canvas' : 'rule'}
      style={frame(block, palette)}
    >
      {label.length > 0 && (
        <Heading
          className={isPaid ? 'sub' : 'sub soft'}
          style={{
            margin: '0 0 12px',
            fontSize: 13,
            fontWeight: 600,
            ...(isPaid ? {} : { color: palette.soft }),
          }}
        >
          <Joined separator=" · ">
            {label.map((phrase) => (
              <Label key={phrase.lang} phrase={phrase} voice={null} root={root} inCaps />
            ))}
          </Joined>
        </Heading>
      )}
      {picture && <Portrait picture={picture} around={dir} palette={palette} root={root} />}
      {isPair ? (
        <div {...turned(root)} className="pair said">
          {sections.map((section, index) => (
            <Cell key={section.lang} spoken={section} root={root} index={index}>
              <Said kind={kind} section={section} figure="26px" palette={palette} root={root} />
            </Cell>
          ))}
        </div>
      ) : (
        sections.map((section, index) => (
          <div
            key={section.lang}
            {...blockVoice(section, root)}
            style={{
              ...(index === 0 ? {} : { marginTop: 20 }),
              font: `${section.size}/${section.leading} ${section.family}`,
            }}
          >
            <Said kind={kind} section={section} figure="34px" palette={palette} root={root} />
          </div>
        ))
      )}
      {picture && picture.caption.length + picture.credit.length > 0 && (
        <p
          className="soft"
          style={{ margin: '12px 0 0', fontSize: 13, lineHeight: '1.5', color: palette.soft }}
        >
          <PictureWords picture={picture} voice={null} root={root} />
        </p>
      )}
      {links.map(({ href, read }) => (
        <p key={href} style={{ margin: '12px 0 0', fontSize: 14 }}>
          <a href={href} style={{ color: palette.accent }}>
            <u>
              <Joined separator={'\u00A0· '}>
                {read.map((phrase) => (
                  <Label key={phrase.lang} phrase={phrase} voice={null} root={root} />
                ))}
              </Joined>
            </u>
          </a>
        </p>
      ))}
    </div>
  )
}

function frame({ kind, label }: IssueBlockView, { rule, canvas }: Palette): CSSProperties {
  if (kind === 'sponsor')
    return {
      border: `1px solid ${rule}`,
      margin: '0 0 28px',
      padding: '18px 20px 22px',
      background: canvas,
    }
  return label.length === 0
    ? { borderTop: '0', padding: '0 0 26px' }
    : { borderTop: `1px solid ${rule}`, padding: '20px 0 26px' }
}

interface SaidProps extends Omit<InsertProps, 'block'> {
  readonly kind: IssueBlockView['kind']
  readonly section: IssueBlockView['sections'][number]
  /** How large a number of the week is; in a column it has less room. */
  readonly figure: string
}

/** What a block says in one language. */
function Said({ kind, section, figure, palette, root }: SaidProps) {
  const { headline, href, level, headFamily, notes, facts, blocks, by, dir } = section
  const Heading = `h${level}` as 'h3' | 'h4'
  const isFigure = kind === 'figure'
  const text = blocks.map((block) => <Block key={keyOf(block)} block={block} palette={palette} dir={dir} />)
  return (
    <>
      {headline !== null && (
        <Heading
          className={isFigure ? 'sub accent' : 'sub'}
          style={{
            margin: 0,
            font: `700 ${isFigure ? `${figure}/1.2` : '18px/1.4'} ${headFamily}`,
            ...(isFigure ? { color: palette.accent } : {}),
          }}
        >
          {href === null ? (
            headline
          ) : (
            <a href={href} style={{ color: palette.accent }}>
              <u>{headline}</u>
            </a>
          )}
        </Heading>
      )}
      {notes.map((note) => (
        <p
          key={note.text}
          {...blockVoice(note, root)}
          className="soft"
          style={{ margin: '6px 0 0', fontSize: 13, color: palette.soft }}
        >
          {note.text}
        </p>
      ))}
      {facts.map((fact) => (
        <p key={fact} style={{ margin: '4px 0 0', fontSize: 15 }}>
          {fact}
        </p>
      ))}
      {kind === 'quote' ? (
        <blockquote style={{ margin: 0, padding: 0, fontFamily: headFamily, fontSize: '1.16em' }}>
          {text}
        </blockquote>
      ) : (
        text
      )}
      {by !== null && (
        <p className="soft" style={{ margin: '8px 0 0', fontSize: 15, color: palette.soft }}>
          {by}
        </p>
      )}
    </>
  )
}

interface PortraitProps extends Omit<InsertProps, 'block'> {
  readonly picture: PictureView
  /** The direction of what it stands in. */
  readonly around: DigestView['dir']
}

/** Where a client knows no round corners, it is a square. */
function Portrait({ picture, around, palette, root }: PortraitProps) {
  const { src, width, height, alt, family } = picture
  return (
    <img
      src={src}
      width={width}
      height={height}
      alt={alt}
      {...voice(picture, root)}
      {...{ align: startOf(around) }}
      style={{
        border: 0,
        height: 'auto',
        margin: around === 'rtl' ? '4px 0 8px 16px' : '4px 16px 8px 0',
        borderRadius: '50%',
        font: `italic 13px/1.4 ${family}`,
        color: palette.soft,
      }}
    />
  )
}
