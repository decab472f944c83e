import type { Phrasings } from '../phrasing.ts'

/** What commands say of themselves, and of options that cannot be read. */
export const commands: Phrasings = {
  'Every sentence shown stands in an article, word for word; nothing is written anew.': {
    de: 'Jeder gezeigte Satz steht Wort für Wort in einem Artikel; nichts wird neu geschrieben.',
    fr: 'Chaque phrase montrée figure mot pour mot dans un article ; rien n’est écrit à nouveau.',
    ru: 'Каждое показанное предложение стоит в статье слово в слово; ничего не сочиняется.',
    es: 'Cada frase mostrada está palabra por palabra en un artículo; nada se escribe de nuevo.',
  },
  'Where the coverage does not say, the answer says so.': {
    de: 'Wo die Sammlung nichts sagt, sagt die Antwort das.',
    fr: 'Là où la collection ne dit rien, la réponse le dit.',
    ru: 'Если в собрании об этом не сказано, ответ так и говорит.',
    es: 'Donde la colección no dice nada, la respuesta lo dice.',
  },
  'In Discord, Check this quote in the menu of a message (Apps) looks up what the message quotes.': {
    de: 'In Discord sucht „Zitat prüfen“ im Menü einer Nachricht (Apps), was die Nachricht zitiert.',
    fr: 'Dans Discord, « Vérifier la citation » dans le menu d’un message (Applications) cherche ce que cite le message.',
    ru: 'В Discord «Проверить цитату» в меню сообщения (Приложения) ищет то, что цитирует сообщение.',
    es: 'En Discord, «Verificar la cita» en el menú de un mensaje (Aplicaciones) busca lo que cita el mensaje.',
  },
  'Moderators look after the coverage with /corpus in Discord; whoever manages a server sets On Record up with /settings.':
    {
      de: 'In Discord pflegen Moderatoren die Sammlung mit /sammlung; wer einen Server verwaltet, richtet On Record mit /einstellungen ein.',
      fr: 'Dans Discord, les modérateurs tiennent la collection avec /collection ; qui gère un serveur règle On Record avec /réglages.',
      ru: 'В Discord модераторы ведут собрание командой /собрание; кто управляет сервером, настраивает On Record командой /настройки.',
      es: 'En Discord, los moderadores mantienen la colección con /colección; quien administra un servidor configura On Record con /ajustes.',
    },
  'Options are given by name: outlet:"Al-Monitor" from:2014 to:2015-06 limit:3.': {
    de: 'Optionen werden mit Namen angegeben: medium:"Al-Monitor" von:2014 bis:2015-06 anzahl:3.',
    fr: 'Les options se donnent par leur nom : média:"Al-Monitor" du:2014 au:2015-06 nombre:3.',
    ru: 'Параметры указываются по имени: издание:"Al-Monitor" с:2014 по:2015-06 сколько:3.',
    es: 'Las opciones se dan por su nombre: medio:"Al-Monitor" desde:2014 hasta:2015-06 cantidad:3.',
  },
  'This version of On Record has no /{1} any more. /help lists the commands it has.': {
    de: 'In dieser Version von On Record gibt es /{1} nicht mehr. /hilfe nennt die Befehle, die es gibt.',
    fr: 'Cette version d’On Record n’a plus /{1}. /aide donne les commandes qu’elle a.',
    ru: 'В этой версии On Record больше нет команды /{1}. /помощь перечисляет те, что есть.',
    es: 'Esta versión de On Record ya no tiene /{1}. /ayuda enumera los comandos que tiene.',
  },
  '/{1} has no option "{2}"; it takes none': {
    de: '/{1} hat keine Option "{2}"; der Befehl nimmt keine',
    fr: '/{1} n’a pas d’option "{2}" ; la commande n’en prend aucune',
    ru: 'У /{1} нет параметра "{2}"; параметров у неё нет',
    es: '/{1} no tiene la opción "{2}"; no admite ninguna',
  },
  '/{1} has no option "{2}"; it takes {3}': {
    de: '/{1} hat keine Option "{2}"; es gibt {3}',
    fr: '/{1} n’a pas d’option "{2}" ; elle prend {3}',
    ru: 'У /{1} нет параметра "{2}"; есть {3}',
    es: '/{1} no tiene la opción "{2}"; admite {3}',
  },
  '/{1} needs {2}: {3}': {
    de: '/{1} braucht {2}: {3}',
    fr: '/{1} demande {2} : {3}',
    ru: 'Для /{1} нужно указать {2}: {3}',
    es: '/{1} necesita {2}: {3}',
  },
  '{1} cannot be read': {
    de: '{1} ist nicht zu verstehen',
    fr: '{1} ne se comprend pas',
    ru: '{1} не удаётся понять',
    es: '{1} no se entiende',
  },
  '{1} is empty; write at least one word': {
    de: '{1} ist leer; schreiben Sie mindestens ein Wort',
    fr: '{1} est vide ; écrivez au moins un mot',
    ru: '{1}: пусто; напишите хотя бы одно слово',
    es: '{1} está vacío; escriba al menos una palabra',
  },
  '{1} is too long; {2} characters are the most': {
    de: '{1} ist zu lang; höchstens {2} Zeichen sind möglich',
    fr: '{1} est trop long ; {2} caractères au plus',
    ru: '{1}: слишком длинно; не больше {2} знаков',
    es: '{1} es demasiado largo; {2} caracteres como máximo',
  },
  '{1} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD': {
    de: '{1} ist kein Datum; schreiben Sie JJJJ, JJJJ-MM oder JJJJ-MM-TT',
    fr: '{1} n’est pas une date ; écrivez AAAA, AAAA-MM ou AAAA-MM-JJ',
    ru: '{1}: не дата; пишите ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД',
    es: '{1} no es una fecha; escriba AAAA, AAAA-MM o AAAA-MM-DD',
  },
  '{1} is not a whole number from {2} to {3}': {
    de: '{1} ist keine ganze Zahl von {2} bis {3}',
    fr: '{1} n’est pas un nombre entier de {2} à {3}',
    ru: '{1}: не целое число от {2} до {3}',
    es: '{1} no es un número entero de {2} a {3}',
  },
  '{1} is none of {2}': {
    de: '{1} ist keines von {2}',
    fr: '{1} n’est aucun de {2}',
    ru: '{1}: нет среди значений {2}',
    es: '{1} no es ninguno de {2}',
  },
}
