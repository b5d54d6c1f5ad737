import { describe, expect, it } from 'vitest'
import { needsRepeat, readFailure } from '../../src/domain/sending/failure.ts'

describe('readFailure', () => {
  it.each([
    ['550 5.1.1 <reader@example.com>: User unknown', null, 'hard', '5.1.1'],
    ['550 5.1.10 null MX', null, 'hard', '5.1.10'],
    ['553 5.1.8 sender domain', null, 'policy', '5.1.8'],
    ['550 5.2.1 disabled', null, 'soft', '5.2.1'],
    ['552 5.3.4 too big', null, 'policy', '5.3.4'],
    ['554 5.6.1 not convertible', null, 'policy', '5.6.1'],
    ['451 4.7.1 greylisted', null, 'policy', '4.7.1'],
    ['550 5.7.1 no such user here', null, 'hard', '5.7.1'],
    ['550 5.1.1 unknown', '5.0.0', 'hard', '5.1.1'],
    ['550 5.7.1 unknown', '5.1.1', 'hard', '5.1.1'],
    ['550 host 5.1.1.1 said mailbox not found', null, 'hard', null],
    ['550 Mailbox not found. http://example.com/spam', null, 'hard', null],
    ['550 spam@example.com: User not found', null, 'hard', null],
    ['554 DT:SPM user unknown', null, 'policy', null],
    ['550 mailbox not found or over quota', null, 'soft', null],
    ['450 user unknown', null, 'soft', null],
    ['收件人地址不存在', null, 'hard', null],
    ['发件人地址不存在', null, 'policy', null],
    ['无此用户', null, 'hard', null],
    ['', null, 'soft', null],
    ['', '5.1.1', 'hard', '5.1.1'],
    ['', '4.0.0', 'soft', '4.0.0'],
  ])('%s with status %s is %s', (reply, reported, kind, status) => {
    expect(readFailure(reply, reported)).toMatchObject({ kind, status })
  })

  it.each([
    '550 5.2.1 User Unknown',
    '550 5.3.0 No such user here',
    '550 5.5.0 Requested action not taken: mailbox unavailable',
    '550 5.4.1 Recipient address rejected: Access denied. [mx.example.net]',
    '550 5.7.1 No such user',
    '550 5.2.0 No such mailbox',
    '551 5.7.1 User has moved',
    '550 Message was not accepted -- invalid mailbox. user not found',
    '550 5.7.1 Access denied: recipient does not exist',
    '550 returned to sender: user unknown',
    '550 #5.1.0 Address rejected.',
    '554 No valid recipients for this MM',
    '550 anna@example.net does not exist',
    '550 Recipient is not in my validrcptto list',
    '550 Nobody here with that name',
    'account not available',
    '550 5.1.1 User unknown, see our policy on spam',
  ])('takes plain words before a status that is vague or chosen badly: %s', (reply) => {
    expect(readFailure(reply)).toMatchObject({ kind: 'hard', meaning: 'no-mailbox' })
  })

  it.each([
    ['552 5.1.1 mailbox full', 'full'],
    ['550 5.1.1 The user is over quota', 'full'],
    ['550 5.1.1 The number of messages in the mailbox exceeded the local limit', 'full'],
    ['550 5.1.1 Sending rate too high', 'rate'],
    ['550 5.1.1 The user is receiving mail at a rate that prevents more', 'rate'],
    ['550 5.1.1 Sender address rejected: user unknown', 'sender'],
    ['550 5.1.0 sender rejected', 'sender'],
    ['550 Header From: address is invalid', 'sender'],
    ['550 5.1.0 Cannot resolve your domain', 'sender'],
    ['550 your email address was not found in our list', 'sender'],
    ['550 5.1.1 sender verify failed: no such user', 'sender'],
    ['550 5.1.1 your IP was blocked: no such user', 'sender'],
    ['550 5.1.1 looks like spam', 'policy'],
    ['550 5.1.1 RCP-P2 Refused due to recipient preferences', 'policy'],
    ['550 5.2.2 user unknown', 'full'],
    ["550 5.1.90 Your message can't be sent because you've reached your daily limit for recipients", 'rate'],
    ['550 5.1.1 Directory harvest attack detected: user unknown', 'rate'],
    ['550 Messages to unknown users: limit exceeded', 'rate'],
    ['550 5.1.1 rejected because too many of your recipients are invalid users', 'rate'],
    ['550 No such user from your domain may send', 'sender'],
    ['550 The address you are sending from does not exist', 'sender'],
    ['550 originating mailbox does not exist', 'sender'],
    ['550 Sending account does not exist', 'sender'],
    ['550 Account of the sender is disabled', 'sender'],
    ['550 Your SMTP account has been disabled', 'sender'],
    ['550 La dirección IP de origen no existe en el DNS', 'sender'],
    ['550 5.1.1 Su servidor no está autorizado', 'sender'],
    ["550 L'adresse IP du serveur est invalide", 'sender'],
    ['550 5.1.1 Votre serveur est sur liste noire, destinataire inconnu', 'sender'],
    ['550 5.1.1 destinataire refusé: liste noire', 'blocked'],
    ['550 5.1.1 Ihre IP-Adresse ist gesperrt', 'sender'],
    ['550 indirizzo IP non valido', 'sender'],
    ['550 Ваш адрес неизвестен', 'sender'],
    ['550 IP-адрес вашего сервера недействителен', 'sender'],
    ['550 送信元のドメインが見つかりません', 'sender'],
    ['550 接続元IPアドレスが無効です', 'sender'],
    ['550 귀하의 IP 주소는 알 수 없는 주소입니다', 'sender'],
    ['550 邮件发送地址不存在', 'sender'],
    ['550 退信地址不存在', 'sender'],
    ['550 5.7.23 user unknown, SPF fail', 'unauthenticated'],
  ])(
    'suppresses nobody for a full box, a rate, the sender or the message beside 5.1.1: %s',
    (reply, meaning) => {
      const failure = readFailure(reply)
      expect(failure.meaning).toBe(meaning)
      expect(failure.kind).not.toBe('hard')
    },
  )

  it.each([
    ['550 Host unknown', null],
    ['550 5.1.2 Host unknown (Name server: host not found)', null],
    [
      'Host or domain name not found. Name service error for name=gone.example type=A: Host not found',
      '5.4.4',
    ],
    ["DNS type 'mx' lookup of gone.example responded with code NXDOMAIN", '4.0.0'],
    ['Sorry, I could not find any host named gone.example. (#4.1.2)', null],
    ['all relevant MX records point to non-existent hosts', null],
    ['Unrouteable address', null],
    ['', '5.1.2'],
    ['域名不存在', null],
  ])('wants a domain that does not exist to fail again: %s with status %s', (reply, reported) => {
    const failure = readFailure(reply, reported)
    expect(failure).toMatchObject({ kind: 'hard', meaning: 'no-domain' })
    expect(needsRepeat(failure)).toBe(true)
    expect(needsRepeat(readFailure('550 5.1.1 no such user'))).toBe(false)
  })

  it.each([
    'Host or domain name not found. Name service error for name=example.net type=MX: Host not found, try again',
    "DNS type 'mx' lookup of example.net responded with code SERVFAIL",
    '451 4.4.0 Temporary lookup failure',
    'No route to host',
    '550 lost connection: the server of the user closed the connection',
    '550 The delivery to this recipient expired after 5 days',
    'Too many hops',
    '503 5.5.1 bad sequence of commands: no valid recipients',
    '550 account is temporarily disabled',
    '550 5.2.1 mailbox disabled, not accepting messages',
    '550 User suspended',
    '550 5.2.1 The email account that you tried to reach is inactive.',
    '450 4.1.1 mailbox unavailable',
    '550 5.1.1 Recipient address rejected: undeliverable address: connect to 192.0.2.1: Connection refused',
    '550 recipient table lookup error, user not found',
    '550 mailbox store not found (disk failure)',
    '554 5.3.0 mail server configuration error: unknown user www-data',
    '550 5.1.1 Mailbox server not found, cluster failure',
    '550 5.1.1 Due to maintenance all recipients are rejected',
    '550 server misconfigured, all recipients unknown',
  ])('doubts: %s', (reply) => {
    expect(readFailure(reply).kind).toBe('soft')
  })

  it.each([
    '554 5.7.1 Relay access denied',
    '550 5.7.1 Unable to relay for reader@example.net',
    "553 sorry, that domain isn't in my list of allowed rcpthosts",
    '530 5.7.0 authentication required',
    '550 You are not a member of this mailing list',
    '552 message size exceeds the maximum',
    '550 Mail is rejected by recipients',
    '550 mailbox unavailable or access denied',
    '450 4.2.0 Recipient address rejected: Greylisted',
    '550 Client host rejected: cannot find your hostname',
  ])('sees policy: %s', (reply) => {
    expect(readFailure(reply).kind).toBe('policy')
  })

  it.each([
    "553 RCPT (reader@example.com) dosn't exist",
    "550 We don't have a mailbox for reader@example.com",
    '550 We do not have such a user',
    "550 User isn't registered here",
    '550 This address is not in use',
    '550 The address is not hosted here',
    '550 We could not find the mailbox',
    '550 User [reader] does not have mailbox here',
    '550 삭제된 계정입니다',
    '550 5.1.1 <reader@example.com>: inactive email address',
    '550 The mailbox is inactive and has been removed',
    '554 30 This mailbox is disabled (554.30).',
    '550 5.2.1 The account is inactive. https://support.google.com/mail/?p=DisabledUser x - gsmtp',
  ])('reads what says in other words that nobody is there: %s', (reply) => {
    expect(readFailure(reply).kind).toBe('hard')
  })

  it.each([
    'unable to get mx info: failed to get IPs from PTR record: lookup gone.example: no such host',
    'queryMx ENOTFOUND gone.example',
    'Domain gone.example not found in DNS',
  ])('wants to hear again that a resolver found no domain: %s', (reply) => {
    expect(needsRepeat(readFailure(reply))).toBe(true)
  })

  it.each([
    ["550 unknown user: your mail server's domain could not be verified", '5.1.1'],
    ['550 The account is disabled: sending for news@example.org has been paused', null],
    ['您的IP地址不存在反向解析', null],
    ['550 发信域名不存在', null],
    ['550 발신자 주소가 존재하지 않습니다', null],
    ["550 L'adresse de l'expéditeur n'existe pas", null],
    ['550 5.1.1 The message has an invalid recipient header', null],
    ["554 Bad address in header 'From'", null],
    ['550 Link to a known bad domain found', null],
    ['550 The domain is not in our relay list: domain not found', null],
    ['550 No such domain here: relay denied', null],
    ['550 5.1.1 recipient refused, the server is not responding', null],
    ['550 5.1.1 mail loop for this address', null],
    ['550 Unknown host [192.0.2.1] may not send', null],
    ['550 connection from invalid host', null],
    ['550 No MX found for your domain', null],
    ['550 DMARC: domain not found', null],
    ['550 Reverse lookup: host not found', null],
    ['550 IP address not found in our list', null],
    ['550 送信ドメインが存在しません', null],
    ['550 Certificate of recipient domain is invalid', null],
    ['550 cannot decrypt for recipient: key not found', null],
    ['550 5.1.1 LDAP lookup failed for user', null],
    ['550 5.1.1 directory service unavailable: cannot find user', null],
  ])(
    'suppresses nobody for the sender, the form of a message, a relay or a look-up: %s',
    (reply, reported) => {
      expect(readFailure(reply, reported).kind).not.toBe('hard')
    },
  )

  it('knows what Microsoft, Google and others say to a sender whose domain is not authenticated', () => {
    const told = '550 5.7.515 Access denied, sending domain example.com does not meet the required level.'
    expect(readFailure(told)).toEqual({ kind: 'policy', status: '5.7.515', meaning: 'unauthenticated' })
    expect(readFailure('550-5.7.26 Unauthenticated email').meaning).toBe('unauthenticated')
  })

  it.each([
    '550 This account has been disabled or discontinued [#101].',
    '554 5.2.1 this account has been closed',
    '550 User account has expired',
    'This address no longer accepts mail.',
    '该邮箱账号已注销',
  ])('takes an account that was closed for good for dead: %s', (reply) => {
    expect(readFailure(reply)).toMatchObject({ kind: 'hard', meaning: 'closed' })
  })

  it.each([
    ['Der Empfänger existiert nicht', 'hard'],
    ['Das Postfach ist voll', 'soft'],
    ['Utilisateur inconnu', 'hard'],
    ['Boîte aux lettres pleine', 'soft'],
    ['El usuario no existe', 'hard'],
    ['Usuário inexistente', 'hard'],
    ['Utente non trovato', 'hard'],
    ['Такого пользователя нет: пользователь не найден', 'hard'],
    ['Почтовый ящик переполнен', 'soft'],
    ['宛先のメールアドレスが見つかりません', 'hard'],
    ['受信拒否設定により配信できません', 'policy'],
    ['사용자를 찾을 수 없습니다', 'hard'],
    ['查无此用户', 'hard'],
    ['收件人邮箱已满', 'soft'],
    ['존재하지 않는 계정입니다', 'hard'],
    ['수신인을 찾을 수 없습니다', 'hard'],
    ['메일함 용량 초과', 'soft'],
    ['사용자가 메일을 받을 수 없습니다', 'soft'],
    ['المستخدم غير موجود', 'hard'],
    ['صندوق البريد ممتلئ', 'soft'],
    ['De gebruiker bestaat niet', 'hard'],
    ['Użytkownik nie istnieje', 'hard'],
    ['Alıcı bulunamadı', 'hard'],
    ['Tài khoản không tồn tại', 'hard'],
    ['Mottagaren finns inte', 'hard'],
  ])('reads %s', (reply, kind) => {
    expect(readFailure(reply).kind).toBe(kind)
  })
})
