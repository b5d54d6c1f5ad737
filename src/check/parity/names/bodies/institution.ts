import type { Span } from '../../reading/span.ts'
import type { FoundName, Named } from '../known-names.ts'

/** What a university, a court, a bank is, whatever it is called. */
export type InstitutionKind =
  | 'school'
  | 'hospital'
  | 'court'
  | 'police'
  | 'bank'
  | 'company'
  | 'airport'
  | 'museum'

/** A name that ends or begins with what it is a name of: 乌得勒支大学, “University of Twente”. */
export interface Institution extends Span {
  readonly kind: InstitutionKind
  /** The town or region that it is called after. */
  readonly place: CalledAfter | null
  /** What else it is called, where that is no common word. */
  readonly proper: Proper | null
}

interface CalledAfter {
  readonly text: string
  readonly meant: readonly Named[]
}

interface Proper {
  readonly text: string
  /**
   * Whether it is written by its sound: 格罗宁根, “of Twente”, “Nankai”. Otherwise it may be a translation, as “Westlake” of
   * 西湖, or what somebody else calls it.
   */
  readonly isBySound: boolean
}

/** Whether a name is one of a town or a region: what is of a country alone is told apart by others. */
export function isTownOrRegion({ meant }: FoundName): boolean {
  return meant.some(({ sort }) => sort === 'region' || sort === 'city')
}

/** Words that say that there is something of a kind, in either language. */
export const KIND_WORDS: Readonly<Record<InstitutionKind, RegExp>> = {
  school: /universit|college|school|institute|academ|polytech|faculty|campus|大学|學院|学院|学校|高校|院校/i,
  hospital: /hospital|clinic|medical|infirmary|医|醫/i,
  court: /court|judge|justice|tribunal|judicial|ruling|法院|法庭|法官|裁/i,
  police: /police|officer|constab|警|公安/i,
  bank: /bank|lender|银行|銀行|央行/i,
  company: /./,
  airport: /airport|机场|機場/i,
  museum: /museum|gallery|博物|美术/i,
}
