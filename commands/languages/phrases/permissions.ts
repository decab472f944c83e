import type { Phrasings } from '../phrasing.ts'

/** What On Record may do in a server, and how it is granted. Discord’s own words are as its clients have them. */
export const permissions: Phrasings = {
  'Edit Channel > Permissions: add On Record, or a role that it has, and allow it.': {
    de: 'Kanal bearbeiten > Berechtigungen: On Record oder eine seiner Rollen hinzufügen und es erlauben.',
    fr: 'Modifier le salon > Permissions : ajoutez On Record, ou un rôle qu’il a, et autorisez-la.',
    ru: 'Настроить канал > Права доступа: добавьте On Record или одну из его ролей и разрешите.',
    es: 'Editar canal > Permisos: añada On Record, o un rol que tenga, y permítalo.',
  },
  'Server Settings > Roles > @everyone, or Edit Channel > Permissions: allow it.': {
    de: 'Servereinstellungen > Rollen > @everyone, oder Kanal bearbeiten > Berechtigungen: es erlauben.',
    fr: 'Paramètres du serveur > Rôles > @everyone, ou Modifier le salon > Permissions : autorisez-la.',
    ru: 'Настройки сервера > Роли > @everyone или Настроить канал > Права доступа: разрешите.',
    es: 'Ajustes del servidor > Roles > @everyone, o Editar canal > Permisos: permítalo.',
  },
  '{1}, for On Record': {
    de: '{1}, für On Record',
    fr: '{1}, pour On Record',
    ru: '{1}, для On Record',
    es: '{1}, para On Record',
  },
  '{1}, for On Record, in chosen channels': {
    de: '{1}, für On Record, in gewählten Kanälen',
    fr: '{1}, pour On Record, dans des salons choisis',
    ru: '{1}, для On Record, в выбранных каналах',
    es: '{1}, para On Record, en canales elegidos',
  },
  'Without it, answers are shown to their asker alone, and it is not known which channel a thread belongs to.':
    {
      de: 'Ohne sie sieht nur die fragende Person die Antworten, und es ist nicht bekannt, zu welchem Kanal ein Thread gehört.',
      fr: 'Sans elle, seule la personne qui demande voit les réponses, et on ne sait pas à quel salon appartient un fil.',
      ru: 'Без этого ответы видит только спросивший, и неизвестно, к какому каналу относится ветка.',
      es: 'Sin él, solo quien pregunta ve las respuestas, y no se sabe a qué canal pertenece un hilo.',
    },
  'Without it, answers are shown to their asker alone and cannot be shared.': {
    de: 'Ohne sie sieht nur die fragende Person die Antworten und kann sie nicht teilen.',
    fr: 'Sans elle, seule la personne qui demande voit les réponses, et elle ne peut pas les partager.',
    ru: 'Без этого ответы видит только спросивший и не может показать их всем.',
    es: 'Sin él, solo quien pregunta ve las respuestas y no puede compartirlas.',
  },
  '{1}, for every member': {
    de: '{1}, für alle Mitglieder',
    fr: '{1}, pour tous les membres',
    ru: '{1}, для всех участников',
    es: '{1}, para todos los miembros',
  },
  'Without it, only members with certain roles can ask here.': {
    de: 'Ohne sie können hier nur Mitglieder mit bestimmten Rollen fragen.',
    fr: 'Sans elle, seuls les membres ayant certains rôles peuvent demander ici.',
    ru: 'Без этого спрашивать здесь могут только участники с некоторыми ролями.',
    es: 'Sin él, aquí solo pueden preguntar miembros con ciertos roles.',
  },
  '{1}, for you': {
    de: '{1}, für Sie',
    fr: '{1}, pour vous',
    ru: '{1}, для вас',
    es: '{1}, para usted',
  },
  'Without it, you can ask, and share nothing here.': {
    de: 'Ohne sie können Sie hier fragen, aber nichts teilen.',
    fr: 'Sans elle, vous pouvez demander ici, mais rien partager.',
    ru: 'Без этого вы можете спрашивать здесь, но не показывать ответы всем.',
    es: 'Sin él, usted puede preguntar aquí, pero no compartir nada.',
  },
  'Without it, Discord shows the answers of apps that members bring along to these members alone.': {
    de: 'Ohne sie zeigt Discord die Antworten von Apps, die Mitglieder mitbringen, nur diesen Mitgliedern.',
    fr: 'Sans elle, Discord ne montre les réponses des applis apportées par des membres qu’à ces membres.',
    ru: 'Без этого Discord показывает ответы приложений, принесённых участниками, только им самим.',
    es: 'Sin él, Discord muestra las respuestas de las aplicaciones que traen los miembros solo a esos miembros.',
  },
  'On Record itself: it was not added to this server, you brought it along': {
    de: 'On Record selbst: es wurde diesem Server nicht hinzugefügt, Sie haben es mitgebracht',
    fr: 'On Record lui-même : il n’a pas été ajouté à ce serveur, c’est vous qui l’apportez',
    ru: 'Сам On Record: его не добавили на этот сервер, его принесли вы',
    es: 'El propio On Record: no se añadió a este servidor, lo trajo usted',
  },
  'Without it, other members cannot ask, and there are no settings.': {
    de: 'Ohne das können andere Mitglieder nicht fragen, und es gibt keine Einstellungen.',
    fr: 'Sans cela, les autres membres ne peuvent pas demander, et il n’y a pas de réglages.',
    ru: 'Без этого другие участники не могут спрашивать, и настроек нет.',
    es: 'Sin eso, los demás miembros no pueden preguntar y no hay ajustes.',
  },
  'On Record as a member: it was added with its commands alone': {
    de: 'On Record als Mitglied: es wurde nur mit seinen Befehlen hinzugefügt',
    fr: 'On Record comme membre : il a été ajouté avec ses seules commandes',
    ru: 'On Record как участник: его добавили только с командами',
    es: 'On Record como miembro: se añadió solo con sus comandos',
  },
  'Without it, it does not know the channels of the server: which of them are gone, and which one a thread belongs to.':
    {
      de: 'Ohne das kennt es die Kanäle des Servers nicht: welche fort sind und zu welchem ein Thread gehört.',
      fr: 'Sans cela, il ne connaît pas les salons du serveur : ni ceux qui n’existent plus, ni celui d’un fil.',
      ru: 'Без этого он не знает каналов сервера: каких больше нет и к какому относится ветка.',
      es: 'Sin eso, no conoce los canales del servidor: cuáles ya no existen y a cuál pertenece un hilo.',
    },
  'View Channel': {
    de: 'Kanal ansehen',
    fr: 'Voir le salon',
    ru: 'Просматривать канал',
    es: 'Ver canal',
  },
  'Send Messages': {
    de: 'Nachrichten senden',
    fr: 'Envoyer des messages',
    ru: 'Отправлять сообщения',
    es: 'Enviar mensajes',
  },
  'Send Messages in Threads': {
    de: 'Nachrichten in Threads senden',
    fr: 'Envoyer des messages dans les fils',
    ru: 'Отправлять сообщения в ветках',
    es: 'Enviar mensajes en hilos',
  },
  'Use Application Commands': {
    de: 'Anwendungsbefehle verwenden',
    fr: 'Utiliser les commandes de l’application',
    ru: 'Использовать команды приложения',
    es: 'Usar comandos de aplicaciones',
  },
  'Use External Apps': {
    de: 'Externe Apps verwenden',
    fr: 'Utiliser des applis externes',
    ru: 'Использовать внешние приложения',
    es: 'Usar aplicaciones externas',
  },
  'add On Record': {
    de: 'On Record hinzufügen',
    fr: 'ajouter On Record',
    ru: 'добавить On Record',
    es: 'añadir On Record',
  },
  'Whoever may manage the server adds it:': {
    de: 'Wer den Server verwalten darf, fügt es hinzu:',
    fr: 'Quiconque peut gérer le serveur l’ajoute :',
    ru: 'Добавить его может тот, кто управляет сервером:',
    es: 'Lo añade quien puede gestionar el servidor:',
  },
  'Whoever may manage the server adds it anew:': {
    de: 'Wer den Server verwalten darf, fügt es neu hinzu:',
    fr: 'Quiconque peut gérer le serveur l’ajoute de nouveau :',
    ru: 'Добавить его заново может тот, кто управляет сервером:',
    es: 'Lo añade de nuevo quien puede gestionar el servidor:',
  },
}
