## Le programme d’une session

programme-title = Programme : { $name }
programme-link = Programme par jour et par salle, avec calendriers
programme-lead = { $count ->
    [one] Une manifestation trouvée dans une source à ce jour
   *[other] { $count } manifestations trouvées dans une source à ce jour
  }, { $timed ->
    [0] dont aucune avec son heure.
    [one] dont une avec son heure.
   *[other] dont { $timed } avec leurs heures.
  }
programme-clock = Les heures sont celles de { $city } (UTC{ $offset }).
programme-part = Il s’agit d’une partie du programme complet, que publie le Secrétariat de l’Assemblée :
programme-official = site web de l’Assemblée
programme-none = Nos données ne contiennent pas encore de programme, au { $date }. Dates de la session : { $when }.
programme-none-what = Le Secrétariat de l’Assemblée publie le programme de travail ; les manifestations figureront ici dès qu’elles seront dans les données, chacune avec sa source. D’ici là, consulter le
programme-to-calendars = L’ajouter à votre calendrier
programme-undated = Jour inconnu
programme-no-hours = heure inconnue
programme-no-end = fin inconnue
programme-changed = modifiée le { $date }
programme-rooms = Par heure et par salle
programme-until = jusqu’à { $time }
programme-file = Fichier de calendrier
programme-file-of = Fichier de calendrier : { $title }
event-status-tentative = à confirmer
event-status-cancelled = annulée
event-status-confirmed = confirmée

## Calendriers

calendar-heading = Calendriers
calendar-how = Suivre un lien télécharge le calendrier une fois ; pour s’abonner, copier son adresse et l’ajouter dans votre calendrier comme calendrier en ligne : il suivra alors chaque changement.
calendar-copy = Copier l’adresse
calendar-copy-of = Copier l’adresse : { $name }
calendar-whole = Programme complet : { $name }
calendar-all-sessions = Toutes les sessions de l’Assemblée, passées et à venir
calendar-undated = { $count ->
    [one] Une manifestation dont le jour est inconnu ne figure dans aucun calendrier.
   *[other] { $count } manifestations dont le jour est inconnu ne figurent dans aucun calendrier.
  }
calendar-topics = Par thème, toutes sessions confondues
calendar-states = Par État, toutes sessions confondues
calendar-organisers-of = Par organisateur, toutes sessions confondues
calendar-apps = Pour les applications de conférence, les manifestations dont l’heure et la salle sont connues :
calendar-of = Assemblée CPI : { $what }
calendar-sessions = Assemblée CPI : sessions
calendar-session = { $name } de l’Assemblée des États Parties au Statut de Rome
calendar-description = Par l’Observatoire de l’AEP, qui n’est un site ni de l’Assemblée ni de la Cour. Seules les manifestations trouvées dans une source y figurent.
calendar-organisers = Organisateurs : { $names }
calendar-no-hours = L’heure est inconnue.
calendar-source = Source : { $url }
