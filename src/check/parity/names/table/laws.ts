/** Laws, plans and treaties of policy news. */
export const laws = `
AI Act; EU AI Act; Artificial Intelligence Act; EU Artificial Intelligence Act; Règlement sur l’IA; KI-Verordnung; AI-Act; Ley de IA; Reglamento de IA; règlement sur l’IA; loi sur l’IA; KI-Gesetz | zh: 人工智能法; 人工智能法案; 欧盟人工智能法; 欧盟人工智能法案; AI法案 | ja: AI法; AI規則; 人工知能法 | ko: AI법; 인공지능법; AI 법 | ru: Закон об ИИ; Закона об ИИ; закон об искусственном интеллекте | ar: قانون الذكاء الاصطناعي
GDPR; General Data Protection Regulation; RGPD; DSGVO; Datenschutz-Grundverordnung; Règlement général sur la protection des données; Reglamento General de Protección de Datos | zh: 通用数据保护条例; 一般数据保护条例 | ja: 一般データ保護規則 | ko: 일반개인정보보호법; 개인정보보호규정; 일반 개인정보 보호법 | ru: Общий регламент по защите данных | ar: اللائحة العامة لحماية البيانات
DSA; Digital Services Act; Gesetz über digitale Dienste; Règlement sur les services numériques; Ley de Servicios Digitales | zh: 数字服务法; 数字服务法案 | ja: デジタルサービス法 | ko: 디지털서비스법 | ru: Закон о цифровых услугах | ar: قانون الخدمات الرقمية
DMA; Digital Markets Act; Gesetz über digitale Märkte; Règlement sur les marchés numériques; Ley de Mercados Digitales | zh: 数字市场法; 数字市场法案 | ja: デジタル市場法 | ko: 디지털시장법 | ru: Закон о цифровых рынках | ar: قانون الأسواق الرقمية
Data Act; EU Data Act; Datengesetz; Datenverordnung; règlement sur les données | zh: 数据法; 数据法案; 欧盟数据法 | ja: データ法 | ko: 데이터법 | ru: Закон о данных
Data Governance Act; DGA | zh: 数据治理法; 数据治理法案 | ja: データガバナンス法 | ko: 데이터거버넌스법
European Chips Act; EU Chips Act; Chips Act | zh: 欧洲芯片法; 欧洲芯片法案; 芯片法案; 芯片法 | ja: 欧州半導体法; 半導体法 | ko: 유럽 반도체법; 반도체법
CHIPS and Science Act; CHIPS Act; Chips and Science Act; Chips Act | zh: 芯片与科学法; 芯片与科学法案; 芯片和科学法案; 芯片法案 | ja: CHIPS・科学法; 半導体法; CHIPSプラス法 | ko: 반도체법; 반도체과학법; 칩스법 | ru: Закон о чипах
Cyber Resilience Act; CRA | zh: 网络韧性法; 网络韧性法案; 网络弹性法案; 网络弹性法 | ja: サイバーレジリエンス法 | ko: 사이버복원력법
NIS2; NIS 2 Directive; NIS2 Directive | zh: NIS2指令; 第二版网络与信息安全指令
Cybersecurity Act; EU Cybersecurity Act | zh: 网络安全法案; 欧盟网络安全法
Digital Networks Act; DNA | zh: 数字网络法; 数字网络法案
Digital Omnibus; digital omnibus | zh: 数字综合法案; 数字综合提案; 数字一揽子; 数字综合方案
Media Freedom Act; European Media Freedom Act; EMFA | zh: 媒体自由法; 欧洲媒体自由法; 欧洲媒体自由法案
AI Liability Directive | zh: 人工智能责任指令
Product Liability Directive | zh: 产品责任指令 | ja: 製造物責任指令
Copyright Directive; DSM Directive | zh: 版权指令; 数字单一市场版权指令 | ja: 著作権指令
ePrivacy Directive; ePrivacy Regulation | zh: 电子隐私指令; 电子隐私条例
European Health Data Space; EHDS | zh: 欧洲健康数据空间
DORA; Digital Operational Resilience Act | zh: 数字运营韧性法; 数字运营弹性法案; 数字运营韧性法案
MiCA; Markets in Crypto-Assets Regulation | zh: 加密资产市场监管法案; 加密资产市场条例; 加密资产市场法规
Platform Work Directive | zh: 平台工作指令; 平台劳动指令
Cloud and AI Development Act | zh: 云与人工智能发展法; 云和人工智能发展法案
Net-Zero Industry Act; NZIA | zh: 净零工业法; 净零工业法案 | ja: ネットゼロ産業法
Critical Raw Materials Act; CRMA | zh: 关键原材料法; 关键原材料法案 | ja: 重要原材料法
Emissions Trading System; ETS; Emissions Trading Scheme | zh: 碳排放交易体系; 排放交易体系; 碳市场 | ja: 排出量取引制度
CBAM; Carbon Border Adjustment Mechanism | zh: 碳边境调节机制; 碳边境调整机制 | ja: 炭素国境調整措置; 炭素国境調整メカニズム | ko: 탄소국경조정제도
Competitiveness Compass | zh: 竞争力指南针; 竞争力指南针计划 | ja: 競争力コンパス
Framework Convention on AI; Framework Convention on Artificial Intelligence | zh: 人工智能框架公约; 欧洲委员会人工智能框架公约
Convention 108 | zh: 108号公约
Charter of Fundamental Rights | zh: 基本权利宪章
Cybersecurity Law; Cyber Security Law | zh: 网络安全法 | ja: サイバーセキュリティ法; インターネット安全法; 網絡安全法 | ko: 네트워크안전법; 사이버보안법 | ru: Закон о кибербезопасности
Data Security Law; DSL | zh: 数据安全法 | ja: データセキュリティ法; データ安全法 | ko: 데이터보안법; 데이터안전법 | ru: Закон о безопасности данных
PIPL; Personal Information Protection Law | zh: 个人信息保护法 | ja: 個人情報保護法 | ko: 개인정보보호법 | ru: Закон о защите личной информации
Anti-Monopoly Law; antimonopoly law | zh: 反垄断法 | ja: 独占禁止法 | ko: 반독점법; 반농단법 | ru: Антимонопольный закон
Anti-Unfair Competition Law | zh: 反不正当竞争法
E-Commerce Law | zh: 电子商务法
Civil Code | zh: 民法典 | ja: 民法典
Criminal Law; Criminal Code | zh: 刑法
Copyright Law; Copyright Act | zh: 著作权法; 版权法 | ja: 著作権法 | ko: 저작권법
Patent Law; Patent Act | zh: 专利法 | ja: 特許法 | ko: 특허법
Trademark Law | zh: 商标法
Export Control Law | zh: 出口管制法 | ja: 輸出管理法; 輸出管制法
Foreign Investment Law | zh: 外商投资法
Anti-Foreign Sanctions Law | zh: 反外国制裁法
Anti-Espionage Law; Counter-Espionage Law | zh: 反间谍法 | ja: 反スパイ法; 反間諜法
Science and Technology Progress Law | zh: 科学技术进步法
Energy Law | zh: 能源法
Interim Measures for Generative AI; Interim Measures for the Management of Generative Artificial Intelligence Services; interim measures for generative AI | zh: 生成式人工智能服务管理暂行办法
Deep Synthesis Provisions; deep synthesis provisions | zh: 互联网信息服务深度合成管理规定; 深度合成管理规定
Network Data Security Regulations; Network Data Security Management Regulations | zh: 网络数据安全管理条例
Regulations on the Protection of Minors Online; Regulations on the Protection of Minors in Cyberspace | zh: 未成年人网络保护条例
Online Safety Act; OSA | zh: 在线安全法; 网络安全法案; 在线安全法案; 网络安全法 | ja: オンライン安全法 | ko: 온라인안전법
Data (Use and Access) Act; Data Use and Access Act; Data (Use and Access) Bill | zh: 数据使用和访问法; 数据（使用和访问）法; 数据（使用与访问）法; 数据使用与访问法案
Digital Markets, Competition and Consumers Act; DMCC | zh: 数字市场、竞争和消费者法; 数字市场、竞争与消费者法
Investigatory Powers Act | zh: 调查权力法; 调查权法
AI Opportunities Action Plan | zh: 人工智能机遇行动计划
Inflation Reduction Act; IRA | zh: 通胀削减法; 通胀削减法案; 通货膨胀削减法案 | ja: インフレ抑制法; インフレ削減法 | ko: 인플레이션 감축법 | ru: Закон о снижении инфляции
CLOUD Act; Cloud Act | zh: 云法案; 澄清境外合法使用数据法
Take It Down Act; TAKE IT DOWN Act | zh: 删除法案; 下架法案
KOSA; Kids Online Safety Act | zh: 儿童在线安全法; 儿童网络安全法案; 儿童在线安全法案
COPPA; Children’s Online Privacy Protection Act | zh: 儿童在线隐私保护法; 儿童网络隐私保护法
HIPAA | zh: 健康保险可携性和责任法; 健康保险流通与责任法案
Section 230 | zh: 第230条; 230条款
First Amendment | zh: 第一修正案; 宪法第一修正案
Sherman Act | zh: 谢尔曼法; 谢尔曼反托拉斯法
Defense Production Act; DPA | zh: 国防生产法; 国防生产法案
NDAA; National Defense Authorization Act | zh: 国防授权法; 国防授权法案
CCPA; California Consumer Privacy Act | zh: 加州消费者隐私法; 加利福尼亚州消费者隐私法
Colorado AI Act | zh: 科罗拉多州人工智能法
RAISE Act | zh: 负责任人工智能安全与教育法案; RAISE法案
AI Bill of Rights; Blueprint for an AI Bill of Rights | zh: 人工智能权利法案蓝图; 人工智能权利法案
AI Action Plan; America’s AI Action Plan | zh: 人工智能行动计划; 美国人工智能行动计划; AI行动计划
AI Risk Management Framework; AI RMF | zh: 人工智能风险管理框架 | ja: AIリスクマネジメントフレームワーク; AIリスク管理枠組み
Genesis Mission | zh: 创世纪计划; 创世任务
AI Basic Act; AI Framework Act; Framework Act on AI | zh: 人工智能基本法; AI基本法 | ja: AI基本法 | ko: AI 기본법; 인공지능 기본법; AI기본법
AI Promotion Act | zh: 人工智能推进法; 人工智能促进法; AI推进法 | ja: AI推進法; AI新法
Personal Information Protection Act; PIPA; APPI; Act on the Protection of Personal Information | zh: 个人信息保护法 | ja: 個人情報保護法 | ko: 개인정보보호법
Digital Personal Data Protection Act; DPDP Act; DPDPA | zh: 数字个人数据保护法; 数字个人数据保护法案
Information Technology Act; IT Act | zh: 信息技术法
PDPA; Personal Data Protection Act | zh: 个人资料保护法; 个人数据保护法 | ko: 개인정보보호법
LGPD | zh: 通用个人数据保护法
Marco Civil | zh: 互联网民法
Bill C-27; AIDA; Artificial Intelligence and Data Act | zh: 人工智能与数据法; 人工智能和数据法; C-27法案
Bill C-18; Online News Act | zh: 在线新闻法; 网络新闻法; C-18法案
Online Streaming Act | zh: 网络流媒体法; 在线流媒体法
News Media Bargaining Code | zh: 新闻媒体议价准则; 新闻媒体谈判准则
Privacy Act | zh: 隐私法
Bletchley Declaration | zh: 布莱切利宣言; 布莱奇利宣言 | ja: ブレッチリー宣言 | ko: 블레츨리 선언
Seoul Declaration | zh: 首尔宣言 | ja: ソウル宣言 | ko: 서울 선언
Hiroshima Process; Hiroshima AI Process | zh: 广岛进程; 广岛人工智能进程 | ja: 広島AIプロセス | ko: 히로시마 AI 프로세스
Global Digital Compact | zh: 全球数字契约 | ja: グローバル・デジタル・コンパクト | ko: 글로벌 디지털 콤팩트
Pact for the Future | zh: 未来契约
Paris Agreement; Accord de Paris; Pariser Abkommen; Acuerdo de París; accord de Paris | zh: 巴黎协定 | ja: パリ協定 | ko: 파리협정 | ru: Парижское соглашение; Парижского соглашения | ar: اتفاق باريس
Kyoto Protocol | zh: 京都议定书 | ja: 京都議定書 | ko: 교토의정서
Pandemic Agreement; pandemic agreement | zh: 大流行协定; 大流行协议
Budapest Convention; Convention on Cybercrime | zh: 布达佩斯公约; 网络犯罪公约
Geneva Conventions | zh: 日内瓦公约 | ja: ジュネーブ条約
CPTPP | zh: 全面与进步跨太平洋伙伴关系协定 | ja: 環太平洋経済連携協定
RCEP | zh: 区域全面经济伙伴关系协定 | ja: 地域的な包括的経済連携
DEPA; Digital Economy Partnership Agreement | zh: 数字经济伙伴关系协定
USMCA | zh: 美墨加协定; 美墨加协议
Basel III | zh: 巴塞尔协议III; 巴塞尔协议三; 巴塞尔III
Belt and Road Initiative; Belt and Road; BRI | zh: 一带一路 | ja: 一帯一路 | ko: 일대일로 | ru: Один пояс, один путь | ar: الحزام والطريق
Made in China 2025 | zh: 中国制造2025 | ja: 中国製造2025
AI Plus; AI+ initiative | zh: 人工智能+
Global AI Governance Initiative | zh: 全球人工智能治理倡议
Stargate | zh: 星际之门
Cryptography Law | zh: 密码法
Measures for Labeling AI-Generated Synthetic Content; Measures for Labelling AI-Generated Content; Labelling Measures | zh: 人工智能生成合成内容标识办法
Algorithmic Recommendation Provisions; Provisions on the Administration of Algorithmic Recommendations; Provisions on Algorithmic Recommendation | zh: 互联网信息服务算法推荐管理规定; 算法推荐管理规定
Measures for the Security Management of the Application of Facial Recognition Technology | zh: 人脸识别技术应用安全管理办法
Provisions on Promoting and Regulating Cross-Border Data Flows | zh: 促进和规范数据跨境流动规定
Next Generation AI Development Plan; New Generation AI Development Plan | zh: 新一代人工智能发展规划
AI Safety Governance Framework | zh: 人工智能安全治理框架
Global AI Governance Action Plan; Action Plan for Global AI Governance | zh: 人工智能全球治理行动计划
AI Diffusion Rule; Framework for Artificial Intelligence Diffusion | zh: 人工智能扩散规则; 人工智能扩散框架
Transparency in Frontier Artificial Intelligence Act; SB 53 | zh: 前沿人工智能透明度法案; 前沿人工智能透明度法; SB 53法案
SB 1047 | zh: SB 1047法案; 前沿人工智能模型安全创新法案
NO FAKES Act | zh: NO FAKES法案; NO FAKES法; 无假货法案
GUARD Act | zh: GUARD法案
GAIN AI Act | zh: GAIN AI法案
Chip Security Act | zh: 芯片安全法案; 芯片安全法
GENIUS Act | zh: 天才法案; GENIUS法案
DEFIANCE Act | zh: DEFIANCE法案
App Store Accountability Act | zh: 应用商店责任法案; 应用商店问责法
Texas Responsible AI Governance Act; TRAIGA | zh: 得克萨斯州负责任人工智能治理法; 德克萨斯州负责任人工智能治理法; 负责任人工智能治理法
ELVIS Act | zh: 埃尔维斯法案; ELVIS法案
BIPA; Biometric Information Privacy Act | zh: 生物识别信息隐私法
DMCA; Digital Millennium Copyright Act | zh: 数字千年版权法; 数字千年版权法案
FISA; Foreign Intelligence Surveillance Act | zh: 外国情报监视法; 涉外情报监控法
Export Administration Regulations | zh: 出口管理条例; 出口管制条例
Espionage Act | zh: 间谍法
Fair Credit Reporting Act | zh: 公平信用报告法
AI Continent Action Plan | zh: 人工智能大陆行动计划; 人工智能洲行动计划
Apply AI Strategy | zh: 应用人工智能战略
European Democracy Shield | zh: 欧洲民主之盾
Digital Fairness Act | zh: 数字公平法; 数字公平法案
European Accessibility Act | zh: 欧洲无障碍法; 欧洲无障碍法案
Crime and Policing Bill | zh: 犯罪与警务法案
Telecommunications Act | zh: 电信法
Online Safety Amendment Act; Online Safety Amendment (Social Media Minimum Age) Act | zh: 在线安全修正案; 在线安全法修正案; 网络安全修正案
Online Safety Bill | zh: 在线安全法案
Consumer Protection Act | zh: 消费者保护法; 消费者权益保护法
Law on Digital Technology Industry; Digital Technology Industry Law | zh: 数字技术产业法
ASEAN Guide on AI Governance and Ethics | zh: 东盟人工智能治理与伦理指南
Rio Declaration | zh: 里约宣言
Minsk Agreements | zh: 明斯克协议
Vienna Convention | zh: 维也纳公约
UN Cybercrime Convention; UN Convention against Cybercrime; Hanoi Convention | zh: 联合国打击网络犯罪公约; 河内公约
`
