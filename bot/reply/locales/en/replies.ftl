### Replies in English. One message for one move of one situation: <situation>-<move>, or <situation>-<move>-<variant>.
### A move without a message of its own in a situation uses the plain <move> at the top.
### $register is formal or informal, $apology plain or elevated, $directness direct or indirect. Dates, amounts and numbers arrive formatted for the customer's language and region.

## Moves that any situation may use

greet = { $address ->
    [none] Hello.
   *[other] Hello { $address }.
}
acknowledge = Thanks for telling me.
apologise = { $apology ->
    [elevated] We apologise for this.
   *[plain] I'm sorry about that.
}
offer-human = { $register ->
    [formal] If you would prefer to speak to a person, please let me know.
   *[informal] Rather talk to a person? Just say so.
}
close = { $register ->
    [formal] Is there anything else I can do for you?
   *[informal] Anything else I can do?
}

## greeting, goodbye, thanks

greeting-ask = I'm the assistant of { $brand }, a bot. How can I help?
greeting-ask-again = How can I help?
goodbye-close = Goodbye, and thanks for writing.
thanks-close = You're welcome.

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = More on this: “{ $title }”, { $link }
how-to-related = See also: “{ $first-title }”, { $first-link }
how-to-related-two = See also: “{ $first-title }”, { $first-link } and “{ $second-title }”, { $second-link }
how-to-original = I only have this in { $language }, so I'm quoting the original:
how-to-translated = I only have this in { $language }. This is a machine translation; the original is linked below it:

## order_status. Variants follow the order's state.

order-status-answer-processing = Order { $order } is being packed. It should be with you on { $date }.
order-status-answer-shipped = It's on its way: order { $order } with { $carrier }, expected { $date }. Tracking: { $link }
order-status-answer-delivered = Order { $order } was delivered on { $date } by { $carrier }. If you don't have it, tell me and I'll look into it.
order-status-answer-cancelled = Order { $order } was cancelled on { $date }. Nothing more will be sent or charged.
order-status-answer-several = { $count ->
    [one] I found { $count } open order: { $orders }. Is that the one you mean?
   *[other] I found { $count } open orders. Which one do you mean: { $orders }?
}

## late_delivery

late-delivery-acknowledge = Parcel { $order } should have reached you on { $date }, and it hasn't.
late-delivery-acknowledge-again = Parcel { $order } still isn't there, and you've had to ask again.
late-delivery-apologise = { $apology ->
    [elevated] We apologise for the delay.
   *[plain] I'm sorry.
}
late-delivery-act = I've opened a trace with { $carrier }; you'll have an answer by { $deadline }.
late-delivery-act-again = The trace with { $carrier } is running; you'll have an answer by { $deadline }.

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $carrier } has order { $order } down as delivered on { $date }, and you don't have it.
lost-parcel-acknowledge-again = Order { $order } still hasn't turned up, and you've had to ask again.
lost-parcel-apologise = { $apology ->
    [elevated] We apologise for this.
   *[plain] I'm sorry.
}
lost-parcel-act = I've opened a search with { $carrier }. By { $deadline } you'll have either the parcel or a replacement.
lost-parcel-act-again = The search with { $carrier } is running. By { $deadline } you'll have either the parcel or a replacement.

## damaged_item, wrong_item

damaged-item-acknowledge = The { $item } from order { $order } reached you damaged.
damaged-item-acknowledge-again = The damaged { $item } from order { $order } isn't settled yet.
damaged-item-apologise = { $apology ->
    [elevated] We apologise; it should not have reached you in this state.
   *[plain] I'm sorry, that shouldn't have left us like this.
}
damaged-item-act = I've opened return { $return }: the free label is on its way to { $email }, and a replacement or your money follows as soon as the parcel is scanned, by { $deadline } at the latest.
damaged-item-act-again = Return { $return } is open; a replacement or your money follows by { $deadline } at the latest.
wrong-item-acknowledge = What came with order { $order } isn't what you ordered.
wrong-item-acknowledge-again = The mix-up with order { $order } isn't settled yet.
wrong-item-apologise = { $apology ->
    [elevated] We apologise for our mistake.
   *[plain] I'm sorry, that was our mistake.
}
wrong-item-act = I've opened return { $return }: the free label is on its way to { $email }, and the right item leaves us by { $deadline }.
wrong-item-act-again = Return { $return } is open; the right item leaves us by { $deadline }.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = Your refund of { $amount } for order { $order } was due on { $date } and hasn't been paid.
refund-delay-acknowledge-again = Your refund of { $amount } for order { $order } is still open, and you've had to ask again.
refund-delay-apologise = { $apology ->
    [elevated] We apologise for the delay.
   *[plain] I'm sorry it's taking longer than we said.
}
refund-delay-act = I've passed it to our payments team with priority; it will be paid by { $deadline }.
refund-delay-act-again = It is with our payments team; it will be paid by { $deadline }.
refund-status-answer-paid = Your refund of { $amount } for order { $order } was paid on { $date }. Banks can take a few days to show it.
refund-status-answer-pending = Your refund of { $amount } for order { $order } is on its way and will be paid by { $date }.
return-opened-act = Return { $return } for order { $order } is open. The free label is on its way to { $email }; you have until { $date } to send the parcel.
return-opened-answer = Once it reaches us, { $amount } goes back the way you paid, within { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}.
return-refused-answer = Order { $order } could be returned until { $date }, so I can't open a return for it myself.

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = Order { $order } is cancelled.
order-cancelled-answer = { $amount } goes back the way you paid by { $deadline }.
cancel-refused-answer-shipped = Order { $order } left us on { $date }, so I can't cancel it any more. You can refuse the parcel at the door, or send it back free of charge once it's there.
cancel-refused-answer-cancelled = Order { $order } was already cancelled on { $date }.
cancel-refused-answer-delivered = Order { $order } was delivered on { $date }, so there's nothing left to cancel. I can open a return for it.
address-changed-act =
    Order { $order } now goes to:
    { $new-address }
address-unclear-answer = I don't see a matching postal code in that address. Example ({ $country }): { $code }
address-refused-answer = Order { $order } left us on { $date }, so its address can't be changed any more. { $carrier } may still redirect it: { $link }
invoice-sent-act = The invoice for order { $order } is on its way to { $email }.

## account_help, payment_failed

account-help-act = I've sent a link for a new password to { $email }. It works for one hour.
account-help-answer = If nothing arrives within ten minutes, please look in the spam folder.
payment-failed-answer-declined = The payment for order { $order } was declined by the bank, and nothing was charged. The order is kept until { $deadline }; you can pay with another method here: { $link }
payment-failed-answer-double = Order { $order } shows two authorisations of { $amount }. Only one is charged; the other one lapses by { $deadline }.
payment-failed-answer = When a payment fails, nothing is charged. A declined card usually works after a confirmation in the banking app, or you can choose another method at checkout.

## fraud_fear

fraud-fear-act = Let's secure your account first: I've locked it, so nothing more can be ordered.
fraud-fear-answer = Please call your bank now to block the card.
fraud-fear-offer-human = I've asked a colleague to take over this chat as soon as possible.
fraud-fear-ask = Which e-mail address is your account under? I'll lock it straight away.

## complaint, good_news

complaint-acknowledge = That isn't the service you should get from us.
complaint-acknowledge-again = You've told us before, and it isn't settled yet.
complaint-apologise = { $apology ->
    [elevated] We apologise.
   *[plain] I'm sorry.
}
complaint-ask = What went wrong, and with which order? I'll start there.
good-news-acknowledge = { $register ->
    [formal] That is very good to hear.
   *[informal] Love to hear that!
}
good-news-close = Enjoy it.

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = I couldn't find that in our help pages, and I won't guess.
not-found-offer-human = I can pass your question to a colleague, or search again if you tell me more.
not-found-answer-order = I can't find order { $order }. Order numbers start with KS- and are in the confirmation e-mail; could you check yours?
not-found-answer-passage = I couldn't find that in our help pages, and I won't guess. The closest I have is: “{ $title }”, { $link }

## ask_back

ask-back-ask = { $directness ->
    [direct] I didn't understand that. Please say it in other words.
   *[indirect] I'm not sure I understood. Could you say it in other words?
}
ask-back-ask-order-number = { $directness ->
    [direct] What's the order number? It looks like KS-104233.
   *[indirect] Could you tell me the order number? It looks like KS-104233.
}
ask-back-ask-email = { $directness ->
    [direct] What's the e-mail address of your account?
   *[indirect] Could you tell me the e-mail address of your account?
}
ask-back-ask-address = What is the new address? Street, postcode, city and country, please.
ask-back-ask-confirm-cancel = Shall I cancel order { $order } ({ $amount })? Yes or no?
ask-back-ask-confirm-return = Shall I open a return for order { $order } ({ $amount })? Yes or no?
ask-back-ask-confirm-person = Would you like me to bring in a colleague? Yes or no?
ask-back-ask-between = Do you mean “{ $first }” or “{ $second }”?
ask-back-ask-kept = All right, nothing was changed.

## handoff_*

handoff-offer-offer-human = Shall I bring in a colleague?
handoff-wait-act = I've passed our conversation to a colleague, with everything written so far, so there's no need to repeat it.
handoff-wait-answer-open = { $position ->
    [one] You're next in line. The answer comes here in this chat.
   *[other] You're number { $position } in line. The answer comes here in this chat.
}
handoff-wait-answer-closed = Our team is back on { $date } at { $time }; the answer will come here in this chat.
handoff-wait-answer-again = Your request is still with my colleagues; the answer comes here in this chat.
handoff-wait-callback = I've noted your phone number for my colleague: { $phone }
handoff-taken-act = { $agent } has joined this chat and takes over from here.
handoff-back-act = My colleague has left the chat; I'm the bot again. I know what you discussed.

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Our hours: { $hours }
reach-phone = You can also call us: { $company-phone }
opening-days-range = { $first } to { $last }
opening-days-two = { $first } and { $last }
opening-days-all = Every day
opening-open = { $days }, { $hours }
opening-closed = { $days } closed
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = I can't write your language yet, so I'm answering in English. I can also use { $languages }.
about-the-bot-answer = I'm a bot, the digital assistant of { $brand }. A colleague can take over at any time; just ask.

## change_of_manner

change-of-manner-act-language = Of course, English it is.
change-of-manner-act-formal = Certainly. I will keep to a formal tone.
change-of-manner-act-informal = Sure, let's keep it casual.
change-of-manner-act-short = Understood. I'll keep it short.
change-of-manner-act-emoji = Sure. If you use emoji, I will too, sparingly.
change-of-manner-act-no-emoji = Understood, no emoji.
change-of-manner-act-address = { $register ->
    [formal] Certainly, { $address }.
   *[informal] Sure, { $address }.
}
change-of-manner-act-no-address = Understood, I'll leave out the name.
change-of-manner-act-region = Noted. I'll write dates and amounts as is usual there: { $region }.
change-of-manner-act-metric = Noted: measures in kilograms, centimetres and degrees Celsius.
change-of-manner-act-us = Noted: measures in pounds, inches and degrees Fahrenheit.
change-of-manner-act-reset = Done, I've forgotten how you wanted to be addressed and start from the defaults.
change-of-manner-act-refused = I'd like to, but here I keep to this way of addressing people.
change-of-manner-ask = How would you like me to write? You can name a language, or say formal, casual or short.
change-of-manner-answer = This is what I go by: language { $language } ({ $language-from }), tone { $tone } ({ $tone-from }). You can change either at any time.
change-of-manner-known-address = Form of address: { $address } ({ $address-from })
change-of-manner-known-region = Dates and amounts as usual in: { $region } ({ $region-from })
change-of-manner-known-units = Measures: { $units } ({ $units-from })
change-of-manner-known-brief = Short answers ({ $brief-from })
change-of-manner-known-no-emoji = No emoji ({ $no-emoji-from })
change-of-manner-units-metric = metric
change-of-manner-units-us = US customary
change-of-manner-from-stated = you said so
change-of-manner-from-observed = as you write
change-of-manner-from-account = from the channel
change-of-manner-from-default = default
change-of-manner-tone-formal = formal
change-of-manner-tone-informal = casual

## action_failed

action-failed-acknowledge = That didn't work just now: our order system isn't answering.
action-failed-apologise = { $apology ->
    [elevated] We apologise.
   *[plain] I'm sorry.
}
action-failed-act = Nothing has been changed.
