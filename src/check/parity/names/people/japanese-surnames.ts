/** Family names of Japan, as Japanese and Chinese write them: their characters do not tell how they are read. */
const surnames = `
Sato 佐藤; Suzuki 鈴木 铃木; Takahashi 高橋 高桥; Tanaka 田中; Ito 伊藤; Watanabe 渡辺 渡边 渡邊; Yamamoto 山本; Nakamura 中村; Kobayashi 小林; Kato 加藤
Yoshida 吉田; Yamada 山田; Sasaki 佐々木 佐佐木; Yamaguchi 山口; Matsumoto 松本; Inoue 井上; Kimura 木村; Hayashi 林; Saito 斎藤 斋藤 斉藤 齐藤; Shimizu 清水
Yamazaki 山崎; Abe 安倍 阿部 安部; Mori 森; Ikeda 池田; Hashimoto 橋本 桥本; Yamashita 山下; Ishikawa 石川; Nakajima 中島 中岛; Maeda 前田; Fujita 藤田
Ogawa 小川; Goto 後藤 后藤; Okada 岡田 冈田; Hasegawa 長谷川 长谷川; Murakami 村上; Kondo 近藤; Ishii 石井; Sakamoto 坂本; Endo 遠藤 远藤; Aoki 青木
Fujii 藤井; Nishimura 西村; Fukuda 福田; Ota 太田 大田; Miura 三浦; Fujiwara 藤原; Okamoto 岡本 冈本; Matsuda 松田; Nakagawa 中川; Nakano 中野
Harada 原田; Ono 小野 大野; Tamura 田村; Takeuchi 竹内; Kaneko 金子; Wada 和田; Nakayama 中山; Ishida 石田; Ueda 上田 植田; Morita 森田
Hara 原; Shibata 柴田; Sakai 酒井; Kudo 工藤; Yokoyama 横山; Miyazaki 宮崎 宫崎; Miyamoto 宮本 宫本; Uchida 内田; Takagi 高木; Ando 安藤
Taniguchi 谷口; Ono 大野; Maruyama 丸山; Imai 今井; Takada 高田; Fujimoto 藤本; Takeda 武田; Murata 村田; Ueno 上野; Sugiyama 杉山
Masuda 増田 增田; Hirano 平野; Otsuka 大塚; Sugawara 菅原; Suga 菅; Kubo 久保; Matsui 松井; Kinoshita 木下; Nomura 野村; Iwasaki 岩崎
Sakurai 桜井 樱井; Noguchi 野口; Matsuo 松尾; Kikuchi 菊池 菊地; Nogami 野上; Arai 新井; Watabe 渡部; Sano 佐野; Sugimoto 杉本; Furukawa 古川
Konishi 小西; Kishida 岸田; Ishiba 石破; Takaichi 高市; Kono 河野; Hayashida 林田; Motegi 茂木; Aso 麻生; Noda 野田; Edano 枝野
Tamaki 玉木; Koizumi 小泉; Kamikawa 上川; Iwaya 岩屋; Akazawa 赤沢 赤泽; Hirai 平井; Makishima 牧島 牧岛; Shionoya 塩谷 盐谷; Kitamura 北村; Onishi 大西
Kawamura 河村 川村; Kawasaki 川崎; Honda 本田; Toyoda 豊田 丰田; Homma 本間 本间; Tsuchiya 土屋; Kitagawa 北川; Yasuda 安田; Kawaguchi 川口; Hattori 服部
Katayama 片山; Oshima 大島 大岛; Kojima 小島 小岛; Ozawa 小沢 小泽; Kurokawa 黒川 黑川; Nishida 西田; Kuroda 黒田 黑田; Shiraishi 白石; Mizuno 水野; Matsuoka 松岡 松冈
Onoda 小野田; Taira 平; Kiuchi 城内; Matsumura 松村; Nishiyama 西山; Miyake 三宅; Nagai 永井; Kubota 久保田; Asano 浅野; Hirata 平田; Kawai 川井 河合; Iwata 岩田; Tsuji 辻; Nakanishi 中西
Higuchi 樋口 桶口; Kawakami 川上; Nagata 永田; Okuda 奥田; Sekiguchi 关口 関口; Ishihara 石原; Nagashima 长岛 長島; Obata 小幡; Kamiya 神谷; Amano 天野; Asada 浅田; Tachibana 橘; Ishizuka 石冢 石塚; Hirose 广濑 広瀬
Nakata 中田; Komatsu 小松; Kuwahara 桑原; Mizutani 水谷; Nishino 西野; Okazaki 冈崎 岡崎; Sawada 泽田 沢田; Shimada 岛田 島田; Takano 高野; Takenaka 竹中; Tsukada 冢田 塚田; Uchiyama 内山; Yano 矢野; Yoshikawa 吉川; Yoshimura 吉村
Koike 小池; Nikai 二阶 二階; Hayakawa 早川; Shindo 新藤; Kanda 神田; Asakawa 浅川; Kuribayashi 栗林; Muramatsu 村松; Nakao 中尾; Natsume 夏目; Oda 小田 织田; Saeki 佐伯; Shinohara 筱原 篠原; Takemoto 竹本; Toyota 丰田; Uemura 上村 植村
`

interface Surname {
  readonly signs: string
  readonly reading: string
}

interface Surnames {
  /** By their first two characters. */
  readonly bySigns: ReadonlyMap<string, readonly Surname[]>
  readonly byReading: ReadonlyMap<string, readonly Surname[]>
}

let known: Surnames | null = null

function all(): Surnames {
  known ??= readTable()
  return known
}

function readTable(): Surnames {
  const lines = surnames.split(/[;\n]/).filter((line) => line.trim() !== '')
  const rows = lines.flatMap((line) => {
    const [reading = '', ...written] = line.trim().split(' ')
    return written.map((signs): Surname => ({ signs, reading: reading.toLowerCase() }))
  })
  const long = rows
    .filter(({ signs }) => signs.length > 1)
    .toSorted((x, y) => y.signs.length - x.signs.length)
  return {
    bySigns: Map.groupBy(long, ({ signs }) => signs.slice(0, 2)),
    byReading: Map.groupBy(rows, ({ reading }) => reading),
  }
}

/** The family name of two and more characters with which a name begins, and how it is read; null where it is no Japanese one. */
export function japaneseSurname(name: string): Surname | null {
  return (
    all()
      .bySigns.get(name.slice(0, 2))
      ?.find(({ signs }) => name.startsWith(signs)) ?? null
  )
}

/** How a family name of Latin letters is written in characters; none where it is no Japanese one. */
export function signsOfSurname(word: string): readonly string[] {
  return (all().byReading.get(word) ?? []).map(({ signs }) => signs)
}
