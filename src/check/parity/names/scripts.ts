/** What letters of a script are like, as far as finding names asks. */
export function fold(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłđıßœæё]/g, (letter) => PLAIN[letter] ?? letter)
}

const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ё: 'е',
}

/** Characters by which Chinese writes foreign names, and hardly anything else side by side. */
export const TRANSLITERATION = new Set(
  '阿埃艾爱安奥澳巴芭白班邦保鲍贝本比彼毕别宾波伯勃博卜布查茨达戴丹道德登邓迪狄蒂丁东杜顿多厄恩尔法凡范菲费芬丰冯佛夫弗福盖冈戈格葛根古瓜圭哈汉翰豪赫亨洪胡华怀惠霍基吉季加迦贾杰金久喀卡凯坎康考柯科可克肯库夸昆奎拉腊莱赖兰朗劳勒雷蕾黎里利莉立丽连廉列林琳隆龙娄卢鲁路露吕伦罗洛马玛迈麦曼芒茅梅门蒙孟米密缅敏摩莫默姆木慕穆娜纳奈瑙内嫩尼妮涅宁纽努诺欧帕派潘庞佩彭蓬皮匹珀普奇齐恰钱乔切琴琼丘萨塞赛桑瑟森沙莎尚绍舍申圣施什史舒朔丝司思斯松苏孙索塔泰坦汤唐陶特滕提廷通图托脱瓦万旺威韦维魏温文翁沃乌武西希锡夏香谢辛欣休许雪逊雅亚延扬耶叶伊易因英尤于裕约泽曾扎詹哲珍芝知朱兹祖佐·-'.split(
    '',
  ),
)

export const isKatakana = (character: string) => /[ァ-ヴー]/.test(character)
export const isHangul = (character: string) => /[가-힣]/.test(character)
export const isArabic = (character: string) =>
  /\p{Script=Arabic}/u.test(character) && /\p{L}|\p{M}/u.test(character)

/** Two characters of a text as one number, to look up what begins with them at every place. */
export function codeOfTwo(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}
