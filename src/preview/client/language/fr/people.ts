import type { people as en } from '../en/people.ts'
import { counted, number } from './counted.ts'

const readers = (count: number) => counted(count, 'personne', 'personnes')
const said = (note: string) => (note === '' ? '' : ` : « ${note} »`)

/** People of the list, and one of them. */
export const people: typeof en = {
  title: 'Personnes',
  filters: 'Trouver des personnes',
  search: 'Adresse ou nom',
  status: 'État',
  any: 'Tous',
  gets: 'Reçoit',
  anyWith: (language) => `${language}, toutes éditions`,
  only: (edition) => `Édition : ${edition}`,
  counting: 'Décompte…',
  found: (count) => counted(count, 'personne trouvée', 'personnes trouvées'),
  none: 'Personne sur la liste ne correspond à ces critères.',
  noneYet: 'Aucune correspondance jusqu’ici ; la liste continue.',
  more: 'Afficher plus',
  lookFurther: 'Chercher plus loin',
  statuses: { active: 'reçoit les numéros', left: 'désabonné', suppressed: 'bloqué' },
  since: (time) => `depuis le ${time}`,
  byList: 'par l’équipe ou une liste importée',
  removedBy: (by, note) => `par ${by}${said(note)}`,
  bounceKinds: {
    hard: 'rebond définitif',
    soft: 'rebonds temporaires',
    complaint: 'plainte',
    policy: 'refus par une politique',
    unsubscribe: 'demande de désabonnement',
  },
  inIssue: (issue) => `dans ${issue}`,
  pause: 'En pause',
  until: (time) => `jusqu’au ${time}`,
  address: 'Adresse',
  name: 'Nom',
  edition: 'Édition',
  default: (edition) => `Édition par défaut (${edition})`,
  defaultEdition: 'édition par défaut',
  tags: 'Étiquettes',
  tagsHint: 'Séparées par des virgules.',
  newTags: 'Nouvelles étiquettes',
  tag: 'Ajouter',
  untag: (tag) => `Retirer l’étiquette « ${tag} »`,

  tagMany: 'Étiqueter les personnes trouvées…',
  tagAbout: (count) =>
    `Cette action change les étiquettes de ${counted(count, 'personne trouvée', 'personnes trouvées')}.`,
  putTags: 'Ajouter des étiquettes',
  takeTags: 'Retirer des étiquettes',
  tagAll: (count) => `Étiqueter ${readers(count)}`,
  untagAll: (count) => `Retirer les étiquettes de ${readers(count)}`,
  tagged: (changed, found) =>
    changed === found
      ? `Les étiquettes de ${readers(changed)} ont changé.`
      : `Les étiquettes de ${number(changed)} personnes sur ${number(found)} ont changé ; les autres les avaient déjà ainsi.`,
  export: 'Exporter en CSV',

  add: 'Ajouter une personne…',
  addTitle: 'Ajouter une personne',
  addConfirm: 'Ajouter à la liste',
  addAbout: 'N’ajoutez que des personnes qui ont demandé la newsletter. Elles recevront le prochain numéro.',
  refusals: {
    there: 'Cette adresse est déjà sur la liste.',
    left: 'Cette personne s’est désabonnée.',
    suppressed:
      'Cette adresse est bloquée : des messages y ont été refusés définitivement, ou quelqu’un s’est plaint.',
    erased:
      'Le titulaire de cette adresse l’a fait effacer. Lui seul peut revenir, en s’abonnant sur le site des lecteurs.',
  },
  openPerson: 'Afficher cette personne',
  hasAsked: 'Cette personne a demandé à la recevoir de nouveau',

  person: 'Personne',
  backToPeople: 'Revenir à toutes les personnes',
  change: 'Modifier…',
  changeTitle: 'Modifier les informations',
  save: 'Enregistrer',
  addressStays: 'Une adresse ne se modifie pas : ajoutez la nouvelle et désabonnez l’ancienne.',
  remove: 'Désabonner…',
  removeTitle: 'Désabonner cette personne',
  removeConfirm: 'Désabonner',
  removeAbout: (address) =>
    `${address} ne recevra plus aucun numéro, et aucun import ne rétablira cet abonnement. Les envois passés restent dans les rapports.`,
  note: 'Motif (pour l’équipe)',
  noteHint: 'Facultatif. Il figure dans l’historique de cette personne.',
  restore: 'Rétablir…',
  restoreMany: 'Rétablir des personnes bloquées…',
  erase: 'Effacer définitivement…',
  eraseTitle: 'Effacer définitivement cette personne',
  eraseGoes:
    'L’adresse, le nom, les étiquettes, les champs, les notes et tous les messages conservés qui citent l’adresse sont supprimés.',
  eraseStays:
    'Qu’un numéro a été envoyé à quelqu’un reste compté dans les rapports, sans nom. Une empreinte de l’adresse reste aussi, pour qu’aucun import ultérieur ne la remette sur la liste.',
  eraseForGood:
    'Personne ne peut annuler cette action. Il vous revient de supprimer les sauvegardes et les fichiers conservés ailleurs.',
  eraseConfirm: 'Effacer définitivement',
  typeAddress: (address) => `Pour continuer, saisissez l’adresse : ${address}`,
  erased: 'Cette personne a été effacée. Rien ici ne dit qui c’était.',

  history: 'Historique',
  older: (count) => `Afficher ${counted(count, 'entrée plus ancienne', 'entrées plus anciennes')}`,
  noClicks: 'Les clics ne sont jamais comptés pour une seule personne.',
  events: {
    delivered: (state, edition) => ` : ${state} (${edition})`,
    bounce: (kind) => `Message revenu : ${kind}`,
    left: ({ issue, isOneClick, reason }) =>
      `Désabonnement ${isOneClick ? 'par le bouton d’une messagerie' : 'sur le site des lecteurs'}${issue === '' ? '' : `, dans ${issue}`}${reason === '' ? '' : ` ; raison : ${reason}`}`,
    came: 'Arrivée sur la liste par un import',
    asked: 'Demande d’abonnement sur le site des lecteurs',
    confirmed: 'Abonnement confirmé',
    returned: 'Retour sur la liste',
    added: (by, note) => `Ajout par ${by}${said(note)}`,
    changed: (by, note) => `Modification par ${by}${said(note)}`,
    removed: (by, note) => `Désabonnement par ${by}${said(note)}`,
    restored: (by, note) => `Rétablissement par ${by}${said(note)}`,
  },
}
