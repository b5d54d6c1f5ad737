/** Places. Countries are those of CLDR, by their codes; here stand what else they are called, and the words of what is theirs. */
export const countries = `
CN | Chinese; chinois*; chinesisch*; chino*; chinas; PRC; People’s Republic of China; République populaire de Chine; Volksrepublik China | zh: ?我国; ?国内; ?中方; ?全国 | ko: 중국 | ru: китайск*; КНР | ar: الصين
US | US; U.S.; USA; America; American; United States of America; États-Unis; Etats-Unis; américain*; amerikanisch*; US-amerikanisch*; EE. UU.; EEUU; EE UU; Estados Unidos; estadounidense* | zh: 美国; 美國; ?美方 | ja: 米国; アメリカ | ko: 미국 | ru: США; американск* | ar: الولايات المتحدة; أمريكا; أميركا; الأمريكي*; الأميركي*
GB | UK; U.K.; Britain; British; Great Britain; Royaume-Uni; britannique*; Grande-Bretagne; Großbritannien; Grossbritannien; britisch*; Vereinigtes Königreich; Vereinigten Königreich; Reino Unido; británic*; Gran Bretaña; Briten | zh: 英国; 英國; ?英方 | ja: 英国; イギリス | ko: 영국 | ru: Великобритани*; британск*; Британи* | ar: بريطانيا; المملكة المتحدة; البريطاني*
FR | French; français*; französisch*; frances* | zh: ?法方 | ru: французск* | ar: الفرنسي*
DE | German; allemand*; deutsch*; aleman* | zh: ?德方 | ru: германск*; немецк*; ФРГ | ar: الألماني*
IT | Italian; italien*; italienisch*; italian* | ru: итальянск* | ar: الإيطالي*
ES | Spanish; espagnol*; spanisch*; español* | ru: испанск* | ar: الإسباني*
PT | Portuguese; portugais*; portugiesisch*; portugues* | ru: португальск*
NL | Dutch; the Netherlands; Holland; néerlandais*; niederländisch*; neerlandes*; holandes* | zh: 荷兰 | ru: нидерландск*; Голланди* | ar: هولندا; الهولندي*
BE | Belgian; belge*; belgisch*; belga* | ru: бельгийск* | ar: البلجيكي*
LU | Luxembourg | ru: люксембургск*
CH | Swiss; suisse*; Schweizer*; schweizerisch*; suizo*; suiza* | ru: швейцарск* | ar: السويسري*
AT | Austrian; autrichien*; österreichisch*; austriac* | ru: австрийск* | ar: النمساوي*
IE | Irish; irlandais*; irisch*; irlandes* | ru: ирландск* | ar: الأيرلندي*; الإيرلندي*
DK | Danish; danois*; dänisch*; danes* | ru: датск* | ar: الدنماركي*
SE | Swedish; suédois*; schwedisch*; sueco* | ru: шведск* | ar: السويدي*
NO | Norwegian; norvégien*; norwegisch*; norueg* | ru: норвежск* | ar: النرويجي*
FI | Finnish; finlandais*; finnisch*; finlandes* | ru: финск* | ar: الفنلندي*
IS | Icelandic; islandais*; isländisch* | ru: исландск*
PL | Polish; polonais*; polnisch*; polaco*; polaca* | ru: польск* | ar: البولندي*
CZ | Czech; Czech Republic; tchèque*; tschechisch*; Tschechische Republik; checo* | zh: 捷克共和国 | ja: チェコ | ko: 체코 | ru: Чехи*; чешск* | ar: التشيك
SK | Slovak; slovaque*; slowakisch* | ru: словацк*
HU | Hungarian; hongrois*; ungarisch*; húngar* | ru: венгерск*
RO | Romanian; roumain*; rumänisch*; ruman* | ru: румынск*
BG | Bulgarian; bulgare*; bulgarisch*; búlgar* | ru: болгарск*
GR | Greek; grec*; griechisch*; grieg* | ru: греческ* | ar: اليوناني*
HR | Croatian; croate*; kroatisch* | ru: хорватск*
SI | Slovenian; Slovene; slovène*; slowenisch* | ru: словенск*
RS | Serbian; serbe*; serbisch* | ru: сербск*
EE | Estonian; estonien*; estnisch*; estoni* | ru: эстонск*
LV | Latvian; letton*; lettisch* | ru: латвийск*
LT | Lithuanian; lituanien*; litauisch* | ru: литовск*
CY | Cypriot; chypriote*; zyprisch* | ru: кипрск*
MT | Maltese; maltais*; maltesisch* | ru: мальтийск*
UA | Ukrainian; ukrainien*; ukrainisch*; ucranian* | zh: ?乌方 | ru: украинск* | ar: الأوكراني*
RU | Russian; russe*; russisch*; ruso*; rusa*; Russian Federation; Russische Föderation | zh: ?俄方; 俄罗斯联邦 | ru: российск*; РФ; русск* | ar: الروسي*
BY | Belarusian; biélorusse*; belarussisch*; bielorrus* | ru: Белоруссия; Белоруссии; белорусск*
GE | Georgian; géorgien*; georgisch*; georgian* | ja: ジョージア; グルジア | ru: грузинск*
AM | Armenian; arménien*; armenisch* | ru: армянск*
AZ | Azerbaijani; azerbaïdjanais*; aserbaidschanisch* | ru: азербайджанск*
KZ | Kazakh; kazakh*; kasachisch* | ru: казахстанск*
UZ | Uzbek; ouzbek*; usbekisch* | zh: 乌兹别克斯坦 | ru: узбекск*
TR | Turkey; Türkiye; Turkish; Turquie; turc*; Türkei; türkisch*; Turquía; turc*; turco* | zh: 土耳其 | ru: турецк*; Турция; Турции | ar: تركيا; التركي*
IL | Israeli; israélien*; israelisch*; israelí* | zh: ?以方 | ru: израильск* | ar: الإسرائيلي*
PS | Palestine; Palestinian; palestinien*; palästinensisch*; palestin* | zh: 巴勒斯坦 | ja: パレスチナ | ko: 팔레스타인 | ru: Палестин*; палестинск* | ar: فلسطين; الفلسطيني*
IR | Iranian; iranien*; iranisch*; iraní* | zh: ?伊方 | ru: иранск* | ar: الإيراني*
IQ | Iraqi; irakien*; irakisch*; iraquí* | ru: иракск* | ar: العراقي*
SA | Saudi; saoudien*; saudisch*; saudí*; Saudi Arabian; Arabie saoudite; Saudi-Arabien; Arabia Saudí; Arabia Saudita | zh: 沙特; 沙特阿拉伯 | ja: サウジ; サウジアラビア | ko: 사우디; 사우디아라비아 | ru: саудовск* | ar: السعودية; السعودي*
AE | UAE; U.A.E.; Emirati; Emirates; Émirats arabes unis; EAU; émirati*; VAE; Vereinigte Arabische Emirate; Vereinigten Arabischen Emirate; Emiratos Árabes Unidos | zh: 阿联酋 | ja: UAE; アラブ首長国連邦 | ko: 아랍에미리트 | ru: ОАЭ; Эмират* | ar: الإمارات; الإماراتي*
QA | Qatari; qatari*; katarisch*; Katar | ru: катарск* | ar: القطري*
KW | Kuwaiti | ar: الكويتي*
EG | Egyptian; égyptien*; ägyptisch*; egipci* | ru: египетск* | ar: المصري*
MA | Moroccan; marocain*; marokkanisch*; marroquí* | ru: марокканск* | ar: المغربي*
DZ | Algerian; algérien*; algerisch* | ar: الجزائري*
TN | Tunisian; tunisien*; tunesisch* | ar: التونسي*
SY | Syrian; syrien*; syrisch* | ar: السوري*
LB | Lebanese; libanais*; libanesisch* | ar: اللبناني*
JO | Jordanian; jordanien*; jordanisch* | ar: الأردني*
NG | Nigerian; nigérian*; nigerianisch* | ru: нигерийск*
NE | Nigerien; nigérien*
KE | Kenyan; kényan*; kenianisch* | ru: кенийск*
RW | Rwandan; rwandais*; ruandisch*
ET | Ethiopian; éthiopien*; äthiopisch* | ru: эфиопск*
ZA | South African; sud-africain*; südafrikanisch*; sudafrican* | ru: ЮАР; южноафриканск*
GH | Ghanaian; ghanéen*; ghanaisch*
SN | Senegalese; sénégalais*; senegalesisch*
CI | Ivory Coast; Ivorian; ivoirien*; Elfenbeinküste; Costa de Marfil | zh: 科特迪瓦
CD | DRC; DR Congo; Democratic Republic of the Congo; RDC | zh: 刚果（金）; 刚果民主共和国
CG | Republic of the Congo | zh: 刚果（布）; 刚果共和国
JP | Japanese; japonais*; japanisch*; japones* | zh: ?日方; 日本 | ja: 日本; ?国内 | ru: японск* | ar: الياباني*
KR | South Korea; South Korean; Republic of Korea; ROK; Korea; Korean; Corée du Sud; sud-coréen*; Südkorea; südkoreanisch*; Corea del Sur; surcorean* | zh: 韩国; ?韩方 | ja: 韓国 | ko: 한국; 대한민국; ?국내 | ru: Южная Корея; Южной Корее; Южной Кореи; южнокорейск*; Республика Корея | ar: كوريا الجنوبية; الكوري الجنوبي*
KP | North Korea; North Korean; DPRK; Corée du Nord; nord-coréen*; Nordkorea; nordkoreanisch*; Corea del Norte; norcorean* | zh: 朝鲜 | ja: 北朝鮮 | ko: 북한 | ru: КНДР; Северная Корея; Северной Кореи; северокорейск* | ar: كوريا الشمالية
IN | Indian; indien*; indisch*; indio*; india* | zh: ?印方; 印度 | ru: индийск* | ar: الهندي*
PK | Pakistani; pakistanais*; pakistanisch* | zh: 巴基斯坦 | ru: пакистанск*
BD | Bangladeshi | zh: 孟加拉国; 孟加拉
LK | Sri Lankan
NP | Nepali; Nepalese
SG | Singaporean; singapourien* | zh: 新加坡 | ru: сингапурск*
MY | Malaysian; malaisien*; malaysisch* | zh: 马来西亚 | ru: малайзийск*
ID | Indonesian; indonésien*; indonesisch*; indonesi* | zh: 印尼; 印度尼西亚 | ru: индонезийск*
PH | Filipino; Philippine; the Philippines; philippin*; philippinisch* | zh: 菲律宾 | ru: филиппинск*
VN | Vietnamese; vietnamien*; vietnamesisch* | zh: 越南 | ru: вьетнамск*
TH | Thai; thaïlandais*; thailändisch* | zh: 泰国 | ru: тайск*; таиландск*
KH | Cambodian; cambodgien* | zh: 柬埔寨
MM | Burma; Burmese; Birmanie | zh: 缅甸
LA | Laotian | zh: 老挝
MN | Mongolian; mongol* | zh: 蒙古国; 蒙古
AU | Australian; australien*; australisch*; australian* | zh: 澳洲; ?澳方; 澳大利亚; 澳大利亞 | ja: 豪州; オーストラリア | ko: 호주; 오스트레일리아 | ru: австралийск* | ar: الأسترالي*
NZ | New Zealander; néo-zélandais*; neuseeländisch*; neozelandes* | zh: 新西兰; 纽西兰 | ja: ニュージーランド | ru: новозеландск*
CA | Canadian; canadien*; kanadisch*; canadiens*; canadiense* | zh: ?加方; 加拿大 | ru: канадск* | ar: الكندي*
MX | Mexican; mexicain*; mexikanisch*; mexican*; México; Méjico | zh: 墨西哥; ?墨方 | ru: мексиканск* | ar: المكسيكي*
BR | Brazilian; brésilien*; brasilianisch*; brasileñ* | zh: 巴西 | ru: бразильск* | ar: البرازيلي*
AR | Argentine; Argentinian; argentin*; argentinisch* | ru: аргентинск*
CL | Chilean; chilien*; chilenisch*; chilen* | ru: чилийск*
CO | Colombian; colombien*; kolumbianisch*; colombian* | ru: колумбийск*
PE | Peruvian; péruvien*; peruanisch* | ru: перуанск*
VE | Venezuelan; vénézuélien*; venezolan*
EC | Ecuadorian; équatorien*
BO | Bolivian
UY | Uruguayan; uruguayen*; uruguayo*
PY | Paraguayan
CU | Cuban; cubain*; kubanisch*; cuban*
DO | Dominican Republic; République dominicaine; Dominikanische Republik; República Dominicana; Dominican | zh: 多米尼加; 多米尼加共和国
DM | Dominica; Dominican | zh: 多米尼克; 多米尼克国
CR | Costa Rican
PA | Panamanian
`

/** Places as large as a state or a province, and cities. */
export const regions = `
Hong Kong; Hongkong | zh: 香港; 香港特区; 香港特别行政区 | ja: 香港 | ko: 홍콩 | ru: Гонконг | ar: هونغ كونغ
Macao; Macau | zh: 澳门; 澳門 | ja: マカオ | ko: 마카오 | ru: Макао | ar: ماكاو
Taiwan; Taiwanese; taïwanais*; taiwanesisch*; taiwanes* | zh: 台湾; 台灣; 臺灣 | ja: 台湾 | ko: 대만; 타이완 | ru: Тайван*; тайваньск* | ar: تايوان
Greater Bay Area; Guangdong–Hong Kong–Macao Greater Bay Area; Guangdong-Hong Kong-Macao Greater Bay Area; Guangdong-Hong Kong-Macau Greater Bay Area | zh: 粤港澳大湾区; 大湾区
Yangtze River Delta | zh: 长三角; 长江三角洲
Beijing-Tianjin-Hebei | zh: 京津冀
Anhui | zh: 安徽 | ja: 安徽 | ko: 안후이 | ru: Аньхой
Fujian | zh: 福建 | ja: 福建 | ko: 푸젠 | ru: Фуцзян
Gansu | zh: 甘肃 | ja: 甘粛 | ko: 간쑤 | ru: Ганьсу
Guangdong; Canton province | zh: 广东; 廣東 | ja: 広東 | ko: 광둥 | ru: Гуандун
Guangxi | zh: 广西 | ja: 広西 | ko: 광시 | ru: Гуанси
Guizhou | zh: 贵州 | ja: 貴州 | ko: 구이저우 | ru: Гуйчжоу
Hainan | zh: 海南 | ja: 海南 | ko: 하이난 | ru: Хайнань
Hebei | zh: 河北 | ja: 河北 | ko: 허베이 | ru: Хэбэй
Heilongjiang | zh: 黑龙江 | ja: 黒竜江 | ko: 헤이룽장 | ru: Хэйлунцзян
Henan | zh: 河南 | ja: 河南省 | ko: 허난 | ru: Хэнань
Hubei | zh: 湖北 | ja: 湖北 | ko: 후베이 | ru: Хубэй
Hunan | zh: 湖南 | ja: 湖南省 | ko: 후난 | ru: Хунань
Inner Mongolia | zh: 内蒙古; 内蒙古自治区 | ja: 内モンゴル | ko: 네이멍구 | ru: Внутренняя Монголия
Jiangsu | zh: 江苏 | ja: 江蘇 | ko: 장쑤 | ru: Цзянсу
Jiangxi | zh: 江西 | ja: 江西省 | ko: 장시성 | ru: Цзянси
Jilin | zh: 吉林 | ja: 吉林 | ko: 지린 | ru: Цзилинь
Liaoning | zh: 辽宁 | ja: 遼寧 | ko: 랴오닝 | ru: Ляонин
Ningxia | zh: 宁夏 | ja: 寧夏 | ko: 닝샤 | ru: Нинся
Qinghai | zh: 青海 | ja: 青海省 | ko: 칭하이 | ru: Цинхай
Shaanxi | zh: 陕西 | ja: 陝西省 | ko: 산시성(陝西) | ru: Шэньси
Shanxi | zh: 山西 | ja: 山西省 | ko: 산시성(山西) | ru: Шаньси
Shandong | zh: 山东 | ja: 山東省 | ko: 산둥 | ru: Шаньдун
Sichuan | zh: 四川 | ja: 四川 | ko: 쓰촨 | ru: Сычуань
Tibet; Xizang | zh: 西藏 | ja: チベット | ko: 티베트 | ru: Тибет | ar: التبت
Xinjiang | zh: 新疆 | ja: 新疆 | ko: 신장 | ru: Синьцзян | ar: شينجيانغ
Yunnan | zh: 云南 | ja: 雲南 | ko: 윈난 | ru: Юньнань
Zhejiang | zh: 浙江 | ja: 浙江 | ko: 저장성 | ru: Чжэцзян
Alabama | zh: 亚拉巴马; 阿拉巴马 | ja: アラバマ | ko: 앨라배마 | ru: Алабам*
Alaska | zh: 阿拉斯加 | ja: アラスカ | ko: 알래스카 | ru: Аляск*
Arizona | zh: 亚利桑那 | ja: アリゾナ | ko: 애리조나 | ru: Аризон* | ar: أريزونا
Arkansas | zh: 阿肯色 | ja: アーカンソー | ko: 아칸소 | ru: Арканзас
California; Californian; Californie; californien*; Kalifornien; kalifornisch* | zh: 加利福尼亚; 加州 | ja: カリフォルニア; 加州 | ko: 캘리포니아 | ru: Калифорни*; калифорнийск* | ar: كاليفورنيا
Colorado | zh: 科罗拉多 | ja: コロラド | ko: 콜로라도 | ru: Колорадо | ar: كولورادو
Connecticut | zh: 康涅狄格 | ja: コネティカット | ko: 코네티컷 | ru: Коннектикут
Delaware | zh: 特拉华 | ja: デラウェア | ko: 델라웨어 | ru: Делавэр
Florida; Floride | zh: 佛罗里达; 佛州 | ja: フロリダ | ko: 플로리다 | ru: Флорид* | ar: فلوريدا
Georgia; Géorgie; Georgien | zh: 佐治亚; 乔治亚 | ja: ジョージア州 | ko: 조지아주 | ru: штат Джорджия; Джорджи*
Hawaii | zh: 夏威夷 | ja: ハワイ | ko: 하와이 | ru: Гавай*
Idaho | zh: 爱达荷 | ja: アイダホ | ko: 아이다호 | ru: Айдахо
Illinois | zh: 伊利诺伊; 伊利诺斯 | ja: イリノイ | ko: 일리노이 | ru: Иллинойс | ar: إلينوي
Indiana | zh: 印第安纳 | ja: インディアナ | ko: 인디애나 | ru: Индиан*
Iowa | zh: 艾奥瓦; 爱荷华 | ja: アイオワ | ko: 아이오와 | ru: Айова; Айове
Kansas | zh: 堪萨斯 | ja: カンザス | ko: 캔자스 | ru: Канзас
Kentucky | zh: 肯塔基 | ja: ケンタッキー | ko: 켄터키 | ru: Кентукки
Louisiana; Louisiane | zh: 路易斯安那 | ja: ルイジアナ | ko: 루이지애나 | ru: Луизиан*
Maine | zh: 缅因 | ja: メーン州 | ko: 메인주 | ru: штат Мэн
Maryland | zh: 马里兰 | ja: メリーランド | ko: 메릴랜드 | ru: Мэриленд
Massachusetts | zh: 马萨诸塞; 麻省; 麻州 | ja: マサチューセッツ | ko: 매사추세츠 | ru: Массачусетс
Michigan | zh: 密歇根; 密西根 | ja: ミシガン | ko: 미시간 | ru: Мичиган
Minnesota | zh: 明尼苏达 | ja: ミネソタ | ko: 미네소타 | ru: Миннесот*
Mississippi | zh: 密西西比 | ja: ミシシッピ | ko: 미시시피 | ru: Миссисипи
Missouri | zh: 密苏里 | ja: ミズーリ | ko: 미주리 | ru: Миссури
Montana | zh: 蒙大拿 | ja: モンタナ | ko: 몬태나 | ru: Монтан*
Nebraska | zh: 内布拉斯加 | ja: ネブラスカ | ko: 네브래스카 | ru: Небраск*
Nevada | zh: 内华达 | ja: ネバダ | ko: 네바다 | ru: Невад*
New Hampshire | zh: 新罕布什尔 | ja: ニューハンプシャー | ko: 뉴햄프셔 | ru: Нью-Гэмпшир
New Jersey | zh: 新泽西 | ja: ニュージャージー | ko: 뉴저지 | ru: Нью-Джерси
New Mexico | zh: 新墨西哥 | ja: ニューメキシコ | ko: 뉴멕시코 | ru: Нью-Мексико
New York State; New York; New York state | zh: 纽约州; 纽约 | ja: ニューヨーク州; ニューヨーク | ko: 뉴욕주; 뉴욕 | ru: штат Нью-Йорк; Нью-Йорк | ar: ولاية نيويورك; نيويورك
North Carolina | zh: 北卡罗来纳; 北卡 | ja: ノースカロライナ | ko: 노스캐롤라이나 | ru: Северная Каролина
South Carolina | zh: 南卡罗来纳; 南卡 | ja: サウスカロライナ | ko: 사우스캐롤라이나 | ru: Южная Каролина
North Dakota | zh: 北达科他
South Dakota | zh: 南达科他
Ohio | zh: 俄亥俄 | ja: オハイオ | ko: 오하이오 | ru: Огайо | ar: أوهايو
Oklahoma | zh: 俄克拉何马; 俄克拉荷马 | ja: オクラホマ | ko: 오클라호마 | ru: Оклахом*
Oregon | zh: 俄勒冈 | ja: オレゴン | ko: 오리건 | ru: Орегон
Pennsylvania; Pennsylvanie | zh: 宾夕法尼亚; 宾州 | ja: ペンシルベニア | ko: 펜실베이니아 | ru: Пенсильвани* | ar: بنسلفانيا
Rhode Island | zh: 罗得岛
Tennessee | zh: 田纳西 | ja: テネシー | ko: 테네시 | ru: Теннесси
Texas | zh: 得克萨斯; 德克萨斯; 得州; 德州 | ja: テキサス | ko: 텍사스 | ru: Техас | ar: تكساس
Utah | zh: 犹他 | ja: ユタ州 | ko: 유타주 | ru: штат Юта
Vermont | zh: 佛蒙特 | ja: バーモント | ko: 버몬트 | ru: Вермонт
Virginia; Virginie | zh: 弗吉尼亚 | ja: バージニア | ko: 버지니아 | ru: Вирджини* | ar: فرجينيا
West Virginia | zh: 西弗吉尼亚
Washington state; Washington State; Washington | zh: 华盛顿州; 华盛顿 | ja: ワシントン州; ワシントン | ko: 워싱턴주; 워싱턴 | ru: штат Вашингтон; Вашингтон | ar: ولاية واشنطن; واشنطن
Wisconsin | zh: 威斯康星 | ja: ウィスコンシン | ko: 위스콘신 | ru: Висконсин
Wyoming | zh: 怀俄明 | ja: ワイオミング | ko: 와이오밍 | ru: Вайоминг
Puerto Rico | zh: 波多黎各
Ontario | zh: 安大略 | ja: オンタリオ | ko: 온타리오 | ru: Онтарио
Quebec; Québec | zh: 魁北克 | ja: ケベック | ko: 퀘벡 | ru: Квебек
British Columbia | zh: 不列颠哥伦比亚; 卑诗省
Alberta | zh: 阿尔伯塔; 艾伯塔 | ja: アルバータ | ko: 앨버타 | ru: Альберт*
Manitoba | zh: 曼尼托巴; 马尼托巴
Saskatchewan | zh: 萨斯喀彻温
New South Wales; NSW | zh: 新南威尔士 | ja: ニューサウスウェールズ | ko: 뉴사우스웨일스
Victoria | zh: 维多利亚 | ja: ビクトリア | ko: 빅토리아
Queensland | zh: 昆士兰 | ja: クイーンズランド | ko: 퀸즐랜드
Western Australia | zh: 西澳; 西澳大利亚
South Australia | zh: 南澳; 南澳大利亚
Tasmania | zh: 塔斯马尼亚
England; Angleterre; Inglaterra | zh: 英格兰 | ja: イングランド | ko: 잉글랜드 | ru: Англи* | ar: إنجلترا
Scotland; Scottish; Écosse; Schottland; Escocia | zh: 苏格兰 | ja: スコットランド | ko: 스코틀랜드 | ru: Шотланди*; шотландск* | ar: اسكتلندا
Wales; Welsh; Pays de Galles | zh: 威尔士 | ja: ウェールズ | ko: 웨일스 | ru: Уэльс | ar: ويلز
Northern Ireland; Irlande du Nord; Nordirland; Irlanda del Norte | zh: 北爱尔兰 | ja: 北アイルランド | ko: 북아일랜드 | ru: Северная Ирландия
Bavaria; Bavarian; Bavière; Bayern; bayerisch*; Baviera | zh: 巴伐利亚; 拜恩 | ja: バイエルン | ko: 바이에른 | ru: Бавари*
Baden-Württemberg; Bade-Wurtemberg | zh: 巴登-符腾堡; 巴符州 | ja: バーデン・ビュルテンベルク | ru: Баден-Вюртемберг
North Rhine-Westphalia; Nordrhein-Westfalen; Rhénanie-du-Nord-Westphalie | zh: 北莱茵-威斯特法伦; 北威州 | ja: ノルトライン・ウェストファーレン
Saxony; Sachsen; Saxe; Sajonia | zh: 萨克森 | ja: ザクセン | ko: 작센 | ru: Саксони*
Hesse; Hessen | zh: 黑森 | ja: ヘッセン | ru: Гессен
Lower Saxony; Niedersachsen; Basse-Saxe | zh: 下萨克森
Schleswig-Holstein | zh: 石勒苏益格-荷尔斯泰因
Brandenburg; Brandebourg | zh: 勃兰登堡 | ja: ブランデンブルク
Catalonia; Catalan; Catalogne; Katalonien; Cataluña | zh: 加泰罗尼亚 | ja: カタルーニャ | ko: 카탈루냐 | ru: Каталони*
Andalusia; Andalucía; Andalousie | zh: 安达卢西亚
Lombardy; Lombardie; Lombardei; Lombardía | zh: 伦巴第
Tuscany; Toscane; Toskana | zh: 托斯卡纳
Sicily; Sicile; Sizilien | zh: 西西里
Brittany; Bretagne; Bretaña | zh: 布列塔尼
Normandy; Normandie; Normandía | zh: 诺曼底
Île-de-France | zh: 法兰西岛
Flanders; Flandre; Flandern | zh: 佛兰德; 弗拉芒
Wallonia; Wallonie | zh: 瓦隆
Crimea; Crimée; Krim | zh: 克里米亚 | ja: クリミア | ko: 크림반도 | ru: Крым* | ar: القرم
Donbas; Donbass | zh: 顿巴斯 | ja: ドンバス | ko: 돈바스 | ru: Донбасс
Gaza; Gaza Strip; Gazastreifen | zh: 加沙; 加沙地带 | ja: ガザ | ko: 가자지구 | ru: Газ*; сектор Газа | ar: غزة
West Bank; Cisjordanie; Westjordanland; Cisjordania | zh: 约旦河西岸 | ja: ヨルダン川西岸 | ko: 서안지구
Greenland; Groenland; Grönland; Groenlandia | zh: 格陵兰 | ja: グリーンランド | ko: 그린란드 | ru: Гренланди* | ar: غرينلاند
Kurdistan | zh: 库尔德斯坦
Kashmir | zh: 克什米尔 | ja: カシミール | ru: Кашмир
Karnataka | zh: 卡纳塔克 | ja: カルナタカ | ru: Карнатака
Maharashtra | zh: 马哈拉施特拉 | ja: マハラシュトラ
Tamil Nadu | zh: 泰米尔纳德 | ja: タミルナド
Telangana | zh: 特伦甘纳; 泰伦加纳
Kerala | zh: 喀拉拉
Gujarat | zh: 古吉拉特 | ja: グジャラート
Uttar Pradesh | zh: 北方邦
Andhra Pradesh | zh: 安得拉
Punjab | zh: 旁遮普
West Bengal | zh: 西孟加拉
Johor | zh: 柔佛 | ja: ジョホール
Selangor | zh: 雪兰莪
Sarawak | zh: 砂拉越; 沙捞越
Hokkaido; Hokkaidō | zh: 北海道 | ja: 北海道 | ko: 홋카이도 | ru: Хоккайдо
Okinawa | zh: 冲绳 | ja: 沖縄 | ko: 오키나와 | ru: Окинава
Fukushima | zh: 福岛 | ja: 福島 | ko: 후쿠시마 | ru: Фукусима
Kumamoto | zh: 熊本 | ja: 熊本 | ko: 구마모토 | ru: Кумамото
Aichi | zh: 爱知 | ja: 愛知
Aomori | zh: 青森 | ja: 青森
Iwate | zh: 岩手 | ja: 岩手
Miyagi | zh: 宫城 | ja: 宮城
Akita | zh: 秋田 | ja: 秋田県
Yamagata | zh: 山形 | ja: 山形県
Ibaraki | zh: 茨城 | ja: 茨城
Tochigi | zh: 栃木 | ja: 栃木
Gunma | zh: 群马 | ja: 群馬
Saitama | zh: 埼玉 | ja: 埼玉
Chiba | zh: 千叶 | ja: 千葉
Kanagawa | zh: 神奈川 | ja: 神奈川
Niigata | zh: 新潟 | ja: 新潟
Toyama | zh: 富山 | ja: 富山県
Ishikawa | zh: 石川县 | ja: 石川県
Fukui | zh: 福井 | ja: 福井
Yamanashi | zh: 山梨 | ja: 山梨
Nagano | zh: 长野 | ja: 長野
Gifu | zh: 岐阜 | ja: 岐阜
Shizuoka | zh: 静冈 | ja: 静岡
Mie | zh: 三重县 | ja: 三重県
Shiga | zh: 滋贺 | ja: 滋賀
Hyogo | zh: 兵库 | ja: 兵庫
Nara | zh: 奈良 | ja: 奈良
Wakayama | zh: 和歌山 | ja: 和歌山
Tottori | zh: 鸟取 | ja: 鳥取
Shimane | zh: 岛根 | ja: 島根
Okayama | zh: 冈山 | ja: 岡山
Yamaguchi | zh: 山口县 | ja: 山口県
Tokushima | zh: 德岛 | ja: 徳島
Kagawa | zh: 香川 | ja: 香川
Ehime | zh: 爱媛 | ja: 愛媛
Kochi | zh: 高知县 | ja: 高知県
Saga | zh: 佐贺 | ja: 佐賀
Oita | zh: 大分县 | ja: 大分県
Miyazaki | zh: 宫崎 | ja: 宮崎県
Kagoshima | zh: 鹿儿岛 | ja: 鹿児島
Gyeonggi | zh: 京畿道 | ja: 京畿道 | ko: 경기도
Tatarstan | zh: 鞑靼斯坦 | ru: Татарстан
Chechnya | zh: 车臣 | ja: チェチェン | ru: Чечн*
Siberia; Sibérie; Sibirien | zh: 西伯利亚 | ja: シベリア | ko: 시베리아 | ru: Сибир*
São Paulo state | zh: 圣保罗州
Rio Grande do Sul | zh: 南里奥格兰德
Minas Gerais | zh: 米纳斯吉拉斯
Penang | zh: 槟城; 槟州; 槟榔屿
`

export const cities = `
Beijing; Peking; Pékin; Pekín | zh: 北京 | ja: 北京 | ko: 베이징 | ru: Пекин | ar: بكين | < CN
Shanghai | zh: 上海 | ja: 上海 | ko: 상하이 | ru: Шанхай | ar: شنغهاي
Tianjin | zh: 天津 | ja: 天津 | ko: 톈진 | ru: Тяньцзин
Chongqing | zh: 重庆 | ja: 重慶 | ko: 충칭 | ru: Чунцин | ar: تشونغتشينغ
Shenzhen | zh: 深圳 | ja: 深圳; 深セン | ko: 선전시 | ru: Шэньчжэн | ar: شنتشن
Guangzhou; Canton | zh: 广州 | ja: 広州 | ko: 광저우 | ru: Гуанчжоу
Hangzhou | zh: 杭州 | ja: 杭州 | ko: 항저우 | ru: Ханчжоу
Suzhou | zh: 苏州 | ja: 蘇州 | ko: 쑤저우
Nanjing | zh: 南京 | ja: 南京 | ko: 난징 | ru: Нанкин
Chengdu | zh: 成都 | ja: 成都 | ko: 청두 | ru: Чэнду
Wuhan | zh: 武汉 | ja: 武漢 | ko: 우한 | ru: Ухан
Xi'an; Xi’an; Xian | zh: 西安 | ja: 西安 | ko: 시안시 | ru: Сиань
Hefei | zh: 合肥 | ja: 合肥 | ko: 허페이 | ru: Хэфэй
Zhengzhou | zh: 郑州 | ja: 鄭州 | ko: 정저우
Changsha | zh: 长沙 | ja: 長沙 | ko: 창사
Guiyang | zh: 贵阳 | ja: 貴陽
Kunming | zh: 昆明 | ja: 昆明
Nanning | zh: 南宁
Nanchang | zh: 南昌
Fuzhou | zh: 福州
Xiamen | zh: 厦门 | ja: アモイ
Jinan | zh: 济南
Qingdao | zh: 青岛 | ja: 青島
Dalian | zh: 大连 | ja: 大連
Shenyang | zh: 沈阳 | ja: 瀋陽
Changchun | zh: 长春
Harbin | zh: 哈尔滨 | ja: ハルビン
Ningbo | zh: 宁波
Wenzhou | zh: 温州
Yiwu | zh: 义乌
Wuxi | zh: 无锡 | ja: 無錫
Dongguan | zh: 东莞
Foshan | zh: 佛山
Zhuhai | zh: 珠海
Huizhou | zh: 惠州
Sanya | zh: 三亚
Haikou | zh: 海口
Lanzhou | zh: 兰州
Urumqi; Ürümqi | zh: 乌鲁木齐
Lhasa | zh: 拉萨
Hohhot | zh: 呼和浩特
Ordos | zh: 鄂尔多斯
Ulanqab | zh: 乌兰察布
Taiyuan | zh: 太原
Shijiazhuang | zh: 石家庄
Xiong'an; Xiong’an; Xiongan | zh: 雄安; 雄安新区
Yinchuan | zh: 银川
Xining | zh: 西宁
Wuzhen | zh: 乌镇 | ja: 烏鎮
Boao | zh: 博鳌
Pudong | zh: 浦东; 浦东新区
Zhongguancun | zh: 中关村
Qianhai | zh: 前海
Hengqin | zh: 横琴
Lingang; Lin-gang | zh: 临港; 临港新片区
Yizhuang | zh: 亦庄
Taipei | zh: 台北; 臺北 | ja: 台北 | ko: 타이베이 | ru: Тайбэй; Тайбэе | ar: تايبيه | < Taiwan
Hsinchu | zh: 新竹 | ja: 新竹
Kaohsiung | zh: 高雄 | ja: 高雄
Tainan | zh: 台南
Taichung | zh: 台中
Tokyo; Tokio | zh: 东京 | ja: 東京 | ko: 도쿄 | ru: Токио | ar: طوكيو | < JP
Osaka | zh: 大阪 | ja: 大阪 | ko: 오사카 | ru: Осака; Осаке; Осаки | ar: أوساكا
Kyoto; Kioto | zh: 京都 | ja: 京都 | ko: 교토 | ru: Киото
Hiroshima | zh: 广岛 | ja: 広島 | ko: 히로시마 | ru: Хиросим* | ar: هيروشيما
Nagasaki | zh: 长崎 | ja: 長崎 | ko: 나가사키 | ru: Нагасаки
Nagoya | zh: 名古屋 | ja: 名古屋 | ko: 나고야
Yokohama | zh: 横滨 | ja: 横浜 | ko: 요코하마
Kobe | zh: 神户 | ja: 神戸
Fukuoka | zh: 福冈 | ja: 福岡 | ko: 후쿠오카
Sapporo | zh: 札幌 | ja: 札幌 | ko: 삿포로
Sendai | zh: 仙台 | ja: 仙台
Seoul; Séoul; Seúl | zh: 首尔 | ja: ソウル | ko: 서울 | ru: Сеул | ar: سيول | < KR
Busan | zh: 釜山 | ja: 釜山 | ko: 부산 | ru: Пусан
Incheon | zh: 仁川 | ja: 仁川 | ko: 인천
Daejeon | zh: 大田 | ja: 大田 | ko: 대전
Gwangju | zh: 光州 | ja: 光州 | ko: 광주
Sejong | zh: 世宗 | ja: 世宗 | ko: 세종시
Gyeongju | zh: 庆州 | ja: 慶州 | ko: 경주
Pyongyang; Pjöngjang | zh: 平壤 | ja: 平壌 | ko: 평양 | ru: Пхеньян | ar: بيونغ يانغ | < KP
Ulaanbaatar; Ulan Bator | zh: 乌兰巴托 | ja: ウランバートル
New Delhi; Delhi; Neu-Delhi; Nueva Delhi | zh: 新德里; 德里 | ja: ニューデリー; デリー | ko: 뉴델리 | ru: Нью-Дели; Дели | ar: نيودلهي; دلهي | < IN
Mumbai; Bombay | zh: 孟买 | ja: ムンバイ | ko: 뭄바이 | ru: Мумбаи | ar: مومباي
Bengaluru; Bangalore | zh: 班加罗尔 | ja: ベンガルール; バンガロール | ko: 벵갈루루; 방갈로르 | ru: Бангалор
Hyderabad | zh: 海得拉巴 | ja: ハイデラバード | ko: 하이데라바드
Chennai | zh: 金奈 | ja: チェンナイ | ko: 첸나이
Kolkata; Calcutta | zh: 加尔各答 | ja: コルカタ | ko: 콜카타
Pune | zh: 浦那
Ahmedabad | zh: 艾哈迈达巴德
Islamabad | zh: 伊斯兰堡 | ja: イスラマバード | ru: Исламабад | < PK
Karachi | zh: 卡拉奇 | ja: カラチ | ru: Карачи
Lahore | zh: 拉合尔
Kabul | zh: 喀布尔 | ja: カブール | ru: Кабул | ar: كابول
Dhaka; Dacca | zh: 达卡 | ja: ダッカ | ko: 다카 | ru: Дакк* | < BD
Colombo | zh: 科伦坡 | ja: コロンボ
Kathmandu | zh: 加德满都 | ja: カトマンズ
Bangkok | zh: 曼谷 | ja: バンコク | ko: 방콕 | ru: Бангкок | ar: بانكوك | < TH
Phuket | zh: 普吉
Chiang Mai | zh: 清迈
Hanoi; Hanói | zh: 河内 | ja: ハノイ | ko: 하노이 | ru: Ханой; Ханое | ar: هانوي | < VN
Ho Chi Minh City | zh: 胡志明市 | ja: ホーチミン | ko: 호찌민 | ru: Хошимин
Da Nang | zh: 岘港 | ja: ダナン
Jakarta; Djakarta; Yakarta | zh: 雅加达 | ja: ジャカルタ | ko: 자카르타 | ru: Джакарт* | ar: جاكرتا | < ID
Nusantara | zh: 努桑塔拉
Bali | zh: 巴厘岛 | ja: バリ島 | ko: 발리
Bandung | zh: 万隆 | ja: バンドン
Surabaya | zh: 泗水
Kuala Lumpur | zh: 吉隆坡 | ja: クアラルンプール | ko: 쿠알라룸푸르 | ru: Куала-Лумпур | ar: كوالالمبور | < MY
Putrajaya | zh: 布城
Cyberjaya | zh: 赛城
Penang | zh: 槟城 | ja: ペナン
Manila; Manille | zh: 马尼拉 | ja: マニラ | ko: 마닐라 | ru: Манил* | ar: مانيلا | < PH
Cebu | zh: 宿务
Phnom Penh | zh: 金边 | ja: プノンペン | ko: 프놈펜 | ru: Пномпен
Vientiane | ja: ビエンチャン
Yangon; Rangoon | zh: 仰光 | ja: ヤンゴン
Naypyidaw | zh: 内比都 | ja: ネピドー
Astana | zh: 阿斯塔纳 | ja: アスタナ | ru: Астан* | < KZ
Almaty | zh: 阿拉木图 | ja: アルマトイ | ru: Алматы; Алма-Ата
Tashkent; Tachkent; Taschkent | zh: 塔什干 | ja: タシケント | ru: Ташкент
Samarkand | zh: 撒马尔罕 | ja: サマルカンド | ru: Самарканд
Bishkek | zh: 比什凯克 | ru: Бишкек
Dushanbe | zh: 杜尚别 | ru: Душанбе
Ashgabat | zh: 阿什哈巴德 | ru: Ашхабад
Baku; Bakou; Bakú | zh: 巴库 | ja: バクー | ko: 바쿠 | ru: Баку | ar: باكو
Yerevan; Erevan; Eriwan | zh: 埃里温 | ja: エレバン | ru: Ереван
Tbilisi; Tbilissi; Tiflis | zh: 第比利斯 | ja: トビリシ | ru: Тбилиси | < GE
Tehran; Téhéran; Teheran; Teherán | zh: 德黑兰 | ja: テヘラン | ko: 테헤란 | ru: Тегеран | ar: طهران | < IR
Baghdad; Bagdad | zh: 巴格达 | ja: バグダッド | ko: 바그다드 | ru: Багдад | ar: بغداد | < IQ
Riyadh; Riad; Riyad | zh: 利雅得 | ja: リヤド | ko: 리야드 | ru: Эр-Рияд | ar: الرياض | < SA
Jeddah; Djeddah | zh: 吉达 | ja: ジッダ | ko: 제다 | ru: Джидд* | ar: جدة
Mecca | zh: 麦加 | ar: مكة
Neom; NEOM | zh: 尼奥姆 | ar: نيوم
Dubai; Dubaï; Dubái | zh: 迪拜; 杜拜 | ja: ドバイ | ko: 두바이 | ru: Дубай; Дубае | ar: دبي
Abu Dhabi; Abou Dhabi | zh: 阿布扎比; 阿布達比 | ja: アブダビ | ko: 아부다비 | ru: Абу-Даби | ar: أبوظبي; أبو ظبي | < AE
Doha | zh: 多哈 | ja: ドーハ | ko: 도하 | ru: Дох* | ar: الدوحة | < QA
Muscat; Maskat | zh: 马斯喀特 | ja: マスカット | ar: مسقط
Manama | zh: 麦纳麦 | ar: المنامة
Kuwait City | zh: 科威特城 | ar: مدينة الكويت
Amman | zh: 安曼 | ja: アンマン | ru: Амман | ar: عمّان; عمان
Beirut; Beyrouth | zh: 贝鲁特 | ja: ベイルート | ru: Бейрут | ar: بيروت
Damascus; Damas; Damaskus; Damasco | zh: 大马士革 | ja: ダマスカス | ru: Дамаск | ar: دمشق
Jerusalem; Jérusalem; Jerusalén | zh: 耶路撒冷 | ja: エルサレム | ko: 예루살렘 | ru: Иерусалим | ar: القدس | < IL
Tel Aviv; Tel-Aviv | zh: 特拉维夫 | ja: テルアビブ | ko: 텔아비브 | ru: Тель-Авив | ar: تل أبيب
Ramallah | zh: 拉马拉 | ar: رام الله
Ankara | zh: 安卡拉 | ja: アンカラ | ko: 앙카라 | ru: Анкар* | ar: أنقرة | < TR
Istanbul; Estambul | zh: 伊斯坦布尔 | ja: イスタンブール | ko: 이스탄불 | ru: Стамбул | ar: إسطنبول
Antalya | zh: 安塔利亚
Cairo; Le Caire; Kairo; El Cairo | zh: 开罗 | ja: カイロ | ko: 카이로 | ru: Каир | ar: القاهرة | < EG
Alexandria | zh: 亚历山大港; 亚历山大市 | ar: الإسكندرية
Sharm el-Sheikh; Charm el-Cheikh | zh: 沙姆沙伊赫 | ja: シャルムエルシェイク | ar: شرم الشيخ
Tunis | zh: 突尼斯市 | ar: تونس العاصمة
Algiers; Alger; Algier; Argel | zh: 阿尔及尔 | ja: アルジェ | ru: Алжир
Rabat | zh: 拉巴特 | ja: ラバト | ru: Рабат | ar: الرباط
Casablanca | zh: 卡萨布兰卡 | ja: カサブランカ | ru: Касабланк* | ar: الدار البيضاء
Marrakesh; Marrakech | zh: 马拉喀什 | ja: マラケシュ | ru: Марракеш | ar: مراكش
Tripoli | zh: 的黎波里 | ja: トリポリ | ar: طرابلس
Khartoum | zh: 喀土穆 | ja: ハルツーム | ar: الخرطوم
Nairobi | zh: 内罗毕 | ja: ナイロビ | ko: 나이로비 | ru: Найроби | ar: نيروبي | < KE
Mombasa | zh: 蒙巴萨
Kigali | zh: 基加利 | ja: キガリ | ko: 키갈리 | ru: Кигали | ar: كيغالي | < RW
Kampala | zh: 坎帕拉 | ja: カンパラ
Addis Ababa; Addis-Abeba; Addis Abeba; Adís Abeba | zh: 亚的斯亚贝巴 | ja: アディスアベバ | ko: 아디스아바바 | ru: Аддис-Абеба; Аддис-Абебе | ar: أديس أبابا | < ET
Dar es Salaam | zh: 达累斯萨拉姆 | ja: ダルエスサラーム
Dodoma | zh: 多多马
Lagos | zh: 拉各斯 | ja: ラゴス | ko: 라고스 | ru: Лагос | ar: لاغوس
Abuja | zh: 阿布贾 | ja: アブジャ | ko: 아부자 | ru: Абудж* | ar: أبوجا | < NG
Accra | zh: 阿克拉 | ja: アクラ | ko: 아크라 | ru: Аккр*
Dakar | zh: 达喀尔 | ja: ダカール | ko: 다카르 | ru: Дакар | ar: داكار
Abidjan | zh: 阿比让 | ja: アビジャン
Bamako | zh: 巴马科
Niamey | zh: 尼亚美
Kinshasa | zh: 金沙萨 | ja: キンシャサ
Luanda | zh: 罗安达 | ja: ルアンダ
Lusaka | zh: 卢萨卡
Harare | zh: 哈拉雷 | ja: ハラレ
Maputo | zh: 马普托
Windhoek | zh: 温得和克
Gaborone | zh: 哈博罗内
Antananarivo | zh: 塔那那利佛
Johannesburg | zh: 约翰内斯堡 | ja: ヨハネスブルク | ko: 요하네스버그 | ru: Йоханнесбург | ar: جوهانسبرغ
Cape Town; Le Cap; Kapstadt; Ciudad del Cabo | zh: 开普敦 | ja: ケープタウン | ko: 케이프타운 | ru: Кейптаун | ar: كيب تاون
Pretoria | zh: 比勒陀利亚 | ja: プレトリア | ko: 프리토리아 | ru: Претори* | < ZA
Durban | zh: 德班 | ja: ダーバン
Brussels; Bruxelles; Brüssel; Bruselas | zh: 布鲁塞尔 | ja: ブリュッセル | ko: 브뤼셀 | ru: Брюссел* | ar: بروكسل | < EU
Antwerp; Anvers; Antwerpen; Amberes | zh: 安特卫普 | ja: アントワープ | ru: Антверпен
Ghent; Gand; Gent | zh: 根特
Leuven; Louvain | zh: 鲁汶
Strasbourg; Straßburg; Estrasburgo | zh: 斯特拉斯堡 | ja: ストラスブール | ko: 스트라스부르 | ru: Страсбург | ar: ستراسبورغ
Luxembourg City | zh: 卢森堡市
Paris; París | zh: 巴黎 | ja: パリ | ko: 파리 | ru: Париж | ar: باريس | < FR
Lyon; Lyons | zh: 里昂 | ja: リヨン | ko: 리옹 | ru: Лион | ar: ليون
Marseille; Marseilles; Marsella | zh: 马赛 | ja: マルセイユ | ko: 마르세유 | ru: Марсел* | ar: مرسيليا
Toulouse | zh: 图卢兹 | ja: トゥールーズ | ru: Тулуз*
Grenoble | zh: 格勒诺布尔 | ja: グルノーブル
Lille | zh: 里尔 | ja: リール
Bordeaux; Burdeos | zh: 波尔多 | ja: ボルドー
Nantes | zh: 南特
Cannes | zh: 戛纳; 康城 | ja: カンヌ
Versailles | zh: 凡尔赛
Berlin; Berlín | zh: 柏林 | ja: ベルリン | ko: 베를린 | ru: Берлин | ar: برلين | < DE
Munich; München; Múnich | zh: 慕尼黑 | ja: ミュンヘン | ko: 뮌헨 | ru: Мюнхен | ar: ميونيخ
Hamburg; Hambourg; Hamburgo | zh: 汉堡市; 汉堡 | ja: ハンブルク | ko: 함부르크 | ru: Гамбург | ar: هامبورغ
Frankfurt; Francfort; Fráncfort | zh: 法兰克福 | ja: フランクフルト | ko: 프랑크푸르트 | ru: Франкфурт | ar: فرانكفورت
Cologne; Köln; Colonia | zh: 科隆 | ja: ケルン | ko: 쾰른 | ru: Кёльн; Кельн
Bonn | zh: 波恩 | ja: ボン | ko: 본시 | ru: Бонн
Düsseldorf; Dusseldorf | zh: 杜塞尔多夫 | ja: デュッセルドルフ | ru: Дюссельдорф
Stuttgart | zh: 斯图加特 | ja: シュトゥットガルト | ru: Штутгарт
Dresden; Dresde | zh: 德累斯顿 | ja: ドレスデン | ko: 드레스덴 | ru: Дрезден
Leipzig | zh: 莱比锡 | ja: ライプチヒ | ru: Лейпциг
Magdeburg | zh: 马格德堡
Heidelberg | zh: 海德堡 | ja: ハイデルベルク
Karlsruhe | zh: 卡尔斯鲁厄 | ja: カールスルーエ
Hanover; Hannover; Hanovre | zh: 汉诺威 | ja: ハノーバー | ru: Ганновер
Nuremberg; Nürnberg | zh: 纽伦堡 | ja: ニュルンベルク | ru: Нюрнберг
Bremen; Brême | zh: 不来梅
Potsdam | zh: 波茨坦 | ja: ポツダム
Jülich | zh: 于利希
Vienna; Vienne; Wien; Viena | zh: 维也纳 | ja: ウィーン | ko: 빈에서; 비엔나 | ru: Вен*; Вене | ar: فيينا | < AT
Salzburg; Salzbourg | zh: 萨尔茨堡 | ja: ザルツブルク
Graz | zh: 格拉茨
Zurich; Zürich; Zúrich | zh: 苏黎世 | ja: チューリッヒ | ko: 취리히 | ru: Цюрих | ar: زيورخ
Geneva; Genève; Genf; Ginebra | zh: 日内瓦 | ja: ジュネーブ | ko: 제네바 | ru: Женев* | ar: جنيف | < CH
Bern; Berne; Berna | zh: 伯尔尼 | ja: ベルン | ru: Берн | < CH
Basel; Bâle; Basilea | zh: 巴塞尔 | ja: バーゼル | ko: 바젤 | ru: Базел* | ar: بازل
Lausanne; Lausana | zh: 洛桑 | ja: ローザンヌ | ko: 로잔 | ru: Лозанн*
Davos | zh: 达沃斯 | ja: ダボス | ko: 다보스 | ru: Давос | ar: دافوس
Rome; Rom; Roma | zh: 罗马 | ja: ローマ | ko: 로마 | ru: Рим | ar: روما | < IT
Milan; Mailand; Milano; Milán | zh: 米兰 | ja: ミラノ | ko: 밀라노 | ru: Милан | ar: ميلانو
Turin; Torino; Turín | zh: 都灵 | ja: トリノ | ru: Турин
Naples; Neapel; Nápoles | zh: 那不勒斯 | ja: ナポリ
Venice; Venise; Venedig; Venecia | zh: 威尼斯 | ja: ベネチア | ko: 베네치아 | ru: Венеци*
Florence; Florenz; Florencia | zh: 佛罗伦萨 | ja: フィレンツェ
Bologna; Bologne; Bolonia | zh: 博洛尼亚 | ja: ボローニャ
Genoa; Gênes; Genua; Génova | zh: 热那亚
Trieste; Triest | zh: 的里雅斯特
Vatican; Vatikan; Vaticano | zh: 梵蒂冈 | ja: バチカン | ko: 바티칸 | ru: Ватикан | ar: الفاتيكان
Madrid | zh: 马德里 | ja: マドリード | ko: 마드리드 | ru: Мадрид | ar: مدريد | < ES
Barcelona; Barcelone | zh: 巴塞罗那 | ja: バルセロナ | ko: 바르셀로나 | ru: Барселон* | ar: برشلونة
Valencia; Valence | zh: 巴伦西亚; 瓦伦西亚 | ja: バレンシア
Seville; Séville; Sevilla | zh: 塞维利亚 | ja: セビリア
Bilbao | zh: 毕尔巴鄂
Málaga; Malaga | zh: 马拉加
Lisbon; Lisbonne; Lissabon; Lisboa | zh: 里斯本 | ja: リスボン | ko: 리스본 | ru: Лиссабон | ar: لشبونة | < PT
Porto; Oporto | zh: 波尔图 | ja: ポルト
London; Londres | zh: 伦敦 | ja: ロンドン | ko: 런던 | ru: Лондон | ar: لندن | < GB
Manchester | zh: 曼彻斯特 | ja: マンチェスター | ko: 맨체스터 | ru: Манчестер | ar: مانشستر
Birmingham | zh: 伯明翰 | ja: バーミンガム | ru: Бирмингем
Liverpool | zh: 利物浦 | ja: リバプール | ru: Ливерпул*
Leeds | zh: 利兹 | ja: リーズ
Bristol | zh: 布里斯托尔; 布里斯托 | ja: ブリストル
Sheffield | zh: 谢菲尔德 | ja: シェフィールド
Newcastle | zh: 纽卡斯尔 | ja: ニューカッスル
Edinburgh; Édimbourg; Edimburgo | zh: 爱丁堡 | ja: エディンバラ | ko: 에든버러 | ru: Эдинбург
Glasgow | zh: 格拉斯哥 | ja: グラスゴー | ko: 글래스고 | ru: Глазго | ar: غلاسكو
Cardiff | zh: 加的夫; 卡迪夫 | ja: カーディフ
Belfast | zh: 贝尔法斯特 | ja: ベルファスト | ru: Белфаст
Bletchley Park; Bletchley | zh: 布莱切利园; 布莱奇利园; 布莱切利; 布莱奇利; 布莱彻利庄园 | ja: ブレッチリー・パーク; ブレッチリー | ko: 블레츨리 파크; 블레츨리 | ru: Блетчли
Culham | zh: 卡勒姆
Dublin; Dublín | zh: 都柏林 | ja: ダブリン | ko: 더블린 | ru: Дублин | ar: دبلن | < IE
Amsterdam; Ámsterdam | zh: 阿姆斯特丹 | ja: アムステルダム | ko: 암스테르담 | ru: Амстердам | ar: أمستردام
The Hague; La Haye; Den Haag; La Haya | zh: 海牙 | ja: ハーグ | ko: 헤이그 | ru: Гааг* | ar: لاهاي | < NL
Rotterdam; Róterdam | zh: 鹿特丹 | ja: ロッテルダム | ko: 로테르담 | ru: Роттердам
Eindhoven | zh: 埃因霍温 | ja: アイントホーフェン | ko: 에인트호번
Utrecht | zh: 乌得勒支 | ja: ユトレヒト
Veldhoven | zh: 费尔德霍芬
Copenhagen; Copenhague; Kopenhagen | zh: 哥本哈根 | ja: コペンハーゲン | ko: 코펜하겐 | ru: Копенгаген | ar: كوبنهاغن | < DK
Aarhus | zh: 奥胡斯
Stockholm; Estocolmo | zh: 斯德哥尔摩 | ja: ストックホルム | ko: 스톡홀름 | ru: Стокгольм | ar: ستوكهولم | < SE
Gothenburg; Göteborg | zh: 哥德堡 | ja: イエーテボリ
Malmö | zh: 马尔默
Oslo | zh: 奥斯陆 | ja: オスロ | ko: 오슬로 | ru: Осло | ar: أوسلو | < NO
Bergen | zh: 卑尔根
Helsinki | zh: 赫尔辛基 | ja: ヘルシンキ | ko: 헬싱키 | ru: Хельсинки | ar: هلسنكي | < FI
Tampere | zh: 坦佩雷
Espoo | zh: 埃斯波
Reykjavik; Reykjavík | zh: 雷克雅未克 | ja: レイキャビク
Tallinn; Tallin | zh: 塔林 | ja: タリン | ko: 탈린 | ru: Таллин; Таллинн
Riga | zh: 里加 | ja: リガ | ko: 리가 | ru: Риг* | ar: ريغا
Vilnius; Vilna | zh: 维尔纽斯 | ja: ビリニュス | ko: 빌뉴스 | ru: Вильнюс
Warsaw; Varsovie; Warschau; Varsovia | zh: 华沙 | ja: ワルシャワ | ko: 바르샤바 | ru: Варшав* | ar: وارسو | < PL
Kraków; Krakow; Cracow; Cracovie; Krakau; Cracovia | zh: 克拉科夫 | ja: クラクフ
Gdańsk; Gdansk; Danzig | zh: 格但斯克
Wrocław; Breslau | zh: 弗罗茨瓦夫
Poznań; Poznan | zh: 波兹南
Prague; Prag; Praga | zh: 布拉格 | ja: プラハ | ko: 프라하 | ru: Праг* | ar: براغ | < CZ
Brno | zh: 布尔诺
Bratislava | zh: 布拉迪斯拉发 | ja: ブラチスラバ | ru: Братислав*
Budapest | zh: 布达佩斯 | ja: ブダペスト | ko: 부다페스트 | ru: Будапешт | ar: بودابست | < HU
Bucharest; Bucarest; Bukarest | zh: 布加勒斯特 | ja: ブカレスト | ko: 부쿠레슈티 | ru: Бухарест | ar: بوخارست
Sofia; Sofía | zh: 索非亚 | ja: ソフィア | ko: 소피아 | ru: Софи*
Athens; Athènes; Athen; Atenas | zh: 雅典 | ja: アテネ | ko: 아테네 | ru: Афин* | ar: أثينا | < GR
Thessaloniki | zh: 塞萨洛尼基
Nicosia; Nicosie; Nikosia | zh: 尼科西亚
Valletta; La Valette | zh: 瓦莱塔
Zagreb; Agram | zh: 萨格勒布 | ja: ザグレブ | ru: Загреб
Ljubljana | zh: 卢布尔雅那 | ja: リュブリャナ | ru: Любляна; Любляне
Belgrade; Belgrad; Belgrado | zh: 贝尔格莱德 | ja: ベオグラード | ko: 베오그라드 | ru: Белград
Sarajevo | zh: 萨拉热窝 | ja: サラエボ | ru: Сараево
Tirana | zh: 地拉那
Skopje | zh: 斯科普里
Podgorica | zh: 波德戈里察
Pristina | zh: 普里什蒂纳
Chișinău; Chisinau | zh: 基希讷乌; 基希讷乌市 | ru: Кишинёв; Кишинев
Kyiv; Kiev; Kiew | zh: 基辅 | ja: キーウ; キエフ | ko: 키이우; 키예프 | ru: Киев | ar: كييف | < UA
Kharkiv | zh: 哈尔科夫 | ja: ハルキウ | ru: Харьков
Odesa; Odessa | zh: 敖德萨 | ja: オデーサ | ru: Одесс*
Lviv; Lwiw | zh: 利沃夫 | ja: リビウ | ru: Львов
Minsk | zh: 明斯克 | ja: ミンスク | ko: 민스크 | ru: Минск | < BY
Moscow; Moscou; Moskau; Moscú | zh: 莫斯科 | ja: モスクワ | ko: 모스크바 | ru: Москв*; московск* | ar: موسكو | < RU
St Petersburg; Saint Petersburg; St. Petersburg; Saint-Pétersbourg; Sankt Petersburg; San Petersburgo | zh: 圣彼得堡 | ja: サンクトペテルブルク | ko: 상트페테르부르크 | ru: Санкт-Петербург; Петербург | ar: سان بطرسبرغ
Kazan | zh: 喀山 | ja: カザン | ko: 카잔 | ru: Казан* | ar: قازان
Sochi; Sotchi; Sotschi | zh: 索契 | ja: ソチ | ru: Сочи
Novosibirsk | zh: 新西伯利亚 | ja: ノボシビルスク | ru: Новосибирск
Yekaterinburg | zh: 叶卡捷琳堡 | ru: Екатеринбург
Vladivostok; Wladiwostok | zh: 符拉迪沃斯托克; 海参崴 | ja: ウラジオストク | ko: 블라디보스토크 | ru: Владивосток
Innopolis | zh: 因诺波利斯 | ru: Иннополис
Skolkovo | zh: 斯科尔科沃 | ru: Сколково
Washington; Washington, D.C.; Washington DC; Washington D.C. | zh: 华盛顿; 华盛顿特区; 華盛頓 | ja: ワシントン | ko: 워싱턴 | ru: Вашингтон | ar: واشنطن | < US
New York; New York City; Nueva York | zh: 纽约; 纽约市; 紐約 | ja: ニューヨーク | ko: 뉴욕 | ru: Нью-Йорк | ar: نيويورك
Los Angeles; Los Ángeles | zh: 洛杉矶 | ja: ロサンゼルス | ko: 로스앤젤레스 | ru: Лос-Анджелес | ar: لوس أنجلوس
San Francisco | zh: 旧金山; 三藩市 | ja: サンフランシスコ | ko: 샌프란시스코 | ru: Сан-Франциско | ar: سان فرانسيسكو
Silicon Valley | zh: 硅谷 | ja: シリコンバレー | ko: 실리콘밸리 | ru: Кремниевая долина; Кремниевой долин* | ar: وادي السيليكون | < US
San Jose | zh: 圣何塞 | ja: サンノゼ | ko: 새너제이
San Diego | zh: 圣迭戈; 圣地亚哥 | ja: サンディエゴ
Sacramento | zh: 萨克拉门托 | ja: サクラメント | ko: 새크라멘토
Palo Alto | zh: 帕洛阿尔托; 帕罗奥多
Mountain View | zh: 山景城
Menlo Park | zh: 门洛帕克
Cupertino | zh: 库比蒂诺
Oakland | zh: 奥克兰 | ja: オークランド
Seattle | zh: 西雅图 | ja: シアトル | ko: 시애틀 | ru: Сиэтл
Portland | zh: 波特兰
Redmond | zh: 雷德蒙德
Las Vegas | zh: 拉斯维加斯; 拉斯韦加斯 | ja: ラスベガス | ko: 라스베이거스 | ru: Лас-Вегас
Phoenix | zh: 凤凰城; 菲尼克斯 | ja: フェニックス | ko: 피닉스
Denver | zh: 丹佛 | ja: デンバー
Salt Lake City | zh: 盐湖城
Dallas | zh: 达拉斯 | ja: ダラス | ko: 댈러스 | ru: Даллас
Houston | zh: 休斯敦; 休斯顿 | ja: ヒューストン | ko: 휴스턴 | ru: Хьюстон
Austin | zh: 奥斯汀 | ja: オースティン | ko: 오스틴 | ru: Остин
Abilene | zh: 阿比林
San Antonio | zh: 圣安东尼奥
Chicago | zh: 芝加哥 | ja: シカゴ | ko: 시카고 | ru: Чикаго | ar: شيكاغو
Detroit | zh: 底特律 | ja: デトロイト | ko: 디트로이트 | ru: Детройт
Minneapolis | zh: 明尼阿波利斯
St. Louis; St Louis | zh: 圣路易斯
Kansas City | zh: 堪萨斯城
Memphis | zh: 孟菲斯 | ja: メンフィス | ko: 멤피스 | ru: Мемфис
Nashville | zh: 纳什维尔
New Orleans | zh: 新奥尔良
Atlanta | zh: 亚特兰大 | ja: アトランタ | ko: 애틀랜타 | ru: Атлант*
Miami | zh: 迈阿密 | ja: マイアミ | ko: 마이애미 | ru: Майами | ar: ميامي
Orlando | zh: 奥兰多
Philadelphia; Philadelphie | zh: 费城 | ja: フィラデルフィア | ko: 필라델피아 | ru: Филадельфи*
Pittsburgh | zh: 匹兹堡 | ja: ピッツバーグ | ko: 피츠버그
Boston | zh: 波士顿 | ja: ボストン | ko: 보스턴 | ru: Бостон | ar: بوسطن
Baltimore | zh: 巴尔的摩
Albany | zh: 奥尔巴尼
Columbus | zh: 哥伦布市
Cleveland | zh: 克利夫兰
Jackson Hole | zh: 杰克逊霍尔 | ja: ジャクソンホール | ko: 잭슨홀 | ru: Джексон-Хоул | ar: جاكسون هول
Camp David | zh: 戴维营 | ja: キャンプデービッド
Mar-a-Lago | zh: 海湖庄园 | ja: マール・ア・ラーゴ
Wall Street | zh: 华尔街 | ja: ウォール街 | ko: 월가; 월스트리트 | ru: Уолл-стрит | ar: وول ستريت | < US
Anchorage | zh: 安克雷奇 | ja: アンカレジ
Honolulu | zh: 檀香山; 火奴鲁鲁 | ja: ホノルル
Ottawa | zh: 渥太华 | ja: オタワ | ko: 오타와 | ru: Оттав* | ar: أوتاوا | < CA
Toronto | zh: 多伦多 | ja: トロント | ko: 토론토 | ru: Торонто | ar: تورونتو
Montreal; Montréal | zh: 蒙特利尔 | ja: モントリオール | ko: 몬트리올 | ru: Монреал* | ar: مونتريال
Vancouver | zh: 温哥华 | ja: バンクーバー | ko: 밴쿠버 | ru: Ванкувер
Calgary | zh: 卡尔加里 | ja: カルガリー
Edmonton | zh: 埃德蒙顿 | ja: エドモントン
Waterloo | zh: 滑铁卢
Halifax | zh: 哈利法克斯
Winnipeg | zh: 温尼伯
Kananaskis | zh: 卡纳纳斯基斯 | ja: カナナスキス | ko: 캐나나스키스
Mexico City; Mexico-Stadt; Ciudad de México | zh: 墨西哥城 | ja: メキシコ市; メキシコシティ | ko: 멕시코시티 | ru: Мехико | ar: مكسيكو سيتي | < MX
Monterrey | zh: 蒙特雷 | ja: モンテレイ
Guadalajara | zh: 瓜达拉哈拉
Cancún; Cancun | zh: 坎昆 | ja: カンクン
Havana; La Havane; Havanna; La Habana | zh: 哈瓦那 | ja: ハバナ | ru: Гаван*
San José | zh: 圣何塞
Santo Domingo; Saint-Domingue | zh: 圣多明各
Bogotá; Bogota | zh: 波哥大 | ja: ボゴタ | ko: 보고타 | ru: Богот* | ar: بوغوتا | < CO
Medellín; Medellin | zh: 麦德林
Cartagena; Carthagène | zh: 卡塔赫纳
Caracas | zh: 加拉加斯 | ja: カラカス | ru: Каракас
Quito | zh: 基多 | ja: キト
Lima | zh: 利马 | ja: リマ | ko: 리마 | ru: Лим* | ar: ليما
La Paz | zh: 拉巴斯
Santiago; Santiago de Chile | zh: 圣地亚哥 | ja: サンティアゴ | ko: 산티아고 | ru: Сантьяго | ar: سانتياغو | < CL
Buenos Aires | zh: 布宜诺斯艾利斯 | ja: ブエノスアイレス | ko: 부에노스아이레스 | ru: Буэнос-Айрес | ar: بوينس آيرس | < AR
Córdoba | zh: 科尔多瓦
Montevideo | zh: 蒙得维的亚 | ja: モンテビデオ | ru: Монтевидео
Asunción | zh: 亚松森
Brasília; Brasilia | zh: 巴西利亚 | ja: ブラジリア | ko: 브라질리아 | ru: Бразилиа | ar: برازيليا | < BR
São Paulo; Sao Paulo | zh: 圣保罗 | ja: サンパウロ | ko: 상파울루 | ru: Сан-Паулу | ar: ساو باولو
Rio de Janeiro; Rio; Río de Janeiro | zh: 里约热内卢; 里约 | ja: リオデジャネイロ | ko: 리우데자네이루 | ru: Рио-де-Жанейро | ar: ريو دي جانيرو
Belém; Belem | zh: 贝伦 | ja: ベレン | ko: 벨렝 | ru: Белен | ar: بيليم
Porto Alegre | zh: 阿雷格里港
Canberra | zh: 堪培拉 | ja: キャンベラ | ko: 캔버라 | ru: Канберр* | ar: كانبيرا | < AU
Sydney; Sídney | zh: 悉尼; 雪梨 | ja: シドニー | ko: 시드니 | ru: Сидне* | ar: سيدني
Melbourne | zh: 墨尔本 | ja: メルボルン | ko: 멜버른 | ru: Мельбурн | ar: ملبورن
Brisbane | zh: 布里斯班 | ja: ブリスベン | ko: 브리즈번 | ru: Брисбен | ar: بريزبن
Perth | zh: 珀斯 | ja: パース | ko: 퍼스시 | ru: Перт
Adelaide; Adélaïde | zh: 阿德莱德 | ja: アデレード | ko: 애들레이드
Darwin | zh: 达尔文市
Hobart | zh: 霍巴特
Wellington | zh: 惠灵顿 | ja: ウェリントン | ko: 웰링턴 | ru: Веллингтон | ar: ولينغتون | < NZ
Auckland | zh: 奥克兰 | ja: オークランド | ko: 오클랜드 | ru: Окленд | ar: أوكلاند
Christchurch | zh: 克赖斯特彻奇; 基督城 | ja: クライストチャーチ | ko: 크라이스트처치
Suva | zh: 苏瓦
Port Moresby | zh: 莫尔兹比港
Xuhui; Xuhui District | zh: 徐汇; 徐汇区
Minhang | zh: 闵行; 闵行区
Nanshan; Nanshan District | zh: 南山区
Futian; Futian District | zh: 福田区
Longgang | zh: 龙岗区
Bao’an; Baoan | zh: 宝安区
Nansha | zh: 南沙新区; 广州南沙
Zhangjiang | zh: 张江
Guian; Gui’an; Guian New Area; Gui’an New Area | zh: 贵安; 贵安新区
Liangjiang New Area | zh: 两江新区
Tianfu New Area | zh: 天府新区
Horinger; Horinger County | zh: 和林格尔
Zhangjiakou | zh: 张家口
Huailai | zh: 怀来
Shaoguan | zh: 韶关
Wuhu | zh: 芜湖
Visakhapatnam; Vizag | zh: 维沙卡帕特南
Jamnagar | zh: 贾姆讷格尔
Batam | zh: 巴淡岛; 巴淡
Loudoun County | zh: 劳登县; 劳敦县
Fairfax County | zh: 费尔法克斯县
Slough | zh: 斯劳
Narvik | zh: 纳尔维克
`
