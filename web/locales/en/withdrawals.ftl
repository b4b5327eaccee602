## Withdrawals from the Statute

withdrawals-title = Withdrawals
withdrawals-lead = Each State that has notified or announced its withdrawal from the Rome Statute, its acts by date and the clock of article 127.
