/** What a text says of something: that it must, may, must not or need not be done, or is not so. */
export type Modality = 'duty' | 'permission' | 'prohibition' | 'exemption' | 'negation'

/**
 * The words of a language, as parts of a pattern. `_` stands for up to some words in between. What stands earlier wins where two
 * begin at the same place.
 */
export interface ModalWords {
  /** Words that only look like the others: 不仅, “no later than”. */
  readonly none: string
  /** That only under a condition may be said in any of the ways: “may only”, 方可, “ne … que”. */
  readonly only: string
  readonly exemption: string
  readonly prohibition: string
  readonly duty: string
  /** May be a duty, or no more than the tone of laws: “shall enter into force”, “should cool down”. */
  readonly softDuty: string
  readonly permission: string
  /** May be a permission, or no more than what is able or likely to happen. */
  readonly softPermission: string
  readonly negation: string
  /** What answers one of the above in the other language, though it asks for nothing itself. */
  readonly hints: { readonly duty: string; readonly permission: string; readonly negation: string }
}

/** What a law is known by: 152-FZ, 575/2013, A-7. */
const NUMBER = '(?:(?-i:\\p{Lu}{1,4})-?)?\\d(?:[\\p{L}\\d/.-]{0,24}[\\p{L}\\d])?'

/** “No. 5” is number five, and so is “No 5” in the middle of a sentence. */
const NUMBERED = `nos?\\. ?(?:${NUMBER}|(?-i:[IVX]{2,7}))|(?<=[\\p{L}\\d)] )(?-i:Nos?) ${NUMBER}`

const en: ModalWords = {
  none: `${NUMBERED}|not only|not least|not merely|not just|no (?:less|more|fewer|later|earlier|sooner) than|whether or not|may or may not|no doubt|nothing but|must-\\p{L}+`,
  only: 'only|solely|exclusively|unless|except|until',
  exemption:
    '(?:need|needs) not|needn’t|(?:do|does|did|will) not (?:have|need) to|(?:not|never) (?:be )?(?:required|obliged|obligated|necessary)|no (?:need|obligation|duty)|exempt\\p{L}*|not mandatory',
  prohibition:
    '(?:must|may|shall|should|can|could)_ (?:not|never)(?! only)|cannot|can’t|mustn’t|(?:no|neither|nobody|no one)_ (?:may|shall|must|can|should)|not (?:be )?(?:allowed|permitted|entitled)_|prohibit\\p{L}*|forbid\\p{L}*|forbade|bans?|banned|banning|outlaw\\p{L}*|barr?(?:ed|s) from',
  duty: 'must|ought to|(?:has|have|had|having) to|(?:is|are|was|were|be) (?:required|obliged|obligated|bound) to',
  softDuty: 'shall|should',
  permission: '(?-i:may)|(?:is|are|was|were|be) (?:allowed|permitted|entitled|authorised|authorized|free) to',
  softPermission: 'can|could|might',
  negation: 'not|\\p{L}+n’t|no|never|none|neither|nor|nobody|nothing',
  hints: {
    duty: 'requir\\p{L}*|oblig\\p{L}*|dut(?:y|ies)|mandat\\p{L}*|compulsory|necessar\\p{L}*|needs?|needed|(?:is|are|was|were) to|responsible|liable|order(?:s|ed)?|urg(?:es?|ed)|ask(?:s|ed)?|call(?:s|ed)? (?:on|for)|demand(?:s|ed)?|subject to|expected|supposed|forc(?:es?|ed)|ensure',
    permission:
      'rights?|allow\\p{L}*|permi(?:t|ts|tted|ssion)|licen[cs]\\p{L}*|authori[sz]\\p{L}*|entitle\\p{L}*|able|possib\\p{L}*|potential\\p{L}*|likely|perhaps|free to|options?|optional|power to|let|lets|enable\\p{L}*',
    negation:
      'un(?!der|til|i[oqtvf])\\p{L}{4,}|non-?\\p{L}*|without|fail\\p{L}*|refus\\p{L}*|declin\\p{L}*|reject\\p{L}*|lack\\p{L}*|den(?:y|ies|ied)|avoid\\p{L}*|absen\\p{L}*|rather than|instead|hardly|little|few|prevent\\p{L}*|stop\\p{L}*|illegal\\p{L}*|im(?:possible|proper|perfect)\\p{L}*|in(?:valid|admissible|sufficient|correct|accura|complete|dependent|eligib|visib|consisten|adequa|effective)\\p{L}*|dis(?:agree|allow|approv|miss|regard)\\p{L}*|other than|at most|up to|within|exceed\\p{L}*|less than|below|void|contrary|despite|different\\p{L}*|free of|out of|miss\\p{L}*|end(?:s|ed)?|revok\\p{L}*|suspend\\p{L}*|yet to',
  },
}

/** Chinese has no spaces: what may stand within a longer word is named as such. Both scripts. */
const zh: ModalWords = {
  none: '不[仅僅但光]|不只|不[断斷久过過管论論妨]|不少[于於]|不[低高多大小][于於]|不超[过過]|不[晚迟遲]于|不得已|无论|無論|未[来來]|未成年|未婚|非[洲常]|无线|無線|[无無]人[机機驾駕]|非同小可|[监監拘软軟囚]禁|[主重摘概]要|[纪紀]要|应[用对急付邀答届聘运战]|應[用對急付邀答屆聘運戰]|[响反供相适效对回呼顺感答因][应應]|[響適對順][应應]|可[持再靠信行见見观觀控追解谓謂惜怜是比乐樂爱愛选選疑贵貴穿移操负負识識核验驗重降燃达達逆变變]|[认認宁寧]可|智能|功能|能[源力量耗]|[性产產节節核潜潛职職技效电電风風]能|太[阳陽]能',
  only: '只[有能可]|方可|方能|才[可能]|[仅僅]|除[非外了]',
  exemption:
    '[无無][需须須]|不必|不[需须須](?:要)?|毋[需须須]|不要求|可以?(?:不|免)|免[于於除]|豁免|[没沒]有[义義][务務]|[无無][义義][务務]',
  prohibition:
    '不得(?!不)|不准|不[许許]|不可(?!避|或缺|分割|抗|思)|不能(?!不)|不[应應](?:当|當|该|該)?|不[该該宜]|不允[许許]|[严嚴]?禁止?|切勿|[请請]勿|[无無][权權]|取[缔締]',
  duty: '不[得能]不|[应應](?:当|當|该|該)|必[须須]|[务務]必|[须須]|[应應]',
  softDuty: '需要?|要(?!求|素|闻|聞|点|點)',
  permission: '可以|有[权權]|准[许許]|允[许許]',
  softPermission: '可(?!能)|能[够夠]',
  negation: '不(?![同足等良利])|未|[没沒]有?|[并並]非|绝非|[从從]不',
  hints: {
    duty: '必|[义義][务務]|[责責]任|[职職][责責]|[负負][责責]|要求|[规規]定|命令|[强強]制|敦促|呼[吁籲]|建[议議]|确保|確保',
    permission: '可能|[许許]可|[获獲]准|能|或[许許]|有望|授[权權]|[权權]利|批准|自由|也[许許]',
    negation:
      '[无無非否勿免拒缺失停除误誤违違难難莫]|不[同足等良利]|反[对對]|以[内內]|至多|最多|最[迟遲晚]|[撤取]消',
  },
}

const de: ModalWords = {
  none: 'nicht (?:nur|zuletzt|bloß|allein|weniger als|mehr als|später als|früher als)',
  only: 'nur|ausschließlich|lediglich|außer|es sei denn|erst',
  exemption:
    '(?:muss|müssen|musste|mussten|müsste|müssten|braucht|brauchen)_ (?:nicht(?! nur)|keine?[nmrs]?)|nicht (?:verpflichtet|erforderlich|nötig|notwendig)|(?:befreit|ausgenommen)',
  prohibition:
    '(?:darf|dürfen|durfte|durften|dürfte|dürften|soll|sollen|kann|können)_ (?:nicht(?! nur)|keine?[nmrs]?|weder|niemals)|(?:keine?[nmrs]?|niemand)_ (?:darf|dürfen|durfte|durften)|verb[io][et]t?\\p{L}*|untersag\\p{L}*|unzulässig\\p{L}*',
  duty: 'muss|müssen|musste|mussten|müsste|müssten|sollte|sollten|verpflichtet',
  softDuty: 'soll|sollen',
  permission: 'darf|dürfen|durfte|durften|berechtigt|befugt',
  softPermission: 'kann|können|konnte|konnten|könnte|könnten|dürfte|dürften',
  negation: 'nicht|keine?[nmrs]?|nie|niemals|weder|niemand|nichts',
  hints: {
    duty: 'pflicht\\p{L}*|verpflicht\\p{L}*|\\p{L}*pflichtig\\p{L}*|(?:hat|haben|ist|sind)_ zu|erforder\\p{L}*|notwendig\\p{L}*|nötig|verlang\\p{L}*|forder\\p{L}*|zwing\\p{L}*|verantwort\\p{L}*|haft\\p{L}*|vorgeschrieben|schreib\\p{L}*',
    permission:
      'erlaub\\p{L}*|gestatt\\p{L}*|rechte?|möglich\\p{L}*|zulässig\\p{L}*|vielleicht|ermächtig\\p{L}*|genehmig\\p{L}*',
    negation:
      'un(?!d|s|ter|ion|i)\\p{L}{4,}|ohne|fehl\\p{L}*|lehn\\p{L}*|ablehn\\p{L}*|abgelehnt|verweiger\\p{L}*|verhinder\\p{L}*|höchstens|spätestens|bis zu|statt|anstatt|entfall\\p{L}*|frei von|mangel\\p{L}*',
  },
}

const fr: ModalWords = {
  none: 'non seulement|pas (?:seulement|uniquement|moins d\\p{L}*|plus d\\p{L}*|plus tard)|pas moins',
  only: 'seuls?|seules?|seulement|uniquement|exclusivement|sauf|n(?:e|’\\p{L}{1,20})(?: (?!pas|plus|jamais)[^\\s.,;]{1,24}){0,3}? qu(?:e|’)|à moins',
  exemption:
    'n(?:e |’)(?:est|sont|était|étaient|sera|seront) pas (?:tenue?s?|obligée?s?|nécessaires?|obligatoires?)|n(?:e |’)(?:a|ont|aura|auront) pas (?:à|besoin)|dispensée?s?|exemptée?s?',
  prohibition:
    'n(?:e |’)(?:doit|doivent|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|saurait|sauraient)_ (?:pas|plus|jamais|aucune?|ni)|(?:aucune?|nul)_ ne (?:peut|doit|pourra|devra|saurait)|interdi\\p{L}*|prohib\\p{L}*',
  duty: 'doit|doivent|devra|devront|devaient|devait|tenue?s? (?:de|d’)|obligée?s? (?:de|d’)',
  softDuty: 'devrait|devraient|faut|faudra|faudrait',
  permission: 'peut|peuvent|pourra|pourront|autorisée?s?|(?:a|ont) le droit',
  softPermission: 'pouvait|pouvaient|pourrait|pourraient',
  negation: 'pas|jamais|aucune?|nul|nulle|rien|personne ne|n(?:e|’\\p{L}{1,20})_ (?:plus|ni)',
  hints: {
    duty: 'oblig\\p{L}*|devoirs?|exig\\p{L}*|impos\\p{L}*|requi\\p{L}*|nécess\\p{L}*|responsables?|prescri\\p{L}*|(?:est|sont) à|demand\\p{L}*|ordonn\\p{L}*|contrain\\p{L}*',
    permission:
      'droits?|permet\\p{L}*|permis\\p{L}*|autoris\\p{L}*|possib\\p{L}*|libres?|licen\\p{L}*|habilit\\p{L}*',
    negation:
      'sans|non|ni|in(?!form|stitut|dustri|tern|t[ée]rie|vest|diqu|clu|nov|jon|scri|téress|téllig|tellig|sta|stan)\\p{L}{4,}|ill[ée]gal\\p{L}*|refus\\p{L}*|rejet\\p{L}*|manqu\\p{L}*|empêch\\p{L}*|au plus|jusqu’\\p{L}*|faute|absence|au lieu|hors',
  },
}

const es: ModalWords = {
  none: `${NUMBERED}|no (?:solo|sólo|solamente|únicamente|obstante|menos de|más de|más tarde)`,
  only: 'solo|sólo|solamente|únicamente|exclusivamente|salvo|excepto|a menos|sino',
  exemption:
    'no (?:tiene|tienen|tendrá|tendrán) que|no (?:está|están|estará|estarán) (?:obligad\\p{L}*|sujet\\p{L}*)|no (?:es|será|son|serán) (?:necesari\\p{L}*|obligatori\\p{L}*)|no (?:necesita|necesitan|necesitarán?)|exent\\p{L}*|eximid\\p{L}*',
  prohibition:
    '(?:no|nunca|tampoco) (?:se )?(?:debe|deben|deberán?|debería|deberían|puede|pueden|podrán?|podría|podrían|cabe)|(?:ningún|ninguna|nadie)_ (?:puede|podrán?|debe|deberán?)|prohib\\p{L}*|prohíb\\p{L}*|ved[ao]d\\p{L}*',
  duty: 'debe|deben|deberán?|debía|debían|(?:tiene|tienen|tendrán?) que|(?:ha|han|habrán?) de|obligad[oa]s? a',
  softDuty: 'debería|deberían|hay que',
  permission: 'puede|pueden|podrán?|autorizad[oa]s?|(?:tiene|tienen) derecho',
  softPermission: 'podía|podían|podría|podrían',
  negation: 'no|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|tampoco',
  hints: {
    duty: 'oblig\\p{L}*|deber(?:es)?|exig\\p{L}*|exij\\p{L}*|requ[ie]\\p{L}*|necesari\\p{L}*|responsables?|impon\\p{L}*|orden\\p{L}*|pid\\p{L}*',
    permission: 'derechos?|permi\\p{L}*|autoriz\\p{L}*|posib\\p{L}*|libres?|licencia\\p{L}*|facult\\p{L}*',
    negation:
      'sin|ni|ilegal\\p{L}*|ilícit\\p{L}*|in(?:válid|admisib|suficien|complet|correct|adecuad)\\p{L}*|rechaz\\p{L}*|deneg\\p{L}*|neg(?:ó|aron|ar|ado)|falta\\p{L}*|impid\\p{L}*|imped\\p{L}*|como máximo|hasta|dentro|desestim\\p{L}*|en lugar|carec\\p{L}*',
  },
}

const ru: ModalWords = {
  none: 'не только|не (?:менее|более|позднее|ранее|меньше|больше|позже)|тем не менее|несмотря',
  only: 'только|лишь|исключительно|кроме|за исключением',
  exemption: 'не обязан\\p{L}*|не требу\\p{L}*|не потребу\\p{L}*|не нужно|не нуждается|освобожд\\p{L}*',
  prohibition:
    'не (?:должен|должна|должно|должны|может|могут|вправе|следует|допускается|допускаются|разрешается|разрешено)|не (?:имеет|имеют) права|нельзя|запре[тщ]\\p{L}*|(?:никто|никакой|никакие)_ не (?:может|могут|вправе)',
  duty: 'должен|должна|должно|должны|обязан|обязана|обязано|обязаны|надлежит|необходимо',
  softDuty: 'следует|нужно|надо',
  permission: 'вправе|(?:имеет|имеют) право|разреш(?:ается|ено|ены|ён|ена)|допускается|допускаются',
  softPermission: 'может|могут|можно|мог|могла|могли',
  negation: 'не|нет|никто|никогда|ничего|никак\\p{L}*',
  hints: {
    duty: 'обяз\\p{L}*|требу\\p{L}*|треб\\p{L}*|ответствен\\p{L}*|предпис\\p{L}*|долг\\p{L}*|призва\\p{L}*|поруч\\p{L}*',
    permission:
      'прав[оа]|разреш\\p{L}*|позвол\\p{L}*|возможн\\p{L}*|лиценз\\p{L}*|свобод\\p{L}*|способ\\p{L}*',
    negation:
      'без|ни|отказ\\p{L}*|отклон\\p{L}*|отсутств\\p{L}*|не(?!о|ф|д)\\p{L}{4,}|незакон\\p{L}*|против\\p{L}*|до|в течение|вместо',
  },
}

/** By language. What is said in any other is not compared. */
export const modalWords: Readonly<Record<string, ModalWords>> = { en, zh, de, fr, es, ru }
