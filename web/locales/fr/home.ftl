## Accueil

home-title = L’Assemblée des États Parties, au grand jour
home-heading = Ce que décident les États qui ont créé la Cour
home-lead = L’Assemblée des États Parties gouverne la Cour pénale internationale : elle arrête le budget, élit les juges et répond à la non-coopération. Voici ce qu’elle fait, session par session et État par État, avec une source pour chaque chiffre.
home-seats = { $n } États Parties, un point pour chacun. En creux : ceux qui ont notifié leur retrait.
home-next = Prochaine session
home-on-now = En session actuellement
home-no-next = Aucune session n’est annoncée dans les données.
home-due-judges = { $n ->
    [one] { $n } juge à élire
   *[other] { $n } juges à élire
  }
home-due-bureau = Présidence, vice-présidences et Bureau à élire
home-due-seats = { $n ->
    [one] { $body } : { $n } siège à pourvoir
   *[other] { $body } : { $n } sièges à pourvoir
  }
home-due-findings = Saisine de l’Assemblée par les juges, pour non-coopération :
home-membership = Composition
home-parties = États Parties, au { $date }
home-leaving = { $n ->
    [one] Un État a notifié son retrait. Il cesse d’être partie à la date ci-dessous, sauf s’il retire sa notification :
   *[other] { $n } États ont notifié leur retrait. Chacun cesse d’être partie à la date ci-dessous, sauf s’il retire sa notification :
  }
home-all-states = Tous les États, avec des filtres
home-latest = Dernières décisions : { $name }
home-all-outcomes = Page complète : { $name }
home-ways = Points d’entrée
way-delegates = Je prépare la session
way-delegates-what = Dates, lieu, échéances, présidence et Bureau.
way-states = Je cherche un État
way-states-what = Depuis quand il est partie, s’il se retire ou non, sa quote-part, ses juges, les constats, ses déclarations.
way-sessions = Je veux savoir ce qui a été décidé
way-sessions-what = Toutes les sessions depuis 2002, avec leurs résolutions, leurs élections, leur budget et leurs chiffres.
way-research = J’ai besoin de savoir si je peux citer ceci
way-research-what = Comment est noté le degré de certitude des faits, jusqu’où vont les données, ce qui manque.

## Toutes les sessions

sessions-title = Sessions de l’Assemblée
home-counted = Compté d’après les instruments de chaque État selon les articles 126 et 127 du Statut de Rome, avec leurs sources :
sessions-lead = Toutes les sessions ordinaires, reprises et extraordinaires depuis 2002, ainsi que la Conférence de révision.
sessions-description = Les { $count } réunions de l’Assemblée des États Parties depuis 2002 : dates, lieux, présidence, nombre d’États Parties et de résolutions.
sessions-ahead = À venir
sessions-held = Tenues
sessions-reported = Tenues d’après des comptes rendus, sans document officiel
