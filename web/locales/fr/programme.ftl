## Le programme d’une session

programme-title = Programme : { $name }
programme-link = Programme par jour et par salle, avec calendriers
programme-lead = { $count ->
    [one] Un événement trouvé dans une source à ce jour, { $timed ->
        [0] sans son heure.
       *[other] avec son heure.
      }
   *[other] { $count } événements trouvés dans une source à ce jour, { $untimed ->
        [0] tous avec leurs heures.
       *[other] { $timed ->
            [0] dont aucun avec son heure.
            [one] dont un avec son heure.
           *[other] dont { $timed } avec leurs heures.
          }
      }
  }
programme-clock = Les heures sont celles de { $city } (UTC{ $offset }).
programme-part = Il s’agit d’une partie du programme complet, que publie le Secrétariat de l’Assemblée :
programme-official = site web de l’Assemblée
programme-none = Nos données ne contiennent pas encore de programme, au { $date }. Dates de la session : { $when }.
programme-none-what = Le Secrétariat de l’Assemblée publie le programme de travail ; les événements figureront ici dès qu’ils seront dans les données, chacun avec sa source. D’ici là :
programme-to-calendars = L’ajouter à votre calendrier
programme-undated = Jour inconnu
programme-no-hours = heure inconnue
programme-no-end = fin inconnue
programme-changed = modifié le { $date }
programme-rooms = Par heure et par salle
programme-no-room = Salle inconnue
programme-file = Fichier de calendrier
programme-file-of = Fichier de calendrier : { $title }
event-status-tentative = à confirmer
event-status-cancelled = annulé
event-status-confirmed = confirmé

## Calendriers

calendar-heading = Calendriers
calendar-how = Le lien télécharge le calendrier une seule fois ; pour vous abonner, copiez l’adresse et ajoutez-la à votre agenda comme calendrier en ligne : il suivra chaque changement.
calendar-copy = Copier l’adresse
calendar-copy-of = Copier l’adresse : { $name }
calendar-whole = { $events ->
    [0] { $name } : ses dates, puis ses événements dès que nos données en contiendront
   *[other] { $name } : ses dates et ses événements figurant dans nos données
  }
calendar-all-sessions = Toutes les sessions de l’Assemblée, passées et à venir
calendar-undated = { $count ->
    [one] Un événement dont le jour est inconnu ne figure dans aucun calendrier.
   *[other] { $count } événements dont le jour est inconnu ne figurent dans aucun calendrier.
  }
calendar-topics = Par thème, toutes sessions confondues
calendar-states = Par État, toutes sessions confondues
calendar-organisers-of = Par organisateur, toutes sessions confondues
calendar-apps = Pour les applications de conférence, les événements dont l’heure et la salle sont connues :
calendar-of = Assemblée CPI : { $what }
calendar-sessions = Assemblée CPI : sessions
calendar-session = { $name } de l’Assemblée des États Parties au Statut de Rome
calendar-description = Par l’Observatoire de l’AEP, qui n’est un site ni de l’Assemblée ni de la Cour. Seuls les événements trouvés dans une source y figurent.
calendar-organisers = Organisateurs : { $names }
calendar-no-hours = L’heure est inconnue.
calendar-source = Source : { $name }

## L’agenda au-dessus des jours

programme-keep = Retenir
programme-keep-of = Retenir : { $title }
planner-now = En ce moment et ensuite
planner-at = { $day }, { $time }, heure du lieu de la session
planner-on = En cours à ce moment
planner-begun = Commencé, fin inconnue
planner-that-day = Ce jour-là, heure inconnue
planner-next = Ensuite
planner-nothing = Aucun événement de nos données n’est en cours à ce moment.
planner-before = La session s’ouvre le { $date }.
planner-after = La session s’est achevée le { $date }.
planner-after-planned = La session devait s’achever le { $date }.
planner-ask = Choisir un autre moment
planner-ask-day = Jour
planner-ask-time = Heure (par exemple 13:15)
planner-ask-show = Afficher
planner-ask-back = Revenir à maintenant
planner-ask-wrong = « { $value } » n’est pas une heure (par exemple 13:15).
planner-filter = Filtrer par thème, type, organisateur, État, salle ou texte
planner-text = Rechercher
planner-text-hint = Titre, organisateur, salle
planner-all = Tout
planner-organiser = Organisateur
planner-reset = Effacer
planner-ignored = « { $name }={ $value } », dans l’adresse, n’a pas été pris en compte. Valeurs possibles : { $valid }.
planner-only-mine = Seulement ceux que je retiens
planner-own-time = Heures de mon appareil
planner-own-time-note = Les heures sont celles de votre appareil ({ $zone }). (+1) et (−1) signalent un autre jour que sur place.
planner-count = Événements affichés : { $shown } sur { $total }
planner-none = Aucun événement ne correspond. Retirez une condition pour en voir davantage.
planner-none-kept = Vous n’avez encore retenu aucun événement ici : choisissez « Retenir » à côté de l’un d’eux. Tous réapparaissent quand vous ne demandez plus ceux-là seuls.
planner-mine = Mon programme ({ $count })
planner-mine-empty = Le bouton « Retenir » à côté d’un événement l’ajoute ici. Ce que vous retenez reste sur cet appareil et n’est envoyé nulle part.
planner-overlaps = En même temps que : { $title }
planner-free = Libre auparavant : { $hours } h { $minutes } min
planner-gone = Retenu, mais plus dans les données : { $ids }. Le choix est conservé.
planner-print = Imprimer mon programme
planner-export = Télécharger mon programme comme calendrier
planner-file-failed = Le fichier n’a pas pu être récupéré : il faut le réseau tant que ce site n’est pas conservé sur votre appareil.
planner-link = Lien vers cette sélection
planner-link-note = La partie du lien après « # » contient la sélection. Les navigateurs ne l’envoient à aucun serveur : seules les personnes à qui vous la donnez la voient.
planner-copy = Copier le lien
planner-no-storage = Ce navigateur ne conserve rien pour ce site : vos choix durent jusqu’à la fermeture de la page.
planner-shared = Le lien contient une sélection d’événements : { $count }.
planner-shared-show = N’afficher que ceux-ci
planner-shared-keep = Les retenir tous

## Le calendrier des retraits

calendar-withdrawals = CPI : prise d’effet des retraits
calendar-withdrawals-link = Jours où les retraits du Statut prennent effet
calendar-withdrawals-category = retrait
calendar-withdrawal = Prise d’effet du retrait du Statut de Rome : { $state }
calendar-withdrawal-notified = Notifié le { $date } ; article 127, paragraphe 1, du Statut : prend effet un an plus tard.
calendar-withdrawal-back = La notification a été retirée le { $date } : ce jour est sans effet.

## Sur d’autres pages

home-programme = Programme et calendriers
planner-cancelled = { event-status-cancelled }
