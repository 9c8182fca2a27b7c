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
## Het menu voor taal en toon; $characters is een getal
manner = Taal en toon
manner-about = Hier ga ik van uit, en daarom. Wat je hier verandert, geldt vanaf het volgende antwoord.
manner-automatic = Automatisch
manner-language = Taal
manner-register = Toon
manner-formal = Formeel
manner-informal = Informeel
manner-address = Naam
manner-address-hint = Zo mag ik je noemen. Laat je dit leeg, dan gebruik ik geen naam.
manner-address-wrong = Vul een naam in van maximaal { $characters } tekens, zonder cijfers of speciale tekens.
manner-no-name = Geen naam
manner-length = Antwoorden
manner-normal = Gewoon
manner-short = Kort
manner-emoji = Emoji’s
manner-emoji-mirror = Alleen als jij ze gebruikt
manner-emoji-none = Geen
manner-units = Maten
manner-metric = Metrisch (kg, cm, °C)
manner-us = Amerikaans (lb, in, °F)
manner-region = Datums en bedragen zoals in
manner-region-none = Geen bepaald land
manner-directness = Vragen aan jou
manner-direct = Direct
manner-indirect = Voorzichtig gesteld
manner-apology = Excuses
manner-plain = Eenvoudig
manner-elevated = Formeler
manner-from-stated = op jouw verzoek
manner-from-observed = zoals je schrijft
manner-from-account = volgens je browser
manner-from-default = standaard
manner-save = Opslaan
manner-reset = Alles terugzetten
manner-saved = Opgeslagen. Dit geldt vanaf het volgende antwoord.
manner-not-loaded = Dit kon niet worden geladen.
manner-not-saved = Dit kon niet worden opgeslagen.
## De beoordeling van aangehaalde antwoorden
rating = Heeft dit antwoord geholpen?
rating-yes = Heeft geholpen
rating-no = Heeft niet geholpen
