import type { Phrasings } from '../phrasing.ts'

/** What stands over passages by date, and what is said of other coverage and of copies. */
export const stories: Phrasings = {
  'also in {1} outlet|also in {1} outlets': {
    de: 'auch in {1} weiteren Medium|auch in {1} weiteren Medien',
    fr: 'aussi dans {1} autre média|aussi dans {1} autres médias',
    ru: 'также в {1} издании|также в {1} изданиях|также в {1} изданиях',
    es: 'también en {1} medio más|también en {1} medios más',
  },
  'also in {1} article|also in {1} articles': {
    de: 'auch in {1} weiteren Artikel|auch in {1} weiteren Artikeln',
    fr: 'aussi dans {1} autre article|aussi dans {1} autres articles',
    ru: 'также в {1} статье|также в {1} статьях|также в {1} статьях',
    es: 'también en {1} artículo más|también en {1} artículos más',
  },
  'More like this': {
    de: 'Mehr dazu',
    fr: 'Plus à ce sujet',
    ru: 'Ещё об этом',
    es: 'Más sobre esto',
  },
  '{1}, by date': {
    de: '{1}, nach Datum',
    fr: '{1}, par date',
    ru: '{1}, по датам',
    es: '{1}, por fecha',
  },
  'Date unknown': {
    de: 'Datum unbekannt',
    fr: 'Date inconnue',
    ru: 'Дата неизвестна',
    es: 'Fecha desconocida',
  },
  'Other coverage of {1}': {
    de: 'Was andere berichten: {1}',
    fr: 'Ce qu’en disent d’autres : {1}',
    ru: 'Что сообщают другие: {1}',
    es: 'Lo que cuentan otros: {1}',
  },
  'Other coverage of {1}, ¶ {2}': {
    de: 'Was andere berichten: {1}, ¶ {2}',
    fr: 'Ce qu’en disent d’autres : {1}, ¶ {2}',
    ru: 'Что сообщают другие: {1}, ¶ {2}',
    es: 'Lo que cuentan otros: {1}, ¶ {2}',
  },
  'Name an article, or an article and a paragraph ({1}), or words that stand side by side in a passage.': {
    de: 'Nennen Sie einen Artikel, einen Artikel und einen Absatz ({1}) oder Wörter, die in einer Stelle nebeneinander stehen.',
    fr: 'Nommez un article, un article et un paragraphe ({1}), ou des mots qui se suivent dans un passage.',
    ru: 'Назовите статью, статью и абзац ({1}) или слова, которые стоят в отрывке рядом.',
    es: 'Nombre un artículo, un artículo y un párrafo ({1}), o palabras que estén juntas en un pasaje.',
  },
  'No other article tells of the same event, as far as its words show.': {
    de: 'Kein anderer Artikel berichtet, nach seinen Worten zu schließen, von demselben Ereignis.',
    fr: 'Aucun autre article ne parle du même événement, à en juger par ses mots.',
    ru: 'Судя по словам, ни одна другая статья не сообщает о том же событии.',
    es: 'Ningún otro artículo habla del mismo suceso, a juzgar por sus palabras.',
  },
  'These passages come nearest; they may tell of another event.': {
    de: 'Diese Stellen kommen am nächsten; vielleicht handeln sie von einem anderen Ereignis.',
    fr: 'Ces passages sont les plus proches ; ils parlent peut-être d’un autre événement.',
    ru: 'Эти отрывки ближе всего; возможно, они о другом событии.',
    es: 'Estos pasajes son los más cercanos; quizá hablen de otro suceso.',
  },
  'The passage is also in {1}.': {
    de: 'Die Stelle steht auch in: {1}.',
    fr: 'Le passage se trouve aussi dans : {1}.',
    ru: 'Этот отрывок есть также здесь: {1}.',
    es: 'El pasaje está también en: {1}.',
  },
  'Parts of it are also in {1}.': {
    de: 'Teile davon stehen auch in: {1}.',
    fr: 'Des parties se trouvent aussi dans : {1}.',
    ru: 'Его части есть также здесь: {1}.',
    es: 'Partes de él están también en: {1}.',
  },
  'What is alike is a copy: {1}.': {
    de: 'Was ähnlich ist, ist eine Kopie: {1}.',
    fr: 'Ce qui est semblable est une copie : {1}.',
    ru: 'Похожее — это копия: {1}.',
    es: 'Lo que se parece es una copia: {1}.',
  },
}
