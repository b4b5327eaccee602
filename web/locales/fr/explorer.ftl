## Tous les États

states-title = Les États et le Statut de Rome
states-lead = Au { $date }, { $parties } États sont parties au Statut de Rome, dont { $leaving } avec un retrait en cours. { $former ->
    [one] { $former } a cessé de l’être
   *[other] { $former } ont cessé de l’être
  }, et { $signatories ->
    [one] { $signatories } a signé sans ratifier.
   *[other] { $signatories } ont signé sans ratifier.
  }
states-note = Les groupes régionaux sont ceux que l’Assemblée retient pour la répartition des sièges. Le taux est celui du barème des quotes-parts de l’Organisation des Nations Unies ; le barème propre à l’Assemblée en découle. La liste comprend les États qui sont ou ont été parties et les signataires. Le statut d’un État à une date résulte des instruments cités, selon les articles 126 et 127 du Statut.
filter-legend = Filtrer et classer les États
filter-text = Nom ou code
filter-text-hint = par exemple Kenya ou KEN
filter-all-groups = Tous les groupes
filter-all-statuses = Tous
filter-sort = Ordre
filter-reset = Effacer
filter-none = Aucun État ne répond à ces critères. Effacez le filtre pour les voir tous.
sort-name = Par nom
sort-since = Des plus anciens membres aux plus récents
sort-latest = Des plus récents membres aux plus anciens
sort-rate = Par taux décroissant

## L’explorateur : vues, filtres et date

explorer-views = Vues
explorer-table = Tous les États
explorer-tab-table = Tableau
explorer-map = Les États sur la carte
explorer-tab-map = Carte
explorer-boundaries = Les frontières et les noms n’impliquent aucune prise de position sur le statut d’un territoire. Contours : Natural Earth, domaine public, simplifiés ; les superficies sont proportionnelles (projection Equal Earth). La carte suit celles de l’Organisation des Nations Unies autant que cette source le permet. Les lignes pointillées sont des frontières dont le tracé n’est pas définitivement fixé ; un point représente un État trop petit pour être dessiné.
explorer-timeline = Évolution du nombre d’États Parties
explorer-tab-timeline = Évolution
explorer-timeline-says = Le Statut a été adopté et ouvert à la signature le { $adopted } ; à la clôture, le { $closed }, { $signed } États l’avaient signé. Le soixantième instrument a été déposé le { $sixtieth }, et le Statut est entré en vigueur le 1er juillet 2002 avec { $first } États Parties. Au { $date }, ils sont { $now } ; si tous les retraits notifiés à ce jour prennent effet, ils seront { $end } le { $last }.
explorer-timeline-note = La ligne fine compte toutes les parties, la ligne épaisse celles des États retenus ci-dessus, la ligne tiretée les signataires non parties. La ligne verticale marque la date affichée ; la partie ombrée est à venir. Les numéros renvoient aux événements énumérés.
explorer-event-adopted = adoption du Statut et ouverture à la signature
explorer-event-in-force = entrée en vigueur du Statut
explorer-event-first = { $n } États
explorer-event-taken-back = notification de retrait retirée
explorer-event-gone = prise d’effet du retrait
explorer-event-to-come = à venir : prise d’effet du retrait, sauf si la notification est retirée
explorer-tiles = Les États par groupe régional
explorer-tab-tiles = Groupes
explorer-any = Indifférent
explorer-instruments = Amendements, privilèges et immunités
explorer-status-parties = parties (retraits en cours compris)
explorer-status-leaving = parties dont le retrait est en cours
explorer-status-former = anciennes parties
explorer-status-signatories = signataires, non parties
explorer-status-not-yet = ni signataire ni partie à cette date
explorer-status-not-yet-filter = ni signataires ni parties (dates antérieures)
explorer-land = jamais signataires ni parties ({ $n } États), ou autre territoire
explorer-amendment = Amendement ratifié, selon nos données
explorer-amendment-a1 = Poison, gaz et balles (2010)
explorer-amendment-a2 = Crime d’agression (2010)
explorer-amendment-a3 = Suppression de l’article 124 (2015)
explorer-amendment-a4 = Armes biologiques (2017)
explorer-amendment-a5 = Éclats non localisables (2017)
explorer-amendment-a6 = Lasers aveuglants (2017)
explorer-amendment-a7 = Famine dans les conflits internes (2019)
explorer-apic = Accord sur les privilèges et immunités
explorer-apic-party = partie
explorer-apic-signatory = signataire seulement
explorer-deposits = Amendements ratifiés, selon nos données
explorer-rate = Barème de l’ONU { $from }-{ $until }
explorer-as-of = Situation au
explorer-month = Mois affiché
explorer-year-back = Un an plus tôt
explorer-event-back = Changement précédent
explorer-event-on = Changement suivant
explorer-year-on = Un an plus tard
explorer-play = Dérouler
explorer-pause = Pause
explorer-today = Date des données

## Ce que l’explorateur répond

explorer-count = Affichés : { $shown } sur { $total }
explorer-none-of = « { $name }={ $value } », dans l’adresse, n’a pas été pris en compte : cette valeur n’existe pas. Valeurs possibles : { $valid }.
explorer-no-day = « { $name }={ $value } », dans l’adresse, n’a pas été pris en compte : ce n’est pas une date. Une date s’écrit 2017-10-27, du { $first } au { $last }.
explorer-outside = « { $name }={ $value } », dans l’adresse, est en dehors des dates disponibles, du { $first } au { $last }. La plus proche est affichée : { $valid }.
explorer-no-state = « { $name }={ $value } », dans l’adresse, n’a pas été pris en compte : aucun État de cette page n’a ce code. Les codes ont trois lettres, comme dans ~FRA~KEN.
explorer-no-room = « { $name }={ $value } », dans l’adresse, n’a pas été pris en compte : quatre États au plus peuvent être comparés.
explorer-too-many = Quatre États au plus peuvent être comparés. Retirez-en un d’abord.
explorer-changes = { $day } : { $changes }. Parmi les États affichés :
explorer-no-change = Au { $day }, parmi les États affichés :
explorer-joined = { $n } États sont devenus parties
explorer-keys = Les flèches mènent d’un État à l’autre, Entrée ouvre sa page, Espace ou Maj et clic le retiennent pour la comparaison.
explorer-place = { $state } : { $status }
explorer-readout = { $state } : { $status }, depuis le { $day }
explorer-chart = Le graphique, lu de changement en changement
explorer-chart-keys = Le pointeur lit le changement le plus proche. Atteint avec la touche Tab, le graphique se lit avec les flèches, de changement en changement, avec Page préc. et Page suiv. de dix en dix ; Début et Fin mènent à ses extrémités.
explorer-chart-says = { $day }. États Parties : { $count }. Signataires non parties : { $signed }.
explorer-chart-says-some = { $day }. Parmi ceux qui sont retenus, États Parties : { $count }. Signataires non parties : { $signed }.
explorer-chart-signed = Signent : { $states }.
explorer-chart-joined = Deviennent parties : { $states }.
explorer-chart-left = Cessent d’être parties : { $states }.
explorer-chart-states = { $n } États
explorer-chart-to-come = À venir, sauf si la notification est retirée.
explorer-release = Retirer { $state } de la comparaison
explorer-undated = date absente de nos données
explorer-some-unconfirmed = { some-unconfirmed }
explorer-unconfirmed = (non confirmé)
explorer-saved = Le fichier est en cours d’enregistrement.
explorer-copied = L’adresse de cette vue est copiée.
explorer-not-copied = Le navigateur n’a pas permis la copie. L’adresse de cette vue figure dans la barre d’adresse.

## Ce qui s’emporte ou se compare

explorer-take = Emporter cette vue
explorer-csv = Tableau (CSV)
explorer-svg = Image (SVG)
explorer-png = Image (PNG)
explorer-copy = Copier le lien
explorer-credit = Source : Observatoire de l’AEP, données { $version } du { $date }, CC BY 4.0
explorer-pick = Comparer
explorer-pick-state = Comparer { $state }
explorer-picked = États à comparer
explorer-compare = Comparer
explorer-release-all = Tout retirer

## Jusqu’où vont les listes d’instruments

explorer-lists = Étendue des listes d’instruments
explorer-lists-note = Un État absent d’une liste ne figure pas dans nos données. Cela ne signifie pas qu’il n’a pas ratifié : des instruments déposés après la date indiquée peuvent manquer.
explorer-complete = { $count ->
    [one] { $count } instrument
   *[other] { $count } instruments
  } dans nos données, liste complète jusqu’au { $date }
explorer-incomplete = { $count ->
    [one] { $count } instrument dans nos données, non vérifié sur la liste du dépositaire
   *[other] { $count } instruments dans nos données, non vérifiés sur la liste du dépositaire
  }
explorer-apic-note = Accord sur les privilèges et immunités de la Cour : la liste provient de plusieurs copies, et on sait que trois parties au plus y manquent.
