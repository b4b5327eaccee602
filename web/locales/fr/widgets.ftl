## Widgets for other sites

nav-widgets = Intégrer
embed-this = Intégrer ceci

widget-skip-map = Passer la carte
widget-states = Liste des États Parties
widget-membership = Les États Parties au fil du temps
widget-withdrawals = Retraits en cours
widget-budget = Budget de la Cour, année par année
widget-recommendations = Recommandations
widget-parties = États Parties au Statut de Rome
widget-leaving = { $n ->
    [one] L’un d’eux a notifié son retrait.
   *[other] { $n } d’entre eux ont notifié leur retrait.
  }
widget-parties-how = Décompte d’après les dates d’entrée en vigueur du Statut à l’égard de chaque État et celles de prise d’effet des retraits (articles 126 et 127).
widget-membership-says = { $n } États sont parties au Statut de Rome au { $date }, contre { $first } à la fin de { $year }.
widget-withdrawals-how = Aux termes de l’article 127, le retrait prend effet un an après la notification, à moins que celle-ci n’indique une date postérieure ou ne soit retirée.
widget-no-withdrawal = Aucun retrait n’est en cours à cette date.
widget-earlier-years = Années précédentes
widget-budget-says = Budgets approuvés de { $first } à { $last }. Le plus élevé : { $most } pour { $year }.
widget-budget-hollow = Une barre vide est un chiffre non confirmé.
widget-proposed = Demandé
widget-recommended = Recommandé par le Comité
widget-approved = Approuvé
widget-without-loan = sans le prêt de l’État hôte
widget-loan-unknown = prêt de l’État hôte : non précisé
widget-sponsors = Avec l’appui de
widget-time-of-place = Les heures sont celles du lieu de la session.
widget-nothing = Les données du { $date } ne contiennent rien à ce sujet.
widget-sources = Sources ({ $n })
widget-other-version = Cette page a été établie d’après une autre version des données. La version affichée est { $version }, du { $date } ; les précédentes ne sont pas conservées sous forme de modules.
widget-missing-title = Module introuvable
widget-missing = Il n’y a pas de module à cette adresse. Elle comporte peut-être une erreur, ou ce qu’elle demande ne figure pas dans les données.
widget-missing-link = Tous les modules de l’Observatoire de l’AEP

## The page that lends them

widgets-title = Intégrer
widgets-lead = Placez sur votre site un élément sourcé et à jour de celui-ci : un État, une session, un chiffre. Il suffit de coller un lien ou un extrait de code.
widgets-promise-1 = Il ne suit personne : ni témoins de connexion, ni compteurs, ni aucune demande à un autre hébergeur.
widgets-promise-2 = Il fonctionne là où les scripts sont bloqués et ne pèse guère plus qu’une petite image.
widgets-promise-3 = Il nomme ses sources, signale ce qui n’est pas confirmé et suit les corrections des données.
widgets-catalogue = Tous les modules
widgets-all = { $n ->
    [one] L’afficher
   *[other] Afficher les { $n }
  }
widgets-example = Code à coller, par exemple pour « { $title } » :
widgets-howto = Bon à savoir
widgets-wordpress = WordPress, Drupal, Ghost et autres
widgets-wordpress-how = Collez l’adresse d’un module seule sur une ligne. Les systèmes qui connaissent oEmbed en font un cadre. Les pages d’accueil, des sessions et des États peuvent aussi être collées.
widgets-height = La bonne hauteur
widgets-height-how = Chaque module annonce sa hauteur. Les pages qui écoutent déjà les cadres de Datawrapper ou d’AMP, ainsi que WordPress, la comprennent. Pour toutes les autres, un petit script d’écoute tient en une ligne sous le cadre. Il n’obéit qu’aux cadres de sa propre classe.
widgets-options = Options dans l’adresse
widgets-options-how = Ce qui ne figure pas dans cette liste reste sans effet, et le module nomme l’option dont il a écarté la valeur. Si une version est indiquée, il signale au lecteur que les données sont d’une autre. Un État, la carte, la liste des États Parties, leur nombre et son évolution ainsi que les retraits peuvent aussi être montrés à une autre date, à partir du 1er juillet 2002 : as-of=2017-10-27. Là où les scripts sont bloqués, ils montrent la date des données et le disent.
widgets-frozen = Un état qui ne change plus
widgets-frozen-how = Dans un cadre, un module montre toujours les données du jour. Deux copies conservent ce qu’il montre maintenant : le HTML sans cadre et, s’il y en a une, l’image enregistrée (image.svg). Toutes deux portent la version et la date des données.

widget-kind-next = Prochaine session
widget-kind-next-what = Quand et où l’Assemblée se réunira, ce qui y est attendu et combien de jours il reste.
widget-kind-programme = Programme
widget-kind-programme-what = Séances plénières et événements parallèles d’une session : tous, ou ceux d’un jour, d’un thème ou d’un organisateur.
widget-kind-event = Un événement
widget-kind-event-what = Un seul événement, avec son heure, sa salle et ses organisateurs.
widget-kind-outcomes = Résultats d’une session
widget-kind-outcomes-what = Ce qu’une session a décidé, avec les chiffres.
widget-kind-resolutions = Résolutions
widget-kind-resolutions-what = Celles d’une session, ou toutes celles sur un thème depuis 2002.
widget-kind-recommendations = Recommandations
widget-kind-recommendations-what = Ce qui a été demandé à une session, par une organisation ou sur un sujet, et ce qu’il en est advenu.
widget-kind-state = Un État
widget-kind-state-what = S’il est partie, depuis quand, s’il se retire, et sa quote-part ; aujourd’hui ou à une autre date.
widget-kind-states = Liste des États Parties
widget-kind-states-what = Tous les États Parties, nommément, avec la date d’entrée en vigueur : tous les groupes régionaux ou un seul ; aujourd’hui ou à une autre date.
widget-kind-membership = Les États Parties au fil du temps
widget-kind-membership-what = Le nombre d’États Parties depuis 2002, et à toute date.
widget-kind-withdrawals = Retraits
widget-kind-withdrawals-what = Les États qui ont notifié leur retrait et le jour où chaque retrait prend effet.
widget-kind-findings = Décisions sur la coopération
widget-kind-findings-what = Ce que les juges ont décidé au sujet de la coopération des États : tout, ou pour un seul État.
widget-kind-budget = Budget
widget-kind-budget-what = Ce qui a été demandé, recommandé et approuvé, année par année.
widget-kind-figure = Un chiffre
widget-kind-figure-what = Un seul nombre, ce qu’il dit et sa source.

builder-heading = Choisir et copier
builder-legend = Le module
builder-widget = Module
builder-selection = Objet
builder-as-of = À la date du (vide : aujourd’hui)
builder-version = Signaler au lecteur que les données ont changé depuis la version { $version }
builder-frozen = Un cadre montre toujours les données du jour. Pour ce qui ne doit plus changer, prenez une copie : le HTML sans cadre ci-dessous, ou l’image enregistrée.
builder-theme = Couleurs
builder-density = Densité
builder-width = Largeur de l’aperçu
builder-preview = Aperçu
builder-open = Ouvrir ce module seul
builder-copy = Copier
theme-auto = selon le visiteur
theme-light = clair
theme-dark = sombre
theme-transparent = sur la couleur de votre page
density-normal = normale
density-compact = compacte
output-link = Lien
output-link-what = Pour WordPress et d’autres systèmes qui font un cadre d’un lien collé.
output-frame = Cadre
output-frame-what = Pour toute page. La hauteur reste celle d’à présent.
output-resizing = Cadre ajusté
output-resizing-what = Avec le script qui garde la bonne hauteur.
output-oembed = Adresse oEmbed
output-oembed-what = Pour les programmes qui demandent une description.
output-plain = HTML sans cadre
output-plain-what = Pour les lettres d’information, et figé : une copie qui ne change plus, avec ses sources et la version des données.
output-picture = Image
output-picture-what = Avec le texte pour qui ne la voit pas, sa source et la version des données. Liée, elle suit les données ; enregistrée, elle est figée.
output-words = Texte pour l’image enregistrée
output-words-what = Pour le texte de remplacement ou la légende : ce que montre l’image, sa source et la version des données.
output-save-svg = Enregistrer en SVG
output-save-png = Enregistrer en PNG
widget-map = Les États et le Statut de Rome
widget-as-of = Au { $date }.
widget-answer-awaiting = { $name } : l’instrument par lequel l’État devient partie au Statut de Rome est déposé ; le Statut entre en vigueur à son égard le { $since }. L’État n’est pas encore partie.
widget-answer-never = { $name } : ni signature du Statut de Rome, ni adhésion.
widget-day-to-come = Cette date est à venir : il en sera ainsi si tous les retraits notifiés à ce jour prennent effet et si rien d’autre ne change.
widget-refused = Écarté de l’adresse de ce module, parce que la valeur n’est pas valable :
widget-options-link = Ce qu’une adresse peut demander
widget-year-by-year = Année par année
widget-kind-map = Carte des États Parties
widget-kind-map-what = Qui est partie, qui se retire, qui s’est retiré et qui a seulement signé ; aujourd’hui ou à une autre date.
widget-kind-term = Un terme expliqué
widget-kind-term-what = Un mot du domaine, son sens et son origine.
widget-kind-section = Une partie de page
widget-kind-section-what = Tout autre tableau ou graphique des pages ci-dessous : le lien « Intégrer ceci » placé dessous l’ouvre ci-dessus.
widget-programme-note = Les heures sont celles du lieu de la session. Seuls figurent les événements trouvés dans une source, soit une partie de l’ensemble du programme.
builder-ignored = « { $name }={ $value } » a été écarté. Valeurs possibles : { $valid }.
builder-no-such = « { $name }={ $value } » a été écarté : inexistant, ou sans objet pour ce module ou pour le reste du choix.
builder-lost = Ce qui ne peut être conservé ici : { $options }.
widget-entry = En vigueur à son égard depuis
widget-rate = Taux au barème de l’Organisation des Nations Unies
widget-withdrawal-effective = Prise d’effet du retrait
widget-withdrawal-notified = Notification du retrait
