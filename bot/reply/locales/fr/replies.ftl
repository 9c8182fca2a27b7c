### Replies in French. Same ids and variables as locales/en/replies.ftl.
### $register: formal writes vous, informal writes tu. U+202F stands before ; : ! ? and inside « ».
### Dates arrive without article: "le { $date }", "au plus tard le { $deadline }". Nothing agrees in gender with the customer.

## Moves that any situation may use

greet = { $address ->
    [none] Bonjour.
   *[other] Bonjour { $address }.
}
acknowledge = { $register ->
    [informal] Merci pour ton message.
   *[formal] Merci de me l'avoir signalé.
}
apologise = { $apology ->
    [elevated] { $register ->
        [informal] Nous te présentons toutes nos excuses.
       *[formal] Nous vous présentons toutes nos excuses.
    }
   *[plain] { $register ->
        [informal] Toutes nos excuses.
       *[formal] Je vous présente nos excuses.
    }
}
offer-human = { $register ->
    [informal] Si tu préfères parler à quelqu'un, dis-le-moi.
   *[formal] Si vous préférez parler à quelqu'un, dites-le-moi.
}
close = { $register ->
    [informal] Je peux faire autre chose pour toi ?
   *[formal] Puis-je faire autre chose pour vous ?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] Je suis un robot, l'assistant numérique { $brand }. En quoi je peux t'aider ?
   *[formal] Je suis un robot, l'assistant numérique { $brand }. Comment puis-je vous aider ?
}
greeting-ask-again = { $register ->
    [informal] En quoi je peux t'aider ?
   *[formal] Comment puis-je vous aider ?
}
goodbye-close = { $register ->
    [informal] À bientôt, et merci pour ton message.
   *[formal] Au revoir, et merci pour votre message.
}
thanks-close = { $register ->
    [informal] De rien.
   *[formal] Je vous en prie.
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = Pour en savoir plus : « { $title } », { $link }
how-to-related = À lire aussi : « { $first-title } », { $first-link }
how-to-related-two = À lire aussi : « { $first-title } », { $first-link } et « { $second-title } », { $second-link }
how-to-original = Je n'ai cette information qu'en { $language }, voici donc le texte d'origine :
how-to-translated = Je n'ai cette information qu'en { $language }. En voici une traduction automatique ; le lien vers l'original se trouve à la fin :

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [informal] Ta commande { $order } est en cours de préparation. Elle devrait être chez toi le { $date }.
   *[formal] Votre commande { $order } est en cours de préparation. Elle devrait vous parvenir le { $date }.
}
order-status-answer-shipped = { $register ->
    [informal] Ta commande { $order } est en route avec { $carrier }, arrivée prévue le { $date }. Pour suivre le colis : { $link }
   *[formal] Votre commande { $order } est en route avec { $carrier }, livraison prévue le { $date }. Pour suivre le colis : { $link }
}
order-status-answer-delivered = { $register ->
    [informal] Ta commande { $order } a été livrée le { $date } par { $carrier }. Si tu ne l'as pas reçue, dis-le-moi et je vérifie.
   *[formal] Votre commande { $order } a été livrée le { $date } par { $carrier }. Si vous ne l'avez pas reçue, dites-le-moi et je ferai le nécessaire pour la retrouver.
}
order-status-answer-cancelled = La commande { $order } a été annulée le { $date }. Il n'y aura plus ni envoi ni débit.
order-status-answer-several = { $count ->
    [one] { $register ->
        [informal] J'ai trouvé { $count } commande en cours : { $orders }. Tu parles de celle-ci ?
       *[formal] J'ai trouvé { $count } commande en cours : { $orders }. S'agit-il bien de celle-ci ?
    }
   *[other] { $register ->
        [informal] J'ai trouvé { $count } commandes en cours. Tu parles de laquelle : { $orders } ?
       *[formal] J'ai trouvé { $count } commandes en cours. De laquelle s'agit-il : { $orders } ?
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] Ton colis { $order } devait arriver le { $date } et il n'est pas là.
   *[formal] Votre colis { $order } devait arriver le { $date } et il n'est pas là.
}
late-delivery-acknowledge-again = { $register ->
    [informal] Ton colis { $order } n'est toujours pas là, et tu as dû nous relancer.
   *[formal] Votre colis { $order } n'est toujours pas là, et vous avez dû nous relancer.
}
late-delivery-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Nous te présentons toutes nos excuses pour ce retard.
       *[formal] Nous vous présentons toutes nos excuses pour ce retard.
    }
   *[plain] { $register ->
        [informal] Toutes nos excuses.
       *[formal] Je vous présente nos excuses.
    }
}
late-delivery-act = { $register ->
    [informal] Je viens d'ouvrir une enquête auprès du transporteur { $carrier } ; tu auras une réponse au plus tard le { $deadline }.
   *[formal] Je viens d'ouvrir une enquête auprès du transporteur { $carrier } ; vous aurez une réponse au plus tard le { $deadline }.
}
late-delivery-act-again = { $register ->
    [informal] L'enquête auprès du transporteur { $carrier } est en cours ; tu auras une réponse au plus tard le { $deadline }.
   *[formal] L'enquête auprès du transporteur { $carrier } est en cours ; vous aurez une réponse au plus tard le { $deadline }.
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] { $carrier } indique que la commande { $order } a été livrée le { $date }, mais tu ne l'as pas reçue.
   *[formal] { $carrier } indique que la commande { $order } a été livrée le { $date }, mais vous ne l'avez pas reçue.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] Ta commande { $order } reste introuvable, et tu as dû nous relancer.
   *[formal] Votre commande { $order } reste introuvable, et vous avez dû nous relancer.
}
lost-parcel-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Nous te présentons toutes nos excuses.
       *[formal] Nous vous présentons toutes nos excuses.
    }
   *[plain] { $register ->
        [informal] Toutes nos excuses.
       *[formal] Je vous présente nos excuses.
    }
}
lost-parcel-act = { $register ->
    [informal] J'ai lancé une recherche auprès du transporteur { $carrier }. Au plus tard le { $deadline }, tu auras soit le colis, soit un envoi de remplacement.
   *[formal] J'ai lancé une recherche auprès du transporteur { $carrier }. Au plus tard le { $deadline }, vous aurez soit le colis, soit un envoi de remplacement.
}
lost-parcel-act-again = { $register ->
    [informal] La recherche auprès du transporteur { $carrier } est en cours. Au plus tard le { $deadline }, tu auras soit le colis, soit un envoi de remplacement.
   *[formal] La recherche auprès du transporteur { $carrier } est en cours. Au plus tard le { $deadline }, vous aurez soit le colis, soit un envoi de remplacement.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] L'article « { $item } » de ta commande { $order } est arrivé abîmé.
   *[formal] L'article « { $item } » de votre commande { $order } vous est parvenu endommagé.
}
damaged-item-acknowledge-again = { $register ->
    [informal] L'article « { $item } » de ta commande { $order } est arrivé abîmé, et ce n'est toujours pas réglé.
   *[formal] L'article « { $item } » de votre commande { $order } vous est parvenu endommagé, et ce n'est toujours pas réglé.
}
damaged-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Nous te présentons toutes nos excuses ; il n'aurait jamais dû arriver dans cet état.
       *[formal] Nous vous présentons toutes nos excuses ; il n'aurait jamais dû arriver dans cet état.
    }
   *[plain] { $register ->
        [informal] Toutes nos excuses, il n'aurait pas dû partir de chez nous comme ça.
       *[formal] Je vous présente nos excuses, il n'aurait pas dû partir de chez nous ainsi.
    }
}
damaged-item-act = { $register ->
    [informal] J'ai ouvert le retour { $return } : l'étiquette gratuite arrive à l'adresse { $email }. Dès que le colis est scanné, on t'envoie un article neuf ou on te rembourse, au plus tard le { $deadline }.
   *[formal] J'ai ouvert le retour { $return } : l'étiquette gratuite arrive à l'adresse { $email }. Dès que le colis est scanné, nous procédons au remplacement ou au remboursement, au plus tard le { $deadline }.
}
damaged-item-act-again = { $register ->
    [informal] Le retour { $return } est ouvert ; on t'envoie un article neuf ou on te rembourse au plus tard le { $deadline }.
   *[formal] Le retour { $return } est ouvert ; le remplacement ou le remboursement suivra au plus tard le { $deadline }.
}
wrong-item-acknowledge = { $register ->
    [informal] Le colis de la commande { $order } ne contient pas ce que tu avais choisi.
   *[formal] Le colis de la commande { $order } ne contient pas ce que vous aviez choisi.
}
wrong-item-acknowledge-again = { $register ->
    [informal] L'erreur sur ta commande { $order } n'est toujours pas réglée.
   *[formal] L'erreur sur votre commande { $order } n'est toujours pas réglée.
}
wrong-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Nous te présentons toutes nos excuses pour cette erreur de notre part.
       *[formal] Nous vous présentons toutes nos excuses pour cette erreur de notre part.
    }
   *[plain] { $register ->
        [informal] Toutes nos excuses, l'erreur vient de nous.
       *[formal] Je vous présente nos excuses, l'erreur vient de nous.
    }
}
wrong-item-act = J'ai ouvert le retour { $return } : l'étiquette gratuite arrive à l'adresse { $email }, et le bon article part de chez nous au plus tard le { $deadline }.
wrong-item-act-again = Le retour { $return } est ouvert ; le bon article part de chez nous au plus tard le { $deadline }.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] Ton remboursement de { $amount } pour la commande { $order } était prévu le { $date } et n'a pas été versé.
   *[formal] Votre remboursement de { $amount } pour la commande { $order } était prévu le { $date } et n'a pas été versé.
}
refund-delay-acknowledge-again = { $register ->
    [informal] Ton remboursement de { $amount } pour la commande { $order } est toujours en attente, et tu as dû nous relancer.
   *[formal] Votre remboursement de { $amount } pour la commande { $order } est toujours en attente, et vous avez dû nous relancer.
}
refund-delay-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Nous te présentons toutes nos excuses pour ce retard.
       *[formal] Nous vous présentons toutes nos excuses pour ce retard.
    }
   *[plain] { $register ->
        [informal] Toutes nos excuses, c'est plus long qu'annoncé.
       *[formal] Je vous présente nos excuses, le délai annoncé n'a pas été tenu.
    }
}
refund-delay-act = J'ai transmis le dossier en priorité à notre service paiements ; le versement sera fait au plus tard le { $deadline }.
refund-delay-act-again = Le dossier est entre les mains de notre service paiements ; le versement sera fait au plus tard le { $deadline }.
refund-status-answer-paid = { $register ->
    [informal] Ton remboursement de { $amount } pour la commande { $order } a été versé le { $date }. Selon la banque, il peut mettre quelques jours à apparaître sur ton compte.
   *[formal] Votre remboursement de { $amount } pour la commande { $order } a été versé le { $date }. Selon la banque, il peut mettre quelques jours à apparaître sur votre compte.
}
refund-status-answer-pending = { $register ->
    [informal] Ton remboursement de { $amount } pour la commande { $order } est en cours et sera versé au plus tard le { $date }.
   *[formal] Votre remboursement de { $amount } pour la commande { $order } est en cours et sera versé au plus tard le { $date }.
}
return-opened-act = { $register ->
    [informal] Le retour { $return } de ta commande { $order } est ouvert. L'étiquette gratuite arrive à l'adresse { $email } ; tu as jusqu'au { $date } pour envoyer le colis.
   *[formal] Le retour { $return } de votre commande { $order } est ouvert. L'étiquette gratuite arrive à l'adresse { $email } ; vous avez jusqu'au { $date } pour envoyer le colis.
}
return-opened-answer = Une fois le colis reçu, nous remboursons { $amount } sur le moyen de paiement d'origine, sous { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}.
return-refused-answer = La commande { $order } pouvait être retournée jusqu'au { $date }, je ne peux donc plus ouvrir de retour à mon niveau.

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [informal] Ta commande { $order } est annulée.
   *[formal] Votre commande { $order } est annulée.
}
order-cancelled-answer = Nous remboursons { $amount } sur le moyen de paiement d'origine, au plus tard le { $deadline }.
cancel-refused-answer-shipped = { $register ->
    [informal] Ta commande { $order } est partie le { $date } et ne peut plus être annulée. Tu peux refuser le colis à la livraison ou le renvoyer gratuitement une fois reçu.
   *[formal] Votre commande { $order } a été expédiée le { $date } et ne peut plus être annulée. Vous pouvez refuser le colis à la livraison ou le renvoyer gratuitement une fois reçu.
}
cancel-refused-answer-cancelled = La commande { $order } a déjà été annulée le { $date }.
cancel-refused-answer-delivered = { $register ->
    [informal] Ta commande { $order } a été livrée le { $date }, il n'y a donc plus rien à annuler. Je peux ouvrir un retour.
   *[formal] Votre commande { $order } a été livrée le { $date }, il n'y a donc plus rien à annuler. Je peux ouvrir un retour.
}
address-changed-act = { $register ->
    [informal]
        Ta commande { $order } sera livrée à cette adresse :
        { $new-address }
   *[formal]
        Votre commande { $order } sera désormais livrée à cette adresse :
        { $new-address }
}
address-unclear-answer = Je ne vois pas de code postal valable dans cette adresse. Exemple ({ $country }) : { $code }
address-refused-answer = { $register ->
    [informal] Ta commande { $order } est partie le { $date }, on ne peut plus changer l'adresse. Le transporteur { $carrier } pourra peut-être encore dévier le colis : { $link }
   *[formal] Votre commande { $order } a été expédiée le { $date }, nous ne pouvons plus modifier l'adresse. Le transporteur { $carrier } pourra peut-être encore dévier le colis : { $link }
}
invoice-sent-act = La facture de la commande { $order } arrive à l'adresse { $email }.

## account_help, payment_failed

account-help-act = J'ai envoyé à l'adresse { $email } un lien pour choisir un nouveau mot de passe. Il est valable une heure.
account-help-answer = { $register ->
    [informal] Si rien n'arrive d'ici dix minutes, regarde dans tes courriers indésirables.
   *[formal] Si rien n'arrive d'ici dix minutes, regardez dans vos courriers indésirables.
}
payment-failed-answer-declined = { $register ->
    [informal] La banque a refusé le paiement de la commande { $order } et rien n'a été débité. La commande est gardée jusqu'au { $deadline } ; tu peux payer autrement ici : { $link }
   *[formal] La banque a refusé le paiement de la commande { $order } et rien n'a été débité. La commande est conservée jusqu'au { $deadline } ; vous pouvez la régler par un autre moyen ici : { $link }
}
payment-failed-answer-double = La commande { $order } fait apparaître deux autorisations de { $amount }. Une seule est débitée ; l'autre expire au plus tard le { $deadline }.
payment-failed-answer = { $register ->
    [informal] Quand un paiement échoue, rien n'est débité. En général, une carte refusée passe après validation dans l'appli de la banque ; sinon, tu peux choisir un autre moyen de paiement en passant commande.
   *[formal] Quand un paiement échoue, rien n'est débité. En général, une carte refusée passe après validation dans l'application bancaire ; sinon, vous pouvez choisir un autre moyen de paiement en passant commande.
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] Commençons par sécuriser ton compte : je viens de le bloquer, aucune nouvelle commande n'est possible.
   *[formal] Commençons par sécuriser votre compte : je viens de le bloquer, aucune nouvelle commande n'est possible.
}
fraud-fear-answer = { $register ->
    [informal] Appelle tout de suite ta banque pour faire opposition.
   *[formal] Appelez dès maintenant votre banque pour faire opposition.
}
fraud-fear-offer-human = J'ai demandé à un membre de l'équipe de reprendre cette conversation dès que possible.
fraud-fear-ask = { $register ->
    [informal] Quelle est l'adresse e-mail de ton compte ? Je le bloque aussitôt.
   *[formal] Quelle est l'adresse e-mail de votre compte ? Je le bloque aussitôt.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] Ce n'est pas le service que tu es en droit d'attendre de nous.
   *[formal] Ce n'est pas le service que vous êtes en droit d'attendre de nous.
}
complaint-acknowledge-again = { $register ->
    [informal] Tu nous l'avais déjà signalé, et ce n'est toujours pas réglé.
   *[formal] Vous nous l'aviez déjà signalé, et ce n'est toujours pas réglé.
}
complaint-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Nous te présentons toutes nos excuses.
       *[formal] Nous vous présentons toutes nos excuses.
    }
   *[plain] { $register ->
        [informal] Toutes nos excuses.
       *[formal] Je vous présente nos excuses.
    }
}
complaint-ask = Que s'est-il passé, et pour quelle commande ? Je commencerai par là.
good-news-acknowledge = { $register ->
    [informal] Super nouvelle !
   *[formal] Voilà une très bonne nouvelle.
}
good-news-close = { $register ->
    [informal] Profites-en bien.
   *[formal] Profitez-en bien.
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = Je n'ai rien trouvé à ce sujet dans nos pages d'aide, et je préfère ne pas inventer de réponse.
not-found-offer-human = { $register ->
    [informal] Je peux transmettre ta question à l'équipe, ou chercher encore si tu m'en dis plus.
   *[formal] Je peux transmettre votre question à l'équipe, ou relancer la recherche si vous m'en dites plus.
}
not-found-answer-order = { $register ->
    [informal] Je ne trouve pas de commande { $order }. Le numéro commence par KS- et figure dans l'e-mail de confirmation ; tu peux vérifier ?
   *[formal] Je ne trouve pas de commande { $order }. Le numéro commence par KS- et figure dans l'e-mail de confirmation ; pourriez-vous le vérifier ?
}
not-found-answer-passage = Je n'ai rien trouvé à ce sujet dans nos pages d'aide, et je préfère ne pas inventer de réponse. La page la plus proche : « { $title } », { $link }

## ask_back

ask-back-ask = { $directness ->
    [direct] { $register ->
        [informal] Je n'ai pas compris. Dis-le autrement, s'il te plaît.
       *[formal] Je n'ai pas compris. Veuillez reformuler, s'il vous plaît.
    }
   *[indirect] { $register ->
        [informal] Je ne sais pas si j'ai bien compris. Tu pourrais le dire autrement ?
       *[formal] Je ne sais pas si j'ai bien compris. Pourriez-vous reformuler ?
    }
}
ask-back-ask-order-number = { $directness ->
    [direct] Quel est le numéro de commande ? Exemple : KS-104233.
   *[indirect] { $register ->
        [informal] Tu pourrais me donner le numéro de commande ? Exemple : KS-104233.
       *[formal] Pourriez-vous m'indiquer le numéro de commande ? Exemple : KS-104233.
    }
}
ask-back-ask-email = { $directness ->
    [direct] { $register ->
        [informal] Quelle est l'adresse e-mail de ton compte ?
       *[formal] Quelle est l'adresse e-mail de votre compte ?
    }
   *[indirect] { $register ->
        [informal] Tu pourrais me donner l'adresse e-mail de ton compte ?
       *[formal] Pourriez-vous m'indiquer l'adresse e-mail de votre compte ?
    }
}
ask-back-ask-address = { $register ->
    [informal] Quelle est la nouvelle adresse ? Rue, code postal, ville et pays, s'il te plaît.
   *[formal] Quelle est la nouvelle adresse ? Rue, code postal, ville et pays, s'il vous plaît.
}
ask-back-ask-confirm-cancel = Dois-je annuler la commande { $order } ({ $amount }) ? Oui ou non ?
ask-back-ask-confirm-return = Dois-je ouvrir un retour pour la commande { $order } ({ $amount }) ? Oui ou non ?
ask-back-ask-confirm-person = { $register ->
    [informal] Tu veux que quelqu'un de l'équipe prenne le relais ? Oui ou non ?
   *[formal] Souhaitez-vous que quelqu'un de l'équipe prenne le relais ? Oui ou non ?
}
ask-back-ask-between = { $register ->
    [informal] Tu penses à « { $first } » ou à « { $second } » ?
   *[formal] Pensez-vous à « { $first } » ou à « { $second } » ?
}
ask-back-ask-kept = Très bien, rien n'a été modifié.

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] Tu veux que je fasse venir quelqu'un de l'équipe ?
   *[formal] Souhaitez-vous que je fasse venir quelqu'un de l'équipe ?
}
handoff-wait-act = { $register ->
    [informal] J'ai transmis toute notre conversation à l'équipe ; tu n'auras rien à répéter.
   *[formal] J'ai transmis toute notre conversation à l'équipe ; vous n'aurez rien à répéter.
}
handoff-wait-answer-open = { $position ->
    [one] { $register ->
        [informal] Ta demande est la prochaine. La réponse arrivera ici, dans cette conversation.
       *[formal] Votre demande est la prochaine. La réponse arrivera ici, dans cette conversation.
    }
   *[other] { $register ->
        [informal] Tu es en position { $position } dans la file d'attente. La réponse arrivera ici, dans cette conversation.
       *[formal] Vous êtes en position { $position } dans la file d'attente. La réponse arrivera ici, dans cette conversation.
    }
}
handoff-wait-answer-closed = Notre équipe sera de retour le { $date } à { $time } ; la réponse arrivera ici, dans cette conversation.
handoff-wait-answer-again = { $register ->
    [informal] Ta demande est toujours en attente auprès de l'équipe ; la réponse arrivera ici, dans cette conversation.
   *[formal] Votre demande est toujours en attente auprès de l'équipe ; la réponse arrivera ici, dans cette conversation.
}
handoff-wait-callback = { $register ->
    [informal] J'ai noté ton numéro de téléphone pour l'équipe : { $phone }
   *[formal] J'ai noté votre numéro de téléphone pour l'équipe : { $phone }
}
handoff-taken-act = { $agent } a rejoint cette conversation et prend le relais.
handoff-back-act = La personne de l'équipe a quitté la conversation ; c'est de nouveau le robot qui répond. Je sais ce qui s'est dit.

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Nos horaires : { $hours }
reach-phone = { $register ->
    [informal] Tu peux aussi nous appeler : { $company-phone }
   *[formal] Vous pouvez aussi nous appeler : { $company-phone }
}
opening-days-range = du { $first } au { $last }
opening-days-two = { $first } et { $last }
opening-days-all = tous les jours
opening-open = { $days }, { $hours }
opening-closed = { $days } : fermé
opening-rows = { $one } ; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] Je n'écris pas encore dans ta langue, je réponds donc en français. Autres langues possibles : { $languages }.
   *[formal] Je n'écris pas encore dans votre langue, je réponds donc en français. Autres langues possibles : { $languages }.
}
about-the-bot-answer = Je suis un robot, l'assistant numérique { $brand }. Quelqu'un de l'équipe peut prendre le relais à tout moment ; il suffit de le demander.

## change_of_manner

change-of-manner-act-language = Bien sûr, passons au français.
change-of-manner-act-formal = { $register ->
    [informal] Bien entendu, je passe au vouvoiement.
   *[formal] Bien entendu, je m'en tiens au vouvoiement.
}
change-of-manner-act-informal = { $register ->
    [informal] D'accord, on se tutoie.
   *[formal] D'accord, je passe au tutoiement.
}
change-of-manner-act-short = C'est noté, je ferai court.
change-of-manner-act-emoji = { $register ->
    [informal] D'accord. Si tu mets des émojis, j'en mettrai aussi, avec mesure.
   *[formal] Entendu. Si vous mettez des émojis, j'en mettrai aussi, avec mesure.
}
change-of-manner-act-no-emoji = C'est noté, pas d'émojis.
change-of-manner-act-address = { $register ->
    [informal] D'accord, { $address }.
   *[formal] Entendu, { $address }.
}
change-of-manner-act-no-address = C'est noté, je n'emploierai plus le nom.
change-of-manner-act-region = C'est noté. Dates et montants seront écrits selon l'usage de ce pays : { $region }.
change-of-manner-act-metric = C'est noté : mesures en kilogrammes, centimètres et degrés Celsius.
change-of-manner-act-us = C'est noté : mesures en livres, pouces et degrés Fahrenheit.
change-of-manner-act-reset = { $register ->
    [informal] C'est fait : tes préférences sont effacées, je reprends les réglages par défaut.
   *[formal] C'est fait : vos préférences sont effacées, je reprends les réglages par défaut.
}
change-of-manner-act-refused = { $register ->
    [informal] Ce n'est pas possible ici, je dois garder cette façon de m'adresser à toi.
   *[formal] Ce n'est pas possible ici, je dois garder cette façon de m'adresser à vous.
}
change-of-manner-ask = { $register ->
    [informal] Comment dois-je écrire ? Choisis une langue, ou bien : vouvoiement, tutoiement, réponses courtes.
   *[formal] Comment dois-je écrire ? Indiquez une langue, ou bien : vouvoiement, tutoiement, réponses courtes.
}
change-of-manner-answer = { $register ->
    [informal] Voici mes réglages : langue { $language } ({ $language-from }), style { $tone } ({ $tone-from }). Tu peux les changer à tout moment.
   *[formal] Voici mes réglages : langue { $language } ({ $language-from }), style { $tone } ({ $tone-from }). Vous pouvez les modifier à tout moment.
}
change-of-manner-known-address = Nom employé : { $address } ({ $address-from })
change-of-manner-known-region = Dates et montants selon l'usage de : { $region } ({ $region-from })
change-of-manner-known-units = Mesures : { $units } ({ $units-from })
change-of-manner-known-brief = Réponses courtes ({ $brief-from })
change-of-manner-known-no-emoji = Pas d'émojis ({ $no-emoji-from })
change-of-manner-units-metric = système métrique
change-of-manner-units-us = système américain
change-of-manner-from-stated = { $register ->
    [informal] à ta demande
   *[formal] à votre demande
}
change-of-manner-from-observed = { $register ->
    [informal] d'après tes messages
   *[formal] d'après vos messages
}
change-of-manner-from-account = réglage du canal
change-of-manner-from-default = par défaut
change-of-manner-tone-formal = vouvoiement
change-of-manner-tone-informal = tutoiement

## action_failed

action-failed-acknowledge = Cela n'a pas fonctionné : notre système de commandes ne répond pas.
action-failed-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Nous te présentons toutes nos excuses.
       *[formal] Nous vous présentons toutes nos excuses.
    }
   *[plain] { $register ->
        [informal] Toutes nos excuses.
       *[formal] Je vous présente nos excuses.
    }
}
action-failed-act = Rien n'a été modifié.
