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
## Das Menü für Sprache und Umgangston; $characters ist eine Zahl
manner = Sprache und Umgangston
manner-about = Danach richte ich mich, und daher weiß ich es. Was Sie hier ändern, gilt ab der nächsten Antwort.
manner-automatic = Automatisch
manner-language = Sprache
manner-register = Umgangston
manner-formal = Förmlich
manner-informal = Locker
manner-address = Name
manner-address-hint = So darf ich Sie nennen. Bleibt das Feld leer, verwende ich keinen Namen.
manner-address-wrong = Bitte geben Sie einen Namen mit höchstens { $characters } Zeichen an, ohne Ziffern und Sonderzeichen.
manner-no-name = Kein Name
manner-length = Antworten
manner-normal = Normal
manner-short = Kurz
manner-emoji = Emojis
manner-emoji-mirror = Nur wenn Sie welche nutzen
manner-emoji-none = Keine
manner-units = Maße
manner-metric = Metrisch (kg, cm, °C)
manner-us = US-Maße (lb, in, °F)
manner-region = Tage und Beträge wie in
manner-region-none = Kein bestimmtes Land
manner-directness = Rückfragen an Sie
manner-direct = Direkt
manner-indirect = Vorsichtig formuliert
manner-apology = Entschuldigungen
manner-plain = Schlicht
manner-elevated = Förmlicher
manner-from-stated = Ihr Wunsch
manner-from-observed = wie Sie schreiben
manner-from-account = von Ihrem Browser
manner-from-default = Voreinstellung
manner-save = Speichern
manner-reset = Alles zurücksetzen
manner-saved = Gespeichert. Das gilt ab der nächsten Antwort.
manner-not-loaded = Das konnte nicht geladen werden.
manner-not-saved = Das konnte nicht gespeichert werden.
## Bewertung zitierter Antworten
rating = Hat diese Antwort geholfen?
rating-yes = Hat geholfen
rating-no = Hat nicht geholfen
