## The ways to look at States

ways-label = Façons de considérer les États
ways-explore = Explorer
ways-compare = Comparer
ways-universality = Universalité
ways-withdrawals = Retraits

## States side by side

compare-title = Comparer des États
compare-lead = Deux à quatre États côte à côte : où en est chacun, ce qu’il verse, qui il a fait élire juge.
compare-legend = Choisir les États à comparer
compare-add-label = Ajouter un État
compare-choose = Choisir…
compare-add = Ajouter
compare-remove = Retirer { $name }
compare-remove-short = Retirer
compare-loading = Les données sont en cours de chargement.
compare-failed = Les données n’ont pas pu être chargées. Les pages des paires ci-dessous se lisent sans elles.
compare-again = Réessayer
compare-none = Aucun État n’est choisi. Ajoutez-en de deux à quatre.
compare-one = État affiché : { $name }. Ajoutez-en un autre pour comparer.
compare-shown = Affichés : { $names }.
compare-full = Il n’y a pas de place pour davantage.
compare-unknown = « { $value } », dans l’adresse, n’est pas un État de ces données et n’a pas été pris en compte. Sont valables les codes à trois lettres, comme dans ?state=~FRA~KEN.
compare-near = Au plus près : { $names }.
compare-twice = Cet État figure deux fois dans l’adresse et n’est affiché qu’une fois : { $name }.
compare-too-many = Cet État n’a pas été pris en compte : { $name }. Quatre États tiennent côte à côte, et les quatre premiers sont affichés.
compare-caption = États côte à côte
compare-facts = Fait
compare-absent = Absent de nos données
compare-unsigned-accession = adhésion, sans signature préalable
compare-unsigned-succession = succession, sans signature propre
compare-no-withdrawal = aucun, selon nos données
compare-absence = « Absent de nos données » signifie que les données du { $date } ne contiennent rien, et non qu’il n’y a rien.
compare-ranks = Les rangs sont établis entre les parties au { $date } : le plus ancien, le plus élevé ou le plus nombreux vient en tête. Ils comptent ce qui figure dans les données et ne disent rien du mérite.
compare-pair-title = { $first } et { $second } : comparaison
compare-pair-lead = { $first } et { $second } côte à côte : participation au Statut, traités, contributions, personnes, coopération et déclarations.
compare-pair = { $first } et { $second }
compare-change = Comparer d’autres États
compare-pairs = Paires lisibles sans script
compare-pairs-what = Une page pour chaque paire parmi les { $n } États de chaque groupe régional qui versent le plus.
compare-any = Deux à quatre autres États se comparent au moyen de la commande ci-dessus, ou par l’adresse : compare/?state=~FRA~KEN.
compare-any-not = D’autres comparaisons, de deux à quatre États, passent par un script, qui ne s’exécute pas dans ce navigateur. La page de chaque État s’en passe.
compare-membership = Participation au Statut
compare-treaties = Autres traités
compare-money = Finances
compare-people = Personnes
compare-cooperation = Coopération
compare-voice = Participation aux travaux
compare-leaving = Actes relatifs au retrait
compare-amendments-note = Les listes de dépôts s’arrêtent à des dates différentes.
compare-apic = Privilèges et immunités
compare-apic-party = Partie depuis le { $date }
compare-apic-signatory = Signature le { $date }, aucune ratification dans les données
compare-court-rate = Taux à la Cour
compare-court-rate-note = Calculé ici d’après les taux des parties au barème de l’Organisation des Nations Unies.
compare-computed = Contribution calculée
compare-computed-note = Selon la règle des contributions, sans le prêt de l’État hôte.
compare-official = Contribution publiée
compare-arrears-note = Ce qui a été trouvé, aux dates indiquées.
compare-judges = Juges élus
compare-officials = Procureurs, Présidents et Greffiers de la Cour
compare-officers = Présidents et Vice-Présidents de l’Assemblée
compare-bureau-note = Les premiers mandats manquent dans les données.
compare-side-events = Événements parallèles organisés
compare-rate-of = { $rate } ({ $from }–{ $until })
compare-in-year = { $year } : { $what }
compare-dated = { $date } : { $what }
compare-outstanding = { $amount } non acquittés ({ $precision })
compare-at-session = { $session } : { $what }
compare-person = { $name } : { $what }
compare-from-to = De la { $from } à la { $until }
compare-n-amendments = { $n } dans les données
compare-n-judges = { $n } dans les données
compare-n-statements = { $n } dans les données
compare-n-events = { $n } dans les données
compare-place = nº { $place } sur { $of }
compare-place-shared = nº { $place } (ex æquo) sur { $of }
compare-rank = Dans son groupe { $group }, au total { $all }

## Who is not a party

universality-title = Universalité
universality-lead = Au { $date }, { $parties } États sont parties au Statut de Rome. { $outside } Membres de l’Organisation des Nations Unies ne le sont pas : { $signed ->
    [one] { $signed } a signé
   *[other] { $signed } ont signé
  } sans ratifier, { $former ->
    [one] { $former } s’est retiré
   *[other] { $former } se sont retirés
  } et { $never ->
    [one] { $never } n’a jamais signé.
   *[other] { $never } n’ont jamais signé.
  }
universality-note = Les groupes sont ceux de l’Organisation des Nations Unies. Sont comptés ses 193 Membres et, parmi les parties, les Îles Cook et l’État de Palestine, que l’Assemblée compte dans le groupe des États d’Asie et du Pacifique. Les signataires figurent en tête de chaque liste.
universality-groups = Par groupe régional
universality-of = sur { $n } États
universality-next = Ce que chacun peut faire
joining-signatory = Un État signataire
joining-signatory-what = Il peut ratifier, accepter ou approuver le Statut en déposant un instrument auprès du Secrétaire général de l’Organisation des Nations Unies (article 125, paragraphe 2). D’ici là, il n’est pas lié et peut siéger à l’Assemblée en qualité d’observateur.
joining-unwilling = Un État signataire qui a déclaré ne pas avoir l’intention de devenir partie
joining-unwilling-what = Sa signature demeure sur la liste du dépositaire et la ratification lui reste ouverte (article 125, paragraphe 2).
joining-never-signed = Un État qui n’a pas signé
joining-never-signed-what = La signature est close depuis le 31 décembre 2000 (article 125, paragraphe 1). Il devient partie en une seule étape, par adhésion (article 125, paragraphe 3).
joining-former = Un État qui s’est retiré
joining-former-what = Le Statut ne prévoit pas de règle pour le retour. L’adhésion est ouverte à tous les États (article 125, paragraphe 3).
joining-clock = Un instrument déposé le { $today } ferait de l’État une partie le { $entry } : le premier jour du mois suivant le soixantième jour (article 126, paragraphe 2).
joining-meanwhile = Sans devenir partie, un État peut accepter la compétence de la Cour pour une situation donnée par une déclaration au titre de l’article 12, paragraphe 3, et coopérer avec elle au cas par cas.
distance-awaiting = instrument déposé
distance-signatory = signataire
distance-unwilling = signataire sans intention de devenir partie
distance-former = ancien État Partie
distance-never-signed = n’a jamais signé
joining-step-awaiting = attendre l’entrée en vigueur du Statut à son égard
joining-step-signatory = ratifier
joining-step-unwilling = ratifier
joining-step-former = adhérer
joining-step-never-signed = adhérer
joining-since-signed = signature le
joining-since-denied = intention contraire déclarée le
joining-since-left = retrait effectif le
universality-column-parties = Parties
universality-column-signatories = Signature sans ratification
universality-column-former = Retrait
universality-column-never-signed = Jamais signé
universality-column-party-share = Part des parties
universality-column-since-when = Depuis
universality-column-next-step = Prochaine étape

## Ways in from the home page

way-compare = Je veux mettre deux États côte à côte
way-compare-what = De deux à quatre : dates, contributions, juges, constats, et leurs rangs.
way-withdrawals = Qui se retire, et quand ?
way-withdrawals-what = Chaque notification avec son délai, son histoire et ce qu’elle changerait pour le budget.
way-universality = Qui manque encore ?
way-universality-what = Signataires et autres États par groupe régional, et la prochaine étape de chacun.
state-entry = En vigueur à son égard depuis
compare-unconfirmed = { unconfirmed }
compare-unconfirmed-hint = { unconfirmed-hint }
