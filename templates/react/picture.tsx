import type { ArticleView, DigestView, PictureView } from 'diglot'
import { Joined, Label } from './article.tsx'
import { turn, voice } from './styles.ts'

interface PictureProps {
  readonly picture: PictureView
  /** Of all that is around it; null where that has several languages. */
  readonly voice: ArticleView['voice']
  readonly root: DigestView
}

/** A picture with its words. One for the dark is hidden by itself, and shown by the dark palette. */
export function Picture({ picture, voice: around, root }: PictureProps) {
  const { src, width, height, alt, caption, credit, dark } = picture
  const isSaid = around?.lang === picture.lang
  return (
    <div {...(isSaid ? {} : turn(picture, root))} className="pic">
      <img
        src={src}
        width={width}
        height={height}
        alt={alt}
        {...(isSaid ? {} : voice(picture, root))}
        className={dark ? 'day' : undefined}
        style={{ maxWidth: '100%', height: 'auto' }}
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
        <p style={{ fontSize: 13 }}>
          <PictureWords picture={picture} voice={around} root={root} />
        </p>
      )}
    </div>
  )
}

/** Caption and credit. */
export function PictureWords({ picture, voice: around, root }: PictureProps) {
  const said = (phrases: PictureView['caption']) =>
    phrases.map((phrase) => <Label key={phrase.lang} phrase={phrase} voice={around} root={root} />)
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
