### Les textes de la page de chat en français (vous). $brand est le nom de l’entreprise, $limit un nombre.

title = Discuter avec { $brand }
assistant = Assistant numérique (robot)
greeting = Bonjour, comment puis-je vous aider ?
about = Je suis l’assistant numérique de { $brand } : un robot, pas une personne. Je suis là à toute heure. Si vous préférez parler à quelqu’un, dites-le-moi.
## Ce que les clients écrivent souvent en premier
example-1 = Où est mon colis ?
example-2 = Comment retourner un article ?
example-3 = Mon article est arrivé abîmé
## Écrire
message-label = Votre message
message-placeholder = Écrivez un message…
send = Envoyer
too-long = Veuillez limiter votre message à { $limit } caractères.
## La conversation
conversation = Conversation
you = Vous
typing = L’assistant est en train d’écrire
new-messages = Nouveaux messages
not-sent = Message non envoyé.
try-again = Réessayer
load-failed = Les messages précédents n’ont pas pu être chargés.
offline = Vous êtes hors ligne. Vous pourrez envoyer vos messages dès que la connexion sera rétablie.
new-conversation = Nouvelle conversation
new-question = Commencer une nouvelle conversation ? Les messages actuels disparaîtront de cette page.
cancel = Annuler
no-script = Veuillez activer JavaScript dans votre navigateur pour discuter ici.
