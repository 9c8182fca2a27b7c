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
## Le menu de la langue et du ton ; $characters est un nombre
manner = Langue et ton
manner-about = Voici ce dont je tiens compte, et pourquoi. Vos changements s’appliquent dès la prochaine réponse.
manner-automatic = Automatique
manner-language = Langue
manner-register = Ton
manner-formal = Vouvoiement
manner-informal = Tutoiement
manner-address = Nom
manner-address-hint = Le nom par lequel je peux vous appeler. Si le champ est vide, je n’en emploie aucun.
manner-address-wrong = Veuillez indiquer un nom de { $characters } caractères au maximum, sans chiffres ni caractères spéciaux.
manner-no-name = Aucun nom
manner-length = Réponses
manner-normal = Normales
manner-short = Courtes
manner-emoji = Émojis
manner-emoji-mirror = Seulement si vous en employez
manner-emoji-none = Aucun
manner-units = Mesures
manner-metric = Système métrique (kg, cm, °C)
manner-us = Système américain (lb, in, °F)
manner-region = Dates et montants comme dans ce pays
manner-region-none = Aucun pays en particulier
manner-directness = Questions qui vous sont posées
manner-direct = Directes
manner-indirect = Formulées avec précaution
manner-apology = Excuses
manner-plain = Simples
manner-elevated = Plus formelles
manner-from-stated = à votre demande
manner-from-observed = d’après vos messages
manner-from-account = d’après votre navigateur
manner-from-default = par défaut
manner-save = Enregistrer
manner-reset = Tout réinitialiser
manner-saved = C’est enregistré. Vos choix s’appliquent dès la prochaine réponse.
manner-not-loaded = Ces réglages n’ont pas pu être chargés.
manner-not-saved = Ces réglages n’ont pas pu être enregistrés.
## L’avis sur les réponses citées
rating = Cette réponse vous a-t-elle aidé ?
rating-yes = Utile
rating-no = Pas utile
