/**
 * What the bytes of a text say that another program has saved: UTF-8, UTF-16, GB18030, Big5, or Windows-1252 where it is
 * nearly all ASCII; null for bytes that are plausible in none of these. Line ends stay as they are, a byte order mark goes.
 */
export function decodeForeign(content: Uint8Array): string | null {
  const wide = utf16Of(content)
  if (wide !== null) return new TextDecoder(wide).decode(content)
  const utf8 = decodeAs('utf-8', content)
  if (utf8 !== null || content.includes(0) || isBrokenUtf8(content)) return utf8
  const readings = (['gb18030', 'big5'] as const).map((encoding) => readAs(encoding, content))
  const [best] = readings.toSorted((a, b) => b.share - a.share)
  if (best !== undefined && best.share >= MIN_COMMON) return best.text
  const others = content.filter((byte) => byte >= 0x80).length
  return others < content.length / 10 ? new TextDecoder('windows-1252').decode(content) : null
}

/** By its byte order mark, or by the zeros that stand beside ASCII. */
function utf16Of(content: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = content
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = content.subarray(0, 4096)
  const zeros = (from: number) => start.filter((byte, at) => byte === 0 && at % 2 === from).length
  const [high, low] = [zeros(0), zeros(1)]
  if (content.length % 2 === 1 || Math.max(high, low) < start.length / 100 || Math.min(high, low) > 0)
    return null
  return low > high ? 'utf-16le' : 'utf-16be'
}

/** Characters of three bytes are rare where GB18030 is read as UTF-8, and the rule in Chinese that is UTF-8. */
function isBrokenUtf8(content: Uint8Array): boolean {
  const text = new TextDecoder().decode(content)
  const broken = text.split('\uFFFD').length - 1
  return (text.match(/[\u0800-\uFFFC]/g)?.length ?? 0) > broken
}

/** How a text reads in an encoding, and how many of its Han characters are among the commonest; 0 where bytes do not fit. */
function readAs(encoding: 'gb18030' | 'big5', content: Uint8Array): { text: string; share: number } {
  const text = decodeAs(encoding, content)
  if (text === null) return { text: '', share: 0 }
  const han = text.match(/[^\p{ASCII}\p{P}\p{S}]/gu) ?? []
  return { text, share: han.filter((character) => COMMON.has(character)).length / Math.max(1, han.length) }
}

/** Null where bytes do not fit. */
function decodeAs(encoding: string, content: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

// The commonest characters of Chinese news, simplified and traditional: four of ten in any text.
const COMMON = new Set(
  '的一是在不了有和人这这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府术司法律算模型安全美韩日英欧盟委院议案技智' +
    '這為個國時來們於會發動過說產種後學經進著電裡現實兩體機當點從業應開還間樣與關線內數質氣變條沒結問軍題黨員總設長頭資邊級圖統組見計別論運農幾區強戰則據處術議案歐韓盟布實施將億萬',
)
const MIN_COMMON = 0.15
