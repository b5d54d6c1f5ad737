import { foldedWords, foldWord } from './fold-word.ts'

/**
 * What a list says of a person's consent, the mildest first: of several answers the last one counts. `unclear` is an answer
 * that nobody here understands; `suppressed` is what Diglot's own export says of bounces and complaints.
 */
const consents = ['active', 'unconfirmed', 'unclear', 'left', 'suppressed', 'bounced', 'complained'] as const
export type Consent = (typeof consents)[number]

export function strictest(one: Consent, other: Consent): Consent {
  return consents.indexOf(one) > consents.indexOf(other) ? one : other
}

/** The words of other systems' exports and of people, in the languages in which lists came. */
const words: readonly (readonly [Exclude<Consent, 'unclear'>, ReadonlySet<string>])[] = [
  [
    'active',
    foldedWords(
      'active,subscribed,subscribe,enabled,enable,confirmed,verified,activated,opted in,opt in,regular,premium,gifted,trialed,comped,paid,free,churning,past due,normal,accepted,granted',
      '活跃,活躍,有效,正常,已订阅,订阅,订阅中,在订,已訂閱,訂閱,訂閱中,启用,已启用,啟用,已啟用,已确认,已確認,激活,已激活,接收,同意,已同意',
      '購読,購読中,購読する,購読済み,登録,登録中,登録済,登録済み,有効,配信,配信中,配信可,希望,希望する,確認済,確認済み,アクティブ,同意する,受信する,許可',
      'مشترك,مشتركة,نشط,نشطة,فعال,فعالة,مفعل,مؤكد,تم التأكيد,موافق',
      'abonné,abonnée,inscrit,inscrite,actif,confirmé,confirmée,validé,accepté',
      'abonniert,aktiv,angemeldet,bestätigt,eingetragen,Abonnent,eingewilligt,aktiviert',
      '愿意,願意,接受,agree,agreed,I agree,I consent',
      'suscrito,suscrita,activo,activa,confirmado,confirmada,iscritto,iscritta,attivo,attiva,confermato,inscrito,inscrita,ativo,ativa',
      '구독,구독중,구독 중,수신,수신동의,활성,подписан,подписана,активен,активный,активна,подтвержден',
      '정상,동의,동의함,받음,수신함,подписка активна,действует,ingeschreven,aangemeld,actief,aktywny,aktywna,zapisany,zapisana,abone,aktif,marketing contact,member,owner,available,express,explicit',
      '正常订阅,订阅用户,可,可以',
    ),
  ],
  [
    'unconfirmed',
    foldedWords(
      'unconfirmed,not confirmed,non confirmed,pending,inactive,not active,unactivated,not activated,unverified,not verified,awaiting confirmation,waiting,waiting for confirmation,opt in pending,pending confirmation,not opted in,invited,transactional,paused,unpaid,upcoming',
      '未确认,未確認,待确认,待確認,等待确认,等待確認,待激活,未激活,待验证,未验证,待驗證,未驗證,待审核,待審核,待定,未生效,不活跃,非活跃,不活躍,非活躍,休眠',
      '仮登録,確認待ち,承認待ち,未承認,未認証,未登録,保留,保留中,申請中,非アクティブ,休眠中',
      'غير مؤكد,غير مؤكدة,لم يؤكد,قيد الانتظار,معلق,معلقة,بانتظار التأكيد,في انتظار التأكيد,غير مفعل,غير نشط,غير نشطة',
      'non confirmé,non confirmée,en attente,à confirmer,non vérifié,inactif,non validé,en attente de confirmation',
      'unbestätigt,nicht bestätigt,ausstehend,inaktiv,nicht aktiv,nicht aktiviert,wartend,wartet,wartet auf Bestätigung,unverifiziert',
      'pendiente,no confirmado,sin confirmar,inactivo,inactiva,in attesa,non confermato,inattivo,pendente,não confirmado,inativo',
      '미확인,대기,대기중,미인증,휴면,не подтвержден,ожидает,неактивен',
      '승인대기,인증대기,не подтверждена,ожидает подтверждения,не активирован,не активен,новый,in attesa di conferma,da confermare,por confirmar,pendiente de confirmar,pendiente de confirmación,aguardando confirmação',
      'in afwachting,onbevestigd,niet bevestigd,niepotwierdzony,niepotwierdzona,oczekujący,oczekuje,nieaktywny,beklemede,onay bekliyor,onaylanmadı,pasif',
      'new,validating,needs attention,suspended,suspend,non marketing contact,awaiting,implied,pending verification',
      '待用户确认,未验证邮箱,未确认邮箱,审核中,仮登録中,بانتظار التفعيل,في انتظار التفعيل',
    ),
  ],
  [
    'left',
    foldedWords(
      'left,unsubscribed,unsubscribe,unsub,un subscribed,not subscribed,non subscribed,opted out,opt out,cancelled,canceled,removed,deleted,archived,blocked,blocklisted,blacklisted,disabled,deactivated,do not contact,do not email,do not mail,revoked,withdrawn,declined,denied',
      '退订,已退订,用户退订,主动退订,退訂,已退訂,取消订阅,已取消订阅,取消訂閱,已取消訂閱,取消,已取消,未订阅,未訂閱,不订阅,不訂閱,不再订阅,离开,已离开,離開,已離開,停用,已停用,禁用,已禁用,拒收,已拒收,黑名单,黑名單,拉黑,已拉黑,删除,已删除,刪除,已刪除,注销,已注销,拒绝,拒絕,屏蔽,封鎖,不接收,不同意',
      '解除,解除済,解除済み,解除した,配信停止,配信停止中,配信停止済み,停止,停止中,退会,退会済,退会済み,登録解除,登録解除済み,購読解除,購読解除済み,購読停止,配信解除,配信拒否,拒否,受信拒否,無効,未購読,購読しない,希望しない,不要,受信しない,ブラックリスト,オプトアウト,キャンセル,脱退,削除,削除済み',
      'ملغى,ملغاة,ملغى الاشتراك,ألغى الاشتراك,ألغت الاشتراك,إلغاء الاشتراك,تم إلغاء الاشتراك,غير مشترك,غير مشتركة,غادر,غادرت,انسحب,محظور,محذوف,القائمة السوداء,معطل,رافض',
      'désabonné,désabonnée,désinscrit,désinscrite,désinscription,désabonnement,non abonné,non inscrit,résilié,supprimé,bloqué,désactivé,parti,refus,refusé,liste noire',
      'abgemeldet,abbestellt,ausgetragen,gekündigt,gelöscht,gesperrt,blockiert,deaktiviert,nicht abonniert,nicht angemeldet,widerrufen,Abmeldung,abgelehnt',
      '不愿意,不願意,不需要,不想,不接受,never subscribed,disagree,I disagree,I do not agree,no thanks',
      'dado de baja,dada de baja,baja,desuscrito,cancelado,cancelada,no suscrito,disiscritto,disiscritta,cancellato,non iscritto,descadastrado,descadastrada,não inscrito',
      '수신거부,구독취소,구독해지,해지,탈퇴,거부,отписан,отписана,отписался,отписалась,не подписан,отказ,удален,заблокирован',
      '구독 취소됨,자동 삭제,미동의,비동의,동의 안함,동의하지 않음,미수신,안받음,받지 않음,отписка,отписался от рассылки,не подписана,не согласен,удалена,исключен',
      'anuló la suscripción,canceló la suscripción,suscripción cancelada,desuscrita,cancelou a inscrição,desinscrito,desinscrita,removido,removida,cancellata,blacklisté,blacklistée,Abonnement gekündigt',
      'uitgeschreven,afgemeld,niet ingeschreven,wypisany,wypisana,zrezygnował,zrezygnowała,abonelikten çıktı,abonelikten ayrıldı,abonelik iptal,iptal,iptal edildi',
      '退订用户,已退订用户,取关,已取关,不再需要,暂不需要,不可,退会者,ألغى اشتراكه,ألغت اشتراكها,لا يرغب',
      'banned,nonmember,left group,no mail,no email,by user,by moderator,not interested',
    ),
  ],
  ['suppressed', foldedWords('suppressed,suppression,manual suppression')],
  [
    'bounced',
    foldedWords(
      'bounced,bounce,hard bounce,hard bounced,soft bounce,soft bounced,cleaned,invalid,undeliverable,undelivered,not deliverable,unreachable,malformed,failed,dead,rejected,nonexistent',
      '退信,已退信,硬退信,软退信,軟退信,退回,已退回,被退回,弹回,彈回,无效,無效,无效地址,無效地址,失效,已失效,投递失败,投遞失敗,送达失败,发送失败,無法送達,无法送达,不可达,地址错误,地址不存在,已清理,已清除',
      'エラー,バウンス,不達,送信エラー,配信エラー,配信不能,配信不可,宛先不明,到達不能,送信不可,無効なアドレス',
      'مرتد,مرتدة,ارتد,ارتدت,مرتجع,مرتجعة,مرفوض,فشل التسليم,تعذر التسليم,غير صالح,بريد مرتد',
      'rebond,rebondi,rejeté,rejetée,erreur,invalide,NPAI,non délivré,non distribué,injoignable,retourné',
      'unzustellbar,nicht zustellbar,zurückgewiesen,zurückgekommen,ungültig,unerreichbar,nicht erreichbar,fehlgeschlagen,gebounct,gebounced,Rückläufer',
      'rebotado,rebotada,rebote,rimbalzato,non valido,반송,반송됨,не доставлено,недоставлено,возврат',
      '발송실패,전송실패,수신불가,недоступен,ошибка доставки,не существует,адрес не существует,недействителен,limpiado,inválido,no válido,rimbalzo,indirizzo non valido',
      'nettoyé,nettoyée,adresse invalide,rejet,rejet définitif,bereinigt,Adresse ungültig,ongeldig,onbezorgbaar,odbity,odbita,nieprawidłowy,geçersiz',
      '硬退,软退,邮箱不存在,邮箱已满,无效邮箱,邮箱无效,エラー停止,بريد غير صالح,عنوان غير صالح',
      'bouncing,by bounces,mailbox full,does not exist',
    ),
  ],
  [
    'complained',
    foldedWords(
      'complained,complaint,complaints,spam,spam complaint,spam report,reported spam,marked as spam,spammy,junk,abuse,abuse report,abuse complaint',
      '投诉,已投诉,投訴,已投訴,举报,已举报,檢舉,舉報,垃圾邮件,垃圾郵件,标记为垃圾邮件,标为垃圾邮件',
      '苦情,クレーム,迷惑メール,迷惑メール報告,スパム,スパム報告',
      'شكوى,اشتكى,اشتكت,بريد مزعج,مزعج,بلاغ,أبلغ',
      'plainte,plaignant,réclamation,indésirable,signalé,signalé comme spam,pourriel',
      'Beschwerde,beschwert,hat sich beschwert,als Spam gemeldet,Spamverdacht,Spam-Beschwerde',
      'queja,segnalato come spam,denuncia,스팸,스팸신고,신고,жалоба,спам',
      'reclamação,жалоба на спам,أبلغ عن بريد مزعج,abused,spam rejected',
    ),
  ],
]

const meanings: ReadonlyMap<string, Consent> = new Map(
  words.flatMap(([consent, set]) => [...set].map((word): [string, Consent] => [word, consent])),
)

const yes = foldedWords(
  'yes,y,true,t,1,on,✓,✔,√,是,是的,对,真,有,はい,○,あり,有り,نعم,صحيح,oui,vrai,ja,wahr,sí,sim,да,예,네',
)
const no = foldedWords(
  'no,n,false,f,0,off,✗,否,不,不是,假,无,無,いいえ,なし,無し,لا,خطأ,non,faux,nein,falsch,não,нет,아니오,아니요',
)
/** What programs write where there is no date. */
const nothing = foldedWords(
  ',null,none,nil,undefined,NaN,n/a,never,0000-00-00,0000-00-00 00:00:00,0001-01-01 00:00:00,1970-01-01 00:00:00,1970-01-01T00:00:00Z,未知,从未,aucun,jamais,nie,keine',
)

/** What a word says wherever it stands; null where the table does not have it. */
export function consentOf(cell: string): Consent | null {
  // A question mark says that somebody did not know.
  return ASKS.test(cell) ? null : (meanings.get(foldWord(cell)) ?? null)
}

/** `empty` where there is nothing, `other` where it is neither a yes nor a no. */
export function answerOf(cell: string): 'yes' | 'no' | 'empty' | 'date' | 'other' {
  const word = foldWord(cell)
  if (ASKS.test(cell) || NEGATIVE.test(cell)) return 'other'
  if (word === '') return markOf(cell)
  if (nothing.has(word)) return 'empty'
  if (yes.has(word)) return 'yes'
  if (no.has(word)) return 'no'
  return isDate(cell) ? 'date' : 'other'
}

const ASKS = /[?？؟]/
const NEGATIVE = /^\s*[-−]\s?\d/

/** A cell of symbols alone: a box that is ticked says yes, a dash or an empty list says nothing, and any other mark may mean either. */
function markOf(cell: string): 'yes' | 'empty' | 'other' {
  const text = cell.normalize('NFKC').replace(/(?:[\s\p{Cf}]|\ufe0f)+/gu, '')
  if (['☑', '✅', '🗹'].includes(text)) return 'yes'
  return /^[-‐‑‒–—―−_./\\|·…'"[\]{}()]*$/.test(text) ? 'empty' : 'other'
}

/** A year, month and day in any order and with any separators, a month's name among them, or seconds since 1970. */
function isDate(cell: string): boolean {
  const text = cell.normalize('NFKC').trim()
  if (text.length > 60) return false
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return true
  return /\d{4}[-/.年]\s?\d{1,2}(?:[-/.月]|$)|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}|^\d{8}(?:\D|\d{6}$|$)|\p{L}{3,}.{0,5}\d{4}/u.test(
    text,
  )
}
