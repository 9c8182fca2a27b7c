### Replies in Dutch. Same ids and variables as locales/en/replies.ftl.
### $register: formal writes u, informal writes je. "Je" for people in general and "u" for hours are avoided, so that the markers stay decisive.
### Dates arrive without article: "op { $date }", "uiterlijk op { $deadline }", "tot en met { $date }".

## Moves that any situation may use

greet = { $register ->
    [formal] { $address ->
        [none] Goedendag.
       *[other] Goedendag { $address }.
    }
   *[informal] { $address ->
        [none] Hallo.
       *[other] Hallo { $address }.
    }
}
acknowledge = { $register ->
    [formal] Bedankt dat u dit laat weten.
   *[informal] Bedankt dat je dit laat weten.
}
apologise = { $apology ->
    [elevated] { $register ->
        [formal] Wij bieden u hiervoor onze excuses aan.
       *[informal] Onze excuses hiervoor.
    }
   *[plain] { $register ->
        [formal] Onze excuses daarvoor.
       *[informal] Sorry daarvoor.
    }
}
offer-human = { $register ->
    [formal] Spreekt u liever een medewerker? Laat het gerust weten.
   *[informal] Spreek je liever iemand van ons team? Laat het gerust weten.
}
close = { $register ->
    [formal] Kan ik verder nog iets voor u doen?
   *[informal] Kan ik verder nog iets voor je doen?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [formal] Ik ben de digitale assistent van { $brand }, een bot. Waarmee kan ik u helpen?
   *[informal] Ik ben de digitale assistent van { $brand }, een bot. Waarmee kan ik je helpen?
}
greeting-ask-again = { $register ->
    [formal] Waarmee kan ik u helpen?
   *[informal] Waarmee kan ik je helpen?
}
goodbye-close = { $register ->
    [formal] Bedankt voor uw bericht en tot ziens.
   *[informal] Bedankt voor je bericht en tot ziens.
}
thanks-close = Graag gedaan.

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = Meer hierover: ‘{ $title }’, { $link }
how-to-related = Misschien ook handig: ‘{ $first-title }’, { $first-link }
how-to-related-two = Misschien ook handig: ‘{ $first-title }’, { $first-link } en ‘{ $second-title }’, { $second-link }
how-to-original = Hierover heb ik alleen een tekst in het { $language }. Dit staat er in het origineel:
how-to-translated = Hierover heb ik alleen een tekst in het { $language }. Dit is een automatische vertaling; de link naar het origineel staat eronder:

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [formal] Uw bestelling { $order } wordt nu ingepakt en naar verwachting op { $date } bezorgd.
   *[informal] Je bestelling { $order } wordt nu ingepakt en naar verwachting op { $date } bezorgd.
}
order-status-answer-shipped = { $register ->
    [formal] Uw bestelling { $order } is onderweg met { $carrier } en wordt naar verwachting op { $date } bezorgd. Hier kunt u uw pakket volgen: { $link }
   *[informal] Je bestelling { $order } is onderweg met { $carrier } en wordt naar verwachting op { $date } bezorgd. Volg je pakket hier: { $link }
}
order-status-answer-delivered = { $register ->
    [formal] Uw bestelling { $order } is op { $date } bezorgd door { $carrier }. Hebt u niets ontvangen? Laat het weten, dan zoek ik het uit.
   *[informal] Je bestelling { $order } is op { $date } bezorgd door { $carrier }. Heb je niets ontvangen? Laat het weten, dan zoek ik het uit.
}
order-status-answer-cancelled = Bestelling { $order } is op { $date } geannuleerd. Er wordt niets meer verzonden of afgeschreven.
order-status-answer-several = { $count ->
    [one] { $register ->
        [formal] Ik zie één lopende bestelling: { $orders }. Bedoelt u die?
       *[informal] Ik zie één lopende bestelling: { $orders }. Bedoel je die?
    }
   *[other] { $register ->
        [formal] Ik zie { $count } lopende bestellingen. Welke bedoelt u: { $orders }?
       *[informal] Ik zie { $count } lopende bestellingen. Welke bedoel je: { $orders }?
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [formal] Uw pakket { $order } had op { $date } bezorgd moeten zijn en is er nog niet.
   *[informal] Je pakket { $order } had er op { $date } moeten zijn en is er nog niet.
}
late-delivery-acknowledge-again = { $register ->
    [formal] Uw pakket { $order } is er nog steeds niet, en u hebt er opnieuw naar moeten vragen.
   *[informal] Je pakket { $order } is er nog steeds niet, en je hebt er opnieuw naar moeten vragen.
}
late-delivery-apologise = { $apology ->
    [elevated] { $register ->
        [formal] Wij bieden u onze excuses aan voor de vertraging.
       *[informal] Onze excuses voor de vertraging.
    }
   *[plain] { $register ->
        [formal] Onze excuses daarvoor.
       *[informal] Sorry daarvoor.
    }
}
late-delivery-act = { $register ->
    [formal] Ik heb bij { $carrier } een onderzoek laten starten. Uiterlijk op { $deadline } ontvangt u antwoord.
   *[informal] Ik heb bij { $carrier } een onderzoek laten starten. Uiterlijk op { $deadline } krijg je antwoord.
}
late-delivery-act-again = { $register ->
    [formal] Het onderzoek bij { $carrier } loopt. Uiterlijk op { $deadline } ontvangt u antwoord.
   *[informal] Het onderzoek bij { $carrier } loopt. Uiterlijk op { $deadline } krijg je antwoord.
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [formal] Volgens { $carrier } is uw bestelling { $order } op { $date } bezorgd, maar u hebt niets ontvangen.
   *[informal] Volgens { $carrier } is je bestelling { $order } op { $date } bezorgd, maar je hebt niets ontvangen.
}
lost-parcel-acknowledge-again = { $register ->
    [formal] Uw bestelling { $order } is nog steeds niet terecht, en u hebt er opnieuw naar moeten vragen.
   *[informal] Je bestelling { $order } is nog steeds niet terecht, en je hebt er opnieuw naar moeten vragen.
}
lost-parcel-apologise = { $apology ->
    [elevated] { $register ->
        [formal] Wij bieden u hiervoor onze excuses aan.
       *[informal] Onze excuses hiervoor.
    }
   *[plain] { $register ->
        [formal] Onze excuses daarvoor.
       *[informal] Sorry daarvoor.
    }
}
lost-parcel-act = { $register ->
    [formal] Ik heb { $carrier } gevraagd het pakket op te sporen. Uiterlijk op { $deadline } hebt u het pakket of een vervangende zending in huis.
   *[informal] Ik heb { $carrier } gevraagd het pakket op te sporen. Uiterlijk op { $deadline } heb je het pakket of een vervangende zending in huis.
}
lost-parcel-act-again = { $register ->
    [formal] { $carrier } is nog naar het pakket op zoek. Uiterlijk op { $deadline } hebt u het pakket of een vervangende zending in huis.
   *[informal] { $carrier } is nog naar het pakket op zoek. Uiterlijk op { $deadline } heb je het pakket of een vervangende zending in huis.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [formal] Het artikel ‘{ $item }’ uit uw bestelling { $order } is beschadigd bij u aangekomen.
   *[informal] Het artikel ‘{ $item }’ uit je bestelling { $order } is beschadigd bij je aangekomen.
}
damaged-item-acknowledge-again = { $register ->
    [formal] De schade aan het artikel ‘{ $item }’ uit uw bestelling { $order } is nog niet afgehandeld.
   *[informal] De schade aan het artikel ‘{ $item }’ uit je bestelling { $order } is nog niet afgehandeld.
}
damaged-item-apologise = { $apology ->
    [elevated] { $register ->
        [formal] Wij bieden u onze excuses aan; zo had het niet bij u mogen aankomen.
       *[informal] Onze excuses, zo had het niet bij je mogen aankomen.
    }
   *[plain] { $register ->
        [formal] Onze excuses, zo had het ons magazijn niet mogen verlaten.
       *[informal] Sorry, zo had het bij ons niet de deur uit mogen gaan.
    }
}
damaged-item-act = { $register ->
    [formal] Ik heb retour { $return } aangemaakt. Het gratis retourlabel is onderweg naar { $email }. Zodra het pakket is gescand, krijgt u een nieuw exemplaar of uw geld terug, uiterlijk op { $deadline }.
   *[informal] Ik heb retour { $return } aangemaakt. Het gratis retourlabel is onderweg naar { $email }. Zodra het pakket is gescand, krijg je een nieuw exemplaar of je geld terug, uiterlijk op { $deadline }.
}
damaged-item-act-again = { $register ->
    [formal] Retour { $return } is aangemaakt. Uiterlijk op { $deadline } krijgt u een nieuw exemplaar of uw geld terug.
   *[informal] Retour { $return } is aangemaakt. Uiterlijk op { $deadline } krijg je een nieuw exemplaar of je geld terug.
}
wrong-item-acknowledge = { $register ->
    [formal] U hebt bij bestelling { $order } iets anders ontvangen dan u had besteld.
   *[informal] Je hebt bij bestelling { $order } iets anders ontvangen dan je had besteld.
}
wrong-item-acknowledge-again = { $register ->
    [formal] De vergissing met uw bestelling { $order } is nog niet rechtgezet.
   *[informal] De vergissing met je bestelling { $order } is nog niet rechtgezet.
}
wrong-item-apologise = { $apology ->
    [elevated] { $register ->
        [formal] Wij bieden u onze excuses aan voor deze fout.
       *[informal] Onze excuses voor deze fout.
    }
   *[plain] { $register ->
        [formal] Onze excuses, die fout ligt bij ons.
       *[informal] Sorry, die fout ligt bij ons.
    }
}
wrong-item-act = Ik heb retour { $return } aangemaakt. Het gratis retourlabel is onderweg naar { $email }, en het juiste artikel wordt uiterlijk op { $deadline } verzonden.
wrong-item-act-again = Retour { $return } is aangemaakt. Het juiste artikel wordt uiterlijk op { $deadline } verzonden.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [formal] U had de terugbetaling van { $amount } voor bestelling { $order } op { $date } moeten krijgen, en dat is niet gebeurd.
   *[informal] Je had de terugbetaling van { $amount } voor bestelling { $order } op { $date } moeten krijgen, en dat is niet gebeurd.
}
refund-delay-acknowledge-again = { $register ->
    [formal] U wacht nog steeds op de terugbetaling van { $amount } voor bestelling { $order }, en u hebt er opnieuw naar moeten vragen.
   *[informal] Je wacht nog steeds op de terugbetaling van { $amount } voor bestelling { $order }, en je hebt er opnieuw naar moeten vragen.
}
refund-delay-apologise = { $apology ->
    [elevated] { $register ->
        [formal] Wij bieden u onze excuses aan voor de vertraging.
       *[informal] Onze excuses voor de vertraging.
    }
   *[plain] { $register ->
        [formal] Onze excuses, dit duurt langer dan toegezegd.
       *[informal] Sorry dat het langer duurt dan beloofd.
    }
}
refund-delay-act = Ik heb dit met voorrang doorgegeven aan onze financiële afdeling. Het bedrag wordt uiterlijk op { $deadline } terugbetaald.
refund-delay-act-again = De terugbetaling ligt bij onze financiële afdeling. Het bedrag wordt uiterlijk op { $deadline } terugbetaald.
refund-status-answer-paid = { $register ->
    [formal] We hebben { $amount } voor uw bestelling { $order } op { $date } terugbetaald. Het kan een paar dagen duren voordat u het bedrag bij uw bank ziet.
   *[informal] We hebben { $amount } voor je bestelling { $order } op { $date } terugbetaald. Het kan een paar dagen duren voordat je het bedrag bij je bank ziet.
}
refund-status-answer-pending = { $register ->
    [formal] De terugbetaling van { $amount } voor uw bestelling { $order } loopt. Het bedrag wordt uiterlijk op { $date } overgemaakt.
   *[informal] De terugbetaling van { $amount } voor je bestelling { $order } loopt. Het bedrag wordt uiterlijk op { $date } overgemaakt.
}
return-opened-act = { $register ->
    [formal] Retour { $return } voor uw bestelling { $order } is aangemaakt. Het gratis retourlabel is onderweg naar { $email }. U kunt het pakket tot en met { $date } versturen.
   *[informal] Retour { $return } voor je bestelling { $order } is aangemaakt. Het gratis retourlabel is onderweg naar { $email }. Je kunt het pakket tot en met { $date } versturen.
}
return-opened-answer = { $register ->
    [formal] Zodra het pakket bij ons binnen is, krijgt u { $amount } binnen { $days ->
        [one] { $days } werkdag
       *[other] { $days } werkdagen
    } terug op de manier waarop u hebt betaald.
   *[informal] Zodra het pakket bij ons binnen is, krijg je { $amount } binnen { $days ->
        [one] { $days } werkdag
       *[other] { $days } werkdagen
    } terug op de manier waarop je hebt betaald.
}
return-refused-answer = Bestelling { $order } kon tot en met { $date } worden teruggestuurd. Daarom kan ik er zelf geen retour meer voor aanmaken.

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [formal] Uw bestelling { $order } is geannuleerd.
   *[informal] Je bestelling { $order } is geannuleerd.
}
order-cancelled-answer = { $register ->
    [formal] U krijgt { $amount } uiterlijk op { $deadline } terug op de manier waarop u hebt betaald.
   *[informal] Je krijgt { $amount } uiterlijk op { $deadline } terug op de manier waarop je hebt betaald.
}
cancel-refused-answer-shipped = { $register ->
    [formal] Uw bestelling { $order } is op { $date } verzonden en kan niet meer worden geannuleerd. U kunt het pakket aan de deur weigeren of het na ontvangst gratis terugsturen.
   *[informal] Je bestelling { $order } is op { $date } verzonden, dus annuleren kan niet meer. Je kunt het pakket aan de deur weigeren of het na ontvangst gratis terugsturen.
}
cancel-refused-answer-cancelled = Bestelling { $order } is al op { $date } geannuleerd.
cancel-refused-answer-delivered = { $register ->
    [formal] Uw bestelling { $order } is op { $date } bezorgd en kan niet meer worden geannuleerd. Ik kan er wel een retour voor aanmaken.
   *[informal] Je bestelling { $order } is op { $date } bezorgd, dus annuleren kan niet meer. Ik kan er wel een retour voor aanmaken.
}
address-changed-act = { $register ->
    [formal]
        Uw bestelling { $order } gaat nu naar dit adres:
        { $new-address }
   *[informal]
        Je bestelling { $order } gaat nu naar dit adres:
        { $new-address }
}
address-unclear-answer = In dit adres zie ik geen geldige postcode. Voorbeeld ({ $country }): { $code }
address-refused-answer = { $register ->
    [formal] Uw bestelling { $order } is op { $date } verzonden, dus het adres kan niet meer worden gewijzigd. Mogelijk kan { $carrier } het pakket nog omleiden: { $link }
   *[informal] Je bestelling { $order } is op { $date } verzonden, dus we kunnen het adres niet meer wijzigen. Misschien kan { $carrier } het pakket nog omleiden: { $link }
}
invoice-sent-act = De factuur voor bestelling { $order } is onderweg naar { $email }.

## account_help, payment_failed

account-help-act = Ik heb een link voor een nieuw wachtwoord naar { $email } gestuurd. De link is één uur geldig.
account-help-answer = { $register ->
    [formal] Hebt u na tien minuten nog niets ontvangen? Kijk dan in uw spammap.
   *[informal] Heb je na tien minuten nog niets? Kijk dan even in je spammap.
}
payment-failed-answer-declined = { $register ->
    [formal] De bank heeft de betaling voor bestelling { $order } geweigerd; er is niets afgeschreven. We houden de bestelling tot en met { $deadline } voor u vast. Hier kunt u met een andere betaalmethode betalen: { $link }
   *[informal] De bank heeft de betaling voor bestelling { $order } geweigerd; er is niets afgeschreven. We houden de bestelling tot en met { $deadline } voor je vast. Hier kun je op een andere manier betalen: { $link }
}
payment-failed-answer-double = Bij bestelling { $order } staan twee reserveringen van { $amount }. Er wordt er maar één afgeschreven; de andere vervalt uiterlijk op { $deadline }.
payment-failed-answer = { $register ->
    [formal] Als een betaling mislukt, wordt er niets afgeschreven. Is uw kaart geweigerd, dan lukt het meestal alsnog na bevestiging in de app van uw bank. U kunt bij het afrekenen ook een andere betaalmethode kiezen.
   *[informal] Als een betaling mislukt, wordt er niets afgeschreven. Is je kaart geweigerd, dan lukt het meestal alsnog na bevestiging in de app van je bank. Je kunt bij het afrekenen ook een andere betaalmethode kiezen.
}

## fraud_fear

fraud-fear-act = { $register ->
    [formal] Eerst uw account: dat heb ik geblokkeerd, dus er kan niets meer worden besteld.
   *[informal] Eerst je account: dat heb ik geblokkeerd, dus er kan niets meer worden besteld.
}
fraud-fear-answer = { $register ->
    [formal] Bel nu uw bank om de kaart te laten blokkeren.
   *[informal] Bel nu je bank om de kaart te laten blokkeren.
}
fraud-fear-offer-human = Ik heb een collega gevraagd deze chat zo snel mogelijk over te nemen.
fraud-fear-ask = { $register ->
    [formal] Wat is het e-mailadres van uw account? Dan blokkeer ik het account meteen.
   *[informal] Wat is het e-mailadres van je account? Dan blokkeer ik het account meteen.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [formal] Dit is niet de service die u van ons mag verwachten.
   *[informal] Dit is niet de service die je van ons mag verwachten.
}
complaint-acknowledge-again = { $register ->
    [formal] U hebt dit al eerder gemeld, en het is nog niet opgelost.
   *[informal] Je hebt dit al eerder gemeld, en het is nog niet opgelost.
}
complaint-apologise = { $apology ->
    [elevated] { $register ->
        [formal] Wij bieden u onze excuses aan.
       *[informal] Onze excuses.
    }
   *[plain] { $register ->
        [formal] Onze excuses daarvoor.
       *[informal] Sorry daarvoor.
    }
}
complaint-ask = Wat is er misgegaan, en met welke bestelling? Dan pak ik dat als eerste op.
good-news-acknowledge = { $register ->
    [formal] Dat is goed om te horen.
   *[informal] Wat fijn om te horen!
}
good-news-close = { $register ->
    [formal] Wij wensen u er veel plezier mee.
   *[informal] Veel plezier ermee.
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = Hierover vind ik niets op onze hulppagina’s, en ik wil er niet naar raden.
not-found-offer-human = { $register ->
    [formal] Ik kan uw vraag doorgeven aan een collega, of verder zoeken als u me er meer over vertelt.
   *[informal] Ik kan je vraag doorgeven aan een collega, of verder zoeken als je me er wat meer over vertelt.
}
not-found-answer-order = { $register ->
    [formal] Bestelling { $order } kan ik niet vinden. Het bestelnummer begint met KS- en staat in de bevestigingsmail. Wilt u het nog eens controleren?
   *[informal] Bestelling { $order } kan ik niet vinden. Het bestelnummer begint met KS- en staat in de bevestigingsmail. Wil je het nog eens checken?
}
not-found-answer-passage = Hierover vind ik niets op onze hulppagina’s, en ik wil er niet naar raden. Dit komt het dichtst in de buurt: ‘{ $title }’, { $link }

## ask_back

ask-back-ask = { $directness ->
    [indirect] { $register ->
        [formal] Ik weet niet zeker of ik u goed begrijp. Zou u het anders kunnen zeggen?
       *[informal] Ik weet niet zeker of ik je goed begrijp. Zou je het anders kunnen zeggen?
    }
   *[direct] { $register ->
        [formal] Dat heb ik niet begrepen. Kunt u het anders formuleren?
       *[informal] Dat snap ik niet helemaal. Kun je het anders zeggen?
    }
}
ask-back-ask-order-number = { $directness ->
    [indirect] { $register ->
        [formal] Mag ik uw bestelnummer? Dat ziet er zo uit: KS-104233.
       *[informal] Mag ik je bestelnummer? Dat ziet er zo uit: KS-104233.
    }
   *[direct] { $register ->
        [formal] Wat is uw bestelnummer? Dat ziet er zo uit: KS-104233.
       *[informal] Wat is je bestelnummer? Dat ziet er zo uit: KS-104233.
    }
}
ask-back-ask-email = { $directness ->
    [indirect] { $register ->
        [formal] Mag ik het e-mailadres van uw account?
       *[informal] Mag ik het e-mailadres van je account?
    }
   *[direct] { $register ->
        [formal] Wat is het e-mailadres van uw account?
       *[informal] Wat is het e-mailadres van je account?
    }
}
ask-back-ask-address = Wat is het nieuwe adres? Graag met straat en huisnummer, postcode, plaats en land.
ask-back-ask-confirm-cancel = Zal ik bestelling { $order } ({ $amount }) annuleren? Ja of nee?
ask-back-ask-confirm-return = Zal ik een retour aanmaken voor bestelling { $order } ({ $amount })? Ja of nee?
ask-back-ask-confirm-person = Zal ik er een collega bij halen? Ja of nee?
ask-back-ask-between = { $register ->
    [informal] Bedoel je ‘{ $first }’ of ‘{ $second }’?
   *[formal] Bedoelt u ‘{ $first }’ of ‘{ $second }’?
}
ask-back-ask-kept = Goed, er is niets gewijzigd.

## handoff_*

handoff-offer-offer-human = Zal ik er een collega bij halen?
handoff-wait-act = { $register ->
    [formal] Ik heb ons hele gesprek doorgegeven aan een collega, dus u hoeft niets te herhalen.
   *[informal] Ik heb ons hele gesprek doorgegeven aan een collega, dus je hoeft niets te herhalen.
}
handoff-wait-answer-open = { $position ->
    [one] { $register ->
        [formal] U bent als eerste aan de beurt. Het antwoord komt hier in de chat.
       *[informal] Je bent als eerste aan de beurt. Het antwoord komt hier in de chat.
    }
   *[other] { $register ->
        [formal] U bent nummer { $position } in de wachtrij. Het antwoord komt hier in de chat.
       *[informal] Je bent nummer { $position } in de wachtrij. Het antwoord komt hier in de chat.
    }
}
handoff-wait-answer-closed = Ons team is er weer op { $date } om { $time } uur. Het antwoord komt dan hier in de chat.
handoff-wait-answer-again = { $register ->
    [formal] Uw vraag ligt nog bij mijn collega’s. Het antwoord komt hier in de chat.
   *[informal] Je vraag ligt nog bij mijn collega’s. Het antwoord komt hier in de chat.
}
handoff-wait-callback = { $register ->
    [formal] Ik heb uw telefoonnummer voor mijn collega genoteerd: { $phone }
   *[informal] Ik heb je telefoonnummer voor mijn collega genoteerd: { $phone }
}
handoff-taken-act = { $agent } is nu in deze chat en neemt het vanaf hier over.
handoff-back-act = Mijn collega heeft de chat verlaten, vanaf hier antwoordt de bot weer. Ik weet wat er is besproken.

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Onze openingstijden: { $hours }
reach-phone = { $register ->
    [formal] U kunt ons ook bellen: { $company-phone }
   *[informal] Je kunt ons ook bellen: { $company-phone }
}
opening-days-range = { $first } tot en met { $last }
opening-days-two = { $first } en { $last }
opening-days-all = elke dag
opening-open = { $days }, { $hours }
opening-closed = { $days } gesloten
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [formal] In uw taal kan ik nog niet schrijven, daarom antwoord ik in het Nederlands. Ook mogelijk: { $languages }.
   *[informal] In jouw taal kan ik nog niet schrijven, daarom antwoord ik in het Nederlands. Ook mogelijk: { $languages }.
}
about-the-bot-answer = { $register ->
    [formal] Ik ben een bot, de digitale assistent van { $brand }. Een collega kan het altijd overnemen; u hoeft het maar te vragen.
   *[informal] Ik ben een bot, de digitale assistent van { $brand }. Een collega kan het altijd overnemen; je hoeft het maar te vragen.
}

## change_of_manner

change-of-manner-act-language = Natuurlijk, vanaf nu in het Nederlands.
change-of-manner-act-formal = { $register ->
    [formal] Uiteraard, dan zeg ik ‘u’.
   *[informal] Natuurlijk, vanaf nu wat formeler.
}
change-of-manner-act-informal = { $register ->
    [formal] Natuurlijk, vanaf nu wat losser.
   *[informal] Prima, dan zeg ik ‘je’.
}
change-of-manner-act-short = Begrepen, ik houd het kort.
change-of-manner-act-emoji = { $register ->
    [formal] Natuurlijk. Als u emoji’s gebruikt, doe ik dat ook, met mate.
   *[informal] Prima. Als jij emoji’s gebruikt, doe ik dat ook, met mate.
}
change-of-manner-act-no-emoji = Begrepen, geen emoji’s.
change-of-manner-act-address = { $register ->
    [formal] Uiteraard, { $address }.
   *[informal] Prima, { $address }.
}
change-of-manner-act-no-address = Begrepen, ik laat de naam weg.
change-of-manner-act-region = Genoteerd. Datums en bedragen schrijf ik zoals daar gebruikelijk is: { $region }.
change-of-manner-act-metric = Genoteerd: maten in kilogram, centimeter en graden Celsius.
change-of-manner-act-us = Genoteerd: maten in pond, inch en graden Fahrenheit.
change-of-manner-act-reset = { $register ->
    [formal] Dat is gebeurd: uw voorkeuren voor de aanspreekvorm zijn gewist en de standaardinstelling geldt weer.
   *[informal] Klaar: je voorkeuren voor de aanspreekvorm zijn gewist en de standaardinstelling geldt weer.
}
change-of-manner-act-refused = Dat kan hier helaas niet, ik blijf bij deze aanspreekvorm.
change-of-manner-ask = { $register ->
    [formal] Hoe wilt u dat ik schrijf? Noem een taal, of zeg: formeel, informeel of kort.
   *[informal] Hoe wil je dat ik schrijf? Noem een taal, of zeg: formeel, informeel of kort.
}
change-of-manner-answer = { $register ->
    [formal] Hier ga ik van uit: taal { $language } ({ $language-from }), toon { $tone } ({ $tone-from }). U kunt beide altijd aanpassen.
   *[informal] Hier ga ik van uit: taal { $language } ({ $language-from }), toon { $tone } ({ $tone-from }). Je kunt beide altijd aanpassen.
}
change-of-manner-known-address = Aanspreekvorm: { $address } ({ $address-from })
change-of-manner-known-region = Datums en bedragen zoals gebruikelijk in: { $region } ({ $region-from })
change-of-manner-known-units = Maten: { $units } ({ $units-from })
change-of-manner-known-brief = Korte antwoorden ({ $brief-from })
change-of-manner-known-no-emoji = Geen emoji’s ({ $no-emoji-from })
change-of-manner-units-metric = metrisch
change-of-manner-units-us = Amerikaans
change-of-manner-from-stated = { $register ->
    [formal] op uw verzoek
   *[informal] op jouw verzoek
}
change-of-manner-from-observed = { $register ->
    [formal] zoals u schrijft
   *[informal] zoals je schrijft
}
change-of-manner-from-account = ingesteld voor dit kanaal
change-of-manner-from-default = standaard
change-of-manner-tone-formal = formeel
change-of-manner-tone-informal = informeel

## action_failed

action-failed-acknowledge = Dat lukte net niet: ons bestelsysteem reageert niet.
action-failed-apologise = { $apology ->
    [elevated] { $register ->
        [formal] Wij bieden u onze excuses aan.
       *[informal] Onze excuses.
    }
   *[plain] { $register ->
        [formal] Onze excuses daarvoor.
       *[informal] Sorry daarvoor.
    }
}
action-failed-act = Er is niets gewijzigd.
