import type { welcome as en } from '../en/welcome.ts'

/** The page of an empty list. */
export const welcome: typeof en = {
  title: 'La liste est encore vide.',
  import: 'Apportez votre liste',
  importAbout:
    'Depuis un autre système ou un tableur, au format CSV. Vous voyez ce que devient chaque ligne avant tout changement ; les personnes désabonnées là-bas le restent ici.',
  importDo: 'Importer une liste',
  add: 'Commencez par vous',
  addAbout:
    'Ajoutez votre propre adresse : vous recevrez le premier numéro tel que vos lecteurs le recevront.',
  addDo: 'Ajouter une personne…',
  form: 'Ouvrez les abonnements',
  formAbout: (siteUrl) =>
    `Placez ce formulaire sur votre site. Il mène au site des lecteurs, ${siteUrl}, qui demande une confirmation par message.`,
  formLanguage: 'Langue',
  next: 'Et ensuite',
  steps: [
    'Toute personne qui confirme par le message est sur la liste, dans la langue de son choix.',
    'Le prochain numéro part à toutes les personnes qui sont sur la liste au moment de l’envoi.',
    'Chaque message contient un lien de désabonnement. Une fois désabonnée, une personne ne reçoit plus rien, et aucun import ne la réinscrit.',
    'Les adresses auxquelles aucun message n’arrive sont bloquées d’elles-mêmes ; vous les voyez ici.',
  ],
}
