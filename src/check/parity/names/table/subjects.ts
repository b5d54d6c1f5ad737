/**
 * What ministries, agencies and institutes are for, in English words and Chinese signs. Words of one line may stand for each
 * other: a body for personal information is one for data. Two words are looked for side by side.
 */
export const ofBodies = `
justice; judicial; judiciary | 司法; 正义; 正義
data; privacy; personal information | 数据; 數據; 隐私; 隱私; 私隐; 个人信息; 個人資料; 个人资料
education; schools | 教育
health; public health; disease | 卫生; 衛生; 健康; 疾控; 疾病
finance; financial; treasury; economy; economic; economics; monetary | 财政; 財政; 金融; 经济; 經濟; 货币
commerce; commercial; trade; business; export; import | 商务; 商務; 商业; 商業; 贸易; 貿易; 出口; 进出口
industry; industrial; industries | 工业; 工業; 产业; 產業
science; sciences; scientific; technology; technological; tech; innovation | 科学; 科學; 技术; 技術; 科技; 创新; 創新
information; communications; communication; telecommunications; telecommunication; telecom | 信息; 信息化; 資訊; 情報通信; 通信; 电信; 電信; 通讯
artificial intelligence; ai | 人工智能; 人工智慧; 智能
digital | 数字; 數字; 数位; 數位; 数码; 数智
cyber; cybersecurity; cyberspace; internet | 网络; 網絡; 網路; 互联网; 網信; 网信
security; safety; intelligence; police; policing | 安全; 治安; 公安; 警务; 警察; 情报; 安保
defence; defense; armed forces; war | 国防; 國防; 防务; 军事
foreign; external; diplomacy | 外交; 对外; 外事
interior; home; home affairs; internal affairs; immigration; border; migration | 内政; 內政; 内务; 移民; 边境; 出入境
environment; environmental; ecology; climate; nature; conservation | 环境; 環境; 环保; 生态; 气候; 自然保护
energy; electricity; power; oil; petroleum | 能源; 电力; 石油
nuclear; atomic | 核能; 核安全; 核监管; 原子能
competition; antitrust; fair trade; monopolies; market; markets | 竞争; 競爭; 反垄断; 公平交易; 市场; 市場
consumer; consumers | 消费者; 消费; 消費者
statistics; statistical | 统计; 統計
standards; standardization; standardisation; metrology | 标准; 標準; 标准化; 计量
labour; labor; employment; work; workers; human resources | 劳动; 勞動; 劳工; 就业; 就業; 人力资源
agriculture; agricultural; rural; farming; fisheries | 农业; 農業; 农村; 渔业
food; drug; drugs; medicines; medicine; medical; pharmaceutical | 食品; 药品; 藥品; 药监; 医药; 医疗; 医学; 粮食
transport; transportation; traffic; roads; highways; rail; railway; railways | 交通; 运输; 運輸; 公路; 铁路; 铁道
aviation; aerospace; space | 航空; 民航; 航天; 太空; 宇航
culture; cultural; heritage; arts; tourism | 文化; 文物; 旅游; 艺术
media; broadcasting; radio; television; press; publications | 媒体; 傳媒; 广播; 廣播; 广电; 电视; 新闻; 出版; 传播
tax; taxes; taxation; revenue; customs | 税务; 稅務; 税收; 国税; 海关; 關稅
patent; patents; trademark; trademarks; intellectual property; copyright | 专利; 專利; 商标; 知识产权; 版权
transparency | 透明
audit; auditors; accounts; accountability; accounting | 审计; 審計; 会计
corruption; integrity | 反腐; 廉政; 反贪
election; elections; electoral | 选举; 選舉
rights; human rights; equality; equalities; discrimination | 人权; 人權; 权利; 平等; 反歧视
women; gender; family; families; children; child; youth | 妇女; 女性; 性别; 家庭; 儿童; 兒童; 青年; 未成年人
development; reform; planning | 发展; 發展; 改革; 规划
investment; securities; stock; futures | 投资; 投資; 证券; 證券; 期货
insurance; pensions; pension; social; welfare; civil affairs | 保险; 保險; 养老金; 社会; 社會; 社保; 福利; 民政
banking; banks; credit | 银行业; 銀行; 信贷
geology; geological; mines; mining; minerals; resources; land; geographic; geospatial; survey; mapping | 地质; 矿业; 矿产; 资源; 土地; 国土; 地理; 测绘
weather; meteorology; meteorological; oceanic; ocean; oceans; maritime; marine; hydrology; water | 气象; 氣象; 海洋; 海事; 水利; 水务; 水文
housing; construction; urban; building; buildings | 住房; 住建; 建设; 城乡; 城市; 建筑
forestry; forest; forests; parks | 林业; 森林; 公园
emergency; disaster; disasters; civil protection | 应急; 應急; 灾害; 减灾
ethics; bioethics | 伦理; 倫理
law; legal; legislative; constitutional; constitution; criminal | 法律; 法制; 立法; 法务; 宪法; 刑事
procurement; government purchasing | 采购; 採購
encryption; cryptography | 密码; 密碼
religion; religious | 宗教
veterans | 退伍军人; 退役军人
sport; sports | 体育; 體育
parliament; parliamentary; budget | 议会; 预算
semiconductor; semiconductors; chip; chips | 半导体; 芯片; 集成电路
robot; robots; robotics; automation; automated | 机器人; 自动化
utilities; utility | 公用事业; 公用事業
therapeutic; devices | 治疗用品; 医疗器械; 治療用品
press; journalists; journalism | 记者; 新闻工作者
cooperation; aid | 国际合作; 援助
standardization; standardisation | 标准化
post; postal | 邮政
cinema; film | 电影
games; gambling; gaming | 博彩; 游戏
cancer | 癌症
asylum; refugees; refugee | 难民; 庇护
`

/** What laws alone are about, in the same form. */
export const ofLaws = `
labelling; labeling; label; labels | 标识; 标注; 标签
content | 内容
deepfake; deepfakes; synthesis; synthetic; fakes; likeness | 深度合成; 合成; 深度伪造; 深伪; 假冒; 肖像
generative; generated | 生成式; 生成
facial; face; recognition; biometric; biometrics | 人脸; 人脸识别; 生物识别; 面部识别
algorithm; algorithms; algorithmic; recommendation; recommendations | 算法; 推荐
minors; kids; child; children; youth; age | 未成年人; 儿童; 兒童; 青少年; 孩子; 年龄
frontier | 前沿
transparency | 透明; 透明度
responsible; accountability | 负责任; 问责
governance | 治理
liability | 责任; 赔偿
companion; companions; chatbot; chatbots; anthropomorphic; interactive; interaction | 陪伴; 聊天机器人; 拟人化; 互动
export; exports | 出口; 出口管制
online | 在线; 線上
platform; platforms | 平台
espionage | 间谍
sanctions | 制裁
copyright | 版权; 著作权
cryptography; encryption | 密码
resilience | 韧性; 弹性
chips | 芯片
inflation | 通胀; 通货膨胀
`
