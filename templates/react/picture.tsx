import type { DigestView, PictureView } from 'diglot'
import { Joined } from './article.tsx'
import { turn, voice } from './styles.ts'

interface PictureProps {
  readonly picture: PictureView
  readonly root: DigestView
}

/** A picture with its words. One for the dark is hidden by itself, and shown by the dark palette. */
export function Picture({ picture, root }: PictureProps) {
  const { src, width, height, alt, caption, credit, dark } = picture
  return (
    <div {...turn(picture, root)} className="pic">
      <img
        src={src}
        width={width}
        height={height}
        alt={alt}
        {...voice(picture, root)}
        className={dark ? 'day' : undefined}
        style={{ display: 'block', maxWidth: '100%', height: 'auto' }}
      />
      {dark && (
        <img
          src={dark.src}
          width={width}
          height={height}
          alt=""
          className="night"
          style={{ display: 'none', maxWidth: '100%', height: 'auto' }}
        />
      )}
      {caption.length + credit.length > 0 && (
        <p className="soft" style={{ fontSize: 13 }}>
          <PictureWords picture={picture} root={root} />
        </p>
      )}
    </div>
  )
}

/** Caption and credit. */
export function PictureWords({ picture, root }: PictureProps) {
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
          {picture.caption.length > 0 && ' · '}
          <Joined separator=" / ">{said(picture.credit)}</Joined>
        </>
      )}
    </>
  )
}
