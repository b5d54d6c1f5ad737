/** The library: what the command line and the preview are built on. */
export type { ArticleView, DigestView, Paragraph, Phrase, Run, SectionView } from './domain/digest-view.ts'
