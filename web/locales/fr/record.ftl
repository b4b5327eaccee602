## All resolutions

resolutions-title = Résolutions de l’Assemblée
resolutions-description = Les { $count } résolutions de l’Assemblée des États Parties et de la Conférence de révision présentes dans nos données, par session, avec leur thème, la date et le mode d’adoption.

## Topics

topics-title = Décisions par thème
topics-description = Ce que l’Assemblée des États Parties a décidé depuis 2002, thème par thème.
topic-title = Décisions sur le thème : { $topic }
