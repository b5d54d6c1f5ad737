import { betweenPattern, joinRanges } from '../ranges.ts'
import type { LanguageReader } from '../reading.ts'
import { blankOutAll } from '../span.ts'
import { readDatesZh } from '../zh/dates-zh.ts'
import { readQuantitiesZh } from '../zh/read-zh.ts'
import { idiomsZh } from '../zh/words-zh.ts'

const BETWEEN = betweenPattern(['至', '到', '和', '与', '、', '或'])

/** Chinese has patterns of its own (`zh/`): it writes numbers, measures and dates without a space between words. */
export const zh: LanguageReader = {
  read(text) {
    const { found, rest } = readDatesZh(blankOutAll(text, idiomsZh))
    return { dates: found, quantities: joinRanges(rest, readQuantitiesZh(rest), BETWEEN) }
  },
}
