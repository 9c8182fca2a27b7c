### Die Texte der Chatseite auf Deutsch (Sie). $brand ist der Name des Unternehmens, $limit eine Zahl.

title = Chat mit { $brand }
assistant = Digitaler Assistent (Bot)
greeting = Guten Tag, wie kann ich Ihnen helfen?
about = Ich bin der digitale Assistent von { $brand }: ein Bot, kein Mensch. Ich bin rund um die Uhr für Sie da. Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach.
## Womit Kundinnen und Kunden oft beginnen
example-1 = Wo ist mein Paket?
example-2 = Wie kann ich etwas zurückgeben?
example-3 = Mein Artikel ist beschädigt angekommen
## Schreiben
message-label = Ihre Nachricht
message-placeholder = Nachricht schreiben …
send = Senden
too-long = Bitte kürzen Sie Ihre Nachricht auf höchstens { $limit } Zeichen.
## Das Gespräch
conversation = Gesprächsverlauf
you = Sie
typing = Der Assistent schreibt
new-messages = Neue Nachrichten
not-sent = Nicht gesendet.
try-again = Erneut versuchen
load-failed = Frühere Nachrichten konnten nicht geladen werden.
offline = Sie sind offline. Ihre Nachrichten lassen sich senden, sobald Sie wieder verbunden sind.
new-conversation = Neues Gespräch
new-question = Möchten Sie ein neues Gespräch beginnen? Die bisherigen Nachrichten verschwinden von dieser Seite.
cancel = Abbrechen
no-script = Bitte schalten Sie JavaScript in Ihrem Browser ein, um hier zu chatten.
