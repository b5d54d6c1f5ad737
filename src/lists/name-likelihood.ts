/**
 * How likely a text is as names of a language: the logarithm of its probability. Letters of an alphabet are judged by the one
 * before, Han characters and syllables by themselves. Texts of the same bytes can be compared with each other.
 */
export type Likelihood = (text: string) => number

export type SampleLanguage = keyof typeof alphabeticSamples | keyof typeof hanSamples | 'ko'

/** What is no letter of the language but may stand in a list, such as a quote or a dash. */
const MARK = Math.log(1e-4)
/** What no name holds: currency, fractions, control characters, letters of another script. */
const STRANGE = Math.log(1e-7)
/** A capital after a small letter, a small letter at the beginning of a name. */
const ODD_CAPITAL = Math.log(1e-3)
const ODD_SMALL = Math.log(0.02)
const PLAIN = Math.log(1 / 60)
const MARKS = /[’‘“”–—·…«»。、「」（）：；・～\u3000\u00a0]/

export function createLikelihoods(): ReadonlyMap<SampleLanguage, Likelihood> {
  const alphabetic = Object.entries(alphabeticSamples).map(
    ([language, sample]) =>
      [
        language as SampleLanguage,
        alphabeticLikelihood(language === 'vi' ? marked(sample) : sample),
      ] as const,
  )
  return new Map([
    ...alphabetic,
    ['zh-Hans', characterLikelihood([hanSamples['zh-Hans']], charactersOfBytes('gb18030', 0xb0, 0xd7))],
    ['zh-Hant', characterLikelihood([hanSamples['zh-Hant']], charactersOfBytes('big5', 0xa4, 0xc6))],
    ['ja', characterLikelihood([hanSamples.ja, kanaSample], charactersOfBytes('euc-jp', 0xb0, 0xcf))],
    ['ko', characterLikelihood([hangulSample], charactersOfBytes('euc-kr', 0xb0, 0xc8))],
  ])
}

/** The first half of a national character set holds the characters that are in use. */
function charactersOfBytes(encoding: string, from: number, to: number): string {
  const decoder = new TextDecoder(encoding)
  const pairs: number[] = []
  for (let lead = from; lead <= to; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1)
      if (trail >= 0xa1 || (encoding === 'big5' && trail < 0x7f)) pairs.push(lead, trail)
  return decoder.decode(Uint8Array.from(pairs)).replaceAll('\ufffd', '')
}

function characterLikelihood(samples: readonly string[], common: string): Likelihood {
  const counts = countsOf([...samples.join('')])
  const total = samples.join('').length
  const everyday = new Set(common)
  const of = (character: string) => {
    const share = (counts.get(character) ?? 0) / total
    return Math.log(0.9 * share + (everyday.has(character) ? 0.08 / everyday.size : 0) + 1e-7)
  }
  return (text) => {
    let sum = 0
    for (const character of text) {
      if (character < '\u0080') sum += PLAIN
      else if (counts.has(character) || everyday.has(character)) sum += of(character)
      else if (MARKS.test(character)) sum += MARK
      else
        sum += /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(character)
          ? Math.log(2e-6)
          : STRANGE
    }
    return sum
  }
}

/** How much a letter's overall frequency counts beside the pairs that were seen. */
const PRIOR_WEIGHT = 3

function alphabeticLikelihood(sample: string): Likelihood {
  const letters = [...` ${sample.toLowerCase()} `]
  const single = countsOf(letters)
  const pairs = countsOf(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
  const own = new Set(letters.filter((letter) => /[\p{L}\p{M}]/u.test(letter)))
  const frequency = (letter: string) => ((single.get(letter) ?? 0) + 0.02) / (letters.length + 1)
  return (text) => {
    let [sum, before] = [0, ' ']
    let wasLower = false
    for (const character of text) {
      const letter = character.toLowerCase()
      if (own.has(letter) || (letter >= 'a' && letter <= 'z')) {
        const seen = pairs.get(before + letter) ?? 0
        sum += Math.log(
          (seen + PRIOR_WEIGHT * frequency(letter)) / ((single.get(before) ?? 0) + PRIOR_WEIGHT),
        )
        // Names begin with a capital and go on without.
        const isUpper = letter !== character
        const isOdd = character > '\u007f' && (isUpper ? wasLower : before === ' ' && hasCase(letter))
        if (isOdd) sum += isUpper ? ODD_CAPITAL : ODD_SMALL
        wasLower = !isUpper && hasCase(letter)
        before = letter
      } else {
        const isEdge = before === ' ' || character === '’'
        sum += character < '\u0080' ? PLAIN : isEdge && MARKS.test(character) ? MARK : STRANGE
        before = ' '
        wasLower = false
      }
    }
    return sum
  }
}

/** As Windows-1258 writes Vietnamese: a letter with its circumflex, breve or horn, and the tone as a mark after it. */
function marked(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      /([a-zA-Z])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/g,
      (_, letter, tone, shape) => `${letter}${shape}`.normalize('NFC') + tone,
    )
}

function hasCase(letter: string): boolean {
  return letter.toUpperCase() !== letter
}

function countsOf(parts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
  return counts
}

/**
 * Frequent family and given names, and words of headings, by which `guess-encoding.ts` tells what a list was written in. They
 * stand for the letters of a language and their order, not for people. Han characters are listed alone, the most frequent first.
 */
const alphabeticSamples = {
  de: 'Müller Schröder Krüger Jäger Schäfer Köhler König Günther Lübke Böhm Groß Weiß Voß Jürgen Jörg Käthe Björn Sören Günter Götz Schütz Möller Förster Hübner Häusler Bäcker Rößler Strauß Preuß Thäle Ärztin Österreich Übersetzer Löwe Höfer Kühn Brück Büttner Wörner Döring Schönfeld Größe Straße München Köln Düsseldorf Nürnberg Zürich Grün Bühler Küster Schröter Röder Mäder Böttcher Fröhlich Händel Kämpfer Täuber Münch Stöber Völker Pfänder Rüdiger Gräfin Hänsel Süß Heß Meißner Wößner Hermann Schmidt Fischer Weber Wagner Becker Hoffmann Schulz Bauer Richter Klein Wolf Neumann Schwarz Zimmermann Braun Krause Lehmann Hartmann Lange Werner Peters Anna Lukas Sebastian Stefan Andreas Thomas Michael Susanne Katharina Straßburger',
  fr: 'François Françoise Hélène Hervé André Andrée Béatrice Cécile Céline Chloé Clémence Clément Désirée Émile Émilie Éric Étienne Gaëlle Noël Joël Michaël Raphaël Anaïs Loïc Maïté Jérôme Jérémie Léa Léon Mélanie Noémie Océane Pénélope Rémi René Renée Sébastien Stéphane Stéphanie Théo Théophile Thérèse Valérie Zoé Inès Agnès Geneviève Hélèna Lefèvre Lefebvre Lévêque Bénard Bérard Gérard Girard Béranger Gauthier Prévost Fréderic Frédéric Mathéo Jérémy Élodie Éloïse Benoît Aurélien Aurélie Amélie Adèle Eugène Hugues Châtelain Côté Crépin Dubé Forêt Français Garçon Gonçalves Hébert Lambert Légaré Maréchal Pâquet Pelé Pépin Poincaré Rivière Théberge Vallée Crétien Bélanger Bouchard Gagné Bergère Château Noëlle Citroën Prénom Île Besançon Orléans Dupont Durand Martin Bernard Petit Robert Richard Moreau Laurent Simon Michel Roux Fournier Lacroix Sœur Cœur Lebœuf',
  es: 'José María Jesús Ángel Ángela Álvaro Andrés Adrián Agustín Belén Begoña Óscar Héctor Iván Joaquín Julián Martín Raúl Rubén Sebastián Sofía Tomás Víctor Verónica Mónica Lucía Rocío Inés Íñigo Núñez Muñoz Peña Ibáñez Yáñez Ordóñez Íñiguez Castaño Zúñiga García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Gómez Díaz Jiménez Álvarez Fernández Gutiérrez Domínguez Vázquez Méndez Benítez Suárez Hernán Germán Nicolás Matías Simón Ramón Concepción Asunción Encarnación Cáceres Cárdenas León Rincón Galán Marín Durán Roldán Beltrán Guzmán Avilés Cortés Valdés Garcés Solís Báez Sáez Peláez Peñalver Logroño España Español Bolaños Montaña Toño Iñaki Antonio Manuel Carmen Ana Isabel Pilar Dolores Francisco Juan Ruiz Moreno Romero Navarro Torres Ramos Blanco Molina Ortega Delgado Castro Ortiz Rubio Argüello Agüero Güell',
  pt: 'João José Antônio António Conceição Assunção Gonçalves Gonçalo Simões Magalhães Guimarães Camões Falcão Leitão Galvão Brandão Aragão Sebastião Damião Estêvão Cristóvão Adão São Paulo Inês Luís Luísa Mário Márcia Mônica Mónica Patrícia Letícia Fátima Glória Vitória Antónia Lúcia Tânia Sônia Sónia Flávio Flávia Cláudio Cláudia Júlio Júlia Fábio Sérgio Rogério Régis César Ângela Ângelo Âmbar Érica Ítalo Úrsula Araújo Vinícius Mendonça França Lourenço Gonçalvez Taís Thaís Heloísa Ruí Moisés Nóbrega Pádua Sá Açores Português Peçanha Assis Bragança Mourão Romão Frazão Serrão Trindade Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Souza Sousa Fernandes Lima Carvalho Almeida Ribeiro Pinto Teixeira Moreira Correia Mendes Nunes Vieira Monteiro Cardoso Rocha',
  it: 'Niccolò Nicolò Sarò Città Forlì Cantù Giosuè Mosè Noè Salomè Dalmà Carità Nicoló Andreà Papalà Daniè Libertà Verità Trinità Cefalù Calò Salò Ferrà Nardò Alessandro Giuseppe Francesca Chiara Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano Mancini Rizzo Lombardi Moretti Giulia Martina Lorenzo Matteo Pierò D’Angelo D’Amico Cosentino Donà Aricò Patanè Cardì Scalfarò Nicolì Macrì Calì Merlò',
  nl: 'Zoë Daniël Michaël Raphaël Noël Renée Chloë Joëlle Rafaël Ismaël André José Désirée Thérèse Jérôme Anaïs Loïs Maïke België Ruben van den Berg de Vries Jansen de Jong Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer de Graaf Koster Prins Huisman',
  nordic:
    'Åsa Åke Åse Ågot Åström Öberg Östlund Öhman Ängström Ärla Björn Björk Bjørn Bjørg Jørgen Søren Sørensen Jørgensen Sjöberg Sjögren Lindström Nordström Bergström Engström Söderberg Söderström Holmström Hägglund Hällström Pär Märta Göran Jörgen Håkan Hålund Mårtensson Månsson Måns Ståhl Sjölund Nyström Lönn Grönlund Grönqvist Löfgren Löfberg Höglund Nordén Lindén Sandén Ahlén Hedén Norén André Lundén Renée Linnéa Hélen Kåre Pål Pål Håvard Gård Ødegård Nygård Nygaard Østby Øystein Øyvind Torbjørn Torbjörn Asbjørn Sæther Sæbø Næss Bø Bråten Brønstad Strøm Strømme Hølmebakk Løken Lønn Høyer Mørk Mørch Møller Kjær Kjærgaard Nørgaard Østergaard Ærø Færch Læssøe Bæk Bækgaard Væver Tårn Åberg Skårup Smørrebrød Anders Lars Erik Karin Ingrid Johansson Andersson Nilsson Eriksson Larsson Olsson Persson Hansen Olsen Larsen Andersen Pedersen Nielsen Jensen Christensen Rasmussen Thomsen Mäkinen Hämäläinen Järvinen Mäkelä Heikkilä Lämsä Väinö Päivi Pekka Jyväskylä Töyrylä Hyvönen Räsänen Seppälä Sirpa Kärkkäinen Pöyhönen Yrjö Möttönen Äijälä Lehtimäki Salmelä Saarinen Virtanen Nieminen Korhonen',
  is: 'Guðrún Guðmundur Sigurðardóttir Sigurður Jónsdóttir Jón Þór Þóra Þórður Þórdís Þorsteinn Þorgerður Björk Björg Bjarnadóttir Kristín Kristján Ásdís Ásta Ásgeir Árni Ágúst Örn Össur Sæmundur Særún Ævar Ólafur Ólöf Ólafsdóttir Óskar Íris Ísak Davíð Elías Friðrik Margrét Hörður Hörn Hólmfríður Ingibjörg Jóhann Jóhanna Jóhannes Jónína Jökull Kári Lárus Magnús Magnúsdóttir Rúnar Rósa Sólveig Sóley Stefán Stefánsdóttir Steingrímur Tómas Unnur Valgerður Viðar Víðir Vigdís Ýmir Ýr Eyþór Hafþór Steinþór Bergþóra Arnþrúður Gísladóttir Helgadóttir Pálsdóttir Páll Pétur Rögnvaldur Sighvatsson Einarsson Gunnarsson',
  pl: 'Łukasz Łucja Wałęsa Michał Paweł Rafał Stanisław Władysław Bolesław Mirosław Jarosław Wacław Bogusław Zdzisław Przemysław Małgorzata Bożena Grażyna Elżbieta Agnieszka Józef Józefa Kazimierz Żaneta Żak Świątek Świderski Śliwiński Śmigły Ścibor Ćwik Źródło Ząbek Dąbrowski Dąbrowska Wójcik Wójtowicz Kamiński Kamińska Zieliński Zielińska Szymański Woźniak Kozłowski Kozłowska Jankowski Wiśniewski Wiśniewska Kowalczyk Kwiatkowski Krawczyk Piotrowski Grabowski Pawłowski Michalski Król Wieczorek Jabłoński Jabłońska Majewski Olszewski Jaworski Malinowski Stępień Górski Górecki Rutkowski Sikora Ostrowski Baran Duda Szewczyk Tomaszewski Pietrzak Marciniak Wróbel Wróblewski Jędrzej Jędrzejczak Mazurkiewicz Głowacki Głowacka Sobczak Czerwiński Wasilewska Gałązka Kołodziej Kołodziejczyk Zając Łoś Łęcki Bąk Gąsior Piątek Pająk Kępa Częstochowa Łódź Kraków Gdańsk Poznań Wrocław Wątroba Brzęczyszczykiewicz Gołąb Gołębiewski Kędzierski Wesołowski Barańska Jasiński Makowska Adamczyk Nowak Zawadzki Sadowska Bartłomiej Błażej Mikołaj Miłosz Szczęsny Święcicki Kościuszko Mączyński Słowacki Skłodowska Różański Lechoń Ślązak Bieńkowski Gruszczyński imię',
  cs: 'Jiří Jiřina Dvořák Dvořáková Novák Nováková Novotný Novotná Procházka Procházková Černý Černá Kučera Kučerová Veselý Veselá Horák Horáková Němec Němcová Marek Pospíšil Pospíšilová Hájek Hájková Král Králová Jelínek Jelínková Růžička Růžičková Beneš Benešová Fiala Fialová Sedláček Sedláčková Doležal Doležalová Zeman Kolář Kolářová Krejčí Navrátil Čermák Čermáková Urban Vaněk Vaňková Blažek Blažková Kříž Křížová Kratochvíl Kovář Kovářová Bartoš Vlček Vlčková Polák Musil Kopecký Šimek Šimková Konečný Konečná Malý Malá Holub Čech Čechová Štěpánek Štěpánková Staněk Kadlec Dostál Soukup Šťastný Mareš Moravec Sýkora Tichý Tichá Valenta Vávra Matoušek Bláha Říha Říhová Ševčík Ševčíková Bureš Hruška Mašek Mašková Pavlíček Žák Žáková Tomáš Lukáš Matěj Ondřej Štěpán Vojtěch Zdeněk Zdeňka Miloš Aleš Radek Ladislav Stanislav Břetislav Božena Růžena Alžběta Kateřina Markéta Lenka Eliška Tereza Anežka Žaneta Světlana Věra Naděžda Ľubomír Ľuboš Kováč Kováčová Horváth Horváthová Tóth Varga Nagy Balážová Baláž Molnár Lukáčová Šimon Gajdoš Hudák Ďurica Ďuriš Juraj Ján Jozef Štefan Štefánik Peťo Peňaška Vladimír Kristína Viktória Červenák Sloboda Gregorová Zelenáková jméno příjmení Ústí Plzeň Třebíč Jindřich Bedřich Křenek Kašpar Řezník Řezníček Přibyl Vítek Hynek Zbyněk',
  hu: 'László István József János Zoltán Gábor Péter Tamás Tímea András György Győző Győri Győrffy Erdős Szűcs Szőke Szőcs Kőrösi Kőszegi Törő Törőcsik Dezső Ernő Jenő Rezső Gergő Bendegúz Csűrös Sütő Dömötör Ödön Ötvös Örs Őry Őze Űrhajós Fűzfa Fűrész Gyűrű Lőrinc Lőrincz Lőw Vörös Vörösmarty Körösi Kovács Szabó Tóth Nagy Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács Juhász Lakatos Mészáros Oláh Simon Rácz Fekete Szilágyi Török Fehér Balázs Gál Kis Szűts Kocsis Orsós Pintér Fodor Szalai Sipos Magyar Lukács Gulyás Biró Király Katona László Bálint Máté Dániel Ádám Áron Ákos Árpád Ágnes Éva Erzsébet Ildikó Mária Katalin Zsuzsanna Zsófia Judit Krisztián Attila Levente Béla Géza Imre Kálmán Sándor Tünde Gyöngyi Piroska Noémi Réka Dóra Dorottya Viktória Boglárka Emőke Enikő Ibolya Mátyás Csaba Szente Pécs Debrecen Kőműves Hegedűs Hegedüs Szemző Ördög Ügyes Üveges Füle Bíró Kertész Veréb Gémes név cím',
  ro: 'Ştefan Ştefania Ştefănescu Şerban Ţăranu Ţepeş Ţiriac Cătălin Cătălina Mihăilă Mihăiţă Mădălina Mădălin Răzvan Dănuţ Ionuţ Ionuț Niţă Niță Nițu Ștefan Ștefănescu Șerban Țepeș Țuțea Bănică Brătianu Brâncuşi Brâncoveanu Câmpeanu Mânzatu Râpă Sârbu Constanţa Braşov Bucureşti Timişoara Iaşi Galaţi Mureş Mureșan Mureşan Costică Păun Pădurariu Vlădescu Vlăduţ Vasilică Lăcătuş Lăcătuș Rădulescu Rădoi Rădoiu Stănescu Stănciulescu Dănilă Gheorghiţă Ioniţă Muşat Ceauşescu Ţurcanu Moţoc Moruţan Băsescu Năstase Crăciun Crăiniceanu Pârvulescu Pîrvu Hagi Popescu Ionescu Popa Dumitru Stoica Gheorghe Marin Tudor Dobre Barbu Nistor Florea Dragomir Ana Maria Elena Ioana Andrei Alexandru Bogdan Iliescu Constantin Gabriela Nicuşor Mircea Ilinca Bălan Bălănescu Măriuca Smărăndiţa Înălţimea Țîrlea Zamfirescu Lupaşcu Pleșu Caşcaval Frâncu prenume nume judeţ',
  hr: 'Đorđe Đurđa Đuro Đokić Đurić Đukić Živko Željko Željka Žarko Živković Šime Šimun Šimić Šarić Štefica Čović Čačić Čedomir Ćosić Ćurić Ćiro Kovačević Kovač Kovačić Jovanović Petrović Nikolić Marković Đorđević Stojanović Ilić Stanković Pavlović Milošević Horvat Babić Marić Novak Jurić Knežević Vuković Matić Tomić Božić Blažević Grgić Perić Pavić Radić Šimunović Lončar Filipović Vidović Kralj Krišto Kneževič Zupančič Kovačič Krajnc Potočnik Mlakar Kos Golob Turk Božič Vidmar Žagar Hribar Košir Žnidaršič Miloš Uroš Aleš Boštjan Matjaž Jože Tomaž Anže Luka Žan Nuša Maša Saša Tjaša Neža Špela Urška Barbara Anđela Snežana Slađana Dušan Siniša Nenad Mladen Goran Zlatko Dražen Tomislav Krešimir Zvonimir Ivančić Račan Plenković Milanović Gašpar Bačić Župan Pušić Bušić Hadžić Hodžić Džeko Bašić Halilović Omerović Begić Mujić Dedić',
  tr: 'Ahmet Mehmet Mustafa Ali Hüseyin Hasan İbrahim İsmail İsmet İlker İlhan İnci İpek İrem Işıl Işık Işın Özgür Özlem Özge Özkan Öztürk Özdemir Özcan Özer Ömer Öykü Çağla Çağlar Çağrı Çiğdem Çetin Çelik Çelebi Çakır Çınar Şahin Şeker Şule Şebnem Şükrü Şafak Şimşek Şen Şener Ünal Ümit Ülkü Üstün Yıldız Yıldırım Yılmaz Kılıç Kılınç Aydın Arslan Aslan Doğan Doğru Erdoğan Tuğba Tuğçe Buğra Uğur Yiğit Koç Koçak Kaya Demir Güneş Güler Gül Gülşen Gökhan Gökçe Göksel Görkem Günay Güngör Gümüş Bülent Büşra Tülay Sümeyye Süleyman Müge Mühittin Nurgül Songül Ayşe Ayşegül Barış Başak Bekiroğlu Beşiktaş Bayraktar Karaoğlu Hacıoğlu Imamoğlu İmamoğlu Oğuz Oğuzhan Ertuğrul Tanrıkulu Kadıköy Kırmızı Sarı Altın Altınok Taş Taşkın Tekin Güçlü Kuşçu Keskin Avcı Demirci Yazıcı Bakır Sadık Akın Eskişehir İstanbul İzmir Diyarbakır Fırat Kıvanç Nazlı Pınar Sıla Tarık Hülya Zübeyde Şenol Coşkun Bozkurt Balcı Acar Polat Korkmaz Çiçek Yüksel Türk Türkoğlu Küçük Büyük Köse Kurtuluş ad soyad',
  // Windows-1258 has the tones as marks of their own.
  vi: 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh Đinh Đoàn Lâm Mai Trương Đào Cao Hà Tô Tạ Văn Thị Hữu Đức Công Quốc Minh Hùng Dũng Cường Tuấn Tú Thảo Hương Hồng Hạnh Hiền Huệ Lan Linh Loan Ngọc Ánh Nhung Nga Oanh Phượng Phương Quỳnh Thủy Thúy Trang Tuyết Vân Xuân Yến Bảo Bình Chí Đạt Điệp Giang Hải Hiếu Khánh Khoa Kiên Long Lộc Mạnh Nam Nghĩa Nhân Phong Phúc Quân Quang Sơn Tâm Tân Thắng Thành Thiện Thịnh Tiến Toàn Trí Trung Trường Tùng Việt Vinh Vượng họ tên',
  baltic:
    'Jānis Andris Pēteris Kārlis Māris Mārtiņš Kristīne Līga Ilze Zanda Bērziņš Bērziņa Kalniņš Kalniņa Ozoliņš Ozols Jansons Liepiņš Liepa Krūmiņš Krūmiņa Zariņš Balodis Eglītis Eglīte Pētersons Vītols Vītola Kļaviņš Kļaviņa Kārkliņš Vilks Āboliņš Šmits Zālītis Ķirsis Ģirts Ņina Ēriks Ūdris Žanis Čaks Rīga Jūrmala Jūratė Rūta Rūtenė Gražina Živilė Žemaitis Žukauskas Žukauskienė Kazlauskas Kazlauskienė Petrauskas Petrauskaitė Jankauskas Stankevičius Stankevičienė Butkus Butkienė Paulauskas Urbonas Urbonaitė Kavaliauskas Šimkus Šimkutė Ąžuolas Čepaitis Eglė Agnė Birutė Daiva Danutė Dalė Gintarė Giedrė Ieva Jonė Jūra Laimutė Milda Nijolė Ramunė Rasa Sigitė Simonė Ugnė Viktorė Vytautas Gediminas Algirdas Ričardas Mindaugas Kęstutis Žydrūnas Šarūnas Arūnas Tõnu Tõnis Jüri Jõgi Õnne Pärn Pärnu Mägi Kõiv Põld Rõõm Söödor Ülle Ülo Märt Päts Rüütel Kütt Lõhmus Sõber Võsu Kärt Täht Kask Tamm Saar Sepp',
  ru: 'Александр Алексей Анатолий Андрей Антон Артём Борис Вадим Валентин Валерий Василий Виктор Виталий Владимир Вячеслав Геннадий Георгий Григорий Даниил Денис Дмитрий Евгений Егор Иван Игорь Илья Кирилл Константин Максим Михаил Никита Николай Олег Павел Пётр Роман Сергей Степан Фёдор Юрий Ярослав Анна Алла Анастасия Валентина Вера Виктория Галина Дарья Екатерина Елена Елизавета Жанна Зоя Ирина Кристина Ксения Лариса Лидия Любовь Людмила Маргарита Марина Мария Надежда Наталья Нина Оксана Ольга Полина Светлана София Тамара Татьяна Юлия Яна Иванов Иванова Смирнов Смирнова Кузнецов Кузнецова Попов Попова Васильев Петров Петрова Соколов Михайлов Новиков Новикова Фёдоров Морозов Морозова Волков Волкова Алексеев Лебедев Лебедева Семёнов Егоров Павлов Козлов Козлова Степанов Николаев Орлов Орлова Андреев Макаров Никитин Захаров Зайцев Зайцева Соловьёв Борисов Яковлев Григорьев Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов Осипов Сидоров Матвеев Титов Марков Миронов Крылов Куликов Карпов Власов Мельников Денисов Гаврилов Тихонов Казаков Афанасьев Данилов Савельев Тимофеев Фомин Чернов Абрамов Мартынов Ефимов Федотов Щербаков Назаров Калинин Исаев Чернышёв Быков Маслов Родионов Коновалов Лазарев Воронин Климов Филатов Пономарёв Голубев Кудрявцев Прохоров Наумов Потапов Журавлёв Овчинников Трофимов Леонов Соболев Ермаков Колесников Гончаров Емельянов Никифоров Грачёв Котов Гришин Ефремов Архипов Громов Кириллов Малышев Панов Моисеев Румянцев Акимов Кондратьев Бирюков Горбунов Анисимов Ерёмин Тихомиров Галкин Лукьянов Михеев Скворцов Юдин Белоусов Нестеров Симонов Прокофьев Харитонов Князев Цветков Левин Митрофанов Воронов Аксёнов Софронов Мальцев Логинов Горшков Савин Краснов Майоров Демидов Елисеев Рыбаков Сафонов Плотников Шевченко Коваленко Бондаренко Ткаченко Кравченко Олійник Шевчук Поліщук Мельник Андрій Олександр Сергій Юрій Ганна Ірина Олексій Дмитро Володимир Марія Наталія Тетяна Петро Оксана Їжакевич Євген Ґонта Димитър Георги Стоян Иво Мариян Димитров Иванова Стоянов Георгиева Тодоров Христо Цветан Ъглов имя фамилия почта Москва адрес',
  el: 'Γιώργος Γεώργιος Γιάννης Ιωάννης Κώστας Κωνσταντίνος Δημήτρης Δημήτριος Νίκος Νικόλαος Παναγιώτης Βασίλης Βασίλειος Χρήστος Αθανάσιος Θανάσης Μιχάλης Μιχαήλ Ευάγγελος Βαγγέλης Σπύρος Σπυρίδων Αντώνης Αναστάσιος Θεόδωρος Ανδρέας Χαράλαμπος Αλέξανδρος Εμμανουήλ Ηλίας Σταύρος Πέτρος Σωτήριος Στυλιανός Ελευθέριος Απόστολος Φώτης Διονύσιος Γρηγόρης Άγγελος Άρης Έλλη Ήρα Ίρις Όλγα Ώρα Μαρία Ελένη Αικατερίνη Κατερίνα Βασιλική Σοφία Αγγελική Γεωργία Δήμητρα Κωνσταντίνα Παρασκευή Ευαγγελία Ιωάννα Αναστασία Χρυσούλα Φωτεινή Ειρήνη Δέσποινα Άννα Χριστίνα Σταυρούλα Ευγενία Θεοδώρα Αλεξάνδρα Ζωή Ξένια Παπαδόπουλος Παπαδοπούλου Βλάχος Βλάχου Αγγελόπουλος Νικολάου Γεωργίου Δημητρίου Ιωάννου Παπαδάκης Παπαδάκη Βασιλείου Κωνσταντίνου Οικονόμου Οικονομίδης Παππάς Μακρής Μακρή Καραγιάννης Καραγιάννη Σαββίδης Θεοδωρίδης Παπανικολάου Αντωνίου Αντωνόπουλος Χατζής Χατζηδάκης Ζαχαρίου Λαμπρόπουλος Σταθόπουλος Αλεξίου Μιχαηλίδης Παναγιωτόπουλος Δημόπουλος Κωστόπουλος Ψαράς Ψωμιάδης Ξενάκης Θεοδωράκης Ελύτης Σεφέρης Καζαντζάκης Μητσοτάκης Τσίπρας Κυριακίδης Ρήγας Φραγκούλης Όνομα Επώνυμο Αθήνα Θεσσαλονίκη Πάτρα Ηράκλειο διεύθυνση',
  ar: 'محمد أحمد محمود علي حسن حسين إبراهيم عبد الله عبدالله عبد الرحمن عبد الرحيم عبد العزيز عبد الكريم خالد يوسف عمر عثمان إسماعيل مصطفى طارق سعيد سعد سامي سمير سليمان صالح صلاح رامي رشيد كريم كمال جمال جمعة حمد حمزة حامد حمدي ماجد مجدي مروان منصور ناصر نبيل نادر وليد ياسر ياسين زياد زيد بلال باسم بدر فهد فيصل فارس فاروق فاطمة فادي عادل عماد عصام عامر غسان قاسم طه ظافر شريف هشام هاني هيثم أنس أيمن أسامة أشرف أمير أمين إياد ضياء ثامر جابر خليل داود رضا زكريا عائشة عبير أمينة أمل أميرة آمنة آية بسمة جميلة حنان خديجة دعاء رانيا ريم زينب زهراء سارة سلمى سميرة شيماء صفاء عفاف غادة فرح كوثر لطيفة ليلى لينا مريم منى مها نادية نجلاء نور نورة هالة هبة هدى هند وفاء ياسمين يسرا السيد الحسن الأحمد المصري الشامي الحلبي العلي الخطيب النجار الحداد الصباغ القاضي الشيخ العمري الزهراني الغامدي القحطاني العتيبي الشمري الدوسري الحربي المالكي العنزي المطيري الهاشمي البغدادي التميمي الجبوري الفهد بن أبو أم سالم الفاسي بنعلي العلوي الإدريسي بوعزة الاسم البريد الإلكتروني القاهرة دمشق الرياض اللغة العربية',
  he: 'משה אברהם יצחק יעקב דוד יוסף שלמה חיים דניאל מיכאל אליהו שמואל אהרון יהודה נתן אורי איתן עומר נועם אריאל יונתן רועי גיא תומר אלון אבי יוסי רוני עידו שרה רבקה רחל לאה מרים אסתר חנה דינה תמר נועה מאיה יעל מיכל ענת שירה אביגיל הדס טליה עדי ליאת אורית רונית כהן לוי מזרחי פרץ ביטון דהן אברהמי פרידמן מלכה אזולאי כץ יוספי דוידי עמר אוחיון חדד גבאי אדרי לוין טל שפירא גולן רוזנברג סגל שם דואר ירושלים חיפה תל אביב שוורץ צור ברק גרוסמן אייל נחום פנינה זהבה קרן ץ',
  th: 'สมชาย สมศักดิ์ สมหญิง สุชาติ สุรชัย ประเสริฐ วิชัย วิโรจน์ อนุชา ณัฐพล ธนกร กิตติ พงศ์ ชัยวัฒน์ อรุณ นภา มาลี สุดา รัตนา พรทิพย์ กัญญา ศิริพร จันทร์ วรรณา ปรียา ใจดี แสงทอง ทองดี บุญมี ศรีสุข วงศ์ไทย สุวรรณ รักไทย เจริญ พัฒนา มีสุข อินทร์ ชื่อ อีเมล นามสกุล',
} as const

/** Given and family names; kana and Hangul are letters that stand for syllables. */
const hanSamples = {
  'zh-Hans':
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阴苑芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂伟淑玉兰红建国志文辉鹏飞宇浩然梓涵子轩雨欣佳怡嘉诗琪晓梅雪婷婷慧琳美云莲真环荣爱妹香月莺媛瑞凡青倩燕彩春菊凤洁琼勤珍贞莉莎锦黛青宜眉蓉薇岩荔菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希宁欣飘育滢馥筠柔竹霭凝晓欢霄枫芸菲寒伊亚宜可姬舒影枝思俊峰保东毅启铭松善厚庆民友裕河哲江浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维克伦翔旭晨辰士以建家致树炎德行泰盛雄琛钧冠策腾楠榕风航弘义兴良海山仁波宁贵福生元全胜学祥才发新利清彬富顺信子昌成中天达龙小大一光正立永长世万少春华雷邮箱姓名电子件语言状态地址版本称呼中文英双北京上海广州深圳杭州成都武汉南政策研究室公司编辑部',
  'zh-Hant':
    '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董温唐藍石蔣古紀姚連馮歐程湯黃田康姜白汪鄒尤巫鐘黎涂龔嚴韓袁金童陸夏柳凃邵錢伍倪溫于譚駱熊任甘秦顧毛章史官萬俞雷粘饒張闕凌崔尹孔歐陽辛武辜陶段龍韋葛池孟褚殷麥賀賈莫文管關向包丘梅華利裴樊房全佘左花魯安鮑郝穆塗邢蒲成谷常閻練盛鄔耿聶符申祝繆陽解曲岳齊籃應單舒畢喬龎翟牛鄞留季家怡君雅婷美玲淑芬志明俊傑建宏文雄惠雯佳穎宗翰冠宇家豪承恩品妤思妤詠晴子涵宥廷柏翰彥廷淑華麗華秀英美惠雅惠靜宜雅雯怡如欣怡佩珊心怡詩涵玉珍秀琴淑貞秀蘭金龍國榮明德正義志偉志豪文龍振宇哲瑋信宏建志承翰宜君婉婷曉雯筱涵郁婷珮瑜雅琪佩君宛真鈺婷孟潔馨儀慧敏慧玲鳳英玉蘭春嬌月娥素珍碧霞雪梅麗珠寶珠金枝阿美桂花菊蓉瑞祥福來財源進財添丁水木火土天賜永昌清泉榮華富貴振東耀輝銘祥聖凱浩然弘毅維新大小中仁和平安康樂飛鴻家輝偉強國偉德華學友富城潤發星馳嘉玲祖兒詠詩穎怡麗儀淑儀慧儀敏儀寶儀子健俊賢偉倫啟賢鎮宇家駒永權兆基嘉誠錦榮炳輝艷芳曼玉電子郵件信箱姓名語言狀態地址版本稱呼台北臺灣高雄新竹香港九龍編輯部公司研究廣東訂閱',
  ja: '佐藤鈴木高橋田中伊藤渡辺山本中村小林加藤吉田山田佐々木山口松本井上木村林斎藤清水山崎森池田橋本阿部石川山下中島石井小川前田岡田長谷川藤田後藤近藤村上遠藤青木坂本斉藤福田太田西村藤井金子岡本藤原中野三浦原田中川松田竹内小野田村中山和田石田森田上田原内田柴田酒井宮崎横山高木安藤宮本大野小島谷口今井工藤高田増田丸山杉山村田大塚新井小山平野藤本河野上野武田野口松井千葉菅原岩崎久保木下佐野野村松尾菊地杉本市川古川大西島田水野桜井高野渡部吉川山内西田飯田菊池小松北村安田五十嵐川口平田関中田久保田服部東岩田土屋川崎福島本田辻樋口秋山田口永井中西吉村川上石原大橋松岡馬場浜田森本星野矢野浅野大島吉岡小池久保寺田片山荒木岡崎大久保大石須藤菅野早川黒田石橋栗原熊谷花子太郎一郎次郎三郎健健一翔大輔拓也直樹和也達也哲也裕子恵子洋子陽子智子久美子由美子美咲美香愛葵陽菜結衣結愛凛さくら優花真由美直美幸子京子和子節子千代子明美智也亮涼駿翼悠斗大翔蓮樹陽太颯太雄大誠実茂博隆浩正弘勝清進修豊勇稔学剛武彦雄夫男介助吾朗香織麻衣彩綾恵理沙奈菜々絵里江枝穂桃莉緒音海空光輝希望夢未来七瀬杏梨楓菫蘭梅桜氏名前様姓読配信状態登録購読東京大阪京都株式会社編集部研究所',
} as const

const kanaSample =
  'さくらひなのゆいあおいはるかみさきあやかまゆみかおりえみこめぐみなおみゆかりともこけいこようこまさしたけしひろしつよしあきらすずきたなかさとうやまだわたなべいとうこばやしメールアドレスタロウハナコサトウスズキタカハシタナカワタナベイトウヤマモトナカムラコバヤシカトウヨシダササキヤマグチマツモトイノウエキムラハヤシシミズケンジユウコマリナエリカジョンスミスマイケルソン'
const hangulSample =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모남궁탁국어은편용김민준서준예준도윤시우주원하준지호지후준서현우도현지훈건우우진민재현준선우서진연우정우유준승현준혁민서서연서윤지우서현하은하윤민지수아지아채원지민지원다은은서수빈예은예린소율영수영호영희영숙영자영철정희정숙정호정수미경미영미숙은경은영은주은정현정현숙혜진혜정혜경경희경숙경수성호성민성진상훈상우상철동현동욱재현재훈태현태호준호진우진호보람아름슬기가영나영다영라희선영선희순자순옥말자옥순춘자병철종수광수철수창민기현규민찬우해인효진희진윤아세영소영수정수진수현승민시현안나유진윤서이름메일주소성명전자우편서울부산대한민국언어상태'
