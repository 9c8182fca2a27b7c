### Replies in Turkish. Same ids and variables as locales/en/replies.ftl.
### $register: formal writes siz, informal writes sen. No case ending is ever attached to a variable: "{ $order } numaralı sipariş",
### "{ $date } tarihinde", "{ $carrier } ile", "{ $email } adresine". Nouns stay singular after a number, so plural forms rarely differ.

## Moves that any situation may use

greet = { $address ->
    [none] Merhaba.
   *[other] Merhaba { $address }.
}
acknowledge = { $register ->
    [informal] Haber verdiğin için teşekkürler.
   *[formal] Bilgi verdiğiniz için teşekkür ederiz.
}
apologise = { $register ->
    [informal] { $apology ->
        [elevated] Yaşanan aksaklık için özür dileriz.
       *[plain] Bunun için özür dilerim.
    }
   *[formal] { $apology ->
        [elevated] Yaşanan aksaklık için özür dileriz.
       *[plain] Bunun için özür dileriz.
    }
}
offer-human = { $register ->
    [informal] Bir müşteri temsilcisiyle görüşmek istersen yazman yeterli.
   *[formal] Bir müşteri temsilcisiyle görüşmek isterseniz yazmanız yeterli.
}
close = { $register ->
    [informal] Yardımcı olabileceğim başka bir şey var mı?
   *[formal] Size yardımcı olabileceğim başka bir konu var mı?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] Ben { $brand } dijital asistanıyım, yani bir botum. Sana nasıl yardımcı olabilirim?
   *[formal] Ben { $brand } dijital asistanıyım, yani bir botum. Size nasıl yardımcı olabilirim?
}
greeting-ask-again = { $register ->
    [informal] Sana nasıl yardımcı olabilirim?
   *[formal] Size nasıl yardımcı olabilirim?
}
goodbye-close = { $register ->
    [informal] Yazdığın için teşekkürler, görüşmek üzere.
   *[formal] Bize yazdığınız için teşekkür ederiz, iyi günler.
}
thanks-close = { $register ->
    [informal] Ne demek, rica ederim.
   *[formal] Rica ederiz.
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = Daha fazla bilgi: “{ $title }”, { $link }
how-to-related = { $register ->
    [informal] Şu yazı da işine yarayabilir: “{ $first-title }”, { $first-link }
   *[formal] Şu yazı da işinize yarayabilir: “{ $first-title }”, { $first-link }
}
how-to-related-two = { $register ->
    [informal] Şu yazılar da işine yarayabilir: “{ $first-title }”, { $first-link } ve “{ $second-title }”, { $second-link }
   *[formal] Şu yazılar da işinize yarayabilir: “{ $first-title }”, { $first-link } ve “{ $second-title }”, { $second-link }
}
how-to-original = Bu bilgi bizde yalnızca { $language } olarak mevcut; metni olduğu gibi aktarıyorum:
how-to-translated = Bu bilgi bizde yalnızca { $language } olarak mevcut. Aşağıdaki metin makine çevirisidir; aslının bağlantısı sonda yer alıyor:

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [informal] { $order } numaralı siparişin hazırlanıyor. { $date } tarihinde elinde olması bekleniyor.
   *[formal] { $order } numaralı siparişiniz hazırlanıyor. Tahmini teslimat tarihi: { $date }.
}
order-status-answer-shipped = { $register ->
    [informal] { $order } numaralı siparişin { $carrier } ile yolda, tahmini teslimat { $date }. Kargonu buradan takip edebilirsin: { $link }
   *[formal] { $order } numaralı siparişiniz { $carrier } ile yolda, tahmini teslimat tarihi { $date }. Kargonuzu buradan takip edebilirsiniz: { $link }
}
order-status-answer-delivered = { $register ->
    [informal] { $order } numaralı siparişin { $date } tarihinde { $carrier } tarafından teslim edilmiş. Eline ulaşmadıysa yaz, hemen araştırayım.
   *[formal] { $order } numaralı siparişiniz { $date } tarihinde { $carrier } tarafından teslim edilmiş. Elinize ulaşmadıysa lütfen yazın, hemen araştırayım.
}
order-status-answer-cancelled = { $register ->
    [informal] { $order } numaralı siparişin { $date } tarihinde iptal edilmiş. Bu siparişle ilgili gönderim yapılmayacak, senden ücret de alınmayacak.
   *[formal] { $order } numaralı siparişiniz { $date } tarihinde iptal edilmiş. Bu siparişle ilgili gönderim yapılmayacak, sizden ücret de alınmayacak.
}
order-status-answer-several = { $count ->
    [one] { $register ->
        [informal] { $count } açık siparişin görünüyor: { $orders }. Bunu mu soruyorsun?
       *[formal] { $count } açık siparişiniz görünüyor: { $orders }. Bu siparişi mi soruyorsunuz?
    }
   *[other] { $register ->
        [informal] { $count } açık siparişin görünüyor. Hangisini soruyorsun: { $orders }?
       *[formal] { $count } açık siparişiniz görünüyor. Hangisini soruyorsunuz: { $orders }?
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] { $order } numaralı siparişin { $date } tarihinde elinde olmalıydı ama hâlâ gelmedi.
   *[formal] { $order } numaralı siparişinizin { $date } tarihinde elinizde olması gerekiyordu, ancak hâlâ ulaşmadı.
}
late-delivery-acknowledge-again = { $register ->
    [informal] { $order } numaralı siparişin hâlâ gelmedi, bir kez daha yazmak zorunda kaldın.
   *[formal] { $order } numaralı siparişiniz hâlâ ulaşmadı, bir kez daha yazmak zorunda kaldınız.
}
late-delivery-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Yaşanan gecikme için özür dileriz.
       *[plain] Gecikme için özür dilerim.
    }
   *[formal] { $apology ->
        [elevated] Yaşanan gecikme için özür dileriz.
       *[plain] Gecikme için özür dileriz.
    }
}
late-delivery-act = { $register ->
    [informal] { $carrier } ile gönderi araştırması başlattım; { $deadline } tarihine kadar sana yanıt vereceğiz.
   *[formal] { $carrier } ile gönderi araştırması başlattım; { $deadline } tarihine kadar size yanıt vereceğiz.
}
late-delivery-act-again = { $register ->
    [informal] { $carrier } ile başlattığımız araştırma sürüyor; { $deadline } tarihine kadar sana yanıt vereceğiz.
   *[formal] { $carrier } ile başlattığımız araştırma sürüyor; { $deadline } tarihine kadar size yanıt vereceğiz.
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] { $order } numaralı siparişin, { $carrier } kayıtlarında { $date } tarihinde teslim edilmiş görünüyor ama sana ulaşmamış.
   *[formal] { $order } numaralı siparişiniz, { $carrier } kayıtlarında { $date } tarihinde teslim edilmiş görünüyor, ancak size ulaşmamış.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] { $order } numaralı siparişin hâlâ bulunamadı, bir kez daha yazmak zorunda kaldın.
   *[formal] { $order } numaralı siparişiniz hâlâ bulunamadı, bir kez daha yazmak zorunda kaldınız.
}
lost-parcel-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Yaşanan aksaklık için özür dileriz.
       *[plain] Bunun için özür dilerim.
    }
   *[formal] { $apology ->
        [elevated] Yaşanan aksaklık için özür dileriz.
       *[plain] Bunun için özür dileriz.
    }
}
lost-parcel-act = { $register ->
    [informal] { $carrier } ile kayıp gönderi araştırması başlattım. { $deadline } tarihine kadar ya paketin ya da yerine göndereceğimiz yeni ürün elinde olacak.
   *[formal] { $carrier } ile kayıp gönderi araştırması başlattım. { $deadline } tarihine kadar ya paketiniz ya da yerine göndereceğimiz yeni ürün elinizde olacak.
}
lost-parcel-act-again = { $register ->
    [informal] { $carrier } ile başlattığımız kayıp gönderi araştırması sürüyor. { $deadline } tarihine kadar ya paketin ya da yerine göndereceğimiz yeni ürün elinde olacak.
   *[formal] { $carrier } ile başlattığımız kayıp gönderi araştırması sürüyor. { $deadline } tarihine kadar ya paketiniz ya da yerine göndereceğimiz yeni ürün elinizde olacak.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] { $order } numaralı siparişindeki ürün ({ $item }) sana hasarlı ulaşmış.
   *[formal] { $order } numaralı siparişinizdeki ürün ({ $item }) size hasarlı ulaşmış.
}
damaged-item-acknowledge-again = { $register ->
    [informal] { $order } numaralı siparişindeki hasarlı ürünle ({ $item }) ilgili sorun hâlâ çözülmedi.
   *[formal] { $order } numaralı siparişinizdeki hasarlı ürünle ({ $item }) ilgili sorun hâlâ çözülmedi.
}
damaged-item-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Ürün eline bu hâlde geçmemeliydi, özür dileriz.
       *[plain] Ürün bizden bu hâlde çıkmamalıydı, özür dilerim.
    }
   *[formal] { $apology ->
        [elevated] Ürün elinize bu hâlde ulaşmamalıydı, özür dileriz.
       *[plain] Ürün bizden bu hâlde çıkmamalıydı, özür dileriz.
    }
}
damaged-item-act = { $register ->
    [informal] { $return } numaralı iade kaydını açtım. Ücretsiz iade etiketi { $email } adresine gönderiliyor. İade paketi kargoda okutulunca, en geç { $deadline } tarihinde ya yenisini gönderiyoruz ya da paranı iade ediyoruz.
   *[formal] { $return } numaralı iade kaydınızı açtım. Ücretsiz iade etiketi { $email } adresine gönderiliyor. İade paketi kargoda okutulunca, en geç { $deadline } tarihinde ya yeni ürününüzü gönderiyoruz ya da ücretinizi iade ediyoruz.
}
damaged-item-act-again = { $register ->
    [informal] { $return } numaralı iade kaydın açık; en geç { $deadline } tarihinde ya yenisini gönderiyoruz ya da paranı iade ediyoruz.
   *[formal] { $return } numaralı iade kaydınız açık; en geç { $deadline } tarihinde ya yeni ürününüzü gönderiyoruz ya da ücretinizi iade ediyoruz.
}
wrong-item-acknowledge = { $register ->
    [informal] { $order } numaralı siparişinle sana yanlış ürün gönderilmiş.
   *[formal] { $order } numaralı siparişinizle size yanlış ürün gönderilmiş.
}
wrong-item-acknowledge-again = { $register ->
    [informal] { $order } numaralı siparişindeki yanlış ürün sorunu hâlâ çözülmedi.
   *[formal] { $order } numaralı siparişinizdeki yanlış ürün sorunu hâlâ çözülmedi.
}
wrong-item-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Hatamız için özür dileriz.
       *[plain] Hata bizde, özür dilerim.
    }
   *[formal] { $apology ->
        [elevated] Hatamız için özür dileriz.
       *[plain] Hata bize ait, özür dileriz.
    }
}
wrong-item-act = { $register ->
    [informal] { $return } numaralı iade kaydını açtım. Ücretsiz iade etiketi { $email } adresine gönderiliyor; doğru ürünü de en geç { $deadline } tarihinde kargoya veriyoruz.
   *[formal] { $return } numaralı iade kaydınızı açtım. Ücretsiz iade etiketi { $email } adresine gönderiliyor; doğru ürünü de en geç { $deadline } tarihinde kargoya veriyoruz.
}
wrong-item-act-again = { $register ->
    [informal] { $return } numaralı iade kaydın açık; doğru ürünü en geç { $deadline } tarihinde kargoya veriyoruz.
   *[formal] { $return } numaralı iade kaydınız açık; doğru ürünü en geç { $deadline } tarihinde kargoya veriyoruz.
}

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] { $order } numaralı siparişin için { $amount } tutarındaki para iadesi { $date } tarihinde yapılmalıydı ama hâlâ yapılmadı.
   *[formal] { $order } numaralı siparişiniz için { $amount } tutarındaki para iadesinin { $date } tarihinde yapılması gerekiyordu, ancak hâlâ yapılmadı.
}
refund-delay-acknowledge-again = { $register ->
    [informal] { $order } numaralı siparişin için { $amount } tutarındaki para iadesi hâlâ yapılmadı, bir kez daha yazmak zorunda kaldın.
   *[formal] { $order } numaralı siparişiniz için { $amount } tutarındaki para iadesi hâlâ yapılmadı, bir kez daha yazmak zorunda kaldınız.
}
refund-delay-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Yaşanan gecikme için özür dileriz.
       *[plain] İade söylediğimizden uzun sürdü, özür dilerim.
    }
   *[formal] { $apology ->
        [elevated] Yaşanan gecikme için özür dileriz.
       *[plain] İade, belirttiğimiz süreyi aştı; özür dileriz.
    }
}
refund-delay-act = Konuyu öncelikli olarak ödeme ekibimize ilettim; ödeme en geç { $deadline } tarihinde yapılacak.
refund-delay-act-again = Konu ödeme ekibimizde; ödeme en geç { $deadline } tarihinde yapılacak.
refund-status-answer-paid = { $register ->
    [informal] { $order } numaralı siparişin için { $amount } tutarındaki para iadesi { $date } tarihinde yapıldı. Tutarın hesabına yansıması, bankana göre birkaç gün sürebilir.
   *[formal] { $order } numaralı siparişiniz için { $amount } tutarındaki para iadesi { $date } tarihinde yapıldı. Tutarın hesabınıza yansıması, bankanıza göre birkaç gün sürebilir.
}
refund-status-answer-pending = { $register ->
    [informal] { $order } numaralı siparişin için { $amount } tutarındaki para iadesi işlemde; en geç { $date } tarihinde ödenecek.
   *[formal] { $order } numaralı siparişiniz için { $amount } tutarındaki para iadesi işlemde; en geç { $date } tarihinde ödenecek.
}
return-opened-act = { $register ->
    [informal] { $order } numaralı siparişin için { $return } numaralı iade kaydını açtım. Ücretsiz iade etiketi { $email } adresine gönderiliyor; paketi { $date } tarihine kadar kargoya verebilirsin.
   *[formal] { $order } numaralı siparişiniz için { $return } numaralı iade kaydını açtım. Ücretsiz iade etiketi { $email } adresine gönderiliyor; paketi { $date } tarihine kadar kargoya verebilirsiniz.
}
return-opened-answer = { $register ->
    [informal] Paket bize ulaştıktan sonra { $days } iş günü içinde { $amount } tutarındaki ödemen aynı ödeme yöntemine iade edilecek.
   *[formal] Paket bize ulaştıktan sonra { $days } iş günü içinde { $amount } tutarındaki ödemeniz aynı ödeme yöntemine iade edilecek.
}
return-refused-answer = { $register ->
    [informal] { $order } numaralı siparişinin iade süresi { $date } tarihinde doldu, bu yüzden iade kaydını ben açamıyorum.
   *[formal] { $order } numaralı siparişinizin iade süresi { $date } tarihinde doldu, bu nedenle iade kaydını ben açamıyorum.
}

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [informal] { $order } numaralı siparişin iptal edildi.
   *[formal] { $order } numaralı siparişiniz iptal edildi.
}
order-cancelled-answer = { $register ->
    [informal] { $amount } tutarındaki ödemen en geç { $deadline } tarihinde aynı ödeme yöntemine iade edilecek.
   *[formal] { $amount } tutarındaki ödemeniz en geç { $deadline } tarihinde aynı ödeme yöntemine iade edilecek.
}
cancel-refused-answer-shipped = { $register ->
    [informal] { $order } numaralı siparişin { $date } tarihinde kargoya verildi, artık iptal edemiyorum. Paketi kapıda teslim almayabilir ya da geldikten sonra ücretsiz iade edebilirsin.
   *[formal] { $order } numaralı siparişiniz { $date } tarihinde kargoya verildiği için artık iptal edilemiyor. Paketi kapıda teslim almayabilir ya da geldikten sonra ücretsiz iade edebilirsiniz.
}
cancel-refused-answer-cancelled = { $register ->
    [informal] { $order } numaralı siparişin { $date } tarihinde zaten iptal edilmiş.
   *[formal] { $order } numaralı siparişiniz { $date } tarihinde zaten iptal edilmiş.
}
cancel-refused-answer-delivered = { $register ->
    [informal] { $order } numaralı siparişin { $date } tarihinde teslim edildi, bu yüzden artık iptal edemiyorum. İstersen iade kaydı açabilirim.
   *[formal] { $order } numaralı siparişiniz { $date } tarihinde teslim edildiği için artık iptal edilemiyor. Dilerseniz iade kaydı açabilirim.
}
address-changed-act = { $register ->
    [informal]
        { $order } numaralı siparişin artık şu adrese gidecek:
        { $new-address }
   *[formal]
        { $order } numaralı siparişinizin yeni teslimat adresi:
        { $new-address }
}
address-unclear-answer = Bu adreste geçerli bir posta kodu göremiyorum. Örnek ({ $country }): { $code }
address-refused-answer = { $register ->
    [informal] { $order } numaralı siparişin { $date } tarihinde kargoya verildi, adresi artık değiştiremiyoruz. { $carrier } teslimatı yine de yönlendirebilir; buradan bakabilirsin: { $link }
   *[formal] { $order } numaralı siparişiniz { $date } tarihinde kargoya verildiği için adresi artık değiştiremiyoruz. { $carrier } teslimatı yine de yönlendirebilir; buradan bakabilirsiniz: { $link }
}
invoice-sent-act = { $register ->
    [informal] { $order } numaralı siparişinin faturası { $email } adresine gönderiliyor.
   *[formal] { $order } numaralı siparişinizin faturası { $email } adresine gönderiliyor.
}

## account_help, payment_failed

account-help-act = Yeni şifre bağlantısını { $email } adresine gönderdim. Bağlantı bir saat geçerli.
account-help-answer = { $register ->
    [informal] On dakika içinde gelmezse spam klasörüne de bak.
   *[formal] On dakika içinde gelmezse lütfen spam klasörünü de kontrol edin.
}
payment-failed-answer-declined = { $register ->
    [informal] Banka { $order } numaralı siparişin ödemesini onaylamadı, para çekilmedi. Siparişini { $deadline } tarihine kadar senin için bekletiyoruz; buradan başka bir yöntemle ödeyebilirsin: { $link }
   *[formal] Banka { $order } numaralı siparişin ödemesini onaylamadı, herhangi bir tahsilat yapılmadı. Siparişinizi { $deadline } tarihine kadar sizin için bekletiyoruz; buradan başka bir yöntemle ödeyebilirsiniz: { $link }
}
payment-failed-answer-double = { $order } numaralı sipariş için { $amount } tutarında iki provizyon görünüyor. Bunlardan yalnızca biri tahsil edilecek, diğeri en geç { $deadline } tarihinde kendiliğinden kalkacak.
payment-failed-answer = { $register ->
    [informal] Ödeme başarısız olduğunda para çekilmez. Reddedilen kart, banka uygulamasından onay verince çoğu zaman çalışır; istersen ödeme adımında başka bir yöntem de seçebilirsin.
   *[formal] Ödeme başarısız olduğunda tahsilat yapılmaz. Reddedilen kart, banka uygulamasından onay verildiğinde çoğu zaman çalışır; dilerseniz ödeme adımında başka bir yöntem de seçebilirsiniz.
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] Önce hesabını güvenceye alalım: Hesabı kilitledim, artık yeni sipariş verilemez.
   *[formal] Önce hesabınızı güvenceye alalım: Hesabı kilitledim, artık yeni sipariş verilemez.
}
fraud-fear-answer = { $register ->
    [informal] Lütfen hemen bankanı arayıp kartını kullanıma kapattır.
   *[formal] Lütfen hemen bankanızı arayıp kartınızı kullanıma kapattırın.
}
fraud-fear-offer-human = Bir ekip arkadaşımdan bu sohbeti en kısa sürede devralmasını istedim.
fraud-fear-ask = { $register ->
    [informal] Hesabın hangi e-posta adresine kayıtlı? Yazar yazmaz kilitleyeceğim.
   *[formal] Hesabınız hangi e-posta adresine kayıtlı? Yazar yazmaz kilitleyeceğim.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] Sana böyle bir hizmet sunmamalıydık.
   *[formal] Size böyle bir hizmet sunmamalıydık.
}
complaint-acknowledge-again = { $register ->
    [informal] Bunu bize daha önce de yazdın ama sorun hâlâ çözülmedi.
   *[formal] Bunu bize daha önce de ilettiniz, ancak sorun hâlâ çözülmedi.
}
complaint-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Yaşadıkların için özür dileriz.
       *[plain] Bunun için özür dilerim.
    }
   *[formal] { $apology ->
        [elevated] Yaşadıklarınız için özür dileriz.
       *[plain] Bunun için özür dileriz.
    }
}
complaint-ask = { $register ->
    [informal] Hangi siparişte, ne oldu? Oradan başlayayım.
   *[formal] Hangi siparişte, nasıl bir sorun yaşadınız? Oradan başlayayım.
}
good-news-acknowledge = { $register ->
    [informal] Ne güzel!
   *[formal] Ne güzel, haber verdiğiniz için teşekkür ederiz.
}
good-news-close = { $register ->
    [informal] Güle güle kullan.
   *[formal] Güle güle kullanın.
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = Yardım sayfalarımızda bunun yanıtını bulamadım, tahmin yürütmek de istemem.
not-found-offer-human = { $register ->
    [informal] Sorunu bir ekip arkadaşıma iletebilirim ya da biraz daha ayrıntı verirsen yeniden arayabilirim.
   *[formal] Sorunuzu bir ekip arkadaşıma iletebilirim ya da biraz daha ayrıntı verirseniz yeniden arayabilirim.
}
not-found-answer-order = { $register ->
    [informal] { $order } numaralı bir sipariş bulamadım. Sipariş numaraları KS- ile başlar ve onay e-postasında yazar; bir daha bakar mısın?
   *[formal] { $order } numaralı bir sipariş bulamadım. Sipariş numaraları KS- ile başlar ve onay e-postasında yer alır; tekrar kontrol edebilir misiniz?
}
not-found-answer-passage = Yardım sayfalarımızda bunun yanıtını bulamadım, tahmin yürütmek de istemem. En yakın konu şu: “{ $title }”, { $link }

## ask_back

ask-back-ask = { $directness ->
    [direct] { $register ->
        [informal] Bunu anlayamadım. Başka bir şekilde yaz lütfen.
       *[formal] Bunu anlayamadım. Lütfen başka bir şekilde yazın.
    }
   *[indirect] { $register ->
        [informal] Doğru anladığımdan emin değilim. Başka bir şekilde yazar mısın?
       *[formal] Doğru anladığımdan emin değilim. Başka bir şekilde ifade edebilir misiniz?
    }
}
ask-back-ask-order-number = { $directness ->
    [direct] { $register ->
        [informal] Sipariş numaran nedir? Örneğin KS-104233.
       *[formal] Sipariş numaranız nedir? Örneğin KS-104233.
    }
   *[indirect] { $register ->
        [informal] Sipariş numaranı yazar mısın? Örneğin KS-104233.
       *[formal] Sipariş numaranızı paylaşır mısınız? Örneğin KS-104233.
    }
}
ask-back-ask-email = { $directness ->
    [direct] { $register ->
        [informal] Hesabının e-posta adresi nedir?
       *[formal] Hesabınızın e-posta adresi nedir?
    }
   *[indirect] { $register ->
        [informal] Hesabında kayıtlı e-posta adresini yazar mısın?
       *[formal] Hesabınızda kayıtlı e-posta adresini paylaşır mısınız?
    }
}
ask-back-ask-address = { $register ->
    [informal] Yeni adresin nedir? Sokak ve kapı numarası, posta kodu, şehir ve ülkeyi yazar mısın?
   *[formal] Yeni adresiniz nedir? Lütfen sokak ve kapı numarasını, posta kodunu, şehri ve ülkeyi yazın.
}
ask-back-ask-confirm-cancel = { $register ->
    [informal] { $order } numaralı siparişini ({ $amount }) iptal edeyim mi? Evet ya da hayır yazman yeterli.
   *[formal] { $order } numaralı siparişinizi ({ $amount }) iptal edeyim mi? Evet ya da hayır yazmanız yeterli.
}
ask-back-ask-confirm-return = { $register ->
    [informal] { $order } numaralı siparişin ({ $amount }) için iade kaydı açayım mı? Evet ya da hayır yazman yeterli.
   *[formal] { $order } numaralı siparişiniz ({ $amount }) için iade kaydı açayım mı? Evet ya da hayır yazmanız yeterli.
}
ask-back-ask-confirm-person = { $register ->
    [informal] Seni bir müşteri temsilcisine bağlayayım mı? Evet ya da hayır yazman yeterli.
   *[formal] Sizi bir müşteri temsilcisine bağlamamı ister misiniz? Evet ya da hayır yazmanız yeterli.
}
ask-back-ask-between = { $register ->
    [informal] “{ $first }” konusunu mu soruyorsun, yoksa “{ $second }” konusunu mu?
   *[formal] “{ $first }” konusunu mu soruyorsunuz, yoksa “{ $second }” konusunu mu?
}
ask-back-ask-kept = Tamam, hiçbir değişiklik yapılmadı.

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] Seni bir müşteri temsilcisine bağlayayım mı?
   *[formal] Sizi bir müşteri temsilcisine bağlamamı ister misiniz?
}
handoff-wait-act = { $register ->
    [informal] Sohbetimizi şimdiye kadar yazılanlarla birlikte bir ekip arkadaşıma ilettim; baştan anlatman gerekmeyecek.
   *[formal] Sohbetimizi şimdiye kadar yazılanlarla birlikte bir ekip arkadaşıma ilettim; baştan anlatmanız gerekmeyecek.
}
handoff-wait-answer-open = { $position ->
    [one] { $register ->
        [informal] Sıradaki ilk kişi sensin. Yanıt bu sohbete gelecek.
       *[formal] Sıradaki ilk kişi sizsiniz. Yanıt bu sohbete gelecek.
    }
   *[other] { $register ->
        [informal] Şu anda { $position }. sıradasın. Yanıt bu sohbete gelecek.
       *[formal] Şu anda { $position }. sıradasınız. Yanıt bu sohbete gelecek.
    }
}
handoff-wait-answer-closed = Ekibimiz { $date } günü saat { $time } itibarıyla yeniden burada olacak; yanıt bu sohbete gelecek.
handoff-wait-answer-again = { $register ->
    [informal] Talebin hâlâ ekip arkadaşlarımda; yanıt bu sohbete gelecek.
   *[formal] Talebiniz hâlâ ekip arkadaşlarımda; yanıt bu sohbete gelecek.
}
handoff-wait-callback = { $register ->
    [informal] Telefon numaranı ekip arkadaşıma ilettim: { $phone }
   *[formal] Telefon numaranızı ekip arkadaşıma ilettim: { $phone }
}
handoff-taken-act = { $agent } sohbete katıldı; bundan sonra konuyla kendisi ilgilenecek.
handoff-back-act = Ekip arkadaşım sohbetten ayrıldı; bundan sonra yine ben, yani bot yazıyorum. Konuşulanlardan haberim var.

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Çalışma saatlerimiz: { $hours }
reach-phone = { $register ->
    [informal] Bizi telefonla da arayabilirsin: { $company-phone }
   *[formal] Bizi telefonla da arayabilirsiniz: { $company-phone }
}
opening-days-range = { $first }–{ $last }
opening-days-two = { $first } ve { $last }
opening-days-all = her gün
opening-open = { $days }, { $hours }
opening-closed = { $days } kapalı
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] Senin dilinde henüz yazamıyorum, bu yüzden Türkçe yanıt veriyorum. Şu dillerden birini de kullanabilirim: { $languages }.
   *[formal] Sizin dilinizde henüz yazamıyorum, bu nedenle Türkçe yanıt veriyorum. Şu dillerden birini de kullanabilirim: { $languages }.
}
about-the-bot-answer = { $register ->
    [informal] Ben bir botum, { $brand } dijital asistanıyım. Sohbeti istediğin an bir ekip arkadaşım devralabilir; yazman yeterli.
   *[formal] Ben bir botum, { $brand } dijital asistanıyım. Sohbeti istediğiniz an bir ekip arkadaşım devralabilir; yazmanız yeterli.
}

## change_of_manner

change-of-manner-act-language = Elbette, bundan sonra Türkçe yazıyorum.
change-of-manner-act-formal = { $register ->
    [informal] Tabii, bundan sonra daha resmî yazarım.
   *[formal] Elbette, size “siz” diye hitap edeceğim.
}
change-of-manner-act-informal = { $register ->
    [informal] Tabii, “sen” diyelim.
   *[formal] Elbette, bundan sonra daha samimi yazarım.
}
change-of-manner-act-short = Anlaşıldı, kısa yazacağım.
change-of-manner-act-emoji = { $register ->
    [informal] Olur. Sen emoji kullanırsan ben de ara sıra kullanırım.
   *[formal] Elbette. Siz emoji kullanırsanız ben de ara sıra kullanırım.
}
change-of-manner-act-no-emoji = Anlaşıldı, emoji kullanmayacağım.
change-of-manner-act-address = { $register ->
    [informal] Tamam, { $address }.
   *[formal] Elbette, { $address }.
}
change-of-manner-act-no-address = Anlaşıldı, isim kullanmayacağım.
change-of-manner-act-region = Tamam, tarih ve tutarları bundan sonra şu ülkedeki gibi yazacağım: { $region }.
change-of-manner-act-metric = Tamam, ölçüleri kilogram, santimetre ve santigrat derece olarak yazacağım.
change-of-manner-act-us = Tamam, ölçüleri libre, inç ve fahrenhayt derece olarak yazacağım.
change-of-manner-act-reset = { $register ->
    [informal] Tamam, hitap tercihlerini sildim; varsayılan ayarlarla devam ediyorum.
   *[formal] Tamam, hitap tercihlerinizi sildim; varsayılan ayarlarla devam ediyorum.
}
change-of-manner-act-refused = Bu isteği burada yerine getiremiyorum, aynı hitapla devam edeceğim.
change-of-manner-ask = { $register ->
    [informal] Nasıl yazmamı istersin? Bir dil söyleyebilir ya da resmî, samimi veya kısa diyebilirsin.
   *[formal] Nasıl yazmamı istersiniz? Bir dil belirtebilir ya da resmî, samimi veya kısa diyebilirsiniz.
}
change-of-manner-answer = { $register ->
    [informal] Şu ayarlarla yazıyorum: dil { $language } ({ $language-from }), üslup { $tone } ({ $tone-from }). İkisini de istediğin zaman değiştirebilirsin.
   *[formal] Şu ayarlarla yazıyorum: dil { $language } ({ $language-from }), üslup { $tone } ({ $tone-from }). İkisini de istediğiniz zaman değiştirebilirsiniz.
}
change-of-manner-known-address = Hitap: { $address } ({ $address-from })
change-of-manner-known-region = Tarih ve tutar biçimi: { $region } ({ $region-from })
change-of-manner-known-units = Ölçü birimleri: { $units } ({ $units-from })
change-of-manner-known-brief = Kısa yanıtlar ({ $brief-from })
change-of-manner-known-no-emoji = Emoji yok ({ $no-emoji-from })
change-of-manner-units-metric = metrik
change-of-manner-units-us = ABD birimleri
change-of-manner-from-stated = { $register ->
    [informal] senin isteğin
   *[formal] sizin isteğiniz
}
change-of-manner-from-observed = { $register ->
    [informal] yazış biçimine göre
   *[formal] yazış biçiminize göre
}
change-of-manner-from-account = kanalın ayarı
change-of-manner-from-default = varsayılan
change-of-manner-tone-formal = resmî
change-of-manner-tone-informal = samimi

## action_failed

action-failed-acknowledge = Şu anda işlemi tamamlayamadım: Sipariş sistemimiz yanıt vermiyor.
action-failed-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Yaşanan aksaklık için özür dileriz.
       *[plain] Bunun için özür dilerim.
    }
   *[formal] { $apology ->
        [elevated] Yaşanan aksaklık için özür dileriz.
       *[plain] Bunun için özür dileriz.
    }
}
action-failed-act = Hiçbir değişiklik yapılmadı.
