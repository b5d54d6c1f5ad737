import type { PerLanguage } from '../language/language.ts'

/** The newsletter's sign in the masthead, on a web server of its own; `alt` is read where it is not shown. */
export interface Logo {
  readonly url: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  readonly alt: PerLanguage<string>
}

/** Where the bytes of a picture are: in a file of `content/media`, or on another web server, which only readers ask. */
export type PictureSource =
  | { readonly file: string }
  | { readonly url: string; readonly width: number; readonly height: number }

/** A picture of an article or an issue, with what is said of it in each language; what is missing has no entry. */
export interface Picture {
  readonly source: PictureSource
  /** Read where it is not shown. */
  readonly alt: PerLanguage<string>
  readonly caption: PerLanguage<string>
  readonly credit: PerLanguage<string>
  /** Shown in its place on a dark ground. */
  readonly dark: PictureSource | null
  readonly focus: Focus
  /** Shown small and square beside a text. */
  readonly isPortrait?: true
}

/** What is written of a picture in each language. */
export const pictureTexts = ['alt', 'caption', 'credit'] as const

/** The point that stays in sight where a picture is cropped: shares of its width and height, from the top left. */
export interface Focus {
  readonly x: number
  readonly y: number
}

export const CENTRE: Focus = { x: 0.5, y: 0.5 }

/** What is cut out of a picture: around a point as much as is shown of it. */
export interface Crop extends Focus {
  readonly isPortrait?: true
}

export function cropOf({ focus, isPortrait }: Pick<Picture, 'focus' | 'isPortrait'>): Crop {
  return isPortrait ? { ...focus, isPortrait } : focus
}

/** How wide and high a portrait stands in a mail, in CSS pixels. */
export const PORTRAIT_WIDTH = 72

/** How wide a picture stands in a mail, in CSS pixels: as wide as its text. */
export const PICTURE_WIDTH = 560

/** A picture that is taller for its width is cropped, so that a phone's upright photograph leaves room for the text. */
export const MAX_HEIGHT_RATIO = 3 / 4

/** From what size on a picture is a burden to a phone. */
export const HEAVY_BYTES = 200_000

/** Formats that mail programs show. */
export const pictureTypes = { jpg: 'image/jpeg', png: 'image/png', gif: 'image/gif' } as const
export type PictureExtension = keyof typeof pictureTypes

/** Bytes that readers get, known by what they are: they never change. */
export interface PictureFile {
  /** 32 hexadecimal digits of the hash and the extension: what it is called on the readers' site. Nobody guesses it. */
  readonly name: string
  readonly sha256: string
  readonly type: (typeof pictureTypes)[PictureExtension]
  readonly bytes: number
  /** In pixels of the file. */
  readonly width: number
  readonly height: number
}

/** A file of `content/media` as it is shown in one place. */
export interface ReadyPicture {
  /** How large it stands in a mail, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** With one pixel for each CSS pixel, or as many as the picture has. */
  readonly single: PictureFile
  /** For screens with two; null where the picture has no more pixels than the other file. */
  readonly double: PictureFile | null
  readonly isAnimated: boolean
}

/** What `ReadyPictures` knows a picture by. */
export function pictureKey(file: string, { x, y, isPortrait }: Crop): string {
  return `${file} ${x} ${y}${isPortrait ? ' portrait' : ''}`
}

/** `hosted`: mails name the readers' site, and programs fetch them there. `inline`: each mail carries its own. */
export type PicturePolicy = 'hosted' | 'inline'
export const picturePolicies: readonly PicturePolicy[] = ['hosted', 'inline']

/** Where a mail finds a picture: on the readers' site, or in a part of the message (RFC 2392). */
export function pictureAddress(
  { name }: Pick<PictureFile, 'name'>,
  { siteUrl, pictures }: { readonly siteUrl: string; readonly pictures: PicturePolicy },
): string {
  return pictures === 'hosted' ? `${siteUrl}/pictures/${name}` : `cid:${contentId({ name }, { siteUrl })}`
}

/** What a part of a message is called; it is unique in the world, since the name is the hash of the bytes. */
export function contentId(
  { name }: Pick<PictureFile, 'name'>,
  { siteUrl }: { readonly siteUrl: string },
): string {
  return `${name}@${new URL(siteUrl).hostname}`
}

/** By `pictureKey`; a file that cannot be shown is not among them. */
export type ReadyPictures = ReadonlyMap<string, ReadyPicture>

export const NO_PICTURES: ReadyPictures = new Map()
