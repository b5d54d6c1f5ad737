import { describe, expect, it } from 'vitest'
import { placeData } from '../../../../scripts/write-place-data.ts'
import towns from '../../../../src/check/parity/names/table/towns.json' with { type: 'json' }
import { inEnglish } from '../../../../src/domain/language/message.ts'
import type { Term } from '../../../../src/domain/newsletter/glossary.ts'
import { check } from '../../../helpers/a-parity-pair.ts'

type Texts = readonly [language: string, text: string]

function foundIn([a, first]: Texts, [b, second]: Texts, terms: readonly Term[] = []): string[] {
  return check({ languages: [a, b], a: { summary: [first] }, b: { summary: [second] }, terms })
    .filter(({ rule }) => rule === 'parity-name')
    .map(({ severity, message }) => `${severity} ${inEnglish(message)}`)
}

describe('somebody else in the other language', () => {
  it.each<[Texts, Texts, string]>([
    [
      ['zh-Hans', '欧盟委员会主席冯德莱恩介绍了计划。'],
      ['en', 'Roberta Metsola, president of the European Commission, presented the plan.'],
      'error The people named differ: Simplified Chinese “冯德莱恩”; English “Roberta Metsola”.',
    ],
    [
      ['zh-Hans', '外交部长王毅会见了来访的代表团。'],
      ['en', 'Foreign Minister Qin Gang met the visiting delegation.'],
      'error The people named differ: Simplified Chinese “王毅”; English “Qin Gang”.',
    ],
    [
      ['ja', 'マクロン大統領は会議を開いた。'],
      ['en', 'President Olaf Scholz opened the conference.'],
      'error The people named differ: Japanese “マクロン”; English “Olaf Scholz”.',
    ],
    [
      ['ko', '에마뉘엘 마크롱 대통령이 회의를 열었다.'],
      ['en', 'President Friedrich Merz opened the conference.'],
      'error The people named differ: Korean “마크롱”; English “Friedrich Merz”.',
    ],
    [
      ['ar', 'افتتح الرئيس ماكرون المؤتمر في باريس.'],
      ['en', 'President Joe Biden opened the conference in Paris.'],
      'error The people named differ: Arabic “ماكرون”; English “Joe Biden”.',
    ],
    [
      ['ru', 'Президент Макрон встретился с послами.'],
      ['en', 'President Javier Milei met the ambassadors.'],
      'error The people named differ: Russian “Макрон”; English “Javier Milei”.',
    ],
    [
      ['fr', 'La présidente de la Commission, Ursula von der Leyen, a présenté le plan.'],
      ['en', 'The president of the Commission, Roberta Metsola, presented the plan.'],
      'error The people named differ: French “Ursula von der Leyen”; English “Roberta Metsola”.',
    ],
    [
      ['zh-Hans', '总统马克龙发表讲话。'],
      ['ja', 'ショルツ首相が演説した。'],
      'error The people named differ: Simplified Chinese “马克龙”; Japanese “ショルツ”.',
    ],
    // In no table: by their titles and their sounds, so it is only a warning.
    [
      ['zh-Hans', '市场司司长周海波介绍了情况。'],
      ['en', 'The director, Chen Guangming, presented the figures.'],
      'warning The people named differ: Simplified Chinese “周海波”; English “Chen Guangming”.',
    ],
    [
      ['zh-Hans', '环境部长瓦尔加斯出席了会议。'],
      ['en', 'The environment minister, Ingrid Thomsen, was at the meeting.'],
      'warning The people named differ: Simplified Chinese “瓦尔加斯”; English “Ingrid Thomsen”.',
    ],
    [
      ['zh-Hans', '环保组织负责人伊莎贝尔·莫罗呼吁暂停。'],
      ['en', 'Isabelle Laurent, who heads the group, called for a halt.'],
      'warning The people named differ: Simplified Chinese “伊莎贝尔·莫罗”; English “Isabelle Laurent”.',
    ],
    [
      ['zh-Hans', '“没有人通知我们。”村民何翠兰说。'],
      ['en', '“Nobody told us,” said Luo Meiling.'],
      'warning The people named differ: Simplified Chinese “何翠兰”; English “Luo Meiling”.',
    ],
    [
      ['zh-Hans', '张晓梅律师提起诉讼。'],
      ['en', 'The lawyer Zhou Lihua filed the suit.'],
      'warning The people named differ: Simplified Chinese “张晓梅”; English “Zhou Lihua”.',
    ],
    [
      ['zh-Hans', '经济学家中村直树预计日元将走强。'],
      ['en', 'The yen will rise, the economist Hiroshi Yamada expects.'],
      'warning The people named differ: Simplified Chinese “中村直树”; English “Hiroshi Yamada”.',
    ],
    [
      ['de', 'Der Umweltminister Horst Lindemann lobte den Bericht.'],
      ['fr', 'Le ministre Gérard Pasquier a salué le rapport.'],
      'warning The people named differ: German “Horst Lindemann”; French “Gérard Pasquier”.',
    ],
    [
      ['ru', 'Министр Виктор Соколов подписал приказ.'],
      ['en', 'Minister Andrei Makarov signed the order.'],
      'warning The people named differ: Russian “Виктор Соколов”; English “Andrei Makarov”.',
    ],
    [
      ['ja', 'バルガス環境大臣とトムセン氏が会談した。'],
      ['en', 'Minister Ingrid Ostberg was at the meeting.'],
      'warning The people named differ: Japanese “トムセン”; English “Ingrid Ostberg”.',
    ],
    [
      ['ko', '바르가스 장관이 참석했다.'],
      ['en', 'Minister Ingrid Thomsen was at the meeting.'],
      'warning The people named differ: Korean “바르가스”; English “Ingrid Thomsen”.',
    ],
    // In no table: family names in another romanisation, and given names.
    [
      ['zh-Hans', '香港海关关长陈子达介绍了新系统。'],
      ['en', 'Louise Ho, Hong Kong’s customs commissioner, presented the new system.'],
      'warning The people named differ: Simplified Chinese “陈子达”; English “Louise Ho”.',
    ],
    [
      ['zh-Hans', '负责人里卡多·费拉索作证。'],
      ['en', 'At the hearing Eduardo Girão spoke for the committee.'],
      'warning The people named differ: Simplified Chinese “里卡多·费拉索”; English “Eduardo Girão”.',
    ],
  ])('is found: %j / %j', (a, b, said) => expect(foundIn(a, b)).toEqual([said]))
})

describe('another body, place or law', () => {
  it.each<[Texts, Texts, string]>([
    // In no table: by what the law is about.
    [
      ['zh-Hans', '该省《未成年人网络游戏管理条例》下月施行。'],
      ['en', 'The Algorithm Transparency Act of the province takes effect next month.'],
      'warning The laws named differ: Simplified Chinese “未成年人网络游戏管理条例”; English “Algorithm Transparency Act”.',
    ],
    // A capital beside its country, and a service beside its firm, stand for themselves.
    [
      ['zh-Hans', '会议在卢旺达首都内罗毕举行。'],
      ['en', 'The meeting was held in Kigali, the capital of Rwanda.'],
      'warning The places named differ: Simplified Chinese “内罗毕”; English “Kigali”.',
    ],
    [
      ['zh-Hans', '腾讯的萝卜快跑进入香港。'],
      ['en', 'Baidu brought Apollo Go to Hong Kong.'],
      'warning The organisations named differ: Simplified Chinese “腾讯”; English “Baidu”.',
    ],
    [
      ['ja', '国際エネルギー機関は増加を見込む。'],
      ['en', 'The International Atomic Energy Agency expects an increase.'],
      'warning The organisations named differ: Japanese “国際エネルギー機関”; English “International Atomic Energy Agency”.',
    ],
    [
      ['ru', 'Переговоры пройдут в Мадриде.'],
      ['en', 'The talks will be held in Stockholm.'],
      'warning The places named differ: Russian “Мадриде”; English “Stockholm”.',
    ],
    [
      ['ar', 'وقعت إيران اتفاقا مع جيرانها.'],
      ['en', 'Iraq signed an agreement with its neighbours.'],
      'warning The places named differ: Arabic “إيران”; English “Iraq”.',
    ],
    [
      ['ko', '영국 정부가 보고서를 발표했다.'],
      ['en', 'The French government published the report.'],
      'warning The places named differ: Korean “영국”; English “French”.',
    ],
    [
      ['fr', 'L’Autriche interdit les comptes aux moins de seize ans.'],
      ['en', 'Australia bans accounts for under-16s.'],
      'warning The places named differ: French “Autriche”; English “Australia”.',
    ],
    [
      ['es', 'El Banco Mundial prevé un crecimiento.'],
      ['en', 'The IMF expects growth.'],
      'warning The organisations named differ: Spanish “Banco Mundial”; English “IMF”.',
    ],
    [
      ['zh-Hans', '《数据安全法》自九月起施行。'],
      ['en', 'The Personal Information Protection Law applies from September.'],
      'warning The laws named differ: Simplified Chinese “数据安全法”; English “Personal Information Protection Law”.',
    ],
    // In no table: bodies by what they are for, places by the words around them.
    [
      ['zh-Hans', '肯尼亚环境部与企业签署了协议。'],
      ['en', 'Kenya’s Ministry of Transport signed an agreement with the company.'],
      'warning The organisations named differ: Simplified Chinese “环境部”; English “Ministry of Transport”.',
    ],
    [
      ['zh-Hans', '智利劳工部长说，新规明年生效。'],
      ['en', 'Chile’s energy minister said the new rules would apply next year.'],
      'warning The organisations named differ: Simplified Chinese “劳工部”; English “energy minister”.',
    ],
    [
      ['zh-Hans', '荷兰竞争管理局启动了调查。'],
      ['en', 'The Dutch privacy regulator opened an inquiry.'],
      'warning The organisations named differ: Simplified Chinese “竞争管理局”; English “privacy regulator”.',
    ],
    [
      ['zh-Hans', '实验室在格勒诺布尔，由两家公司共建。'],
      ['en', 'The laboratory is in Toulouse and is run by two companies.'],
      'warning The places named differ: Simplified Chinese “格勒诺布尔”; English “Toulouse”.',
    ],
    [
      ['zh-Hans', '试点在昆山市进行，为期一年。'],
      ['en', 'The pilot is held in Taicang and lasts a year.'],
      'warning The places named differ: Simplified Chinese “昆山”; English “Taicang”.',
    ],
    [
      ['zh-Hans', '海底电缆将在葡萄牙的锡尼什登陆。'],
      ['en', 'The cable will land at Setúbal in Portugal.'],
      'warning The places named differ: Simplified Chinese “锡尼什”; English “Setúbal”.',
    ],
    [
      ['zh-Hans', '海淀区将设立试点。'],
      ['en', 'A pilot will be set up in Chaoyang District.'],
      'warning The places named differ: Simplified Chinese “海淀”; English “Chaoyang”.',
    ],
    // Universities, courts and others by what they are called after, or by what they are.
    [
      ['zh-Hans', '哥本哈根商学院的调查显示，六成企业没有相关政策。'],
      ['en', 'Six in ten firms have no policy, according to a survey by the Stockholm School of Economics.'],
      'warning The organisations named differ: Simplified Chinese “哥本哈根商学院”; English “Stockholm School of Economics”.',
    ],
    [
      ['zh-Hans', '乌得勒支大学的团队分析了判决书。'],
      ['en', 'A team at the University of Twente analysed the judgments.'],
      'warning The organisations named differ: Simplified Chinese “乌得勒支大学”; English “University of Twente”.',
    ],
    [
      ['zh-Hans', '华中科技大学公布了实验数据。'],
      ['en', 'The data were published by Wuhan University.'],
      'warning The organisations named differ: Simplified Chinese “华中科技大学”; English “Wuhan University”.',
    ],
    [
      ['zh-Hans', '旧金山上诉法院维持原判。'],
      ['en', 'The San Francisco Police Department upheld the verdict.'],
      'warning The organisations named differ: Simplified Chinese “旧金山上诉法院”; English “San Francisco Police Department”.',
    ],
  ])('is found: %j / %j', (a, b, said) => expect(foundIn(a, b)).toEqual([said]))
})

describe('nothing is said', () => {
  it.each<[string, Texts, Texts]>([
    [
      'of names in the romanisations of Hong Kong, Taiwan and Korea',
      ['zh-Hans', '海关关长陈子达、部长卢秀燕和次官权五铉出席。'],
      [
        'en',
        'Louise Chan, the commissioner, Lu Shiow-yen, a minister, and Kwon Oh-hyun, a secretary, attended.',
      ],
    ],
    [
      'of a Chinese name that a foreigner bears',
      ['zh-Hans', '学者白明指出，监管部门之间仍有分歧。'],
      ['en', 'Regulators still disagree, according to the scholar Jude Blanchette.'],
    ],
    [
      'of laws about one thing, or about artificial intelligence alone',
      ['zh-Hans', '《算法推荐监督条例》和《人工智能发展法》获得通过。'],
      ['en', 'The Ordinance on Recommendation Algorithms was passed, and so was the AI Promotion Bill.'],
    ],
    [
      'of a name that one language alone has',
      ['zh-Hans', '商务部部长王文涛主持了会谈。'],
      ['en', 'The minister chaired the talks.'],
    ],
    [
      'of a capital that stands for its country',
      ['zh-Hans', '美国与日本表示关切。'],
      ['en', 'Washington and Tokyo voiced concern.'],
    ],
    [
      'of countries by one character each',
      ['zh-Hans', '中美将在日内瓦会谈，日本观察。'],
      ['en', 'China and the United States will meet in Geneva; Tokyo is watching.'],
    ],
    [
      'of what two places are called alike',
      ['zh-Hans', '格鲁吉亚议会通过了法案。'],
      ['en', 'Georgia’s parliament passed the bill.'],
    ],
    [
      'of a person by their name in another order',
      ['zh-Hans', '司长周海波介绍了情况。'],
      ['en', 'The director, Haibo Zhou, presented the figures.'],
    ],
    [
      'of a name by its sound that no table has',
      ['zh-Hans', '环境部长瓦尔加斯出席了会议。'],
      ['en', 'The environment minister, Elena Vargas, was at the meeting.'],
    ],
    [
      'of such a name in Japanese',
      ['ja', 'バルガス環境大臣が出席した。'],
      ['en', 'Minister Elena Vargas was at the meeting.'],
    ],
    [
      'of such a name in Korean',
      ['ko', '바르가스 장관이 참석했다.'],
      ['en', 'Minister Elena Vargas was there.'],
    ],
    [
      'of such a name in Russian',
      ['ru', 'Министр Елена Варгас подписала приказ.'],
      ['en', 'Minister Elena Vargas signed the order.'],
    ],
    [
      'of such a name in Arabic',
      ['ar', 'قال الوزير فارغاس إن ماكرون سيحضر.'],
      ['en', 'Minister Elena Vargas said that Macron would come.'],
    ],
    [
      'of a name in two languages of Latin letters',
      ['fr', 'Le ministre Gérard Pasquier a salué le rapport.'],
      ['de', 'Minister Gérard Pasquier begrüßte den Bericht.'],
    ],
    [
      'of an exonym',
      ['fr', 'Les pourparlers se tiendront à Londres et à Munich.'],
      ['de', 'Die Gespräche finden in London und München statt.'],
    ],
    [
      'of a family name that somebody else has',
      ['zh-Hans', '总统马克龙发表讲话。'],
      ['en', 'President Emmanuel Macron spoke; Thomas Powell translated.'],
    ],
    [
      'of Korean and Japanese names in Han characters',
      ['zh-Hans', '部长林芳郎出席。'],
      ['en', 'The minister, Yoshiro Hayashi, was there.'],
    ],
    [
      'of bodies whose names share what they are for',
      ['zh-Hans', '英国科学、创新与技术部和韩国个人信息保护委员会作出回应。'],
      [
        'en',
        'Britain’s technology ministry and South Korea’s data protection authority, a Commission, replied.',
      ],
    ],
    [
      'of a body that has a place in a table, and by what it is for another',
      ['zh-Hans', '智利劳工部长说，新规明年生效。'],
      ['en', 'Chile’s labour minister and the energy minister said that they agreed.'],
    ],
    [
      'of bodies that one language calls by their letters, or not at all',
      ['zh-Hans', '法国国家信息与自由委员会公布了建议，各部门部署了数据中心。'],
      ['en', 'The CNIL published its recommendations, and ministries set up data centres.'],
    ],
    [
      'of towns in no table that sound the same, or are read so',
      ['zh-Hans', '中心在撒马尔罕，试点在昆山市，城市都很大。'],
      ['en', 'The centre is in Samarkand, the pilot in Kunshan; both cities are large.'],
    ],
    [
      'of a town whose name begins as that of a country does',
      ['zh-Hans', '会议在斯洛文尼亚的马里博尔举行，下届由克罗地亚的里耶卡主办。'],
      ['en', 'The meeting was held in Maribor, Slovenia; Rijeka in Croatia will host the next one.'],
    ],
    [
      'of a Japanese name that is read in another way than a Chinese one',
      ['zh-Hans', '分析师高桥健一认为价格将回落。'],
      ['en', 'Prices will fall, the analyst Kenichi Takahashi said.'],
    ],
    [
      'of universities that are called by their sounds, or by what they mean',
      ['zh-Hans', '格罗宁根大学、东北大学与西南交通大学共同主持研究，西湖大学资助。'],
      [
        'en',
        'The University of Groningen, Northeastern University and Southwest Jiaotong University lead the study, which Westlake University funds.',
      ],
    ],
    [
      'of a university that the other side calls by its town',
      ['zh-Hans', '乌得勒支大学发布报告，旧金山的法院作出判决。'],
      ['en', 'Researchers in Utrecht published a report; the Stanford Law School followed the ruling.'],
    ],
  ])('%s', (_what, a, b) => expect(foundIn(a, b)).toEqual([]))
})

describe('a glossary', () => {
  const term = (kind: Term['kind'], zh: string, en: string): Term => ({
    kind,
    names: new Map([
      ['zh-Hans', [zh]],
      ['en', [en]],
    ]),
    avoid: new Map(),
    note: null,
  })
  const terms = [
    term('person', '周海波', 'Haibo Chow'),
    term('person', '林晓', 'Hsiao Lin'),
    term('organisation', '青禾研究院', 'Qinghe Institute'),
  ]

  it('adds names of its own', () => {
    expect(foundIn(['zh-Hans', '周海波发言。'], ['en', 'Hsiao Lin spoke.'], terms)).toEqual([
      'error The people named differ: Simplified Chinese “周海波”; English “Hsiao Lin”.',
    ])
    expect(
      foundIn(['zh-Hans', '青禾研究院发布报告。'], ['en', 'Stanford University published it.'], terms),
    ).toEqual([
      'warning The organisations named differ: Simplified Chinese “青禾研究院”; English “Stanford University”.',
    ])
    expect(foundIn(['zh-Hans', '周海波发言。'], ['en', 'Haibo Chow spoke.'], terms)).toEqual([])
  })

  it('does not ask for the names of people on both sides', () => {
    const found = check({ a: { summary: ['周海波发言。'] }, b: { summary: ['The director spoke.'] }, terms })
    expect(found.map(({ rule }) => rule)).toEqual([])
  })
})

it('knows the towns that the packages know: run `node scripts/write-place-data.ts`', () => {
  expect(towns).toEqual(placeData())
})
