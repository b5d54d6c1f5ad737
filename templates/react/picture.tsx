import type { DigestView, PictureView } from 'diglot'
import { Joined } from './article.tsx'
import { type Palette, voice } from './styles.ts'

interface PictureProps {
  readonly picture: PictureView
  readonly palette: Palette
  readonly root: DigestView
}

/** A picture with its words. One for the dark is hidden by itself, and shown by the dark palette. */
export function Picture({ picture, palette, root }: PictureProps) {
  const { src, srcset, width, height, alt, family, caption, credit, dark } = picture
  return (
    <div className="pic" style={{ margin: '0 0 18px' }}>
      <img
        src={src}
        srcSet={srcset ?? undefined}
        width={width}
        height={height}
        alt={alt}
        {...voice(picture, root)}
        className={dark ? 'day' : undefined}
        style={{
          display: 'block',
          border: 0,
          maxWidth: '100%',
          height: 'auto',
          font: `italic 15px/1.5 ${family}`,
          color: palette.soft,
          background: palette.canvas,
        }}
      />
      {dark && (
        <img
          src={dark.src}
          srcSet={dark.srcset ?? undefined}
          width={width}
          height={height}
          alt=""
          className="night"
          style={{ display: 'none', border: 0, maxWidth: '100%', height: 'auto' }}
        />
      )}
      {caption.length + credit.length > 0 && (
        <p
          className="soft"
          style={{ margin: '6px 0 0', fontSize: 13, lineHeight: '1.5', color: palette.soft }}
        >
          <PictureWords picture={picture} root={root} />
        </p>
      )}
    </div>
  )
}

/** Caption and credit. */
export function PictureWords({ picture, root }: Omit<PictureProps, 'palette'>) {
  const said = (phrases: PictureView['caption']) =>
    phrases.map(({ lang, dir, text }) => (
      <span key={lang} {...voice({ lang, dir }, root)}>
        {text}
      </span>
    ))
  return (
    <>
      <Joined separator=" · ">{said(picture.caption)}</Joined>
      {picture.credit.length > 0 && (
        <>
          {' ('}
          <Joined separator=" / ">{said(picture.credit)}</Joined>)
        </>
      )}
    </>
  )
}
