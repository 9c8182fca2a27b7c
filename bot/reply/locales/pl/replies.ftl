### Replies in Polish. Same ids and variables as locales/en/replies.ftl.
### $register: formal writes Państwo with plural verbs, infinitives ("proszę podać") and impersonal forms; informal writes ty, with
### Ty, Ci and Twój capitalised as in letters. No past tense or adjective shows the gender of customer or assistant: "we", passives, nouns.
### Dates arrive in the genitive: "{ $date }", "do { $date }", "najpóźniej { $deadline }". Names are not inflected: a noun stands before them.

## Moves that any situation may use

greet = { $register ->
    [informal] { $address ->
        [none] Cześć!
       *[other] Cześć, { $address }!
    }
   *[formal] { $address ->
        [none] Dzień dobry.
       *[other] Dzień dobry, { $address }.
    }
}
acknowledge = { $register ->
    [informal] Dzięki za informację.
   *[formal] Dziękuję za tę informację.
}
apologise = { $apology ->
    [elevated] Prosimy o przyjęcie przeprosin.
   *[plain] Przepraszamy za tę sytuację.
}
offer-human = { $register ->
    [informal] Wolisz porozmawiać z konsultantem? Daj znać.
   *[formal] Jeśli wolą Państwo porozmawiać z konsultantem, proszę dać znać.
}
close = { $register ->
    [informal] Mogę Ci jeszcze w czymś pomóc?
   *[formal] Czy mogę jeszcze w czymś pomóc?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] Jestem botem, cyfrowym asystentem sklepu { $brand }. W czym mogę Ci pomóc?
   *[formal] Jestem botem, cyfrowym asystentem sklepu { $brand }. W czym mogę pomóc?
}
greeting-ask-again = { $register ->
    [informal] W czym mogę Ci pomóc?
   *[formal] W czym mogę pomóc?
}
goodbye-close = { $register ->
    [informal] Dzięki za wiadomość i do usłyszenia.
   *[formal] Dziękuję za rozmowę. Do widzenia.
}
thanks-close = { $register ->
    [informal] Nie ma sprawy.
   *[formal] Nie ma za co.
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = Więcej na ten temat: „{ $title }”, { $link }
how-to-related = Warto też przeczytać: „{ $first-title }”, { $first-link }
how-to-related-two = Warto też przeczytać: „{ $first-title }”, { $first-link } oraz „{ $second-title }”, { $second-link }
how-to-original = Tę informację mamy tylko w innym języku ({ $language }), dlatego cytuję oryginał:
how-to-translated = Tę informację mamy tylko w innym języku ({ $language }). Poniżej jest tłumaczenie maszynowe, a na końcu link do oryginału:

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [informal] Pakujemy już Twoje zamówienie { $order }. Powinno do Ciebie dotrzeć { $date }.
   *[formal] Pakujemy już Państwa zamówienie { $order }. Powinno do Państwa dotrzeć { $date }.
}
order-status-answer-shipped = { $register ->
    [informal] Twoje zamówienie { $order } jest w drodze ({ $carrier }) i powinno dotrzeć { $date }. Tutaj możesz śledzić paczkę: { $link }
   *[formal] Państwa zamówienie { $order } jest w drodze ({ $carrier }) i powinno dotrzeć { $date }. Paczkę można śledzić tutaj: { $link }
}
order-status-answer-delivered = { $register ->
    [informal] Twoje zamówienie { $order } zostało doręczone { $date } (przewoźnik: { $carrier }). Jeśli nie masz tej paczki, daj znać, a sprawdzę, co się z nią stało.
   *[formal] Państwa zamówienie { $order } zostało doręczone { $date } (przewoźnik: { $carrier }). Jeśli paczka do Państwa nie dotarła, proszę dać znać, a sprawdzę, co się z nią stało.
}
order-status-answer-cancelled = Zamówienie { $order } zostało anulowane { $date }. Nic więcej nie wyślemy i nie pobierzemy żadnej płatności.
order-status-answer-several = { $count ->
    [one] { $register ->
        [informal] Widzę jedno zamówienie w realizacji: { $orders }. O to Ci chodzi?
       *[formal] Widzę jedno zamówienie w realizacji: { $orders }. Czy chodzi o to zamówienie?
    }
    [few] { $register ->
        [informal] Widzę { $count } zamówienia w realizacji. Napisz, o które Ci chodzi: { $orders }.
       *[formal] Widzę { $count } zamówienia w realizacji. Proszę napisać, o które chodzi: { $orders }.
    }
    [many] { $register ->
        [informal] Widzę { $count } zamówień w realizacji. Napisz, o które Ci chodzi: { $orders }.
       *[formal] Widzę { $count } zamówień w realizacji. Proszę napisać, o które chodzi: { $orders }.
    }
   *[other] { $register ->
        [informal] Widzę { $count } zamówienia w realizacji. Napisz, o które Ci chodzi: { $orders }.
       *[formal] Widzę { $count } zamówienia w realizacji. Proszę napisać, o które chodzi: { $orders }.
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] Paczka z Twoim zamówieniem { $order } miała być u Ciebie { $date }, a nadal jej nie ma.
   *[formal] Paczka z zamówieniem { $order } miała do Państwa dotrzeć { $date }, a nadal jej nie ma.
}
late-delivery-acknowledge-again = { $register ->
    [informal] Paczki z Twoim zamówieniem { $order } nadal nie ma, a Ty znowu musisz o nią pytać.
   *[formal] Paczki z zamówieniem { $order } nadal nie ma, a Państwo muszą ponownie o nią pytać.
}
late-delivery-apologise = { $apology ->
    [elevated] Prosimy o przyjęcie przeprosin za opóźnienie.
   *[plain] Przepraszamy za opóźnienie.
}
late-delivery-act = { $register ->
    [informal] Zleciliśmy przewoźnikowi { $carrier } ustalenie, gdzie jest paczka. Odpowiedź dostaniesz najpóźniej { $deadline }.
   *[formal] Zleciliśmy przewoźnikowi { $carrier } ustalenie, gdzie jest paczka. Odpowiedź otrzymają Państwo najpóźniej { $deadline }.
}
late-delivery-act-again = { $register ->
    [informal] Przewoźnik { $carrier } ustala na nasze zlecenie, gdzie jest paczka. Odpowiedź dostaniesz najpóźniej { $deadline }.
   *[formal] Przewoźnik { $carrier } ustala na nasze zlecenie, gdzie jest paczka. Odpowiedź otrzymają Państwo najpóźniej { $deadline }.
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] Według przewoźnika { $carrier } zamówienie { $order } doręczono { $date }, a do Ciebie nic nie dotarło.
   *[formal] Według przewoźnika { $carrier } zamówienie { $order } doręczono { $date }, a do Państwa nic nie dotarło.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] Paczka z Twoim zamówieniem { $order } nadal się nie znalazła, a Ty znowu musisz o nią pytać.
   *[formal] Paczka z zamówieniem { $order } nadal się nie odnalazła, a Państwo muszą ponownie o nią pytać.
}
lost-parcel-apologise = { $apology ->
    [elevated] Prosimy o przyjęcie przeprosin.
   *[plain] Przepraszamy.
}
lost-parcel-act = { $register ->
    [informal] Zleciliśmy przewoźnikowi { $carrier } poszukiwanie paczki. Najpóźniej { $deadline } będziesz mieć odnalezioną paczkę albo nową.
   *[formal] Zleciliśmy przewoźnikowi { $carrier } poszukiwanie paczki. Najpóźniej { $deadline } otrzymają Państwo odnalezioną paczkę albo nową.
}
lost-parcel-act-again = { $register ->
    [informal] Przewoźnik { $carrier } szuka paczki na nasze zlecenie. Najpóźniej { $deadline } będziesz mieć odnalezioną paczkę albo nową.
   *[formal] Przewoźnik { $carrier } szuka paczki na nasze zlecenie. Najpóźniej { $deadline } otrzymają Państwo odnalezioną paczkę albo nową.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] Produkt „{ $item }” z zamówienia { $order } dotarł do Ciebie uszkodzony.
   *[formal] Produkt „{ $item }” z zamówienia { $order } dotarł do Państwa uszkodzony.
}
damaged-item-acknowledge-again = { $register ->
    [informal] Sprawa uszkodzonego produktu „{ $item }” z Twojego zamówienia { $order } nadal nie jest załatwiona.
   *[formal] Sprawa uszkodzonego produktu „{ $item }” z Państwa zamówienia { $order } nadal nie jest załatwiona.
}
damaged-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Prosimy o przyjęcie przeprosin; w takim stanie produkt nie powinien był do Ciebie trafić.
       *[formal] Prosimy o przyjęcie przeprosin; w takim stanie produkt nie powinien był do Państwa trafić.
    }
   *[plain] Przepraszamy, w takim stanie żaden produkt nie powinien opuścić naszego magazynu.
}
damaged-item-act = { $register ->
    [informal] Zwrot { $return } jest już zarejestrowany, a bezpłatną etykietę wysyłamy na adres { $email }. Gdy tylko przewoźnik zeskanuje paczkę, wyślemy nowy egzemplarz albo oddamy Ci pieniądze, najpóźniej { $deadline }.
   *[formal] Zwrot { $return } jest już zarejestrowany, a bezpłatną etykietę wysyłamy na adres { $email }. Gdy tylko przewoźnik zeskanuje paczkę, wyślemy nowy egzemplarz albo zwrócimy pieniądze, najpóźniej { $deadline }.
}
damaged-item-act-again = { $register ->
    [informal] Zwrot { $return } jest zarejestrowany; najpóźniej { $deadline } wyślemy nowy egzemplarz albo oddamy Ci pieniądze.
   *[formal] Zwrot { $return } jest zarejestrowany; najpóźniej { $deadline } wyślemy nowy egzemplarz albo zwrócimy pieniądze.
}
wrong-item-acknowledge = { $register ->
    [informal] W paczce z zamówieniem { $order } jest coś innego niż w Twoim zamówieniu.
   *[formal] W paczce z zamówieniem { $order } otrzymali Państwo niewłaściwy produkt.
}
wrong-item-acknowledge-again = { $register ->
    [informal] Pomyłka w Twoim zamówieniu { $order } nadal nie jest naprawiona.
   *[formal] Pomyłka w Państwa zamówieniu { $order } nadal nie jest naprawiona.
}
wrong-item-apologise = { $apology ->
    [elevated] Prosimy o przyjęcie przeprosin za nasz błąd.
   *[plain] Przepraszamy, to nasz błąd.
}
wrong-item-act = Zwrot { $return } jest już zarejestrowany, bezpłatną etykietę wysyłamy na adres { $email }, a właściwy produkt nadamy najpóźniej { $deadline }.
wrong-item-act-again = Zwrot { $return } jest zarejestrowany; właściwy produkt nadamy najpóźniej { $deadline }.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] Zwrot { $amount } za Twoje zamówienie { $order } mieliśmy wypłacić { $date }, a wciąż tego nie zrobiliśmy.
   *[formal] Zwrot { $amount } za Państwa zamówienie { $order } miał zostać wypłacony { $date }, a nadal go nie wypłaciliśmy.
}
refund-delay-acknowledge-again = { $register ->
    [informal] Zwrotu { $amount } za Twoje zamówienie { $order } nadal nie ma, a Ty znowu musisz o niego pytać.
   *[formal] Zwrot { $amount } za Państwa zamówienie { $order } nadal nie został wypłacony, a Państwo muszą ponownie o niego pytać.
}
refund-delay-apologise = { $apology ->
    [elevated] Prosimy o przyjęcie przeprosin za opóźnienie.
   *[plain] Przepraszamy, że trwa to dłużej, niż zapowiadaliśmy.
}
refund-delay-act = Sprawa trafiła do naszego działu płatności jako pilna; pieniądze wypłacimy najpóźniej { $deadline }.
refund-delay-act-again = Sprawą zajmuje się nasz dział płatności; pieniądze wypłacimy najpóźniej { $deadline }.
refund-status-answer-paid = { $register ->
    [informal] Zwrot { $amount } za Twoje zamówienie { $order } wypłaciliśmy { $date }. Bank może potrzebować kilku dni, żeby zaksięgować wpłatę.
   *[formal] Zwrot { $amount } za Państwa zamówienie { $order } wypłaciliśmy { $date }. Zaksięgowanie wpłaty przez bank może potrwać kilka dni.
}
refund-status-answer-pending = { $register ->
    [informal] Zwrot { $amount } za Twoje zamówienie { $order } jest w toku; wypłacimy go najpóźniej { $date }.
   *[formal] Zwrot { $amount } za Państwa zamówienie { $order } jest w toku; wypłacimy go najpóźniej { $date }.
}
return-opened-act = { $register ->
    [informal] Zwrot { $return } do zamówienia { $order } jest już zarejestrowany. Bezpłatną etykietę wysyłamy na adres { $email }; na nadanie paczki masz czas do { $date }.
   *[formal] Zwrot { $return } do zamówienia { $order } jest już zarejestrowany. Bezpłatną etykietę wysyłamy na adres { $email }; na nadanie paczki mają Państwo czas do { $date }.
}
return-opened-answer = Gdy paczka do nas dotrze, zwrócimy { $amount } w ciągu { $days ->
    [one] { $days } dnia roboczego
    [few] { $days } dni roboczych
    [many] { $days } dni roboczych
   *[other] { $days } dnia roboczego
}, tą samą metodą, którą opłacono zamówienie.
return-refused-answer = Zamówienie { $order } można było zwrócić do { $date }, dlatego nie mogę już samodzielnie zarejestrować zwrotu.

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [informal] Twoje zamówienie { $order } zostało anulowane.
   *[formal] Państwa zamówienie { $order } zostało anulowane.
}
order-cancelled-answer = { $register ->
    [informal] Najpóźniej { $deadline } oddamy Ci { $amount } tą samą metodą, którą opłacono zamówienie.
   *[formal] Najpóźniej { $deadline } zwrócimy { $amount } tą samą metodą, którą opłacono zamówienie.
}
cancel-refused-answer-shipped = { $register ->
    [informal] Twoje zamówienie { $order } wyszło od nas { $date }, więc nie da się go już anulować. Możesz nie przyjąć paczki od kuriera albo odesłać ją za darmo, gdy dotrze.
   *[formal] Państwa zamówienie { $order } wysłaliśmy { $date }, więc nie można go już anulować. Mogą Państwo odmówić przyjęcia paczki albo bezpłatnie ją odesłać, gdy dotrze.
}
cancel-refused-answer-cancelled = Zamówienie { $order } zostało już anulowane { $date }.
cancel-refused-answer-delivered = { $register ->
    [informal] Twoje zamówienie { $order } zostało doręczone { $date }, więc nie da się go już anulować. Mogę za to zarejestrować zwrot.
   *[formal] Państwa zamówienie { $order } zostało doręczone { $date }, więc nie można go już anulować. Mogę natomiast zarejestrować zwrot.
}
address-changed-act =
    Zmieniliśmy adres dostawy zamówienia { $order } na:
    { $new-address }
address-unclear-answer = W tym adresie nie widzę poprawnego kodu pocztowego. Przykład ({ $country }): { $code }
address-refused-answer = { $register ->
    [informal] Twoje zamówienie { $order } wyszło od nas { $date }, więc nie możemy już zmienić adresu. Być może uda Ci się jeszcze przekierować paczkę u przewoźnika { $carrier }: { $link }
   *[formal] Państwa zamówienie { $order } wysłaliśmy { $date }, więc nie możemy już zmienić adresu. Być może paczkę uda się jeszcze przekierować u przewoźnika { $carrier }: { $link }
}
invoice-sent-act = Fakturę do zamówienia { $order } wysyłamy na adres { $email }.

## account_help, payment_failed

account-help-act = Link do ustawienia nowego hasła wysłaliśmy na adres { $email }. Jest ważny przez godzinę.
account-help-answer = { $register ->
    [informal] Jeśli w ciągu dziesięciu minut nic nie przyjdzie, zajrzyj do folderu ze spamem.
   *[formal] Jeśli w ciągu dziesięciu minut nic nie przyjdzie, proszę zajrzeć do folderu ze spamem.
}
payment-failed-answer-declined = { $register ->
    [informal] Bank odrzucił płatność za zamówienie { $order }; nic nie zostało pobrane. Zamówienie czeka na Ciebie do { $deadline }; tutaj możesz zapłacić inną metodą: { $link }
   *[formal] Bank odrzucił płatność za zamówienie { $order }; nic nie zostało pobrane. Zamówienie czeka na Państwa do { $deadline }; inną metodą można zapłacić tutaj: { $link }
}
payment-failed-answer-double = Za zamówienie { $order } widać dwie blokady środków po { $amount }. Pobierzemy tylko jedną z tych kwot, druga blokada wygaśnie najpóźniej { $deadline }.
payment-failed-answer = { $register ->
    [informal] Gdy płatność się nie powiedzie, nic nie zostaje pobrane. Odrzucona karta zwykle działa po potwierdzeniu w aplikacji banku; przy składaniu zamówienia możesz też wybrać inną metodę płatności.
   *[formal] Gdy płatność się nie powiedzie, żadna kwota nie zostaje pobrana. Odrzucona karta zwykle działa po potwierdzeniu w aplikacji banku; przy składaniu zamówienia można też wybrać inną metodę płatności.
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] Najpierw zabezpieczamy Twoje konto: jest już zablokowane i nikt nic więcej z niego nie zamówi.
   *[formal] Najpierw zabezpieczamy Państwa konto: jest już zablokowane i nikt nic więcej z niego nie zamówi.
}
fraud-fear-answer = { $register ->
    [informal] Zadzwoń teraz do banku i zastrzeż kartę.
   *[formal] Proszę teraz zadzwonić do banku i zastrzec kartę.
}
fraud-fear-offer-human = Konsultanci są już powiadomieni i przejmą tę rozmowę najszybciej, jak to możliwe.
fraud-fear-ask = { $register ->
    [informal] Na jaki adres e-mail masz u nas konto? Od razu je zablokuję.
   *[formal] Na jaki adres e-mail mają Państwo u nas konto? Od razu je zablokuję.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] Nie tak to powinno u nas wyglądać.
   *[formal] Nie tak powinna wyglądać obsługa w naszym sklepie.
}
complaint-acknowledge-again = { $register ->
    [informal] Piszesz o tym nie pierwszy raz, a sprawa nadal nie jest załatwiona.
   *[formal] Zgłaszali nam to już Państwo wcześniej, a sprawa nadal nie jest załatwiona.
}
complaint-apologise = { $apology ->
    [elevated] Prosimy o przyjęcie przeprosin.
   *[plain] Przepraszamy.
}
complaint-ask = Co poszło nie tak i którego zamówienia to dotyczy? Od tego zacznę.
good-news-acknowledge = { $register ->
    [informal] Super, miło to słyszeć!
   *[formal] Bardzo miło to słyszeć.
}
good-news-close = { $register ->
    [informal] Niech dobrze służy.
   *[formal] Życzymy zadowolenia z zakupu.
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = Na naszych stronach pomocy nie ma odpowiedzi na to pytanie, a zgadywać nie chcę.
not-found-offer-human = { $register ->
    [informal] Mogę przekazać Twoje pytanie konsultantowi albo poszukać jeszcze raz, jeśli napiszesz coś więcej.
   *[formal] Mogę przekazać Państwa pytanie konsultantowi albo poszukać jeszcze raz, jeśli napiszą Państwo coś więcej.
}
not-found-answer-order = { $register ->
    [informal] Nie widzę u nas zamówienia { $order }. Numer zamówienia zaczyna się od KS- i jest w e-mailu z potwierdzeniem; sprawdzisz go jeszcze raz?
   *[formal] Nie widzę u nas zamówienia { $order }. Numer zamówienia zaczyna się od KS- i jest w e-mailu z potwierdzeniem; proszę go jeszcze raz sprawdzić.
}
not-found-answer-passage = Na naszych stronach pomocy nie ma odpowiedzi na to pytanie, a zgadywać nie chcę. Najbardziej zbliżony temat: „{ $title }”, { $link }

## ask_back

ask-back-ask = { $directness ->
    [indirect] { $register ->
        [informal] Nie wiem, czy dobrze rozumiem. Możesz napisać to inaczej?
       *[formal] Nie wiem, czy dobrze rozumiem. Czy mogliby Państwo napisać to inaczej?
    }
   *[direct] { $register ->
        [informal] Nie rozumiem tej wiadomości. Napisz to, proszę, innymi słowami.
       *[formal] Nie rozumiem tej wiadomości. Proszę napisać to innymi słowami.
    }
}
ask-back-ask-order-number = { $directness ->
    [indirect] { $register ->
        [informal] Możesz podać numer zamówienia? Wygląda tak: KS-104233.
       *[formal] Czy mogliby Państwo podać numer zamówienia? Wygląda tak: KS-104233.
    }
   *[direct] { $register ->
        [informal] Podaj numer zamówienia. Wygląda tak: KS-104233.
       *[formal] Proszę podać numer zamówienia. Wygląda tak: KS-104233.
    }
}
ask-back-ask-email = { $directness ->
    [indirect] { $register ->
        [informal] Możesz podać adres e-mail, na który masz konto?
       *[formal] Czy mogliby Państwo podać adres e-mail przypisany do konta?
    }
   *[direct] { $register ->
        [informal] Na jaki adres e-mail masz u nas konto?
       *[formal] Proszę podać adres e-mail przypisany do konta.
    }
}
ask-back-ask-address = { $register ->
    [informal] Jaki jest nowy adres? Podaj ulicę i numer, kod pocztowy, miejscowość i kraj.
   *[formal] Jaki jest nowy adres? Proszę podać ulicę i numer, kod pocztowy, miejscowość i kraj.
}
ask-back-ask-confirm-cancel = Czy mam anulować zamówienie { $order } ({ $amount })? Tak czy nie?
ask-back-ask-confirm-return = Czy mam zarejestrować zwrot zamówienia { $order } ({ $amount })? Tak czy nie?
ask-back-ask-confirm-person = { $register ->
    [informal] Połączyć Cię z konsultantem? Tak czy nie?
   *[formal] Czy połączyć Państwa z konsultantem? Tak czy nie?
}
ask-back-ask-between = Chodzi o „{ $first }” czy o „{ $second }”?
ask-back-ask-kept = Dobrze, wszystko zostaje bez zmian.

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] Połączyć Cię z konsultantem?
   *[formal] Czy połączyć Państwa z konsultantem?
}
handoff-wait-act = { $register ->
    [informal] Ta rozmowa, z całą dotychczasową treścią, jest już u konsultantów; nie musisz niczego powtarzać.
   *[formal] Ta rozmowa, z całą dotychczasową treścią, jest już u konsultantów; nie muszą Państwo niczego powtarzać.
}
handoff-wait-answer-open = { $position ->
    [one] { $register ->
        [informal] Twoje zgłoszenie jest następne w kolejce. Odpowiedź pojawi się tutaj, na czacie.
       *[formal] Państwa zgłoszenie jest następne w kolejce. Odpowiedź pojawi się tutaj, na czacie.
    }
   *[other] { $register ->
        [informal] Twoje miejsce w kolejce: { $position }. Odpowiedź pojawi się tutaj, na czacie.
       *[formal] Państwa miejsce w kolejce: { $position }. Odpowiedź pojawi się tutaj, na czacie.
    }
}
handoff-wait-answer-closed = Konsultanci wracają { $date } o godzinie { $time }; odpowiedź pojawi się tutaj, na czacie.
handoff-wait-answer-again = { $register ->
    [informal] Twoje zgłoszenie jest nadal u konsultantów; odpowiedź pojawi się tutaj, na czacie.
   *[formal] Państwa zgłoszenie jest nadal u konsultantów; odpowiedź pojawi się tutaj, na czacie.
}
handoff-wait-callback = { $register ->
    [informal] Konsultanci mają już Twój numer telefonu: { $phone }
   *[formal] Konsultanci mają już Państwa numer telefonu: { $phone }
}
handoff-taken-act = { $agent } jest już na czacie i przejmuje rozmowę.
handoff-back-act = Rozmowa z konsultantem dobiegła końca, teraz znowu pisze bot. Wiem, co zostało omówione.

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Godziny pracy konsultantów: { $hours }
reach-phone = { $register ->
    [informal] Możesz też do nas zadzwonić: { $company-phone }
   *[formal] Mogą też Państwo do nas zadzwonić: { $company-phone }
}
opening-days-range = { $first }–{ $last }
opening-days-two = { $first } i { $last }
opening-days-all = codziennie
opening-open = { $days }, { $hours }
opening-closed = { $days }: nieczynne
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] Nie piszę jeszcze w Twoim języku, dlatego odpowiadam po polsku. Mogę też pisać w jednym z tych języków: { $languages }.
   *[formal] Nie piszę jeszcze w Państwa języku, dlatego odpowiadam po polsku. Mogę też pisać w jednym z tych języków: { $languages }.
}
about-the-bot-answer = { $register ->
    [informal] Jestem botem, cyfrowym asystentem sklepu { $brand }. W każdej chwili rozmowę może przejąć konsultant; wystarczy, że napiszesz.
   *[formal] Jestem botem, cyfrowym asystentem sklepu { $brand }. W każdej chwili rozmowę może przejąć konsultant; wystarczy o to poprosić.
}

## change_of_manner

change-of-manner-act-language = Oczywiście, od teraz po polsku.
change-of-manner-act-formal = { $register ->
    [informal] Oczywiście, od teraz bardziej oficjalnie.
   *[formal] Oczywiście, będę zwracać się do Państwa oficjalnie.
}
change-of-manner-act-informal = { $register ->
    [informal] Jasne, przechodzimy na ty.
   *[formal] Dobrze, od teraz mniej oficjalnie.
}
change-of-manner-act-short = Rozumiem, będę pisać krótko.
change-of-manner-act-emoji = { $register ->
    [informal] Jasne. Jeśli używasz emoji, ja też będę ich używać, z umiarem.
   *[formal] Dobrze. Jeśli używają Państwo emoji, ja też będę ich używać, z umiarem.
}
change-of-manner-act-no-emoji = Rozumiem, bez emoji.
change-of-manner-act-address = { $register ->
    [informal] Jasne, { $address }.
   *[formal] Oczywiście, { $address }.
}
change-of-manner-act-no-address = Rozumiem, nie będę używać imienia.
change-of-manner-act-region = Zapisane. Daty i kwoty będą w formacie tego kraju: { $region }.
change-of-manner-act-metric = Zapisane: miary w kilogramach, centymetrach i stopniach Celsjusza.
change-of-manner-act-us = Zapisane: miary w funtach, calach i stopniach Fahrenheita.
change-of-manner-act-reset = { $register ->
    [informal] Gotowe. Nie pamiętam już, jak mam się do Ciebie zwracać, i wracam do ustawień domyślnych.
   *[formal] Gotowe. Nie pamiętam już, jak mam się do Państwa zwracać, i wracam do ustawień domyślnych.
}
change-of-manner-act-refused = Niestety tutaj nie mogę tego zmienić, zostaję przy tej formie.
change-of-manner-ask = { $register ->
    [informal] Jak mam pisać? Podaj język albo napisz: oficjalnie, swobodnie lub krótko.
   *[formal] Jak mam pisać? Proszę podać język albo napisać: oficjalnie, swobodnie lub krótko.
}
change-of-manner-answer = { $register ->
    [informal] Mam zapisane: język { $language } ({ $language-from }), ton { $tone } ({ $tone-from }). Jedno i drugie możesz w każdej chwili zmienić.
   *[formal] Mam zapisane: język { $language } ({ $language-from }), ton { $tone } ({ $tone-from }). Jedno i drugie mogą Państwo w każdej chwili zmienić.
}
change-of-manner-known-address = Forma zwracania się: { $address } ({ $address-from })
change-of-manner-known-region = Format dat i kwot: { $region } ({ $region-from })
change-of-manner-known-units = Miary: { $units } ({ $units-from })
change-of-manner-known-brief = Krótkie odpowiedzi ({ $brief-from })
change-of-manner-known-no-emoji = Bez emoji ({ $no-emoji-from })
change-of-manner-units-metric = metryczne
change-of-manner-units-us = amerykańskie
change-of-manner-from-stated = { $register ->
    [informal] na Twoją prośbę
   *[formal] na Państwa prośbę
}
change-of-manner-from-observed = { $register ->
    [informal] tak jak piszesz
   *[formal] tak jak Państwo piszą
}
change-of-manner-from-account = ustawienie kanału
change-of-manner-from-default = domyślnie
change-of-manner-tone-formal = oficjalny
change-of-manner-tone-informal = swobodny

## action_failed

action-failed-acknowledge = To się teraz nie udało: nasz system zamówień nie odpowiada.
action-failed-apologise = { $apology ->
    [elevated] Prosimy o przyjęcie przeprosin.
   *[plain] Przepraszamy.
}
action-failed-act = Nic nie zostało zmienione.
