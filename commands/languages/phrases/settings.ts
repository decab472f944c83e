import type { Phrasings } from '../phrasing.ts'

/** What the card of the settings says. */
export const settings: Phrasings = {
  'Settings of this server': {
    de: 'Einstellungen dieses Servers',
    fr: 'Réglages de ce serveur',
    ru: 'Настройки этого сервера',
    es: 'Ajustes de este servidor',
  },
  'Where commands may be used': {
    de: 'Wo Befehle benutzt werden dürfen',
    fr: 'Où les commandes sont permises',
    ru: 'Где можно пользоваться командами',
    es: 'Dónde se pueden usar los comandos',
  },
  Everywhere: {
    de: 'Überall',
    fr: 'Partout',
    ru: 'Везде',
    es: 'En todas partes',
  },
  'A thread belongs to its channel. Settings can be changed in every channel.': {
    de: 'Ein Thread gehört zu seinem Kanal. Einstellungen lassen sich in jedem Kanal ändern.',
    fr: 'Un fil appartient à son salon. Les réglages se changent dans tous les salons.',
    ru: 'Ветка относится к своему каналу. Настройки можно менять в любом канале.',
    es: 'Un hilo pertenece a su canal. Los ajustes se pueden cambiar en cualquier canal.',
  },
  'Who sees an answer first': {
    de: 'Wer eine Antwort zuerst sieht',
    fr: 'Qui voit d’abord une réponse',
    ru: 'Кто сначала видит ответ',
    es: 'Quién ve primero una respuesta',
  },
  'Moderators: who keeps the coverage': {
    de: 'Moderation: wer die Sammlung pflegt',
    fr: 'Modérateurs : qui tient la collection',
    ru: 'Модераторы: кто ведёт собрание',
    es: 'Moderadores: quién mantiene la colección',
  },
  'Language of the bot’s own words': {
    de: 'Sprache der eigenen Worte des Bots',
    fr: 'Langue des mots du bot lui-même',
    ru: 'Язык слов самого бота',
    es: 'Idioma de las palabras del propio bot',
  },
  'Articles are always shown in their own language.': {
    de: 'Artikel werden immer in ihrer eigenen Sprache gezeigt.',
    fr: 'Les articles sont toujours montrés dans leur propre langue.',
    ru: 'Статьи всегда показываются на своём языке.',
    es: 'Los artículos se muestran siempre en su propio idioma.',
  },
  Reset: {
    de: 'Zurücksetzen',
    fr: 'Réinitialiser',
    ru: 'Сбросить',
    es: 'Restablecer',
  },
  'Nowhere: none of the chosen channels is left. Choose others, or none for everywhere.': {
    de: 'Nirgends: keiner der gewählten Kanäle ist noch da. Wählen Sie andere, oder keinen für überall.',
    fr: 'Nulle part : aucun des salons choisis n’existe plus. Choisissez-en d’autres, ou aucun pour partout.',
    ru: 'Нигде: ни одного из выбранных каналов больше нет. Выберите другие или ни одного, чтобы разрешить везде.',
    es: 'En ninguna parte: no queda ninguno de los canales elegidos. Elija otros, o ninguno para todas partes.',
  },
  'Where the asker or On Record may not send messages, the asker alone sees it.': {
    de: 'Wo die fragende Person oder On Record keine Nachrichten senden darf, sieht sie die Antwort allein.',
    fr: 'Là où la personne qui demande, ou On Record, ne peut pas envoyer de messages, elle seule voit la réponse.',
    ru: 'Где спросивший или On Record не может отправлять сообщения, ответ видит только спросивший.',
    es: 'Donde quien pregunta u On Record no puede enviar mensajes, solo quien pregunta la ve.',
  },
  'Whoever has the permission Manage Server.': {
    de: 'Wer die Berechtigung „Server verwalten“ hat.',
    fr: 'Quiconque a la permission « Gérer le serveur ».',
    ru: 'Все, у кого есть право «Управлять сервером».',
    es: 'Quien tenga el permiso «Gestionar servidor».',
  },
  'Whoever has the permission Manage Server, and members with the role': {
    de: 'Wer die Berechtigung „Server verwalten“ hat, und Mitglieder mit der Rolle',
    fr: 'Quiconque a la permission « Gérer le serveur », et les membres ayant le rôle',
    ru: 'Все, у кого есть право «Управлять сервером», и участники с ролью',
    es: 'Quien tenga el permiso «Gestionar servidor», y los miembros con el rol',
  },
  'The role that was chosen is gone. Choose another, or none.': {
    de: 'Die gewählte Rolle gibt es nicht mehr. Wählen Sie eine andere, oder keine.',
    fr: 'Le rôle choisi n’existe plus. Choisissez-en un autre, ou aucun.',
    ru: 'Выбранной роли больше нет. Выберите другую или никакую.',
    es: 'El rol elegido ya no existe. Elija otro, o ninguno.',
  },
  'Discord shows these commands to the role only once you allow it: Server Settings > Integrations > On Record > Manage > /corpus > Add roles or members.':
    {
      de: 'Discord zeigt der Rolle diese Befehle erst, wenn Sie es erlauben: Servereinstellungen > Integrationen > On Record > Verwalten > /sammlung > Rollen oder Mitglieder hinzufügen.',
      fr: 'Discord ne montre ces commandes au rôle qu’une fois que vous l’avez permis : Paramètres du serveur > Intégrations > On Record > Gérer > /collection > Ajouter des rôles ou des membres.',
      ru: 'Discord покажет роли эти команды, только когда вы разрешите: Настройки сервера > Интеграции > On Record > Управление > /собрание > Добавить роли или участников.',
      es: 'Discord solo muestra estos comandos al rol cuando usted lo permite: Ajustes del servidor > Integraciones > On Record > Gestionar > /colección > Añadir roles o miembros.',
    },
  '{1} channel that was chosen is gone: {2}. It no longer counts.|{1} channels that were chosen are gone: {2}. They no longer count.':
    {
      de: '{1} gewählter Kanal ist fort: {2}. Er zählt nicht mehr.|{1} gewählte Kanäle sind fort: {2}. Sie zählen nicht mehr.',
      fr: '{1} salon choisi n’existe plus : {2}. Il ne compte plus.|{1} salons choisis n’existent plus : {2}. Ils ne comptent plus.',
      ru: '{1} выбранного канала больше нет: {2}. Он не учитывается.|{1} выбранных каналов больше нет: {2}. Они не учитываются.|{1} выбранных каналов больше нет: {2}. Они не учитываются.',
      es: '{1} canal elegido ya no existe: {2}. Ya no cuenta.|{1} canales elegidos ya no existen: {2}. Ya no cuentan.',
    },
  'To the asker alone, who may share them': {
    de: 'Nur der fragenden Person, die sie teilen kann',
    fr: 'À la seule personne qui demande, qui peut les partager',
    ru: 'Только спросившему, который может показать их всем',
    es: 'Solo a quien pregunta, que puede compartirlas',
  },
  'To everybody in the channel, with the asker’s name': {
    de: 'Allen im Kanal, mit dem Namen der fragenden Person',
    fr: 'À tous dans le salon, avec le nom de qui demande',
    ru: 'Всем в канале, с именем спросившего',
    es: 'A todos en el canal, con el nombre de quien pregunta',
  },
  'Choose channels; none means everywhere': {
    de: 'Kanäle wählen; keiner heißt überall',
    fr: 'Choisir des salons ; aucun veut dire partout',
    ru: 'Выберите каналы; ни одного — значит везде',
    es: 'Elija canales; ninguno significa todas partes',
  },
  'Choose a role; none means no role': {
    de: 'Eine Rolle wählen; keine heißt ohne Rolle',
    fr: 'Choisir un rôle ; aucun veut dire sans rôle',
    ru: 'Выберите роль; никакой — значит без роли',
    es: 'Elija un rol; ninguno significa sin rol',
  },
  'Choose who sees answers': {
    de: 'Wählen, wer Antworten sieht',
    fr: 'Choisir qui voit les réponses',
    ru: 'Выберите, кто видит ответы',
    es: 'Elija quién ve las respuestas',
  },
  'Choose a language': {
    de: 'Eine Sprache wählen',
    fr: 'Choisir une langue',
    ru: 'Выберите язык',
    es: 'Elija un idioma',
  },
  'That of each asker': {
    de: 'Die der fragenden Person',
    fr: 'Celle de la personne qui demande',
    ru: 'Язык спросившего',
    es: 'El de quien pregunta',
  },
}
