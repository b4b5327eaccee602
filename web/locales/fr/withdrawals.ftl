## Withdrawals from the Statute

withdrawals-title = Retraits
withdrawals-lead = Chaque État qui a notifié ou annoncé son retrait du Statut de Rome, ses actes par date et le délai de l’article 127.
