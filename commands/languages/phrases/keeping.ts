import type { Phrasings } from '../phrasing.ts'

/** What is said of the coverage as it stands, of what changes it, and of its history. */
export const keeping: Phrasings = {
  'Nothing has been changed yet, so there is nothing to take back.': {
    de: 'Noch wurde nichts geändert, also gibt es nichts zurückzunehmen.',
    fr: 'Rien n’a encore changé ; il n’y a donc rien à annuler.',
    ru: 'Пока ничего не менялось, поэтому отменять нечего.',
    es: 'Todavía no se ha cambiado nada, así que no hay nada que deshacer.',
  },
  'There is no change {1}. The history lists the changes.': {
    de: 'Eine Änderung {1} gibt es nicht. Der Verlauf nennt die Änderungen.',
    fr: 'Il n’y a pas de changement {1}. L’historique donne les changements.',
    ru: 'Изменения {1} нет. Изменения перечислены в истории.',
    es: 'No hay ningún cambio {1}. El historial enumera los cambios.',
  },
  'There is no change {1}: the last one is {2}. `/corpus history` lists them.': {
    de: 'Eine Änderung {1} gibt es nicht: die letzte ist {2}. `/sammlung verlauf` nennt sie.',
    fr: 'Il n’y a pas de changement {1} : le dernier est {2}. `/collection historique` les donne.',
    ru: 'Изменения {1} нет: последнее {2}. Их перечисляет `/собрание история`.',
    es: 'No hay ningún cambio {1}: el último es {2}. `/colección historial` los enumera.',
  },
  'Change {1} is the corpus as it was found when its record was begun: it cannot be taken back.': {
    de: 'Änderung {1} ist die Sammlung, wie sie zu Beginn der Aufzeichnung vorgefunden wurde: sie lässt sich nicht zurücknehmen.',
    fr: 'Le changement {1} est la collection telle qu’elle était au début de l’historique : il ne peut pas être annulé.',
    ru: 'Изменение {1} — это собрание, каким оно было, когда начали вести историю: отменить его нельзя.',
    es: 'El cambio {1} es la colección tal como estaba al empezar el historial: no se puede deshacer.',
  },
  '{1} cannot come back: {2} removed its text on {3} (change {4}). Take that back first.': {
    de: '{1} kann nicht zurückkommen: {2} hat den Text entfernt ({3}, Änderung {4}). Nehmen Sie zuerst das zurück.',
    fr: '{1} ne peut pas revenir : {2} a retiré son texte ({3}, changement {4}). Annulez d’abord cela.',
    ru: '{1} не может вернуться: текст убран ({2}, {3}, изменение {4}). Сначала отмените это.',
    es: '{1} no puede volver: {2} retiró su texto ({3}, cambio {4}). Deshaga eso primero.',
  },
  'The text that was removed may be added again. Its file was not in force, so it cannot be brought back.': {
    de: 'Der entfernte Text darf wieder hinzugefügt werden. Seine Datei galt nicht, daher lässt sie sich nicht zurückholen.',
    fr: 'Le texte retiré peut être ajouté de nouveau. Son fichier n’était pas en vigueur et ne peut donc pas revenir.',
    ru: 'Убранный текст можно добавить снова. Его файл не действовал, поэтому вернуть его нельзя.',
    es: 'El texto retirado puede añadirse de nuevo. Su archivo no estaba vigente, así que no se puede recuperar.',
  },
  'Change {1} changed no article, so there is nothing to take back.': {
    de: 'Änderung {1} hat keinen Artikel geändert, also gibt es nichts zurückzunehmen.',
    fr: 'Le changement {1} n’a touché aucun article ; il n’y a donc rien à annuler.',
    ru: 'Изменение {1} не затронуло ни одной статьи, поэтому отменять нечего.',
    es: 'El cambio {1} no cambió ningún artículo, así que no hay nada que deshacer.',
  },
  '{1} was changed again by {2} on {3} (change {4}). Take that back first.': {
    de: '{1} wurde danach noch einmal geändert: {2}, {3} (Änderung {4}). Nehmen Sie zuerst das zurück.',
    fr: '{1} a encore été modifié par {2} ({3}, changement {4}). Annulez d’abord cela.',
    ru: '{1}: было новое изменение ({2}, {3}, изменение {4}). Сначала отмените его.',
    es: '{1} fue cambiado otra vez por {2} ({3}, cambio {4}). Deshaga eso primero.',
  },
  'The history has lost the text of {1}, so it cannot come back.': {
    de: 'Der Verlauf hat den Text von {1} verloren, daher kann er nicht zurückkommen.',
    fr: 'L’historique a perdu le texte de {1} ; il ne peut donc pas revenir.',
    ru: 'История потеряла текст {1}, поэтому вернуть его нельзя.',
    es: 'El historial ha perdido el texto de {1}, así que no puede volver.',
  },
  'Changes of the coverage': {
    de: 'Änderungen der Sammlung',
    fr: 'Changements de la collection',
    ru: 'Изменения собрания',
    es: 'Cambios de la colección',
  },
  'Nothing was changed yet.': {
    de: 'Noch wurde nichts geändert.',
    fr: 'Rien n’a encore changé.',
    ru: 'Пока ничего не менялось.',
    es: 'Todavía no se ha cambiado nada.',
  },
  '{1}–{2} of {3}, the last one first': {
    de: '{1}–{2} von {3}, die letzte zuerst',
    fr: '{1}–{2} sur {3}, le dernier d’abord',
    ru: '{1}–{2} из {3}, последнее сверху',
    es: '{1}–{2} de {3}, el último primero',
  },
  'Change {1}': {
    de: 'Änderung {1}',
    fr: 'Changement {1}',
    ru: 'Изменение {1}',
    es: 'Cambio {1}',
  },
  'Take it back': {
    de: 'Zurücknehmen',
    fr: 'Annuler ce changement',
    ru: 'Отменить это изменение',
    es: 'Deshacer este cambio',
  },
  'by {1}, {2}': {
    de: 'von {1}, {2}',
    fr: 'par {1}, {2}',
    ru: '{1}, {2}',
    es: 'por {1}, {2}',
  },
  'Takes back change {1}.': {
    de: 'Nimmt Änderung {1} zurück.',
    fr: 'Annule le changement {1}.',
    ru: 'Отменяет изменение {1}.',
    es: 'Deshace el cambio {1}.',
  },
  '{1} more article.|{1} more articles.': {
    de: '{1} weiterer Artikel.|{1} weitere Artikel.',
    fr: '{1} article de plus.|{1} articles de plus.',
    ru: 'Ещё {1} статья.|Ещё {1} статьи.|Ещё {1} статей.',
    es: '{1} artículo más.|{1} artículos más.',
  },
  'Take back a change …': {
    de: 'Eine Änderung zurücknehmen …',
    fr: 'Annuler un changement …',
    ru: 'Отменить изменение …',
    es: 'Deshacer un cambio …',
  },
}
