## Retraits du Statut

withdrawals-title = Retraits
withdrawals-lead = Au { $date }, { $running ->
    [0] aucune notification de retrait ne court
    [one] une notification de retrait court
   *[other] { $running } notifications de retrait courent
  }, { $gone ->
    [0] aucun État n’a cessé d’être partie
    [one] un État a cessé d’être partie
   *[other] { $gone } États ont cessé d’être parties
  } au Statut de Rome et { $back ->
    [0] aucun n’a retiré sa notification
    [one] un État a retiré sa notification
   *[other] { $back } États ont retiré leur notification
  } à temps.
withdrawals-clocks = Notifications en cours
withdrawals-clocks-note = Le retrait prend effet un an après réception de la notification par le Secrétaire général de l’Organisation des Nations Unies, à moins que la notification ne prévoie une date postérieure (article 127, paragraphe 1). Jusque-là, l’État est partie comme les autres et peut retirer sa notification.
withdrawals-days-left = Les jours restants sont comptés au { $date }.
withdrawals-gone-by = { $gone ->
    [one] { $gone } jour écoulé
   *[other] { $gone } jours écoulés
  } sur { $days }
withdrawals-stories = État par État
withdrawals-opened = ouverte le { $date }
withdrawals-before-the-court = Devant la Cour, et sans que le retrait y mette fin :

turn-running = La notification a été reçue le { $received }. L’État cesse d’être partie le { $effect }, sauf s’il la retire : { $days ->
    [one] un jour
   *[other] { $days } jours
  } à compter du { $today }.
turn-gone = La notification a été reçue le { $received } ; depuis le { $effect }, l’État n’est plus partie. Ce qu’il doit au titre de la période antérieure et ce dont la Cour était déjà saisie demeurent.
turn-taken-back = L’État a retiré sa notification le { $on }, { $days ->
    [one] un jour
   *[other] { $days } jours
  } avant la prise d’effet prévue le { $effect }. Il est resté partie sans interruption.
turn-never-bound = L’État a retiré son instrument d’adhésion le { $on }, { $days ->
    [one] un jour
   *[other] { $days } jours
  } avant l’entrée en vigueur du Statut à son égard, prévue le { $effect }. Il n’a jamais été partie et il ne s’agissait pas d’un retrait au sens de l’article 127.
turn-no-notice = Aucune notification au titre de l’article 127 ne figure dans les données : l’État est partie.
turn-no-notice-not-party = Aucune notification au titre de l’article 127 ne figure dans les données.

withdrawals-law = Ce qu’une notification change, et ce qu’elle ne change pas
notice-notice = Un État se retire par une notification écrite adressée au Secrétaire général de l’Organisation des Nations Unies. Elle prend effet un an après réception, et non immédiatement, quoi qu’annonce un gouvernement (article 127, paragraphe 1).
notice-until-then = Pendant cette année, l’État conserve tous les droits et obligations d’une partie : il vote, verse sa contribution, peut présenter des candidats et doit coopérer.
notice-remains = Ensuite, il reste tenu des obligations nées lorsqu’il était partie, y compris ses contributions (article 127, paragraphe 2).
notice-goes-on = Il doit continuer de coopérer aux enquêtes et procédures ouvertes avant son départ, et l’examen des affaires dont la Cour était déjà saisie se poursuit (article 127, paragraphe 2).
notice-taking-back = Le Statut ne dit rien du retrait d’une notification. La pratique l’admet jusqu’au jour de la prise d’effet : la Gambie et l’Afrique du Sud en 2017, la Hongrie en 2026.
notice-never-bound = Un instrument retiré avant l’entrée en vigueur du Statut à l’égard de l’État est autre chose : la Malaisie en 2019.

withdrawals-budget = Ce que cela changerait pour le budget
withdrawals-budget-basis = Calculé ici selon la règle des contributions, sans caractère officiel : du budget de { $year }, le dernier dont le montant mis en recouvrement figure dans les données, { $amount } ont été répartis entre { $states } États. Sans un État, les autres se partagent le même montant.
withdrawals-effects = Sans l’un d’eux, sur le budget de { $year }
withdrawals-effects-lead = Les contributions de tous les autres États augmentent du même pourcentage, sauf celles qu’un plafond retient : 0,01 % du total pour un pays parmi les moins avancés, 22 % pour tout État. La dernière colonne indique ce que verserait de plus le plus gros contributeur ({ $largest }).
withdrawals-all-together = Les { $n } ensemble
withdrawals-shares = Les plus gros contributeurs, avec toutes les parties et sans les { $n } qui partent
withdrawals-budget-limits = La liste des pays les moins avancés et le taux des Îles Cook ne sont pas confirmés dans les données ; tous les montants indiqués ici en dépendent. Les parts du prêt de l’État hôte ne sont pas comprises. Le mode de calcul de la contribution pour l’année du départ n’a pas été trouvé, et l’Assemblée peut arrêter un autre budget.

withdrawals-column-received = Notification reçue
withdrawals-column-leaves = Cesse d’être partie le
withdrawals-column-days-left = Jours restants
withdrawals-column-year-of-notice = Année de préavis
withdrawals-column-without = Sans
withdrawals-column-assessed-computed = Sa contribution, calculée
withdrawals-column-others-more = Les autres versent en plus
withdrawals-column-largest-more = Le plus gros contributeur verse en plus
withdrawals-column-with-all = Avec toutes les parties
withdrawals-column-without-them = Sans ceux qui partent
withdrawals-column-more = Différence
