import type { DigestView, SectionView } from 'diglot'
import { Joined } from './article.tsx'
import { blockVoice, type Palette } from './styles.ts'

interface SectionProps {
  readonly section: SectionView
  readonly palette: Palette
  /** The whole mail. */
  readonly root: DigestView
  /** What jump links call the article; of its first section. */
  readonly anchor: string | undefined
  /** Whether the style sheet says the typeface of its headline. */
  readonly isInColumn?: true
}

/** What stands above the paragraphs: headline, keywords, and what is to be said of the section. */
export function Section({ section, palette, root, anchor, isInColumn }: SectionProps) {
  const hasTints = palette.chips.length > 1
  const Heading = section.level === 2 ? 'h2' : 'h3'
  return (
    <>
      <Heading
        id={anchor}
        className="head"
        style={{
          ...(section.headFamily === null || isInColumn
            ? { fontSize: section.headSize }
            : { font: `700 ${section.headSize}/1.35 ${section.headFamily}` }),
        }}
      >
        {section.href === null ? (
          section.headline
        ) : (
          <a href={section.href} style={{ color: 'inherit' }}>
            {section.headline}
          </a>
        )}
      </Heading>
      {section.keywords.length > 0 && (
        <p
          className={`chip${section.dir === 'rtl' ? ' turn' : ''}${hasTints ? ` k${section.chip.index}` : ''}`}
          style={{ fontSize: 12.5 }}
        >
          {/* The points are seen where a client drops the style sheet, and with it the shape of the chips. */}
          <Joined separator=" · ">
            {section.keywords.map((keyword) => (
              <span key={keyword} {...(section.dir === 'rtl' ? { dir: 'auto' } : {})}>
                {keyword}
              </span>
            ))}
          </Joined>
        </p>
      )}
      {section.notes.map(({ lang, dir, text }) => (
        <p
          key={text}
          {...blockVoice({ lang, dir }, root)}
          className="soft"
          style={{ margin: '10px 0 0', fontSize: 13, color: palette.soft }}
        >
          {text}
        </p>
      ))}
    </>
  )
}
