import type { list as en } from '../en/list.ts'
import { counted, number } from './counted.ts'
import { importing } from './import.ts'
import { people } from './people.ts'
import { welcome } from './welcome.ts'

const weeks = (count: number) => counted(count, 'semaine', 'semaines')
const copies = (count: number) => counted(count, 'exemplaire', 'exemplaires')

export const list: typeof en = {
  title: 'Croissance et santé',
  subscribers: (count) => counted(count, 'abonné', 'abonnés'),
  change: (change, over) =>
    change === 0
      ? `autant qu’il y a ${weeks(over)}`
      : `${number(Math.abs(change))} de ${change > 0 ? 'plus' : 'moins'} qu’il y a ${weeks(over)}`,
  fine: 'Plaintes et rebonds restent sous les seuils où les fournisseurs de messagerie interviennent. Rien à corriger.',
  findings: {
    complaints: (issue, count, of, rate) =>
      `${issue} : ${counted(count, 'plainte', 'plaintes')} pour ${copies(of)}, ${rate}`,
    bounces: (issue, count, of, rate) =>
      `${issue} : ${counted(count, 'rebond', 'rebonds')} pour ${copies(of)}, ${rate}`,
    notRead: 'Personne n’a encore regardé ce qui est revenu',
    shrinking: (rate, over) => `La liste a perdu ${rate} en ${weeks(over)}`,
    unconfirmed: (rate) => `Seules ${rate} des demandes d’abonnement sont confirmées`,
  },
  advice: {
    complaintsHigh: (high, tooHigh) =>
      `Gmail demande aux expéditeurs de rester sous ${high} et de ne jamais atteindre ${tooHigh}. Avant le prochain numéro, voyez qui sont ces lecteurs et comment ils sont arrivés sur la liste, et retirez toutes les personnes qui n’ont jamais demandé à y être. Google Postmaster Tools indique la part que Gmail lui-même a comptée.`,
    complaintsTooHigh: (tooHigh) =>
      `Gmail demande aux expéditeurs de ne jamais atteindre ${tooHigh} ; au-delà, vos messages risquent d’être classés comme indésirables pour tout le monde. Retenez le prochain numéro jusqu’à savoir comment ces lecteurs sont arrivés sur la liste, et retirez toutes les personnes qui n’ont jamais demandé à y être. Google Postmaster Tools indique la part que Gmail lui-même a comptée.`,
    oneComplaint:
      'Sur une liste de cette taille, une seule plainte suffit à franchir le seuil : voyez si cela se reproduit.',
    bouncesHigh: (high, tooHigh) =>
      `Amazon SES examine un expéditeur à partir de ${high} et peut le suspendre à partir de ${tooHigh}. Les adresses qui n’existent pas sont déjà retirées de la liste ; le rapport du numéro contient ce que les serveurs ont dit des autres. N’importez que des adresses données par leurs titulaires.`,
    bouncesTooHigh: (tooHigh) =>
      `Les fournisseurs suspendent des expéditeurs pour cela : Amazon SES peut le faire à partir de ${tooHigh}. Retenez le prochain numéro et cherchez dans son rapport quelles sont ces adresses. La cause habituelle est un fichier ancien ou acheté ; seules les adresses données par leurs titulaires ont leur place sur la liste.`,
    notRead: 'Personne ne connaît donc les plaintes, et les adresses mortes restent sur la liste.',
    notReadOperators:
      'Lancez `diglot bounces` sur la boîte qui reçoit les rebonds, ou laissez votre fournisseur les signaler au site des lecteurs par webhook.',
    shrinking:
      'Le tableau des numéros montre lesquels ont provoqué des départs, et « Pourquoi les lecteurs partent » ce qu’ils en ont dit.',
    unconfirmed:
      'Le message qui demande la confirmation est peut-être classé comme indésirable. Dans les réglages, sous « Serveur de messagerie », une vérification l’examine comme le font les serveurs de vos lecteurs.',
  },
  size: 'Taille de la liste',
  sizeLabel: (first, from, last, to) => `De ${first} le ${from} à ${last} le ${to}`,
  comeAndGo: 'Arrivées et départs, semaine par semaine',
  comeAndGoLabel: (came, went) => `Arrivées : ${came}, départs : ${went} au cours de ces semaines`,
  came: 'arrivées',
  went: 'départs',
  weekTable: 'Semaine par semaine, en chiffres',
  week: 'Semaine jusqu’au',
  onList: 'Sur la liste',
  facts: {
    paused: 'En pause',
    left: 'Désabonnés',
    suppressed: 'Bloqués',
    suppressedHint: 'après un rebond définitif ou une plainte',
    confirmed: 'Taux de confirmation',
    confirmedOf: (confirmed, asked) => `${confirmed} sur ${asked}`,
  },
  people,
  importing,
  welcome,
  parts: {
    title: 'Abonnés',
    label: 'Parties de la liste',
    health: 'Croissance et santé',
    people: 'Personnes',
    import: 'Import',
  },
  restore: {
    title: 'Rétablir des personnes bloquées',
    about:
      'Lève les blocages dus au refus d’un serveur ou à un rebond. Les personnes désabonnées ou qui se sont plaintes ne sont jamais rétablies.',
    whom: 'Qui rétablir',
    ofIssue: 'D’après un numéro',
    sinceTime: 'Depuis un moment',
    issue: 'Bloquées à cause du numéro',
    since: 'Bloquées depuis',
    zone: (timeZone) => `À l’heure de ${timeZone}.`,
    count: (count) =>
      count === 0
        ? 'Personne ne peut être rétabli.'
        : `${counted(count, 'personne recevrait', 'personnes recevraient')} de nouveau des messages :`,
    kept: (count) =>
      `${counted(count, 'personne reste dans son état', 'personnes restent dans leur état')} :`,
    more: (count) => `et ${number(count)} de plus`,
    whys: {
      left: 'désabonnement',
      complained: 'plainte',
      list: 'blocage par l’équipe ou par une liste',
      active: 'reçoit déjà les messages',
      unknown: 'absente de la liste',
    },
    name: 'Qui les rétablit',
    confirm: (count) => `Rétablir ${counted(count, 'personne', 'personnes')}`,
  },
  tags: 'Par étiquette',
  tag: 'Étiquette',
  editions: 'Par édition',
  domains: 'Par domaine',
  others: 'autres',
  share: 'Part',
  reasons: 'Pourquoi les lecteurs partent',
  noReasons: 'Aucune personne désabonnée n’a dit pourquoi.',
  reasonNames: {
    'too-often': 'trop fréquent',
    'not-relevant': 'sans intérêt pour moi',
    'never-asked': 'jamais demandé',
    'hard-to-read': 'difficile à lire',
    other: 'autre raison',
  },
  issues: 'Numéro par numéro',
  noIssues:
    'Aucun numéro n’a encore été envoyé. Dès le premier, vous verrez ici les désabonnements, les rebonds et les plaintes.',
  latest: (issue) => `dernier, ${issue}`,
  leavers: 'Désabonnements',
  bounces: 'Rebonds',
  complaints: 'Plaintes',
  clicks: 'Clics',
  rateLabel: (name, count, most) =>
    `${name} : ${counted(count, 'dernier numéro', 'derniers numéros')}, ${most} au plus`,
  unknownComplaints: 'Inconnu : personne n’a lu ce qui est revenu.',
  judgements: { fine: 'bon', high: 'élevé', 'too high': 'trop élevé', unknown: 'inconnu' },
  issue: 'Numéro',
  accepted: 'Acceptés',
  source: (high, tooHigh) =>
    `Les seuils sont ceux de Gmail, d’après ses « Email sender guidelines » : des plaintes sous ${high}, et jamais ${tooHigh} ou plus. On leur compare ce que les fournisseurs signalent par message et par webhook ; Gmail n’indique sa propre part que dans Postmaster Tools.`,
  bounceSource: (high, tooHigh) =>
    `Pour les rebonds, Gmail ne donne pas de seuil. Ils sont jugés comme Amazon SES juge les expéditeurs : ${high} est élevé, ${tooHigh} trop élevé.`,
  clicksOff:
    'Les clics ne sont pas comptés. Un réglage, sous « Lecteurs », les compte dès le prochain numéro : par lien et par édition, jamais par lecteur.',
  links: (issue) => `Liens suivis par les lecteurs de ${issue}`,
  link: 'Lien',
  readers: 'Lecteurs',
  programs: 'Programmes',
}
