## Le profil d’un État : ses réponses, ce qu’il peut encore faire, sa fiche

head-yes = Oui
head-no = Non
head-party = Partie au Statut de Rome
head-since = depuis le { $day }
head-left = retrait effectif le { $day }
head-signed = signature le { $day }, sans ratification
head-no-intention = signature, puis intention déclarée le { $day } de ne pas devenir partie
head-leaving = Retrait en cours
head-leaving-on = Oui, effectif le { $day }
head-leaving-unless = sauf si la notification est retirée au plus tard le { $day }
head-rescinded = notification retirée le { $day }
head-vote = Droit de vote à la { $session } ?
head-vote-nothing-against = Oui, pour autant que nos données le disent.
head-vote-more-nothing-against = C’est un État Partie, et nos données ne mentionnent aucun arriéré qui lui ferait perdre son droit de vote.
head-vote-not-known = Inconnu.
head-vote-more-not-known = Son droit de vote a été en question ; ce qui a été versé depuis ne figure pas dans nos données.
head-vote-lost-by-last-figure = Non d’après le dernier montant connu,
head-vote-more-lost-by-last-figure = sauf versement depuis lors, ou autorisation de l’Assemblée.
head-vote-not-a-party = Non.
head-vote-more-not-a-party = Seuls les États Parties votent.
head-share = Quote-part des contributions
head-share-amount = { $amount } pour { $year } selon notre calcul
head-share-un = (taux au barème de l’ONU : { $rate })
head-share-how = Mode de calcul

take-brief = Fiche d’une page à imprimer
take-calendar = Calendrier de cet État
take-data = Données de cette page (JSON)

section-can = Ce que cet État peut encore faire
can-note = Actes ouverts à cet État là où il se trouve : devenir partie, le rester, recouvrer son droit de vote, élargir sa participation. Ils découlent des textes et de nos données et ne valent pas conseil.
can-ratify = Il peut ratifier le Statut. Déposé le { $today }, son instrument prendrait effet le { $day }.
can-accede = Il peut adhérer au Statut. Déposé le { $today }, son instrument prendrait effet le { $day }.
can-take-back = Il peut retirer sa notification de retrait jusqu’au { $day } et rester partie sans interruption.
can-pay = Il peut ramener sa dette au-dessous de deux années complètes et recouvrer son droit de vote en versant environ { $amount } : montant compté depuis le dernier chiffre connu, avec les contributions devenues arriérées depuis, si rien n’a été versé entre-temps.
can-ask-to-vote = Il peut demander à l’Assemblée de l’autoriser à voter si ses arriérés sont dus à des circonstances indépendantes de sa volonté.
can-accept = Il peut ratifier ou accepter des amendements au Statut
can-accept-binds = ne figure pas dans nos données au { $as-of }
can-accept-counts = ne figure pas dans nos données au { $as-of } ; compte pour l’entrée en vigueur à l’égard de tous
can-ratify-privileges = Il peut ratifier l’Accord sur les privilèges et immunités de la Cour, qu’il a signé.
can-accede-to-privileges = Il peut adhérer à l’Accord sur les privilèges et immunités de la Cour.
can-offer-places = Il peut convenir avec la Cour de recevoir des condamnés.
can-accept-jurisdiction = Il peut accepter la compétence de la Cour sans devenir partie.
can-observe = Il peut suivre l’Assemblée en qualité d’observateur.

amendments-count = { $n ->
    [one] { $n } amendement accepté
   *[other] { $n } amendements acceptés
  } sur { $all }, dans la mesure où les listes ont été lues.
amendments-others = Les autres amendements, et le jour jusqu’auquel leurs listes ont été lues, figurent plus haut.
amendment-accepted-undated = accepté ; jour inconnu
amendment-absent = ne figure pas dans nos données au { $day }
amendment-list-unread = liste des dépôts non lue
apic-absent = Ne figure pas parmi les parties et signataires dans nos données au { $day }. Une liste de 2025 compte trois parties de plus que la nôtre.

contributions-note = Calculées à partir du budget approuvé et du barème de l’Organisation des Nations Unies, comme pour tous les États Parties ; sans aucune part du prêt de l’État hôte, pour lequel aucune règle n’a été trouvée. La méthode donne à l’euro près les contributions officielles de l’Allemagne (2020, 2024), du Royaume-Uni et de l’Australie (2020). Chaque quote-part dépend des taux de tous les États : pour les autres années, elle n’est pas confirmée, car certains taux et la liste des pays les moins avancés n’ont pas encore été trouvés dans une source.
contributions-of = La contribution pour { $year }
column-computed-share = Quote-part calculée
column-computed = Montant calculé
column-official = Montant officiel
column-difference = Écart entre officiel et calculé
difference-none = aucun, à l’euro près
difference-within-precision = aucun, à la précision du montant officiel
difference-loan = { $amount }, au plus le versement au titre du prêt de l’État hôte
difference-open = { $amount }, inexpliqué

vote-no-record = rien d’établi
by-rule-full = En vertu de l’article 112, paragraphe 8, ce montant laissait le droit de vote intact.
by-rule-exempted = En vertu de l’article 112, paragraphe 8, ce montant entraînait la perte du droit de vote, sauf autorisation ; environ { $amount } l’auraient rétabli.
by-rule-none = En vertu de l’article 112, paragraphe 8, ce montant entraînait la perte du droit de vote ; environ { $amount } l’auraient rétabli.

stages-title = Où en est chaque affaire
stages-note = D’après les procédures relatives à la non-coopération et les décisions ci-dessus. La plupart des étapes qui suivent un renvoi ne sont pas publiques : ce qui n’est pas établi a pu avoir lieu.
stage-of-matter-s0 = demande en suspens
stage-of-matter-s1 = consultation
stage-of-matter-s2 = risque ou manquement connu, aucune décision vue
stage-of-matter-s3 = bons offices
stage-of-matter-s4 = procédure devant les juges
stage-of-matter-s5 = close sans constat
stage-of-matter-s6 = constat sans renvoi
stage-of-matter-s7 = renvoyée
stage-of-matter-s8 = réunion d’urgence du Bureau
stage-of-matter-s9 = lettre ouverte de la Présidente ou du Président de l’Assemblée
stage-of-matter-s10 = réunion du Bureau avec l’État
stage-of-matter-s11 = réunion publique
stage-of-matter-s12 = rapport du Bureau
stage-of-matter-s13 = débat à l’Assemblée
stage-of-matter-s14 = décision de l’Assemblée
stage-of-matter-s15 = coopération apportée

section-hosted = Événements organisés ou parrainés
section-asked = Demandes qui lui sont adressées ou qui le concernent
section-spoken-of = Où d’autres en ont parlé
asked-of-all = Demandes adressées à tous les États Parties, par session :

brief-title = { $name } en bref
brief-how = Une feuille A4 : imprimez-la d’ici avec votre navigateur.
brief-back = Retour au profil complet
brief-money = Contributions et droit de vote
brief-people = Ses ressortissants dans des fonctions électives
brief-contribution = { $year } : { $amount }, montant calculé ({ $rate })
brief-accepted = Amendements et privilèges
brief-judge = juge
programme-note = Les heures sont celles du lieu de la session. Seuls figurent les événements trouvés dans une source, soit une partie de l’ensemble du programme.
