/**
 * Bodies that policy news names. The sign < names what a body is part of: one may stand for the other, so they are not held
 * against each other. A name in small letters is found in any case.
 */
export const bodies = `
European Commission; EC; Commission européenne; Comisión Europea; Europäische Kommission; EU-Kommission; Europäischen Kommission; the Commission | zh: 欧盟委员会; 歐盟委員會; 欧委会 | ja: 欧州委員会 | ko: 유럽연합 집행위원회; EU 집행위원회; EU 집행위; 유럽 집행위원회 | ru: Еврокомиссия; Европейская комиссия; Европейской комиссии | ar: المفوضية الأوروبية | < EU
European Parliament; MEPs; EU Parliament; Parlement européen; Parlamento Europeo; Europäisches Parlament; Europäische Parlament; Europäischen Parlament; Europaparlament; Eurocámara | zh: 欧洲议会; 歐洲議會 | ja: 欧州議会 | ko: 유럽의회 | ru: Европарламент; Европейский парламент | ar: البرلمان الأوروبي | < EU
Council of the EU; Council of the European Union; EU Council; Conseil de l’Union européenne; Conseil de l’UE; Rat der EU; Rat der Europäischen Union; Consejo de la UE; Consejo de la Unión Europea | zh: 欧盟理事会 | ja: EU理事会; 欧州連合理事会 | ko: EU 이사회; 유럽연합 이사회 | ru: Совет ЕС | ar: مجلس الاتحاد الأوروبي | < EU
European Council; Conseil européen; Europäischer Rat; Europäische Rat; Europäischen Rat; Consejo Europeo | zh: 欧洲理事会; ?欧盟峰会 | ja: 欧州理事会; ?首脳会議 | ko: 유럽이사회; EU 정상회의 | ru: Европейский совет; Евросовет | ar: المجلس الأوروبي | < EU
Council of Europe; Conseil de l’Europe; Europarat; Consejo de Europa | zh: 欧洲委员会 | ja: 欧州評議会 | ko: 유럽평의회 | ru: Совет Европы | ar: مجلس أوروبا
EU; European Union; Union européenne; UE; Europäische Union; Europäischen Union; Unión Europea; the bloc | zh: 欧盟; 歐盟; 欧洲联盟 | ja: 欧州連合; EU | ko: 유럽연합; 유럽 연합 | ru: ЕС; Евросоюз; Европейский союз | ar: الاتحاد الأوروبي
European Central Bank; ECB; Banque centrale européenne; BCE; Europäische Zentralbank; EZB; Banco Central Europeo | zh: 欧洲央行; 欧洲中央银行; 歐洲央行 | ja: 欧州中央銀行; 欧州中銀; ECB | ko: 유럽중앙은행 | ru: ЕЦБ; Европейский центральный банк | ar: البنك المركزي الأوروبي | < EU
European Investment Bank; EIB; Banque européenne d’investissement; BEI; Europäische Investitionsbank; Banco Europeo de Inversiones | zh: 欧洲投资银行 | ja: 欧州投資銀行 | ko: 유럽투자은행 | ru: Европейский инвестиционный банк | ar: بنك الاستثمار الأوروبي | < EU
EBRD; European Bank for Reconstruction and Development | zh: 欧洲复兴开发银行 | ja: 欧州復興開発銀行 | ko: 유럽부흥개발은행 | ru: ЕБРР
Court of Justice of the European Union; CJEU; European Court of Justice; ECJ; Court of Justice; EU’s top court; EU’s highest court; Cour de justice de l’Union européenne; CJUE; Europäischer Gerichtshof; EuGH; Tribunal de Justicia de la Unión Europea; TJUE | zh: 欧盟法院; 欧洲法院; 欧盟最高法院 | ja: 欧州司法裁判所; 欧州連合司法裁判所 | ko: 유럽사법재판소 | ru: Суд ЕС | ar: محكمة العدل الأوروبية | < EU
General Court; EU General Court | zh: 欧盟普通法院; ?普通法院 | ja: EU一般裁判所 | < EU
European Court of Auditors; ECA | zh: 欧洲审计院 | ja: 欧州会計検査院 | < EU
European Court of Human Rights; ECHR; ECtHR | zh: 欧洲人权法院 | ja: 欧州人権裁判所 | ko: 유럽인권재판소 | ru: ЕСПЧ; Европейский суд по правам человека
EDPB; European Data Protection Board; CEPD | zh: 欧洲数据保护委员会; 欧盟数据保护委员会 | ja: 欧州データ保護会議 | ko: 유럽데이터보호이사회 | ru: Европейский совет по защите данных | < EU
EDPS; European Data Protection Supervisor | zh: 欧洲数据保护监督员; 欧洲数据保护监管机构; 欧洲数据保护监督机构 | ja: 欧州データ保護監督官 | < EU
AI Office; European AI Office; EU AI Office; AI-Büro; Bureau de l’IA; Oficina de IA | zh: 人工智能办公室; 欧盟人工智能办公室; 欧洲人工智能办公室 | ja: AIオフィス; AI局 | ko: AI 사무국 | ru: Управление по ИИ | < European Commission
AI Board; European Artificial Intelligence Board | zh: 欧洲人工智能委员会; ?人工智能委员会 | ja: 欧州AI会議 | < EU
ENISA; EU Agency for Cybersecurity; European Union Agency for Cybersecurity | zh: 欧盟网络安全局; 欧盟网络安全署 | ja: 欧州ネットワーク・情報セキュリティー機関 | < EU
EMA; European Medicines Agency | zh: 欧洲药品管理局; 欧洲药管局 | ja: 欧州医薬品庁 | ko: 유럽의약품청 | ru: Европейское агентство по лекарственным средствам | < EU
EFSA; European Food Safety Authority | zh: 欧洲食品安全局 | < EU
EBA; European Banking Authority | zh: 欧洲银行管理局; 欧洲银行业管理局 | < EU
ESMA; European Securities and Markets Authority | zh: 欧洲证券和市场管理局; 欧洲证券及市场管理局; 欧洲证券与市场管理局 | < EU
EIOPA; European Insurance and Occupational Pensions Authority | zh: 欧洲保险和职业养老金管理局 | < EU
Europol | zh: 欧洲刑警组织 | ja: 欧州刑事警察機構; ユーロポール | ko: 유로폴 | ru: Европол | ar: يوروبول | < EU
Eurostat | zh: 欧盟统计局 | ja: 欧州統計局 | ru: Евростат | < EU
FRA; EU Agency for Fundamental Rights | zh: 欧盟基本权利署; 欧盟基本权利局 | < EU
European Ombudsman | zh: 欧洲监察专员; 欧盟监察专员 | < EU
European Patent Office; EPO | zh: 欧洲专利局 | ja: 欧州特許庁 | ko: 유럽특허청
EUIPO; EU Intellectual Property Office | zh: 欧盟知识产权局 | < EU
EuroHPC | zh: 欧洲高性能计算联合企业; 欧洲高性能计算共同计划 | < EU
ESA; European Space Agency | zh: 欧洲航天局; 欧空局 | ja: 欧州宇宙機関 | ko: 유럽우주국 | ru: ЕКА
CERN | zh: 欧洲核子研究中心; 欧洲核子研究组织 | ja: 欧州原子核研究機構
CEN; European Committee for Standardization | zh: 欧洲标准化委员会
CENELEC | zh: 欧洲电工标准化委员会
ETSI | zh: 欧洲电信标准化协会
UN; United Nations; ONU; Nations unies; Naciones Unidas; Vereinte Nationen; Vereinten Nationen; Uno | zh: 联合国; 聯合國 | ja: 国連; 国際連合 | ko: 유엔; 국제연합 | ru: ООН | ar: الأمم المتحدة
Security Council; UN Security Council; Conseil de sécurité; Consejo de Seguridad; Sicherheitsrat; UN-Sicherheitsrat | zh: 安理会; 联合国安理会; 安全理事会 | ja: 安保理; 安全保障理事会 | ko: 안보리; 안전보장이사회 | ru: Совет Безопасности; Совбез | ar: مجلس الأمن | < UN
General Assembly; UN General Assembly; UNGA; Assemblée générale; Asamblea General; Generalversammlung; UN-Generalversammlung | zh: 联合国大会; 联大 | ja: 国連総会 | ko: 유엔 총회 | ru: Генеральная Ассамблея; Генассамблея | ar: الجمعية العامة | < UN
UN Human Rights Council; Human Rights Council | zh: 人权理事会; 联合国人权理事会 | ja: 人権理事会 | ko: 인권이사회 | ru: Совет по правам человека | ar: مجلس حقوق الإنسان | < UN
OHCHR; UN Human Rights Office; UN human rights office; Office of the High Commissioner for Human Rights | zh: 联合国人权高专办; 人权高专办; 联合国人权事务高级专员办事处; 联合国人权办公室 | ja: 国連人権高等弁務官事務所 | < UN
UNESCO; Unesco | zh: 联合国教科文组织; 教科文组织 | ja: ユネスコ; 国連教育科学文化機関 | ko: 유네스코 | ru: ЮНЕСКО | ar: اليونسكو | < UN
UNICEF; Unicef | zh: 联合国儿童基金会; 儿基会; 联合国儿基会 | ja: ユニセフ; 国連児童基金 | ko: 유니세프 | ru: ЮНИСЕФ | ar: اليونيسف; اليونيسيف | < UN
UNDP; UN Development Programme; United Nations Development Programme; PNUD | zh: 联合国开发计划署; 开发计划署; 开发署 | ja: 国連開発計画 | ko: 유엔개발계획 | ru: ПРООН | < UN
UNEP; UN Environment Programme; United Nations Environment Programme; PNUE | zh: 联合国环境规划署; 联合国环境署; 环境规划署 | ja: 国連環境計画 | ko: 유엔환경계획 | ru: ЮНЕП | < UN
UNCTAD; UN Trade and Development; Cnuced | zh: 联合国贸发会议; 贸发会议; 联合国贸易和发展会议 | ja: 国連貿易開発会議 | ko: 유엔무역개발회의 | ru: ЮНКТАД | < UN
UNHCR; UN refugee agency; HCR; Acnur | zh: 联合国难民署; 难民署 | ja: 国連難民高等弁務官事務所 | ko: 유엔난민기구 | ru: УВКБ | < UN
UNIDO | zh: 联合国工业发展组织; 工发组织; 联合国工发组织 | ja: 国連工業開発機関 | < UN
UNFCCC | zh: 联合国气候变化框架公约 | < UN
UN Women | zh: 联合国妇女署; 妇女署 | < UN
UNFPA | zh: 联合国人口基金 | < UN
WFP; World Food Programme | zh: 世界粮食计划署; 粮食署 | ja: 世界食糧計画 | ko: 세계식량계획 | < UN
WHO; World Health Organization; World Health Organisation; OMS; Organisation mondiale de la santé; Organización Mundial de la Salud; Weltgesundheitsorganisation | zh: 世界卫生组织; 世卫组织; 世卫; 世界衛生組織 | ja: 世界保健機関; WHO | ko: 세계보건기구 | ru: ВОЗ; Всемирная организация здравоохранения | ar: منظمة الصحة العالمية | < UN
WTO; World Trade Organization; World Trade Organisation; OMC; Organisation mondiale du commerce; Organización Mundial del Comercio; Welthandelsorganisation | zh: 世界贸易组织; 世贸组织; 世贸; 世界貿易組織 | ja: 世界貿易機関; WTO | ko: 세계무역기구 | ru: ВТО; Всемирная торговая организация | ar: منظمة التجارة العالمية
WIPO; World Intellectual Property Organization; OMPI | zh: 世界知识产权组织; 产权组织 | ja: 世界知的所有権機関 | ko: 세계지식재산기구; 세계지적재산권기구 | ru: ВОИС | ar: المنظمة العالمية للملكية الفكرية | < UN
ITU; International Telecommunication Union; UIT; Internationale Fernmeldeunion | zh: 国际电信联盟; 国际电联 | ja: 国際電気通信連合 | ko: 국제전기통신연합 | ru: МСЭ; Международный союз электросвязи | ar: الاتحاد الدولي للاتصالات | < UN
ILO; International Labour Organization; International Labour Organisation; OIT; Organisation internationale du travail; Organización Internacional del Trabajo; Internationale Arbeitsorganisation | zh: 国际劳工组织 | ja: 国際労働機関 | ko: 국제노동기구 | ru: МОТ; Международная организация труда | ar: منظمة العمل الدولية | < UN
FAO; Food and Agriculture Organization | zh: 联合国粮农组织; 粮农组织; 联合国粮食及农业组织 | ja: 国連食糧農業機関 | ko: 유엔식량농업기구 | ru: ФАО | ar: الفاو | < UN
IAEA; International Atomic Energy Agency; AIEA; Agence internationale de l’énergie atomique; Internationale Atomenergiebehörde; IAEO; OIEA | zh: 国际原子能机构 | ja: 国際原子力機関 | ko: 국제원자력기구 | ru: МАГАТЭ | ar: الوكالة الدولية للطاقة الذرية
IEA; International Energy Agency; AIE; Agence internationale de l’énergie; Internationale Energieagentur; Agencia Internacional de la Energía | zh: 国际能源署 | ja: 国際エネルギー機関 | ko: 국제에너지기구 | ru: МЭА; Международное энергетическое агентство | ar: وكالة الطاقة الدولية
IRENA; International Renewable Energy Agency | zh: 国际可再生能源署; 国际可再生能源机构 | ja: 国際再生可能エネルギー機関 | ko: 국제재생에너지기구 | ru: ИРЕНА
OPEC; Opep; OPEP | zh: 欧佩克; 石油输出国组织 | ja: 石油輸出国機構 | ko: 석유수출국기구 | ru: ОПЕК | ar: أوبك
ICAO; International Civil Aviation Organization | zh: 国际民航组织; 国际民用航空组织 | ja: 国際民間航空機関 | ru: ИКАО | < UN
IMO; International Maritime Organization | zh: 国际海事组织 | ja: 国際海事機関 | ko: 국제해사기구 | ru: ИМО | < UN
WMO; World Meteorological Organization | zh: 世界气象组织 | ja: 世界気象機関 | ko: 세계기상기구 | ru: ВМО | < UN
IPCC; Intergovernmental Panel on Climate Change; GIEC; Weltklimarat | zh: 政府间气候变化专门委员会 | ja: 気候変動に関する政府間パネル | ru: МГЭИК | < UN
IMF; International Monetary Fund; FMI; Fonds monétaire international; Fondo Monetario Internacional; IWF; Internationaler Währungsfonds; Internationale Währungsfonds | zh: 国际货币基金组织; 国际货币基金; 國際貨幣基金 | ja: 国際通貨基金; IMF | ko: 국제통화기금 | ru: МВФ; Международный валютный фонд | ar: صندوق النقد الدولي
World Bank; Banque mondiale; Banco Mundial; Weltbank; World Bank Group | zh: 世界银行; 世行; 世界銀行 | ja: 世界銀行; 世銀 | ko: 세계은행 | ru: Всемирный банк; Всемирного банка | ar: البنك الدولي
IFC; International Finance Corporation | zh: 国际金融公司 | < World Bank
OECD; Organisation for Economic Co-operation and Development; OCDE | zh: 经合组织; 经济合作与发展组织; 經合組織 | ja: 経済協力開発機構; OECD | ko: 경제협력개발기구 | ru: ОЭСР | ar: منظمة التعاون الاقتصادي والتنمية; منظمة التعاون والتنمية
BIS; Bank for International Settlements; BIZ; BRI; BPI | zh: 国际清算银行 | ja: 国際決済銀行 | ko: 국제결제은행 | ru: БМР; Банк международных расчётов | ar: بنك التسويات الدولية
FSB; Financial Stability Board | zh: 金融稳定理事会; 金融稳定委员会 | ja: 金融安定理事会 | ko: 금융안정위원회 | ru: Совет по финансовой стабильности
FATF; Financial Action Task Force; Gafi | zh: 金融行动特别工作组; 反洗钱金融行动特别工作组 | ja: 金融活動作業部会 | ru: ФАТФ
IOSCO | zh: 国际证监会组织 | ja: 証券監督者国際機構
Basel Committee; Basel Committee on Banking Supervision; BCBS | zh: 巴塞尔委员会; 巴塞尔银行监管委员会 | ja: バーゼル銀行監督委員会 | ru: Базельский комитет
ISO; International Organization for Standardization | zh: 国际标准化组织 | ja: 国際標準化機構 | ko: 국제표준화기구 | ru: ИСО
IEC; International Electrotechnical Commission | zh: 国际电工委员会 | ja: 国際電気標準会議
IEEE | zh: 电气与电子工程师协会; 电气电子工程师学会; 电气和电子工程师协会
IETF | zh: 互联网工程任务组
ICANN | zh: 互联网名称与数字地址分配机构
3GPP | zh: 第三代合作伙伴计划
Interpol; INTERPOL | zh: 国际刑警组织 | ja: 国際刑事警察機構; インターポール | ko: 인터폴 | ru: Интерпол | ar: الإنتربول
ICJ; International Court of Justice; CIJ | zh: 国际法院 | ja: 国際司法裁判所 | ko: 국제사법재판소 | ru: Международный суд | ar: محكمة العدل الدولية | < UN
ICC; International Criminal Court; CPI | zh: 国际刑事法院 | ja: 国際刑事裁判所 | ko: 국제형사재판소 | ru: МУС; Международный уголовный суд | ar: المحكمة الجنائية الدولية
ICRC; International Committee of the Red Cross; Red Cross; CICR | zh: 红十字国际委员会; 红十字会 | ja: 赤十字国際委員会; 赤十字 | ko: 국제적십자위원회 | ru: МККК; Красный Крест | ar: الصليب الأحمر
NATO; Nato; OTAN | zh: 北约; 北大西洋公约组织; 北約 | ja: 北大西洋条約機構; NATO | ko: 나토; 북대서양조약기구 | ru: НАТО | ar: الناتو; حلف شمال الأطلسي
ASEAN; Asean; Association of Southeast Asian Nations; Anase | zh: 东盟; 东南亚国家联盟; 東盟 | ja: 東南アジア諸国連合; ASEAN | ko: 아세안; 동남아시아국가연합 | ru: АСЕАН | ar: آسيان; رابطة دول جنوب شرق آسيا
African Union; AU; Union africaine; Unión Africana; Afrikanische Union; Afrikanischen Union; African Union Commission | zh: 非洲联盟; 非盟; 非洲联盟委员会; 非盟委员会 | ja: アフリカ連合 | ko: 아프리카연합 | ru: Африканский союз; Африканского союза | ar: الاتحاد الأفريقي; الاتحاد الإفريقي
African Development Bank; AfDB; BAD | zh: 非洲开发银行; 非开行 | ja: アフリカ開発銀行 | ko: 아프리카개발은행 | ru: Африканский банк развития
Africa CDC | zh: 非洲疾控中心; 非洲疾病预防控制中心
ECOWAS; Cédéao | zh: 西非国家经济共同体; 西共体 | ru: ЭКОВАС
Arab League; League of Arab States | zh: 阿拉伯国家联盟; 阿盟 | ja: アラブ連盟 | ru: Лига арабских государств | ar: جامعة الدول العربية
Gulf Cooperation Council; GCC | zh: 海湾合作委员会; 海合会 | ja: 湾岸協力会議 | ar: مجلس التعاون الخليجي
OAS; Organization of American States | zh: 美洲国家组织 | ja: 米州機構 | ru: ОАГ
OSCE; OSZE | zh: 欧安组织; 欧洲安全与合作组织 | ja: 欧州安保協力機構 | ru: ОБСЕ
Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO; OCS | zh: 上海合作组织; 上合组织 | ja: 上海協力機構 | ko: 상하이협력기구 | ru: ШОС | ar: منظمة شنغهاي للتعاون
BRICS; Brics | zh: 金砖国家; 金砖 | ja: 新興5カ国; BRICS | ko: 브릭스 | ru: БРИКС | ar: بريكس
APEC; Apec | zh: 亚太经合组织; 亚太经济合作组织 | ja: アジア太平洋経済協力会議; APEC | ko: 아시아태평양경제협력체 | ru: АТЭС | ar: أبيك
G7; Group of Seven | zh: 七国集团; 七大工业国 | ja: 主要7カ国; 先進7カ国; G7 | ko: 주요 7개국; 주요7개국 | ru: «Большая семёрка»; Большая семерка | ar: مجموعة السبع
G20; Group of 20; Group of Twenty | zh: 二十国集团 | ja: 20カ国・地域; 主要20カ国; G20 | ko: 주요 20개국 | ru: Большая двадцатка | ar: مجموعة العشرين
G77; Group of 77 | zh: 七十七国集团
Global Partnership on AI; GPAI; Global Partnership on Artificial Intelligence | zh: 全球人工智能伙伴关系; 人工智能全球合作伙伴组织; 全球人工智能合作伙伴组织
World Economic Forum; WEF | zh: 世界经济论坛 | ja: 世界経済フォーラム | ko: 세계경제포럼 | ru: Всемирный экономический форум | ar: المنتدى الاقتصادي العالمي
Asian Infrastructure Investment Bank; AIIB | zh: 亚洲基础设施投资银行; 亚投行 | ja: アジアインフラ投資銀行 | ko: 아시아인프라투자은행 | ru: АБИИ | ar: البنك الآسيوي للاستثمار في البنية التحتية
Asian Development Bank; ADB | zh: 亚洲开发银行; 亚开行 | ja: アジア開発銀行 | ko: 아시아개발은행 | ru: Азиатский банк развития; АБР | ar: بنك التنمية الآسيوي
New Development Bank; NDB | zh: 新开发银行; 金砖银行 | ja: 新開発銀行 | ru: Новый банк развития
Inter-American Development Bank; IDB | zh: 美洲开发银行; 泛美开发银行 | ja: 米州開発銀行
Islamic Development Bank | zh: 伊斯兰开发银行 | ar: البنك الإسلامي للتنمية
White House; Maison-Blanche; Casa Blanca; Weißes Haus; Weiße Haus; Weißen Haus; Weissen Haus | zh: 白宫; 白宮 | ja: ホワイトハウス | ko: 백악관 | ru: Белый дом; Белого дома; Белом доме | ar: البيت الأبيض
Kremlin; Kreml | zh: 克里姆林宫; 克宫 | ja: クレムリン; ロシア大統領府 | ko: 크렘린궁; 크렘린 | ru: Кремль; Кремл | ar: الكرملين
Pentagon; Department of Defense; Defense Department; Department of War | zh: 五角大楼; 美国国防部; 国防部 | ja: 国防総省; 国防省 | ko: 국방부; 펜타곤 | ru: Пентагон; Минобороны США | ar: البنتاغون
US Congress; Congress | zh: 美国国会; ?国会 | ja: 米議会; 米連邦議会 | ko: 미국 의회; 미 의회 | ru: Конгресс | ar: الكونغرس
US Senate; Senate; Senators; Sénat; Senado; Senat | zh: 参议院; 美国参议院 | ja: 上院 | ko: 상원 | ru: Сенат | ar: مجلس الشيوخ | < US Congress
House of Representatives; the House; Repräsentantenhaus; Chambre des représentants; Cámara de Representantes | zh: 众议院; 美国众议院 | ja: 下院; 衆議院; 衆院 | ko: 하원 | ru: Палата представителей; Палаты представителей | ar: مجلس النواب | < US Congress
Supreme Court; Cour suprême; Tribunal Supremo; Oberste Gerichtshof; US Supreme Court; Corte Suprema | zh: 最高法院; 美国最高法院; 联邦最高法院; ?最高法 | ja: 最高裁; 最高裁判所; 連邦最高裁 | ko: 대법원; 연방대법원 | ru: Верховный суд; Верховного суда | ar: المحكمة العليا
Supreme People’s Court; SPC | zh: 最高人民法院; 最高法院; ?最高法
Supreme People’s Procuratorate; SPP | zh: 最高人民检察院; 最高检
Constitutional Court; Federal Constitutional Court; Bundesverfassungsgericht; Conseil constitutionnel; Tribunal Constitucional; Cour constitutionnelle | zh: 宪法法院; 联邦宪法法院; ?宪法委员会; 宪法法庭 | ja: 憲法裁判所 | ko: 헌법재판소; 헌재 | ru: Конституционный суд
Federal Trade Commission; FTC | zh: 联邦贸易委员会; 美国联邦贸易委员会; 联邦贸委会 | ja: 連邦取引委員会; 米連邦取引委員会 | ko: 연방거래위원회; 연방통상위원회 | ru: Федеральная торговая комиссия; ФТК | ar: لجنة التجارة الفيدرالية; لجنة التجارة الاتحادية
Federal Communications Commission; FCC | zh: 联邦通信委员会; 美国联邦通信委员会; 联邦通讯委员会 | ja: 連邦通信委員会; 米連邦通信委員会 | ko: 연방통신위원회 | ru: Федеральная комиссия по связи; ФКС | ar: لجنة الاتصالات الفيدرالية
Securities and Exchange Commission; SEC | zh: 证券交易委员会; 美国证券交易委员会; 美国证交会; 证交会 | ja: 証券取引委員会; 米証券取引委員会 | ko: 증권거래위원회 | ru: Комиссия по ценным бумагам и биржам | ar: هيئة الأوراق المالية والبورصات
CFTC; Commodity Futures Trading Commission | zh: 商品期货交易委员会; 美国商品期货交易委员会 | ja: 商品先物取引委員会
CFPB; Consumer Financial Protection Bureau | zh: 消费者金融保护局 | ja: 消費者金融保護局
OCC; Office of the Comptroller of the Currency | zh: 货币监理署; 美国货币监理署
FDIC | zh: 联邦存款保险公司; 美国联邦存款保险公司 | ja: 連邦預金保険公社
EEOC; Equal Employment Opportunity Commission | zh: 平等就业机会委员会; 公平就业机会委员会
FERC; Federal Energy Regulatory Commission | zh: 联邦能源管理委员会; 联邦能源监管委员会 | ja: 連邦エネルギー規制委員会
NRC; Nuclear Regulatory Commission | zh: 核管理委员会; 核管会; 美国核管会 | ja: 原子力規制委員会 | ko: 원자력규제위원회
FDA; Food and Drug Administration | zh: 食品药品监督管理局; 食品和药物管理局; 食药监局; 美国食药局; 食品药品管理局 | ja: 食品医薬品局; 米食品医薬品局 | ko: 식품의약국 | ru: Управление по санитарному надзору; FDA | ar: إدارة الغذاء والدواء
CDC; Centers for Disease Control and Prevention | zh: 疾病控制与预防中心; 疾控中心; 疾病预防控制中心 | ja: 疾病対策センター; 疾病予防管理センター | ko: 질병통제예방센터
NIH; National Institutes of Health | zh: 国立卫生研究院; 美国国立卫生研究院; 国家卫生研究院 | ja: 国立衛生研究所 | ko: 국립보건원
NIST; National Institute of Standards and Technology | zh: 国家标准与技术研究院; 美国国家标准与技术研究院; 国家标准和技术研究所; 国家标准与技术研究所; 美国国家标准与技术研究所 | ja: 国立標準技術研究所; 米国立標準技術研究所 | ko: 국립표준기술연구소; 미국 국립표준기술연구소 | ru: Национальный институт стандартов и технологий
NTIA; National Telecommunications and Information Administration | zh: 国家电信和信息管理局; 国家电信与信息管理局; 美国国家电信和信息管理局
CISA; Cybersecurity and Infrastructure Security Agency | zh: 网络安全和基础设施安全局; 网络安全与基础设施安全局 | ja: サイバーセキュリティー・インフラ安全局
NSA; National Security Agency | zh: 美国国家安全局 | ja: 国家安全保障局 | ko: 국가안보국 | ru: АНБ
CIA; Central Intelligence Agency | zh: 中央情报局; 中情局 | ja: 中央情報局 | ko: 중앙정보국 | ru: ЦРУ | ar: وكالة المخابرات المركزية
FBI; Federal Bureau of Investigation | zh: 联邦调查局 | ja: 連邦捜査局 | ko: 연방수사국 | ru: ФБР | ar: مكتب التحقيقات الفيدرالي
NASA; Nasa | zh: 美国国家航空航天局; 美国航天局; 美国宇航局 | ja: 航空宇宙局; 米航空宇宙局 | ko: 미 항공우주국; 나사 | ru: НАСА | ar: ناسا
NOAA | zh: 国家海洋和大气管理局; 美国国家海洋和大气管理局; 国家海洋与大气管理局 | ja: 海洋大気局
NSF; National Science Foundation | zh: 国家科学基金会; 美国国家科学基金会 | ja: 国立科学財団 | ko: 국립과학재단
DARPA; Darpa | zh: 国防高级研究计划局; 美国国防高级研究计划局 | ja: 国防高等研究計画局
EPA; Environmental Protection Agency | zh: 环境保护局; 美国环保局; 环保署; 美国环保署; 国家环境保护局 | ja: 環境保護局; 米環境保護局 | ko: 환경보호청 | ru: Агентство по охране окружающей среды
FAA; Federal Aviation Administration | zh: 联邦航空管理局; 联邦航空局; 美国联邦航空局 | ja: 連邦航空局; 米連邦航空局 | ko: 연방항공청
NHTSA; National Highway Traffic Safety Administration | zh: 国家公路交通安全管理局; 美国国家公路交通安全管理局; 国家公路交通安全局 | ja: 運輸省高速道路交通安全局; 道路交通安全局
USPTO; Patent and Trademark Office | zh: 专利商标局; 美国专利商标局; 专利及商标局 | ja: 特許商標庁 | ko: 특허상표청
Copyright Office; US Copyright Office | zh: ?版权局; 美国版权局; 版权办公室 | ja: 著作権局
Library of Congress | zh: 国会图书馆
GAO; Government Accountability Office | zh: 政府问责局; 政府问责办公室; 美国政府问责局
OMB; Office of Management and Budget | zh: 管理和预算办公室; 行政管理和预算局; 管理与预算办公室 | ja: 行政管理予算局
OSTP; Office of Science and Technology Policy | zh: 科技政策办公室; 白宫科技政策办公室 | ja: 科学技術政策局 | < White House
National Security Council; NSC | zh: ?国家安全委员会; 国安会 | ja: 国家安全保障会議 | ko: 국가안전보장회의
USTR; US Trade Representative; Trade Representative | zh: 贸易代表办公室; 美国贸易代表办公室; ?贸易代表 | ja: 通商代表部; 米通商代表部; 通商代表 | ko: 무역대표부 | ru: Торговое представительство
Bureau of Industry and Security; BIS | zh: 工业与安全局; 美国商务部工业与安全局; 工业和安全局 | ja: 産業安全保障局 | ko: 산업안보국 | < Department of Commerce
CAISI; Center for AI Standards and Innovation; US AI Safety Institute | zh: 人工智能标准与创新中心; 美国人工智能安全研究所 | ja: AI標準・イノベーションセンター | < NIST
Bureau of Labor Statistics; BLS | zh: 劳工统计局; 美国劳工统计局 | ja: 労働統計局
Census Bureau | zh: 人口普查局 | ja: 国勢調査局
IRS; Internal Revenue Service | zh: 国税局; 美国国税局 | ja: 内国歳入庁
Federal Reserve; the Fed; Fed; Réserve fédérale; Reserva Federal; US-Notenbank; FOMC | zh: 美联储; 联邦储备委员会; 聯準會; 美國聯準會 | ja: 連邦準備理事会; 連邦準備制度理事会; FRB; 米連邦準備理事会 | ko: 연준; 연방준비제도 | ru: ФРС; Федеральная резервная система | ar: الاحتياطي الفيدرالي; الاحتياطي الاتحادي; مجلس الاحتياطي
US Treasury; Treasury; Treasury Department; Department of the Treasury | zh: 财政部; 美国财政部 | ja: 財務省; 米財務省 | ko: 재무부 | ru: Минфин; Министерство финансов | ar: وزارة الخزانة
Ministry of Finance; finance ministry; MOF; ministère des Finances; Finanzministerium; Bundesfinanzministerium; Ministerio de Hacienda | zh: 财政部; 財政部; 财务省 | ja: 財務省 | ko: 기획재정부; 재정부 | ru: Минфин; Министерство финансов | ar: وزارة المالية
Department of Commerce; Commerce Department | zh: 商务部; 美国商务部 | ja: 商務省; 米商務省 | ko: 상무부 | ru: Министерство торговли; Минторг | ar: وزارة التجارة
Ministry of Commerce; MOFCOM; commerce ministry; ministère du Commerce; Handelsministerium; Ministerio de Comercio | zh: 商务部; 中国商务部; 商務部 | ja: 商務省 | ko: 상무부 | ru: Министерство торговли; Минкоммерции; Министерство коммерции; Минторг | ar: وزارة التجارة
Department of Justice; Justice Department; DOJ; DoJ; Ministry of Justice; justice ministry; ministère de la Justice; Justizministerium; Bundesjustizministerium; Ministerio de Justicia | zh: 司法部; 美国司法部; 法务部; 法务省 | ja: 司法省; 法務省 | ko: 법무부 | ru: Минюст; Министерство юстиции | ar: وزارة العدل
State Department; Department of State; US State Department; département d’État; US-Außenministerium; Departamento de Estado | zh: 国务院; 美国国务院 | ja: 国務省; 米国務省 | ko: 국무부 | ru: Госдепартамент; Госдеп | ar: وزارة الخارجية
Ministry of Foreign Affairs; foreign ministry; MFA; MOFA; foreign office; Foreign Office; FCDO; ministère des Affaires étrangères; Auswärtiges Amt; Auswärtige Amt; Außenministerium; Ministerio de Exteriores; Ministerio de Asuntos Exteriores | zh: 外交部; 外务省; 外交和联邦事务部 | ja: 外務省; 外交部 | ko: 외교부; 외무성 | ru: МИД | ar: وزارة الخارجية
Ministry of Defence; defence ministry; defense ministry; Ministry of National Defense; MoD; MOD; ministère des Armées; Verteidigungsministerium; Ministerio de Defensa | zh: 国防部; 防卫省 | ja: 国防省; 防衛省; 国防部 | ko: 국방부; 방위성 | ru: Минобороны; Министерство обороны | ar: وزارة الدفاع
Department of Energy; Energy Department; DOE; DoE; Ministry of Energy; energy ministry | zh: 能源部; 美国能源部 | ja: エネルギー省; 米エネルギー省 | ko: 에너지부 | ru: Минэнерго; Министерство энергетики | ar: وزارة الطاقة
Department of Education; Education Department; Ministry of Education; education ministry; ministère de l’Éducation nationale; Bildungsministerium; Ministerio de Educación | zh: 教育部; 文部科学省 | ja: 教育省; 教育部; 文部科学省 | ko: 교육부 | ru: Министерство образования; Минобрнауки; Минпросвещения | ar: وزارة التعليم; وزارة التربية
Department of Labor; Labor Department; labour ministry; Ministry of Labour; Ministry of Human Resources and Social Security; MOHRSS; ministère du Travail; Arbeitsministerium; Ministerio de Trabajo | zh: 劳工部; 劳动部; 美国劳工部; 人力资源和社会保障部; 人社部 | ja: 労働省; 厚生労働省; 人力資源・社会保障部 | ko: 노동부; 고용노동부 | ru: Минтруд; Министерство труда | ar: وزارة العمل
Department of Health and Human Services; HHS; Department of Health; health ministry; Ministry of Health; National Health Commission; NHC; ministère de la Santé; Gesundheitsministerium; Bundesgesundheitsministerium; Ministerio de Sanidad | zh: 卫生与公众服务部; 卫生部; 国家卫健委; 国家卫生健康委员会; 卫健委; 国家卫生健康委; 厚生劳动省 | ja: 保健福祉省; 厚生労働省; 保健省; 国家衛生健康委員会 | ko: 보건부; 보건복지부; 국가위생건강위원회 | ru: Минздрав; Министерство здравоохранения | ar: وزارة الصحة
Department of Homeland Security; DHS; Homeland Security | zh: 国土安全部; 美国国土安全部 | ja: 国土安全保障省 | ko: 국토안보부 | ru: Министерство внутренней безопасности
Department of Transportation; Transportation Department; Ministry of Transport; transport ministry; DOT; DfT; Department for Transport | zh: 交通部; 运输部; 交通运输部; 美国交通部 | ja: 運輸省; 交通運輸部; 国土交通省 | ko: 교통부; 국토교통부 | ru: Минтранс; Министерство транспорта | ar: وزارة النقل
Department of Agriculture; USDA; Ministry of Agriculture; agriculture ministry; Ministry of Agriculture and Rural Affairs; MARA | zh: 农业部; 农业农村部; 美国农业部; 农林水产省 | ja: 農務省; 農林水産省; 農業農村部 | ko: 농무부; 농림축산식품부 | ru: Минсельхоз; Министерство сельского хозяйства | ar: وزارة الزراعة
Department of the Interior; Interior Department; interior ministry; Home Office; Ministry of the Interior; Ministry of Public Security; MPS; ministère de l’Intérieur; Innenministerium; Bundesinnenministerium; Ministerio del Interior | zh: 内政部; 公安部; 中国公安部; 美国内政部; 英国内政部 | ja: 内務省; 公安部; 公安省 | ko: 내무부; 공안부; 행정안전부 | ru: МВД | ar: وزارة الداخلية
Cyberspace Administration of China; CAC; Cyberspace Administration; cyberspace regulator; internet regulator; cyberspace watchdog; internet watchdog; cyberspace authority | zh: 国家互联网信息办公室; 国家网信办; 网信办; 中央网信办; 中国网信办; 國家網信辦 | ja: 国家インターネット情報弁公室; 国家網信弁; サイバースペース管理局 | ko: 국가인터넷정보판공실; 인터넷정보판공실 | ru: Администрация киберпространства; Канцелярия по делам киберпространства | ar: إدارة الفضاء السيبراني
Ministry of Industry and Information Technology; MIIT; industry ministry; Industry and Information Technology Ministry | zh: 工业和信息化部; 工信部 | ja: 工業情報化部; 工業・情報化部; 工業情報化省 | ko: 공업정보화부 | ru: Министерство промышленности и информатизации | ar: وزارة الصناعة وتكنولوجيا المعلومات
Ministry of Science and Technology; MOST; science ministry; science and technology ministry | zh: 科学技术部; 科技部 | ja: 科学技術部; 科学技術省 | ko: 과학기술부 | ru: Министерство науки и технологий | ar: وزارة العلوم والتكنولوجيا
National Development and Reform Commission; NDRC | zh: 国家发展和改革委员会; 国家发展改革委; 国家发改委; 发改委; 发展改革委 | ja: 国家発展改革委員会 | ko: 국가발전개혁위원회; 발개위 | ru: Госкомитет по развитию и реформам | ar: اللجنة الوطنية للتنمية والإصلاح
State Administration for Market Regulation; SAMR; market regulator | zh: 国家市场监督管理总局; 市场监管总局; 国家市场监管总局; 市监总局 | ja: 国家市場監督管理総局; 市場監督管理総局 | ko: 국가시장감독관리총국; 시장감독관리총국 | ru: Главное управление по регулированию рынка
National Data Administration; NDA; National Data Bureau | zh: 国家数据局 | ja: 国家データ局 | ko: 국가데이터국
National Energy Administration; NEA | zh: 国家能源局 | ja: 国家エネルギー局 | ko: 국가에너지국
National Bureau of Statistics; NBS; statistics bureau | zh: 国家统计局; ?统计局 | ja: 国家統計局 | ko: 국가통계국 | ru: Госстат; Государственное статистическое управление | ar: المكتب الوطني للإحصاء
General Administration of Customs; GACC; customs administration | zh: 海关总署 | ja: 税関総署; 海関総署 | ko: 해관총서 | ru: Главное таможенное управление
State Taxation Administration; STA; tax administration | zh: 国家税务总局; 税务总局
National Financial Regulatory Administration; NFRA | zh: 国家金融监督管理总局; 金融监管总局 | ja: 国家金融監督管理総局 | ko: 국가금융감독관리총국
China Securities Regulatory Commission; CSRC; securities regulator | zh: 中国证券监督管理委员会; 中国证监会; 证监会 | ja: 中国証券監督管理委員会; 証監会 | ko: 증권감독관리위원회; 증감회 | ru: Комиссия по регулированию ценных бумаг
People’s Bank of China; PBoC; PBOC; China’s central bank; Banque populaire de Chine; Chinesische Zentralbank; Banco Popular de China | zh: 中国人民银行; 人民银行; 中国央行; ?央行 | ja: 中国人民銀行; 人民銀行 | ko: 중국인민은행; 인민은행 | ru: Народный банк Китая | ar: بنك الشعب الصيني
State Administration of Foreign Exchange; SAFE | zh: 国家外汇管理局; 外汇局; 国家外汇局
SASAC; State-owned Assets Supervision and Administration Commission | zh: 国务院国资委; 国资委; 国有资产监督管理委员会; 国务院国有资产监督管理委员会 | ja: 国有資産監督管理委員会
China National Intellectual Property Administration; CNIPA | zh: 国家知识产权局 | ja: 国家知識産権局 | ko: 국가지식산권국
National Medical Products Administration; NMPA | zh: 国家药品监督管理局; 国家药监局; 药监局 | ja: 国家薬品監督管理局
National Disease Control and Prevention Administration; NDCPA | zh: 国家疾病预防控制局; 国家疾控局 | ja: 国家疾病予防管理局
China CDC; Chinese Center for Disease Control and Prevention | zh: 中国疾病预防控制中心; 中国疾控中心
National Forestry and Grassland Administration | zh: 国家林业和草原局; 国家林草局
National Administration of State Secrets Protection | zh: 国家保密局
State Cryptography Administration | zh: 国家密码管理局
National Immigration Administration | zh: 国家移民管理局
China National Space Administration; CNSA | zh: 国家航天局; 中国国家航天局
China Meteorological Administration; CMA | zh: 中国气象局
Civil Aviation Administration of China; CAAC | zh: 中国民用航空局; 中国民航局; 民航局
State Post Bureau | zh: 国家邮政局
Standardization Administration of China; SAC | zh: 国家标准化管理委员会; 国家标准委
National Healthcare Security Administration; NHSA | zh: 国家医疗保障局; 国家医保局; 医保局
National Radio and Television Administration; NRTA | zh: 国家广播电视总局; 广电总局; 国家广电总局 | ja: 国家ラジオテレビ総局
National Press and Publication Administration; NPPA | zh: 国家新闻出版署 | ja: 国家新聞出版署
Ministry of Ecology and Environment; MEE; environment ministry; Ministry of the Environment; ministère de l’Environnement; Umweltministerium | zh: 生态环境部; 环境部; 环境省 | ja: 生態環境部; 環境省 | ko: 생태환경부; 환경부
Ministry of Natural Resources; MNR | zh: 自然资源部
Ministry of Water Resources | zh: 水利部
Ministry of Civil Affairs; MCA | zh: 民政部
Ministry of Culture and Tourism; culture ministry; ministère de la Culture | zh: 文化和旅游部; 文旅部; 文化部 | ja: 文化観光部; 文化省
Ministry of Housing and Urban-Rural Development; MOHURD; housing ministry | zh: 住房和城乡建设部; 住建部 | ja: 住宅都市農村建設部
Ministry of Emergency Management; MEM | zh: 应急管理部
Ministry of State Security; MSS | zh: 国家安全部; 国安部 | ja: 国家安全部; 国家安全省 | ko: 국가안전부
State Council; China’s cabinet; Staatsrat; Conseil des affaires de l’État; Consejo de Estado | zh: 国务院; 國務院; 国务院常务会议; 国务院办公厅 | ja: 国務院 | ko: 국무원 | ru: Госсовет | ar: مجلس الدولة
National People’s Congress; NPC; Nationaler Volkskongress; Assemblée populaire nationale; Standing Committee of the National People’s Congress; NPC Standing Committee | zh: 全国人民代表大会; 全国人大; 全国人大常委会; 全国人民代表大会常务委员会; ?人大 | ja: 全国人民代表大会; 全人代 | ko: 전국인민대표대회; 전인대 | ru: Всекитайское собрание народных представителей; ВСНП | ar: المجلس الوطني لنواب الشعب
CPPCC; Chinese People’s Political Consultative Conference | zh: 全国政协; 中国人民政治协商会议; 政协 | ja: 人民政治協商会議; 全国政協 | ko: 정치협상회의; 정협
Communist Party; Communist Party of China; Chinese Communist Party; CPC; CCP; Central Committee | zh: 中国共产党; 共产党; 中共; 中共中央; 中央委员会 | ja: 共産党; 中国共産党 | ko: 공산당 | ru: Коммунистическая партия; КПК | ar: الحزب الشيوعي
Politburo; Politbüro | zh: 中央政治局; 政治局; 中共中央政治局 | ja: 政治局 | ko: 정치국 | ru: Политбюро | ar: المكتب السياسي | < Communist Party
Chinese Academy of Sciences; CAS | zh: 中国科学院; 中科院; 中国科学院自动化研究所 | ja: 中国科学院 | ko: 중국과학원 | ru: Китайская академия наук
Chinese Academy of Engineering; CAE | zh: 中国工程院 | ja: 中国工程院
Chinese Academy of Social Sciences; CASS | zh: 中国社会科学院; 社科院; 中国社科院 | ja: 中国社会科学院
CAICT; China Academy of Information and Communications Technology | zh: 中国信息通信研究院; 中国信通院; 信通院 | ja: 中国情報通信研究院
CNNIC; China Internet Network Information Center | zh: 中国互联网络信息中心
TC260; National Technical Committee 260 | zh: 全国网络安全标准化技术委员会; 网安标委; 全国信息安全标准化技术委员会; 信安标委
BAAI; Beijing Academy of Artificial Intelligence | zh: 北京智源人工智能研究院; 智源研究院; 北京智源研究院; 北京智源
Shanghai AI Laboratory; Shanghai AI Lab; Shanghai Artificial Intelligence Laboratory | zh: 上海人工智能实验室
Export-Import Bank of China | zh: 中国进出口银行
China Development Bank; CDB | zh: 国家开发银行; 国开行
Industrial and Commercial Bank of China; ICBC | zh: 中国工商银行; 工商银行; 工行
Bank of China; BOC | zh: 中国银行; 中行
China Construction Bank | zh: 中国建设银行; 建设银行; 建行
Agricultural Bank of China | zh: 中国农业银行; 农业银行; 农行
Shanghai Stock Exchange | zh: 上海证券交易所; 上交所
Shenzhen Stock Exchange | zh: 深圳证券交易所; 深交所
Hong Kong Exchanges and Clearing; HKEX; Hong Kong stock exchange; Hong Kong Stock Exchange | zh: 香港交易所; 港交所; 香港联合交易所; 联交所
HKMA; Hong Kong Monetary Authority | zh: 香港金融管理局; 金管局; 香港金管局
Privacy Commissioner for Personal Data; PCPD | zh: 个人资料私隐专员公署; 私隐专员公署; 香港个人资料私隐专员公署
State Grid; State Grid Corporation of China | zh: 国家电网
China Mobile | zh: 中国移动 | ja: 中国移動
China Telecom | zh: 中国电信
China Unicom | zh: 中国联通
Bank of England; Banque d’Angleterre; Banco de Inglaterra; BoE | zh: 英国央行; 英格兰银行; 英国中央银行; 英倫銀行 | ja: イングランド銀行; 英中銀 | ko: 영란은행; 잉글랜드은행 | ru: Банк Англии | ar: بنك إنجلترا
Bank of Japan; BOJ; BoJ; Banque du Japon; Banco de Japón | zh: 日本央行; 日本银行; 日银 | ja: 日本銀行; 日銀 | ko: 일본은행 | ru: Банк Японии | ar: بنك اليابان
Bank of Korea; BOK; BoK | zh: 韩国央行; 韩国银行 | ja: 韓国銀行; 韓国中銀 | ko: 한국은행; 한은
Bank of Canada; Banque du Canada | zh: 加拿大央行; 加拿大银行 | ja: カナダ銀行; カナダ中銀
Reserve Bank of India; RBI | zh: 印度储备银行; 印度央行 | ja: インド準備銀行; インド中銀 | ko: 인도중앙은행; 인도 중앙은행
Reserve Bank of Australia; RBA | zh: 澳洲联储; 澳大利亚储备银行; 澳大利亚央行; 澳联储 | ja: オーストラリア準備銀行; 豪中銀 | ko: 호주중앙은행
Reserve Bank of New Zealand; RBNZ | zh: 新西兰储备银行; 新西兰联储; 新西兰央行
Swiss National Bank; SNB; Schweizerische Nationalbank | zh: 瑞士央行; 瑞士国家银行 | ja: スイス国立銀行; スイス中銀
Bank of Russia; Russian central bank; Banque de Russie | zh: 俄罗斯央行; 俄央行; 俄罗斯中央银行 | ja: ロシア中央銀行; ロシア中銀 | ru: Банк России; ЦБ; Центробанк
Bundesbank; Deutsche Bundesbank | zh: 德国央行; 德国联邦银行; 德意志联邦银行 | ja: ドイツ連邦銀行; 独連銀 | ko: 분데스방크 | ru: Бундесбанк
Banque de France; Bank of France | zh: 法国央行; 法兰西银行; 法国中央银行 | ja: フランス中銀; フランス銀行 | ru: Банк Франции
Banca d’Italia; Bank of Italy | zh: 意大利央行; 意大利银行
Bank of Spain; Banco de España | zh: 西班牙央行; 西班牙银行
Riksbank; Sveriges Riksbank | zh: 瑞典央行; 瑞典国家银行
Norges Bank | zh: 挪威央行
Central Bank of Brazil; Banco Central do Brasil; Brazilian central bank | zh: 巴西央行; 巴西中央银行
Banco de México; Banxico; Bank of Mexico | zh: 墨西哥央行; 墨西哥银行
South African Reserve Bank | zh: 南非储备银行; 南非央行
Bank Indonesia | zh: 印度尼西亚央行; 印尼央行; 印尼银行
Bank of Thailand | zh: 泰国央行; 泰国银行
Bank Negara Malaysia; Bank Negara | zh: 马来西亚国家银行; 马来西亚央行; ?国家银行
Bangko Sentral ng Pilipinas | zh: 菲律宾央行; 菲律宾中央银行
Central Bank of Türkiye; Central Bank of Turkey; Turkish central bank | zh: 土耳其央行; 土耳其中央银行
Monetary Authority of Singapore; MAS | zh: 新加坡金融管理局; 新加坡金管局; 金管局 | ja: シンガポール金融管理局
Information Commissioner’s Office; ICO; UK Information Commissioner | zh: 信息专员办公室; 英国信息专员办公室; 信息专员; 英国信息专员 | ja: 情報コミッショナー事務局 | ko: 정보위원회
Ofcom | zh: 通信管理局; 英国通信管理局; ?通信办公室; 英国通信办公室; 英国通讯管理局 | ja: 情報通信庁; オフコム | ko: 오프콤; 방송통신청
Competition and Markets Authority; CMA | zh: 竞争与市场管理局; 英国竞争与市场管理局; 竞争和市场管理局; 英国竞争和市场管理局 | ja: 競争・市場庁 | ko: 경쟁시장청
Financial Conduct Authority; FCA | zh: 金融行为监管局; 英国金融行为监管局; 金融行为管理局; 英国金融行为管理局 | ja: 金融行為監督機構 | ko: 금융행위감독청
Prudential Regulation Authority; PRA | zh: 审慎监管局; 英国审慎监管局
Department for Science, Innovation and Technology; DSIT | zh: 科学、创新和技术部; 科学、创新与技术部; 英国科学、创新和技术部; 科学创新与技术部; 英国科学、创新与技术部; 科学创新和技术部 | ja: 科学・イノベーション・技術省 | ko: 과학혁신기술부
AI Security Institute; AI Safety Institute; AISI; UK AI Security Institute; UK AI Safety Institute | zh: 人工智能安全研究所; 人工智能安全研究院; 英国人工智能安全研究所 | ja: AIセーフティ・インスティテュート; AI安全研究所; AIセキュリティ研究所 | ko: AI 안전연구소; 인공지능안전연구소
Canadian AI Safety Institute; Canada’s AI Safety Institute | zh: 加拿大人工智能安全研究所; 加拿大人工智能安全研究院
Japan AI Safety Institute; Japan’s AI Safety Institute | zh: 日本人工智能安全研究所
Korea AI Safety Institute; Korea’s AI Safety Institute | zh: 韩国人工智能安全研究所
Singapore AI Safety Institute; Singapore’s AI Safety Institute | zh: 新加坡人工智能安全研究所
NCSC; National Cyber Security Centre | zh: 国家网络安全中心; 英国国家网络安全中心
NHS; National Health Service | zh: 国民保健署; 国民医疗服务体系; 国家医疗服务体系; 英国国民保健署; 英国国家医疗服务体系 | ja: 国民保健サービス | ko: 국민보건서비스
MHRA; Medicines and Healthcare products Regulatory Agency | zh: 药品和保健产品监管局; 药品与保健品管理局; 药品和健康产品管理局
Alan Turing Institute; Turing Institute | zh: 艾伦·图灵研究所; 图灵研究所; 阿兰·图灵研究所 | ja: アラン・チューリング研究所
Ada Lovelace Institute | zh: 艾达·洛夫莱斯研究所; 阿达·洛芙莱斯研究所; 艾达·洛夫莱斯研究院
House of Commons; Commons; Chambre des communes; Unterhaus | zh: 下议院; 下院; 英国下议院 | ja: 下院; 庶民院 | ko: 하원 | ru: Палата общин; Палаты общин | ar: مجلس العموم
House of Lords; Lords; Oberhaus | zh: 上议院; 上院; 英国上议院 | ja: 上院; 貴族院 | ko: 상원 | ru: Палата лордов; Палаты лордов | ar: مجلس اللوردات
Downing Street; Number 10 | zh: 唐宁街 | ja: 首相官邸 | ru: Даунинг-стрит
GCHQ | zh: 政府通信总部
CNIL; Cnil; Commission nationale de l’informatique et des libertés | zh: 法国国家信息与自由委员会; 国家信息与自由委员会; 法国数据保护机构; 法国国家信息自由委员会 | ja: 情報処理と自由に関する国家委員会 | ko: 국가정보자유위원회 | ru: Национальная комиссия по информатике и свободам
Autorité de la concurrence; French competition authority | zh: 法国竞争管理局; 法国反垄断机构; 法国竞争管理机构
Arcep; ARCEP | zh: 法国电子通信与邮政监管局; 法国电信监管机构
Arcom | zh: 法国视听与数字通信监管局; 法国视听和数字通信监管局
ANSSI; Anssi | zh: 法国国家信息系统安全局; 法国国家网络安全局
Inria; INRIA | zh: 法国国家信息与自动化研究所; 法国国家数字科学与技术研究院; 法国国家信息与自动化研究院
CNRS | zh: 法国国家科学研究中心; 法国国家科研中心 | ja: フランス国立科学研究センター
Élysée; Elysée; Elysee | zh: 爱丽舍宫; 法国总统府 | ja: エリゼ宮; フランス大統領府 | ru: Елисейский дворец
Conseil d’État; Council of State | zh: 法国最高行政法院; 最高行政法院; 国务委员会 | ru: Госсовет; Государственный совет
Assemblée nationale; National Assembly; Nationalversammlung; Asamblea Nacional | zh: 国民议会; 国民大会; ?国会 | ja: 国民議会; ?国会 | ko: 국회; 국민의회 | ru: Национальное собрание | ar: الجمعية الوطنية
EDF; Électricité de France | zh: 法国电力集团; 法国电力公司; 法国电力
Bundesnetzagentur; Federal Network Agency | zh: 联邦网络管理局; 德国联邦网络管理局; 联邦网络局; 德国联邦网络局 | ja: 連邦ネットワーク庁; 連邦ネットワーク機関 | ru: Федеральное сетевое агентство
Bundeskartellamt; Federal Cartel Office | zh: 联邦卡特尔局; 德国联邦卡特尔局; 德国反垄断机构 | ja: 連邦カルテル庁 | ko: 연방카르텔청 | ru: Федеральное ведомство по картелям
BSI; Federal Office for Information Security; Bundesamt für Sicherheit in der Informationstechnik | zh: 联邦信息安全局; 联邦信息安全办公室; 德国联邦信息安全局; 德国联邦信息安全办公室 | ja: 連邦情報セキュリティー庁; 情報セキュリティ庁
BaFin | zh: 联邦金融监管局; 德国联邦金融监管局; 德国金融监管局 | ja: 連邦金融監督庁
BfDI; Federal Commissioner for Data Protection | zh: 联邦数据保护专员; 德国联邦数据保护专员; 联邦数据保护和信息自由专员
Bundestag; Deutscher Bundestag; Deutsche Bundestag | zh: 联邦议院; 德国联邦议院; 联邦议会 | ja: 連邦議会; 連邦下院 | ko: 연방하원; 독일 연방의회 | ru: Бундестаг | ar: البوندستاغ; البرلمان الألماني
Bundesrat | zh: 联邦参议院; 德国联邦参议院 | ja: 連邦参議院 | ko: 연방상원 | ru: Бундесрат
Bundesregierung; German government; federal government | zh: ?联邦政府; 德国联邦政府; 德国政府 | ja: ドイツ政府; 連邦政府
Garante; Italian data protection authority; Garante per la protezione dei dati personali; Garante Privacy | zh: 意大利数据保护局; 意大利个人数据保护局; 意大利数据保护机构; 意大利隐私监管机构; 意大利数据保护监管机构
AGCM; Italian competition authority | zh: 意大利反垄断局; 意大利竞争与市场管理局; 意大利反垄断机构; 意大利反垄断和市场监管局
AGCOM | zh: 意大利通信管理局; 意大利通信监管局
AEPD; Spanish data protection agency; Agencia Española de Protección de Datos | zh: 西班牙数据保护局; 西班牙数据保护机构; 西班牙数据保护署
AESIA | zh: 西班牙人工智能监督局; 西班牙人工智能监管局; 西班牙人工智能监督机构
Irish Data Protection Commission; Data Protection Commission; DPC; Ireland’s Data Protection Commission | zh: 爱尔兰数据保护委员会; 数据保护委员会; 爱尔兰数据保护专员 | ja: アイルランドのデータ保護委員会; データ保護委員会 | ko: 데이터보호위원회 | ru: Комиссия по защите данных
Coimisiún na Meán; Ireland’s media regulator | zh: 爱尔兰媒体委员会; 爱尔兰媒体监管机构
Autoriteit Persoonsgegevens; Dutch Data Protection Authority; Dutch data protection authority | zh: 荷兰数据保护局; 荷兰数据保护机构; 荷兰个人数据保护局; 荷兰数据保护管理局
ACM; Authority for Consumers and Markets | zh: 荷兰消费者与市场管理局; 荷兰消费者和市场管理局
Datatilsynet; Norwegian Data Protection Authority; Danish Data Protection Agency | zh: 挪威数据保护局; 丹麦数据保护局
UODO | zh: 波兰数据保护局; 波兰个人数据保护局
Office of the Privacy Commissioner of Canada; Privacy Commissioner of Canada; Privacy Commissioner | zh: 隐私专员办公室; 加拿大隐私专员办公室; 加拿大隐私专员; 隐私专员 | ja: プライバシー・コミッショナー
Competition Bureau | zh: ?竞争局; 加拿大竞争局
CRTC | zh: 加拿大广播电视和电信委员会; 加拿大广播电视与电信委员会
Statistics Canada | zh: 加拿大统计局
Innovation, Science and Economic Development Canada; ISED | zh: 创新、科学和经济发展部; 加拿大创新、科学和经济发展部; 加拿大创新、科学与经济发展部
CIFAR | zh: 加拿大高等研究院; 加拿大高级研究院
Mila | zh: 米拉研究所; 魁北克人工智能研究所; 蒙特利尔学习算法研究所
Vector Institute | zh: 向量研究所; 矢量研究所; 矢量研究院
eSafety Commissioner; eSafety; e-Safety Commissioner | zh: 电子安全专员; 网络安全专员; 澳大利亚电子安全专员; 网络安全委员会专员; 电子安全专员办公室 | ja: eセーフティー委員; eセーフティ・コミッショナー
ACCC; Australian Competition and Consumer Commission | zh: 澳大利亚竞争与消费者委员会; 竞争与消费者委员会; 澳大利亚竞争和消费者委员会
OAIC; Office of the Australian Information Commissioner | zh: 澳大利亚信息专员办公室
ASIC; Australian Securities and Investments Commission | zh: 澳大利亚证券和投资委员会; 澳大利亚证券与投资委员会
CSIRO | zh: 澳大利亚联邦科学与工业研究组织; 联邦科学与工业研究组织; 澳大利亚联邦科工组织
ANPD; National Data Protection Authority | zh: 巴西国家数据保护局; 国家数据保护局; 巴西数据保护局
CADE; Cade | zh: 巴西经济保护管理委员会; 巴西反垄断机构; 经济保护行政委员会
Digital Agency | zh: 数字厅; 日本数字厅 | ja: デジタル庁 | ko: 디지털청 | ru: Цифровое агентство
METI; Ministry of Economy, Trade and Industry | zh: 经济产业省; 日本经济产业省; 经产省 | ja: 経済産業省; 経産省 | ko: 경제산업성 | ru: Министерство экономики, торговли и промышленности
Ministry of Internal Affairs and Communications; MIC | zh: 总务省; 日本总务省 | ja: 総務省 | ko: 총무성
JFTC; Japan Fair Trade Commission | zh: 公正取引委员会; 日本公正取引委员会; 日本公平交易委员会 | ja: 公正取引委員会; 公取委 | ko: 공정거래위원회
Financial Services Agency; FSA; JFSA | zh: 金融厅; 日本金融厅; 金融服务局 | ja: 金融庁 | ko: 금융청
Personal Information Protection Commission; PIPC; PPC | zh: 个人信息保护委员会; 韩国个人信息保护委员会; 日本个人信息保护委员会 | ja: 個人情報保護委員会 | ko: 개인정보보호위원회; 개인정보위
Ministry of Science and ICT; MSIT; science and ICT ministry | zh: 科学技术信息通信部; 科学技术情报通信部; 韩国科学技术信息通信部; 科技信息通信部; 科技部 | ja: 科学技術情報通信部; 科学技術情報通信省 | ko: 과학기술정보통신부; 과기정통부
Korea Fair Trade Commission; KFTC; Fair Trade Commission | zh: 公平交易委员会; 韩国公平交易委员会; 公正交易委员会 | ja: 公正取引委員会 | ko: 공정거래위원회; 공정위
Korea Communications Commission; KCC | zh: 广播通信委员会; 韩国广播通信委员会; 放送通信委员会 | ja: 放送通信委員会 | ko: 방송통신위원회; 방통위
Financial Services Commission; FSC | zh: ?金融委员会; 韩国金融委员会; 金融服务委员会 | ja: 金融委員会 | ko: 금융위원회; 금융위
RIKEN; Riken | zh: 理化学研究所; 日本理化学研究所 | ja: 理化学研究所; 理研
JAXA | zh: 日本宇宙航空研究开发机构; 宇宙航空研究开发机构 | ja: 宇宙航空研究開発機構
Meity; MeitY; Ministry of Electronics and Information Technology | zh: 电子和信息技术部; 印度电子和信息技术部; 电子信息技术部; 电子与信息技术部; 印度电子与信息技术部 | ja: 電子情報技術省 | ko: 전자정보기술부
TRAI; Telecom Regulatory Authority of India | zh: 印度电信管理局; 印度电信监管局
SEBI; Sebi; Securities and Exchange Board of India | zh: 印度证券交易委员会; 印度证券交易局
NITI Aayog; Niti Aayog | zh: 印度国家转型委员会; 印度改革国家研究所
Lok Sabha | zh: 人民院; 印度人民院; 印度下院
IMDA; Infocomm Media Development Authority | zh: 资讯通信媒体发展局; 新加坡资讯通信媒体发展局; 资媒局; 信息通信媒体发展局; 新加坡资媒局 | ja: 情報通信メディア開発庁
PDPC; Personal Data Protection Commission | zh: 个人资料保护委员会; 新加坡个人资料保护委员会; 新加坡个人数据保护委员会; 个人数据保护委员会
GovTech | zh: 政府科技局; 新加坡政府科技局
AI Verify Foundation | zh: 人工智能验证基金会
Ministry of Digital Development and Information; MDDI; digital ministry; digital affairs ministry; Ministry of Digital Affairs; MODA; BMDS; ministère du Numérique; Digitalministerium; Ministry of Digital Transformation | zh: 数码发展及新闻部; 数字部; 数字化部; 新加坡数码发展及新闻部; 数位发展部; 数字发展部; 数字转型部; 数字事务部
SDAIA; Saudi Data and AI Authority | zh: 沙特数据和人工智能局; 沙特数据与人工智能局; 沙特数据与人工智能管理局; 沙特数据和人工智能管理局 | ar: سدايا
PIF; Public Investment Fund | zh: 公共投资基金; 沙特公共投资基金 | ja: パブリック・インベストメント・ファンド | ar: صندوق الاستثمارات العامة
Humain | ar: هيوماين
MGX | zh: 阿布扎比投资公司MGX
Mubadala | zh: 穆巴达拉; 穆巴达拉投资公司
TII; Technology Innovation Institute | zh: 技术创新研究所; 阿布扎比技术创新研究所
Roskomnadzor | zh: 俄罗斯联邦通信监督局; 俄联邦通信监督局; 联邦通信、信息技术和大众传媒监督局; 俄罗斯联邦通信、信息技术和大众传媒监督局 | ja: ロスコムナゾル | ru: Роскомнадзор
State Duma; Duma | zh: 国家杜马; 杜马; 俄国家杜马; 俄罗斯国家杜马 | ja: 下院; 国家院 | ko: 국가두마 | ru: Госдума; Государственная Дума; Дума | ar: الدوما; مجلس الدوما
FAS; Federal Antimonopoly Service | zh: 联邦反垄断局; 俄联邦反垄断局; 俄罗斯联邦反垄断局 | ru: ФАС
Rosstat | zh: 俄罗斯联邦统计局; 俄联邦统计局 | ru: Росстат
Sberbank; Sber | zh: 俄罗斯联邦储蓄银行; 俄储蓄银行; 俄罗斯储蓄银行; 联邦储蓄银行 | ja: ズベルバンク | ru: Сбербанк; Сбер
Yandex | ja: ヤンデックス | ru: Яндекс
Rosatom | zh: 俄罗斯国家原子能集团; 俄原子能集团; 俄罗斯原子能公司 | ja: ロスアトム | ru: Росатом
Gazprom | zh: 俄罗斯天然气工业股份公司; 俄气 | ja: ガスプロム | ru: Газпром
TC28; National Information Technology Standardization Technical Committee; National Information Technology Standardisation Technical Committee | zh: 全国信息技术标准化技术委员会; 信标委
China Electronics Standardization Institute; CESI; China Electronics Standardisation Institute | zh: 中国电子技术标准化研究院; 电子标准院; 电子四院
CCID; China Center for Information Industry Development; China Electronic Information Industry Development Institute | zh: 中国电子信息产业发展研究院; 赛迪研究院; 赛迪
National Computer Network Emergency Response Technical Team; CNCERT | zh: 国家互联网应急中心
Cybersecurity Association of China; CSAC | zh: 中国网络空间安全协会
Internet Society of China | zh: 中国互联网协会
China Academy of Industrial Internet | zh: 中国工业互联网研究院
China Academy of Cyberspace Studies | zh: 中国网络空间研究院
National Natural Science Foundation; NSFC; National Natural Science Foundation of China | zh: 国家自然科学基金委员会; 自然科学基金委
Ministry of Veterans Affairs | zh: 退役军人事务部
National Copyright Administration; NCAC | zh: 国家版权局
Supreme People’s Court Intellectual Property Court | zh: 最高人民法院知识产权法庭
Pengcheng Laboratory; Peng Cheng Laboratory | zh: 鹏城实验室
Zhejiang Lab; Zhejiang Laboratory | zh: 之江实验室
Shanghai Innovation Institute | zh: 上海创智学院
World AI Cooperation Organization; World Artificial Intelligence Cooperation Organization; WAICO | zh: 世界人工智能合作组织
World AI Conference; World Artificial Intelligence Conference; WAIC | zh: 世界人工智能大会
Beijing Internet Court | zh: 北京互联网法院
Hangzhou Internet Court | zh: 杭州互联网法院
Guangzhou Internet Court | zh: 广州互联网法院
Digital Policy Office | zh: 数字政策办公室; 数码政策办公室; 數字政策辦公室
Innovation, Technology and Industry Bureau | zh: 创新科技及工业局; 創新科技及工業局
Securities and Futures Commission | zh: 香港证监会; 证券及期货事务监察委员会
Cyberport | zh: 数码港; 數碼港
Hong Kong Science Park; Hong Kong Science and Technology Parks | zh: 香港科学园; 香港科技园
Legislative Council; LegCo | zh: 香港立法会; 立法会
National Science and Technology Council; NSTC | zh: 国科会; 國科會; 国家科学及技术委员会; 国家科学和技术委员会; 国家科学技术委员会
Ministry of Economic Affairs; MOEA | zh: 经济部; 經濟部; 经济事务部
Legislative Yuan | zh: 立法院
Executive Yuan | zh: 行政院
Industrial Technology Research Institute; ITRI | zh: 工研院; 工业技术研究院
Academia Sinica | zh: 中央研究院; 中研院
Korea Media Communications Commission; Broadcasting Media Communications Commission | zh: 广播媒体通信委员会; 放送媒体通信委员会; 韩国放送媒体通信委员会
Ministry of Trade, Industry and Energy; MOTIE; Ministry of Trade, Industry and Resources | zh: 产业通商资源部; 韩国产业通商资源部; 产业通商部; 韩国产业通商部
Ministry of Economy and Finance | zh: 企划财政部; 韩国企划财政部; 经济和财政部; 经济与财政部; 财政经济部
National AI Strategy Committee; Presidential Council on National AI Strategy | zh: 国家人工智能战略委员会
National Intelligence Service | zh: 国家情报院; 韩国国家情报院
ETRI; Electronics and Telecommunications Research Institute | zh: 韩国电子通信研究院
National Institute of Informatics | zh: 国立情报学研究所
AIST; National Institute of Advanced Industrial Science and Technology | zh: 产业技术综合研究所; 日本产业技术综合研究所
House of Councillors | zh: 日本参议院; 参议院; 参院
Keidanren; Japan Business Federation | zh: 经团联; 日本经团联; 日本经济团体联合会
Cyber Security Agency; Cyber Security Agency of Singapore | zh: 新加坡网络安全局; ?网络安全局
A*STAR; Agency for Science, Technology and Research | zh: 新加坡科技研究局; 科技研究局
National AI Office | zh: 国家人工智能办公室
INDIAai; IndiaAI Mission | zh: 印度人工智能使命
CERT-In | zh: 印度计算机应急响应小组
Competition Commission of India | zh: 印度竞争委员会
Therapeutic Goods Administration; TGA | zh: 治疗用品管理局; 澳大利亚治疗用品管理局; 治疗商品管理局
Australian Communications and Media Authority; ACMA | zh: 澳大利亚通信与媒体管理局; 澳大利亚通信和媒体管理局
Commerce Commission | zh: 新西兰商业委员会; 商业委员会
NASSCOM; Nasscom | zh: 印度软件和服务业企业协会; 印度全国软件和服务公司协会
California Privacy Protection Agency; CPPA; CalPrivacy | zh: 加州隐私保护局; 加利福尼亚州隐私保护局; 加州隐私保护署
California Public Utilities Commission; CPUC | zh: 加州公用事业委员会
Department of Motor Vehicles; DMV | zh: 机动车辆管理局; 车管局
New York State Department of Financial Services | zh: 纽约州金融服务局; 纽约州金融服务部
House Select Committee on China; Select Committee on the Chinese Communist Party; House China committee | zh: 美中战略竞争特别委员会; 众议院美中战略竞争特别委员会
US-China Economic and Security Review Commission | zh: 美中经济与安全评估委员会; 美中经济和安全评估委员会; 美中经济与安全审查委员会
Committee on Foreign Investment in the United States; CFIUS | zh: 外国投资委员会; 美国外国投资委员会
Office of Foreign Assets Control; OFAC | zh: 外国资产控制办公室; 海外资产控制办公室
Bureau of Cyberspace and Digital Policy | zh: 网络空间和数字政策局; 网络空间与数字政策局
Office of Personnel Management; OPM | zh: 人事管理局; 人事管理办公室
General Services Administration | zh: 总务管理局; 总务署; 联邦总务署
DOGE; Department of Government Efficiency | zh: 政府效率部
Department of Veterans Affairs | zh: 退伍军人事务部
Small Business Administration | zh: 小企业管理局
National Labor Relations Board; NLRB | zh: 国家劳资关系委员会; 全国劳资关系委员会
Oak Ridge National Laboratory; ORNL | zh: 橡树岭国家实验室
Argonne National Laboratory; Argonne | zh: 阿贡国家实验室
Lawrence Livermore National Laboratory | zh: 劳伦斯利弗莫尔国家实验室; 劳伦斯·利弗莫尔国家实验室
Los Alamos National Laboratory | zh: 洛斯阿拉莫斯国家实验室
Sandia National Laboratories | zh: 桑迪亚国家实验室
Brookhaven National Laboratory | zh: 布鲁克海文国家实验室
Lawrence Berkeley National Laboratory; Berkeley Lab | zh: 劳伦斯伯克利国家实验室; 劳伦斯·伯克利国家实验室
Pacific Northwest National Laboratory | zh: 太平洋西北国家实验室
US Court of International Trade; Court of International Trade | zh: 国际贸易法院; 美国国际贸易法院
US International Trade Commission; International Trade Commission | zh: 国际贸易委员会; 美国国际贸易委员会
Finnish Transport and Communications Agency; Traficom | zh: 芬兰交通与通信局; 芬兰运输和通信局
Advanced Research and Invention Agency; ARIA | zh: 高级研究与发明局; 先进研究与发明局
UK Research and Innovation; UKRI | zh: 英国研究与创新署; 英国研究与创新局
Government Digital Service | zh: 政府数字服务局
National Crime Agency; NCA | zh: 国家犯罪调查局; 英国国家犯罪调查局
Department for Education | zh: 英国教育部; 教育部
Cabinet Office | zh: 内阁办公室; 英国内阁办公室; 内阁府; 日本内阁府
Royal Society | zh: 英国皇家学会
Paris Judicial Court | zh: 巴黎司法法院
Cour de cassation; Court of Cassation | zh: 最高法院; 法国最高法院; 翻案法院
INESIA | zh: 法国国家人工智能评估与安全研究所
Federal Ministry for Digital and State Modernisation | zh: 德国数字化与国家现代化部; 联邦数字化和国家现代化部
DFKI; German Research Center for Artificial Intelligence | zh: 德国人工智能研究中心
European Innovation Council; EIC | zh: 欧洲创新理事会
European Research Council; ERC | zh: 欧洲研究理事会
Joint Research Centre; JRC | zh: 联合研究中心; 欧盟联合研究中心
European Public Prosecutor’s Office; EPPO | zh: 欧洲检察官办公室
Eurojust | zh: 欧洲司法组织
Frontex | zh: 欧盟边境与海岸警卫局
Committee of the Regions | zh: 欧洲地区委员会
European Economic and Social Committee | zh: 欧洲经济和社会委员会; 欧洲经济与社会委员会
Smart Africa | zh: 智慧非洲
Independent International Scientific Panel on AI | zh: 人工智能独立国际科学小组; 独立国际人工智能科学小组
UN Office for Digital and Emerging Technologies; ODET | zh: 联合国数字与新兴技术办公室
International Network of AI Safety Institutes | zh: 人工智能安全研究所国际网络
UN Secretariat | zh: 联合国秘书处
UNICRI | zh: 联合国区域间犯罪和司法研究所
UNIDIR | zh: 联合国裁军研究所
UNODC | zh: 联合国毒品和犯罪问题办公室
Council of Europe Commissioner for Human Rights | zh: 欧洲委员会人权专员
Superintendencia de Industria y Comercio | zh: 哥伦比亚工商监管局
Communications Authority of Kenya | zh: 肯尼亚通信管理局
Nigeria Data Protection Commission; NDPC | zh: 尼日利亚数据保护委员会
NITDA | zh: 尼日利亚国家信息技术发展局
Information Regulator | zh: 南非信息监管局; 南非信息监管机构; 信息监管局
Turkish Competition Authority | zh: 土耳其竞争管理局; 土耳其竞争局
KVKK | zh: 土耳其个人数据保护局
`

/** Companies and their services. */
export const companies = `
Google | zh: 谷歌 | ja: グーグル | ko: 구글 | ar: غوغل; جوجل
Alphabet | zh: 字母表公司 | ja: アルファベット | ko: 알파벳 | < Google
Google DeepMind; DeepMind | zh: 谷歌DeepMind; 深度思维 | ja: ディープマインド | ko: 딥마인드 | < Google
YouTube | zh: 优兔; 油管 | ja: ユーチューブ | ko: 유튜브 | ar: يوتيوب | < Google
Waymo | zh: 慧摩 | ja: ウェイモ | ko: 웨이모 | < Google
Microsoft | zh: 微软; 微軟 | ja: マイクロソフト | ko: 마이크로소프트 | ar: مايكروسوفت
LinkedIn | zh: 领英 | ja: リンクトイン | ko: 링크드인 | < Microsoft
GitHub | < Microsoft
Apple | zh: 苹果公司; 苹果; 蘋果 | ja: アップル | ko: 애플 | ar: آبل; أبل
Amazon | zh: 亚马逊; 亞馬遜 | ja: アマゾン | ko: 아마존 | ar: أمازون
AWS; Amazon Web Services | zh: 亚马逊云科技; 亚马逊网络服务 | < Amazon
Meta; Meta Platforms | zh: 元公司 | ja: メタ | ko: 메타 | ar: ميتا
Facebook | zh: 脸书; 脸谱; 臉書 | ja: フェイスブック | ko: 페이스북 | ar: فيسبوك | < Meta
Instagram | zh: 照片墙 | ja: インスタグラム | ko: 인스타그램 | ar: إنستغرام | < Meta
WhatsApp | ja: ワッツアップ | ko: 왓츠앱 | ar: واتساب | < Meta
OpenAI | zh: 开放人工智能研究中心; 开放人工智能公司 | ja: オープンAI | ko: 오픈AI; 오픈에이아이 | ar: أوبن إيه آي
Anthropic | zh: 安斯罗匹克 | ja: アンソロピック | ko: 앤스로픽; 앤트로픽 | ar: أنثروبيك
xAI | ar: إكس إيه آي
Twitter | zh: 推特 | ja: ツイッター | ko: 트위터 | ar: تويتر
Mistral AI; Mistral | zh: 米斯特拉尔; 米斯特拉尔人工智能公司 | ja: ミストラル | ko: 미스트랄 | ar: ميسترال
Aleph Alpha | zh: 阿莱夫·阿尔法
Cohere | ja: コーヒア | ko: 코히어
Hugging Face | zh: 抱抱脸 | ja: ハギングフェイス | ko: 허깅페이스
Stability AI | ja: スタビリティーAI
Perplexity | ja: パープレキシティ | ko: 퍼플렉시티
Scale AI | ja: スケールAI
Palantir | zh: 帕兰提尔 | ja: パランティア | ko: 팔란티어
Clearview AI; Clearview | ja: クリアビュー
Nvidia; NVIDIA | zh: 英伟达; 輝達; 辉达 | ja: エヌビディア | ko: 엔비디아 | ar: إنفيديا
AMD; Advanced Micro Devices | zh: 超威; 超微半导体; 超威半导体
Intel | zh: 英特尔; 英特爾 | ja: インテル | ko: 인텔 | ar: إنتل
Qualcomm | zh: 高通 | ja: クアルコム | ko: 퀄컴 | ar: كوالكوم
Broadcom | zh: 博通 | ja: ブロードコム | ko: 브로드컴
Micron; Micron Technology | zh: 美光; 美光科技 | ja: マイクロン | ko: 마이크론
Texas Instruments | zh: 德州仪器
ARM; Arm Holdings | zh: 安谋; ARM公司 | ja: アーム | ko: 암홀딩스
TSMC | zh: 台积电; 台積電; 台湾积体电路制造 | ja: 台湾積体電路製造; TSMC | ko: TSMC; 대만 반도체
UMC | zh: 联华电子; 联电
MediaTek | zh: 联发科 | ja: メディアテック | ko: 미디어텍
Foxconn; Hon Hai | zh: 富士康; 鸿海 | ja: フォックスコン; 鴻海 | ko: 폭스콘
ASML | zh: 阿斯麦; 艾司摩尔 | ja: ASML
Samsung Electronics; Samsung | zh: 三星电子; 三星; 三星電子 | ja: サムスン電子; サムスン | ko: 삼성전자; 삼성 | ru: Самсунг | ar: سامسونغ
SK hynix; SK Hynix; Hynix | zh: SK海力士; 海力士 | ja: SKハイニックス; ハイニックス | ko: SK하이닉스; 하이닉스
LG; LG Electronics; LG AI Research | zh: LG电子; LG集团 | ko: LG전자; LG
SK Telecom; SKT | zh: SK电讯; SK电信 | ko: SK텔레콤
KT | zh: 韩国电信
Naver; NAVER | zh: 韩国门户网站Naver | ja: ネイバー | ko: 네이버
Kakao | ja: カカオ | ko: 카카오
Hyundai; Hyundai Motor | zh: 现代汽车; 现代集团 | ja: 現代自動車; 現代自 | ko: 현대차; 현대자동차
Kia | zh: 起亚 | ja: 起亜 | ko: 기아
Sony | zh: 索尼 | ja: ソニー | ko: 소니
Toyota | zh: 丰田; 豐田 | ja: トヨタ | ko: 도요타 | ru: Тойота | ar: تويوتا
Honda | zh: 本田 | ja: ホンダ | ko: 혼다
Nissan | zh: 日产汽车 | ja: 日産自動車 | ko: 닛산
SoftBank; Softbank | zh: 软银; 軟銀 | ja: ソフトバンク | ko: 소프트뱅크 | ar: سوفت بنك
NTT | zh: 日本电信电话; 日本电报电话公司 | ja: 日本電信電話
Hitachi | zh: 日立 | ja: 日立; 日立製作所 | ko: 히타치
Fujitsu | zh: 富士通 | ja: 富士通 | ko: 후지쓰
NEC | zh: 日本电气 | ja: NEC
Panasonic | zh: 松下 | ja: パナソニック | ko: 파나소닉
Toshiba | zh: 东芝 | ja: 東芝 | ko: 도시바
Tokyo Electron | zh: 东京电子 | ja: 東京エレクトロン
Rapidus | ja: ラピダス | ko: 라피더스
Rakuten | zh: 乐天 | ja: 楽天 | ko: 라쿠텐
Preferred Networks | ja: プリファードネットワークス
Huawei | zh: 华为; 華為 | ja: ファーウェイ; 華為技術 | ko: 화웨이 | ru: Хуавэй | ar: هواوي
ZTE | zh: 中兴通讯; 中兴 | ja: 中興通訊
Baidu | zh: 百度 | ja: 百度 | ko: 바이두 | ar: بايدو
Alibaba; Alibaba Cloud | zh: 阿里巴巴; 阿里云; 阿里 | ja: アリババ | ko: 알리바바 | ru: Алибаба | ar: علي بابا
Ant Group; Ant Financial | zh: 蚂蚁集团; 蚂蚁金服 | ja: アント・グループ | ko: 앤트그룹
Tencent | zh: 腾讯; 騰訊 | ja: テンセント; 騰訊 | ko: 텐센트 | ar: تينسنت
ByteDance; Bytedance | zh: 字节跳动; 字節跳動; 字节 | ja: バイトダンス | ko: 바이트댄스 | ar: بايت دانس
Doubao | zh: 豆包 | < ByteDance
Qwen; Tongyi Qianwen | zh: 通义千问; 千问; 通义 | < Alibaba
Ernie; Ernie Bot; ERNIE | zh: 文心一言; 文心大模型; 文心 | < Baidu
Hunyuan | zh: 混元; 混元大模型 | < Tencent
Yuanbao; Tencent Yuanbao | zh: 元宝; 腾讯元宝 | < Tencent
Pangu | zh: 盘古大模型; 盘古 | < Huawei
Ascend; Huawei Ascend | zh: 昇腾 | < Huawei
HarmonyOS | zh: 鸿蒙; 鸿蒙系统 | < Huawei
Apollo Go | zh: 萝卜快跑 | < Baidu
TikTok | zh: 抖音国际版 | ja: ティックトック | ko: 틱톡 | ar: تيك توك | < ByteDance
Douyin | zh: 抖音 | < ByteDance
DeepSeek; Deepseek | zh: 深度求索; 深度求索公司 | ja: ディープシーク | ko: 딥시크 | ar: ديب سيك
Zhipu; Zhipu AI; Z.ai | zh: 智谱; 智谱AI; 智谱华章 | ja: 智譜AI; 智譜 | ko: 즈푸
Moonshot AI; Moonshot | zh: 月之暗面 | ja: 月之暗面; ムーンショットAI | ko: 문샷AI
MiniMax | zh: 稀宇科技; 稀宇
Baichuan | zh: 百川智能; 百川
01.AI | zh: 零一万物
StepFun | zh: 阶跃星辰
SenseTime | zh: 商汤; 商汤科技 | ja: センスタイム; 商湯科技 | ko: 센스타임
Megvii | zh: 旷视; 旷视科技 | ja: メグビー; 曠視科技
iFlytek; iFLYTEK | zh: 科大讯飞; 讯飞 | ja: アイフライテック; 科大訊飛 | ko: 아이플라이텍
Hikvision | zh: 海康威视 | ja: ハイクビジョン | ko: 하이크비전
Dahua | zh: 大华股份; 大华技术
Xiaomi | zh: 小米; 小米集团 | ja: 小米; シャオミ | ko: 샤오미 | ar: شاومي
JD.com; JD | zh: 京东; 京东集团 | ja: 京東; JDドットコム | ko: 징둥
Meituan | zh: 美团 | ja: 美団 | ko: 메이퇀
Didi; DiDi | zh: 滴滴; 滴滴出行 | ja: 滴滴出行 | ko: 디디추싱
Pinduoduo; PDD; Temu | zh: 拼多多; Temu | ja: テム; 拼多多 | ko: 테무; 핀둬둬
Shein; SHEIN | zh: 希音 | ja: シーイン | ko: 쉬인
Kuaishou | zh: 快手 | ja: 快手 | ko: 콰이쇼우
Xiaohongshu; RedNote; Rednote | zh: 小红书 | ja: 小紅書 | ko: 샤오훙수
Weibo; Sina Weibo | zh: 微博; 新浪微博 | ja: 微博; ウェイボー | ko: 웨이보
NetEase | zh: 网易 | ja: 網易
Lenovo | zh: 联想; 联想集团 | ja: レノボ | ko: 레노버
DJI | zh: 大疆; 大疆创新 | ja: DJI
Unitree | zh: 宇树科技; 宇树 | ja: ユニツリー; 宇樹科技 | ko: 유니트리
SMIC | zh: 中芯国际 | ja: 中芯国際集成電路製造 | ko: SMIC; 중신궈지
YMTC; Yangtze Memory | zh: 长江存储 | ja: 長江存儲
CXMT; ChangXin Memory | zh: 长鑫存储
Hua Hong; Hua Hong Semiconductor | zh: 华虹; 华虹半导体
Cambricon | zh: 寒武纪 | ja: カンブリコン | ko: 캠브리콘
Moore Threads | zh: 摩尔线程 | ja: 摩爾線程
Biren | zh: 壁仞科技
Inspur | zh: 浪潮; 浪潮信息; 浪潮集团
BYD | zh: 比亚迪; 比亞迪 | ja: 比亜迪 | ko: 비야디 | ar: بي واي دي
CATL | zh: 宁德时代 | ja: 寧徳時代新能源科技 | ko: 닝더스다이
NIO; Nio | zh: 蔚来 | ja: 上海蔚来汽車 | ko: 니오
Xpeng; XPeng | zh: 小鹏汽车; 小鹏 | ja: 小鵬汽車 | ko: 샤오펑
Li Auto | zh: 理想汽车
Geely | zh: 吉利; 吉利汽车 | ja: 吉利 | ko: 지리자동차
SAIC; SAIC Motor | zh: 上汽集团; 上汽 | ja: 上海汽車集団
Nexperia | zh: 安世半导体; 安世 | ja: ネクスペリア | ko: 넥스페리아
Wingtech | zh: 闻泰科技
Tesla | zh: 特斯拉 | ja: テスラ | ko: 테슬라 | ar: تسلا
SpaceX; Space X | zh: 太空探索技术公司 | ja: スペースX | ko: 스페이스X | ar: سبيس إكس
Starlink | zh: 星链 | ja: スターリンク | ko: 스타링크 | ar: ستارلينك | < SpaceX
IBM | zh: 国际商业机器公司
Oracle | zh: 甲骨文; 甲骨文公司 | ja: オラクル | ko: 오라클 | ar: أوراكل
Cisco | zh: 思科 | ja: シスコ | ko: 시스코
Dell | zh: 戴尔 | ja: デル | ko: 델테크놀로지스
HP; Hewlett Packard; HPE | zh: 惠普; 慧与
Salesforce | zh: 赛富时 | ja: セールスフォース | ko: 세일즈포스
Adobe | zh: 奥多比 | ja: アドビ | ko: 어도비
Netflix | zh: 奈飞; 网飞 | ja: ネットフリックス | ko: 넷플릭스
Disney; Walt Disney | zh: 迪士尼 | ja: ディズニー | ko: 디즈니
Uber | zh: 优步 | ja: ウーバー | ko: 우버 | ar: أوبر
Airbnb | zh: 爱彼迎 | ja: エアビーアンドビー | ko: 에어비앤비
Reddit | zh: 红迪 | ja: レディット | ko: 레딧
Snap; Snapchat | zh: 色拉布 | ja: スナップ | ko: 스냅
CoreWeave | ja: コアウィーブ | ko: 코어위브
Cerebras | ja: セレブラス
Boeing | zh: 波音 | ja: ボーイング | ko: 보잉 | ar: بوينغ
Airbus | zh: 空中客车; 空客 | ja: エアバス | ko: 에어버스 | ar: إيرباص
Lockheed Martin | zh: 洛克希德·马丁; 洛克希德马丁 | ja: ロッキード・マーチン
General Motors; GM | zh: 通用汽车 | ja: ゼネラル・モーターズ | ko: 제너럴모터스
Ford | zh: 福特; 福特汽车 | ja: フォード | ko: 포드
General Electric; GE | zh: 通用电气 | ja: ゼネラル・エレクトリック
Siemens | zh: 西门子 | ja: シーメンス | ko: 지멘스 | ru: Сименс
SAP | zh: 思爱普
Bosch | zh: 博世 | ja: ボッシュ | ko: 보쉬
Infineon | zh: 英飞凌 | ja: インフィニオン | ko: 인피니언
Volkswagen; VW | zh: 大众汽车; 大众集团 | ja: フォルクスワーゲン | ko: 폭스바겐 | ru: Фольксваген
BMW | zh: 宝马
Mercedes-Benz; Mercedes | zh: 梅赛德斯-奔驰; 奔驰; 梅赛德斯 | ja: メルセデス・ベンツ; メルセデス | ko: 메르세데스-벤츠; 벤츠
Bayer | zh: 拜耳 | ja: バイエル | ko: 바이엘
BASF | zh: 巴斯夫
Deutsche Bank | zh: 德意志银行 | ja: ドイツ銀行 | ko: 도이체방크
Deutsche Telekom | zh: 德国电信 | ja: ドイツテレコム | ko: 도이치텔레콤
STMicroelectronics | zh: 意法半导体 | ja: STマイクロエレクトロニクス
NXP | zh: 恩智浦
Nokia | zh: 诺基亚 | ja: ノキア | ko: 노키아
Ericsson | zh: 爱立信 | ja: エリクソン | ko: 에릭슨
Spotify | zh: 声田 | ja: スポティファイ | ko: 스포티파이
Philips | zh: 飞利浦 | ja: フィリップス | ko: 필립스
Shell | zh: 壳牌 | ja: シェル
BP | zh: 英国石油; 英国石油公司
TotalEnergies | zh: 道达尔能源; 道达尔 | ja: トタルエナジーズ
ExxonMobil; Exxon | zh: 埃克森美孚 | ja: エクソンモービル
Saudi Aramco; Aramco | zh: 沙特阿美; 阿美 | ja: サウジアラムコ | ko: 아람코 | ar: أرامكو
Novo Nordisk | zh: 诺和诺德 | ja: ノボノルディスク
Pfizer | zh: 辉瑞 | ja: ファイザー | ko: 화이자 | ar: فايزر
Moderna | zh: 莫德纳 | ja: モデルナ | ko: 모더나
BioNTech | zh: 生物新技术公司 | ja: ビオンテック
AstraZeneca | zh: 阿斯利康 | ja: アストラゼネカ | ko: 아스트라제네카
Novartis | zh: 诺华 | ja: ノバルティス | ko: 노바티스
Roche | zh: 罗氏 | ja: ロシュ | ko: 로슈
Sanofi | zh: 赛诺菲 | ja: サノフィ | ko: 사노피
Eli Lilly; Lilly | zh: 礼来 | ja: イーライリリー | ko: 일라이릴리
Johnson & Johnson; J&J | zh: 强生 | ja: ジョンソン・エンド・ジョンソン
Visa | zh: 维萨 | ja: ビザ
Mastercard | zh: 万事达; 万事达卡 | ja: マスターカード
PayPal | zh: 贝宝 | ja: ペイパル
JPMorgan; JPMorgan Chase; JP Morgan | zh: 摩根大通 | ja: JPモルガン; JPモルガン・チェース | ko: JP모건
Goldman Sachs; Goldman | zh: 高盛 | ja: ゴールドマン・サックス | ko: 골드만삭스 | ru: Голдман Сакс
Morgan Stanley | zh: 摩根士丹利; 大摩 | ja: モルガン・スタンレー | ko: 모건스탠리
Citigroup; Citi | zh: 花旗; 花旗集团 | ja: シティグループ | ko: 씨티그룹
Bank of America | zh: 美国银行 | ja: バンク・オブ・アメリカ
HSBC | zh: 汇丰; 汇丰银行 | ja: HSBC
Standard Chartered | zh: 渣打; 渣打银行
UBS | zh: 瑞银; 瑞银集团
BlackRock | zh: 贝莱德 | ja: ブラックロック | ko: 블랙록
Blackstone | zh: 黑石; 黑石集团 | ja: ブラックストーン | ko: 블랙스톤
Moody’s | zh: 穆迪 | ja: ムーディーズ | ko: 무디스
Fitch | zh: 惠誉 | ja: フィッチ | ko: 피치
McKinsey | zh: 麦肯锡 | ja: マッキンゼー | ko: 맥킨지
Deloitte | zh: 德勤 | ja: デロイト
PwC | zh: 普华永道
KPMG | zh: 毕马威
Gartner | zh: 高德纳 | ja: ガートナー | ko: 가트너
MetaX | zh: 沐曦; 沐曦股份; 沐曦集成电路
Hygon; Hygon Information Technology | zh: 海光信息; 海光
Sugon; Dawning Information | zh: 中科曙光; 曙光信息
Loongson; Loongson Technology | zh: 龙芯中科; 龙芯
Enflame | zh: 燧原科技; 燧原
Iluvatar CoreX | zh: 天数智芯
Kunlunxin | zh: 昆仑芯
Horizon Robotics | zh: 地平线机器人
Pony.ai | zh: 小马智行
WeRide | zh: 文远知行
Momenta | zh: 魔门塔
UBTech; UBTECH | zh: 优必选
AgiBot | zh: 智元机器人
Galbot | zh: 银河通用
Fourier Intelligence | zh: 傅利叶智能; 傅利叶
CloudWalk | zh: 云从科技
Yitu | zh: 依图科技; 依图
4Paradigm; Fourth Paradigm | zh: 第四范式
ModelBest | zh: 面壁智能
Shengshu; Shengshu Technology | zh: 生数科技
Kunlun Tech | zh: 昆仑万维
360 Security; Qihoo 360 | zh: 奇虎360; 三六零
Naura; NAURA | zh: 北方华创
AMEC | zh: 中微公司
SMEE; Shanghai Micro Electronics | zh: 上海微电子
SiCarrier | zh: 新凯来
GDS Holdings; GDS | zh: 万国数据
21Vianet; VNET | zh: 世纪互联
Chindata | zh: 秦淮数据
Trip.com | zh: 携程
Bilibili | zh: 哔哩哔哩; B站
Zhihu | zh: 知乎
Great Wall Motor | zh: 长城汽车
Chery | zh: 奇瑞
Ping An | zh: 中国平安; 平安集团
CITIC | zh: 中信集团
China Resources | zh: 华润
PetroChina | zh: 中国石油; 中石油
Sinopec | zh: 中国石化; 中石化
CNOOC | zh: 中国海油; 中海油
China Southern Power Grid; Southern Power Grid | zh: 南方电网
ASM International | zh: ASM国际; 先晶半导体
ASMPT | zh: ASM太平洋
Applied Materials | zh: 应用材料公司; 应用材料
Lam Research | zh: 泛林集团; 泛林
KLA | zh: 科磊
Synopsys | zh: 新思科技
Cadence; Cadence Design Systems | zh: 楷登电子; 铿腾电子
GlobalFoundries | zh: 格芯; 格罗方德
Kioxia | zh: 铠侠
Renesas | zh: 瑞萨电子; 瑞萨
Western Digital | zh: 西部数据
Seagate | zh: 希捷
Super Micro; Supermicro; Super Micro Computer | zh: 超微电脑; 美超微
Ampere Computing | zh: 安培计算
Marvell | zh: 迈威尔; 美满电子
Equinix | zh: 易昆尼克斯
Constellation Energy | zh: 星座能源; 星座能源公司
Vistra | zh: 维斯特拉
NextEra Energy; NextEra | zh: 新纪元能源
Dominion Energy | zh: 道明尼能源; 多米尼恩能源
Westinghouse | zh: 西屋电气; 西屋
Rolls-Royce | zh: 罗尔斯-罗伊斯; 罗罗
Schneider Electric | zh: 施耐德电气
Quanta; Quanta Computer | zh: 广达; 广达电脑
Wistron | zh: 纬创
Pegatron | zh: 和硕
Delta Electronics | zh: 台达电子; 台达电
ASE Technology | zh: 日月光
Samsung SDS | zh: 三星SDS
Universal Music; Universal Music Group; UMG | zh: 环球音乐; 环球音乐集团
Warner Music; Warner Music Group | zh: 华纳音乐; 华纳音乐集团
Sony Music | zh: 索尼音乐
Warner Bros; Warner Bros. Discovery; Warner Bros Discovery | zh: 华纳兄弟; 华纳兄弟探索
Universal Pictures; NBCUniversal | zh: 环球影业; NBC环球
Getty Images | zh: 盖蒂图片社; 盖蒂图像
Thomson Reuters | zh: 汤森路透
News Corp | zh: 新闻集团
Axel Springer | zh: 阿克塞尔·施普林格; 施普林格集团
Elsevier | zh: 爱思唯尔
Walmart | zh: 沃尔玛
Accenture | zh: 埃森哲
EY; Ernst & Young | zh: 安永
Boston Consulting Group; BCG | zh: 波士顿咨询; 波士顿咨询公司
Bain & Company | zh: 贝恩公司
Wells Fargo | zh: 富国银行
Barclays | zh: 巴克莱; 巴克莱银行
BNP Paribas | zh: 法国巴黎银行
Société Générale | zh: 法国兴业银行
Santander | zh: 桑坦德银行
Allianz | zh: 安联; 安联集团
Zurich Insurance | zh: 苏黎世保险
Temasek | zh: 淡马锡
Sequoia; Sequoia Capital | zh: 红杉; 红杉资本
Andreessen Horowitz; a16z | zh: 安德森·霍罗威茨; 安德里森·霍洛维茨
KKR | zh: 科尔伯格·克拉维斯
Carlyle; Carlyle Group | zh: 凯雷; 凯雷集团
Tata Consultancy Services; TCS | zh: 塔塔咨询服务; 塔塔咨询
Tata Group; Tata | zh: 塔塔集团; 塔塔
Infosys | zh: 印孚瑟斯
Wipro | zh: 威普罗
Reliance; Reliance Industries | zh: 信实工业; 信实集团; 信实
Adani; Adani Group | zh: 阿达尼; 阿达尼集团
Bharti Airtel; Airtel | zh: 巴蒂电信
Singtel | zh: 新加坡电信; 新电信
MTN | zh: 南非MTN集团
Vodafone | zh: 沃达丰
Telefónica; Telefonica | zh: 西班牙电信
Thales | zh: 泰雷兹; 泰雷兹集团
Dassault | zh: 达索
Renault | zh: 雷诺
Stellantis | zh: 斯泰兰蒂斯
Schwarz Group; Schwarz Gruppe | zh: 施瓦茨集团
Kaspersky | zh: 卡巴斯基
Palo Alto Networks | zh: 派拓网络
Cloudflare | zh: 科赋锐
Roblox | zh: 罗布乐思
Pinterest | zh: 缤趣
Duolingo | zh: 多邻国
Boston Dynamics | zh: 波士顿动力
Rivian | zh: 里维安
Lyft | zh: 来福车
Zoox | zh: 祖克斯
`

/** Universities and their institutes. */
export const schools = `
MIT; Massachusetts Institute of Technology | zh: 麻省理工学院; 麻省理工 | ja: マサチューセッツ工科大学; マサチューセッツ工科大 | ko: 매사추세츠공대; 매사추세츠공과대 | ru: Массачусетский технологический институт | ar: معهد ماساتشوستس
Stanford; Stanford University | zh: 斯坦福大学; 斯坦福 | ja: スタンフォード大学; スタンフォード大 | ko: 스탠퍼드대; 스탠퍼드 대학 | ru: Стэнфордский университет; Стэнфорд | ar: جامعة ستانفورد; ستانفورد
Harvard; Harvard University | zh: 哈佛大学; 哈佛 | ja: ハーバード大学; ハーバード大 | ko: 하버드대 | ru: Гарвардский университет; Гарвард | ar: هارفارد
Princeton; Princeton University | zh: 普林斯顿大学; 普林斯顿 | ja: プリンストン大学; プリンストン大 | ko: 프린스턴대 | ru: Принстон
Yale; Yale University | zh: 耶鲁大学; 耶鲁 | ja: エール大学; エール大 | ko: 예일대 | ru: Йельский
Columbia University | zh: 哥伦比亚大学 | ja: コロンビア大学 | ko: 컬럼비아대
Cornell; Cornell University | zh: 康奈尔大学; 康奈尔 | ja: コーネル大学 | ko: 코넬대
University of Chicago | zh: 芝加哥大学 | ja: シカゴ大学 | ko: 시카고대
University of Pennsylvania | zh: 宾夕法尼亚大学 | ja: ペンシルベニア大学
Johns Hopkins; Johns Hopkins University | zh: 约翰斯·霍普金斯大学; 约翰·霍普金斯大学; 约翰霍普金斯大学 | ja: ジョンズ・ホプキンス大学 | ko: 존스홉킨스대
Georgetown; Georgetown University | zh: 乔治城大学; 乔治敦大学 | ja: ジョージタウン大学 | ko: 조지타운대
New York University; NYU | zh: 纽约大学 | ja: ニューヨーク大学 | ko: 뉴욕대
Caltech; California Institute of Technology | zh: 加州理工学院 | ja: カリフォルニア工科大学
Carnegie Mellon; Carnegie Mellon University; CMU | zh: 卡内基梅隆大学; 卡内基梅隆 | ja: カーネギーメロン大学 | ko: 카네기멜런대
UC Berkeley; Berkeley; University of California, Berkeley | zh: 加州大学伯克利分校; 加利福尼亚大学伯克利分校; 伯克利 | ja: カリフォルニア大学バークレー校 | ko: UC버클리; 버클리
UCLA; University of California, Los Angeles | zh: 加州大学洛杉矶分校; 加利福尼亚大学洛杉矶分校
University of Washington | zh: 华盛顿大学
University of Michigan | zh: 密歇根大学; 密西根大学
University of Texas | zh: 得克萨斯大学; 德克萨斯大学
Duke University; Duke | zh: 杜克大学
Oxford; Oxford University; University of Oxford | zh: 牛津大学; 牛津 | ja: オックスフォード大学; オックスフォード大 | ko: 옥스퍼드대 | ru: Оксфордский университет; Оксфорд | ar: جامعة أكسفورد; أكسفورد
Cambridge; Cambridge University; University of Cambridge | zh: 剑桥大学; 剑桥 | ja: ケンブリッジ大学; ケンブリッジ大 | ko: 케임브리지대 | ru: Кембриджский университет; Кембридж | ar: جامعة كامبريدج; كامبريدج
Imperial College; Imperial College London | zh: 帝国理工学院; 伦敦帝国理工学院; 帝国理工 | ja: インペリアル・カレッジ・ロンドン | ko: 임페리얼칼리지
University College London; UCL | zh: 伦敦大学学院 | ja: ユニバーシティー・カレッジ・ロンドン
London School of Economics; LSE | zh: 伦敦政治经济学院; 伦敦政经学院 | ja: ロンドン・スクール・オブ・エコノミクス
King’s College London | zh: 伦敦国王学院; 伦敦大学国王学院
Edinburgh University; University of Edinburgh | zh: 爱丁堡大学 | ja: エディンバラ大学
University of Manchester; Manchester University | zh: 曼彻斯特大学
ETH Zurich; ETH Zürich; ETH; EPFZ | zh: 苏黎世联邦理工学院; 苏黎世理工 | ja: チューリッヒ工科大学; スイス連邦工科大学チューリッヒ校 | ko: 취리히연방공대
EPFL | zh: 洛桑联邦理工学院; 洛桑理工 | ja: スイス連邦工科大学ローザンヌ校 | ko: 로잔연방공대
Technical University of Munich; TU Munich; TUM; TU München | zh: 慕尼黑工业大学 | ja: ミュンヘン工科大学 | ko: 뮌헨공대
Max Planck Society; Max Planck Institute; Max-Planck-Institut; Max-Planck-Gesellschaft | zh: 马克斯·普朗克学会; 马克斯·普朗克研究所; 马普学会; 马普所 | ja: マックス・プランク研究所
Fraunhofer; Fraunhofer Society | zh: 弗劳恩霍夫协会; 弗劳恩霍夫研究所 | ja: フラウンホーファー研究所
Sorbonne; Sorbonne University | zh: 索邦大学; 巴黎索邦大学 | ja: ソルボンヌ大学 | ko: 소르본대
École Polytechnique; École polytechnique | zh: 巴黎综合理工学院; 巴黎综合理工大学 | ja: エコール・ポリテクニーク
Sciences Po | zh: 巴黎政治学院; 巴黎政治大学 | ja: パリ政治学院
KU Leuven | zh: 鲁汶大学; 荷语鲁汶大学
Delft University of Technology; TU Delft | zh: 代尔夫特理工大学
University of Amsterdam | zh: 阿姆斯特丹大学
University of Toronto; Toronto University | zh: 多伦多大学 | ja: トロント大学 | ko: 토론토대
McGill; McGill University | zh: 麦吉尔大学 | ja: マギル大学
University of Montreal; Université de Montréal | zh: 蒙特利尔大学 | ja: モントリオール大学 | ko: 몬트리올대
University of British Columbia; UBC | zh: 不列颠哥伦比亚大学; 英属哥伦比亚大学
Australian National University; ANU | zh: 澳大利亚国立大学 | ja: オーストラリア国立大学
University of Melbourne; Melbourne University | zh: 墨尔本大学
University of Sydney; Sydney University | zh: 悉尼大学
UNSW; University of New South Wales | zh: 新南威尔士大学
Tsinghua; Tsinghua University | zh: 清华大学; 清华 | ja: 清華大学; 清華大 | ko: 칭화대 | ru: Цинхуа; Университет Цинхуа | ar: جامعة تسينغهوا
Peking University; Beijing University; PKU | zh: 北京大学; 北大 | ja: 北京大学; 北京大 | ko: 베이징대 | ru: Пекинский университет | ar: جامعة بكين
Renmin University; Renmin University of China | zh: 中国人民大学; 人民大学; ?人大 | ja: 中国人民大学 | ko: 런민대
Fudan; Fudan University | zh: 复旦大学; 复旦 | ja: 復旦大学; 復旦大 | ko: 푸단대
Shanghai Jiao Tong University; SJTU | zh: 上海交通大学; 上海交大 | ja: 上海交通大学 | ko: 상하이교통대
Zhejiang University; ZJU | zh: 浙江大学; 浙大 | ja: 浙江大学 | ko: 저장대
Nanjing University | zh: 南京大学; 南大 | ja: 南京大学 | ko: 난징대
University of Science and Technology of China; USTC | zh: 中国科学技术大学; 中国科大; 中科大 | ja: 中国科学技術大学 | ko: 중국과학기술대
Wuhan University | zh: 武汉大学 | ja: 武漢大学
Sun Yat-sen University | zh: 中山大学 | ja: 中山大学
Tongji University; Tongji | zh: 同济大学
Beihang University; Beihang | zh: 北京航空航天大学; 北航
Harbin Institute of Technology; HIT | zh: 哈尔滨工业大学; 哈工大 | ja: ハルビン工業大学
China University of Political Science and Law; CUPL | zh: 中国政法大学
East China University of Political Science and Law | zh: 华东政法大学
Beijing Normal University | zh: 北京师范大学
University of Hong Kong; Hong Kong University; HKU | zh: 香港大学; 港大 | ja: 香港大学 | ko: 홍콩대
HKUST; Hong Kong University of Science and Technology | zh: 香港科技大学; 港科大
Chinese University of Hong Kong; CUHK | zh: 香港中文大学; 港中文
National Taiwan University; NTU | zh: 台湾大学; 台大 | ja: 台湾大学
University of Tokyo; Tokyo University | zh: 东京大学 | ja: 東京大学; 東大 | ko: 도쿄대 | ru: Токийский университет
Kyoto University | zh: 京都大学 | ja: 京都大学; 京大 | ko: 교토대
Osaka University | zh: 大阪大学 | ja: 大阪大学; 阪大
Waseda; Waseda University | zh: 早稻田大学 | ja: 早稲田大学; 早大
Keio; Keio University | zh: 庆应义塾大学; 庆应大学 | ja: 慶応大学; 慶応義塾大学
Seoul National University; SNU | zh: 首尔大学; 首尔国立大学 | ja: ソウル大学 | ko: 서울대; 서울대학교
KAIST | zh: 韩国科学技术院 | ja: 韓国科学技術院 | ko: 카이스트; 한국과학기술원
Yonsei; Yonsei University | zh: 延世大学 | ko: 연세대
Korea University | zh: 高丽大学 | ko: 고려대
National University of Singapore; NUS | zh: 新加坡国立大学; 国大 | ja: シンガポール国立大学 | ko: 싱가포르국립대
Nanyang Technological University; NTU | zh: 南洋理工大学 | ja: 南洋理工大学 | ko: 난양공대
Indian Institute of Technology; IIT; IIT Madras; IIT Delhi; IIT Bombay | zh: 印度理工学院 | ja: インド工科大学 | ko: 인도공과대
Nankai University; Nankai | zh: 南开大学
Xi’an Jiaotong University; Xi'an Jiaotong University | zh: 西安交通大学; 西安交大
Xidian University | zh: 西安电子科技大学
Beijing Institute of Technology | zh: 北京理工大学
Beijing University of Posts and Telecommunications; BUPT | zh: 北京邮电大学; 北邮
Huazhong University of Science and Technology; HUST | zh: 华中科技大学
South China University of Technology | zh: 华南理工大学
University of Electronic Science and Technology of China; UESTC | zh: 电子科技大学
East China Normal University | zh: 华东师范大学
National University of Defense Technology; NUDT | zh: 国防科技大学
Northwestern Polytechnical University | zh: 西北工业大学
University of the Chinese Academy of Sciences | zh: 中国科学院大学; 国科大
University of International Business and Economics; UIBE | zh: 对外经济贸易大学
Southern University of Science and Technology; SUSTech | zh: 南方科技大学; 南科大
ShanghaiTech; ShanghaiTech University | zh: 上海科技大学
City University of Hong Kong; CityU | zh: 香港城市大学
Hong Kong Polytechnic University; PolyU | zh: 香港理工大学
Hong Kong Baptist University | zh: 香港浸会大学
National Tsing Hua University | zh: 台湾清华大学; 国立清华大学
National Yang Ming Chiao Tung University | zh: 阳明交通大学
Tohoku University | zh: 东北大学
Hitotsubashi University | zh: 一桥大学
Institute of Science Tokyo; Tokyo Institute of Technology | zh: 东京科学大学; 东京工业大学
POSTECH | zh: 浦项科技大学; 浦项工科大学
Sungkyunkwan University | zh: 成均馆大学
Singapore Management University | zh: 新加坡管理大学
University of Malaya | zh: 马来亚大学
Indian Institute of Science | zh: 印度科学学院
KAUST | zh: 阿卜杜拉国王科技大学
MBZUAI; Mohamed bin Zayed University of Artificial Intelligence | zh: 穆罕默德·本·扎耶德人工智能大学
Technion | zh: 以色列理工学院
Hebrew University; Hebrew University of Jerusalem | zh: 希伯来大学; 耶路撒冷希伯来大学
Tecnológico de Monterrey | zh: 蒙特雷理工学院
Northwestern University | zh: 西北大学
Brown University | zh: 布朗大学
Dartmouth; Dartmouth College | zh: 达特茅斯学院
Rice University | zh: 莱斯大学
Vanderbilt University | zh: 范德堡大学; 范德比尔特大学
Georgia Tech; Georgia Institute of Technology | zh: 佐治亚理工学院
Purdue University | zh: 普渡大学
University of Southern California | zh: 南加州大学; 南加利福尼亚大学
Northeastern University | zh: 东北大学
George Washington University | zh: 乔治·华盛顿大学; 乔治华盛顿大学
George Mason University | zh: 乔治·梅森大学; 乔治梅森大学
University of Warwick | zh: 华威大学
Durham University | zh: 杜伦大学
Trinity College Dublin | zh: 都柏林圣三一学院
University College Dublin | zh: 都柏林大学
RWTH Aachen; RWTH Aachen University | zh: 亚琛工业大学
Technical University of Berlin; TU Berlin | zh: 柏林工业大学
LMU Munich; Ludwig Maximilian University of Munich | zh: 慕尼黑大学
KTH Royal Institute of Technology; KTH | zh: 瑞典皇家理工学院
Aalto University | zh: 阿尔托大学
Bocconi University | zh: 博科尼大学
Politecnico di Milano | zh: 米兰理工大学
European University Institute | zh: 欧洲大学学院
Paris-Saclay University; Université Paris-Saclay | zh: 巴黎萨克雷大学
École normale supérieure | zh: 巴黎高等师范学院; 巴黎高师
INSEAD | zh: 欧洲工商管理学院
Monash University | zh: 莫纳什大学
Oxford Internet Institute | zh: 牛津互联网研究院; 牛津大学互联网研究院; 牛津互联网研究所 | < Oxford
Leverhulme Centre for the Future of Intelligence | zh: 利弗休姆未来智能中心; 未来智能研究中心 | < Cambridge
`

/** Institutes, foundations and those who speak for others. */
export const groups = `
Brookings; Brookings Institution | zh: 布鲁金斯学会 | ja: ブルッキングス研究所 | ko: 브루킹스연구소 | ru: Брукингс
RAND; RAND Corporation; Rand | zh: 兰德公司; 兰德 | ja: ランド研究所 | ko: 랜드연구소
CSIS; Center for Strategic and International Studies | zh: 战略与国际研究中心; 战略与国际问题研究中心 | ja: 戦略国際問題研究所 | ko: 전략국제문제연구소
CSET | zh: 安全与新兴技术中心
Carnegie Endowment; Carnegie; Carnegie Endowment for International Peace | zh: 卡内基国际和平基金会; 卡内基 | ja: カーネギー国際平和財団
Council on Foreign Relations; CFR | zh: 外交关系委员会; 对外关系委员会 | ja: 外交問題評議会
Atlantic Council | zh: 大西洋理事会 | ja: 大西洋評議会
Heritage Foundation | zh: 传统基金会 | ja: ヘリテージ財団
Cato Institute | zh: 卡托研究所
American Enterprise Institute; AEI | zh: 美国企业研究所
Peterson Institute; PIIE | zh: 彼得森国际经济研究所; 彼得森研究所
Pew; Pew Research Center; Pew Research | zh: 皮尤研究中心; 皮尤 | ja: ピュー・リサーチ・センター
Gallup | zh: 盖洛普 | ja: ギャラップ | ko: 갤럽
Chatham House | zh: 查塔姆研究所; 英国皇家国际事务研究所 | ja: 王立国際問題研究所; チャタムハウス
IISS | zh: 国际战略研究所; 伦敦国际战略研究所 | ja: 国際戦略研究所
SIPRI | zh: 斯德哥尔摩国际和平研究所 | ja: ストックホルム国際平和研究所 | ko: 스톡홀름국제평화연구소
Bruegel | zh: 布鲁盖尔研究所; 布勒哲尔; 勃鲁盖尔研究所
CEPS; Centre for European Policy Studies | zh: 欧洲政策研究中心
MERICS; Merics | zh: 墨卡托中国研究中心; 墨卡托中国研究所 | ja: メルカトル中国研究センター
IFRI; Ifri | zh: 法国国际关系研究所
SWP | zh: 德国国际与安全事务研究所; 德国国际政治与安全事务研究所
Amnesty International; Amnesty | zh: 大赦国际; 国际特赦组织 | ja: アムネスティ・インターナショナル; アムネスティ | ko: 국제앰네스티; 앰네스티
Human Rights Watch; HRW | zh: 人权观察; 人权观察组织 | ja: ヒューマン・ライツ・ウォッチ | ko: 휴먼라이츠워치
Greenpeace | zh: 绿色和平; 绿色和平组织 | ja: グリーンピース | ko: 그린피스
Reporters Without Borders; RSF | zh: 无国界记者; 无国界记者组织 | ja: 国境なき記者団 | ko: 국경없는기자회
Doctors Without Borders; Médecins Sans Frontières; MSF | zh: 无国界医生; 无国界医生组织 | ja: 国境なき医師団 | ko: 국경없는의사회
Electronic Frontier Foundation; EFF | zh: 电子前沿基金会; 电子前哨基金会 | ja: 電子フロンティア財団
ACLU; American Civil Liberties Union | zh: 美国公民自由联盟 | ja: 米自由人権協会
EPIC; Electronic Privacy Information Center | zh: 电子隐私信息中心
Access Now | zh: 立即访问组织; 即刻访问组织
Privacy International | zh: 隐私国际
noyb; NOYB | zh: 欧洲数字权利中心; 数字权利组织noyb
EDRi; European Digital Rights | zh: 欧洲数字权利组织; 欧洲数字权利
BEUC; European Consumer Organisation | zh: 欧洲消费者组织
Future of Life Institute; FLI | zh: 生命未来研究所; 未来生命研究所; 未来生活研究所 | ja: フューチャー・オブ・ライフ研究所
Center for AI Safety; CAIS | zh: 人工智能安全中心
Partnership on AI; PAI | zh: 人工智能合作组织; 人工智能伙伴关系
Frontier Model Forum | zh: 前沿模型论坛 | ja: フロンティアモデルフォーラム
Mozilla; Mozilla Foundation | zh: 谋智; 谋智基金会
Wikimedia Foundation; Wikimedia | zh: 维基媒体基金会
Linux Foundation | zh: Linux基金会
Internet Watch Foundation; IWF | zh: 互联网观察基金会
Common Sense Media | zh: 常识媒体
Gates Foundation; Bill & Melinda Gates Foundation | zh: 盖茨基金会; 比尔及梅琳达·盖茨基金会 | ja: ゲイツ財団
Wellcome; Wellcome Trust | zh: 惠康基金会; 惠康信托
Rockefeller Foundation | zh: 洛克菲勒基金会
Ford Foundation | zh: 福特基金会
METR | zh: 模型评估与威胁研究组织
Apollo Research | zh: 阿波罗研究所
AI Now Institute; AI Now | zh: 今日人工智能研究所
Concordia AI | zh: 安远AI
Institute for AI International Governance | zh: 人工智能国际治理研究院
Centre for the Governance of AI; GovAI | zh: 人工智能治理中心
SaferAI | zh: 更安全人工智能组织
AlgorithmWatch | zh: 算法观察; 算法观察组织
Center for Democracy and Technology | zh: 民主与技术中心
Center for a New American Security; CNAS | zh: 新美国安全中心
Center for Security and Emerging Technology | zh: 安全与新兴技术中心
Information Technology and Innovation Foundation; ITIF | zh: 信息技术与创新基金会
Special Competitive Studies Project; SCSP | zh: 特别竞争研究项目
Asia Society; Asia Society Policy Institute | zh: 亚洲协会; 亚洲协会政策研究所
Lowy Institute | zh: 洛伊研究所
Australian Strategic Policy Institute; ASPI | zh: 澳大利亚战略政策研究所
Hoover Institution | zh: 胡佛研究所
Hudson Institute | zh: 哈德逊研究所
Stimson Center | zh: 史汀生中心
Quincy Institute | zh: 昆西研究所
Tony Blair Institute | zh: 托尼·布莱尔研究所; 布莱尔全球变革研究所
Institute for Public Policy Research; IPPR | zh: 公共政策研究所
Bertelsmann Stiftung; Bertelsmann Foundation | zh: 贝塔斯曼基金会
German Marshall Fund | zh: 德国马歇尔基金会
Kiel Institute | zh: 基尔世界经济研究所
Ifo Institute; ifo Institute | zh: 伊福经济研究所
Authors Guild | zh: 作家协会; 美国作家协会; 美国作家公会
Writers Guild of America; WGA | zh: 美国编剧工会; 美国编剧协会
SAG-AFTRA | zh: 美国演员工会; 演员工会
Recording Industry Association of America; RIAA | zh: 美国唱片业协会
Motion Picture Association | zh: 美国电影协会; 电影协会
GEMA | zh: 德国音乐版权协会; 德国音乐作品演出和复制权协会
Semiconductor Industry Association | zh: 美国半导体行业协会; 半导体行业协会
Software Alliance | zh: 商业软件联盟
US Chamber of Commerce | zh: 美国商会
AmCham China; American Chamber of Commerce in China | zh: 中国美国商会
EU Chamber of Commerce in China; European Chamber; European Union Chamber of Commerce in China | zh: 中国欧盟商会
US-China Business Council | zh: 美中贸易全国委员会
DigitalEurope; DIGITALEUROPE | zh: 欧洲数字协会
Bitkom | zh: 德国信息技术、电信和新媒体协会; 德国数字协会
CCIA; Computer & Communications Industry Association | zh: 计算机与通信行业协会
AFL-CIO | zh: 劳联-产联; 美国劳工联合会
Teamsters | zh: 卡车司机工会
Consumer Reports | zh: 消费者报告
Public Citizen | zh: 公共公民
`

/** Newspapers, agencies and broadcasters. */
export const press = `
Reuters | zh: 路透社; 路透 | ja: ロイター | ko: 로이터 | ru: Рейтер; Рейтерс | ar: رويترز
AFP; Agence France-Presse | zh: 法新社 | ja: AFP通信 | ko: AFP통신
Associated Press; AP | zh: 美联社 | ja: AP通信 | ko: AP통신
Bloomberg | zh: 彭博; 彭博社 | ja: ブルームバーグ | ko: 블룸버그 | ru: Блумберг | ar: بلومبرغ
Xinhua; Xinhua News Agency | zh: 新华社 | ja: 新華社 | ko: 신화통신 | ru: Синьхуа | ar: شينخوا
People’s Daily | zh: 人民日报 | ja: 人民日報 | ko: 인민일보
CCTV | zh: 中央电视台; 央视 | ja: 中国中央テレビ | ko: CCTV
TASS; Tass | zh: 塔斯社 | ja: タス通信 | ko: 타스통신 | ru: ТАСС
Kyodo; Kyodo News | zh: 共同社 | ja: 共同通信 | ko: 교도통신
Yonhap | zh: 韩联社 | ja: 聯合ニュース | ko: 연합뉴스
Nikkei | zh: 日本经济新闻; 日经 | ja: 日本経済新聞 | ko: 니혼게이자이
BBC | zh: 英国广播公司
CNN | zh: 美国有线电视新闻网
New York Times; The New York Times | zh: 纽约时报 | ja: ニューヨーク・タイムズ; NYタイムズ | ko: 뉴욕타임스 | ru: Нью-Йорк таймс
Washington Post; The Washington Post | zh: 华盛顿邮报 | ja: ワシントン・ポスト | ko: 워싱턴포스트
Wall Street Journal; WSJ | zh: 华尔街日报 | ja: ウォール・ストリート・ジャーナル | ko: 월스트리트저널
Financial Times; FT | zh: 金融时报 | ja: フィナンシャル・タイムズ | ko: 파이낸셜타임스
The Guardian | zh: 卫报 | ja: ガーディアン | ko: 가디언
The Economist | zh: 经济学人 | ja: エコノミスト | ko: 이코노미스트
Politico; POLITICO | zh: 政客新闻网; 政治新闻网站 | ja: ポリティコ | ko: 폴리티코
Le Monde | zh: 世界报 | ja: ルモンド | ko: 르몽드
Der Spiegel; Spiegel | zh: 明镜周刊 | ja: シュピーゲル | ko: 슈피겔
Axios | zh: 阿克西奥斯
The Lancet; Lancet | zh: 柳叶刀 | ja: ランセット | ko: 랜싯
`
