import type { SectionView } from 'diglot'
import { Joined } from './article.tsx'
import { type Palette, voice } from './styles.ts'

interface SectionProps {
  readonly section: SectionView
  readonly palette: Palette
  /** Direction of the whole mail. */
  readonly root: SectionView['dir']
  /** What jump links call the article; of its first section. */
  readonly anchor: string | undefined
  /** In half the width, beside another one: the same smaller headline on both sides. */
  readonly isBeside?: boolean
}

/** What stands above the paragraphs: headline, keywords, and what is to be said of the section. */
export function Section({ section, palette, root, anchor, isBeside = false }: SectionProps) {
  const Heading = section.level === 2 ? 'h2' : 'h3'
  return (
    <>
      <Heading
        id={anchor}
        className="head"
        style={{ margin: 0, fontSize: isBeside ? 19 : section.level === 2 ? 23 : 21 }}
      >
        {section.headline}
      </Heading>
      {section.keywords.length > 0 && (
        <p
          className={`chip k${section.chip.index}`}
          style={{ margin: '12px 0 0', fontSize: 12.5, lineHeight: '28px', color: section.chip.ink }}
        >
          {/* Wider than a space, so that keywords stay apart where a client drops the shape of the chips. */}
          <Joined separator={'\u00A0 '}>
            {section.keywords.map((keyword) => (
              <span
                key={keyword}
                {...(section.dir === 'rtl' ? { dir: 'auto' } : {})}
                style={{ background: section.chip.tint }}
              >
                {keyword}
              </span>
            ))}
          </Joined>
        </p>
      )}
      {section.notes.map(({ lang, dir, text }) => (
        <p
          key={text}
          {...voice({ lang, dir }, root)}
          className="soft"
          style={{ margin: '10px 0 0', fontSize: 13, color: palette.soft }}
        >
          {text}
        </p>
      ))}
    </>
  )
}
