/** One piece of news in one language, as an author wrote it. */
export interface NewsText {
  readonly headline: string
  readonly keywords: string
  readonly paragraphs: readonly [string, string]
}

export interface News {
  readonly source: string
  readonly texts: Readonly<Record<string, NewsText>>
}

/** What a language calls the parts of a text, as people write it above them. */
const labels: Readonly<Record<string, readonly [title: string, keywords: string, content: string]>> = {
  ar: ['العنوان: ', 'الكلمات المفتاحية: ', 'النص:'],
  de: ['Titel: ', 'Stichwörter: ', 'Text:'],
  en: ['Title: ', 'Keywords: ', 'Text:'],
  fr: ['Titre : ', 'Mots-clés : ', 'Texte :'],
  ja: ['見出し：', 'キーワード：', '本文：'],
  ko: ['제목: ', '핵심어: ', '본문:'],
}

/** The news in these languages, each part under its label. */
export function labelledPaste({ texts, source }: News, languages: readonly string[]): string {
  const bodies = languages.map((tag) => {
    const [title, keywords, content] = labels[tag] ?? []
    const text = texts[tag]
    return [
      `${title}${text?.headline}`,
      `${keywords}${text?.keywords}`,
      content,
      ...(text?.paragraphs ?? []),
    ].join('\n\n')
  })
  return `${bodies.join('\n\n')}\n\nSource: ${source}\n`
}

/** The same with nothing but the texts. */
export function plainPaste({ texts, source }: News, languages: readonly string[]): string {
  const bodies = languages.map((tag) =>
    [texts[tag]?.headline, ...(texts[tag]?.paragraphs ?? [])].join('\n\n'),
  )
  return `${bodies.join('\n\n')}\n\n${source}\n`
}

export const codeOfPractice: News = {
  source: 'https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai',
  texts: {
    ar: {
      headline: 'المفوضية الأوروبية تتسلّم مدوّنة ممارسات لنماذج الذكاء الاصطناعي',
      keywords: 'مدوّنة الممارسات، قانون الذكاء الاصطناعي، الشفافية',
      paragraphs: [
        'تسلّمت المفوضية الأوروبية في 10 يوليو 2025 النص النهائي لمدوّنة الممارسات الخاصة بنماذج الذكاء الاصطناعي ذات الأغراض العامة. وقد أعدّها 13 خبيرًا مستقلًا بمساهمة أكثر من 1000 جهة، منها مزوّدو النماذج وأصحاب الحقوق ومنظمات المجتمع المدني.',
        'تتألف المدوّنة من 3 فصول: الشفافية، وحقوق المؤلف، والسلامة والأمن. وهي طوعية، وتساعد الشركات على الوفاء بالالتزامات التي تسري في 2 أغسطس 2025. وبوسع السلطات أن تفرض غرامات تصل إلى 15 مليون يورو أو 3% من رقم الأعمال السنوي.',
      ],
    },
    de: {
      headline: 'EU-Kommission erhält den Verhaltenskodex für KI-Modelle',
      keywords: 'Verhaltenskodex, KI-Verordnung, Transparenz',
      paragraphs: [
        'Die Europäische Kommission hat am 10. Juli 2025 den endgültigen Verhaltenskodex für KI-Modelle mit allgemeinem Verwendungszweck entgegengenommen. Verfasst haben ihn 13 unabhängige Fachleute; mehr als 1000 Beteiligte haben mitgewirkt, darunter Anbieter von Modellen, Rechteinhaber und Verbände der Zivilgesellschaft.',
        'Der Kodex hat 3 Kapitel: Transparenz, Urheberrecht sowie Sicherheit. Er ist freiwillig und soll Unternehmen helfen, die Pflichten zu erfüllen, die ab dem 2. August 2025 gelten. Die Behörden können Geldbußen von bis zu 15 Millionen Euro oder 3 % des Jahresumsatzes verhängen.',
      ],
    },
    en: {
      headline: 'European Commission receives the code of practice for AI models',
      keywords: 'Code of practice, AI Act, Transparency',
      paragraphs: [
        'On 10 July 2025 the European Commission received the final code of practice for general-purpose AI models. It was written by 13 independent experts; more than 1,000 stakeholders took part, among them model providers, rightsholders and civil society organisations.',
        'The code has 3 chapters: transparency, copyright, and safety and security. It is voluntary and is meant to help companies meet the obligations that apply from 2 August 2025. Authorities can impose fines of up to 15 million euros or 3% of annual turnover.',
      ],
    },
    fr: {
      headline: 'La Commission européenne reçoit le code de bonnes pratiques pour les modèles d’IA',
      keywords: 'Code de bonnes pratiques, Règlement sur l’IA, Transparence',
      paragraphs: [
        'Le 10 juillet 2025, la Commission européenne a reçu la version définitive du code de bonnes pratiques pour les modèles d’IA à usage général. Il a été rédigé par 13 experts indépendants ; plus de 1 000 parties prenantes y ont contribué, dont des fournisseurs de modèles, des titulaires de droits et des organisations de la société civile.',
        'Le code compte 3 chapitres : transparence, droit d’auteur, sûreté et sécurité. Il est facultatif et doit aider les entreprises à remplir les obligations qui s’appliquent à partir du 2 août 2025. Les autorités peuvent infliger des amendes allant jusqu’à 15 millions d’euros ou 3 % du chiffre d’affaires annuel.',
      ],
    },
  },
}

export const genevaSummit: News = {
  source: 'https://aiforgood.itu.int/summit25/',
  texts: {
    ar: {
      headline: 'افتتاح القمة العالمية للذكاء الاصطناعي من أجل الصالح العام في جنيف',
      keywords: 'الأمم المتحدة، معايير الذكاء الاصطناعي',
      paragraphs: [
        'افتُتحت في جنيف يوم 8 يوليو 2025 القمة العالمية للذكاء الاصطناعي من أجل الصالح العام. ويعقدها الاتحاد الدولي للاتصالات مع أكثر من 40 وكالة من وكالات الأمم المتحدة، بالاشتراك مع الحكومة السويسرية، واستمرت حتى 11 يوليو.',
        'ناقش المندوبون معايير تتيح التحقق من مصدر الصور ومقاطع الفيديو. وأعلن الاتحاد أن عدد المسجّلين تجاوز 11000 شخص من 169 بلدًا.',
      ],
    },
    de: {
      headline: 'In Genf beginnt der Weltgipfel „AI for Good“',
      keywords: 'Vereinte Nationen, KI-Normen',
      paragraphs: [
        'Am 8. Juli 2025 hat in Genf der Weltgipfel „AI for Good“ begonnen. Die Internationale Fernmeldeunion richtet ihn mit mehr als 40 Einrichtungen der Vereinten Nationen und gemeinsam mit der Schweizer Regierung aus; er dauerte bis zum 11. Juli.',
        'Die Delegierten berieten über Normen, mit denen sich die Herkunft von Bildern und Videos prüfen lässt. Nach Angaben der Union hatten sich mehr als 11.000 Personen aus 169 Ländern angemeldet.',
      ],
    },
    en: {
      headline: 'The AI for Good Global Summit opens in Geneva',
      keywords: 'United Nations, AI standards',
      paragraphs: [
        'The AI for Good Global Summit opened in Geneva on 8 July 2025. It is organised by the International Telecommunication Union with more than 40 bodies of the United Nations and together with the Swiss government, and ran until 11 July.',
        'Delegates discussed standards by which the origin of images and videos can be verified. According to the union, more than 11,000 people from 169 countries had registered.',
      ],
    },
    fr: {
      headline: 'Le Sommet mondial « AI for Good » s’ouvre à Genève',
      keywords: 'Nations unies, Normes d’IA',
      paragraphs: [
        'Le Sommet mondial « AI for Good » s’est ouvert à Genève le 8 juillet 2025. Il est organisé par l’Union internationale des télécommunications avec plus de 40 organismes des Nations unies et en commun avec le gouvernement suisse, et a duré jusqu’au 11 juillet.',
        'Les délégués ont débattu de normes qui permettent de vérifier l’origine des images et des vidéos. Selon l’Union, plus de 11 000 personnes de 169 pays s’étaient inscrites.',
      ],
    },
  },
}

export const koreanModels: News = {
  source: 'https://www.msit.go.kr/eng/bbs/view.do?sCode=eng&mId=4',
  texts: {
    ja: {
      headline: '韓国政府、独自AI基盤モデルの開発に5チームを選定',
      keywords: '韓国、基盤モデル、産業政策',
      paragraphs: [
        '韓国の科学技術情報通信部は2025年8月4日、独自のAI基盤モデルを開発する5チームを選んだと発表した。ネイバークラウド、アップステージ、SKテレコム、NC AI、LG AI研究院がそれぞれのチームを率いる。応募は15チームだった。',
        '政府は計算資源と学習データの費用を支援し、およそ6か月ごとに評価を行う。評価のたびにチームを絞り、2027年までに2チームを残す。完成したモデルは公開し、国内の企業が使えるようにする方針だ。',
      ],
    },
    ko: {
      headline: '정부, 독자 AI 기반 모델 개발에 나설 5개 팀 선정',
      keywords: '한국, 기반 모델, 산업 정책',
      paragraphs: [
        '과학기술정보통신부는 2025년 8월 4일 독자 AI 기반 모델을 개발할 5개 팀을 선정했다고 발표했다. 네이버클라우드, 업스테이지, SK텔레콤, NC AI, LG AI연구원이 각 팀을 이끈다. 공모에는 15개 팀이 지원했다.',
        '정부는 연산 자원과 학습 데이터 비용을 지원하고 약 6개월마다 평가를 실시한다. 평가 때마다 팀을 줄여 2027년까지 2개 팀을 남긴다. 완성된 모델은 공개하여 국내 기업이 쓸 수 있게 할 방침이다.',
      ],
    },
  },
}

export const federalSchedule: News = {
  source: 'https://www.gsa.gov/about-us/newsroom/news-releases/gsa-adds-ai-to-schedule',
  texts: {
    ja: {
      headline: '米政府、3社の生成AIを調達の対象に加える',
      keywords: '米国、政府調達',
      paragraphs: [
        '米国の一般調達局（GSA）は2025年8月5日、OpenAI、Google、Anthropicの生成AIを連邦政府の調達一覧に加えたと発表した。各省庁は、あらかじめ決められた条件で3社のサービスを契約できるようになる。',
        '同局によると、今回の決定は7月に公表された行動計画に沿うものだ。安全性と性能の審査を受けた製品だけが一覧に載り、ほかの企業の製品も順次加わる見通しである。',
      ],
    },
    ko: {
      headline: '미국 정부, 3개사의 생성형 AI를 조달 목록에 추가',
      keywords: '미국, 정부 조달',
      paragraphs: [
        '미국 연방조달청(GSA)은 2025년 8월 5일 OpenAI, Google, Anthropic의 생성형 AI를 연방정부 조달 목록에 추가했다고 발표했다. 각 부처는 미리 정해진 조건으로 3개사의 서비스를 계약할 수 있게 된다.',
        '조달청에 따르면 이번 결정은 7월에 공개된 행동 계획에 따른 것이다. 안전성과 성능 심사를 거친 제품만 목록에 오르며, 다른 기업의 제품도 차례로 추가될 전망이다.',
      ],
    },
  },
}
