## The ways to look at States

ways-label = Façons de considérer les États
ways-explore = Explorer
ways-compare = Comparer
ways-universality = Universalité
ways-withdrawals = Retraits

## States side by side

compare-title = Comparer des États
compare-lead = Deux à quatre États côte à côte : où en est chacun, ce qu’il verse, qui il a fait élire juge.
universality-title = Universalité
universality-lead = Au { $date }, { $parties } États sont parties au Statut de Rome. { $outside } Membres de l’Organisation des Nations Unies ne le sont pas : { $signed } ont signé sans ratifier, { $former } se sont retirés et { $never } n’ont jamais signé.
universality-note = Les groupes sont ceux de l’Organisation des Nations Unies. Sont comptés ses 193 Membres et, parmi les parties, les Îles Cook et l’État de Palestine, que l’Assemblée compte dans le groupe des États d’Asie et du Pacifique. Les signataires figurent en tête de chaque liste.
universality-groups = Par groupe régional
universality-of = sur { $n } États
universality-next = Ce que chacun peut faire
next-signatory = Un État signataire
next-signatory-what = Il peut ratifier, accepter ou approuver le Statut en déposant un instrument auprès du Secrétaire général de l’Organisation des Nations Unies (article 125, paragraphe 2). D’ici là, il n’est pas lié et peut siéger à l’Assemblée en qualité d’observateur.
next-unwilling = Un État signataire qui a déclaré ne pas avoir l’intention de devenir partie
next-unwilling-what = Sa signature demeure sur la liste du dépositaire et la ratification lui reste ouverte (article 125, paragraphe 2).
next-never-signed = Un État qui n’a pas signé
next-never-signed-what = La signature est close depuis le 31 décembre 2000 (article 125, paragraphe 1). Il devient partie en une seule étape, par adhésion (article 125, paragraphe 3).
next-former = Un État qui s’est retiré
next-former-what = Le Statut ne prévoit pas de règle pour le retour. L’adhésion est ouverte à tous les États (article 125, paragraphe 3).
next-clock = Un instrument déposé le { $today } ferait de l’État une partie le { $entry } : le premier jour du mois suivant le soixantième jour (article 126, paragraphe 2).
next-meanwhile = Sans devenir partie, un État peut accepter la compétence de la Cour pour une situation donnée par une déclaration au titre de l’article 12, paragraphe 3, et coopérer avec elle au cas par cas.
distance-awaiting = instrument déposé
distance-signatory = signataire
distance-unwilling = signataire sans intention de devenir partie
distance-former = ancien État Partie
distance-never-signed = n’a jamais signé
step-awaiting = attendre l’entrée en vigueur du Statut à son égard
step-signatory = ratifier
step-unwilling = ratifier
step-former = adhérer
step-never-signed = adhérer
since-signed = signature le
since-denied = intention contraire déclarée le
since-left = retrait effectif le
column-parties = Parties
column-signatories = Signature sans ratification
column-former = Retrait
column-never-signed = Jamais signé
column-party-share = Part des parties
column-since-when = Depuis
column-next-step = Prochaine étape
