### De teksten van de chatpagina in het Nederlands (je). $brand is de naam van het bedrijf, $limit een getal.

title = Chat met { $brand }
assistant = Digitale assistent (bot)
greeting = Hallo, waarmee kan ik je helpen?
about = Ik ben de digitale assistent van { $brand }: een bot, geen mens. Ik ben er dag en nacht. Spreek je liever iemand van ons team? Laat het gerust weten.
## Waarmee klanten vaak beginnen
example-1 = Waar is mijn pakket?
example-2 = Hoe kan ik iets terugsturen?
example-3 = Mijn artikel is beschadigd aangekomen
## Schrijven
message-label = Je bericht
message-placeholder = Typ een bericht…
send = Versturen
too-long = Maak je bericht korter, het mag maximaal { $limit } tekens lang zijn.
## Het gesprek
conversation = Gesprek
you = Jij
typing = De assistent is aan het typen
new-messages = Nieuwe berichten
not-sent = Niet verstuurd.
try-again = Opnieuw proberen
load-failed = Eerdere berichten konden niet worden geladen.
offline = Je bent offline. Zodra je weer verbinding hebt, kun je je berichten versturen.
new-conversation = Nieuw gesprek
new-question = Een nieuw gesprek beginnen? De berichten tot nu toe verdwijnen dan van deze pagina.
cancel = Annuleren
no-script = Zet JavaScript aan in je browser om hier te chatten.
