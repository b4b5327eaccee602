## Noms des réunions

assembly-name = Assemblée des États Parties au Statut de Rome
session-regular = { $n ->
    [one] { $n }re session
   *[other] { $n }e session
  }
session-resumed = { $part ->
    [one] { $part }re
   *[other] { $part }e
  } reprise de la { $n ->
    [one] { $n }re session
   *[other] { $n }e session
  }
session-special = { $n ->
    [one] { $n }re session extraordinaire
   *[other] { $n }e session extraordinaire
  }
session-review-conference = Conférence de révision
session-reported = Réunion signalée en { $month }

session-kind-regular = Session ordinaire
session-kind-resumed = Reprise de session
session-kind-special = Session extraordinaire
session-kind-review-conference = Conférence de révision
session-status-held = tenue
session-status-held-reported = signalée, aucun document officiel trouvé
session-status-upcoming = à venir

## La page d’une réunion

session-description = Assemblée des États Parties : { $name }, { $when }, { $where }. { $summary }
session-reported-caution = Ce que dit cette page n’est connu que par la presse. Aucun document officiel n’a été trouvé.
session-dates-fact = Dates
session-calendar = Fichier de calendrier
session-announced-last-day = Dernier jour annoncé
session-place-fact = Lieu
session-president-fact = Président(e) de l’Assemblée
session-parties-fact = États Parties au premier jour
session-parties-counted = { $counted } d’après les instruments en vigueur ce jour-là ; la source en compte { $stated }
session-before = Avant : { $name }
session-after = Après : { $name }
around-label = Autres réunions

section-outcomes = Décisions et chiffres
section-resolutions = Résolutions
section-documents = Documents
documents-resolutions = Ses résolutions, avec cotes et sources
documents-official = Documents officiels, publiés par l’Assemblée
documents-accounts = Documents sur lesquels s’appuie cette page
section-judges = Élection de juges
section-prosecutors = Élection au poste de Procureur ou de procureur adjoint
section-bodies = Membres élus dans les organes
section-budget = Budget de { $year }
section-positions = Positions sur le budget
section-voting-rights = Droit de vote en cause au titre de l’article 112, paragraphe 8
section-agenda = Ordre du jour
section-programme = Programme
section-cooperation = Coopération et non-coopération
section-recommendations = Ce qui lui était demandé
section-debate = Ce qui a été dit
section-people = Personnes et participation
section-officers = Présidence et vice-présidences
section-bureau = Bureau
section-facilitators = Présidences, facilitations et points focaux de { $year }

people-note = Responsables et membres élus, dans leur fonction publique. Les personnes issues de la société civile sont représentées par leur organisation.
recommendations-note = Demandes trouvées dans des textes publics, formulées dans nos propres termes. La suite donnée à une demande est notre lecture des éléments cités en regard, et non une déclaration de ses auteurs.
debate-note = Seules figurent les déclarations trouvées dans une source. Un État mentionné sous « Évoqués » est un sujet de l’intervention, non son auteur.
voting-rights-note = Un État dont les arriérés atteignent ou dépassent deux années complètes ne peut participer au vote, à moins que l’Assemblée ne constate que son manquement est dû à des circonstances indépendantes de sa volonté.

election-seats = Sièges à pourvoir
election-candidates = Candidatures au premier tour de scrutin
election-rounds = Tours de scrutin tenus
election-nominations = Période de présentation des candidatures
election-elected = Personnes élues
election-not-elected = Candidatures non retenues ou retirées
election-ballots = Tours de scrutin

budget-scope-note = Les chiffres avec et sans le prêt de l’État hôte diffèrent d’environ deux pour cent : ne comparez que des chiffres de même périmètre.
budget-programmes = Par grand programme
budget-readings = Tous les chiffres trouvés dans une source, y compris ceux qui se contredisent

## Unités des chiffres

unit-states = { $n ->
    [one] { $count } État
   *[other] { $count } États
  }
unit-states-parties = { $n ->
    [one] { $count } État Partie
   *[other] { $count } États Parties
  }
unit-votes = { $n ->
    [one] { $count } voix
   *[other] { $count } voix
  }
unit-resolutions = { $n ->
    [one] { $count } résolution
   *[other] { $count } résolutions
  }
unit-members = { $n ->
    [one] { $count } membre
   *[other] { $count } membres
  }
unit-judges = { $n ->
    [one] { $count } juge
   *[other] { $count } juges
  }
unit-officers = { $n ->
    [one] { $count } membre du Bureau
   *[other] { $count } membres du Bureau
  }
unit-officials = { $n ->
    [one] { $count } responsable
   *[other] { $count } responsables
  }
unit-ministers = { $n ->
    [one] { $count } ministre
   *[other] { $count } ministres
  }
unit-people = { $n ->
    [one] { $count } personne
   *[other] { $count } personnes
  }
unit-sponsors = { $n ->
    [one] { $count } auteur
   *[other] { $count } auteurs
  }
unit-situations = { $n ->
    [one] { $count } situation
   *[other] { $count } situations
  }
unit-vacancies = { $n ->
    [one] { $count } siège vacant
   *[other] { $count } sièges vacants
  }

## Titres des colonnes

column-session = Session
column-dates = Dates
column-date = Date
column-time = Heure
column-place = Lieu
column-parties = États Parties
column-president = Président(e)
column-resolutions = Résolutions
column-resolutions-held = Résolutions dans nos données
column-outcome = Décision ou chiffre
column-figure = Chiffre
column-topic = Thème
column-symbol = Cote
column-title = Titre
column-adopted = Adoption
column-how = Mode d’adoption
column-how-elected = Mode d’élection
column-item = Point
column-event = Événement
column-kind = Type
column-organisers = Organisateurs
column-room = Salle
column-person = Nom
column-role = Qualité
column-organisation = Au titre de
column-part = Participation
column-office = Fonction
column-seat = Siège
column-elected-on = Date d’élection
column-term = Mandat
column-from-session = Début
column-until-session = Fin
column-task = Tâche
column-working-group = Groupe de travail
column-years = Années
column-judge = Juge
column-list = Liste
column-round = Tour de scrutin
column-candidate = Candidat(e)
column-outcome-of-candidate = Résultat
column-voting = États votants
column-invalid = Bulletins nuls
column-majority = Voix requises
column-standing = Candidatures en lice
column-seats-open = Sièges à pourvoir
column-elected = Sièges pourvus
column-votes = Voix
column-left = Départ anticipé
column-body = Organe
column-stage = Étape
column-amount = Montant
column-scope = Prêt de l’État hôte
column-programme = Grand programme
column-change = Variation
column-precision = Précision
column-position-of = Auteur de la position
column-states = États
column-stance = En un mot
column-position = Position
column-vote = Vote
column-ask = Demande
column-author = Auteur
column-addressees = Destinataires
column-became = Suite donnée
column-speaker = Intervenant(e)
column-occasion = Occasion
column-theme = Thème
column-situations = Évoqués
column-action = Acte
column-actor = Auteur
column-result = Résultat
