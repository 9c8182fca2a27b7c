### I testi della pagina di chat in italiano (Lei). $brand è il nome dell’azienda, $limit un numero.

title = Chat con { $brand }
assistant = Assistente digitale (bot)
greeting = Buongiorno, come posso aiutarLa?
about = Sono l’assistente digitale di { $brand }: un bot, non una persona. Rispondo a qualsiasi ora. Se preferisce parlare con una persona, me lo dica pure.
## Ciò che i clienti scrivono spesso per primo
example-1 = Dov’è il mio pacco?
example-2 = Come posso restituire un articolo?
example-3 = Il mio articolo è arrivato danneggiato
## Scrivere
message-label = Il Suo messaggio
message-placeholder = Scriva un messaggio…
send = Invia
too-long = La preghiamo di non superare i { $limit } caratteri.
## La conversazione
conversation = Conversazione
you = Lei
typing = L’assistente sta scrivendo
new-messages = Nuovi messaggi
not-sent = Messaggio non inviato.
try-again = Riprova
load-failed = Non è stato possibile caricare i messaggi precedenti.
offline = Non è in linea. Potrà inviare i Suoi messaggi quando la connessione sarà ripristinata.
new-conversation = Nuova conversazione
new-question = Vuole iniziare una nuova conversazione? I messaggi attuali scompariranno da questa pagina.
cancel = Annulla
no-script = Per usare la chat, attivi JavaScript nel Suo browser.
## Il menu della lingua e del tono; $characters è un numero
manner = Lingua e tono
manner-about = Ecco di che cosa tengo conto, e perché. Ciò che cambia qui vale dalla prossima risposta.
manner-automatic = Automatico
manner-language = Lingua
manner-register = Tono
manner-formal = Formale
manner-informal = Informale
manner-address = Nome
manner-address-hint = Il nome con cui posso chiamarLa. Se il campo è vuoto, non uso nessun nome.
manner-address-wrong = Indichi un nome di { $characters } caratteri al massimo, senza cifre né caratteri speciali.
manner-no-name = Nessun nome
manner-length = Risposte
manner-normal = Normali
manner-short = Brevi
manner-emoji = Emoji
manner-emoji-mirror = Solo se le usa anche Lei
manner-emoji-none = Nessuna
manner-units = Misure
manner-metric = Sistema metrico (kg, cm, °C)
manner-us = Sistema statunitense (lb, in, °F)
manner-region = Date e importi come in
manner-region-none = Nessun Paese in particolare
manner-directness = Domande che Le rivolgo
manner-direct = Dirette
manner-indirect = Formulate con tatto
manner-apology = Scuse
manner-plain = Semplici
manner-elevated = Più formali
manner-from-stated = su Sua richiesta
manner-from-observed = dal Suo modo di scrivere
manner-from-account = dal Suo browser
manner-from-default = impostazione predefinita
manner-save = Salva
manner-reset = Ripristina tutto
manner-saved = Salvato. Vale dalla prossima risposta.
manner-not-loaded = Non è stato possibile caricare queste impostazioni.
manner-not-saved = Non è stato possibile salvare queste impostazioni.
## La valutazione delle risposte citate
rating = Questa risposta Le è stata utile?
rating-yes = Utile
rating-no = Non utile
