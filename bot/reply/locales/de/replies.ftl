### Replies in German. Same ids and variables as locales/en/replies.ftl.
### $register: formal writes Sie, informal writes du. No sentence of an informal variant begins with "Sie" (they), so that the
### marker stays decisive. Dates arrive without article: "am { $date }", "bis zum { $deadline }".

## Moves that any situation may use

greet = { $register ->
    [informal] { $address ->
        [none] Hallo.
       *[other] Hallo { $address }.
    }
   *[formal] { $address ->
        [none] Guten Tag.
       *[other] Guten Tag, { $address }.
    }
}
acknowledge = { $register ->
    [informal] Danke für deinen Hinweis.
   *[formal] Danke für Ihren Hinweis.
}
apologise = { $apology ->
    [elevated] Dafür bitten wir um Entschuldigung.
   *[plain] Das tut mir leid.
}
offer-human = { $register ->
    [informal] Lieber mit einem Menschen reden? Sag einfach Bescheid.
   *[formal] Wenn Sie lieber mit einem Menschen sprechen möchten, genügt ein Wort.
}
close = { $register ->
    [informal] Kann ich sonst noch etwas für dich tun?
   *[formal] Kann ich sonst noch etwas für Sie tun?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] Ich bin der digitale Assistent von { $brand }, ein Bot. Wobei kann ich dir helfen?
   *[formal] Ich bin der digitale Assistent von { $brand }, ein Bot. Wobei kann ich Ihnen helfen?
}
greeting-ask-again = { $register ->
    [informal] Wobei kann ich dir helfen?
   *[formal] Wobei kann ich Ihnen helfen?
}
goodbye-close = { $register ->
    [informal] Tschüss, und danke für deine Nachricht.
   *[formal] Auf Wiedersehen, und danke für Ihre Nachricht.
}
thanks-close = { $register ->
    [informal] Gerne.
   *[formal] Gern geschehen.
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = Mehr dazu: „{ $title }“, { $link }
how-to-related = Vielleicht auch hilfreich: „{ $first-title }“, { $first-link }
how-to-related-two = Vielleicht auch hilfreich: „{ $first-title }“, { $first-link } und „{ $second-title }“, { $second-link }
how-to-original = Dazu gibt es bei uns nur diesen Text im Original ({ $language }):
how-to-translated = Dazu gibt es bei uns nur einen Text in einer anderen Sprache ({ $language }). Das ist eine maschinelle Übersetzung, das Original ist darunter verlinkt:

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [informal] Deine Bestellung { $order } wird gerade gepackt und sollte am { $date } bei dir sein.
   *[formal] Ihre Bestellung { $order } wird gerade gepackt und sollte am { $date } bei Ihnen sein.
}
order-status-answer-shipped = { $register ->
    [informal] Deine Bestellung { $order } ist unterwegs ({ $carrier }) und kommt voraussichtlich am { $date }. Hier kannst du das Paket verfolgen: { $link }
   *[formal] Ihre Bestellung { $order } ist unterwegs ({ $carrier }) und kommt voraussichtlich am { $date }. Hier können Sie das Paket verfolgen: { $link }
}
order-status-answer-delivered = { $register ->
    [informal] Deine Bestellung { $order } wurde am { $date } von { $carrier } zugestellt. Falls du nichts bekommen hast, sag mir Bescheid, dann gehe ich dem nach.
   *[formal] Ihre Bestellung { $order } wurde am { $date } von { $carrier } zugestellt. Falls Sie nichts erhalten haben, sagen Sie mir bitte Bescheid, dann gehe ich dem nach.
}
order-status-answer-cancelled = Die Bestellung { $order } wurde am { $date } storniert. Es wird nichts mehr verschickt und nichts mehr abgebucht.
order-status-answer-several = { $count ->
    [one] { $register ->
        [informal] Ich sehe { $count } offene Bestellung: { $orders }. Meinst du diese?
       *[formal] Ich sehe { $count } offene Bestellung: { $orders }. Meinen Sie diese?
    }
   *[other] { $register ->
        [informal] Ich sehe { $count } offene Bestellungen. Welche meinst du: { $orders }?
       *[formal] Ich sehe { $count } offene Bestellungen. Welche meinen Sie: { $orders }?
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] Dein Paket { $order } sollte am { $date } da sein und ist es nicht.
   *[formal] Ihre Sendung { $order } hätte am { $date } da sein sollen, das ist nicht passiert.
}
late-delivery-acknowledge-again = { $register ->
    [informal] Dein Paket { $order } ist immer noch nicht da, und du musstest noch einmal nachfragen.
   *[formal] Ihre Sendung { $order } ist immer noch nicht da, und Sie mussten noch einmal nachfragen.
}
late-delivery-apologise = { $apology ->
    [elevated] Für die Verspätung bitten wir um Entschuldigung.
   *[plain] { $register ->
        [informal] Tut mir leid.
       *[formal] Das tut mir leid.
    }
}
late-delivery-act = { $register ->
    [informal] Ich habe bei { $carrier } eine Nachforschung gestartet; bis zum { $deadline } hast du eine Antwort.
   *[formal] Ich habe bei { $carrier } eine Nachforschung in Auftrag gegeben; bis zum { $deadline } erhalten Sie eine Antwort.
}
late-delivery-act-again = { $register ->
    [informal] Die Nachforschung bei { $carrier } läuft; bis zum { $deadline } hast du eine Antwort.
   *[formal] Die Nachforschung bei { $carrier } läuft; bis zum { $deadline } erhalten Sie eine Antwort.
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] Laut { $carrier } wurde deine Bestellung { $order } am { $date } zugestellt, aber bei dir ist nichts angekommen.
   *[formal] Laut { $carrier } wurde Ihre Bestellung { $order } am { $date } zugestellt, aber bei Ihnen ist nichts angekommen.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] Deine Bestellung { $order } ist immer noch nicht aufgetaucht, und du musstest noch einmal nachfragen.
   *[formal] Ihre Bestellung { $order } ist immer noch nicht aufgetaucht, und Sie mussten noch einmal nachfragen.
}
lost-parcel-apologise = { $apology ->
    [elevated] Dafür bitten wir um Entschuldigung.
   *[plain] { $register ->
        [informal] Tut mir leid.
       *[formal] Das tut mir leid.
    }
}
lost-parcel-act = { $register ->
    [informal] Ich habe bei { $carrier } einen Suchauftrag gestellt. Bis zum { $deadline } hast du entweder das Paket oder Ersatz.
   *[formal] Ich habe bei { $carrier } einen Suchauftrag gestellt. Bis zum { $deadline } haben Sie entweder das Paket oder Ersatz.
}
lost-parcel-act-again = { $register ->
    [informal] Der Suchauftrag bei { $carrier } läuft. Bis zum { $deadline } hast du entweder das Paket oder Ersatz.
   *[formal] Der Suchauftrag bei { $carrier } läuft. Bis zum { $deadline } haben Sie entweder das Paket oder Ersatz.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] Der Artikel „{ $item }“ aus deiner Bestellung { $order } ist beschädigt bei dir angekommen.
   *[formal] Der Artikel „{ $item }“ aus Ihrer Bestellung { $order } ist beschädigt bei Ihnen angekommen.
}
damaged-item-acknowledge-again = { $register ->
    [informal] Der Schaden am Artikel „{ $item }“ aus deiner Bestellung { $order } ist noch nicht geregelt.
   *[formal] Der Schaden am Artikel „{ $item }“ aus Ihrer Bestellung { $order } ist noch nicht geregelt.
}
damaged-item-apologise = { $apology ->
    [elevated] Wir bitten um Entschuldigung; in diesem Zustand hätte nichts ankommen dürfen.
   *[plain] { $register ->
        [informal] Das tut mir leid, so hätte nichts bei uns rausgehen dürfen.
       *[formal] Das tut mir leid, so hätte nichts unser Lager verlassen dürfen.
    }
}
damaged-item-act = { $register ->
    [informal] Ich habe die Rücksendung { $return } angelegt: Das kostenlose Rücksendeetikett ist an { $email } unterwegs. Sobald das Paket gescannt ist, bekommst du Ersatz oder dein Geld zurück, spätestens am { $deadline }.
   *[formal] Ich habe die Rücksendung { $return } angelegt: Das kostenlose Rücksendeetikett ist an { $email } unterwegs. Sobald das Paket gescannt ist, erhalten Sie Ersatz oder Ihr Geld zurück, spätestens am { $deadline }.
}
damaged-item-act-again = { $register ->
    [informal] Die Rücksendung { $return } ist angelegt; spätestens am { $deadline } bekommst du Ersatz oder dein Geld zurück.
   *[formal] Die Rücksendung { $return } ist angelegt; spätestens am { $deadline } erhalten Sie Ersatz oder Ihr Geld zurück.
}
wrong-item-acknowledge = { $register ->
    [informal] Mit der Bestellung { $order } ist nicht das gekommen, was du bestellt hast.
   *[formal] Mit der Bestellung { $order } ist nicht das gekommen, was Sie bestellt haben.
}
wrong-item-acknowledge-again = { $register ->
    [informal] Die Verwechslung bei deiner Bestellung { $order } ist noch nicht geregelt.
   *[formal] Die Verwechslung bei Ihrer Bestellung { $order } ist noch nicht geregelt.
}
wrong-item-apologise = { $apology ->
    [elevated] Für unseren Fehler bitten wir um Entschuldigung.
   *[plain] Das tut mir leid, der Fehler liegt bei uns.
}
wrong-item-act = Ich habe die Rücksendung { $return } angelegt: Das kostenlose Rücksendeetikett ist an { $email } unterwegs, und der richtige Artikel wird spätestens am { $deadline } verschickt.
wrong-item-act-again = Die Rücksendung { $return } ist angelegt; der richtige Artikel wird spätestens am { $deadline } verschickt.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] Deine Erstattung über { $amount } für die Bestellung { $order } war am { $date } fällig und ist noch nicht ausgezahlt.
   *[formal] Ihre Erstattung über { $amount } für die Bestellung { $order } war am { $date } fällig und ist noch nicht ausgezahlt.
}
refund-delay-acknowledge-again = { $register ->
    [informal] Deine Erstattung über { $amount } für die Bestellung { $order } steht immer noch aus, und du musstest noch einmal nachfragen.
   *[formal] Ihre Erstattung über { $amount } für die Bestellung { $order } steht immer noch aus, und Sie mussten noch einmal nachfragen.
}
refund-delay-apologise = { $apology ->
    [elevated] Für die Verzögerung bitten wir um Entschuldigung.
   *[plain] Es tut mir leid, dass es länger dauert als angekündigt.
}
refund-delay-act = Ich habe den Vorgang mit Vorrang an unser Zahlungsteam gegeben; das Geld wird spätestens am { $deadline } ausgezahlt.
refund-delay-act-again = Der Vorgang liegt bei unserem Zahlungsteam; das Geld wird spätestens am { $deadline } ausgezahlt.
refund-status-answer-paid = { $register ->
    [informal] Deine Erstattung über { $amount } für die Bestellung { $order } wurde am { $date } ausgezahlt. Bis die Bank den Betrag anzeigt, können ein paar Tage vergehen.
   *[formal] Ihre Erstattung über { $amount } für die Bestellung { $order } wurde am { $date } ausgezahlt. Bis die Bank den Betrag anzeigt, können einige Tage vergehen.
}
refund-status-answer-pending = { $register ->
    [informal] Deine Erstattung über { $amount } für die Bestellung { $order } ist veranlasst und wird spätestens am { $date } ausgezahlt.
   *[formal] Ihre Erstattung über { $amount } für die Bestellung { $order } ist veranlasst und wird spätestens am { $date } ausgezahlt.
}
return-opened-act = { $register ->
    [informal] Die Rücksendung { $return } für deine Bestellung { $order } ist angelegt. Das kostenlose Rücksendeetikett ist an { $email } unterwegs; bis zum { $date } kannst du das Paket abschicken.
   *[formal] Die Rücksendung { $return } für Ihre Bestellung { $order } ist angelegt. Das kostenlose Rücksendeetikett ist an { $email } unterwegs; bis zum { $date } können Sie das Paket abschicken.
}
return-opened-answer = Sobald das Paket bei uns ist, erstatten wir { $amount } innerhalb von { $days ->
    [one] { $days } Werktag
   *[other] { $days } Werktagen
} über die ursprüngliche Zahlungsart.
return-refused-answer = Die Bestellung { $order } konnte bis zum { $date } zurückgegeben werden, deshalb kann ich dafür selbst keine Rücksendung mehr anlegen.

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [informal] Deine Bestellung { $order } ist storniert.
   *[formal] Ihre Bestellung { $order } ist storniert.
}
order-cancelled-answer = { $register ->
    [informal] Den Betrag von { $amount } bekommst du bis zum { $deadline } über die ursprüngliche Zahlungsart zurück.
   *[formal] Den Betrag von { $amount } erhalten Sie bis zum { $deadline } über die ursprüngliche Zahlungsart zurück.
}
cancel-refused-answer-shipped = { $register ->
    [informal] Deine Bestellung { $order } ist am { $date } rausgegangen und lässt sich nicht mehr stornieren. Du kannst die Annahme verweigern oder das Paket kostenlos zurückschicken, sobald es da ist.
   *[formal] Ihre Bestellung { $order } wurde am { $date } verschickt und lässt sich nicht mehr stornieren. Sie können die Annahme verweigern oder das Paket kostenlos zurücksenden, sobald es da ist.
}
cancel-refused-answer-cancelled = Die Bestellung { $order } wurde bereits am { $date } storniert.
cancel-refused-answer-delivered = { $register ->
    [informal] Deine Bestellung { $order } wurde am { $date } zugestellt, zu stornieren gibt es also nichts mehr. Ich kann aber eine Rücksendung dafür anlegen.
   *[formal] Ihre Bestellung { $order } wurde am { $date } zugestellt und lässt sich nicht mehr stornieren. Ich kann aber eine Rücksendung dafür anlegen.
}
address-changed-act = { $register ->
    [informal]
        Deine Bestellung { $order } geht jetzt an diese Adresse:
        { $new-address }
   *[formal]
        Ihre Bestellung { $order } geht jetzt an diese Adresse:
        { $new-address }
}
address-unclear-answer = Eine passende Postleitzahl kann ich in dieser Adresse nicht erkennen. Beispiel ({ $country }): { $code }
address-refused-answer = { $register ->
    [informal] Deine Bestellung { $order } ist am { $date } rausgegangen, die Adresse können wir nicht mehr ändern. Vielleicht kann { $carrier } das Paket noch umleiten: { $link }
   *[formal] Ihre Bestellung { $order } wurde am { $date } verschickt, die Adresse können wir nicht mehr ändern. Möglicherweise kann { $carrier } das Paket noch umleiten: { $link }
}
invoice-sent-act = Die Rechnung zur Bestellung { $order } ist an { $email } unterwegs.

## account_help, payment_failed

account-help-act = Ich habe einen Link für ein neues Passwort an { $email } geschickt. Er ist eine Stunde lang gültig.
account-help-answer = { $register ->
    [informal] Wenn in zehn Minuten nichts da ist, schau bitte im Spam-Ordner nach.
   *[formal] Wenn in zehn Minuten nichts da ist, sehen Sie bitte im Spam-Ordner nach.
}
payment-failed-answer-declined = { $register ->
    [informal] Die Bank hat die Zahlung für die Bestellung { $order } abgelehnt, abgebucht wurde nichts. Die Bestellung bleibt bis zum { $deadline } für dich reserviert; hier kannst du anders bezahlen: { $link }
   *[formal] Die Bank hat die Zahlung für die Bestellung { $order } abgelehnt, abgebucht wurde nichts. Die Bestellung bleibt bis zum { $deadline } für Sie reserviert; hier können Sie mit einer anderen Zahlungsart bezahlen: { $link }
}
payment-failed-answer-double = Zur Bestellung { $order } gibt es zwei Vormerkungen über { $amount }. Abgebucht wird nur eine, die andere verfällt bis zum { $deadline }.
payment-failed-answer = { $register ->
    [informal] Bei einer fehlgeschlagenen Zahlung wird nichts abgebucht. Eine abgelehnte Karte funktioniert meist nach der Freigabe in der Banking-App; sonst kannst du an der Kasse eine andere Zahlungsart wählen.
   *[formal] Bei einer fehlgeschlagenen Zahlung wird nichts abgebucht. Eine abgelehnte Karte funktioniert meist nach der Freigabe in der Banking-App; sonst können Sie an der Kasse eine andere Zahlungsart wählen.
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] Zuerst sichern wir dein Konto: Ich habe es gesperrt, es kann nichts mehr bestellt werden.
   *[formal] Zuerst sichern wir Ihr Konto: Ich habe es gesperrt, es kann nichts mehr bestellt werden.
}
fraud-fear-answer = { $register ->
    [informal] Ruf jetzt bitte deine Bank an und lass die Karte sperren.
   *[formal] Bitte rufen Sie jetzt Ihre Bank an und lassen Sie die Karte sperren.
}
fraud-fear-offer-human = Ich habe unser Team gebeten, diesen Chat so schnell wie möglich zu übernehmen.
fraud-fear-ask = { $register ->
    [informal] Auf welche E-Mail-Adresse läuft dein Konto? Ich sperre es sofort.
   *[formal] Auf welche E-Mail-Adresse läuft Ihr Konto? Ich sperre es sofort.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] Das ist nicht der Service, den du von uns bekommen solltest.
   *[formal] Das ist nicht der Service, den Sie von uns erwarten dürfen.
}
complaint-acknowledge-again = { $register ->
    [informal] Du hast uns das schon einmal geschrieben, und es ist immer noch nicht geregelt.
   *[formal] Sie haben uns das schon einmal geschrieben, und es ist immer noch nicht geregelt.
}
complaint-apologise = { $apology ->
    [elevated] Wir bitten um Entschuldigung.
   *[plain] Das tut mir leid.
}
complaint-ask = Was ist schiefgelaufen, und bei welcher Bestellung? Da setze ich an.
good-news-acknowledge = { $register ->
    [informal] Schön zu hören!
   *[formal] Das ist sehr schön zu hören.
}
good-news-close = { $register ->
    [informal] Viel Spaß damit.
   *[formal] Viel Freude damit.
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = Dazu finde ich in unseren Hilfeseiten nichts, und raten möchte ich nicht.
not-found-offer-human = { $register ->
    [informal] Ich kann deine Frage ans Team weitergeben oder noch einmal suchen, wenn du mir mehr dazu sagst.
   *[formal] Ich kann Ihre Frage an unser Team weitergeben oder noch einmal suchen, wenn Sie mir mehr dazu sagen.
}
not-found-answer-order = { $register ->
    [informal] Eine Bestellung { $order } finde ich nicht. Die Nummer beginnt mit KS- und steht in der Bestellbestätigung; schaust du bitte noch einmal nach?
   *[formal] Eine Bestellung { $order } finde ich nicht. Die Nummer beginnt mit KS- und steht in der Bestellbestätigung; würden Sie bitte noch einmal nachsehen?
}
not-found-answer-passage = Dazu finde ich in unseren Hilfeseiten nichts, und raten möchte ich nicht. Am nächsten kommt dieser Artikel: „{ $title }“, { $link }

## ask_back

ask-back-ask = { $directness ->
    [indirect] { $register ->
        [informal] Ich bin nicht sicher, ob ich das richtig verstanden habe. Könntest du es anders sagen?
       *[formal] Ich bin nicht sicher, ob ich das richtig verstanden habe. Könnten Sie es anders formulieren?
    }
   *[direct] { $register ->
        [informal] Das habe ich nicht verstanden. Sag es bitte mit anderen Worten.
       *[formal] Das habe ich nicht verstanden. Bitte sagen Sie es mit anderen Worten.
    }
}
ask-back-ask-order-number = { $directness ->
    [indirect] { $register ->
        [informal] Könntest du mir die Bestellnummer geben? Ein Beispiel: KS-104233.
       *[formal] Könnten Sie mir die Bestellnummer nennen? Ein Beispiel: KS-104233.
    }
   *[direct] Wie lautet die Bestellnummer? Ein Beispiel: KS-104233.
}
ask-back-ask-email = { $directness ->
    [indirect] { $register ->
        [informal] Könntest du mir die E-Mail-Adresse deines Kontos geben?
       *[formal] Könnten Sie mir die E-Mail-Adresse Ihres Kontos nennen?
    }
   *[direct] { $register ->
        [informal] Wie lautet die E-Mail-Adresse deines Kontos?
       *[formal] Wie lautet die E-Mail-Adresse Ihres Kontos?
    }
}
ask-back-ask-address = Wie lautet die neue Adresse? Bitte mit Straße, Postleitzahl, Ort und Land.
ask-back-ask-confirm-cancel = Soll ich die Bestellung { $order } ({ $amount }) stornieren? Ja oder nein?
ask-back-ask-confirm-return = Soll ich für die Bestellung { $order } ({ $amount }) eine Rücksendung anlegen? Ja oder nein?
ask-back-ask-confirm-person = Soll ich jemanden aus dem Team dazuholen? Ja oder nein?
ask-back-ask-between = { $register ->
    [informal] Meinst du „{ $first }“ oder „{ $second }“?
   *[formal] Meinen Sie „{ $first }“ oder „{ $second }“?
}
ask-back-ask-kept = In Ordnung, es wurde nichts geändert.

## handoff_*

handoff-offer-offer-human = Soll ich jemanden aus dem Team dazuholen?
handoff-wait-act = { $register ->
    [informal] Ich habe unser Gespräch an das Team weitergegeben, mit allem, was hier schon steht; du musst nichts wiederholen.
   *[formal] Ich habe unser Gespräch an das Team weitergegeben, mit allem, was hier schon steht; Sie müssen nichts wiederholen.
}
handoff-wait-answer-open = { $position ->
    [one] { $register ->
        [informal] Du bist als Nächstes an der Reihe. Die Antwort kommt hier in diesem Chat.
       *[formal] Sie sind als Nächstes an der Reihe. Die Antwort kommt hier in diesem Chat.
    }
   *[other] { $register ->
        [informal] Du bist auf Platz { $position } der Warteschlange. Die Antwort kommt hier in diesem Chat.
       *[formal] Sie sind auf Platz { $position } der Warteschlange. Die Antwort kommt hier in diesem Chat.
    }
}
handoff-wait-answer-closed = Unser Team ist am { $date } um { $time } Uhr wieder da; die Antwort kommt dann hier in diesem Chat.
handoff-wait-answer-again = { $register ->
    [informal] Deine Anfrage liegt noch beim Team; die Antwort kommt hier in diesem Chat.
   *[formal] Ihre Anfrage liegt noch beim Team; die Antwort kommt hier in diesem Chat.
}
handoff-wait-callback = { $register ->
    [informal] Deine Telefonnummer habe ich für das Team notiert: { $phone }
   *[formal] Ihre Telefonnummer habe ich für das Team notiert: { $phone }
}
handoff-taken-act = { $agent } ist jetzt in diesem Chat und übernimmt ab hier.
handoff-back-act = Aus dem Team ist niemand mehr im Chat; ab hier schreibt wieder der Bot. Ich weiß, was besprochen wurde.

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Unsere Servicezeiten: { $hours }
reach-phone = { $register ->
    [informal] Telefonisch erreichst du uns unter { $company-phone }
   *[formal] Telefonisch erreichen Sie uns unter { $company-phone }
}
opening-days-range = { $first } bis { $last }
opening-days-two = { $first } und { $last }
opening-days-all = täglich
opening-open = { $days }, { $hours }
opening-closed = { $days } geschlossen
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] In deiner Sprache kann ich noch nicht schreiben, deshalb antworte ich auf Deutsch. Möglich sind auch: { $languages }.
   *[formal] In Ihrer Sprache kann ich noch nicht schreiben, deshalb antworte ich auf Deutsch. Möglich sind auch: { $languages }.
}
about-the-bot-answer = { $register ->
    [informal] Ich bin ein Bot, der digitale Assistent von { $brand }. Jemand aus dem Team kann jederzeit übernehmen; sag einfach Bescheid.
   *[formal] Ich bin ein Bot, der digitale Assistent von { $brand }. Jemand aus dem Team kann jederzeit übernehmen; sagen Sie einfach Bescheid.
}

## change_of_manner

change-of-manner-act-language = Gern, ab jetzt auf Deutsch.
change-of-manner-act-formal = { $register ->
    [informal] Selbstverständlich, ab jetzt förmlich.
   *[formal] Selbstverständlich, ich bleibe beim Sie.
}
change-of-manner-act-informal = { $register ->
    [informal] Klar, dann sagen wir du.
   *[formal] Gern, ab jetzt etwas lockerer.
}
change-of-manner-act-short = Verstanden, ich fasse mich kurz.
change-of-manner-act-emoji = { $register ->
    [informal] Gern. Wenn du Emojis benutzt, tue ich es auch, sparsam.
   *[formal] Gern. Wenn Sie Emojis benutzen, tue ich es auch, sparsam.
}
change-of-manner-act-no-emoji = Verstanden, keine Emojis.
change-of-manner-act-address = { $register ->
    [informal] Klar, { $address }.
   *[formal] Sehr gern, { $address }.
}
change-of-manner-act-no-address = Verstanden, ich lasse den Namen weg.
change-of-manner-act-region = Ist notiert. Tage und Beträge schreibe ich so, wie es dort üblich ist: { $region }.
change-of-manner-act-metric = Ist notiert: Maße in Kilogramm, Zentimetern und Grad Celsius.
change-of-manner-act-us = Ist notiert: Maße in Pfund, Zoll und Grad Fahrenheit.
change-of-manner-act-reset = { $register ->
    [informal] Erledigt: Deine Wünsche zur Anrede sind gelöscht, es gilt wieder die Voreinstellung.
   *[formal] Erledigt: Ihre Wünsche zur Anrede sind gelöscht, es gilt wieder die Voreinstellung.
}
change-of-manner-act-refused = Das ist hier leider nicht möglich, ich bleibe bei dieser Anrede.
change-of-manner-ask = { $register ->
    [informal] Wie soll ich schreiben? Nenn mir eine Sprache oder sag: förmlich, locker oder kurz.
   *[formal] Wie soll ich schreiben? Nennen Sie mir eine Sprache oder sagen Sie: förmlich, locker oder kurz.
}
change-of-manner-answer = { $register ->
    [informal] Danach richte ich mich: Sprache { $language } ({ $language-from }), Ton { $tone } ({ $tone-from }). Beides kannst du jederzeit ändern.
   *[formal] Danach richte ich mich: Sprache { $language } ({ $language-from }), Ton { $tone } ({ $tone-from }). Beides können Sie jederzeit ändern.
}
change-of-manner-known-address = Anrede: { $address } ({ $address-from })
change-of-manner-known-region = Tage und Beträge: wie in dieser Region üblich: { $region } ({ $region-from })
change-of-manner-known-units = Maße: { $units } ({ $units-from })
change-of-manner-known-brief = Kurze Antworten ({ $brief-from })
change-of-manner-known-no-emoji = Keine Emojis ({ $no-emoji-from })
change-of-manner-units-metric = metrisch
change-of-manner-units-us = angloamerikanisch
change-of-manner-from-stated = { $register ->
    [informal] dein Wunsch
   *[formal] Ihr Wunsch
}
change-of-manner-from-observed = { $register ->
    [informal] so schreibst du
   *[formal] so schreiben Sie
}
change-of-manner-from-account = Vorgabe des Kanals
change-of-manner-from-default = Voreinstellung
change-of-manner-tone-formal = förmlich
change-of-manner-tone-informal = locker

## action_failed

action-failed-acknowledge = Das hat gerade nicht geklappt: Unser Bestellsystem antwortet nicht.
action-failed-apologise = { $apology ->
    [elevated] Wir bitten um Entschuldigung.
   *[plain] Das tut mir leid.
}
action-failed-act = Geändert wurde nichts.
