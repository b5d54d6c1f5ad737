/**
 * The words by which mail systems say why they refused, by meaning: English as servers write it, then the languages in
 * which some of them speak to people. From their public help pages (Google, Microsoft, Yahoo, QQ Mail, 163 and 126,
 * Aliyun, Coremail, GMX, the Japanese operators) and the manuals of Postfix, Sendmail, Exim, qmail, Courier and Domino.
 * `failure.ts` says what each meaning is worth. Every gap between words is bounded, so that matching stays linear.
 */

/** What stands for the recipient in a sentence of a server. */
const SOMEBODY =
  '(?:users?|recipients?|mail ?box(?:es)?|mail ?drop|accounts?|address(?:ee|es)?|alias|local[- ]?part|person|subscriber|user ?(?:id|name)|customer|rcpt|e-?mail)'
/** Between that and what is said of it; a server, a host or a connection would be what is said to be missing. */
const GAP = '(?:(?!\\b(?:servers?|hosts?|domains?|connection|session|routes?|dns)\\b)[^.;])'
const NOT = "(?:not|n['’]?t|n[´`]t)"

/** The sender, their address, domain or server is not believed; some of these also name an unknown user: the sender. */
export const OF_SENDER: readonly RegExp[] = [
  /(?<!\bto (?:the )?)\bsender(?:['’]s)?\b.{0,60}\b(?:reject|denied|unknown|invalid|blocked|banned|disabled|suspended|closed|not |n['’]t |fail|verif|could|unverified|listed)/i,
  /\b(?:you are |you['’]re )sending from\b|\boriginat(?:or|ing)\b.{0,40}\b(?:unknown|invalid|not |n['’]t )|\bsending (?:account|address|mailbox|user|domain)\b.{0,40}\b(?:unknown|invalid|disabled|suspended|not |n['’]t )|\bfrom your (?:server|host|domain|network)\b/i,
  /\b(?:denied|reject(?:ed|s)?|refus(?:ed|es)|block(?:ed|s)?|invalid|bad|unknown|unauthenticated|unverified|suspicious) (?:outbound |the |your )?sender\b/i,
  /\b(?:verification|verify|callout|callback) (?:has )?failed\b|\b(?:sender|return) verif|\bcould not complete sender|\b(?:resolve|find|verify|validate) your (?:sending )?(?:domain|host|ip|address)\b/i,
  /\b(?:domain|host) of (?:the )?sender\b|\b(?:mail ?from|return[- ]path|envelope[- ]from|\bfrom:? ?(?:address|header|domain)|header[- ]from|reverse[- ]path)\b.{0,60}\b(?:reject|denied|unknown|invalid|not |n['’]t |fail|resolve)/i,
  /\byour (?:e-?mail |smtp |sending |(?:mail |sending )?server['’]s )?(?:address|domain|host(?:name)?|ip|server|account)\b.{0,60}\b(?:reject|denied|unknown|invalid|block|banned|disabled|suspended|closed|expired|not |n['’]t |fail|resolv|listed)/i,
  /\b(?:client host|helo|ehlo|reverse (?:dns|look-?up)|dmarc|dkim|spf|(?<!\bips from )ptr|rdns)\b|\bsending (?:for|from|has|is)\b.{0,60}\b(?:paused|disabled|suspended)\b/i,
  // An address of the network is a server's, in any language, and "yours" is ours.
  /(?<!\p{L})ip[- ]?(?:adresse|адрес|アドレス|地址|位址|주소)|(?<!\p{L})(?:adresse|dirección|indirizzo|endereço|عنوان) ip(?!\p{L})|(?<!\p{L})(?:votre (?:serveur|adresse|domaine|ip)|ihre? (?:server|mailserver|ip|domain)|su (?:servidor|dominio|ip)|seu (?:servidor|domínio|ip)|(?:suo|vostro) (?:server|dominio|ip)|ваш\p{Ll}{0,3} (?:адрес|сервер|домен)\p{Ll}{0,3})(?!\p{L})|귀하의/iu,
  /(?:发件|發件|发信|發信|寄件|发送者|发送地址|退信地址|(?:您|你)的(?:IP|域名|網域|服务器|伺服器|邮件服务器))[^。；\n]{0,20}(?:无|無|拒|不存在|不合法|被|未|错误|没有|沒有)/i,
  /(?:발신|발송|송신|보낸 ?(?:사람|이))[^.\n]{0,30}(?:없|않|거부|차단|실패)/,
  /\bip(?: address(?:es)?)?(?: \S{1,45})? (?:is|was|has|does|not|isn['’]t|could)\b|\b(?:unknown|invalid|bad) (?:host|domain) \[|\bconnection from\b|\bfor your (?:domain|host|address)\b/i,
  /(?:送信者|送信元|送信ドメイン|差出人|発信元|発信者|接続元)[^。\n]{0,20}(?:拒否|無効|不明|存在しま|確認でき|見つか)/,
  /\b(?:absender\S{0,10}|expéditeur|remitente|remetente|mittente)(?!\p{L}).{0,60}(?:abgelehnt|unbekannt|ungültig|nicht|refus|inconnu|invalid|inválid|n['’]e|no |não|non |sconosciut|rechazad|rejeitad|rifiutat)/iu,
  /отправител\S{0,4} .{0,40}(?:отклон|не |неизвест|заблок)/i,
]

export const OF_FULL_MAILBOX: readonly RegExp[] = [
  /\b(?:over|out of|exceed(?:s|ed|ing)?|beyond).{0,30}\b(?:quota|storage|disk ?space)\b|\bquota\b.{0,30}\b(?:exceed|full|violation|reached|limit)|\b(?:over ?|disk ?|mailbox ?)quota\b|\bquotaexceeded/i,
  /\b(?:mail ?(?:box|folder|file|dir|drop)|in-?box|account|maildir|user|storage|spool)\b(?:['’]s)?(?: \S{1,40}){0,4} (?:full|overfull|overflow(?:ed)?)\b(?! (?:details|names?|headers?|text|list|message|explanation|information|address))/i,
  /\bfull mail ?box\b|\binsufficient (?:disk |system |mailbox )?(?:space|storage)|\b(?:no|not enough|low) (?:disk |storage |free )?space\b|\btoo (?:many (?:messages|mails?) (?:on|in)|much mail(?: data)?)\b/i,
  /\b(?:mail ?box|account|mail database|user)\b.{0,40}\b(?:exceed|reached|over)\S{0,5} .{0,30}\b(?:size|limit|space|storage|quota|allow)/i,
  /已满|已滿|满了|空间不足|空間不足|容量|超出.{0,6}空间|邮箱.{0,4}满/,
  /(?:メールボックス|容量|受信箱|ボックス).{0,20}(?:一杯|いっぱい|超|オーバー|不足)/,
  /\b(?:postfach|speicher\S{0,10}|mailbox)\b.{0,40}\b(?:voll|überschritten|ueberschritten|erschöpft)|\bspeicherplatz\b|\bspeichervolumen\b/i,
  /boîte.{0,40}plein|boite.{0,40}pleine|quota.{0,20}(?:dépassé|atteint)|buzón.{0,40}llen|caixa.{0,40}chei|casella.{0,40}piena|cota (?:excedida|superada)|espacio (?:insuficiente|agotado)|espaço insuficiente|spazio (?:insufficiente|esaurito)/i,
  /(?:용량|메일함|편지함|저장 ?공간)[^.\n]{0,20}(?:초과|가득|부족|꽉)/,
  /(?:صندوق|مساحة|سعة)[^.\n]{0,30}(?:ممتلئ|امتلأ|تجاوز|كاف)|skrzynka.{0,30}(?:pełna|przepełnion)|(?:posta kutusu|kota).{0,30}(?:dolu|dolmuş|aşıldı)|(?:postvak|mailbox|postbus) (?:\S{1,30} ){0,2}(?:is )?vol\b|hộp thư.{0,20}đầy/i,
  /(?:ящик|квот)\S{0,4}.{0,40}(?:переполнен|заполнен|превышен)|превышен\S{0,3} .{0,20}квот/i,
]

/** Too much at once: of the sender, or for this recipient; or too soon (greylisting, RFC 6647). */
export const OF_RATE: readonly RegExp[] = [
  /\b(?:sending|message|mail|delivery|connection|hourly|daily|user)\b.{0,30}\b(?:rate|limits?)\b.{0,30}\b(?:exceed|reach|too high|limit)|\brate[- ]?limit|\bthrottl|\bslow down\b|\btoo (?:fast|quickly|frequently|often)\b|\bat a rate that\b|\brate (?:is )?too high\b/i,
  /\btoo many (?:conn|mess|mails?|e-?mails|recip|session|concurrent|invalid|bad|errors|unknown)|\bfrequency\b.{0,12}\blimited|\bsending limit\b|\b(?:daily|hourly) limit\b|\blimits? (?:is |was |has been )?(?:exceeded|reached)\b|\btoo many of your recipients\b|\b(?:directory|address) harvest|\bDHA\b|\bexceed\S{0,4} .{0,40}\b(?:rate|per (?:second|minute|hour|day)|number of (?:messages|recipients|connections))/i,
  /\bgr[ea]y[- ]?list|频率|頻率|发信.{0,6}超|过于频繁|過於頻繁|送信(?:数|量|頻度)/i,
]

/** The form of the message, a link in it or how it is encrypted; some of these name an address too, of a header. */
export const OF_MESSAGE: readonly RegExp[] = [
  /\b(?:invalid|bad|missing|malformed|duplicate|multiple)\b.{0,40}\bheaders?\b|\bheaders?\b.{0,30}\b(?:invalid|missing|malformed|duplicate)\b|\bnot (?:rfc ?\d{0,4}|standards?)[- ]?(?:compliant|conform)|\bbad date header/i,
  /\b(?:urls?|links?)\b.{0,40}\b(?:bad|malicious|invalid|(?<!not )listed|blocked)\b|\bquarantined\b|\bcertificates?\b|\b(?:en|de)crypt/i,
]

/** Said to be over one day, a look-up that failed, or a loop: not even plain words hold then. */
export const OF_TRANSIENT: readonly RegExp[] = [
  /\btemporar(?:y|ily)\b|\btry(?:ing)? again later\b|\bservfail\b|\bhost not found, try again/i,
  /\b(?:ldap|directory|user database|(?:user|recipient|address) (?:look-?up|verification))\b.{0,30}\b(?:fail(?:ed|ure)?|unavailable|not available|not responding|unreachable|timed? ?out)\b|\b(?:server|host) (?:is |was )?(?:not responding|unreachable)\b/i,
  /\b(?:mail|message|routing|forwarding) loop\b|\bis looping\b|\bloops back\b|\btoo many hops\b|\bhop count\b/i,
  // What keeps a server from looking anybody up.
  /\b(?:disk|i\/o|(?<!dns )look-?up|database|table|cluster|storage|configuration|internal) (?:failure|error|problem)\b|\bmisconfigur|\bmaintenance\b|\b(?:mail|mailbox|recipient|destination) server (?:is )?(?:unavailable|down|not found)\b|\bserver is no longer in (?:service|use)\b|\bconnection (?:refused|timed out|reset)\b/i,
  /временно|暂时|暫時|一時的に|vorübergehend|temporairement|temporalmente|temporariamente|temporaneamente/i,
]

/** The name after the @ leads nowhere. */
export const OF_NO_DOMAIN: readonly RegExp[] = [
  /\b(?:unknown|no such|non-?existent|invalid|bad|illegal) (?:recipient |destination |mail |e-?mail )?(?:hosts?|domains?)\b(?! literal)|\billegal host\/domain|\b(?:host|domain)(?: or domain)?(?: name)? (?:is )?(?:unknown|not found|could not be found|cannot be found|not exist|invalid)\b/i,
  /\b(?:host|domain)\b(?: \S{1,80}){0,2} (?:does|did|do) ?(?:not|n['’]t) exist\b|\bdoesn['’]t exist on dns\b|\bdomain(?: \S{1,80}){0,2} not found in dns\b/i,
  /\bnxdomain\b|\bdomainnonexistent\b|\b(?:could|can)(?: ?not|n['’]t) find (?:any|an?|the) (?:host|mail exchanger|domain)|\bmx records? points? to non-?existent|\bunroute?able (?:mail )?(?:domain|address)|\bno (?:valid )?(?:mx|mail exchanger|mail hosts?)\b.{0,30}\b(?:found|exists?|for|available)\b/i,
  /\bmx\b.{0,80}\benotfound\b|\bquerymx enotfound\b|\bunable to get mx info\b.{0,120}\b(?:no such host|unrecognized address)/i,
  /\bname service error\b.{0,100}\bhost not found\b(?!, try)|\bname or service not known\b|\bdns (?:query|lookup) (?:error|fail)\S{0,6} .{0,30}\b(?:not exist|no such|not found)|\bbad destination system\b.{0,12}\bno such\b/i,
  /域名(?:地址)?(?:不存在|无法解析|解析失败|错误|无效)|網域(?:名稱)?不存在|ドメイン(?:名)?が?(?:存在し|見つか|不明)/,
  /\bdomain\S{0,6} .{0,20}(?:existiert nicht|unbekannt)|domaine .{0,30}(?:inconnu|n['’]existe)|dominio .{0,30}(?:no existe|inesistente|non esiste)|domínio .{0,30}não existe|домен\S{0,3} .{0,20}не (?:существует|найден)/i,
]

/** Nobody has this address. */
export const OF_NO_MAILBOX: readonly RegExp[] = [
  new RegExp(
    `\\b${SOMEBODY}\\b${GAP}{0,60}\\b(?:unknown|unrecogni[sz]ed|invalid|non-?existent|no exists?|(?:not|\\w{0,5}n['’]?t) (?:a )?(?:known|found|find|recogni[sz]ed|listed|registered|defined|valid|exist(?:s|ing)?|local|matched|here|there|hosted|in use)|(?:could|can|was|is|be) ?(?:not|n['’]?t) (?:be )?(?:found|located|identified|recogni[sz]ed|resolved))\\b`,
    'i',
  ),
  new RegExp(
    `\\b${SOMEBODY}\\b${GAP}{0,80}\\b(?:does|dos|is|do|did)[ -]?${NOT} (?:seem to |appear to |to |currently )?exist`,
    'i',
  ),
  new RegExp(
    `\\b(?:unknown|no such|invalid|illegal|non-?existent|unrecogni[sz]ed|undeliverable|bad|wrong|incorrect|not a (?:valid|known)|is not an?)(?: or (?:illegal|invalid|inactive|unknown|disabled))? (?:local |mail |virtual |e-?mail |final |delivery |recipient |destination |internet |user )*${SOMEBODY}\\b`,
    'i',
  ),
  /\bno (?:mail ?box|user|account|one|person|recipient|local user)\b.{0,12}\b(?:here|by that name|by this name|with that name|at this address|of that name|named|exists?)\b|\bno such (?:user|person|recipient|mailbox|address|account|name)|\bnosuch(?:user|mailbox)\b|\bno valid recipients? for\b|\bnobody (?:here|by that name)\b|\b(?:cannot|can['’]t|could not) find (?:the |an? |any )?(?:alias|user|mailbox|account|recipient)\b/i,
  /(?:^|[\d:>-]) {0,3}(?:does not|doesn['’]t) exist\b|\bnot in (?:my |our |the )?(?:directory|validrcptto|user (?:list|database))\b/i,
  /\bdo(?:es)?(?: not|n['’]t) have (?:(?:an?|any|such an?|this) )?(?:\S{1,60} )?(?:account|mail ?box|user|recipient)\b|\bhas no (?:mail ?box|account)\b|\bnot (?:our|one of our) (?:customer|user)|\bno longer (?:on|with) (?:this|our) (?:server|system)/i,
  /\bnot listed in\b.{0,60}\b(?:directory|address book|name ?& ?address|names)|\bname is not (?:recogni[sz]ed|listed)|\brecip(?:ient)?notfound\b|\bnot found by smtp address lookup/i,
  /\b(?:user|recipient|account|mailbox)(?:unknown|notfound)\b|\bunknown_?user\b|\baddress (?:unknown|invalid|not found)\b|\bnot (?:a )?user of this\b/i,
  /\b(?:user|account|mailbox|recipient|employee|person) (?:\S{1,60} )?(?:has |have |is |was )?(?:moved|relocated)\b|\bhas moved to\b|\bmoved to another (?:address|domain)|\bno forwarding address\b/i,
  /\bnull ?mx\b|\bindicated no smtp service\b|\bdoes not accept mail\b.{0,20}\bnull/i,
  /(?:用户|用戶|使用者|收件人|收件者|收信人|邮箱|郵箱|信箱|邮件地址|郵件地址|帐号|账号|帳號|账户|帳戶|地址)[^。；，,\n]{0,16}(?:不存在|未找到|找不到|无效|無效|未开通|未開通|没有找到|不正确|未注册|未註冊|有误)/,
  /(?:不存在|无效|無效)的?(?:用户|用戶|收件人|收件者|邮箱|郵箱|信箱|地址|帐号|账号|帳號)|(?:无此|無此|没有此|沒有此|没有这个|查无此|查無此|找不到)(?:用户|用戶|使用者|邮箱|郵箱|信箱|帐号|账号|帳號|收件人|收件者|人)/,
  /(?:宛先|アドレス|ユーザー?|アカウント|受信者|メールボックス|宛名)[^。\n]{0,30}(?:存在し(?:ま|な|て)|見つか(?:り|ら)|不明|登録されて(?:い|お)|ありません|無効|間違)/,
  /(?:사용자|수신[자인]|받는 ?사람|주소|계정|메일함)[^.\n]{0,20}(?:존재하지|(?<!수 )없|찾을 수 없|알 수 없)|(?:존재하지 않는|없는|알 수 없는) (?:이?메일|사용자|수신[자인]|계정|주소)/,
  /(?:المستخدم|المستلم|العنوان|الحساب|صندوق البريد)[^.\n]{0,30}(?:غير موجود|غير معروف|لا يوجد)|لا يوجد (?:مستخدم|حساب|صندوق)/,
  /(?:gebruiker|ontvanger|adres|mailbox|postvak)\S{0,4} .{0,30}(?:onbekend|bestaat niet|niet gevonden)|(?:użytkownik|odbiorca|adres|skrzynka|konto)\S{0,3} .{0,30}(?:nie istnieje|nieznan|nie znalezion)|(?:kullanıcı|kullanici|alıcı|adres|hesap)\S{0,3} .{0,30}(?:bulunam|yok|mevcut değil|bilinmiyor)|(?:người dùng|người nhận|địa chỉ|tài khoản).{0,30}không (?:tồn tại|tìm thấy)|(?:användaren|mottagaren|adressen) (?:finns inte|är okänd)/i,
  /(?:empfänger|empfaenger|benutzer|adresse|postfach|konto|teilnehmer|mailbox|account)\S{0,12} .{0,40}(?:unbekannt|existiert nicht|nicht (?:bekannt|gefunden|vorhanden|existent)|ungültig|ungueltig)|(?:unbekannte|ungültige)[rs]? (?:empfänger|benutzer|adresse)|(?:benutzer|adresse|postfach)\S{0,8} gibt es nicht/i,
  /(?:adresse|destinataire|utilisateur|compte|boîte|usager)\S{0,2} .{0,50}(?:inconnu|n['’]existe|introuvable|inexistant|invalide|non trouvé|erroné)|(?:utilisateur|destinataire|adresse) (?:inconnu|inexistant|invalide)/i,
  /(?:usuario|dirección|destinatario|cuenta|buzón|casilla)\S{0,2} .{0,40}(?:desconocid|no existe|no encontrad|inexistente|no (?:se|fue|pudo|ha).{0,20}encontr|inválid|no válid)|(?:usuario|destinatario|buzón|cuenta|dirección) (?:desconocid|inexistente|no encontrad|inválid|no existe|no válid)/i,
  /(?:usuário|endereço|destinatário|conta|caixa)\S{0,2} .{0,40}(?:desconhecid|não existe|não (?:foi )?encontrad|inexistente|inválid)|(?:usuário|destinatário|endereço|conta) (?:desconhecid|inexistente|inválid|não)/i,
  /(?:utente|indirizzo|destinatario|casella|account)\S{0,2} .{0,40}(?:sconosciut|non esist|inesistent|non (?:è stat\S )?trovat|non valid)|(?:utente|destinatario|indirizzo|casella) (?:sconosciut|inesistent|non)/i,
  /(?:пользовател|адрес|получател|ящик|аккаунт|учетн|учётн)\S{0,5}.{0,50}(?:не найден|не существует|неизвест|отсутствует|недействител|не зарегистрирован)|(?:нет|неизвестн\S{2}|несуществующ\S{2}) (?:такого )?(?:пользовател|адрес|получател|ящик)/i,
]

/** There was somebody, and there is nobody any more. */
export const OF_CLOSED_MAILBOX: readonly RegExp[] = [
  new RegExp(
    `\\b(?:accounts?|users?|user(?:\\(s\\)) account|user ?(?:name|id)|mailbox owner)\\b${GAP}{0,50}\\b(?:closed(?! (?:the |its )?(?:connection|session|channel))|deactivated|discontinued|terminated|deleted|cancell?ed|expired|removed|retired|disabled|left (?:the|our) company)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:e-?mail|address|recipient|mail ?box)\\b${GAP}{0,30}\\b(?:closed(?! (?:the |its )?(?:connection|session|channel))|deactivated|discontinued|terminated|deleted|cancell?ed|decommissioned|(?:has|have) been removed)\\b`,
    'i',
  ),
  // Yahoo's own number.
  /\bmailbox is disabled \(554\.30\)/i,
  /\bdisabled (?:recipient|user|account)|\buser disabled\b|\b(?:closed|deleted|expired|deactivated|terminated) (?:account|mail ?box|user|recipient)\b/i,
  new RegExp(`\\b${SOMEBODY}\\b${GAP}{0,40}\\b(?:no longer|not any ?more)\\b`, 'i'),
  /\bno longer (?:accepts? mail|in use|exists?|employed|works? (?:here|at|for)|with (?:us|the company|our)|at this (?:address|company))/i,
  /(?:已|被)(?:注销|註銷|停用|禁用|删除|刪除|关闭|關閉|取消|过期)|已离职|已離職|(?:解約|退会|削除|廃止|無効化)|(?:삭제|탈퇴|해지|폐쇄)된/,
  /(?:konto|postfach|adresse|account)\S{0,4} .{0,30}(?:deaktiviert|gelöscht|geschlossen|nicht mehr)|compte .{0,30}(?:supprimé|désactivé|fermé|clôturé)|cuenta .{0,30}(?:eliminada|cerrada|desactivada|cancelada)|conta .{0,30}(?:eliminada|encerrada|desativada|cancelada)|account .{0,30}(?:disattivat|eliminat|chius)|(?:ящик|аккаунт|запись|пользователь)\S{0,2} .{0,30}(?:удал[её]н|отключ[её]н|закрыт)/i,
]

/** Closed for now: its owner may come back, or somebody opens it again. */
export const OF_PAUSED_MAILBOX: readonly RegExp[] = [
  /\b(?:mail ?box|account|user|address|e-?mail|recipient)\b.{0,50}\b(?:suspended|inactive|locked|limited|frozen|blocked|on hold|dormant|not active|disabled|not accepting|unable to receive|hang ?up)\b|\b(?:suspended|inactive|locked|dormant|frozen) (?:account|mail ?box|user|recipient)/i,
  /冻结|凍結|锁定|鎖定|休眠|限制登录|未激活|停止中|(?:gesperrt|inaktiv|suspendu|inactif|suspendid|inactiv|suspens|inativ|sospes|inattiv)|заблокирован|не ?активен/i,
]

/** This server does not forward for us, or not without a login: nobody on the list gets anything through it. */
export const OF_RELAY: readonly RegExp[] = [
  /\brelay(?:ing)? (?:access )?(?:is )?(?:denied|not|prohibited|forbidden|refused|rejected|disabled)|\b(?:permitted|unable|attempt|allowed|cannot|can['’]t|deny|denied|refus\w{1,3}|not|authori[sz]ed) to relay\b|\b(?:do(?:es)? not|do(?:es)?n['’]t|will not|won['’]t|no|not) relay(?:ing)?\b|\brelaying\b|\brcpthosts\b|\bnot\b.{0,30}\brelay (?:list|domains?)\b|\b(?:we|i) do(?:n['’]t| not) (?:accept|handle|serve) (?:mail|messages?|e-?mail)? ?(?:for|to) (?:that|this|your) domain\b|\bnon-?(?:accepted|local) domain\b/i,
  /\b(?:smtp |e-?mail )?auth(?:entication|ori[sz]ation)? (?:is )?(?:required|needed|first)\b|\bmust (?:first )?(?:authenticate|log ?in|be authenticated|issue a starttls)\b|\bplease (?:authenticate|log ?in|use smtp auth)\b|\b(?:not|un)[- ]?(?:yet )?(?:authenticated|logged in)\b(?! (?:e-?mail|mail|message|sender|domain))|\bneed (?:ehlo and )?auth\b|\blog ?in (?:first|required)\b|\b(?:not|n['’]t) (?:allowed|permitted|authori[sz]ed) to send\b/i,
  /(?:不允许|禁止|拒绝|不支持)[^。；\n]{0,6}(?:转发|中继)|(?:中继|转发)[^。；\n]{0,6}(?:被?拒绝|禁止|不允许)|(?:需要|请先|要求)[^。；\n]{0,8}(?:认证|验证身份|登录)|中継[^。\n]{0,10}(?:拒否|できません|禁止)|ретрансляц\S{1,4} .{0,20}(?:запрещ|не )/i,
]

/** The address of our server is not let in, or the connection is not. */
export const OF_BLOCKED_SERVER: readonly RegExp[] = [
  /\b(?:client|connecting|sending|source|remote|your|this|sender|server|mail server) ?(?:host|ip|server|network|address|mail server|ip address|connection)s?\b.{0,60}\b(?:block|blocked|banned|listed|denied|reject|refus|blacklist|black-list|not allowed|not permitted|reputation)/i,
  /\b(?:banned|blocked|blacklisted|bad|listed|rejected|denied) (?:(?:sending|source|client|sender|connecting) )?(?:ip|host|network)\b|\bmessages from \[?[0-9a-f.:]{3,39}\]? (?:weren['’]t|were not|was not|are not) (?:sent|accepted)/i,
  /\b(?:spamhaus|spamcop|sorbs|barracudacentral|senderscore|uceprotect|abuseat|invaluement|proofpoint\.com\/ipcheck|dnsbl|rbl|sbl|xbl|pbl|cbl)\b/i,
  /\[(?:\d{1,3}\.){3}\d{1,3}\].{0,40}\b(?:block|banned|listed|denied|reject|blacklist)|\b(?:ip|host)\b.{0,20}\b(?:is|was|has been) (?:on|in|by) .{0,30}\b(?:block|black|deny) ?list/i,
  /\b(?:blocked|listed|rejected|denied) (?:using|by|at|in|on) \S{0,60}\b(?:bl|rbl|dnsbl|zen|sbl|xbl|block|blacklist)\b/i,
  /(?<!\p{L})(?:liste noire|lista negra|lista nera|sperrliste|чёрн\p{Ll}{2} спис|черн\p{Ll}{2} спис)/iu,
  /(?:发信|发送|来源|您的|你的|客户端)?\s?(?:IP|服务器)(?:地址)?[^。；\n]{0,12}(?:被|拒|黑名单|禁止|封)|(?:発信元|送信元)(?:IP|サーバ)[^。\n]{0,20}(?:拒否|ブロック|禁止)/i,
]

/** The message, its way or its sender is not wanted, and why. */
export const OF_POLICY: readonly RegExp[] = [
  /\bspam|\bjunk ?mail|unsolicited|\bbulk (?:e-?)?mail|\b(?:black|white|block|deny) ?list|\bblocked\b|\bbanned\b|reputation|\bopen (?:relay|proxy)/i,
  /\b(?:rbl|dnsbl|policy|policies|spf|dkim|dmarc|arc|helo|virus(?:es)?|malware|phishing|abus(?:e|ive)|fraud|suspicious|suspected|viol\w{3,8}|scored|spamhaus|spamcop|sorbs|senderscore)\b|reverse dns/i,
  /\bauthentication\b|\bunauthenticated\b|\bauth(?:entication)? ?required/i,
  /\b(?:recipient|user)['’]?s? preferences|\bRCP-P2\b|\brejected by (?:the )?recipients?\b|\bnot a (?:list )?member|\baccepting mail from\b/i,
  /\bcontent\b.{0,30}\b(?:denied|reject|block|filter|restrict|violat)|\b(?:banned|blocked|prohibited|executable) .{0,20}attachment|\battachments?\b.{0,30}\b(?:not allowed|reject|prohibited)/i,
  /\b(?:HL|DT|MI|RP|WM):[A-Z]{3}\b/,
  /\bmessage(?:['’]s)?(?: \S{1,20}){0,3} (?:exceeds|too (?:large|big|long))|\bmessage size\b|\bsize limit|exceed(?:s|ed)? .{0,20}(?:mail|message) ?size|\btoo (?:large|big)\b|\bmessage (?:is )?larger than/i,
  /垃圾|拒收|黑名单|黑名單|违规|違規|信誉|信譽|邮件过大|郵件過大|(?:邮件|郵件)?(?:内容|內容)被|反垃圾|病毒|被屏蔽|拦截/,
  /迷惑メール|スパム|受信を?拒否|拒否(?:され|し|設定)|サイズが?(?:大き|超)|ウイルス/,
  /unerwünscht|abgelehnt|nicht berechtigt|indésirable|(?:non|pas) autorisé|no autorizado|correo no deseado|não autorizad|rejeitad|rifiutat|non autorizzat|message refusé|refusé par|спам|отклонен\S{0,2} (?:политик|сервер)|нежелательн/i,
]

/** It is not wanted, and no more: what names an unknown mailbox beside it means that. */
export const OF_REFUSAL: readonly RegExp[] = [
  /\b(?:not|n['’]t|un)[- ]?(?:authori[sz]ed|allowed|permitted)\b|\b(?:does|do) not have (?:the )?permission|\bpermission\b|\bprohibited\b|\bforbidden\b|\brestricted\b|\badministrative(?:ly)?\b|\baccess denied\b/i,
  /\bmessage (?:was |has been |is )?(?:rejected|refused|quarantined|not accepted)|\bfilter(?:ed|s)?\b|\brejected by\b/i,
]

/** How Microsoft, GMX and others say that nobody has this address, and others that they do not want the message. */
export const OF_UNAVAILABLE_MAILBOX: readonly RegExp[] = [
  /\b(?:mail ?box|account) (?:is )?(?:unavailable|not available)\b(?! or access denied)|\bunavailable (?:mail )?(?:user|recipient|mail ?box)|\bunknown recipient or mail ?box\b/i,
  /\b(?<!\b(?:ip|source|client|sender|from) )(?:recipient|rcpt|address)(?: \S{1,60})? (?:is |was |has been )?(?:rejected|refused|not accepted|unavailable|undeliverable)\b(?!:| by| due| because)|\brejected (?:recipient|address)\b|\binvalid recipient\b/i,
]
