/**
 * People of public life in policy news, by the names under which newspapers know them. The sign ~ stands before the part
 * that is used alone. Where a column is missing, the name is compared by its sound.
 */
export const people = `
Ursula ~von der Leyen | zh: 冯德莱恩; 馮德萊恩; 冯德莱因 | ja: フォンデアライエン; フォン・デア・ライエン | ko: 폰데어라이엔 | ru: фон дер Ляйен; фон дер Лайен | ar: فون دير لاين
Roberta ~Metsola | zh: 梅措拉 | ja: メツォラ; メッツォーラ | ko: 메촐라 | ru: Метсола | ar: ميتسولا
António ~Costa | zh: 科斯塔 | ja: コスタ | ko: 코스타 | ru: Кошта | ar: كوستا
Charles ~Michel | zh: 夏尔·米歇尔; 米歇尔 | ja: ミシェル | ko: 미셸 | ru: Мишель | ar: ميشيل
Jean-Claude ~Juncker | zh: 容克 | ja: ユンケル | ko: 융커 | ru: Юнкер | ar: يونكر
Henna ~Virkkunen | zh: 维尔库宁; 维尔库南 | ja: ビルクネン; ヴィルックネン | ko: 비르쿠넨 | ru: Вирккунен | ar: فيركونين
Teresa ~Ribera | zh: 里韦拉; 里贝拉 | ja: リベラ | ko: 리베라 | ru: Рибера | ar: ريبيرا
Maroš ~Šefčovič | zh: 谢夫乔维奇 | ja: シェフチョビッチ | ko: 셰프초비치 | ru: Шефчович | ar: شيفتشوفيتش
Stéphane ~Séjourné | zh: 塞茹尔内 | ja: セジュルネ | ko: 세주르네 | ru: Сежурне | ar: سيجورنيه
Valdis ~Dombrovskis | zh: 东布罗夫斯基斯 | ja: ドムブロフスキス | ko: 돔브로브스키스 | ru: Домбровскис | ar: دومبروفسكيس
Thierry ~Breton | zh: 布雷东; 布勒东 | ja: ブルトン | ko: 브르통 | ru: Бретон | ar: بريتون
Margrethe ~Vestager | zh: 韦斯塔格; 维斯塔格 | ja: ベステアー | ko: 베스타게르 | ru: Вестагер | ar: فيستاغر
Michael ~McGrath | zh: 麦格拉斯 | ru: Макграт
Kaja ~Kallas | zh: 卡拉斯 | ja: カラス | ko: 칼라스 | ru: Каллас | ar: كالاس
Josep ~Borrell | zh: 博雷利 | ja: ボレル | ko: 보렐 | ru: Боррель | ar: بوريل
Andrius ~Kubilius | zh: 库比柳斯 | ru: Кубилюс
Wopke ~Hoekstra | zh: 胡克斯特拉; 霍克斯特拉 | ru: Хукстра
Jozef ~Síkela | zh: 西凯拉 | ru: Сикела
Ekaterina ~Zaharieva | zh: 扎哈里埃娃 | ru: Захариева
Mario ~Draghi | zh: 德拉吉 | ja: ドラギ | ko: 드라기 | ru: Драги | ar: دراغي
Christine ~Lagarde | zh: 拉加德 | ja: ラガルド | ko: 라가르드 | ru: Лагард | ar: لاغارد
Enrico ~Letta | zh: 莱塔 | ja: レッタ | ru: Летта
Mark ~Rutte | zh: 吕特 | ja: ルッテ | ko: 뤼터 | ru: Рютте | ar: روته
Jens ~Stoltenberg | zh: 斯托尔滕贝格 | ja: ストルテンベルグ | ko: 스톨텐베르그 | ru: Столтенберг | ar: ستولتنبرغ
António ~Guterres | zh: 古特雷斯 | ja: グテーレス | ko: 구테흐스 | ru: Гутерреш | ar: غوتيريش
Ban Ki-moon | zh: 潘基文 | ja: 潘基文 | ko: 반기문 | ru: Пан Ги Мун | ar: بان كي مون
Kofi ~Annan | zh: 安南 | ja: アナン | ko: 코피 아난 | ru: Аннан | ar: كوفي أنان
Volker ~Türk | zh: 蒂尔克; 图尔克 | ja: ターク | ko: 튀르크 | ru: Тюрк | ar: فولكر تورك
Michelle ~Bachelet | zh: 巴切莱特 | ja: バチェレ | ko: 바첼레트 | ru: Бачелет | ar: باشليه
Tedros; Tedros Adhanom Ghebreyesus; Ghebreyesus | zh: 谭德塞 | ja: テドロス | ko: 테워드로스 | ru: Гебрейесус; Тедрос | ar: تيدروس; غيبريسوس
Margaret ~Chan | zh: 陈冯富珍 | ja: マーガレット・チャン | ko: 마거릿 챈 | ru: Маргарет Чен
Kristalina ~Georgieva | zh: 格奥尔基耶娃; 格奥尔基娃 | ja: ゲオルギエバ | ko: 게오르기에바 | ru: Георгиева | ar: غورغييفا; جورجيفا
Ajay ~Banga | zh: 邦加; 彭安杰 | ja: バンガ | ko: 방가 | ru: Банга | ar: بانغا
David ~Malpass | zh: 马尔帕斯 | ja: マルパス | ko: 맬패스 | ru: Малпасс
Ngozi Okonjo-Iweala; Okonjo-Iweala | zh: 奥孔乔-伊韦阿拉; 伊维拉; 伊韦阿拉 | ja: オコンジョイウェアラ | ko: 오콘조이웰라 | ru: Оконджо-Ивеала | ar: أوكونجو إيويالا
Roberto ~Azevêdo | zh: 阿泽维多 | ja: アゼベド | ru: Азеведу
Doreen ~Bogdan-Martin | zh: 多琳·博格丹-马丁; 博格丹-马丁 | ja: ボグダン・マーティン | ru: Богдан-Мартин
Zhao Houlin; Houlin Zhao | zh: 赵厚麟
Audrey ~Azoulay | zh: 阿祖莱 | ja: アズレ | ko: 아줄레 | ru: Азуле | ar: أزولاي
Irina ~Bokova | zh: 博科娃 | ja: ボコバ | ru: Бокова
Khaled ~El-Enany; El-Enany | zh: 阿纳尼 | ru: эль-Анани
Mathias ~Cormann | zh: 科尔曼 | ja: コーマン | ko: 코먼 | ru: Корманн | ar: كورمان
Ángel ~Gurría | zh: 古里亚 | ja: グリア | ko: 구리아 | ru: Гурриа
Rafael ~Grossi | zh: 格罗西 | ja: グロッシ | ko: 그로시 | ru: Гросси | ar: غروسي
Fatih ~Birol | zh: 比罗尔 | ja: ビロル | ko: 비롤 | ru: Бироль | ar: بيرول
Daren ~Tang | zh: 邓鸿森
Gilbert ~Houngbo | zh: 洪博 | ru: Унгбо
Amina ~Mohammed | zh: 阿明娜·穆罕默德
Amandeep Singh Gill; Amandeep Gill | zh: 吉尔; 阿曼迪普·吉尔; 阿曼迪普·辛格·吉尔
Simon ~Stiell | zh: 斯蒂尔; 西蒙·斯蒂尔 | ru: Стил
Jim Yong Kim | zh: 金墉
Joe Biden; Biden; Joseph Biden | zh: 拜登 | ja: バイデン | ko: 바이든 | ru: Байден | ar: بايدن
Donald ~Trump | zh: 特朗普; 川普 | ja: トランプ | ko: 트럼프 | ru: Трамп | ar: ترامب; ترمب
Barack ~Obama | zh: 奥巴马; 歐巴馬 | ja: オバマ | ko: 오바마 | ru: Обама | ar: أوباما
Kamala ~Harris | zh: 哈里斯; 贺锦丽 | ja: ハリス | ko: 해리스 | ru: Харрис | ar: هاريس
J. D. Vance; JD Vance; Vance | zh: 万斯; 范斯 | ja: バンス | ko: 밴스 | ru: Вэнс | ar: فانس
Marco ~Rubio | zh: 鲁比奥; 卢比奥 | ja: ルビオ | ko: 루비오 | ru: Рубио | ar: روبيو
Antony ~Blinken | zh: 布林肯 | ja: ブリンケン | ko: 블링컨 | ru: Блинкен | ar: بلينكن
Scott ~Bessent | zh: 贝森特; 贝桑特 | ja: ベッセント | ko: 베선트; 베센트 | ru: Бессент | ar: بيسنت
Janet ~Yellen | zh: 耶伦 | ja: イエレン | ko: 옐런 | ru: Йеллен | ar: يلين
Steven ~Mnuchin | zh: 姆努钦 | ja: ムニューシン | ko: 므누신 | ru: Мнучин
Howard ~Lutnick | zh: 卢特尼克 | ja: ラトニック | ko: 러트닉 | ru: Лютник; Латник | ar: لوتنيك
Gina ~Raimondo | zh: 雷蒙多 | ja: レモンド | ko: 러몬도 | ru: Раймондо | ar: رايموندو
Jamieson ~Greer | zh: 格里尔 | ja: グリア | ko: 그리어 | ru: Грир
Katherine ~Tai | zh: 戴琪 | ja: キャサリン・タイ | ko: 캐서린 타이
Pete ~Hegseth | zh: 赫格塞思 | ja: ヘグセス | ko: 헤그세스 | ru: Хегсет | ar: هيغسيث
Lloyd ~Austin | zh: 奥斯汀 | ru: Остин
Chris ~Wright | zh: 克里斯·赖特
Michael ~Kratsios | zh: 克拉齐奥斯; 克拉西奥斯 | ja: クラツィオス | ru: Крациос
David ~Sacks | zh: 萨克斯 | ja: サックス | ko: 색스 | ru: Сакс
Arati ~Prabhakar | zh: 普拉巴卡尔
Sriram ~Krishnan | zh: 克里希南
Pam ~Bondi; Pamela Bondi | zh: 邦迪 | ja: ボンディ | ru: Бонди
Merrick ~Garland | zh: 加兰 | ja: ガーランド | ru: Гарланд
Lina ~Khan | zh: 莉娜·汗; 琳娜·汗; 丽娜·汗 | ja: リナ・カーン | ko: 리나 칸 | ru: Лина Хан
Andrew ~Ferguson | zh: 弗格森 | ja: ファーガソン | ru: Фергюсон
Brendan ~Carr | zh: 卡尔 | ja: カー | ru: Карр
Jessica ~Rosenworcel | zh: 罗森沃塞尔 | ru: Розенворсел
Gary ~Gensler | zh: 根斯勒; 詹斯勒 | ja: ゲンスラー | ko: 겐슬러 | ru: Генслер
Paul ~Atkins | zh: 阿特金斯 | ja: アトキンス | ru: Аткинс
Jerome ~Powell; Jay Powell | zh: 鲍威尔 | ja: パウエル | ko: 파월 | ru: Пауэлл | ar: باول
Ben ~Bernanke | zh: 伯南克 | ja: バーナンキ | ru: Бернанке
Kevin ~Warsh | zh: 沃什 | ja: ウォーシュ | ru: Уорш
Gavin ~Newsom | zh: 纽森; 纽瑟姆; 纽松 | ja: ニューサム | ko: 뉴섬 | ru: Ньюсом | ar: نيوسوم
Kathy ~Hochul | zh: 霍楚尔; 霍赫尔 | ja: ホークル | ru: Хоукул; Хокул
Greg ~Abbott | zh: 阿博特 | ru: Эбботт
Ron ~DeSantis | zh: 德桑蒂斯 | ja: デサンティス | ru: Десантис
Scott ~Wiener | zh: 威纳; 维纳 | ru: Винер
Chuck ~Schumer | zh: 舒默 | ja: シューマー | ko: 슈머 | ru: Шумер
Mike ~Johnson | zh: 迈克·约翰逊
Ted ~Cruz | zh: 克鲁兹 | ru: Круз
Josh ~Hawley | zh: 霍利 | ru: Хоули
Elizabeth ~Warren | zh: 沃伦 | ja: ウォーレン | ru: Уоррен
Nancy ~Pelosi | zh: 佩洛西 | ja: ペロシ | ko: 펠로시 | ru: Пелоси
Keir ~Starmer | zh: 斯塔默; 施纪贤; 史塔默 | ja: スターマー | ko: 스타머 | ru: Стармер | ar: ستارمر
Rishi ~Sunak | zh: 苏纳克 | ja: スナク | ko: 수낵; 수낙 | ru: Сунак | ar: سوناك
Boris ~Johnson | zh: 鲍里斯·约翰逊; 约翰逊 | ja: ジョンソン | ru: Борис Джонсон
Liz ~Truss | zh: 特拉斯 | ja: トラス | ru: Трасс
Theresa May | zh: 特雷莎·梅 | ja: メイ首相
Tony ~Blair | zh: 布莱尔 | ja: ブレア | ru: Блэр
Rachel ~Reeves | zh: 里夫斯 | ja: リーブス | ru: Ривз
Jeremy ~Hunt | zh: 亨特
Peter ~Kyle | zh: 凯尔 | ja: カイル | ru: Кайл
Liz ~Kendall | zh: 肯德尔 | ja: ケンダル | ru: Кендалл
Michelle ~Donelan | zh: 多尼兰 | ru: Донелан
David ~Lammy | zh: 拉米 | ja: ラミー | ru: Лэмми
Yvette ~Cooper | zh: 库珀 | ja: クーパー | ru: Купер
Andrew ~Bailey | zh: 贝利 | ja: ベイリー | ru: Бейли
Mark ~Carney | zh: 卡尼 | ja: カーニー | ko: 카니 | ru: Карни | ar: كارني
Justin ~Trudeau | zh: 特鲁多; 杜鲁多 | ja: トルドー | ko: 트뤼도 | ru: Трюдо | ar: ترودو
François-Philippe ~Champagne | zh: 商鹏飞; 尚帕涅 | ru: Шампань
Evan ~Solomon | zh: 所罗门 | ja: ソロモン | ru: Соломон
Mélanie ~Joly | zh: 乔利 | ja: ジョリー | ru: Жоли
Anita ~Anand | zh: 阿南德 | ru: Ананд
Emmanuel ~Macron | zh: 马克龙; 馬克宏 | ja: マクロン | ko: 마크롱 | ru: Макрон | ar: ماكرون
François ~Hollande | zh: 奥朗德 | ja: オランド | ko: 올랑드 | ru: Олланд | ar: هولاند
Nicolas ~Sarkozy | zh: 萨科齐 | ja: サルコジ | ru: Саркози
Sébastien ~Lecornu | zh: 勒科尔尼 | ja: ルコルニュ | ko: 르코르뉘 | ru: Лекорню | ar: لوكورنو
François ~Bayrou | zh: 贝鲁 | ja: バイル | ko: 바이루 | ru: Байру | ar: بايرو
Michel ~Barnier | zh: 巴尼耶 | ja: バルニエ | ru: Барнье
Gabriel ~Attal | zh: 阿塔尔 | ja: アタル | ru: Атталь
Élisabeth ~Borne | zh: 博尔内 | ja: ボルヌ | ru: Борн
Clara ~Chappaz | zh: 沙帕; 克拉拉·沙帕兹; 沙帕兹 | ja: シャパーズ | ru: Шаппаз
Bruno ~Le Maire | zh: 勒梅尔 | ja: ルメール | ru: Ле Мэр
Éric ~Lombard | zh: 隆巴尔
Marine ~Le Pen | zh: 勒庞 | ja: ルペン | ru: Ле Пен
Anne ~Bouverot | zh: 布韦罗
Olaf ~Scholz | zh: 朔尔茨; 肖尔茨 | ja: ショルツ | ko: 숄츠 | ru: Шольц | ar: شولتس
Friedrich ~Merz | zh: 默茨 | ja: メルツ | ko: 메르츠 | ru: Мерц | ar: ميرتس
Angela ~Merkel | zh: 默克尔; 梅克爾 | ja: メルケル | ko: 메르켈 | ru: Меркель | ar: ميركل
Frank-Walter ~Steinmeier | zh: 施泰因迈尔 | ja: シュタインマイヤー | ru: Штайнмайер
Karsten ~Wildberger | zh: 维尔德贝格 | ja: ウィルドバーガー | ru: Вильдбергер
Volker ~Wissing | zh: 维辛 | ru: Виссинг
Robert ~Habeck | zh: 哈贝克 | ja: ハーベック | ru: Хабек
Katherina ~Reiche | zh: 赖歇 | ja: ライヒェ | ru: Райхе
Lars ~Klingbeil | zh: 克林拜尔; 克林贝尔 | ja: クリングバイル | ru: Клингбайль
Christian ~Lindner | zh: 林德纳 | ja: リントナー | ru: Линднер
Johann ~Wadephul | zh: 瓦德富尔 | ja: ワーデフール | ru: Вадефуль
Annalena ~Baerbock | zh: 贝尔伯克; 贝尔博克 | ja: ベアボック | ru: Бербок
Boris ~Pistorius | zh: 皮斯托里乌斯 | ja: ピストリウス | ru: Писториус
Joachim ~Nagel | zh: 内格尔; 纳格尔 | ja: ナーゲル | ru: Нагель
Giorgia ~Meloni | zh: 梅洛尼 | ja: メローニ | ko: 멜로니 | ru: Мелони | ar: ميلوني
Sergio ~Mattarella | zh: 马塔雷拉 | ja: マッタレッラ | ru: Маттарелла
Pedro ~Sánchez | zh: 桑切斯 | ja: サンチェス | ko: 산체스 | ru: Санчес | ar: سانشيز
Mariano ~Rajoy | zh: 拉霍伊 | ja: ラホイ | ko: 라호이 | ru: Рахой | ar: راخوي
Óscar ~López | zh: 奥斯卡·洛佩斯
Luís ~Montenegro | zh: 蒙特内格罗 | ru: Монтенегру
Donald ~Tusk | zh: 图斯克 | ja: トゥスク | ko: 투스크 | ru: Туск | ar: توسك
Karol ~Nawrocki | zh: 纳夫罗茨基 | ru: Навроцкий
Andrzej ~Duda | zh: 杜达 | ja: ドゥダ | ru: Дуда
Viktor ~Orbán | zh: 欧尔班; 奥尔班 | ja: オルバン | ko: 오르반 | ru: Орбан | ar: أوربان
Robert ~Fico | zh: 菲佐; 菲乔 | ja: フィツォ | ru: Фицо
Petr ~Fiala | zh: 菲亚拉 | ru: Фиала
Andrej ~Babiš | zh: 巴比什 | ru: Бабиш
Dick ~Schoof | zh: 斯霍夫 | ja: スホーフ | ru: Схоф
Bart ~De Wever | zh: 德韦弗 | ja: デウェーフェル | ru: Де Вевер
Alexander De Croo; De Croo | zh: 德克罗 | ru: Де Кроо
Micheál ~Martin | zh: 米歇尔·马丁; 马丁 | ru: Мартин
Simon ~Harris | zh: 西蒙·哈里斯
Leo ~Varadkar | zh: 瓦拉德卡 | ru: Варадкар
Mette ~Frederiksen | zh: 弗雷泽里克森 | ja: フレデリクセン | ru: Фредериксен
Ulf ~Kristersson | zh: 克里斯特松 | ja: クリステション | ru: Кристерссон
Jonas Gahr ~Støre | zh: 斯特勒 | ja: ストーレ | ru: Стёре; Стере
Alexander ~Stubb | zh: 斯图布 | ja: ストゥブ | ru: Стубб
Petteri ~Orpo | zh: 奥尔波 | ja: オルポ | ru: Орпо
Sanna ~Marin | zh: 马林 | ru: Марин
Kyriakos ~Mitsotakis | zh: 米佐塔基斯 | ja: ミツォタキス | ru: Мицотакис
Karin ~Keller-Sutter | zh: 凯勒-祖特尔 | ru: Келлер-Суттер
Christian ~Stocker | zh: 施托克尔 | ru: Штокер
Karl ~Nehammer | zh: 内哈默 | ru: Нехаммер
Gitanas ~Nausėda | zh: 瑙塞达 | ru: Науседа
Volodymyr ~Zelensky; Zelenskyy; Zelenskiy; Selenskyj | zh: 泽连斯基; 澤倫斯基 | ja: ゼレンスキー | ko: 젤렌스키 | ru: Зеленский | ar: زيلينسكي
Mykhailo ~Fedorov | zh: 费多罗夫 | ja: フェドロフ | ru: Федоров; Фёдоров
Vladimir ~Putin; Poutine | zh: 普京; 普丁 | ja: プーチン | ko: 푸틴 | ru: Путин | ar: بوتين
Dmitry ~Medvedev | zh: 梅德韦杰夫 | ja: メドベージェフ | ru: Медведев
Mikhail ~Mishustin | zh: 米舒斯京 | ja: ミシュスチン | ru: Мишустин | ar: ميشوستين
Sergei ~Lavrov; Sergey Lavrov; Lawrow | zh: 拉夫罗夫 | ja: ラブロフ | ko: 라브로프 | ru: Лавров | ar: لافروف
Dmitry ~Peskov | zh: 佩斯科夫 | ja: ペスコフ | ru: Песков | ar: بيسكوف
Elvira ~Nabiullina | zh: 纳比乌琳娜; 纳比乌林娜 | ja: ナビウリナ | ru: Набиуллина
Dmitry ~Chernyshenko | zh: 切尔内申科 | ru: Чернышенко
Maksut ~Shadayev | zh: 沙达耶夫 | ru: Шадаев
Alexander Lukashenko; Lukashenko | zh: 卢卡申科 | ja: ルカシェンコ | ru: Лукашенко
Kassym-Jomart ~Tokayev | zh: 托卡耶夫 | ja: トカエフ | ru: Токаев
Shavkat ~Mirziyoyev | zh: 米尔济约耶夫 | ru: Мирзиёев; Мирзиеев
Recep Tayyip ~Erdoğan; Erdogan | zh: 埃尔多安 | ja: エルドアン | ko: 에르도안 | ru: Эрдоган | ar: أردوغان
Benjamin ~Netanyahu | zh: 内塔尼亚胡; 納坦雅胡 | ja: ネタニヤフ | ko: 네타냐후 | ru: Нетаньяху | ar: نتنياهو
Xi Jinping; President Xi | zh: 习近平; 習近平 | ja: 習近平 | ko: 시진핑 | ru: Си Цзиньпин | ar: شي جين بينغ
Li Qiang | zh: 李强 | ja: 李強 | ko: 리창 | ru: Ли Цян | ar: لي تشيانغ
Li Keqiang | zh: 李克强 | ja: 李克強 | ko: 리커창 | ru: Ли Кэцян
Wang Yi | zh: 王毅 | ja: 王毅 | ko: 왕이 | ru: Ван И | ar: وانغ يي
Qin Gang | zh: 秦刚 | ja: 秦剛 | ko: 친강 | ru: Цинь Ган | ar: تشين قانغ
Ding Xuexiang | zh: 丁薛祥 | ja: 丁薛祥 | ko: 딩쉐샹 | ru: Дин Сюэсян
He Lifeng | zh: 何立峰 | ja: 何立峰 | ko: 허리펑 | ru: Хэ Лифэн
Liu He | zh: 刘鹤 | ja: 劉鶴 | ko: 류허
Zhang Guoqing | zh: 张国清 | ko: 장궈칭
Liu Guozhong | zh: 刘国中
Han Zheng | zh: 韩正
Zhao Leji | zh: 赵乐际 | ru: Чжао Лэцзи
Wang Huning | zh: 王沪宁
Cai Qi | zh: 蔡奇
Li Xi | zh: 李希
Wang Wentao | zh: 王文涛 | ja: 王文濤 | ko: 왕원타오 | ru: Ван Вэньтао | ar: وانغ ون تاو
Zhong Shan | zh: 钟山
Li Lecheng | zh: 李乐成
Jin Zhuanglong | zh: 金壮龙
Xiao Yaqing | zh: 肖亚庆
Yin Hejun | zh: 阴和俊
Wang Zhigang | zh: 王志刚
Zhuang Rongwen | zh: 庄荣文
Huai Jinpeng | zh: 怀进鹏
Zheng Shanjie | zh: 郑栅洁
Lan Fo'an; Lan Foan | zh: 蓝佛安
Liu Kun | zh: 刘昆
Pan Gongsheng | zh: 潘功胜 | ja: 潘功勝 | ko: 판궁성
Yi Gang | zh: 易纲 | ja: 易綱
Wu Qing | zh: 吴清
Yi Huiman | zh: 易会满
Li Yunze | zh: 李云泽
Luo Wen | zh: 罗文
Liu Liehong | zh: 刘烈宏
Shen Changyu | zh: 申长雨
Lei Haichao | zh: 雷海潮
Wang Xiaohong | zh: 王小洪
Wang Xiaoping | zh: 王晓萍
Huang Runqiu | zh: 黄润秋
Dong Jun | zh: 董军
Li Shangfu | zh: 李尚福
Liu Jianchao | zh: 刘建超
Ma Zhaoxu | zh: 马朝旭
Li Chenggang | zh: 李成钢
Xie Feng | zh: 谢锋
Fu Cong | zh: 傅聪
Zhang Jun | zh: 张军
Mao Ning | zh: 毛宁
Lin Jian | zh: 林剑
Guo Jiakun | zh: 郭嘉昆
Wang Wenbin | zh: 汪文斌
He Yongqian | zh: 何咏前
Chen Jining | zh: 陈吉宁
Gong Zheng | zh: 龚正
Yin Li | zh: 尹力
Yin Yong | zh: 殷勇
Fu Ying | zh: 傅莹
Xue Lan | zh: 薛澜
Zeng Yi; Yi Zeng | zh: 曾毅
Andrew Yao; Andrew Chi-Chih Yao; Yao Qizhi | zh: 姚期智
Ya-Qin Zhang; Zhang Yaqin | zh: 张亚勤
John ~Lee Ka-chiu; John Lee | zh: 李家超
Carrie ~Lam | zh: 林郑月娥
Paul ~Chan Mo-po; Paul Chan | zh: 陈茂波
Lai Ching-te; William Lai | zh: 赖清德; 賴清德 | ja: 頼清徳 | ko: 라이칭더 | ru: Лай Циндэ
Tsai Ing-wen | zh: 蔡英文 | ja: 蔡英文 | ko: 차이잉원 | ru: Цай Инвэнь
Audrey ~Tang | zh: 唐凤; 唐鳳 | ja: オードリー・タン
Shigeru ~Ishiba; Ishiba Shigeru | zh: 石破茂 | ja: 石破 | ko: 이시바 | ru: Исиба | ar: إيشيبا
Fumio ~Kishida; Kishida Fumio | zh: 岸田文雄; 岸田 | ja: 岸田 | ko: 기시다 | ru: Кисида | ar: كيشيدا
Sanae ~Takaichi; Takaichi Sanae | zh: 高市早苗 | ja: 高市早苗; 高市首相; 高市氏 | ko: 다카이치 | ru: Такаити | ar: تاكايتشي
Shinzo ~Abe; Abe Shinzo | zh: 安倍晋三; 安倍 | ja: 安倍 | ko: 아베 | ru: Абэ | ar: شينزو آبي
Yoshihide ~Suga | zh: 菅义伟 | ja: 菅義偉 | ko: 스가 | ru: Суга
Taro ~Kono | zh: 河野太郎 | ja: 河野 | ko: 고노 다로 | ru: Коно
Masaaki ~Taira | zh: 平将明 | ja: 平将明 | ko: 다이라
Minoru ~Kiuchi | zh: 城内实 | ja: 城内実
Kazuo ~Ueda | zh: 植田和男 | ja: 植田 | ko: 우에다 | ru: Уэда
Haruhiko ~Kuroda | zh: 黑田东彦 | ja: 黒田 | ko: 구로다 | ru: Курода
Katsunobu ~Kato | zh: 加藤胜信 | ja: 加藤勝信
Takeshi ~Iwaya | zh: 岩屋毅 | ja: 岩屋 | ru: Ивая
Toshimitsu ~Motegi | zh: 茂木敏充 | ja: 茂木 | ru: Мотэги
Yoji ~Muto | zh: 武藤容治 | ja: 武藤
Ryosei ~Akazawa | zh: 赤泽亮正 | ja: 赤沢
Lee Jae-myung; Lee Jae Myung | zh: 李在明 | ja: 李在明; イ・ジェミョン | ko: 이재명 | ru: Ли Чжэ Мён; Ли Чжэ Мен | ar: لي جيه ميونغ
Yoon Suk-yeol; Yoon Suk Yeol; Yoon | zh: 尹锡悦; 尹錫悅 | ja: 尹錫悦 | ko: 윤석열 | ru: Юн Сок Ёль; Юн Сок Ель | ar: يون سوك يول
Moon Jae-in | zh: 文在寅 | ja: 文在寅 | ko: 문재인 | ru: Мун Чжэ Ин
Kim Jong Un; Kim Jong-un | zh: 金正恩 | ja: 金正恩 | ko: 김정은 | ru: Ким Чен Ын | ar: كيم جونغ أون
Han Duck-soo | zh: 韩德洙 | ko: 한덕수
Kim Min-seok | zh: 金民锡 | ja: 金民錫 | ko: 김민석
Bae Kyung-hoon; Bae Kyung-hun | zh: 裴庆勋; 裴京勋 | ko: 배경훈
Ha Jung-woo | zh: 河正宇 | ko: 하정우
Cho Tae-yul | zh: 赵兑烈 | ko: 조태열
Cho Hyun | zh: 赵显 | ko: 조현
Lee Chang-yong; Rhee Chang-yong | zh: 李昌镛 | ko: 이창용
Narendra ~Modi | zh: 莫迪 | ja: モディ | ko: 모디 | ru: Моди | ar: مودي
Manmohan Singh | zh: 曼莫汉·辛格; 辛格 | ja: シン首相 | ko: 만모한 싱 | ru: Манмохан Сингх
Ashwini ~Vaishnaw | zh: 瓦什纳; 瓦伊什纳; 维什瑙 | ja: バイシュナウ | ru: Вайшнав
Subrahmanyam ~Jaishankar; S. Jaishankar | zh: 苏杰生 | ja: ジャイシャンカル | ru: Джайшанкар
Nirmala ~Sitharaman | zh: 西塔拉曼 | ja: シタラマン | ru: Ситхараман
Rajnath Singh | zh: 拉杰纳特·辛格; 辛格 | ru: Раджнатх Сингх
Piyush ~Goyal | zh: 戈亚尔 | ja: ゴヤル | ru: Гойял
Sanjay ~Malhotra | zh: 马尔霍特拉 | ru: Малхотра
Lawrence ~Wong | zh: 黄循财 | ja: ウォン首相 | ko: 로런스 웡
Lee Hsien Loong | zh: 李显龙 | ja: リー・シェンロン | ko: 리셴룽 | ru: Ли Сянь Лун
Josephine ~Teo | zh: 杨莉明 | ja: テオ | ko: 조세핀 테오
Tharman; Tharman Shanmugaratnam | zh: 尚达曼 | ru: Тарман
Vivian ~Balakrishnan | zh: 维文 | ru: Балакришнан
Gan Kim Yong | zh: 颜金勇
Anwar ~Ibrahim; Anwar | zh: 安瓦尔; 安华 | ja: アンワル | ko: 안와르 | ru: Анвар Ибрагим | ar: أنور إبراهيم
Gobind Singh Deo | zh: 哥宾星
Mahathir; Mahathir Mohamad | zh: 马哈蒂尔 | ja: マハティール | ru: Махатхир
Prabowo ~Subianto; Prabowo | zh: 普拉博沃; 苏比延多 | ja: プラボウォ | ko: 프라보워 | ru: Прабово | ar: برابوو
Joko Widodo; Jokowi; Widodo | zh: 佐科 | ja: ジョコ | ko: 조코 위도도 | ru: Видодо | ar: ويدودو
Ferdinand ~Marcos | zh: 马科斯; 小马科斯 | ja: マルコス | ko: 마르코스 | ru: Маркос | ar: ماركوس
Rodrigo ~Duterte | zh: 杜特尔特 | ja: ドゥテルテ | ko: 두테르테 | ru: Дутерте
To Lam; Tô Lâm | zh: 苏林 | ja: トー・ラム | ko: 또럼 | ru: То Лам
Pham Minh Chinh; Phạm Minh Chính | zh: 范明政 | ja: チン首相 | ko: 팜민찐
Paetongtarn ~Shinawatra; Paetongtarn | zh: 佩通坦 | ja: ペートンタン | ko: 패통탄 | ru: Пхэтхонгтхан
Srettha; Srettha Thavisin | zh: 赛塔 | ja: セター | ko: 세타
Anutin ~Charnvirakul; Anutin | zh: 阿努廷 | ja: アヌティン | ru: Анутхин
Hun Manet | zh: 洪玛奈 | ja: フン・マネット | ru: Хун Манет
Anthony ~Albanese | zh: 阿尔巴尼斯; 阿尔巴尼西 | ja: アルバニージー | ko: 앨버니지 | ru: Албаниз; Альбанезе | ar: ألبانيز
Scott ~Morrison | zh: 莫里森 | ja: モリソン | ko: 모리슨 | ru: Моррисон
Penny ~Wong | zh: 黄英贤
Anika ~Wells | zh: 韦尔斯 | ru: Уэллс
Julie ~Inman Grant | zh: 英曼·格兰特; 英曼-格兰特; 因曼·格兰特
Ed ~Husic | zh: 胡西奇
Tim ~Ayres | zh: 艾尔斯
Christopher ~Luxon | zh: 拉克森; 卢克森 | ja: ラクソン | ko: 럭슨 | ru: Лаксон
Jacinda ~Ardern | zh: 阿德恩 | ja: アーダーン | ru: Ардерн
Shehbaz Sharif; Sharif | zh: 夏巴兹·谢里夫; 夏巴兹; 谢里夫 | ja: シャリフ | ru: Шариф
Imran Khan | zh: 伊姆兰·汗 | ru: Имран Хан
Muhammad Yunus | zh: 尤努斯 | ja: ユヌス | ru: Юнус
Luiz Inácio Lula da Silva; Lula; Lula da Silva | zh: 卢拉; 魯拉 | ja: ルラ | ko: 룰라 | ru: Лула | ar: لولا
Jair ~Bolsonaro | zh: 博索纳罗 | ja: ボルソナロ | ko: 보우소나루 | ru: Болсонару | ar: بولسونارو
Dilma Rousseff; Rousseff | zh: 罗塞夫 | ja: ルセフ | ru: Роуссефф
Fernando ~Haddad | zh: 费尔南多·阿达; 阿达德; 哈达德 | ru: Хаддад
Alexandre de Moraes; Moraes | zh: 莫赖斯; 德莫拉埃斯 | ru: Мораес
Javier ~Milei | zh: 米莱 | ja: ミレイ | ko: 밀레이 | ru: Милей | ar: ميلي
Claudia ~Sheinbaum | zh: 辛鲍姆; 欣鲍姆; 谢因鲍姆 | ja: シェインバウム | ko: 셰인바움 | ru: Шейнбаум | ar: شينباوم
Andrés Manuel ~López Obrador | zh: 洛佩斯; 洛佩斯·奥夫拉多尔 | ja: ロペスオブラドール | ru: Лопес Обрадор
Gabriel ~Boric | zh: 博里奇 | ja: ボリッチ | ko: 보리치 | ru: Борич | ar: بوريك
Gustavo ~Petro | zh: 佩特罗 | ja: ペトロ | ko: 페트로 | ru: Петро
Nicolás ~Maduro | zh: 马杜罗 | ja: マドゥロ | ko: 마두로 | ru: Мадуро | ar: مادورو
Dina ~Boluarte | zh: 博鲁阿尔特 | ru: Болуарте
Daniel ~Noboa | zh: 诺沃亚 | ru: Нобоа
Nayib ~Bukele | zh: 布克尔 | ja: ブケレ | ru: Букеле
Cyril ~Ramaphosa | zh: 拉马福萨 | ja: ラマポーザ | ko: 라마포사 | ru: Рамафоса | ar: رامافوزا
Jacob ~Zuma | zh: 祖马 | ja: ズマ | ru: Зума
William ~Ruto | zh: 鲁托 | ja: ルト | ko: 루토 | ru: Руто | ar: روتو
Uhuru ~Kenyatta | zh: 肯雅塔 | ru: Кеньятта
Paul ~Kagame | zh: 卡加梅 | ja: カガメ | ko: 카가메 | ru: Кагаме | ar: كاغامي
Bola ~Tinubu | zh: 提努布 | ja: ティヌブ | ru: Тинубу | ar: تينوبو
Muhammadu ~Buhari | zh: 布哈里 | ja: ブハリ | ru: Бухари
Bosun ~Tijani | zh: 蒂贾尼; 提贾尼
Abiy Ahmed; Abiy | zh: 阿比 | ja: アビー | ru: Абий Ахмед | ar: آبي أحمد
Moussa ~Faki | zh: 法基 | ru: Факи
Mahmoud Ali Youssouf | zh: 优素福 | ru: Юсуф
Abdel Fattah el-Sisi; el-Sisi; al-Sisi; Sisi; Al-Sissi | zh: 塞西 | ja: シシ | ko: 엘시시; 시시 | ru: ас-Сиси; Сиси | ar: السيسي
Mohammed bin Salman; bin Salman | zh: 穆罕默德·本·萨勒曼; 萨勒曼 | ja: ムハンマド皇太子 | ko: 빈 살만 | ru: бин Салман | ar: محمد بن سلمان
Abdullah ~Alswaha; Al-Swaha | zh: 斯瓦哈 | ar: السواحه
Mohamed bin Zayed; bin Zayed | zh: 穆罕默德·本·扎耶德; 扎耶德 | ru: бин Зайед | ar: محمد بن زايد
Omar ~Al Olama; Al Olama | zh: 奥拉马; 奥马尔·奥拉马; 欧莱玛 | ru: аль-Олама | ar: العلماء
Ali ~Khamenei; Khamenei | zh: 哈梅内伊 | ja: ハメネイ | ko: 하메네이 | ru: Хаменеи | ar: خامنئي
Masoud ~Pezeshkian | zh: 佩泽希齐扬 | ja: ペゼシュキアン | ko: 페제시키안 | ru: Пезешкиан | ar: بزشكيان
Ebrahim ~Raisi | zh: 莱希 | ja: ライシ | ko: 라이시 | ru: Раиси | ar: رئيسي
Abbas ~Araghchi; Araqchi | zh: 阿拉格齐 | ja: アラグチ | ru: Аракчи | ar: عراقجي
Pope Francis; Pape François; Papst Franziskus; Papa Francisco | zh: 方济各 | ja: フランシスコ | ko: 프란치스코 | ru: Франциск | ar: البابا فرنسيس
Pope Leo; Leo XIV; Léon XIV; León XIV | zh: 利奥十四世; 良十四世 | ja: レオ14世 | ko: 레오 14세 | ru: Лев XIV | ar: ليو الرابع عشر
Elon ~Musk | zh: 马斯克; 馬斯克 | ja: マスク氏; イーロン・マスク | ko: 머스크 | ru: Маск | ar: ماسك
Sam ~Altman | zh: 奥尔特曼; 阿尔特曼; 奥特曼 | ja: アルトマン | ko: 올트먼; 알트만 | ru: Альтман | ar: ألتمان
Greg ~Brockman | zh: 布罗克曼 | ja: ブロックマン | ru: Брокман
Mira ~Murati | zh: 穆拉蒂 | ja: ムラティ | ru: Мурати
Ilya ~Sutskever | zh: 苏茨克维; 苏茨克弗 | ja: サツキバー | ko: 수츠케버 | ru: Суцкевер
Dario ~Amodei | zh: 阿莫代; 阿莫迪; 阿莫戴 | ja: アモデイ | ko: 아모데이 | ru: Амодеи; Амодей | ar: أمودي
Jack ~Clark | zh: 杰克·克拉克
Demis ~Hassabis | zh: 哈萨比斯 | ja: ハサビス | ko: 허사비스; 하사비스 | ru: Хассабис | ar: هاسابيس
Mustafa ~Suleyman | zh: 苏莱曼 | ja: スレイマン | ru: Сулейман
Shane ~Legg | zh: 莱格
Sundar ~Pichai | zh: 皮查伊 | ja: ピチャイ | ko: 피차이 | ru: Пичаи | ar: بيتشاي
Sergey ~Brin | zh: 布林
Eric ~Schmidt | zh: 施密特 | ja: シュミット | ru: Шмидт
Kent ~Walker | zh: 肯特·沃克
Satya ~Nadella | zh: 纳德拉 | ja: ナデラ | ko: 나델라 | ru: Наделла | ar: ناديلا
Brad ~Smith | zh: 布拉德·史密斯
Bill ~Gates | zh: 比尔·盖茨; 盖茨 | ja: ゲイツ | ko: 게이츠 | ru: Гейтс | ar: غيتس
Mark ~Zuckerberg | zh: 扎克伯格; 祖克柏 | ja: ザッカーバーグ | ko: 저커버그 | ru: Цукерберг | ar: زوكربيرغ
Nick ~Clegg | zh: 克莱格 | ru: Клегг
Joel ~Kaplan | zh: 卡普兰 | ru: Каплан
Yann ~LeCun; Le Cun | zh: 杨立昆; 勒昆 | ja: ルカン | ko: 르쿤 | ru: Лекун; ЛеКун | ar: ليكون
Geoffrey ~Hinton | zh: 辛顿; 欣顿 | ja: ヒントン | ko: 힌턴 | ru: Хинтон | ar: هينتون
Yoshua ~Bengio | zh: 本吉奥; 本希奥 | ja: ベンジオ | ko: 벤지오 | ru: Бенжио; Бенджио | ar: بنجيو
John ~Hopfield | zh: 霍普菲尔德 | ja: ホップフィールド | ko: 홉필드 | ru: Хопфилд
Fei-Fei Li; Li Fei-Fei | zh: 李飞飞 | ja: フェイフェイ・リー | ko: 페이페이 리
Andrew ~Ng | zh: 吴恩达 | ja: アンドリュー・エン | ko: 앤드루 응
Stuart ~Russell | zh: 罗素; 拉塞尔 | ja: ラッセル | ru: Рассел
Gary ~Marcus | zh: 马库斯 | ru: Маркус
Timnit ~Gebru | zh: 格布鲁
Max ~Tegmark | zh: 泰格马克 | ja: テグマーク | ru: Тегмарк
Nick ~Bostrom | zh: 博斯特罗姆 | ja: ボストロム | ru: Бостром
Kai-Fu Lee; Lee Kai-fu | zh: 李开复
Jensen ~Huang | zh: 黄仁勋; 黃仁勳 | ja: フアン氏; ジェンスン・フアン | ko: 젠슨 황; 황 CEO | ru: Хуанг; Дженсен Хуан | ar: هوانغ
Lisa ~Su | zh: 苏姿丰 | ja: リサ・スー | ko: 리사 수 | ru: Лиза Су
Pat ~Gelsinger | zh: 基辛格; 盖尔辛格; 格尔辛格 | ja: ゲルシンガー | ko: 겔싱어 | ru: Гелсингер
Lip-Bu Tan | zh: 陈立武
Morris ~Chang | zh: 张忠谋
C.C. Wei; CC Wei | zh: 魏哲家
Mark Liu | zh: 刘德音
Tim ~Cook | zh: 库克 | ja: クック | ko: 팀 쿡 | ru: Тим Кук | ar: تيم كوك
Jeff ~Bezos | zh: 贝索斯; 贝佐斯 | ja: ベゾス | ko: 베이조스 | ru: Безос | ar: بيزوس
Andy ~Jassy | zh: 贾西; 雅西 | ja: ジャシー | ko: 재시 | ru: Ясси; Джасси
Larry ~Ellison | zh: 埃里森; 埃利森 | ja: エリソン | ru: Эллисон
Masayoshi ~Son | zh: 孙正义 | ja: 孫正義; 孫氏 | ko: 손정의
Arthur ~Mensch | zh: 门施 | ja: メンシュ | ru: Менш
Alexandr ~Wang | zh: 亚历山大·王; 汪韬
Peter ~Thiel | zh: 蒂尔 | ja: ティール | ru: Тиль
Alex ~Karp | zh: 卡普 | ja: カープ | ru: Карп
Marc ~Andreessen | zh: 安德森; 安德里森 | ru: Андрессен
Reid ~Hoffman | zh: 霍夫曼 | ru: Хоффман
Palmer ~Luckey | zh: 勒基
Pavel ~Durov | zh: 杜罗夫 | ja: ドゥロフ | ko: 두로프 | ru: Дуров | ar: دوروف
Jack ~Ma | zh: 马云 | ja: 馬雲; ジャック・マー | ko: 마윈
Pony Ma; Ma Huateng | zh: 马化腾 | ja: 馬化騰 | ko: 마화텅
Robin ~Li; Li Yanhong | zh: 李彦宏 | ja: 李彦宏 | ko: 리옌훙
Ren Zhengfei | zh: 任正非 | ja: 任正非 | ko: 런정페이
Liang Wenfeng | zh: 梁文锋; 梁文峰 | ja: 梁文鋒 | ko: 량원펑 | ru: Лян Вэньфэн
Yang Zhilin | zh: 杨植麟
Zhang Yiming | zh: 张一鸣 | ja: 張一鳴
Liang Rubo | zh: 梁汝波
Shou Zi Chew; Shou Chew; Zhou Shouzi | zh: 周受资
Lei Jun | zh: 雷军 | ja: 雷軍
Eddie Wu; Wu Yongming | zh: 吴泳铭
Joe Tsai | zh: 蔡崇信
Wang Xing | zh: 王兴
Wang Xingxing | zh: 王兴兴
Wang Chuanfu | zh: 王传福
Zhou Hongyi | zh: 周鸿祎
Liu Qiangdong; Richard Liu | zh: 刘强东
Liu Qingfeng | zh: 刘庆峰
Meng Wanzhou | zh: 孟晚舟 | ja: 孟晩舟
Lee Jae-yong | zh: 李在镕 | ja: 李在鎔 | ko: 이재용
Chey Tae-won | zh: 崔泰源 | ko: 최태원
Daron ~Acemoglu | zh: 阿西莫格鲁; 阿杰姆奥卢; 阿赛莫格鲁 | ja: アセモグル | ko: 아제모을루 | ru: Аджемоглу; Асемоглу
Thomas ~Piketty | zh: 皮凯蒂; 皮克提 | ja: ピケティ | ko: 피케티 | ru: Пикетти
Joseph ~Stiglitz | zh: 斯蒂格利茨 | ja: スティグリッツ | ko: 스티글리츠 | ru: Стиглиц
Paul ~Krugman | zh: 克鲁格曼 | ja: クルーグマン | ko: 크루그먼 | ru: Кругман
David ~Autor | zh: 奥托尔; 奥托 | ru: Отор
Erik ~Brynjolfsson | zh: 布林约尔松; 布莱恩约弗森 | ja: ブリニョルフソン | ru: Бриньолфссон
Philippe ~Aghion | zh: 阿吉翁 | ja: アギヨン | ru: Агийон
Joel ~Mokyr | zh: 莫基尔 | ja: モキイア | ru: Мокир
Peter ~Howitt | zh: 豪伊特 | ru: Хауитт
Nouriel ~Roubini | zh: 鲁比尼 | ru: Рубини
Jeffrey ~Sachs | zh: 杰弗里·萨克斯
Henry ~Kissinger | zh: 基辛格 | ja: キッシンジャー | ko: 키신저 | ru: Киссинджер
Yuval Noah ~Harari | zh: 赫拉利 | ja: ハラリ | ko: 하라리 | ru: Харари
Max ~Schrems | zh: 施雷姆斯 | ja: シュレムス | ru: Шремс
Brando ~Benifei | zh: 贝尼费; 贝尼菲 | ru: Бенифеи
Dragoş ~Tudorache | zh: 图多拉凯; 图多拉奇 | ru: Тудораке
Kim van Sparrentak | zh: 范斯帕伦塔克
Lucilla ~Sioli | zh: 西奥利
Roberto ~Viola | zh: 维奥拉
Andrea ~Jelinek | zh: 耶利内克
Anu ~Talus | zh: 塔卢斯
Wojciech ~Wiewiórowski | zh: 维沃罗夫斯基; 维维奥罗夫斯基
Helen ~Dixon | zh: 海伦·狄克逊; 狄克逊
John ~Edwards | zh: 约翰·爱德华兹; 爱德华兹
Elizabeth ~Denham | zh: 德纳姆
Melanie ~Dawes | zh: 道斯
Claudia ~Plattner | zh: 普拉特纳
Nikhil ~Rathi | zh: 拉蒂
Patrick ~Vallance | zh: 瓦兰斯
Matt ~Clifford | zh: 马特·克利福德; 克利福德
Ian ~Hogarth | zh: 霍加思
Elizabeth ~Kelly | zh: 伊丽莎白·凯利
Mary ~Robinson | zh: 玛丽·罗宾逊
Filippo ~Grandi | zh: 格兰迪 | ja: グランディ | ru: Гранди
Achim ~Steiner | zh: 施泰纳 | ja: シュタイナー | ru: Штайнер
Catherine ~Russell | zh: 凯瑟琳·拉塞尔
Inger ~Andersen | zh: 安诺生 | ru: Андерсен
Cindy ~McCain | zh: 麦凯恩
Tom ~Fletcher | zh: 弗莱彻
Sergio ~Díaz-Granados | zh: 迪亚斯-格拉纳多斯
Rebeca ~Grynspan | zh: 格林斯潘 | ru: Гринспан
Qu Dongyu | zh: 屈冬玉 | ru: Цюй Дунъюй
Jin Liqun | zh: 金立群 | ru: Цзинь Лицюнь
Zou Jiayi | zh: 邹加怡
Masatsugu ~Asakawa | zh: 浅川雅嗣 | ja: 浅川雅嗣
Masato ~Kanda | zh: 神田真人 | ja: 神田真人
Nadia ~Calviño | zh: 卡尔维尼奥 | ru: Кальвиньо
Pablo Hernández de Cos | zh: 德科斯
Agustín ~Carstens | zh: 卡斯滕斯 | ja: カルステンス | ru: Карстенс
Klaas ~Knot | zh: 诺特
Werner ~Hoyer | zh: 霍耶尔
Alar ~Karis | zh: 卡里斯
Maia ~Sandu | zh: 桑杜 | ru: Санду
Aleksandar ~Vučić | zh: 武契奇 | ja: ブチッチ | ru: Вучич
Salome ~Zourabichvili | zh: 祖拉比什维利 | ru: Зурабишвили
Irakli ~Kobakhidze | zh: 科巴希泽 | ru: Кобахидзе
Nikol ~Pashinyan | zh: 帕希尼扬 | ru: Пашинян
Ilham ~Aliyev | zh: 阿利耶夫 | ru: Алиев
Kimi ~Onoda | zh: 小野田纪美 | ja: 小野田紀美
Hisashi ~Matsumoto | zh: 松本尚 | ja: 松本尚
Yoshimasa ~Hayashi | zh: 林芳正 | ja: 林芳正
Satsuki ~Katayama | zh: 片山皋月 | ja: 片山さつき
Shinjiro ~Koizumi | zh: 小泉进次郎 | ja: 小泉進次郎
Yoo Sang-im | zh: 柳相任 | ko: 유상임
Lim Hye-sook | zh: 林惠淑 | ko: 임혜숙
Lee Jong-ho | zh: 李宗昊 | ko: 이종호
Kim Jung-kwan | zh: 金正官 | ko: 김정관
Koo Yun-cheol | zh: 具润哲 | ko: 구윤철
Wi Sung-lac | zh: 魏圣洛 | ko: 위성락
Kang Hoon-sik | zh: 姜勋植 | ko: 강훈식
Choi Sang-mok | zh: 崔相穆 | ko: 최상목
Ko Hak-soo | zh: 高学洙; 高鹤洙 | ko: 고학수
Huang Yen-nun; Huang Yen-nan | zh: 黄彦男; 黃彥男
Lin Yi-jing; Lin Yi-ching | zh: 林宜敬
Wu Cheng-wen | zh: 吴诚文; 吳誠文
Wu Tsung-tsong | zh: 吴政忠; 吳政忠
Cho Jung-tai | zh: 卓荣泰; 卓榮泰
Kung Ming-hsin | zh: 龚明鑫; 龔明鑫
Kuo Jyh-huei | zh: 郭智辉; 郭智輝
Hsiao Bi-khim | zh: 萧美琴; 蕭美琴
Joseph Wu; Wu Jau-shieh | zh: 吴钊燮; 吳釗燮
Lin Chia-lung | zh: 林佳龙; 林佳龍
Han Kuo-yu | zh: 韩国瑜; 韓國瑜
Cheng Li-wun | zh: 郑丽文; 鄭麗文
Eric Chu; Chu Li-luan | zh: 朱立伦; 朱立倫
Ko Wen-je | zh: 柯文哲
Sun Dong | zh: 孙东; 孫東
Alfred ~Sit | zh: 薛永恒
Ada ~Chung | zh: 钟丽玲; 鍾麗玲
Stephen Wong Kai-yi | zh: 黄继儿
Tony Wong Chi-kwong | zh: 黄志光; 黃志光
Warner Cheuk; Cheuk Wing-hing | zh: 卓永兴; 卓永興
Chris Tang; Tang Ping-keung | zh: 邓炳强; 鄧炳強
Algernon Yau | zh: 丘应桦; 丘應樺
Christopher Hui | zh: 许正宇; 許正宇
Eric Chan Kwok-ki; Eric Chan | zh: 陈国基; 陳國基
Paul Lam Ting-kwok; Paul Lam | zh: 林定国; 林定國
Eddie Yue | zh: 余伟文; 余偉文
Sam Hou Fai | zh: 岑浩辉
Chan Chun Sing | zh: 陈振声
Tan See Leng | zh: 陈诗龙
Ong Ye Kung | zh: 王乙康
Heng Swee Keat | zh: 王瑞杰
Janil ~Puthucheary | zh: 普杰立
Indranee ~Rajah | zh: 英兰妮
Desmond Lee | zh: 李智陞
Chee Hong Tat | zh: 徐芳达
K. Shanmugam; Shanmugam | zh: 尚穆根
Fahmi ~Fadzil | zh: 法米·法齐尔; 法米
Tengku Zafrul; Zafrul | zh: 扎夫鲁; 东姑扎夫鲁; 赛夫鲁
Chang Lih Kang | zh: 郑立慷
Rafizi ~Ramli | zh: 拉菲兹
Nguyen Manh Hung; Nguyễn Mạnh Hùng | zh: 阮孟雄
Luong Cuong | zh: 梁强
Vuong Dinh Hue | zh: 王庭惠
Tran Thanh Man | zh: 陈青敏
Ursula ~Owusu-Ekuful | zh: 奥乌苏-埃库富尔
Samuel Nartey George; Sam George | zh: 塞缪尔·乔治
Paula ~Ingabire | zh: 因加比雷
William ~Kabogo | zh: 卡博戈
Philip ~Thigo | zh: 蒂戈
Solly ~Malatsi | zh: 马拉齐
Khumbudzo ~Ntshavheni | zh: 恩沙韦尼
Amr ~Talaat | zh: 塔拉特
Abdullah ~Alghamdi | zh: 加姆迪
Tareq ~Amin | zh: 塔里克·阿明
Peng Xiao | zh: 肖鹏
Khaldoon ~Al Mubarak | zh: 穆巴拉克
Tahnoon; Sheikh Tahnoon | zh: 塔农; 塔赫农
Jitin ~Prasada | zh: 吉廷·普拉萨达
Abhishek Singh | zh: 阿比谢克·辛格
Vinod ~Khosla | zh: 科斯拉
Adolfo ~Urso | zh: 乌尔索
Antonio ~Tajani | zh: 塔亚尼
Giancarlo ~Giorgetti | zh: 焦尔杰蒂; 吉奥尔杰蒂
Alessio ~Butti | zh: 阿莱西奥·布蒂
Vincent ~Karremans | zh: 卡雷曼斯
Dirk ~Beljaarts | zh: 贝尔亚茨
Rob ~Jetten | zh: 耶滕
Anne ~Le Hénanff | zh: 勒埃南夫
Roland ~Lescure | zh: 莱斯屈尔; 罗兰·莱斯屈尔
Jean-Noël ~Barrot | zh: 让-诺埃尔·巴罗
Dorothee ~Bär | zh: 多罗特·贝尔
Stefanie ~Hubig | zh: 胡比希
Klaus ~Müller | zh: 克劳斯·米勒
Andreas ~Mundt | zh: 安德烈亚斯·蒙特
Louisa ~Specht-Riemenschneider | zh: 施佩希特-里门施奈德
Kanishka ~Narayan | zh: 纳拉扬
Feryal ~Clark | zh: 费里亚尔·克拉克
Lisa ~Nandy | zh: 南迪
Shabana ~Mahmood | zh: 马哈茂德
Sarah ~Cardell | zh: 卡德尔
Doug ~Gurr | zh: 道格·格尔
Marie-Laure Denis | zh: 玛丽-洛尔·德尼
Benoît ~Cœuré; Coeuré | zh: 伯努瓦·科雷
Ewa ~Zajączkowska | zh: 扎永奇科夫斯卡
Krzysztof ~Gawkowski | zh: 加夫科夫斯基
Axel ~Voss | zh: 阿克塞尔·福斯
Svenja ~Hahn | zh: 斯文娅·哈恩
Sergey ~Lagodinsky | zh: 拉戈金斯基
Michael McNamara | zh: 麦克纳马拉; 迈克尔·麦克纳马拉
Seán ~Kelly | zh: 肖恩·凯利; 谢恩·凯利
Eva ~Maydell | zh: 梅代尔
Arba ~Kokalari | zh: 科卡拉里
Marina ~Kaljurand | zh: 卡柳兰德
Maria Luís ~Albuquerque | zh: 阿尔布开克
Glenn ~Micallef | zh: 米卡莱夫
Magnus ~Brunner | zh: 布伦纳
Olivér ~Várhelyi | zh: 瓦尔海伊; 瓦尔赫伊
Piotr ~Serafin | zh: 塞拉芬
Dan ~Jørgensen | zh: 约恩森; 约根森
Jessika ~Roswall | zh: 罗斯瓦尔
Hadja ~Lahbib | zh: 拉比卜
Raffaele ~Fitto | zh: 拉斐尔·菲托
Roxana ~Mînzatu | zh: 明扎图
Jeffrey ~Kessler | zh: 凯斯勒
Alan ~Estevez | zh: 埃斯特维兹; 埃斯特韦斯
Kevin ~Hassett | zh: 哈西特
Susie ~Wiles | zh: 怀尔斯
Dean ~Ball | zh: 迪安·鲍尔
Sean ~Cairncross | zh: 凯恩克罗斯
Emil ~Michael | zh: 埃米尔·迈克尔
Jacob ~Helberg | zh: 赫尔伯格
Arielle ~Roth | zh: 阿里埃勒·罗思
John ~Squires | zh: 斯夸尔斯
Shira ~Perlmutter | zh: 珀尔马特
Craig ~Burkhardt | zh: 伯克哈特
Chris ~Fall | zh: 克里斯·福尔
Mark ~Meador | zh: 米多尔
Rebecca Slaughter; Rebecca Kelly Slaughter | zh: 斯劳特
Alvaro ~Bedoya | zh: 贝多亚
Gail ~Slater | zh: 斯莱特
Jonathan ~Kanter | zh: 乔纳森·坎特
Kristi ~Noem | zh: 克丽丝蒂·诺姆; 克里斯蒂·诺姆
Linda ~McMahon | zh: 麦克马洪
Chris ~Murphy | zh: 克里斯·墨菲
Richard ~Blumenthal | zh: 布卢门撒尔
Marsha ~Blackburn | zh: 布莱克本
Maria ~Cantwell | zh: 坎特韦尔
Ed ~Markey | zh: 埃德·马基; 爱德华·马基
Ron ~Wyden | zh: 怀登
Mark ~Warner | zh: 马克·华纳
Amy ~Klobuchar | zh: 克洛布彻; 克洛布查
Jim ~Banks | zh: 吉姆·班克斯
Mike ~Rounds | zh: 朗兹
Todd ~Young | zh: 托德·扬
Martin ~Heinrich | zh: 马丁·海因里希
Mitch ~McConnell | zh: 麦康奈尔
John ~Thune | zh: 图恩
Hakeem ~Jeffries | zh: 杰弗里斯
Jay ~Obernolte | zh: 奥伯诺尔特
Ted ~Lieu | zh: 刘云平
Ro ~Khanna | zh: 罗·卡纳
Raja ~Krishnamoorthi | zh: 克里希纳穆尔蒂
John ~Moolenaar | zh: 穆勒纳尔; 穆莱纳尔
Bernie ~Sanders | zh: 桑德斯
Alexandria Ocasio-Cortez; Ocasio-Cortez | zh: 奥卡西奥-科尔特斯
Marjorie Taylor Greene | zh: 泰勒·格林
Jared ~Polis | zh: 波利斯
Spencer ~Cox | zh: 斯潘塞·考克斯
Ned ~Lamont | zh: 拉蒙特
JB Pritzker; J. B. Pritzker; Pritzker | zh: 普利兹克
Glenn ~Youngkin | zh: 扬金
Rob ~Bonta | zh: 罗布·邦塔
Letitia ~James | zh: 莱蒂希娅·詹姆斯; 利蒂希娅·詹姆斯
Ken ~Paxton | zh: 帕克斯顿
Rebecca ~Bauer-Kahan | zh: 鲍尔-卡汉
Alex ~Bores | zh: 博雷斯
Andrew ~Gounardes | zh: 古纳德斯
James ~Maroney | zh: 马罗尼
Zohran ~Mamdani | zh: 马姆达尼; 曼达尼
Eric ~Adams | zh: 埃里克·亚当斯
William ~Alsup | zh: 阿尔苏普
Vince ~Chhabria | zh: 查布里亚
Amit ~Mehta | zh: 阿米特·梅塔
Leonie ~Brinkema | zh: 布林克马
James ~Boasberg | zh: 博斯伯格
Yvonne Gonzalez Rogers; Gonzalez Rogers | zh: 冈萨雷斯·罗杰斯
Sidney ~Stein | zh: 西德尼·斯坦
John ~Roberts | zh: 约翰·罗伯茨
Daniela ~Amodei | zh: 丹妮拉·阿莫代伊; 丹妮拉·阿莫迪
Jared ~Kaplan | zh: 贾里德·卡普兰
Mike ~Krieger | zh: 克里格
Fidji ~Simo | zh: 菲吉·西莫
Kevin ~Weil | zh: 凯文·韦尔
Brad ~Lightcap | zh: 莱特卡普
Jakub ~Pachocki | zh: 帕霍茨基
Mark ~Chen | zh: 陈信翰
Sarah ~Friar | zh: 弗赖尔
Chris ~Lehane | zh: 莱汉; 勒汉
Jason ~Kwon | zh: 杰森·权
John ~Schulman | zh: 舒尔曼
Jan ~Leike | zh: 扬·莱克
Daniel ~Kokotajlo | zh: 科科塔伊洛
Helen ~Toner | zh: 海伦·托纳
Dan ~Hendrycks | zh: 亨德里克斯
Eliezer ~Yudkowsky | zh: 尤德科夫斯基
Paul ~Christiano | zh: 克里斯蒂亚诺
Kevin ~Scott | zh: 凯文·斯科特
Amy ~Hood | zh: 艾米·胡德
Jeff ~Dean | zh: 杰夫·迪恩; 杰夫·迪安
Koray ~Kavukcuoglu | zh: 卡武克丘奥卢
Ruth ~Porat | zh: 波拉特
Thomas ~Kurian | zh: 库里安
Andrew ~Bosworth | zh: 博斯沃思
Sheryl ~Sandberg | zh: 桑德伯格
Dina ~Powell McCormick | zh: 鲍威尔·麦考密克
Safra ~Catz | zh: 萨弗拉·卡茨
Marc ~Benioff | zh: 贝尼奥夫
Arvind ~Krishna | zh: 克里希纳
Cristiano ~Amon | zh: 安蒙
Hock Tan | zh: 陈福阳
Sanjay ~Mehrotra | zh: 梅赫罗特拉
Rene ~Haas | zh: 雷内·哈斯
Christophe ~Fouquet | zh: 富凯
Peter ~Wennink | zh: 温宁克
Rick Tsai | zh: 蔡力行
Young Liu | zh: 刘扬伟
Aidan ~Gomez | zh: 艾丹·戈麦斯
Aravind ~Srinivas | zh: 斯里尼瓦斯
Clément ~Delangue; Clem Delangue | zh: 德朗格
Noam ~Shazeer | zh: 沙泽尔
Guillaume ~Lample | zh: 朗普勒
Emad ~Mostaque | zh: 莫斯塔克
Andrej ~Karpathy | zh: 卡帕西; 卡帕蒂
Richard ~Sutton | zh: 理查德·萨顿; 萨顿
Linus ~Torvalds | zh: 托瓦兹
Tristan ~Harris | zh: 特里斯坦·哈里斯
Meredith ~Whittaker | zh: 惠特克
Frances ~Haugen | zh: 豪根
Kate ~Crawford | zh: 凯特·克劳福德
Shoshana ~Zuboff | zh: 祖博夫
Joy ~Buolamwini | zh: 布兰维尼
Tim ~Berners-Lee | zh: 伯纳斯-李
Vint ~Cerf | zh: 温特·瑟夫
Zhang Hongjiang; Hongjiang Zhang | zh: 张宏江
Zhou Bowen; Bowen Zhou | zh: 周伯文
Gao Wen | zh: 高文
Zhang Bo | zh: 张钹
Sun Maosong; Maosong Sun | zh: 孙茂松
Zhu Songchun; Song-Chun Zhu | zh: 朱松纯
Huang Tiejun; Tiejun Huang | zh: 黄铁军
Wang Jian | zh: 王坚
Wu Zhaohui | zh: 吴朝晖
Pan Yunhe | zh: 潘云鹤
Zhou Zhihua; Zhi-Hua Zhou | zh: 周志华
Tang Jie | zh: 唐杰
Zhang Peng | zh: 张鹏
Yan Junjie | zh: 闫俊杰
Jiang Daxin | zh: 姜大昕
Wang Xiaochuan | zh: 王小川
Xu Li | zh: 徐立
Tang Xiao'ou; Tang Xiao’ou; Tang Xiaoou | zh: 汤晓鸥
Chen Tianshi | zh: 陈天石
Zhang Jianzhong | zh: 张建中
Xu Zhijun; Eric Xu | zh: 徐直军
Hu Houkun; Ken Hu | zh: 胡厚崑
Liang Hua; Howard Liang | zh: 梁华
Yu Chengdong; Richard Yu | zh: 余承东
Yang Yuanqing | zh: 杨元庆
Zhou Jingren | zh: 周靖人
Lin Junyang; Justin Lin | zh: 林俊旸
Zhang Yong; Daniel Zhang | zh: 张勇
Wang Jingtao | zh: 王京涛
Niu Yibing | zh: 牛一兵
Xiong Jijun | zh: 熊继军
Zhang Yunming | zh: 张云明
Shen Zhulin | zh: 沈竹林
Ling Ji | zh: 凌激
He Yadong | zh: 何亚东
Yan Dong | zh: 鄢东
Liu Zhenmin | zh: 刘振民
Liu Zhenli | zh: 刘振立
Wu Zhenglong | zh: 吴政隆
Chen Min'er; Chen Miner | zh: 陈敏尔
Huang Kunming | zh: 黄坤明
Li Ganjie | zh: 李干杰
Shi Taifeng | zh: 石泰峰
He Weidong | zh: 何卫东
Zhang Youxia | zh: 张又侠
Liu Haixing | zh: 刘海星
Wang Weizhong | zh: 王伟中
Meng Fanli | zh: 孟凡利
Sun Zhigang | zh: 孙志刚
Hu Changsheng | zh: 胡昌升
Xu Kunlin | zh: 许昆林
Liu Jie | zh: 刘捷
Wang Hao | zh: 王浩
Evan ~Greenberg | zh: 格林伯格
David ~Perdue | zh: 庞德伟; 珀杜
Nicholas ~Burns | zh: 伯恩斯
Jake ~Sullivan | zh: 沙利文
Kurt ~Campbell | zh: 坎贝尔
Mike ~Waltz | zh: 沃尔兹; 迈克·华尔兹
Steve ~Witkoff | zh: 威特科夫
Tulsi ~Gabbard | zh: 加巴德
Kash ~Patel | zh: 卡什·帕特尔
Robert F. Kennedy Jr; Robert Kennedy | zh: 小罗伯特·肯尼迪; 罗伯特·肯尼迪
Stephen ~Miran | zh: 斯蒂芬·米兰
Lisa ~Cook | zh: 莉萨·库克; 丽莎·库克
Christopher ~Waller | zh: 沃勒
Michelle ~Bowman | zh: 鲍曼
Philémon ~Yang | zh: 菲勒蒙·扬
Gabriela ~Ramos | zh: 加布里埃拉·拉莫斯
Seizo ~Onoe | zh: 尾上诚藏
Tomas ~Lamanauskas | zh: 拉马瑙斯卡斯
Celeste ~Saulo | zh: 绍洛
Sultan ~Al Jaber | zh: 贾贝尔
Mukhtar ~Babayev | zh: 巴巴耶夫
André ~Corrêa do Lago | zh: 科雷亚·多拉戈
Alexandre ~Silveira | zh: 西尔韦拉
Eduardo ~Gomes | zh: 爱德华多·戈梅斯
Aguinaldo ~Ribeiro | zh: 阿吉纳尔多·里贝罗; 里贝罗
Geraldo ~Alckmin | zh: 阿尔克明
Rodrigo ~Pacheco | zh: 帕谢科
Luciana ~Santos | zh: 卢西亚娜·桑托斯
Marcelo ~Ebrard | zh: 埃布拉德
Rodrigo ~Paz | zh: 罗德里戈·帕斯
José Antonio ~Kast | zh: 卡斯特
Aisén ~Etcheverry | zh: 埃切韦里
Michelle ~Rowland | zh: 米歇尔·罗兰
Jim ~Chalmers | zh: 查默斯
Carly ~Kind | zh: 卡莉·金德
Gina ~Cass-Gottlieb | zh: 卡斯-戈特利布
Shane ~Reti | zh: 沙恩·雷蒂
Judith ~Collins | zh: 科林斯
Philippe ~Dufresne | zh: 杜弗雷纳; 迪弗雷纳
Dominic ~LeBlanc | zh: 勒布朗
Pierre ~Poilievre | zh: 博励治; 普瓦列夫尔
Doug ~Ford | zh: 道格·福特
Denis ~Manturov | zh: 曼图罗夫
Alexander ~Novak; Alexander Novak | zh: 诺瓦克
German ~Gref | zh: 格列夫
Kirill ~Dmitriev | zh: 德米特里耶夫
Yulia ~Svyrydenko | zh: 斯维里坚科
Denys ~Shmyhal | zh: 什米加尔
Zhaslan ~Madiyev | zh: 马季耶夫
Edi ~Rama | zh: 埃迪·拉马
Luc ~Frieden | zh: 弗里登
Kristen ~Michal | zh: 米哈尔
Evika ~Siliņa; Silina | zh: 西利尼亚
Erik ~Slottner | zh: 斯洛特纳
Caroline ~Stage Olsen; Caroline Stage | zh: 卡罗琳·斯塔格
Karianne ~Tung | zh: 卡里安娜·通
Liisa-Ly ~Pakosta | zh: 帕科斯塔
Adonis ~Georgiadis | zh: 乔治亚迪斯
Dimitris ~Papastergiou | zh: 帕帕斯特尔吉乌
Patrick ~O’Donovan | zh: 奥多诺万
Niamh ~Smyth | zh: 尼娅姆·史密斯
Des ~Hogan | zh: 德斯·霍根
Dale ~Sunderland | zh: 桑德兰
Isaac ~Herzog | zh: 赫尔佐格
Gila ~Gamliel | zh: 加姆利尔
Mojtaba Khamenei | zh: 穆杰塔巴
Anura Kumara ~Dissanayake | zh: 迪萨纳亚克
Sushila ~Karki | zh: 卡尔基
Shaza Fatima Khawaja; Shaza Fatima | zh: 沙扎·法蒂玛
`
