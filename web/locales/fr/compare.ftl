## The ways to look at States

ways-label = Façons de considérer les États
ways-explore = Explorer
ways-compare = Comparer
ways-universality = Universalité
ways-withdrawals = Retraits

## States side by side

compare-title = Comparer des États
compare-lead = Deux à quatre États côte à côte : où en est chacun, ce qu’il verse, qui il a fait élire juge.
universality-title = Universalité
universality-lead = Les États qui ne sont pas parties au Statut de Rome, par groupe régional, et ce que chacun peut faire.
