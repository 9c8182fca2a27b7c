### Replies in Hindi. One message for one move of one situation: <situation>-<move>, or <situation>-<move>-<variant>.
### A move without a message of its own in a situation uses the plain <move> at the top.
### Both registers say आप. formal: कीजिए, दीजिए, कृपया. informal: everyday words and the -एँ form (बता दें), never तुम or तू.
### No verb shows a gender of the bot, the customer or the agent: past with ने, passive, subjunctive, or हम for the shop.

## Moves that any situation may use

greet = { $address ->
    [none] नमस्ते।
   *[other] नमस्ते { $address }।
}
acknowledge = { $register ->
    [informal] बताने के लिए शुक्रिया।
   *[formal] सूचित करने के लिए धन्यवाद।
}
apologise = { $apology ->
    [elevated] इसके लिए हम आपसे क्षमा चाहते हैं।
   *[plain] { $register ->
        [informal] इसके लिए माफ़ करें।
       *[formal] इसके लिए क्षमा कीजिए।
    }
}
offer-human = { $register ->
    [informal] किसी व्यक्ति से बात करनी हो, तो बस बता दें।
   *[formal] अगर आप किसी व्यक्ति से बात करना चाहें, तो कृपया बता दीजिए।
}
close = { $register ->
    [informal] और कोई मदद चाहिए?
   *[formal] क्या आपको और किसी सहायता की आवश्यकता है?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] मैं { $brand } का हेल्प बॉट हूँ। क्या मदद चाहिए?
   *[formal] मैं { $brand } का सहायता बॉट हूँ। कृपया बताइए, आपको किस विषय में सहायता चाहिए?
}
greeting-ask-again = { $register ->
    [informal] क्या मदद चाहिए?
   *[formal] कृपया बताइए, आपको किस विषय में सहायता चाहिए?
}
goodbye-close = { $register ->
    [informal] नमस्ते, और हमें लिखने के लिए शुक्रिया।
   *[formal] नमस्कार, और हमसे संपर्क करने के लिए धन्यवाद।
}
thanks-close = { $register ->
    [informal] कोई बात नहीं।
   *[formal] जी, यह तो हमारा काम है।
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = इस बारे में और जानकारी: “{ $title }”, { $link }
how-to-related = यह भी काम आ सकता है: “{ $first-title }”, { $first-link }
how-to-related-two = ये भी काम आ सकते हैं: “{ $first-title }”, { $first-link } और “{ $second-title }”, { $second-link }
how-to-original = यह जानकारी हमारे पास सिर्फ़ { $language } में है, इसलिए मूल पाठ ही दिया जा रहा है:
how-to-translated = यह जानकारी हमारे पास सिर्फ़ { $language } में है। नीचे इसका मशीनी अनुवाद है; मूल लेख का लिंक अंत में दिया गया है:

## order_status. Variants follow the order's state.

order-status-answer-processing = ऑर्डर { $order } पैक हो रहा है। { $date } को इसके आप तक पहुँचने की उम्मीद है।
order-status-answer-shipped = ऑर्डर { $order } रास्ते में है ({ $carrier }) और { $date } को पहुँचने की उम्मीद है। ट्रैकिंग: { $link }
order-status-answer-delivered = { $register ->
    [informal] { $carrier } ने { $date } को ऑर्डर { $order } डिलीवर कर दिया है। अगर आपको नहीं मिला, तो बता दें, हम पता करेंगे।
   *[formal] { $carrier } ने { $date } को ऑर्डर { $order } डिलीवर कर दिया है। अगर यह आपको नहीं मिला, तो बता दीजिए, हम जाँच करेंगे।
}
order-status-answer-cancelled = { $date } को ऑर्डर { $order } रद्द किया जा चुका है। अब न कुछ भेजा जाएगा, न कोई राशि ली जाएगी।
order-status-answer-several = { $count ->
    [one] आपका { $count } ऑर्डर मिला है जो अभी पूरा नहीं हुआ। क्या इसी के बारे में जानना है: { $orders }?
   *[other] आपके { $count } ऑर्डर मिले हैं जो अभी पूरे नहीं हुए। इनमें से किसके बारे में जानना है: { $orders }?
}

## late_delivery

late-delivery-acknowledge = आपका पार्सल ({ $order }) { $date } को पहुँच जाना चाहिए था, पर अब तक नहीं पहुँचा।
late-delivery-acknowledge-again = पार्सल { $order } अब तक नहीं पहुँचा और आपको दोबारा पूछना पड़ा।
late-delivery-apologise = { $apology ->
    [elevated] इस देरी के लिए हम आपसे क्षमा चाहते हैं।
   *[plain] { $register ->
        [informal] इसके लिए माफ़ करें।
       *[formal] इसके लिए क्षमा कीजिए।
    }
}
late-delivery-act = हमने { $carrier } से जाँच शुरू करवा दी है और { $deadline } तक आपको जवाब मिल जाएगा।
late-delivery-act-again = { $carrier } के यहाँ जाँच चल रही है और { $deadline } तक आपको जवाब मिल जाएगा।

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $carrier } के रिकॉर्ड में ऑर्डर { $order } की डिलीवरी { $date } को हो चुकी है, पर वह आपको नहीं मिला।
lost-parcel-acknowledge-again = ऑर्डर { $order } का अब तक पता नहीं चला और आपको दोबारा पूछना पड़ा।
lost-parcel-apologise = { $apology ->
    [elevated] इसके लिए हम आपसे क्षमा चाहते हैं।
   *[plain] { $register ->
        [informal] इसके लिए माफ़ करें।
       *[formal] इसके लिए क्षमा कीजिए।
    }
}
lost-parcel-act = हमने { $carrier } से पार्सल की खोज शुरू करवा दी है। { $deadline } तक आपको या तो पार्सल मिल जाएगा या उसकी जगह नया सामान।
lost-parcel-act-again = { $carrier } के यहाँ पार्सल की खोज चल रही है। { $deadline } तक आपको या तो पार्सल मिल जाएगा या उसकी जगह नया सामान।

## damaged_item, wrong_item

damaged-item-acknowledge = ऑर्डर { $order } का सामान “{ $item }” आप तक सही हालत में नहीं पहुँचा।
damaged-item-acknowledge-again = ऑर्डर { $order } के ख़राब निकले सामान “{ $item }” का मामला अभी सुलझा नहीं है।
damaged-item-apologise = { $apology ->
    [elevated] हम आपसे क्षमा चाहते हैं, यह आप तक इस हालत में नहीं पहुँचना चाहिए था।
   *[plain] { $register ->
        [informal] माफ़ करें, यह हमारे यहाँ से इस हालत में नहीं निकलना चाहिए था।
       *[formal] क्षमा कीजिए, यह हमारे यहाँ से इस हालत में नहीं निकलना चाहिए था।
    }
}
damaged-item-act = हमने रिटर्न { $return } दर्ज कर दिया है: मुफ़्त लेबल { $email } पर भेजा जा रहा है। पार्सल स्कैन होते ही, ज़्यादा से ज़्यादा { $deadline } तक, नया सामान भेज दिया जाएगा या आपकी राशि लौटा दी जाएगी।
damaged-item-act-again = रिटर्न { $return } दर्ज है; ज़्यादा से ज़्यादा { $deadline } तक नया सामान भेज दिया जाएगा या आपकी राशि लौटा दी जाएगी।
wrong-item-acknowledge = ऑर्डर { $order } में वह सामान नहीं पहुँचा जो आपने मँगवाया था।
wrong-item-acknowledge-again = ऑर्डर { $order } में हुई गड़बड़ी अभी ठीक नहीं हुई है।
wrong-item-apologise = { $apology ->
    [elevated] अपनी ग़लती के लिए हम आपसे क्षमा चाहते हैं।
   *[plain] { $register ->
        [informal] माफ़ करें, ग़लती हमारी थी।
       *[formal] क्षमा कीजिए, यह हमारी ग़लती थी।
    }
}
wrong-item-act = हमने रिटर्न { $return } दर्ज कर दिया है: मुफ़्त लेबल { $email } पर भेजा जा रहा है, और सही सामान { $deadline } तक हमारे यहाँ से भेज दिया जाएगा।
wrong-item-act-again = रिटर्न { $return } दर्ज है; सही सामान { $deadline } तक हमारे यहाँ से भेज दिया जाएगा।

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = ऑर्डर { $order } के लिए { $amount } का रिफ़ंड { $date } को होना था, पर अब तक नहीं हुआ।
refund-delay-acknowledge-again = ऑर्डर { $order } के लिए { $amount } का रिफ़ंड अब भी बाकी है और आपको दोबारा पूछना पड़ा।
refund-delay-apologise = { $apology ->
    [elevated] इस देरी के लिए हम आपसे क्षमा चाहते हैं।
   *[plain] { $register ->
        [informal] माफ़ करें, इसमें बताए गए समय से ज़्यादा लग रहा है।
       *[formal] क्षमा कीजिए, इसमें बताए गए समय से अधिक लग रहा है।
    }
}
refund-delay-act = हमने इसे प्राथमिकता के साथ अपनी भुगतान टीम को सौंप दिया है; { $deadline } तक रिफ़ंड कर दिया जाएगा।
refund-delay-act-again = मामला हमारी भुगतान टीम के पास है; { $deadline } तक रिफ़ंड कर दिया जाएगा।
refund-status-answer-paid = ऑर्डर { $order } के लिए { $amount } का रिफ़ंड { $date } को कर दिया गया है। बैंक खाते में दिखने में कुछ दिन लग सकते हैं।
refund-status-answer-pending = ऑर्डर { $order } के लिए { $amount } के रिफ़ंड पर काम चल रहा है और यह { $date } तक कर दिया जाएगा।
return-opened-act = { $register ->
    [informal] ऑर्डर { $order } के लिए रिटर्न { $return } दर्ज हो गया है। मुफ़्त लेबल { $email } पर भेजा जा रहा है; पार्सल { $date } तक भेज दें।
   *[formal] ऑर्डर { $order } के लिए रिटर्न { $return } दर्ज हो गया है। निःशुल्क लेबल { $email } पर भेजा जा रहा है; कृपया पार्सल { $date } तक भेज दीजिए।
}
return-opened-answer = पार्सल हमारे पास पहुँचने पर { $days ->
    [one] { $days } कार्य दिवस
   *[other] { $days } कार्य दिवसों
} के भीतर { $amount } की राशि उसी माध्यम से लौटा दी जाएगी जिससे आपने भुगतान किया था।
return-refused-answer = ऑर्डर { $order } को { $date } तक लौटाया जा सकता था, इसलिए इसका रिटर्न सीधे मुझसे दर्ज नहीं हो सकता।

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = ऑर्डर { $order } रद्द कर दिया गया है।
order-cancelled-answer = { $amount } की राशि { $deadline } तक उसी माध्यम से लौटा दी जाएगी जिससे आपने भुगतान किया था।
cancel-refused-answer-shipped = { $register ->
    [informal] ऑर्डर { $order } हमारे यहाँ से { $date } को निकल चुका है, इसलिए अब रद्द नहीं हो सकता। चाहें तो पार्सल आने पर लेने से मना कर दें, या मिलने के बाद मुफ़्त में लौटा दें।
   *[formal] ऑर्डर { $order } हमारे यहाँ से { $date } को निकल चुका है, इसलिए अब रद्द नहीं हो सकता। आप चाहें तो पार्सल आने पर उसे लेने से मना कर दीजिए, या मिलने के बाद निःशुल्क लौटा दीजिए।
}
cancel-refused-answer-cancelled = ऑर्डर { $order } पहले ही, { $date } को, रद्द किया जा चुका है।
cancel-refused-answer-delivered = ऑर्डर { $order } की डिलीवरी { $date } को हो चुकी है, इसलिए अब इसे रद्द नहीं किया जा सकता। इसके लिए रिटर्न दर्ज किया जा सकता है।
address-changed-act =
    ऑर्डर { $order } अब इस पते पर जाएगा:
    { $new-address }
address-unclear-answer = इस पते में सही पोस्टल कोड नहीं दिख रहा। उदाहरण ({ $country }): { $code }
address-refused-answer = ऑर्डर { $order } हमारे यहाँ से { $date } को निकल चुका है, इसलिए अब पता नहीं बदला जा सकता। शायद { $carrier } के ज़रिए इसे दूसरे पते पर भिजवाया जा सके: { $link }
invoice-sent-act = ऑर्डर { $order } का इनवॉइस { $email } पर भेजा जा रहा है।

## account_help, payment_failed

account-help-act = नया पासवर्ड बनाने का लिंक { $email } पर भेज दिया गया है। यह लिंक एक घंटे तक चलेगा।
account-help-answer = { $register ->
    [informal] दस मिनट में ईमेल न आए, तो स्पैम फ़ोल्डर देख लें।
   *[formal] अगर दस मिनट में ईमेल न आए, तो कृपया स्पैम फ़ोल्डर देख लीजिए।
}
payment-failed-answer-declined = बैंक ने ऑर्डर { $order } का भुगतान अस्वीकार कर दिया और कोई राशि नहीं कटी। ऑर्डर { $deadline } तक सुरक्षित है; किसी और माध्यम से भुगतान यहाँ हो सकता है: { $link }
payment-failed-answer-double = ऑर्डर { $order } पर { $amount } के दो ऑथराइज़ेशन दिख रहे हैं। राशि सिर्फ़ एक की कटेगी; दूसरा { $deadline } तक अपने-आप हट जाएगा।
payment-failed-answer = भुगतान असफल होने पर कोई राशि नहीं कटती। अस्वीकृत कार्ड अक्सर बैंकिंग ऐप में पुष्टि करने के बाद चल जाता है, या चेकआउट पर कोई और माध्यम चुना जा सकता है।

## fraud_fear

fraud-fear-act = सबसे पहले आपका खाता सुरक्षित करते हैं: हमने इसे लॉक कर दिया है, अब इससे कोई नया ऑर्डर नहीं हो सकता।
fraud-fear-answer = { $register ->
    [informal] अभी अपने बैंक को फ़ोन करके कार्ड ब्लॉक करवा लें।
   *[formal] कृपया अभी अपने बैंक को फ़ोन करके कार्ड ब्लॉक करवा लीजिए।
}
fraud-fear-offer-human = हमने अपनी टीम से कहा है कि कोई सहकर्मी जल्द से जल्द यह चैट सँभाल ले।
fraud-fear-ask = आपका खाता किस ईमेल पते से बना है? उसे तुरंत लॉक कर दिया जाएगा।

## complaint, good_news

complaint-acknowledge = हमारी ओर से आपको ऐसी सेवा नहीं मिलनी चाहिए थी।
complaint-acknowledge-again = आपने यह पहले भी बताया था और मामला अब तक नहीं सुलझा।
complaint-apologise = { $apology ->
    [elevated] इसके लिए हम आपसे क्षमा चाहते हैं।
   *[plain] { $register ->
        [informal] इसके लिए माफ़ करें।
       *[formal] इसके लिए क्षमा कीजिए।
    }
}
complaint-ask = { $register ->
    [informal] क्या गड़बड़ हुई, और किस ऑर्डर में? वहीं से शुरू करते हैं।
   *[formal] कृपया बताइए, क्या गड़बड़ी हुई और किस ऑर्डर में? वहीं से शुरू करते हैं।
}
good-news-acknowledge = { $register ->
    [informal] वाह, बढ़िया!
   *[formal] यह तो बहुत अच्छी बात है।
}
good-news-close = { $register ->
    [informal] उम्मीद है, ख़ूब काम आएगा।
   *[formal] आशा है, यह आपके बहुत काम आएगा।
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = { $register ->
    [informal] हमारे हेल्प पेजों पर यह नहीं मिला, और अंदाज़े से जवाब देना ठीक नहीं।
   *[formal] हमारे सहायता पृष्ठों पर इसकी जानकारी नहीं मिली, और अंदाज़े से उत्तर देना ठीक नहीं होगा।
}
not-found-offer-human = { $register ->
    [informal] हम आपका सवाल किसी सहकर्मी तक पहुँचा सकते हैं, या थोड़ा और बता दें तो दोबारा खोज लेंगे।
   *[formal] हम आपका प्रश्न किसी सहकर्मी तक पहुँचा सकते हैं, या अगर आप कुछ और जानकारी दें, तो दोबारा खोज सकते हैं।
}
not-found-answer-order = { $register ->
    [informal] ऑर्डर { $order } नहीं मिला। ऑर्डर नंबर KS- से शुरू होता है और पुष्टि वाले ईमेल में लिखा होता है; एक बार देख लें?
   *[formal] ऑर्डर { $order } नहीं मिला। ऑर्डर नंबर KS- से शुरू होता है और पुष्टि वाले ईमेल में लिखा होता है; कृपया एक बार जाँच लीजिए।
}
not-found-answer-passage = { $register ->
    [informal] हमारे हेल्प पेजों पर यह नहीं मिला, और अंदाज़े से जवाब देना ठीक नहीं। इससे मिलती-जुलती जानकारी यह है: “{ $title }”, { $link }
   *[formal] हमारे सहायता पृष्ठों पर इसकी जानकारी नहीं मिली, और अंदाज़े से उत्तर देना ठीक नहीं होगा। इससे मिलती-जुलती जानकारी यह है: “{ $title }”, { $link }
}

## ask_back

ask-back-ask = { $register ->
    [informal] { $directness ->
        [direct] बात समझ में नहीं आई। दूसरे शब्दों में बता दें।
       *[indirect] बात पूरी तरह समझ में नहीं आई। क्या इसे दूसरे शब्दों में बता देंगे?
    }
   *[formal] { $directness ->
        [direct] बात समझ में नहीं आई। कृपया दूसरे शब्दों में बताइए।
       *[indirect] बात पूरी तरह समझ में नहीं आई। कृपया इसे दूसरे शब्दों में बताइएगा।
    }
}
ask-back-ask-order-number = { $register ->
    [informal] { $directness ->
        [direct] ऑर्डर नंबर क्या है? वह KS-104233 जैसा होता है।
       *[indirect] क्या ऑर्डर नंबर मिल सकता है? वह KS-104233 जैसा होता है।
    }
   *[formal] { $directness ->
        [direct] कृपया ऑर्डर नंबर बताइए। वह KS-104233 जैसा होता है।
       *[indirect] कृपया अपना ऑर्डर नंबर बताइएगा। वह KS-104233 जैसा होता है।
    }
}
ask-back-ask-email = { $register ->
    [informal] { $directness ->
        [direct] आपके खाते का ईमेल पता क्या है?
       *[indirect] क्या आपके खाते का ईमेल पता मिल सकता है?
    }
   *[formal] { $directness ->
        [direct] कृपया अपने खाते का ईमेल पता बताइए।
       *[indirect] कृपया अपने खाते का ईमेल पता बताइएगा।
    }
}
ask-back-ask-address = { $register ->
    [informal] नया पता क्या है? सड़क, पोस्टल कोड, शहर और देश लिख दें।
   *[formal] नया पता क्या है? कृपया सड़क, पोस्टल कोड, शहर और देश लिखिए।
}
ask-back-ask-confirm-cancel = क्या ऑर्डर { $order } ({ $amount }) रद्द कर दिया जाए? हाँ या नहीं?
ask-back-ask-confirm-return = क्या ऑर्डर { $order } ({ $amount }) का रिटर्न दर्ज कर दिया जाए? हाँ या नहीं?
ask-back-ask-confirm-person = क्या किसी सहकर्मी से आपकी बात करवाई जाए? हाँ या नहीं?
ask-back-ask-between = यह सवाल “{ $first }” के बारे में है या “{ $second }” के बारे में?
ask-back-ask-kept = ठीक है, कुछ नहीं बदला गया है।

## handoff_*

handoff-offer-offer-human = क्या किसी सहकर्मी से आपकी बात करवाई जाए?
handoff-wait-act = { $register ->
    [informal] हमारी अब तक की पूरी बातचीत एक सहकर्मी को भेज दी गई है, इसलिए कुछ दोहराने की ज़रूरत नहीं।
   *[formal] हमारी अब तक की पूरी बातचीत एक सहकर्मी को भेज दी गई है, इसलिए आपको कुछ दोहराने की आवश्यकता नहीं है।
}
handoff-wait-answer-open = { $position ->
    [one] अगली बारी आपकी है। जवाब इसी चैट में मिलेगा।
   *[other] कतार में आपका नंबर { $position } है। जवाब इसी चैट में मिलेगा।
}
handoff-wait-answer-closed = हमारी टीम { $date } को { $time } से फिर उपलब्ध होगी; जवाब इसी चैट में मिलेगा।
handoff-wait-answer-again = आपका अनुरोध अभी हमारी टीम के पास है; जवाब इसी चैट में मिलेगा।
handoff-wait-callback = आपका फ़ोन नंबर सहकर्मी को दे दिया गया है: { $phone }
handoff-taken-act = अब इस चैट में आपके साथ { $agent } हैं, आगे की बात उन्हीं से होगी।
handoff-back-act = मेरे सहकर्मी अब इस चैट में नहीं हैं; आपके साथ फिर से मैं हूँ, यानी बॉट। आपकी जो बात हुई, उसकी जानकारी मुझे है।

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = हमारी टीम के काम का समय: { $hours }
reach-phone = फ़ोन पर भी बात हो सकती है: { $company-phone }
opening-days-range = { $first } से { $last }
opening-days-two = { $first } और { $last }
opening-days-all = हर दिन
opening-open = { $days }, { $hours }
opening-closed = { $days } बंद
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = आपकी भाषा में लिखना मेरे लिए अभी संभव नहीं है, इसलिए जवाब हिन्दी में है। इन भाषाओं में भी बात हो सकती है: { $languages }।
about-the-bot-answer = { $register ->
    [informal] मैं एक बॉट हूँ, { $brand } का डिजिटल असिस्टेंट। किसी सहकर्मी से कभी भी बात हो सकती है; बस बता दें।
   *[formal] मैं एक बॉट हूँ, { $brand } का डिजिटल असिस्टेंट। किसी सहकर्मी से कभी भी बात हो सकती है; बस बता दीजिए।
}

## change_of_manner

change-of-manner-act-language = ज़रूर, अब हिन्दी में बात करते हैं।
change-of-manner-act-formal = जी, अब से औपचारिक भाषा ही रहेगी।
change-of-manner-act-informal = ठीक है, अब सीधी-सादी बोलचाल में बात करते हैं।
change-of-manner-act-short = ठीक है, जवाब छोटे रहेंगे।
change-of-manner-act-emoji = { $register ->
    [informal] ठीक है। आपके संदेश में इमोजी दिखा, तो जवाब में भी कभी-कभी आ जाएगा।
   *[formal] ठीक है। आपके संदेश में इमोजी हुआ, तो जवाब में भी कभी-कभी होगा।
}
change-of-manner-act-no-emoji = ठीक है, इमोजी नहीं होंगे।
change-of-manner-act-address = { $register ->
    [informal] ठीक है, { $address }।
   *[formal] ज़रूर, { $address }।
}
change-of-manner-act-no-address = ठीक है, अब नाम नहीं लिखा जाएगा।
change-of-manner-act-region = ठीक है, तारीखें और राशियाँ अब { $region } के तरीके से लिखी जाएँगी।
change-of-manner-act-metric = ठीक है, माप अब किलोग्राम, सेंटीमीटर और डिग्री सेल्सियस में होंगे।
change-of-manner-act-us = ठीक है, माप अब पाउंड, इंच और डिग्री फ़ारेनहाइट में होंगे।
change-of-manner-act-reset = हो गया। संबोधन के बारे में आपकी पसंद हटा दी गई है और अब डिफ़ॉल्ट सेटिंग लागू है।
change-of-manner-act-refused = आपकी बात ठीक है, पर यहाँ संबोधन का यही तरीका रखा गया है।
change-of-manner-ask = { $register ->
    [informal] हम आपको किस तरह लिखें? कोई भाषा बता दें, या औपचारिक, अनौपचारिक या संक्षिप्त में से चुन लें।
   *[formal] हम आपको किस तरह लिखें? कोई भाषा बताइए, या औपचारिक, अनौपचारिक या संक्षिप्त में से चुन लीजिए।
}
change-of-manner-answer = अभी की सेटिंग यह है: भाषा { $language } ({ $language-from }), लहजा { $tone } ({ $tone-from })। दोनों कभी भी बदले जा सकते हैं।
change-of-manner-known-address = संबोधन: { $address } ({ $address-from })
change-of-manner-known-region = तारीखें और राशियाँ: { $region } के तरीके से ({ $region-from })
change-of-manner-known-units = माप: { $units } ({ $units-from })
change-of-manner-known-brief = छोटे जवाब ({ $brief-from })
change-of-manner-known-no-emoji = बिना इमोजी ({ $no-emoji-from })
change-of-manner-units-metric = मीट्रिक
change-of-manner-units-us = अमेरिकी
change-of-manner-from-stated = आपके कहने पर
change-of-manner-from-observed = आपके लिखने के ढंग से
change-of-manner-from-account = चैनल से
change-of-manner-from-default = डिफ़ॉल्ट
change-of-manner-tone-formal = औपचारिक
change-of-manner-tone-informal = अनौपचारिक

## action_failed

action-failed-acknowledge = अभी यह नहीं हो पाया: हमारा ऑर्डर सिस्टम जवाब नहीं दे रहा है।
action-failed-apologise = { $apology ->
    [elevated] इसके लिए हम आपसे क्षमा चाहते हैं।
   *[plain] { $register ->
        [informal] इसके लिए माफ़ करें।
       *[formal] इसके लिए क्षमा कीजिए।
    }
}
action-failed-act = कुछ भी बदला नहीं गया है।
