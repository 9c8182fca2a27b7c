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
