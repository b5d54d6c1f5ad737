import type { pictures as en } from '../en/pictures.ts'

/** The picture of a record. */
export const pictures: typeof en = {
  title: 'Image',
  drop: 'Déposez une image ici, collez-la ou choisissez un fichier : JPEG, PNG, GIF ou WebP.',
  choose: 'Choisir une image',
  another: 'Choisir une autre image',
  sending: (percent) => `Envoi du fichier : ${percent} %`,
  portrait: 'Portrait',
  preparing: 'Préparation pour les messages…',
  remove: 'Retirer l’image',
  focus: (x, y) =>
    `Point à garder visible : ${x} % depuis la gauche, ${y} % depuis le haut. Les touches fléchées le déplacent.`,
  focusHint: 'Cliquez sur ce qui doit rester visible quand l’image est recadrée.',
  dark: 'Une autre image pour les écrans sombres',
  chooseDark: 'Choisir une image pour les écrans sombres',
  removeDark: 'Retirer l’image pour les écrans sombres',
}
