## Pourquoi une règle donne cette réponse

why = Pourquoi ?

law-article = Statut de Rome, art. { $article }
law-paragraph = Statut de Rome, art. { $article }, par. { $number }
law-letter = Statut de Rome, art. { $article }, par. { $number }, al. { $letter })
law-rules-of-procedure = Règlement intérieur de l’Assemblée, article { $rule }
law-financial-regulation = Règlement financier, article { $number }
law-procedure-and-evidence = Règlement de procédure et de preuve, règle { $rule }
law-resolution = { $symbol }, par. { $paragraph }
law-other = { $text }, art. { $place }
law-text-apic = Accord sur les privilèges et immunités de la Cour
law-text-un-scale = barème de l’Organisation des Nations Unies
law-text-vclt = Convention de Vienne sur le droit des traités

practice-accession-withdrawn-2019 = pratique : Malaisie, 2019
practice-contributions-2020 = établi par les appels de contributions de 2020
practice-contributions-2024 = établi par un appel de contributions de 2024
practice-judges-terms-since-2003 = pratique : mandats depuis le 11 mars 2003
practice-nomination-periods-of-2014-2020-2023 = pratique : candidatures de 2014, 2020 et 2023
practice-reading-last-year = notre lecture : aucun texte n’a été trouvé
practice-reading-two-full-years = notre lecture : aucun texte n’a été trouvé
practice-rescission-2017-2026 = pratique : Gambie et Afrique du Sud, 2017 ; Hongrie, 2026
practice-scale-decision-2006 = décision de l’Assemblée sur le barème, 2006
practice-succession-2006 = pratique : Monténégro, 2006

treaty-signed = Signature du Statut le { $on }.
treaty-intention-denied = Le { $on }, l’État a informé le dépositaire de son intention de ne pas devenir partie.
treaty-deposited = Dépôt de l’instrument le { $on }, avec effet le { $day }.
treaty-sixtieth = Le soixantième instrument a été déposé le { $on } ; le Statut est entré en vigueur le { $day }.
treaty-with-the-statute = Instrument déposé le { $on }, à temps pour que l’État soit lié dès l’entrée en vigueur du Statut lui-même, le { $day }.
treaty-after-sixty-days = Le soixantième jour après un dépôt le { $on } est le { $sixtieth } ; le Statut entre en vigueur le premier jour du mois suivant, le { $day }.
treaty-succeeded = Succession au Statut notifiée le { $on }, avec effet le { $day }.
treaty-instrument-withdrawn = Instrument retiré le { $on }, avant la prise d’effet prévue le { $day }.
treaty-withdrawal-received = La notification de retrait a été reçue le { $on } ; elle prend effet un an plus tard, le { $day }.
treaty-later-effect = La notification de retrait a été reçue le { $on } et fixe la prise d’effet au { $day }.
treaty-rescinded = La notification a été retirée le { $on }, avant la prise d’effet prévue le { $day }.
treaty-left-at-once = Retrait avec effet immédiat le { $on }.
treaty-withdrawal-effective = Le retrait a pris effet le { $on }.
treaty-obligations-remain = Les obligations nées pendant que l’État était partie demeurent, y compris financières.
treaty-open-to-signatories = Un État signataire peut ratifier, accepter ou approuver le Statut.
treaty-open-to-all = Le Statut est ouvert à l’adhésion de tous les États.
treaty-can-be-taken-back = Une notification qui n’a pas pris effet peut être retirée, ici jusqu’au { $on } ; à défaut, le retrait prend effet le { $day }. Le Statut n’en dit rien.
treaty-jurisdiction = Un État non partie peut accepter la compétence de la Cour à l’égard d’un crime par une déclaration déposée auprès du Greffier ; il est alors tenu de coopérer.
treaty-observer = Les États qui ont signé le Statut ou l’Acte final de Rome peuvent être observateurs à l’Assemblée.
treaty-sentences = Les peines sont accomplies dans des États qui ont fait savoir à la Cour qu’ils étaient disposés à recevoir des condamnés.
treaty-privileges-signatories = L’Accord est soumis à la ratification, à l’acceptation ou à l’approbation des États signataires.
treaty-privileges-all = L’Accord est ouvert à l’adhésion de tous les États.
treaty-amendment-accepted = Un instrument déposé le { $on } lie l’État un an plus tard, à compter du { $day }.
treaty-not-before-membership = L’amendement ne lie l’État qu’avec le Statut, à compter du { $day }.
treaty-seven-eighths = Au { $on }, les données comptent { $deposited ->
    [one] { $deposited } instrument daté
   *[other] { $deposited } instruments datés
} sur { $parties } États Parties ; il en faut { $needed }, soit les sept huitièmes, pour l’entrée en vigueur à l’égard de tous.
treaty-in-force-for-all = Les sept huitièmes ont été atteints le { $on } ; en vigueur à l’égard de tous à compter du { $day }.
treaty-institutional = Adopté le { $on }, en vigueur à l’égard de tous six mois plus tard, à compter du { $day }.
treaty-three-months = Notifiée le { $on }, la proposition peut être examinée à compter du { $day }.
treaty-thirty-acceptances = { $have ->
    [one] { $have } acceptation
   *[other] { $have } acceptations
  } sur les { $needed } nécessaires.
treaty-thirtieth-acceptance = Le trentième instrument a été reçu le { $on } : les crimes commis à compter du { $day } peuvent relever de la Cour.
treaty-activation = Le { $on }, les États Parties ont décidé que la compétence commence le { $day }.

voting-one-vote = État Partie depuis le { $day } ; chaque État Partie dispose d’une voix.
voting-not-a-party = Seuls les États Parties votent ; le { $day }, cet État n’en est pas un.
voting-lost-with-arrears = Un État Partie ne peut voter tant que ses arriérés sont égaux ou supérieurs à ses contributions pour les deux années complètes écoulées.
voting-exemption-possible = L’Assemblée peut néanmoins l’autoriser à voter si elle constate que le manquement est dû à des circonstances indépendantes de sa volonté.
voting-due-before = Pour les années antérieures à { $year }, { $amount } étaient dus.
voting-credited = { $amount } ont été versés, dont { $advance } imputés au Fonds de roulement.
voting-unpaid = Pour { $year }, { $amount } restent dus.
voting-arrears = Les arriérés s’élèvent à { $amount }.
voting-two-years = Les contributions pour les deux années complètes écoulées s’élèvent à { $amount }.
voting-fewer-years = L’État n’est partie que depuis le { $day }, et non durant la totalité des deux années prises en compte : il n’y a pas de montant auquel comparer.
voting-not-in-arrears = L’État n’a pas d’arriérés.
voting-below = C’est moins : les arriérés pourraient être supérieurs de { $amount } sans perte du droit de vote.
voting-above = Ce montant est atteint ou dépassé (écart : { $amount }).
voting-exempted = L’Assemblée l’a autorisé à voter, du { $from } au { $until }.
voting-request-by = Le Comité du budget et des finances se réunit à partir du { $opens } ; une demande doit parvenir à l’Assemblée au plus tard le { $day }.

contribution-parties = Au { $day }, il y avait { $n } États Parties.
contribution-joins-in = { $state } (partie à compter du { $day }) : État compté pour toute l’année ; le calcul de la contribution de la première année n’est pas établi.
contribution-joins-out = { $state } (partie à compter du { $day }) : État non compté pour cette année ; le calcul de la contribution de la première année n’est pas établi.
contribution-leaves-in = { $state } (retrait effectif le { $day }) : État compté pour toute l’année ; le calcul de la contribution de la dernière année n’est pas établi.
contribution-leaves-out = { $state } (retrait effectif le { $day }) : État non compté pour cette année ; le calcul de la contribution de la dernière année n’est pas établi.
contribution-rate-unknown = { $state } : taux inconnu, laissé de côté.
contribution-un-rates = Les taux des { $n } États au barème de l’Organisation des Nations Unies totalisent { $total }.
contribution-factor = Les taux des { $n } États en dessous de leur plafond sont multipliés par { $factor }, afin que l’ensemble soit réparti.
contribution-capped-least-developed = { $state } : le taux serait de { $would } ; pays parmi les moins avancés, plafonné à { $held }.
contribution-capped = { $state } : le taux serait de { $would } ; aucun État ne dépasse { $held }.
contribution-rates-rounded = Les taux sont arrondis à la quatrième décimale du pourcentage.
contribution-approved = Le budget approuvé s’élève à { $amount }.
contribution-loan = { $amount } remboursent le prêt de l’État hôte et ne sont mis en recouvrement qu’auprès de certains États.
contribution-surplus = { $amount } proviennent d’un excédent.
contribution-assessed = { $amount } sont mis en recouvrement auprès de tous les États Parties.
contribution-amounts-rounded = Les montants sont arrondis à l’euro.
contribution-letter = La lettre appelant les contributions est datée du { $day }.
contribution-due = Le versement est exigible le { $day }.
contribution-in-arrears = Ce qui reste impayé est en arriéré à compter du { $day }.

ground-party-until = Son retrait ne prend effet que le { $day } ; jusque-là, l’État est un État Partie, avec tous les droits et obligations.
ground-nothing-known = Nos données, au { $day }, ne mentionnent ni arriérés de cet État pour les années prises en compte, ni session où son droit de vote aurait été en question. Elles ne rendent pas compte de tout ce que doivent les États.
ground-unnamed = À la date indiquée ({ $date }), { $n ->
    [one] { $n } État n’avait pas le droit de vote ; la source ne le nomme pas.
   *[other] { $n } États n’avaient pas le droit de vote ; la source ne les nomme pas.
  }
ground-recorded-no-vote = Pas de droit de vote à cette session : { $session }.
ground-recorded-exempted = Session : { $session }. L’Assemblée l’a autorisé à voter malgré ses arriérés.
ground-last-figure = Dernier montant connu : { $amount } dus ({ $date }).
ground-later-bill = La contribution pour { $year }, { $amount } selon notre calcul, est en arriéré depuis le { $day } et s’y ajoute, comme si rien n’avait été versé.
ground-later-unknown = Ce qui a été versé et ce que l’Assemblée a décidé depuis ne figure pas dans nos données au { $day }.
ground-computed = Selon notre calcul, ses contributions pour { $first } et { $last }, sans aucune part du prêt de l’État hôte, s’élèvent à { $amount } : avec des arriérés de ce montant, le droit de vote est perdu.
ground-below = Le montant dû est inférieur : le droit de vote n’est pas perdu.
ground-reached = Le montant dû est égal ou supérieur.
ground-without-current-year = Le montant peut comprendre la contribution pour { $year }, { $amount } selon notre calcul, qui n’est pas encore en arriéré ; sans elle, la réponse est la même.
ground-not-in-list = Ne figure pas parmi les dépôts dans nos données, liste complète jusqu’au { $day }.
ground-undated-deposits = S’y ajoutent dans nos données { $n ->
    [one] { $n } instrument dont le jour est inconnu, non compris dans ce total.
   *[other] { $n } instruments dont le jour est inconnu, non compris dans ce total.
}
ground-not-in-data = Ne figure pas dans nos données au { $day } ; on ne sait pas si la liste est complète.
