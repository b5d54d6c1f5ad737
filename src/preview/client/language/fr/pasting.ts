import type { pasting as en } from '../en/pasting.ts'
import { counted } from './counted.ts'

export const pasting: typeof en = {
  about:
    'Chaque texte s’affiche sous la forme de la fiche qu’il devient ; les libellés aident sans être nécessaires. Rien n’est écrit avant votre accord.',
  placeholder:
    'Collez ici un ou plusieurs articles, dans une langue ou dans les deux, avec ou sans libellés.',
  drop: 'Déposez des fichiers ici (texte, Markdown, HTML, Word .docx), ou',
  choose: 'Choisir des fichiers…',
  another: 'Ajouter un texte',
  textOf: (at) => `Texte ${at}`,
  remove: (name) => `Retirer ${name}`,
  removeIt: 'Retirer',
  language: 'Langue du texte',
  reading: 'Lecture des fichiers…',
  refused: {
    kind: 'n’est ni un texte, ni du HTML, ni un fichier Word. Enregistrez-le dans l’un de ces formats.',
    'old-word': 'est dans un ancien format Word. Ouvrez-le dans Word et enregistrez-le en .docx.',
    large:
      'est trop volumineux : 1 Mo au plus pour un texte, 20 Mo pour un fichier Word. Vérifiez que c’est le bon fichier, ou divisez-le.',
    encoding: 'ne peut pas être lu comme du texte. Enregistrez-le en UTF-8.',
    docx: 'n’est pas un document Word lisible. Ouvrez-le dans Word et enregistrez-le de nouveau.',
    empty: 'ne contient aucun texte.',
  },
  dateFrom: {
    none: 'aucun jour n’est indiqué : aujourd’hui',
    assumed: 'l’année est supposée',
    url: 'l’année vient de l’adresse de la source',
    elsewhere: 'l’année vient d’une autre date du texte',
  },
  into: 'Mettre dans',
  intoNone: 'aucun numéro',
  intoNew: 'un nouveau numéro',
  issue: (number, days) => `N° ${number} (${days})`,
  ready: (count) => counted(count, 'fiche prête à être écrite', 'fiches prêtes à être écrites'),
  notReady: (count) =>
    `${counted(count, 'texte ne peut pas encore être écrit', 'textes ne peuvent pas encore être écrits')} : le motif figure à côté`,
  someWritten: (count) =>
    `${counted(count, 'fiche est écrite', 'fiches sont écrites')}. Ce qui reste figure ici avec son motif.`,
  toArticles: 'Afficher les articles',
}
