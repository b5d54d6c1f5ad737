import type { Catalog } from '../../domain/language/message.ts'

/** What the doctor says of the records in DNS and of a mail as receivers see it. */
export const doctor: Catalog = {
  'nothing could be looked up': '何も問い合わせできませんでした',
  'SMTP server': 'SMTPサーバー',
  Unsubscribing: '購読解除',
  'Ask a public one, such as with --dns 1.1.1.1, or look from a machine that has one.':
    '--dns 1.1.1.1などで公開のDNSを指定するか、使えるコンピューターから調べてください。',
  'Nothing could be looked up: {0}.': '何も問い合わせできませんでした：{0}。',
  'mail to the sender': '差出人宛てのメール',
  answers: '返信',
  bounces: 'バウンス',
  ' ({0})': '（{0}）',
  ' ({0}: {1})': '（{0}：{1}）',
  ': {0}': '：{0}',

  'the DNS here does not know the top-level domain .{0}, so it is not the public one':
    'ここのDNSはトップレベルドメイン.{0}を知らないため、公開のDNSではありません',
  'the DNS answered with {0}': 'DNSの応答は{0}でした',
  'the DNS did not answer in time': 'DNSが時間内に応答しませんでした',
  'the DNS cannot be reached': 'DNSに接続できません',
  'the DNS refused to answer': 'DNSが応答を拒否しました',
  'the DNS failed to find out (SERVFAIL)': 'DNSが調べられませんでした（SERVFAIL）',

  'The DKIM record {0} is not known: {1}.': 'DKIMレコード{0}を確認できません：{1}。',
  'There is no DKIM record {0}, so no signature can be verified.':
    'DKIMレコード{0}がないため、署名を検証できません。',
  'Publish the public key of DKIM_KEY_FILE.': 'DKIM_KEY_FILEの公開鍵を公開してください。',
  'There are {0} records {1}, and receivers may take any.':
    'レコード{1}が{0}個あり、受信側がどれを使うかわかりません。',
  'Leave only the one with the public key of DKIM_KEY_FILE.':
    'DKIM_KEY_FILEの公開鍵のものだけを残してください。',
  'The DKIM record {0} {1}.': 'DKIMレコード{0}{1}。',
  'Publish the public key of DKIM_KEY_FILE there, or make a key with another selector.':
    'DKIM_KEY_FILEの公開鍵をそこで公開するか、別のセレクターで鍵を作成してください。',
  '{0} holds the public key that mails are signed with, RSA of {1} bits.':
    '{0}には、メールの署名に使う公開鍵があります（RSA {1}ビット）。',
  'holds no public key (it has no p=)': 'に公開鍵がありません（p=がありません）',
  'is revoked (its p= is empty)': 'は失効しています（p=が空です）',
  'is for a key of the type {0}, and mails are signed with RSA':
    'の鍵の種類は{0}ですが、メールの署名はRSAです',
  'does not allow SHA-256 (its h=)': 'ではSHA-256が許可されていません（h=）',
  'is not for email (its s=)': 'はメール用ではありません（s=）',
  'holds a p= that is no public key': 'のp=は公開鍵ではありません',
  'holds another key, of only {0} bits': 'にあるのは別の鍵で、{0}ビットしかありません',
  'holds the public key of another key': 'にあるのは別の鍵の公開鍵です',
  'The DKIM record {0} says that it is being tested (t=y).': 'DKIMレコード{0}は試験中になっています（t=y）。',
  'Take t=y out, or receivers may treat signed mail as unsigned.':
    't=yを外してください。署名のないメールとして扱われることがあります。',

  'A composed mail has no {0}.': '作成したメールに{0}がありません。',
  'Report this: Diglot writes these fields into every delivery.':
    'ご報告ください。Diglotはこれらのヘッダーをすべての配信に書き込みます。',
  'Diglot does not sign mails by DKIM, which Gmail asks of bulk senders.':
    'Diglotは、Gmailが大量送信者に求めるDKIM署名を行っていません。',
  'Make a key with `diglot dkim keygen`, unless the SMTP server signs: then its signature must cover the List- fields and Feedback-ID.':
    'SMTPサーバーが署名しない場合は、`diglot dkim keygen`で鍵を作成してください。サーバーが署名する場合は、署名がListヘッダーとFeedback-IDを含む必要があります。',
  'The signature covers all {0} fields that it has to (h=).':
    '署名は、必要な{0}個のヘッダーをすべて含んでいます（h=）。',
  'The signature does not cover {0} (h=).': '署名が{0}を含んでいません（h=）。',
  'Report this: anybody on the way can change these fields.':
    'ご報告ください。途中の誰もがこれらのヘッダーを変更できます。',
  'A signed mail is not verified with its own key{0}.': '署名したメールを、その鍵で検証できません{0}。',
  'Make another key with `diglot dkim keygen`.': '`diglot dkim keygen`で別の鍵を作成してください。',
  'A signed mail is verified with the key that {0} publishes.':
    '署名したメールを、{0}が公開する鍵で検証できます。',
  'A signed mail is verified with its own key; whether also with the published one is not known, because the DNS could not be asked.':
    '署名したメールを、その鍵で検証できます。DNSに問い合わせできないため、公開された鍵で検証できるかはわかりません。',
  'Receivers cannot verify a signed mail with what {0} publishes{1}.':
    '受信側は、{0}が公開する内容では署名したメールを検証できません{1}。',
  'Fix the DKIM record that is named above.': '上に示したDKIMレコードを修正してください。',

  'The DMARC policy of {0} is not known: {1}.': '{0}のDMARCポリシーを確認できません：{1}。',
  '{0} has no DMARC record that counts, and Gmail asks bulk senders for one.':
    '{0}には有効なDMARCレコードがありません。Gmailは大量送信者にこれを求めています。',
  'Publish one; p=none changes nothing about your mail and has reports sent to you.':
    '公開してください。p=noneはメールの扱いを変えず、レポートだけが届きます。',
  'the DNS failed on the way up': '上位のドメインを調べる途中でDNSが失敗しました',
  '{0}, published by {1},': '{0}（{1}が公開）',
  'The DMARC policy of {0} is {1}.': '{0}のDMARCポリシーは{1}です。',
  'The DMARC policy of {0} is none: mail forged in its name is delivered.':
    '{0}のDMARCポリシーはnoneです。その名をかたるメールも配信されます。',
  'When the reports name only mail of yours that passes, publish p=quarantine.':
    'レポートに載るご自分のメールがすべて合格するようになったら、p=quarantineを公開してください。',
  'The DMARC record names no mailbox for reports (rua).':
    'DMARCレコードにレポートの宛先（rua）がありません。',
  'Name one, to learn who sends in your name and whether it passes.':
    '指定すると、誰がその名で送信し、合格しているかがわかります。',
  'DMARC reports go to {0}, which does not say that it takes them.':
    'DMARCレポートの宛先は{0}ですが、受け取ることを示していません。',
  'Have {0} publish this, or name a mailbox of your own domain.':
    '{0}で次を公開するか、ご自分のドメインのメールボックスを指定してください。',
  'DMARC reports go to {0}.': 'DMARCレポートの宛先は{0}です。',
  'SPF counts for DMARC: {0} is aligned with {1}.': 'SPFはDMARCに有効です。{0}は{1}と整合しています。',
  'SPF does not count for DMARC: {0} is not aligned with {1}.':
    'SPFはDMARCに有効ではありません。{0}は{1}と整合していません。',
  'Set sender.bounceDomain in newsletter.yaml to {0} itself, or take aspf=s out of the record.':
    'newsletter.yamlのsender.bounceDomainを{0}そのものにするか、レコードからaspf=sを外してください。',
  'Set sender.bounceDomain in newsletter.yaml to {0} or a name below it.':
    'newsletter.yamlのsender.bounceDomainを{0}か、その下の名前にしてください。',
  'DKIM counts for DMARC: d={0} is aligned with {1}.': 'DKIMはDMARCに有効です。d={0}は{1}と整合しています。',
  'DKIM does not count for DMARC: d={0} is not aligned with {1}.':
    'DKIMはDMARCに有効ではありません。d={0}は{1}と整合していません。',
  'Sign with the domain of sender.address.': 'sender.addressのドメインで署名してください。',
  'Unless the SMTP server signs with d={0}': 'SMTPサーバーがd={0}で署名しない限り',
  'Sign mails: `diglot dkim keygen` makes the key.':
    'メールに署名してください。鍵は`diglot dkim keygen`で作成できます。',
  '{0}, DMARC rests on SPF alone, which breaks where a mail is forwarded.':
    '{0}、DMARCはSPFだけに頼ることになり、メールが転送されると失敗します。',
  '{0}, nothing counts for DMARC and every mail fails it.':
    '{0}、DMARCに有効なものがなく、すべてのメールが失敗します。',

  'The HTML of {0} has {1} at most ({2}); Gmail cuts a mail off at about {3}.':
    '{0}のHTMLは最大{1}です（{2}）。Gmailは約{3}でメールを切ります。',
  'Take out articles, or shorten them; a Chinese character takes 3 bytes.':
    '記事を外すか、短くしてください。日本語や中国語の1文字は3バイトです。',
  'What SPF, DMARC and the signature of a mail come to was not evaluated: that needs mailauth, which is not installed.':
    'メールのSPF、DMARC、署名の判定は行っていません。必要なmailauthがインストールされていません。',

  'Whether {0} takes mail is not known: {1}.': '{0}がメールを受け取るかどうかわかりません：{1}。',
  'Publish an MX record of {0} with the host that takes its mail.':
    'メールを受け取るホストを、{0}のMXレコードとして公開してください。',
  '{0} takes {1} at its own address; it has no MX.': '{0}はMXがないため、{1}をそのアドレスで受け取ります。',
  '{0} has no MX and no address, so {1} cannot arrive.': '{0}にはMXもアドレスもないため、{1}が届きません。',
  '{0} says that it takes no mail (a null MX), so {1} cannot arrive.':
    '{0}はメールを受け取らないと示しているため（null MX）、{1}が届きません。',
  'The MX of {0} names {1}, which has no address.': '{0}のMXの{1}にアドレスがありません。',
  'Give the host an A or AAAA record, or name another in the MX; an IP address cannot stand there.':
    'そのホストにAまたはAAAAレコードを設定するか、MXに別のホストを指定してください。IPアドレスは書けません。',
  '{0} takes {1} at {2}.': '{0}は{1}を{2}で受け取ります。',

  'Gmail’s one-click unsubscribe button cannot appear: {0}.':
    'Gmailのワンクリック購読解除ボタンは表示されません：{0}。',
  '{0}.': '{0}。',
  '{0}; {1}': '{0}、{1}',
  'Gmail’s one-click unsubscribe button appears only if the SMTP server signs mails.':
    'Gmailのワンクリック購読解除ボタンは、SMTPサーバーがメールに署名する場合だけ表示されます。',
  'Sign them here with a key of `diglot dkim keygen`, or see in a mail that arrived whether h= names List-Unsubscribe and List-Unsubscribe-Post.':
    '`diglot dkim keygen`の鍵でここで署名するか、届いたメールのh=にList-UnsubscribeとList-Unsubscribe-Postがあるか確認してください。',
  'Gmail’s one-click unsubscribe button can appear if the signature of a mail is valid, which was not evaluated.':
    'Gmailのワンクリック購読解除ボタンは、メールの署名が有効であれば表示されます（判定していません）。',
  'Gmail’s one-click unsubscribe button can appear if the published DKIM key is right; the DNS could not be asked.':
    'Gmailのワンクリック購読解除ボタンは、公開されたDKIM鍵が正しければ表示されます。DNSには問い合わせできませんでした。',
  'Gmail’s one-click unsubscribe button can appear.': 'Gmailのワンクリック購読解除ボタンが表示されます。',
  'Report this: Diglot writes both fields into every delivery':
    'ご報告ください。Diglotはこの2つのヘッダーをすべての配信に書き込みます',
  'List-Unsubscribe has no https address': 'List-Unsubscribeにhttpsのアドレスがありません',
  'Set siteUrl in newsletter.yaml to https://…': 'newsletter.yamlのsiteUrlをhttps://…にしてください',
  'there is no List-Unsubscribe-Post: List-Unsubscribe=One-Click':
    'List-Unsubscribe-Post: List-Unsubscribe=One-Clickがありません',
  'DKIM does not cover {0}': 'DKIMが{0}を含んでいません',
  'the DKIM signature is not valid': 'DKIM署名が有効ではありません',
  'Fix the DKIM record that is named above': '上に示したDKIMレコードを修正してください',
  'd={0} is not aligned with From': 'd={0}がFromと整合していません',
  'Sign with the domain of sender.address': 'sender.addressのドメインで署名してください',

  'The SPF of {0} is not known: {1}.': '{0}のSPFを確認できません：{1}。',
  '{0} has {1} SPF records, and receivers then heed none.':
    '{0}にはSPFレコードが{1}個あり、受信側はどれも無視します。',
  'Merge them into one TXT record that begins with v=spf1.':
    'v=spf1で始まる1つのTXTレコードにまとめてください。',
  'The SPF of {0} takes {1} of {2} lookups.': '{0}のSPFの問い合わせは{1}回です（上限{2}回）。',
  deliveries: '配信',
  'test mails': 'テストメール',
  '{0}, which {1} leave from, has no SPF record.': '{1}の送信元である{0}に、SPFレコードがありません。',
  'Publish one that names the servers which your mail leaves from.':
    'メールを送信するサーバーを示すレコードを公開してください。',
  'more than {0}': '{0}回超',
  'The SPF of {0} takes {1} lookups, its includes counted, and receivers stop at {2}.':
    '{0}のSPFの問い合わせは、includeを含めて{1}回です。受信側は{2}回で打ち切ります。',
  'Take out includes that send no mail of yours, or put their networks in as ip4: and ip6:.':
    'メールを送信していないincludeを外すか、ネットワークをip4:とip6:で書いてください。',
  '{0} names in the SPF of {1} do not exist, and receivers stop at more than {2}.':
    '{1}のSPFには、存在しない名前が{0}個あります。受信側は{2}個を超えると打ち切ります。',
  'Take out the terms whose names are gone.': '名前がなくなった項目を外してください。',
  'The SPF of {0} cannot be understood{1}.': '{0}のSPFを解釈できません{1}。',
  'Fix the record or the included one that this names; receivers heed none of it as it is.':
    '示されたレコード、またはincludeされたレコードを修正してください。このままでは受信側にすべて無視されます。',
  'The SPF of {0} could not be followed to its end{1}.': '{0}のSPFを最後までたどれませんでした{1}。',
  'The SPF of {0} lets the whole world send in its name (as +all does).':
    '{0}のSPFは、誰もがその名で送信することを許しています（+allと同じです）。',
  'End the record with ~all or -all.': 'レコードの最後を~allまたは-allにしてください。',
  'The SPF of {0} says nothing about servers that it does not name.':
    '{0}のSPFは、示していないサーバーについて何も定めていません。',
  'The SPF of {0} turns away servers that it does not name ({1}).':
    '{0}のSPFは、示していないサーバーを退けます（{1}）。',
  'Whether SPF passes for {0} is not known: nothing says which address your mail leaves from.':
    '{0}のSPFが合格するかわかりません。メールの送信元のアドレスが示されていません。',
  'Name it with --ip: the topmost Received line of a mail that arrived has it.':
    '--ipで指定してください。届いたメールの一番上のReceived行にあります。',
  'SPF passes for {0} from {1}.': '{0}のSPFは、{1}からの送信で合格します。',
  'SPF does not pass for {0} from {1} ({2}).': '{0}のSPFは、{1}からの送信で合格しません（{2}）。',
  'Add {0} to the SPF record of {1}, or the include: that your provider names.':
    '{1}のSPFレコードに{0}を追加するか、事業者の示すinclude:を追加してください。',
  'SPF does not pass for {0} from {1}, the address of the SMTP server ({2}).':
    '{0}のSPFは、SMTPサーバーのアドレス{1}からの送信で合格しません（{2}）。',
  'If mail leaves from there, add {0} to the record; if from elsewhere, name that address with --ip.':
    'メールがそこから出る場合は、レコードに{0}を追加してください。別の場所から出る場合は、そのアドレスを--ipで指定してください。',
}
