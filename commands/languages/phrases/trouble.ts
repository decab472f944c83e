import type { Phrasings } from '../phrasing.ts'

/** What is said when something stands in the way of an answer. */
export const trouble: Phrasings = {
  '{1} question is waiting already; ask again in a moment.|{1} questions are waiting already; ask again in a moment.':
    {
      de: '{1} Frage wartet schon; fragen Sie gleich noch einmal.|{1} Fragen warten schon; fragen Sie gleich noch einmal.',
      fr: '{1} question attend déjà ; redemandez dans un instant.|{1} questions attendent déjà ; redemandez dans un instant.',
      ru: 'Уже ждёт {1} вопрос; спросите ещё раз чуть позже.|Уже ждут {1} вопроса; спросите ещё раз чуть позже.|Уже ждёт {1} вопросов; спросите ещё раз чуть позже.',
      es: 'Ya espera {1} pregunta; vuelva a preguntar en un momento.|Ya esperan {1} preguntas; vuelva a preguntar en un momento.',
    },
  'The answer took longer than {1} second; ask for something narrower.|The answer took longer than {1} seconds; ask for something narrower.':
    {
      de: 'Die Antwort brauchte länger als {1} Sekunde; fragen Sie nach etwas Engerem.|Die Antwort brauchte länger als {1} Sekunden; fragen Sie nach etwas Engerem.',
      fr: 'La réponse a pris plus de {1} seconde ; demandez quelque chose de plus précis.|La réponse a pris plus de {1} secondes ; demandez quelque chose de plus précis.',
      ru: 'Ответ занял больше {1} секунды; спросите о чём-нибудь более узком.|Ответ занял больше {1} секунд; спросите о чём-нибудь более узком.|Ответ занял больше {1} секунд; спросите о чём-нибудь более узком.',
      es: 'La respuesta tardó más de {1} segundo; pregunte algo más concreto.|La respuesta tardó más de {1} segundos; pregunte algo más concreto.',
    },
  'Something broke while answering; ask again in a moment.': {
    de: 'Beim Antworten ist etwas schiefgegangen; fragen Sie gleich noch einmal.',
    fr: 'Quelque chose a cassé pendant la réponse ; redemandez dans un instant.',
    ru: 'При ответе что-то сломалось; спросите ещё раз чуть позже.',
    es: 'Algo falló al responder; vuelva a preguntar en un momento.',
  },
  'The coverage cannot be read at the moment.': {
    de: 'Die Sammlung ist im Augenblick nicht zu lesen.',
    fr: 'La collection ne peut pas être lue pour le moment.',
    ru: 'Собрание сейчас не читается.',
    es: 'La colección no se puede leer en este momento.',
  },
  'The coverage cannot be read at the moment. A moderator finds out why in the log, under incident {1}.': {
    de: 'Die Sammlung ist im Augenblick nicht zu lesen. Warum, steht im Protokoll unter dem Vorfall {1}.',
    fr: 'La collection ne peut pas être lue pour le moment. La raison est dans le journal, à l’incident {1}.',
    ru: 'Собрание сейчас не читается. Причина записана в журнале под номером {1}.',
    es: 'La colección no se puede leer en este momento. El motivo está en el registro, en el incidente {1}.',
  },
  'Something broke while answering. A moderator finds out what in the log, under incident {1}.': {
    de: 'Beim Antworten ist etwas schiefgegangen. Was, steht im Protokoll unter dem Vorfall {1}.',
    fr: 'Quelque chose a cassé pendant la réponse. Le journal dit quoi, à l’incident {1}.',
    ru: 'При ответе что-то сломалось. Что именно, записано в журнале под номером {1}.',
    es: 'Algo falló al responder. El registro dice qué, en el incidente {1}.',
  },
  'On Record is stopping; ask again when it is back.': {
    de: 'On Record hält gerade an; fragen Sie noch einmal, wenn es zurück ist.',
    fr: 'On Record s’arrête ; redemandez à son retour.',
    ru: 'On Record останавливается; спросите, когда он вернётся.',
    es: 'On Record se está deteniendo; vuelva a preguntar cuando esté de vuelta.',
  },
  'On Record is stopping. Ask again in a minute.': {
    de: 'On Record hält gerade an. Fragen Sie in einer Minute noch einmal.',
    fr: 'On Record s’arrête. Redemandez dans une minute.',
    ru: 'On Record останавливается. Спросите через минуту.',
    es: 'On Record se está deteniendo. Vuelva a preguntar en un minuto.',
  },
  'On Record is stopping. Nothing was changed; run the command again in a minute.': {
    de: 'On Record hält gerade an. Nichts wurde geändert; rufen Sie den Befehl in einer Minute noch einmal auf.',
    fr: 'On Record s’arrête. Rien n’a changé ; relancez la commande dans une minute.',
    ru: 'On Record останавливается. Ничего не изменено; выполните команду через минуту.',
    es: 'On Record se está deteniendo. No se cambió nada; repita el comando en un minuto.',
  },
  'This version of On Record does not know this request.': {
    de: 'Diese Version von On Record kennt diese Anfrage nicht.',
    fr: 'Cette version d’On Record ne connaît pas cette demande.',
    ru: 'Эта версия On Record не знает такого запроса.',
    es: 'Esta versión de On Record no conoce esta petición.',
  },
  'Something broke, and plans are gone. Look at the history, then begin again.': {
    de: 'Etwas ist schiefgegangen, und die Pläne sind fort. Sehen Sie im Verlauf nach und beginnen Sie dann von vorn.',
    fr: 'Quelque chose a cassé, et les plans sont perdus. Regardez l’historique, puis recommencez.',
    ru: 'Что-то сломалось, и планы потеряны. Посмотрите историю и начните заново.',
    es: 'Algo falló y los planes se han perdido. Mire el historial y empiece de nuevo.',
  },
  'The memory ran out, and plans are gone. Begin again with fewer or smaller files.': {
    de: 'Der Speicher ging aus, und die Pläne sind fort. Beginnen Sie von vorn mit weniger oder kleineren Dateien.',
    fr: 'La mémoire a manqué, et les plans sont perdus. Recommencez avec des fichiers moins nombreux ou plus petits.',
    ru: 'Не хватило памяти, и планы потеряны. Начните заново, взяв меньше файлов или файлы поменьше.',
    es: 'Se agotó la memoria y los planes se han perdido. Empiece de nuevo con menos archivos o más pequeños.',
  },
  'It did not get on and was given up, and plans are gone. Begin again with fewer or smaller files.': {
    de: 'Es ging nicht voran und wurde abgebrochen, und die Pläne sind fort. Beginnen Sie von vorn mit weniger oder kleineren Dateien.',
    fr: 'Cela n’avançait pas et a été abandonné, et les plans sont perdus. Recommencez avec des fichiers moins nombreux ou plus petits.',
    ru: 'Работа не продвигалась и была прервана, планы потеряны. Начните заново, взяв меньше файлов или файлы поменьше.',
    es: 'No avanzaba y se abandonó; los planes se han perdido. Empiece de nuevo con menos archivos o más pequeños.',
  },
  'The change was made, but what answers could not be read anew. {1}': {
    de: 'Die Änderung ist gemacht, aber was antwortet, konnte nicht neu gelesen werden. {1}',
    fr: 'Le changement est fait, mais ce qui répond n’a pas pu être relu. {1}',
    ru: 'Изменение внесено, но то, что отвечает, не удалось перечитать. {1}',
    es: 'El cambio está hecho, pero lo que responde no se pudo leer de nuevo. {1}',
  },
  'Nothing was changed. {1}': {
    de: 'Nichts wurde geändert. {1}',
    fr: 'Rien n’a changé. {1}',
    ru: 'Ничего не изменено. {1}',
    es: 'No se cambió nada. {1}',
  },
  'Nothing was changed.': {
    de: 'Nichts wurde geändert.',
    fr: 'Rien n’a changé.',
    ru: 'Ничего не изменено.',
    es: 'No se cambió nada.',
  },
  'Something broke. Try again, and report it if it stays.': {
    de: 'Etwas ist schiefgegangen. Versuchen Sie es noch einmal, und melden Sie es, wenn es so bleibt.',
    fr: 'Quelque chose a cassé. Réessayez, et signalez-le si cela persiste.',
    ru: 'Что-то сломалось. Попробуйте ещё раз и сообщите, если это повторится.',
    es: 'Algo falló. Inténtelo de nuevo y avise si continúa.',
  },
  'The log tells more, under incident {1}.': {
    de: 'Mehr steht im Protokoll unter dem Vorfall {1}.',
    fr: 'Le journal en dit plus, à l’incident {1}.',
    ru: 'Подробности записаны в журнале под номером {1}.',
    es: 'El registro dice más, en el incidente {1}.',
  },
}
