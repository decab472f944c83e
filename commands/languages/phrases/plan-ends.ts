import type { Phrasings } from '../phrasing.ts'

/** Why a plan is not carried out. */
export const planEnds: Phrasings = {
  'This takes longer than Discord lets this card be changed. `/corpus status` tells how far it is, `/corpus history` whether it was made.':
    {
      de: 'Das dauert länger, als Discord diese Karte ändern lässt. `/sammlung stand` sagt, wie weit es ist, `/sammlung verlauf`, ob die Änderung gemacht wurde.',
      fr: 'Cela dure plus longtemps que Discord ne permet de modifier cette carte. `/collection état` dit où cela en est, `/collection historique` si le changement est fait.',
      ru: 'Это длится дольше, чем Discord позволяет менять карточку. Как идут дела, говорит `/собрание состояние`, внесено ли изменение — `/собрание история`.',
      es: 'Esto dura más de lo que Discord permite cambiar esta tarjeta. `/colección estado` dice cómo va, `/colección historial` si el cambio se hizo.',
    },
  'This takes longer than Discord lets this card be changed. Run `/corpus add` again, with fewer files.': {
    de: 'Das dauert länger, als Discord diese Karte ändern lässt. Rufen Sie `/sammlung hinzufügen` noch einmal auf, mit weniger Dateien.',
    fr: 'Cela dure plus longtemps que Discord ne permet de modifier cette carte. Relancez `/collection ajouter`, avec moins de fichiers.',
    ru: 'Это длится дольше, чем Discord позволяет менять карточку. Снова вызовите `/собрание добавить`, с меньшим числом файлов.',
    es: 'Esto dura más de lo que Discord permite cambiar esta tarjeta. Repita `/colección añadir`, con menos archivos.',
  },
  'This takes longer than Discord lets this card be changed. `/corpus status` tells how far it is; run `/corpus refresh` again when nothing is running.':
    {
      de: 'Das dauert länger, als Discord diese Karte ändern lässt. `/sammlung stand` sagt, wie weit es ist; rufen Sie `/sammlung neulesen` noch einmal auf, wenn nichts mehr läuft.',
      fr: 'Cela dure plus longtemps que Discord ne permet de modifier cette carte. `/collection état` dit où cela en est ; relancez `/collection relire` quand rien n’est en cours.',
      ru: 'Это длится дольше, чем Discord позволяет менять карточку. Как идут дела, говорит `/собрание состояние`; когда ничего не выполняется, снова вызовите `/собрание перечитать`.',
      es: 'Esto dura más de lo que Discord permite cambiar esta tarjeta. `/colección estado` dice cómo va; repita `/colección releer` cuando no haya nada en marcha.',
    },
  'This plan is being carried out already.': {
    de: 'Dieser Plan wird schon ausgeführt.',
    fr: 'Ce plan est déjà en cours d’exécution.',
    ru: 'Этот план уже выполняется.',
    es: 'Este plan ya se está llevando a cabo.',
  },
  'This plan changes nothing, so there is nothing to confirm.': {
    de: 'Dieser Plan ändert nichts, also gibt es nichts zu bestätigen.',
    fr: 'Ce plan ne change rien ; il n’y a donc rien à confirmer.',
    ru: 'Этот план ничего не меняет, поэтому подтверждать нечего.',
    es: 'Este plan no cambia nada, así que no hay nada que confirmar.',
  },
  'This is over already, or the bot was started again since.': {
    de: 'Das ist schon vorbei, oder der Bot wurde seither neu gestartet.',
    fr: 'C’est déjà terminé, ou le bot a redémarré depuis.',
    ru: 'Это уже закончилось, или бот с тех пор перезапущен.',
    es: 'Esto ya terminó, o el bot se reinició desde entonces.',
  },
  'Cancelled. Nothing was changed.': {
    de: 'Abgebrochen. Nichts wurde geändert.',
    fr: 'Abandonné. Rien n’a changé.',
    ru: 'Отказ принят. Ничего не изменено.',
    es: 'Cancelado. No se cambió nada.',
  },
  'This plan was confirmed already: it is change {1}. Nothing further was changed.': {
    de: 'Dieser Plan wurde schon bestätigt: es ist Änderung {1}. Sonst wurde nichts geändert.',
    fr: 'Ce plan a déjà été confirmé : c’est le changement {1}. Rien d’autre n’a changé.',
    ru: 'Этот план уже подтверждён: это изменение {1}. Больше ничего не изменено.',
    es: 'Este plan ya se confirmó: es el cambio {1}. No se cambió nada más.',
  },
  'This plan was cancelled. Nothing was changed; run the command again to plan anew.': {
    de: 'Dieser Plan wurde abgebrochen. Nichts wurde geändert; rufen Sie den Befehl noch einmal auf, um neu zu planen.',
    fr: 'Ce plan a été abandonné. Rien n’a changé ; relancez la commande pour en faire un nouveau.',
    ru: 'От этого плана отказались. Ничего не изменено; чтобы составить новый, выполните команду ещё раз.',
    es: 'Este plan se canceló. No se cambió nada; repita el comando para planear de nuevo.',
  },
  'This plan is no longer there: plans are kept for half an hour, and end with the bot. Nothing was changed; run the command again.':
    {
      de: 'Diesen Plan gibt es nicht mehr: Pläne bleiben eine halbe Stunde und enden mit dem Bot. Nichts wurde geändert; rufen Sie den Befehl noch einmal auf.',
      fr: 'Ce plan n’existe plus : les plans sont gardés une demi-heure et finissent avec le bot. Rien n’a changé ; relancez la commande.',
      ru: 'Этого плана больше нет: планы хранятся полчаса и исчезают при остановке бота. Ничего не изменено; выполните команду ещё раз.',
      es: 'Este plan ya no existe: los planes se guardan media hora y acaban con el bot. No se cambió nada; repita el comando.',
    },
  'The coverage was changed since this was planned. Nothing of this plan was done; run the command again.': {
    de: 'Die Sammlung wurde geändert, seit das geplant wurde. Nichts von diesem Plan wurde gemacht; rufen Sie den Befehl noch einmal auf.',
    fr: 'La collection a changé depuis que ce plan a été fait. Rien de ce plan n’a été exécuté ; relancez la commande.',
    ru: 'Собрание изменилось с тех пор, как это планировали. Ничего из плана не сделано; выполните команду ещё раз.',
    es: 'La colección cambió desde que se planeó esto. Nada de este plan se hizo; repita el comando.',
  },
  'The coverage was changed since this was planned: {1}. Nothing of this plan was done; run the command again.':
    {
      de: 'Die Sammlung wurde geändert, seit das geplant wurde: {1}. Nichts von diesem Plan wurde gemacht; rufen Sie den Befehl noch einmal auf.',
      fr: 'La collection a changé depuis que ce plan a été fait : {1}. Rien de ce plan n’a été exécuté ; relancez la commande.',
      ru: 'Собрание изменилось с тех пор, как это планировали: {1}. Ничего из плана не сделано; выполните команду ещё раз.',
      es: 'La colección cambió desde que se planeó esto: {1}. Nada de este plan se hizo; repita el comando.',
    },
  'Nothing was begun. Try again when that is done.': {
    de: 'Es wurde nichts begonnen. Versuchen Sie es noch einmal, wenn das fertig ist.',
    fr: 'Rien n’a commencé. Réessayez quand ce sera terminé.',
    ru: 'Ничего не начато. Попробуйте, когда это закончится.',
    es: 'No se empezó nada. Inténtelo de nuevo cuando eso termine.',
  },
}
