import type { Phrasings } from '../phrasing.ts'

/** What a check of quotations finds. */
export const quotes: Phrasings = {
  'On record': {
    de: 'Belegt',
    fr: 'Attesté',
    ru: 'Подтверждено',
    es: 'Consta',
  },
  Differs: {
    de: 'Weicht ab',
    fr: 'Diffère',
    ru: 'Отличается',
    es: 'Difiere',
  },
  'Someone else said it': {
    de: 'Jemand anderes hat es gesagt',
    fr: 'Quelqu’un d’autre l’a dit',
    ru: 'Это сказал кто-то другой',
    es: 'Lo dijo otra persona',
  },
  'Speaker not confirmed': {
    de: 'Sprecher nicht bestätigt',
    fr: 'Auteur non confirmé',
    ru: 'Автор слов не подтверждён',
    es: 'Autor sin confirmar',
  },
  'These words stand in the coverage, but the article does not clearly give them to {1}.': {
    de: 'Diese Worte stehen in der Sammlung, aber der Artikel schreibt sie nicht klar {1} zu.',
    fr: 'Ces mots figurent dans la collection, mais l’article ne les attribue pas clairement à {1}.',
    ru: 'Эти слова есть в собрании, но статья не приписывает их ясно источнику {1}.',
    es: 'Estas palabras están en la colección, pero el artículo no las atribuye claramente a {1}.',
  },
  'Stitched together': {
    de: 'Zusammengestückelt',
    fr: 'Assemblé',
    ru: 'Склеено из частей',
    es: 'Hecho de retazos',
  },
  'Not in the coverage': {
    de: 'Nicht in der Sammlung',
    fr: 'Absent de la collection',
    ru: 'Нет в собрании',
    es: 'No está en la colección',
  },
  'These words stand in the coverage.': {
    de: 'Diese Worte stehen in der Sammlung.',
    fr: 'Ces mots figurent dans la collection.',
    ru: 'Эти слова есть в собрании.',
    es: 'Estas palabras están en la colección.',
  },
  'The coverage has it in other words; what differs is marked in both.': {
    de: 'Die Sammlung hat es in anderen Worten; was abweicht, ist in beiden markiert.',
    fr: 'La collection le dit en d’autres mots ; ce qui diffère est marqué des deux côtés.',
    ru: 'В собрании это сказано иначе; различия отмечены в обоих текстах.',
    es: 'La colección lo dice con otras palabras; lo que difiere está marcado en ambos.',
  },
  'The words are the article’s own; it does not give them to {1}.': {
    de: 'Die Worte sind die des Artikels selbst; er legt sie nicht {1} in den Mund.',
    fr: 'Ces mots sont ceux de l’article ; il ne les attribue pas à {1}.',
    ru: 'Это слова самой статьи; она не приписывает их источнику {1}.',
    es: 'Las palabras son del propio artículo; no las atribuye a {1}.',
  },
  'The article gives these words to {1}, not to {2}.': {
    de: 'Im Artikel sagt das {1}, nicht {2}.',
    fr: 'L’article attribue ces mots à {1}, non à {2}.',
    ru: 'В статье это говорит {1}, а не {2}.',
    es: 'El artículo atribuye estas palabras a {1}, no a {2}.',
  },
  'Its parts stand in the coverage, but not together like this.': {
    de: 'Die Teile stehen in der Sammlung, aber nicht so zusammen.',
    fr: 'Ses parties figurent dans la collection, mais pas ainsi réunies.',
    ru: 'Его части есть в собрании, но не вместе, как здесь.',
    es: 'Sus partes están en la colección, pero no juntas así.',
  },
  'Nothing in the coverage is near it.': {
    de: 'Nichts in der Sammlung kommt dem nahe.',
    fr: 'Rien dans la collection ne s’en approche.',
    ru: 'Ничего близкого в собрании нет.',
    es: 'No hay nada parecido en la colección.',
  },
  'The nearest passage says something else.': {
    de: 'Die nächste Stelle sagt etwas anderes.',
    fr: 'Le passage le plus proche dit autre chose.',
    ru: 'В ближайшем отрывке сказано другое.',
    es: 'El pasaje más cercano dice otra cosa.',
  },
  'There is no quotation in it: no words in quotation marks, and no sentence.': {
    de: 'Darin steht kein Zitat: keine Worte in Anführungszeichen und kein Satz.',
    fr: 'Il n’y a pas de citation : ni mots entre guillemets, ni phrase.',
    ru: 'В нём нет цитаты: ни слов в кавычках, ни предложения.',
    es: 'No hay ninguna cita: ni palabras entre comillas ni una frase.',
  },
  '{1} further quotation was not checked; check it by itself.|{1} further quotations were not checked; check them by themselves.':
    {
      de: '{1} weiteres Zitat wurde nicht geprüft; prüfen Sie es einzeln.|{1} weitere Zitate wurden nicht geprüft; prüfen Sie sie einzeln.',
      fr: '{1} autre citation n’a pas été vérifiée ; vérifiez-la à part.|{1} autres citations n’ont pas été vérifiées ; vérifiez-les à part.',
      ru: 'Ещё {1} цитата не проверена; проверьте её отдельно.|Ещё {1} цитаты не проверены; проверьте их отдельно.|Ещё {1} цитат не проверено; проверьте их отдельно.',
      es: '{1} cita más no se comprobó; compruébela por separado.|{1} citas más no se comprobaron; compruébelas por separado.',
    },
  'words left out': {
    de: 'Wörter ausgelassen',
    fr: 'mots omis',
    ru: 'слова пропущены',
    es: 'palabras omitidas',
  },
  'This version of On Record does not know this entry of the menu.': {
    de: 'Diese Version von On Record kennt diesen Menüeintrag nicht.',
    fr: 'Cette version d’On Record ne connaît pas cette entrée du menu.',
    ru: 'Эта версия On Record не знает такого пункта меню.',
    es: 'Esta versión de On Record no conoce esta entrada del menú.',
  },
  'There is no room for the other quotations. Check them by themselves.': {
    de: 'Für die anderen Zitate ist kein Platz. Prüfen Sie sie einzeln.',
    fr: 'Il n’y a pas de place pour les autres citations. Vérifiez-les à part.',
    ru: 'Для остальных цитат нет места. Проверьте их отдельно.',
    es: 'No hay sitio para las demás citas. Compruébelas por separado.',
  },
  'Check this quote': {
    de: 'Zitat prüfen',
    fr: 'Vérifier la citation',
    ru: 'Проверить цитату',
    es: 'Verificar la cita',
  },
  'The passage is {1} above.': {
    de: 'Die Stelle ist {1} weiter oben.',
    fr: 'Le passage est {1}, plus haut.',
    ru: 'Это отрывок {1} выше.',
    es: 'El pasaje es {1}, más arriba.',
  },
}
