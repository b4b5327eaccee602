## Sur chaque page

site-name = Observatoire de l’AEP
site-description = Ce que décide l’Assemblée des États Parties au Statut de Rome, qui y prend part et où en est chaque État : avec une source pour chaque chiffre.
skip = Aller au contenu
nav-label = Principale
nav-sessions = Sessions
nav-states = États
nav-reading = Comment lire
nav-sources = Sources
nav-about = À propos
languages-label = Autres langues
trail-label = Où vous êtes
contents-label = Sur cette page
footer-what = Un relevé public et indépendant de l’Assemblée des États Parties au Statut de Rome de la Cour pénale internationale. Ce n’est un site ni de l’Assemblée, ni de la Cour.
footer-version = Données { $version }, au { $date }.
footer-licence = Code sous licence MIT ou Apache-2.0 ; données sous CC BY 4.0, sous réserve des conditions propres aux sources.
footer-privacy = Ni cookies ni pistage : confidentialité
card-alt = Observatoire de l’AEP : les rangs d’une assemblée, en blanc sur bleu foncé

## Sources et degré de certitude

sources-heading = Sources de cette page
sources-intro = Chaque numéro entre crochets renvoie ici. « Non confirmé » signale ce qui est connu mais n’a pas été trouvé dans une source ; l’adresse indiquée est l’endroit où le vérifier.
source-number = Source { $number }
source-read = lue, consultée pour la dernière fois le { $date }
source-read-and-check = lue, consultée pour la dernière fois le { $date } ; certains faits signalés comme non confirmés y sont à vérifier
source-check = non lue pour cette page : endroit où vérifier les faits signalés comme non confirmés
source-no-address = sans adresse publique connue
unconfirmed = non confirmé
unconfirmed-hint = Connu, mais pas encore trouvé dans une source
column-source = Source
note = Note
note-in-english = Note (en anglais)



## Une page qui n’existe pas

missing-title = Page introuvable
missing-description = Il n’y a pas de page à cette adresse.
missing-lead = Il n’y a pas de page à cette adresse. Elle a peut-être été mal saisie, ou ce qu’elle demandait ne figure pas dans les données.
missing-ways = D’ici, vous pouvez aller vers :
missing-sessions = Toutes les sessions de l’Assemblée, de 2002 à la prochaine
missing-states = Tous les États : parties, anciennes parties et signataires
missing-hint = Les pages des sessions se terminent par un code tel que sessions/asp24/, celles des États par le code à trois lettres tel que states/fra/, en minuscules.
copied = Copié
some-unconfirmed = { $all } (non confirmé : { $n })
