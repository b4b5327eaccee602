## Une session à trois moments

moments-label = Avant, pendant et après
moment-before = Avant
moment-during = Pendant
moment-after = Après
moment-before-title = Avant : ce qui est à l’ordre du jour et qui en décide
moment-during-title = Pendant : programme et déclarations
moment-after-title = Après : ce qui a été décidé
moment-reported-title = Après : ce qui a été rapporté
moment-says-before = Au { $today } : la réunion s’ouvre le { $day }.
moment-says-during = Au { $today } : la réunion est en cours, jusqu’au { $day }.
moment-says-after = Au { $today } : la réunion a pris fin le { $day }.
moment-says-reported = Au { $today } : la réunion se serait tenue le { $day }.
moment-during-by-now = La réunion est en cours aujourd’hui. Cette page a été faite avant, le { $today }.
moment-after-by-now = La réunion est terminée. Cette page a été faite avant sa fin, le { $today } ; ce qui y a été décidé peut manquer.
moment-nothing-yet = Rien n’est encore décidé. Décisions, résolutions et élections figureront ici dès qu’elles seront dans nos données ; le dernier jour annoncé est le { $day }.
data-hold-nothing = Au { $date }, nos données ne contiennent rien sur : { $list }.
holds-agenda = l’ordre du jour
holds-bureau = les membres du Bureau
holds-voting-rights = les États privés du droit de vote
holds-programme = le programme
holds-debate = les déclarations
holds-people = les participants
holds-outcomes = les décisions et chiffres
holds-resolutions = les résolutions
holds-budget = le budget
holds-cooperation = les actes en matière de coopération
holds-recommendations = les demandes qui lui sont adressées

section-short = En bref
short-resolutions = Résolutions dans nos données
short-judges = Juges élus
short-prosecutors = Procureurs et procureurs adjoints élus
short-members = Membres élus dans les organes
short-against-request = par rapport à la demande :
short-against-advice = par rapport à l’avis du Comité :
agenda-note = Les articles du Statut de Rome et les organes indiqués sont notre lecture de chaque point.
column-articles = Articles
column-bodies = Organes
programme-holds = Dans nos données : { $kinds } ; uniquement ce qui a été trouvé dans une source, soit une partie de l’ensemble.
programme-empty = Nos données ne contiennent encore aucun événement. La page du programme indique où il sera publié et propose le calendrier de la session.
count-plenary = { $n ->
    [one] { $n } séance plénière
   *[other] { $n } séances plénières
  }
count-informal = { $n ->
    [one] { $n } réunion officieuse
   *[other] { $n } réunions officieuses
  }
count-side-event = { $n ->
    [one] { $n } événement parallèle
   *[other] { $n } événements parallèles
  }
count-court-event = { $n ->
    [one] { $n } événement de la Cour
   *[other] { $n } événements de la Cour
  }
stake-agenda = L’ordre du jour.
stake-agenda-unknown = Nos données ne le contiennent pas encore.
stake-agenda-before = Ce dont la dernière session s’est saisie, point par point : { $name }

section-stake = Ce qui est en jeu
section-deadlines = Les échéances
stake-judges = { $n ->
    [one] { $n } juge à élire.
   *[other] { $n } juges à élire.
  }
stake-judges-terms = Leur mandat commence le { $day }.
stake-terms-end = Mandats qui prennent fin le { $day } :
stake-no-candidates = Nos données ne nomment encore aucun candidat.
stake-bureau = Une nouvelle présidence, de nouvelles vice-présidences et un nouveau Bureau.
stake-bureau-says = { $n ->
    [one] Les titulaires actuels, avec { $n } membre du Bureau, siègent jusqu’à cette session.
   *[other] Les titulaires actuels, avec { $n } membres du Bureau, siègent jusqu’à cette session.
  }
stake-bureau-next = Nos données ne disent pas qui leur succédera.
stake-body = { $n ->
    [one] { $body } : { $n } siège.
   *[other] { $body } : { $n } sièges.
  }
stake-budget = Le budget de { $year }.
stake-budget-amount = { $amount }, { $stage }.
stake-budget-unknown = Nos données ne contiennent ni la demande de la Cour pour { $year } ni la recommandation du Comité du budget et des finances.
stake-budget-last = Le dernier budget adopté présent dans nos données est celui de { $year } : { $amount }.
stake-budget-gap = Le montant adopté pour { $year } n’a pas été trouvé.
stake-parties = { $n ->
    [one] { $n } État Partie à l’ouverture.
   *[other] { $n } États Parties à l’ouverture.
  }
stake-leaving = { $n ->
    [one] L’un d’eux cesse de l’être à la date indiquée, à moins qu’il ne retire sa notification :
   *[other] { $n } d’entre eux cessent de l’être à la date indiquée, à moins qu’ils ne retirent leur notification :
  }
stake-findings = { $n ->
    [one] { $n } question de non-coopération transmise par les juges depuis la dernière session ordinaire :
   *[other] { $n } questions de non-coopération transmises par les juges depuis la dernière session ordinaire :
  }
stake-prosecutor = Le poste de Procureur.
stake-prosecutor-unknown = Nos données ne disent pas si cette session élit un Procureur.
stake-votes = Qui ne peut pas voter.
stake-votes-unknown = Nos données ne disent pas quels États sont privés du droit de vote à cette session.
stake-votes-last = { $n ->
    [one] Le dernier décompte qu’elles contiennent : { $n } État ({ $date }).
   *[other] Le dernier décompte qu’elles contiennent : { $n } États ({ $date }).
  }
stake-asked = Ce que demande la société civile.
stake-asked-unknown = Nos données ne contiennent encore aucune demande adressée à cette session.
stake-asked-before = Ce qui a été demandé auparavant et la suite donnée : { $name }
deadlines-note = Échéances calculées à partir des textes et du jour d’ouverture. Celles qui dépendent d’une date absente de nos données sont omises ; il n’est pas dit ici ce qui a été fait.
deadline-past = (échéance passée)
law-statute = Statut de Rome, article { $article }, paragraphe { $paragraph }
law-rules = Règlement intérieur de l’Assemblée, article { $rule }
law-financial = Règlement financier, article { $regulation }
milestone-nominations-open = ouverture de la présentation des candidatures aux postes de juge
milestone-nominations-close = clôture de la présentation des candidatures, sauf prolongation
milestone-nominations-extended = dernier jour jusqu’auquel la présentation des candidatures peut être prolongée
milestone-budget-proposed = remise du projet de budget au Comité du budget et des finances
milestone-exemptions = dépôt des demandes de dérogation à la perte du droit de vote
milestone-amendments = dernier jour pour communiquer un amendement dont cette session puisse se saisir
milestone-non-cooperation = dernier jour pour la réunion publique d’un groupe de travail sur une question de non-coopération
milestone-agenda = date limite de communication de l’ordre du jour provisoire
milestone-supplementary = dernier jour pour demander l’inscription d’une question supplémentaire
milestone-contributions = exigibilité des contributions de l’année suivante
milestone-terms-begin = début du mandat des juges élus

## Le budget en chiffres

column-adopted-against = Montant adopté, par rapport à celui-ci
budget-decided-by = Arrêté par la résolution
budget-not-comparable = non comparable : prêt de l’État hôte
budget-about = environ { $percent }
budget-year-before = Par rapport au budget de { $year } :

## Comment citer

citation-cite = Citer
citation-short = Dans un texte
citation-bibtex = BibTeX
citation-ris = RIS
citation-copy = Copier
citation-short-form = { $author }, « { $title } », { $symbol }, { $day } ({ $meeting }). { $url } ({ $note })
citation-data = { $site }, données { $version }.
citation-caution = Des éléments de cette référence ne sont pas confirmés : vérifiez-les dans le document.

## Toutes les résolutions

resolutions-title = Résolutions
resolutions-description = { $count } résolutions de l’Assemblée des États Parties et de la Conférence de révision, par session, avec leur thème, la date et le mode d’adoption.
resolutions-lead = { $count } résolutions de l’Assemblée et de la Conférence de révision, les plus récentes d’abord. Chaque cote mène à la session, où la résolution peut être citée.
resolutions-gaps = Toutes n’y sont pas : certains numéros intermédiaires n’ont pas été trouvés. Les six de la 24e session ne sont connues que par leur nombre ; leurs cotes sont déduites. Les titres sont traduits par nos soins ; les références à copier gardent le titre anglais.
resolutions-all = Toutes, les plus récentes d’abord
resolutions-ways = Par thème ou par session
topic-not-known = non connu
resolutions-by-session = Par session
index-text-hint = Mot ou cote, par exemple budget 2025
index-count = Résolutions affichées : { $shown } sur { $total }
index-none = Aucune résolution de nos données ne répond à ces critères. Effacez le filtre pour les voir toutes.
index-ignored = { planner-ignored }

## Thèmes

topics-title = Décisions par thème
topics-description = Ce que l’Assemblée des États Parties a décidé depuis 2002, thème par thème : résolutions, décisions et chiffres.
topics-lead = Ce que l’Assemblée a décidé depuis 2002, thème par thème.
topics-others = Autres thèmes
topic-title = Décisions sur le thème : { $topic }
topic-description = Ce que l’Assemblée des États Parties a décidé depuis 2002 sur un thème : { $topic }. Résolutions, décisions et chiffres, session par session.
topic-lead = Les décisions, chiffres et résolutions sur ce thème présents dans nos données au { $date }, les plus récents d’abord. Ce qui n’y figure pas a pu être décidé néanmoins.
section-budgets = Les budgets, année par année
column-outcomes = Décisions et chiffres
column-latest = Dernière session
column-requested = Demandé
column-advised = Recommandé
column-approved = Adopté
column-against-request = Adopté par rapport à la demande
column-against-advice = Adopté par rapport à la recommandation
column-resolution = Résolution
column-budget = Budget adopté

## Depuis 2002

over-time-title = Depuis 2002
over-time-unsure = Les barres creuses et les parties creuses de barres ne sont pas confirmées ; un chiffre en italique ne l’est pour aucune de ses parties.
over-time-parties = États Parties au premier jour
over-time-parties-note = À chaque session ordinaire, comptés d’après les instruments en vigueur.
over-time-budgets = Budgets adoptés
over-time-budgets-note = Par année, y compris le prêt de l’État hôte le cas échéant ; pour 2016, ce n’est pas établi. Le premier couvre seize mois.
over-time-resolutions = Résolutions dans nos données
over-time-resolutions-note = Par réunion. Certains numéros des premières années n’ont pas été trouvés.
not-found = non trouvé
