### Replies in Italian. One message for one move of one situation: <situation>-<move>, or <situation>-<move>-<variant>.
### $register: formal is Lei (la, le, suo without capitals inside the sentence), informal is tu.
### "il giorno" stands before every date, because "il" would elide before 8 and 11 (l'8, l'11). No participle may agree with the customer.

## Moves that any situation may use

greet = { $address ->
    [none] { $register ->
        [informal] Ciao.
       *[formal] Buongiorno.
    }
   *[other] { $register ->
        [informal] Ciao { $address }.
       *[formal] Buongiorno, { $address }.
    }
}
acknowledge = Grazie per la segnalazione.
apologise = { $apology ->
    [elevated] Ci scusiamo per l'accaduto.
   *[plain] Mi dispiace per l'accaduto.
}
offer-human = { $register ->
    [informal] Preferisci parlare con una persona? Basta dirlo.
   *[formal] Se preferisce parlare con una persona, me lo dica.
}
close = { $register ->
    [informal] Posso fare altro per te?
   *[formal] Posso fare altro per lei?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] Sono l'assistente di { $brand }, un bot. Come posso aiutarti?
   *[formal] Sono l'assistente di { $brand }, un bot. Come posso aiutarla?
}
greeting-ask-again = { $register ->
    [informal] Come posso aiutarti?
   *[formal] Come posso aiutarla?
}
goodbye-close = { $register ->
    [informal] Ciao, e grazie per averci scritto.
   *[formal] Arrivederci, e grazie per averci scritto.
}
thanks-close = { $register ->
    [informal] Figurati.
   *[formal] Si figuri.
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = Per saperne di più: «{ $title }», { $link }
how-to-related = Può essere utile anche: «{ $first-title }», { $first-link }
how-to-related-two = Possono essere utili anche: «{ $first-title }», { $first-link } e «{ $second-title }», { $second-link }
how-to-original = Queste informazioni sono disponibili solo in { $language }, quindi cito il testo originale:
how-to-translated = Queste informazioni sono disponibili solo in { $language }. Questa è una traduzione automatica; il link all'originale è in fondo:

## order_status. Variants follow the order's state.

order-status-answer-processing = L'ordine { $order } è in preparazione. La consegna è prevista per il giorno { $date }.
order-status-answer-shipped = L'ordine { $order } è in viaggio con { $carrier } e l'arrivo è previsto per il giorno { $date }. Per seguire il pacco: { $link }
order-status-answer-delivered = { $register ->
    [informal] { $carrier } ha consegnato l'ordine { $order } il giorno { $date }. Se non ce l'hai, dimmelo e verifico.
   *[formal] { $carrier } ha consegnato l'ordine { $order } il giorno { $date }. Se non l'ha ricevuto, me lo dica e verifico.
}
order-status-answer-cancelled = L'ordine { $order } è stato annullato il giorno { $date }. Non ci saranno altre spedizioni né addebiti.
order-status-answer-several = { $count ->
    [one] Ho trovato { $count } ordine in corso. Si tratta di questo: { $orders }?
   *[other] Ho trovato { $count } ordini in corso. Di quale si tratta: { $orders }?
}

## late_delivery

late-delivery-acknowledge = Il pacco dell'ordine { $order } doveva arrivare il giorno { $date } e non è ancora arrivato.
late-delivery-acknowledge-again = { $register ->
    [informal] Il pacco dell'ordine { $order } non è ancora arrivato e hai dovuto scriverci di nuovo.
   *[formal] Il pacco dell'ordine { $order } non è ancora arrivato e lei ha dovuto scriverci di nuovo.
}
late-delivery-apologise = { $apology ->
    [elevated] Ci scusiamo per il ritardo.
   *[plain] Mi dispiace.
}
late-delivery-act = { $register ->
    [informal] Ho avviato una verifica con { $carrier }: avrai una risposta entro il giorno { $deadline }.
   *[formal] Ho avviato una verifica con { $carrier }: avrà una risposta entro il giorno { $deadline }.
}
late-delivery-act-again = { $register ->
    [informal] La verifica con { $carrier } è in corso: avrai una risposta entro il giorno { $deadline }.
   *[formal] La verifica con { $carrier } è in corso: avrà una risposta entro il giorno { $deadline }.
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] Secondo { $carrier } l'ordine { $order } risulta consegnato il giorno { $date }, ma a te non è arrivato.
   *[formal] Secondo { $carrier } l'ordine { $order } risulta consegnato il giorno { $date }, ma a lei non è arrivato.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] Il pacco dell'ordine { $order } non è ancora stato ritrovato e hai dovuto scriverci di nuovo.
   *[formal] Il pacco dell'ordine { $order } non è ancora stato ritrovato e lei ha dovuto scriverci di nuovo.
}
lost-parcel-apologise = { $apology ->
    [elevated] Ci scusiamo per l'accaduto.
   *[plain] Mi dispiace.
}
lost-parcel-act = { $register ->
    [informal] Ho avviato una ricerca con { $carrier }. Entro il giorno { $deadline } riceverai il pacco oppure una sostituzione.
   *[formal] Ho avviato una ricerca con { $carrier }. Entro il giorno { $deadline } riceverà il pacco oppure una sostituzione.
}
lost-parcel-act-again = { $register ->
    [informal] La ricerca con { $carrier } è in corso. Entro il giorno { $deadline } riceverai il pacco oppure una sostituzione.
   *[formal] La ricerca con { $carrier } è in corso. Entro il giorno { $deadline } riceverà il pacco oppure una sostituzione.
}

## damaged_item, wrong_item

damaged-item-acknowledge = L'articolo «{ $item }» dell'ordine { $order } è arrivato danneggiato.
damaged-item-acknowledge-again = La questione dell'articolo danneggiato, «{ $item }» dell'ordine { $order }, non è ancora risolta.
damaged-item-apologise = { $apology ->
    [elevated] Ci scusiamo: non doveva arrivare in queste condizioni.
   *[plain] Mi dispiace, non doveva partire da noi in queste condizioni.
}
damaged-item-act = Ho aperto il reso { $return }: l'etichetta gratuita è in arrivo all'indirizzo { $email }. Appena il corriere registra il pacco, procediamo con la sostituzione o il rimborso, al più tardi entro il giorno { $deadline }.
damaged-item-act-again = Il reso { $return } è aperto: la sostituzione o il rimborso seguirà al più tardi entro il giorno { $deadline }.
wrong-item-acknowledge = Con l'ordine { $order } è arrivato un articolo diverso da quello ordinato.
wrong-item-acknowledge-again = L'errore nell'ordine { $order } non è ancora risolto.
wrong-item-apologise = { $apology ->
    [elevated] Ci scusiamo per il nostro errore.
   *[plain] Mi dispiace, l'errore è nostro.
}
wrong-item-act = Ho aperto il reso { $return }: l'etichetta gratuita è in arrivo all'indirizzo { $email } e l'articolo giusto partirà entro il giorno { $deadline }.
wrong-item-act-again = Il reso { $return } è aperto: l'articolo giusto partirà entro il giorno { $deadline }.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = Il rimborso di { $amount } per l'ordine { $order } era previsto per il giorno { $date } e non è ancora stato effettuato.
refund-delay-acknowledge-again = { $register ->
    [informal] Il rimborso di { $amount } per l'ordine { $order } è ancora in sospeso e hai dovuto scriverci di nuovo.
   *[formal] Il rimborso di { $amount } per l'ordine { $order } è ancora in sospeso e lei ha dovuto scriverci di nuovo.
}
refund-delay-apologise = { $apology ->
    [elevated] Ci scusiamo per il ritardo.
   *[plain] Mi dispiace, ci stiamo mettendo più del previsto.
}
refund-delay-act = Ho passato la pratica al nostro reparto pagamenti con priorità: il rimborso sarà effettuato entro il giorno { $deadline }.
refund-delay-act-again = La pratica è al nostro reparto pagamenti: il rimborso sarà effettuato entro il giorno { $deadline }.
refund-status-answer-paid = Il rimborso di { $amount } per l'ordine { $order } è stato effettuato il giorno { $date }. A seconda della banca, può volerci qualche giorno prima che sia visibile.
refund-status-answer-pending = Il rimborso di { $amount } per l'ordine { $order } è in corso e sarà effettuato entro il giorno { $date }.
return-opened-act = { $register ->
    [informal] Il reso { $return } per l'ordine { $order } è aperto. L'etichetta gratuita è in arrivo all'indirizzo { $email }. Hai tempo fino al giorno { $date } per spedire il pacco.
   *[formal] Il reso { $return } per l'ordine { $order } è aperto. L'etichetta gratuita è in arrivo all'indirizzo { $email }. Ha tempo fino al giorno { $date } per spedire il pacco.
}
return-opened-answer = Una volta arrivato il pacco, rimborseremo { $amount } con il metodo di pagamento usato per l'ordine, entro { $days ->
    [one] { $days } giorno lavorativo
   *[other] { $days } giorni lavorativi
}.
return-refused-answer = Il reso dell'ordine { $order } era possibile fino al giorno { $date }, quindi non posso più aprirlo io.

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = L'ordine { $order } è stato annullato.
order-cancelled-answer = Rimborseremo { $amount } con il metodo di pagamento usato, entro il giorno { $deadline }.
cancel-refused-answer-shipped = { $register ->
    [informal] L'ordine { $order } è partito il giorno { $date }, quindi non posso più annullarlo. Puoi rifiutare il pacco alla consegna oppure, una volta ricevuto, rispedirlo gratuitamente.
   *[formal] L'ordine { $order } è partito il giorno { $date }, quindi non posso più annullarlo. Può rifiutare il pacco alla consegna oppure, una volta ricevuto, rispedirlo gratuitamente.
}
cancel-refused-answer-cancelled = L'ordine { $order } era già stato annullato il giorno { $date }.
cancel-refused-answer-delivered = L'ordine { $order } è stato consegnato il giorno { $date }, quindi non si può più annullare. Posso però aprire un reso.
address-changed-act =
    Il nuovo indirizzo di consegna dell'ordine { $order } è:
    { $new-address }
address-unclear-answer = In questo indirizzo non vedo un CAP valido. Esempio ({ $country }): { $code }
address-refused-answer = L'ordine { $order } è partito il giorno { $date }, quindi l'indirizzo non si può più modificare. { $carrier } potrebbe ancora permettere di cambiare la destinazione: { $link }
invoice-sent-act = La fattura dell'ordine { $order } è in arrivo all'indirizzo { $email }.

## account_help, payment_failed

account-help-act = Ho inviato all'indirizzo { $email } un link per impostare una nuova password. È valido per un'ora.
account-help-answer = { $register ->
    [informal] Se entro dieci minuti non arriva nulla, controlla la cartella dello spam.
   *[formal] Se entro dieci minuti non arriva nulla, controlli la cartella dello spam.
}
payment-failed-answer-declined = { $register ->
    [informal] La banca ha rifiutato il pagamento dell'ordine { $order } e non è stato addebitato nulla. Teniamo da parte l'ordine fino al giorno { $deadline }; puoi pagare con un altro metodo qui: { $link }
   *[formal] La banca ha rifiutato il pagamento dell'ordine { $order } e non è stato addebitato nulla. Teniamo da parte l'ordine fino al giorno { $deadline }; può pagare con un altro metodo qui: { $link }
}
payment-failed-answer-double = Per l'ordine { $order } risultano due autorizzazioni di { $amount }. Ne viene addebitata solo una; l'altra decade entro il giorno { $deadline }.
payment-failed-answer = { $register ->
    [informal] Quando un pagamento non riesce, non viene addebitato nulla. Di solito una carta rifiutata funziona dopo la conferma nell'app della banca; in alternativa puoi scegliere un altro metodo alla cassa.
   *[formal] Quando un pagamento non riesce, non viene addebitato nulla. Di solito una carta rifiutata funziona dopo la conferma nell'app della banca; in alternativa può scegliere un altro metodo alla cassa.
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] Per prima cosa mettiamo al sicuro il tuo account: l'ho bloccato, quindi non è più possibile ordinare nulla.
   *[formal] Per prima cosa mettiamo al sicuro il suo account: l'ho bloccato, quindi non è più possibile ordinare nulla.
}
fraud-fear-answer = { $register ->
    [informal] Chiama subito la banca e fai bloccare la carta.
   *[formal] Chiami subito la banca e faccia bloccare la carta.
}
fraud-fear-offer-human = Ho chiesto a una persona del team di subentrare in questa chat il prima possibile.
fraud-fear-ask = { $register ->
    [informal] Qual è l'indirizzo e-mail del tuo account? Lo blocco subito.
   *[formal] Qual è l'indirizzo e-mail del suo account? Lo blocco subito.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] Non è questo il servizio che dovresti ricevere da noi.
   *[formal] Non è questo il servizio che dovrebbe ricevere da noi.
}
complaint-acknowledge-again = { $register ->
    [informal] Ce l'hai già segnalato e non è ancora risolto.
   *[formal] Ce l'ha già segnalato e non è ancora risolto.
}
complaint-apologise = { $apology ->
    [elevated] Ci scusiamo.
   *[plain] Mi dispiace.
}
complaint-ask = Che cosa non ha funzionato, e con quale ordine? Comincio da lì.
good-news-acknowledge = { $register ->
    [informal] Che bella notizia!
   *[formal] È un'ottima notizia.
}
good-news-close = { $register ->
    [informal] Goditelo.
   *[formal] Se lo goda.
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = Nelle nostre pagine di assistenza non ho trovato una risposta e non voglio tirare a indovinare.
not-found-offer-human = { $register ->
    [informal] Posso passare la tua domanda a una persona del team, oppure cercare ancora se mi dai qualche dettaglio in più.
   *[formal] Posso passare la sua domanda a una persona del team, oppure cercare ancora se mi dà qualche dettaglio in più.
}
not-found-answer-order = { $register ->
    [informal] Non trovo nessun ordine { $order }. Il numero inizia con KS- ed è indicato nell'e-mail di conferma: puoi controllarlo?
   *[formal] Non trovo nessun ordine { $order }. Il numero inizia con KS- ed è indicato nell'e-mail di conferma: può controllarlo?
}
not-found-answer-passage = Nelle nostre pagine di assistenza non ho trovato una risposta e non voglio tirare a indovinare. La pagina che si avvicina di più è: «{ $title }», { $link }

## ask_back

ask-back-ask = { $directness ->
    [direct] { $register ->
        [informal] Non ho capito. Dillo con altre parole, per favore.
       *[formal] Non ho capito. Lo dica con altre parole, per favore.
    }
   *[indirect] { $register ->
        [informal] Forse non ho capito bene. Potresti dirlo con altre parole?
       *[formal] Forse non ho capito bene. Potrebbe dirlo con altre parole?
    }
}
ask-back-ask-order-number = { $directness ->
    [direct] Qual è il numero d'ordine? Ha questo formato: KS-104233.
   *[indirect] { $register ->
        [informal] Mi puoi dire il numero d'ordine? Ha questo formato: KS-104233.
       *[formal] Mi può indicare il numero d'ordine? Ha questo formato: KS-104233.
    }
}
ask-back-ask-email = { $directness ->
    [direct] { $register ->
        [informal] Qual è l'indirizzo e-mail del tuo account?
       *[formal] Qual è l'indirizzo e-mail del suo account?
    }
   *[indirect] { $register ->
        [informal] Mi puoi dire l'indirizzo e-mail del tuo account?
       *[formal] Mi può indicare l'indirizzo e-mail del suo account?
    }
}
ask-back-ask-address = Qual è il nuovo indirizzo? Mi servono via e numero civico, CAP, città e Paese.
ask-back-ask-confirm-cancel = Annullo l'ordine { $order } ({ $amount })? Sì o no?
ask-back-ask-confirm-return = Apro un reso per l'ordine { $order } ({ $amount })? Sì o no?
ask-back-ask-confirm-person = { $register ->
    [informal] Vuoi parlare con una persona del team? Sì o no?
   *[formal] Desidera parlare con una persona del team? Sì o no?
}
ask-back-ask-between = { $register ->
    [informal] Intendi «{ $first }» o «{ $second }»?
   *[formal] Intende «{ $first }» o «{ $second }»?
}
ask-back-ask-kept = Va bene, non è stato modificato nulla.

## handoff_*

handoff-offer-offer-human = Faccio intervenire una persona del team?
handoff-wait-act = Ho passato la conversazione a una persona del team, con tutto ciò che è stato scritto finora: non serve ripetere nulla.
handoff-wait-answer-open = { $position ->
    [one] { $register ->
        [informal] Il prossimo turno è il tuo. La risposta arriva qui in chat.
       *[formal] Il prossimo turno è il suo. La risposta arriva qui in chat.
    }
   *[other] { $register ->
        [informal] Il tuo posto in coda è il numero { $position }. La risposta arriva qui in chat.
       *[formal] Il suo posto in coda è il numero { $position }. La risposta arriva qui in chat.
    }
}
handoff-wait-answer-closed = Il nostro team torna il giorno { $date } alle ore { $time }; la risposta arriverà qui in chat.
handoff-wait-answer-again = { $register ->
    [informal] La tua richiesta è ancora in mano al nostro team; la risposta arriva qui in chat.
   *[formal] La sua richiesta è ancora in mano al nostro team; la risposta arriva qui in chat.
}
handoff-wait-callback = { $register ->
    [informal] Ho annotato il tuo numero di telefono per il team: { $phone }
   *[formal] Ho annotato il suo numero di telefono per il team: { $phone }
}
handoff-taken-act = { $agent } è ora in questa chat e prosegue da qui.
handoff-back-act = La persona del nostro team ha lasciato la chat: risponde di nuovo il bot. So di che cosa avete parlato.

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = I nostri orari: { $hours }
reach-phone = { $register ->
    [informal] Puoi anche chiamarci: { $company-phone }
   *[formal] Può anche chiamarci: { $company-phone }
}
opening-days-range = da { $first } a { $last }
opening-days-two = { $first } e { $last }
opening-days-all = tutti i giorni
opening-open = { $days }, { $hours }
opening-closed = { $days } chiuso
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] Non so ancora scrivere nella tua lingua, quindi rispondo in italiano. Posso scrivere anche in { $languages }.
   *[formal] Non so ancora scrivere nella sua lingua, quindi rispondo in italiano. Posso scrivere anche in { $languages }.
}
about-the-bot-answer = Sono un bot, l'assistente digitale di { $brand }. In qualsiasi momento può subentrare una persona del team: basta chiederlo.

## change_of_manner

change-of-manner-act-language = Certo, proseguiamo in italiano.
change-of-manner-act-formal = { $register ->
    [informal] Certo, da ora in poi uso un tono formale.
   *[formal] Certamente, da ora in poi le darò del lei.
}
change-of-manner-act-informal = { $register ->
    [informal] Va bene, diamoci del tu.
   *[formal] Va bene, da ora in poi uso un tono informale.
}
change-of-manner-act-short = Va bene, sarò breve.
change-of-manner-act-emoji = { $register ->
    [informal] Certo. Se usi gli emoji, li uso anch'io, con misura.
   *[formal] Certo. Se lei usa gli emoji, li userò anch'io, con misura.
}
change-of-manner-act-no-emoji = Va bene, niente emoji.
change-of-manner-act-address = { $register ->
    [informal] Certo, { $address }.
   *[formal] Certamente, { $address }.
}
change-of-manner-act-no-address = Va bene, non userò il nome.
change-of-manner-act-region = D'accordo. Scriverò date e importi come si usa lì: { $region }.
change-of-manner-act-metric = D'accordo: misure in chilogrammi, centimetri e gradi Celsius.
change-of-manner-act-us = D'accordo: misure in libbre, pollici e gradi Fahrenheit.
change-of-manner-act-reset = { $register ->
    [informal] Fatto: ho cancellato le preferenze su come rivolgermi a te e riparto dalle impostazioni predefinite.
   *[formal] Fatto: ho cancellato le preferenze su come rivolgermi a lei e riparto dalle impostazioni predefinite.
}
change-of-manner-act-refused = Lo farei volentieri, ma qui mantengo questo modo di rivolgermi alle persone.
change-of-manner-ask = { $register ->
    [informal] Come preferisci che scriva? Puoi indicare una lingua, oppure dire formale, informale o breve.
   *[formal] Come preferisce che scriva? Può indicare una lingua, oppure dire formale, informale o breve.
}
change-of-manner-answer = { $register ->
    [informal] Mi regolo così: lingua { $language } ({ $language-from }), tono { $tone } ({ $tone-from }). Puoi cambiare l'una e l'altro in qualsiasi momento.
   *[formal] Mi regolo così: lingua { $language } ({ $language-from }), tono { $tone } ({ $tone-from }). Può cambiare l'una e l'altro in qualsiasi momento.
}
change-of-manner-known-address = Nome usato: { $address } ({ $address-from })
change-of-manner-known-region = Date e importi come si usa in: { $region } ({ $region-from })
change-of-manner-known-units = Misure: { $units } ({ $units-from })
change-of-manner-known-brief = Risposte brevi ({ $brief-from })
change-of-manner-known-no-emoji = Niente emoji ({ $no-emoji-from })
change-of-manner-units-metric = sistema metrico
change-of-manner-units-us = sistema statunitense
change-of-manner-from-stated = su richiesta
change-of-manner-from-observed = dal modo di scrivere
change-of-manner-from-account = dal canale
change-of-manner-from-default = impostazione predefinita
change-of-manner-tone-formal = formale
change-of-manner-tone-informal = informale

## action_failed

action-failed-acknowledge = L'operazione non è riuscita: il nostro sistema ordini al momento non risponde.
action-failed-apologise = { $apology ->
    [elevated] Ci scusiamo.
   *[plain] Mi dispiace.
}
action-failed-act = Non è stato modificato nulla.
