import type { Phrasings } from '../phrasing.ts'

/** Why somebody may not do something here. */
export const refusals: Phrasings = {
  '{1} takes the permission Manage Server, in the server.': {
    de: '{1} braucht die Berechtigung „Server verwalten“, auf dem Server.',
    fr: '{1} demande la permission « Gérer le serveur », sur le serveur.',
    ru: 'Для {1} нужно право «Управлять сервером» на сервере.',
    es: '{1} requiere el permiso «Gestionar servidor», en el servidor.',
  },
  '{1} is for moderators: it takes the permission Manage Server, in the server.': {
    de: '{1} ist für die Moderation: es braucht die Berechtigung „Server verwalten“, auf dem Server.',
    fr: '{1} est pour les modérateurs : il faut la permission « Gérer le serveur », sur le serveur.',
    ru: '{1} для модераторов: нужно право «Управлять сервером» на сервере.',
    es: '{1} es para moderadores: requiere el permiso «Gestionar servidor», en el servidor.',
  },
  '{1} is for moderators: it takes the permission Manage Server or the moderator role, in the server.': {
    de: '{1} ist für die Moderation: es braucht die Berechtigung „Server verwalten“ oder die Moderationsrolle, auf dem Server.',
    fr: '{1} est pour les modérateurs : il faut la permission « Gérer le serveur » ou le rôle de modérateur, sur le serveur.',
    ru: '{1} для модераторов: нужно право «Управлять сервером» или роль модератора на сервере.',
    es: '{1} es para moderadores: requiere el permiso «Gestionar servidor» o el rol de moderador, en el servidor.',
  },
  '{1} does not work here: moderators of another server keep the coverage, for all servers.': {
    de: '{1} geht hier nicht: die Moderation eines anderen Servers pflegt die Sammlung, für alle Server.',
    fr: '{1} ne marche pas ici : les modérateurs d’un autre serveur tiennent la collection, pour tous les serveurs.',
    ru: '{1} здесь не работает: собрание для всех серверов ведут модераторы другого сервера.',
    es: '{1} no funciona aquí: los moderadores de otro servidor mantienen la colección, para todos los servidores.',
  },
  'This server has limited commands to channels that are gone. Whoever may manage the server can choose others: {1}.':
    {
      de: 'Dieser Server hat Befehle auf Kanäle beschränkt, die fort sind. Wer den Server verwalten darf, kann andere wählen: {1}.',
      fr: 'Ce serveur a limité les commandes à des salons qui n’existent plus. Quiconque peut gérer le serveur peut en choisir d’autres : {1}.',
      ru: 'На этом сервере команды разрешены в каналах, которых больше нет. Тот, кто управляет сервером, может выбрать другие: {1}.',
      es: 'Este servidor limitó los comandos a canales que ya no existen. Quien puede gestionar el servidor puede elegir otros: {1}.',
    },
  'In this server, On Record takes commands in these channels:': {
    de: 'Auf diesem Server nimmt On Record Befehle in diesen Kanälen an:',
    fr: 'Sur ce serveur, On Record prend les commandes dans ces salons :',
    ru: 'На этом сервере On Record принимает команды в этих каналах:',
    es: 'En este servidor, On Record acepta comandos en estos canales:',
  },
  'You may not send messages in this channel, so On Record does not share there for you.': {
    de: 'Sie dürfen in diesem Kanal keine Nachrichten senden, daher teilt On Record dort nichts für Sie.',
    fr: 'Vous ne pouvez pas envoyer de messages dans ce salon ; On Record n’y partage donc rien pour vous.',
    ru: 'Вы не можете отправлять сообщения в этом канале, поэтому On Record ничего не показывает там за вас.',
    es: 'Usted no puede enviar mensajes en este canal, así que On Record no comparte allí por usted.',
  },
  'This server shows nothing of apps that its members bring along, so the answer stays with you.': {
    de: 'Dieser Server zeigt nichts von Apps, die Mitglieder mitbringen, daher bleibt die Antwort bei Ihnen.',
    fr: 'Ce serveur ne montre rien des applis que ses membres apportent ; la réponse reste donc à vous seul.',
    ru: 'Этот сервер не показывает ничего от приложений, принесённых участниками, поэтому ответ видите только вы.',
    es: 'Este servidor no muestra nada de las aplicaciones que traen sus miembros, así que la respuesta queda con usted.',
  },
  'On Record may not send messages in this channel, so the answer stays with you.': {
    de: 'On Record darf in diesem Kanal keine Nachrichten senden, daher bleibt die Antwort bei Ihnen.',
    fr: 'On Record ne peut pas envoyer de messages dans ce salon ; la réponse reste donc à vous seul.',
    ru: 'On Record не может отправлять сообщения в этом канале, поэтому ответ видите только вы.',
    es: 'On Record no puede enviar mensajes en este canal, así que la respuesta queda con usted.',
  },
  'Settings are for servers that On Record was added to. Here there are none.': {
    de: 'Einstellungen gibt es für Server, denen On Record hinzugefügt wurde. Hier gibt es keine.',
    fr: 'Les réglages sont pour les serveurs où On Record a été ajouté. Ici, il n’y en a pas.',
    ru: 'Настройки есть на серверах, куда добавлен On Record. Здесь их нет.',
    es: 'Los ajustes son para servidores a los que se añadió On Record. Aquí no hay.',
  },
  'This menu is not one of this version’s. Run /settings again to get a card that works.': {
    de: 'Dieses Menü kennt diese Version nicht. Rufen Sie /einstellungen noch einmal auf, um eine Karte zu bekommen, die geht.',
    fr: 'Ce menu n’est pas de cette version. Relancez /réglages pour obtenir une carte qui fonctionne.',
    ru: 'Этого меню нет в нынешней версии. Выполните /настройки ещё раз, и карточка будет работать.',
    es: 'Este menú no es de esta versión. Use /ajustes otra vez para obtener una tarjeta que funcione.',
  },
  'Every member has the role @everyone. Choose a role that only moderators have; nothing was changed.': {
    de: 'Die Rolle @everyone haben alle Mitglieder. Wählen Sie eine Rolle, die nur die Moderation hat; nichts wurde geändert.',
    fr: 'Tous les membres ont le rôle @everyone. Choisissez un rôle que seuls les modérateurs ont ; rien n’a changé.',
    ru: 'Роль @everyone есть у всех. Выберите роль, которая есть только у модераторов; ничего не изменено.',
    es: 'Todos los miembros tienen el rol @everyone. Elija un rol que solo tengan los moderadores; no se cambió nada.',
  },
  'What was set cannot be read at the moment, so the usual settings hold.': {
    de: 'Was eingestellt wurde, ist im Augenblick nicht zu lesen, daher gelten die üblichen Einstellungen.',
    fr: 'Les réglages faits ne peuvent pas être lus pour le moment ; les réglages habituels s’appliquent donc.',
    ru: 'Заданные настройки сейчас не читаются, поэтому действуют обычные.',
    es: 'Los ajustes no se pueden leer en este momento, así que rigen los habituales.',
  },
  'Changed: where commands may be used.': {
    de: 'Geändert: wo Befehle benutzt werden dürfen.',
    fr: 'Modifié : où les commandes sont permises.',
    ru: 'Изменено: где можно пользоваться командами.',
    es: 'Cambiado: dónde se pueden usar los comandos.',
  },
  'Changed: who sees an answer first.': {
    de: 'Geändert: wer eine Antwort zuerst sieht.',
    fr: 'Modifié : qui voit d’abord une réponse.',
    ru: 'Изменено: кто сначала видит ответ.',
    es: 'Cambiado: quién ve primero una respuesta.',
  },
  'Changed: the moderator role.': {
    de: 'Geändert: die Moderationsrolle.',
    fr: 'Modifié : le rôle de modérateur.',
    ru: 'Изменено: роль модератора.',
    es: 'Cambiado: el rol de moderador.',
  },
  'Changed: the language.': {
    de: 'Geändert: die Sprache.',
    fr: 'Modifié : la langue.',
    ru: 'Изменено: язык.',
    es: 'Cambiado: el idioma.',
  },
  'Changed: the usual settings hold again.': {
    de: 'Geändert: es gelten wieder die üblichen Einstellungen.',
    fr: 'Modifié : les réglages habituels s’appliquent de nouveau.',
    ru: 'Изменено: снова действуют обычные настройки.',
    es: 'Cambiado: rigen de nuevo los ajustes habituales.',
  },
  'The change could not be stored, so nothing was changed. Whoever runs On Record finds out why in the log, under incident {1}.':
    {
      de: 'Die Änderung ließ sich nicht speichern, daher wurde nichts geändert. Warum, steht im Protokoll unter dem Vorfall {1}.',
      fr: 'Le changement n’a pas pu être enregistré ; rien n’a donc changé. La raison est dans le journal, à l’incident {1}.',
      ru: 'Изменение не удалось сохранить, поэтому ничего не изменено. Причина записана в журнале под номером {1}.',
      es: 'El cambio no se pudo guardar, así que no se cambió nada. El motivo está en el registro, en el incidente {1}.',
    },
}
