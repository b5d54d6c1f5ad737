import type { newArticle as enNewArticle, pool as enPool } from '../en/pool.ts'
import { counted, number } from './counted.ts'

export const pool: typeof enPool = {
  search: 'Rechercher dans tous les textes',
  use: 'Dans un numéro',
  uses: { any: 'tous les articles', none: 'dans aucun numéro', some: 'dans un numéro' },
  anyTopic: 'toutes les rubriques',
  from: 'Du',
  to: 'Au',
  gaps: 'Incomplet',
  clear: 'Tout afficher',
  all: (total) => counted(total, 'article', 'articles'),
  found: (found, total) => `${number(found)} sur ${counted(total, 'article', 'articles')}`,
  pages: 'Pages de la liste',
  previous: 'Plus récents',
  next: 'Plus anciens',
  page: (page, pages) => `Page ${number(page)} sur ${number(pages)}`,
  noneYet: 'Aucun article pour l’instant',
  noneYetHint: 'Collez un texte tel que vous l’avez reçu, ou commencez un article vide.',
  noneFound: 'Aucun article trouvé',
  noneFoundHint: 'Essayez avec moins de mots, ou retirez un filtre.',
  beside: 'Tous les articles',
  noneBeside: 'Aucun article trouvé. Ceux des autres numéros se trouvent sous « tous les articles ».',
  besideHint:
    'Faites glisser un article à sa place dans ce numéro, ou cliquez sur « Ajouter ». « Retirer » le remet ici.',
  add: 'Ajouter',
  addOne: (name) => `Ajouter « ${name} » au numéro`,
  takeOut: 'Retirer',
  takeOutOne: (name) => `Retirer « ${name} »`,
  isHere: 'dans ce numéro',
  drag: (name) => `Faire glisser « ${name} » dans le numéro`,
}

export const newArticle: typeof enNewArticle = {
  about: 'Il commence par son titre ; le reste est marqué comme manquant jusqu’à ce que vous l’écriviez.',
  headline: 'Titre',
  language: 'Langue',
  make: 'Commencer l’article',
  duplicate: 'Dupliquer',
  duplicated: 'Ceci est la copie. L’article d’origine reste tel qu’il est.',
  deleted: (name) => `Supprimé : ${name}`,
  undo: 'Annuler',
  dismiss: 'Fermer',
}
