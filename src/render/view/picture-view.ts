import type { LanguageTag, PerLanguage } from '../../domain/language/language.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import {
  cropOf,
  PICTURE_WIDTH,
  type Picture,
  type PictureSource,
  PORTRAIT_WIDTH,
  pictureAddress,
  pictureKey,
  type ReadyPictures,
} from '../../domain/newsletter/picture.ts'
import type { DigestView, Phrase } from '../../domain/proof/digest-view.ts'
import { phrase, textStyle } from './text-style.ts'
import { typesetterOf } from './typeset.ts'

interface PictureSetting {
  readonly newsletter: Newsletter
  readonly pictures: ReadyPictures
  /** The reader's languages, in order. */
  readonly languages: readonly LanguageTag[]
}

/** A picture as an edition shows it; null where there is none, or its file cannot be shown. */
export function pictureView(picture: Picture | null, setting: PictureSetting): DigestView['picture'] {
  const files = picture && filesOf(picture.source, picture, setting)
  if (picture === null || files === null) return null
  const { newsletter, languages } = setting
  const alt = phrasesIn(picture.alt, newsletter, languages)[0]
  const dark = picture.dark && filesOf(picture.dark, picture, setting)
  return {
    ...textStyle(newsletter, alt?.lang ?? languages[0] ?? 'und'),
    ...files,
    alt: alt?.text ?? '',
    caption: phrasesIn(picture.caption, newsletter, languages),
    credit: phrasesIn(picture.credit, newsletter, languages),
    dark: dark && { src: dark.src },
  }
}

type Files = Pick<NonNullable<DigestView['picture']>, 'src' | 'width' | 'height'>

function filesOf(
  source: PictureSource,
  picture: Picture,
  { newsletter, pictures }: PictureSetting,
): Files | null {
  if ('url' in source) {
    const { url, width, height } = source
    const shown = Math.min(width, picture.isPortrait ? PORTRAIT_WIDTH : PICTURE_WIDTH)
    return { src: url, width: shown, height: Math.max(1, Math.round((height * shown) / width)) }
  }
  const ready = pictures.get(pictureKey(source.file, cropOf(picture)))
  if (ready === undefined) return null
  const { single, double, width, height } = ready
  // The one for screens with two pixels for each, which others scale down: `srcset` would cost three addresses in each place, and Gmail
  // and Outlook drop it. What the mail carries itself is the smaller one, so that a message stays light.
  const file = newsletter.pictures === 'inline' ? single : (double ?? single)
  return { src: pictureAddress(file, newsletter), width, height }
}

/** In each of the languages that it is written in; what is the same in all stands once. */
function phrasesIn(
  texts: PerLanguage<string>,
  newsletter: Newsletter,
  languages: readonly LanguageTag[],
): Phrase[] {
  const phrases = languages.flatMap((tag) => {
    const text = texts.get(tag)
    return text === undefined ? [] : [phrase(newsletter, tag, typesetterOf(newsletter, tag).text(text))]
  })
  return phrases.filter(({ text }, at) => phrases.findIndex((other) => other.text === text) === at)
}
