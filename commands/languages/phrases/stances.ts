import type { Phrasings } from '../phrasing.ts'

/** What stands over the passages of an actor, and what is said of whom a name stands for. */
export const stances: Phrasings = {
  'Which {1}: {2}?': {
    de: 'Wen meinen Sie mit {1}: {2}?',
    fr: 'Qui est {1} : {2} ?',
    ru: 'Кто имеется в виду под именем {1}: {2}?',
    es: '¿A quién se refiere con {1}: {2}?',
  },
  'Without only:{1} there are passages.': {
    de: 'Ohne die Einschränkung auf {1} gibt es Stellen.',
    fr: 'Sans la restriction à {1}, il y a des passages.',
    ru: 'Без ограничения {1} отрывки есть.',
    es: 'Sin la restricción a {1} hay pasajes.',
  },
  'the {1}': {
    de: '{1}',
    fr: '{1}',
    ru: '{1}',
    es: '{1}',
  },
  'What {1} says': {
    de: 'Was {1} sagt',
    fr: 'Ce que dit {1}',
    ru: 'Что говорит {1}',
    es: 'Lo que dice {1}',
  },
  'What {1} say': {
    de: 'Was {1} sagen',
    fr: 'Ce que disent {1}',
    ru: 'Что говорят {1}',
    es: 'Lo que dicen {1}',
  },
  'Others from {1}': {
    de: 'Andere von dort: {1}',
    fr: 'D’autres qui en viennent : {1}',
    ru: 'Другие оттуда: {1}',
    es: 'Otros de allí: {1}',
  },
  'What {1} does': {
    de: 'Was {1} tut',
    fr: 'Ce que fait {1}',
    ru: 'Что делает {1}',
    es: 'Lo que hace {1}',
  },
  'What {1} do': {
    de: 'Was {1} tun',
    fr: 'Ce que font {1}',
    ru: 'Что делают {1}',
    es: 'Lo que hacen {1}',
  },
  'What others say of {1}': {
    de: 'Was andere über {1} sagen',
    fr: 'Ce que d’autres disent de {1}',
    ru: 'Что говорят другие: {1}',
    es: 'Lo que otros dicen de {1}',
  },
  'Where {1} comes up': {
    de: 'Wo {1} vorkommt',
    fr: 'Où il est question de {1}',
    ru: 'Где речь заходит: {1}',
    es: 'Donde aparece {1}',
  },
  'Where {1} come up': {
    de: 'Wo {1} vorkommen',
    fr: 'Où il est question de {1}',
    ru: 'Где речь заходит: {1}',
    es: 'Donde aparecen {1}',
  },
  '{1}, word for word': {
    de: '{1}, Wort für Wort',
    fr: '{1}, mot pour mot',
    ru: '{1}, дословно',
    es: '{1}, palabra por palabra',
  },
  'The coverage quotes {1} nowhere.': {
    de: 'Die Artikel zitieren {1} nirgends.',
    fr: 'Les articles ne citent {1} nulle part.',
    ru: 'В статьях нет цитат: {1}.',
    es: 'Los artículos no citan a {1} en ninguna parte.',
  },
  'The coverage quotes {1} nowhere on {2}.': {
    de: 'Die Artikel zitieren {1} nirgends zu {2}.',
    fr: 'Les articles ne citent {1} nulle part sur {2}.',
    ru: 'В статьях нет цитат: {1}, тема: {2}.',
    es: 'Los artículos no citan a {1} en ninguna parte sobre {2}.',
  },
  'Quotations of {1}': {
    de: 'Zitate von {1}',
    fr: 'Citations de {1}',
    ru: 'Цитаты: {1}',
    es: 'Citas de {1}',
  },
  'Quotations of {1} on {2}': {
    de: 'Zitate von {1} zu {2}',
    fr: 'Citations de {1} sur {2}',
    ru: 'Цитаты: {1} о теме «{2}»',
    es: 'Citas de {1} sobre {2}',
  },
  'Statements by {1} are told in other words there; /{2} shows them.': {
    de: 'Aussagen von {1} stehen dort nur in anderen Worten; /{2} zeigt sie.',
    fr: 'Les propos de {1} y sont rapportés en d’autres mots ; /{2} les montre.',
    ru: 'Слова {1} переданы там не дословно; их показывает /{2}.',
    es: 'Lo que dice {1} se cuenta allí con otras palabras; /{2} lo muestra.',
  },
  'Looked through: the {1} latest of {2} articles that name it.': {
    de: 'Durchgesehen: die {1} neuesten von {2} Artikeln, die den Namen nennen.',
    fr: 'Parcourus : les {1} plus récents des {2} articles qui donnent ce nom.',
    ru: 'Просмотрено самых новых статей с этим именем: {1} из {2}.',
    es: 'Revisados: los {1} más recientes de {2} artículos que dan el nombre.',
  },
  'Looked through: the {1} earliest of {2} articles that name it.': {
    de: 'Durchgesehen: die {1} ältesten von {2} Artikeln, die den Namen nennen.',
    fr: 'Parcourus : les {1} plus anciens des {2} articles qui donnent ce nom.',
    ru: 'Просмотрено самых ранних статей с этим именем: {1} из {2}.',
    es: 'Revisados: los {1} más antiguos de {2} artículos que dan el nombre.',
  },
  'Counted in the {1} latest of {2} articles that name it.': {
    de: 'Gezählt in den {1} neuesten von {2} Artikeln, die den Namen nennen.',
    fr: 'Compté dans les {1} plus récents des {2} articles qui donnent ce nom.',
    ru: 'Подсчитано в самых новых статьях с этим именем: {1} из {2}.',
    es: 'Contado en los {1} más recientes de {2} artículos que dan el nombre.',
  },
  'The topic is the actor itself; name another to narrow this down.': {
    de: 'Das Thema ist der Akteur selbst; nennen Sie ein anderes, um es einzugrenzen.',
    fr: 'Le sujet est l’acteur lui-même ; nommez-en un autre pour préciser.',
    ru: 'Тема — само действующее лицо; назовите другую, чтобы сузить ответ.',
    es: 'El tema es el propio actor; dé otro para concretar.',
  },
  '{1} and {2} on {3}': {
    de: '{1} und {2} zu {3}',
    fr: '{1} et {2} sur {3}',
    ru: '{1} и {2} о теме «{3}»',
    es: '{1} y {2} sobre {3}',
  },
  'Both names stand for {1}; name two that differ.': {
    de: 'Beide Namen meinen {1}; nennen Sie zwei verschiedene.',
    fr: 'Les deux noms désignent {1} ; nommez-en deux différents.',
    ru: 'Оба имени значат одно: {1}; назовите два разных.',
    es: 'Los dos nombres designan a {1}; dé dos distintos.',
  },
  'Nothing is found that shows {1} on “{2}” in word or deed.': {
    de: 'Nichts gefunden, was {1} zu „{2}“ sagt oder tut.',
    fr: 'Rien trouvé de ce que {1} dit ou fait au sujet de « {2} ».',
    ru: 'Не найдено, что говорит или делает {1} по теме «{2}».',
    es: 'No se encontró nada que {1} diga o haga sobre «{2}».',
  },
}
