/**
 * Where each syllable begins in the order by which ICU sorts Han characters, which is that of their sound: 阿 to 埃 are a, 哎
 * begins ai. So Node knows the sound of every character, simplified or traditional, and no dictionary is installed.
 */
const BEGINNINGS =
  'a吖ai哎an安ang肮ao凹ba丷bai挀ban扳bang邦bao勹bei卑ben奔beng伻bi屄bian边biao标bie憋bin汃bing冫bo癶bu卜ca擦cai偲can参cang仓' +
  'cao撡ce冊cen嵾ceng噌cha叉chai芆chan辿chang伥chao抄che车chen抻cheng阷chi吃chong充chou抽chu出chuai揣chuan巛chuang刅ch' +
  'ui吹chun旾chuo逴ci呲cong匆cou凑cu粗cuan汆cui崔cun邨cuo搓da咑dai呆dan丹dang当dao刀de嘚deng灯di氐dian敁diao刁die爹ding丁d' +
  'ong东dou吺du厾duan偳dui垖dun吨duo多e妸en奀er儿fa发fan帆fang匚fei飞fen分feng丰fou紑fu夫ga旮gai侅gan甘gang冈gao皋ge戈gen根g' +
  'eng刯gong工gou勾gu估gua瓜guai乖guan关guang光gui归gun丨guo呙ha哈hai咍han佄hang夯hao茠he诃hei黑hen拫heng亨hong叿hou齁hu乎' +
  'hua花huai怀huan欢huang巟hui灰hun昏huo吙ji讥jia加jian戋jiang江jiao艽jie阶jin巾jing坕jiong冂jiu丩ju凥juan姢jue噘jun军ka' +
  '咔kai开kan刊kang忼kao尻ke匼ken肎keng劥kong空kou抠ku刳kua夸kuai蒯kuan宽kuang匡kui亏kun坤kuo扩la垃lai来lan兰lang啷lao捞le' +
  '仂lei雷leng塄li哩lian奁liang良liao撩lie毟lin拎ling伶liu溜long龙lou瞜lu噜lü驴luan娈lüe掠lun抡luo啰ma妈mai埋man嫚mang牤ma' +
  'o猫me嚒mei坆men椚meng擝mi咪mian宀miao喵mie吀min民ming名mo摸mou哞mu毪na拏nai腉nan囡nang囔nao孬ne疒nei娞ni妮nian拈niang娘n' +
  'iao鸟nie捏nin囜ning宁niu妞nong农nou羺nu奴nü女nuan奻nüe疟nuo挪ou讴pa妑pai拍pan眅pang乓pao抛pei呸pen喷peng匉pi丕pian囨pia' +
  'o剽pie氕pin姘ping乒po钋pou剖pu仆qi七qia掐qian千qiang呛qiao悄qie苆qin亲qing靑qiong卭qiu丘qu区quan奍que炔qun夋ran呥rang穣' +
  'rao娆ren人reng扔ri日rong戎rou禸ru邚ruan堧rui桵run闰ruo捼sa仨sai毢san三sang桒sao掻se閪sen森sha杀shai筛shan山shang伤shao' +
  '弰she奢shen申sheng升shi尸shou収shu书shuai衰shuan闩shuang双shui脽shun吮shuo说si厶song忪sou凁su苏suan狻sui夊sun孙suo唆t' +
  'a他tai囼tan坍tang汤tao夲te忑teng熥ti剔tian天tiao旫tie帖ting厅tong炵tou偷tu凸tuan湍tui推tun吞tuo乇wa屲wai歪wan弯wang尢we' +
  'i危wen昷weng翁wo挝wu乌xi夕xia呷xian仙xiang乡xiao灱xie些xin心xing星xiong凶xiu休xu吁xuan吅xue疶xun坃ya丫yan恹yang央yao幺y' +
  'e倻yi一yin囙ying应yong佣you优yu込yuan囦yue曰yun晕za帀zai災zan兂zang匨zao傮ze则zei贼zeng囎zha扎zhai夈zhan枬zhang张zhao佋' +
  'zhe蜇zhen贞zheng凧zhi之zhong中zhou州zhu朱zhua抓zhuan专zhuang妆zhui隹zhun宒zhuo拙zi孜zong宗zou邹zu租zuan钻zui厜zun尊z' +
  'uo嘬'

const syllables = Array.from(
  BEGINNINGS.matchAll(/([a-zü]+)(\p{Script=Han})/gu),
  ([, syllable = '', first = '']) => ({
    syllable: syllable.replace('ü', 'u'),
    first,
  }),
)

/** Every syllable of Mandarin, without tones, ü as u. */
export const SYLLABLES: ReadonlySet<string> = new Set(syllables.map(({ syllable }) => syllable))

/** Characters with another sound as a family name. */
const AS_SURNAME: Readonly<Record<string, string>> = {
  曾: 'zeng',
  单: 'shan',
  單: 'shan',
  解: 'xie',
  仇: 'qiu',
  查: 'zha',
  盖: 'ge',
  蓋: 'ge',
  区: 'ou',
  區: 'ou',
  朴: 'piao',
  尉: 'yu',
}

/** How a Han character is read in Mandarin, without its tone: `wang` for 王; as a family name where it is one. */
export function syllableOf(character: string): string {
  const known = read.get(character) ?? AS_SURNAME[character] ?? find(character)
  read.set(character, known)
  return known
}

// No more than there are characters.
const read = new Map<string, string>()

let order: Intl.Collator | null = null

function find(character: string): string {
  order ??= new Intl.Collator('zh-u-co-pinyin')
  let [low, high] = [0, syllables.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (order.compare(syllables[middle]?.first ?? '', character) <= 0) low = middle
    else high = middle - 1
  }
  return syllables[low]?.syllable ?? ''
}

/** How Han characters are read, in letters with a capital: `Taicang`. */
export function readingOf(signs: string): string {
  const letters = Array.from(signs, syllableOf).join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

/** Of how many syllables a word consists, three at most; 0 where it is no pinyin. */
export function syllablesIn(word: string, most = 3): number {
  if (most === 0) return 0
  if (SYLLABLES.has(word)) return 1
  for (let length = Math.min(6, word.length - 1); length > 0; length -= 1) {
    const rest = SYLLABLES.has(word.slice(0, length)) ? syllablesIn(word.slice(length), most - 1) : 0
    if (rest > 0) return rest + 1
  }
  return 0
}
