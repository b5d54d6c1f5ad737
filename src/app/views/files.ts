import type { Right } from '../../domain/newsletter/editor.ts'
import type { DiffPiece } from '../../domain/proof/text-diff.ts'
import type { ErrorDetail } from '../../errors.ts'

/** GET /api/files: the files that cannot be read, and what would fix them. */
export interface BrokenFiles {
  readonly files: readonly BrokenFile[]
  readonly missing: readonly MissingFile[]
}

export interface BrokenFile {
  /** `content/articles/x.yaml` */
  readonly path: string
  readonly faults: readonly ErrorDetail[]
  /** Whether its text can be edited here. */
  readonly isEditable: boolean
  /** Where it is the name of the file that is wrong: one that fits, without the ending. */
  readonly rename: string | null
  /** What somebody needs to fix it. */
  readonly needs: Right
}

/** A file that is needed and not there: of an article that an issue names, or newsletter.yaml. */
export interface MissingFile {
  readonly path: string
  /** Null of newsletter.yaml. */
  readonly article: { readonly id: string; readonly issue: string } | null
  /** Whether the trash has it, or the last version that could be read is known. */
  readonly canRestore: boolean
  /** What somebody needs to restore it. */
  readonly needs: Right
}

/** GET /api/files/text?path= */
export interface FileText {
  readonly path: string
  /** SHA-256 of the file's bytes. */
  readonly revision: string
  readonly text: string
  readonly faults: readonly ErrorDetail[]
  /** The last text of it that could be read; null where none is known, or where this one can be read. */
  readonly lastGood: GoodVersion | null
}

export interface GoodVersion {
  readonly text: string
  readonly keptAt: string
  /** From this version to the one on the disk, in lines. */
  readonly changes: readonly DiffPiece[]
}

/** PUT /api/files/text: what was written, or why not. */
export type FileWriteView =
  | { readonly written: FileText }
  /** Somebody else wrote it first: as it is on the disk. */
  | { readonly refused: 'changed'; readonly current: FileText }
  /** It can be read as it is, and could not with this text. */
  | { readonly refused: 'worse'; readonly faults: readonly ErrorDetail[] }
