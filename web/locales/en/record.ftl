## All resolutions

resolutions-title = Resolutions of the Assembly
resolutions-description = All { $count } resolutions of the Assembly of States Parties and of the Review Conference in our data, by session, with topic, day and manner of adoption.

## Topics

topics-title = Decisions by topic
topics-description = What the Assembly of States Parties has decided since 2002, topic by topic.
topic-title = Decided on: { $topic }
