### Teksty strony czatu po polsku (forma oficjalna: Państwo i formy bezosobowe). $brand to nazwa firmy, $limit to liczba.

title = Czat z { $brand }
assistant = Cyfrowy asystent (bot)
greeting = Dzień dobry, w czym mogę pomóc?
about = Jestem cyfrowym asystentem sklepu { $brand }: botem, nie człowiekiem. Odpowiadam przez całą dobę. Jeśli wolą Państwo porozmawiać z konsultantem, wystarczy napisać.
## Od czego często zaczyna się rozmowa
example-1 = Gdzie jest moja paczka?
example-2 = Jak mogę zwrócić produkt?
example-3 = Produkt dotarł uszkodzony
## Pisanie
message-label = Treść wiadomości
message-placeholder = Napisz wiadomość…
send = Wyślij
too-long = Proszę skrócić wiadomość; maksymalna liczba znaków: { $limit }.
## Rozmowa
conversation = Rozmowa
you = Państwo
typing = Asystent pisze
new-messages = Nowe wiadomości
not-sent = Nie wysłano.
try-again = Spróbuj ponownie
load-failed = Nie udało się wczytać wcześniejszych wiadomości.
offline = Brak połączenia z internetem. Wiadomości będzie można wysłać po przywróceniu połączenia.
new-conversation = Nowa rozmowa
new-question = Czy rozpocząć nową rozmowę? Dotychczasowe wiadomości znikną z tej strony.
cancel = Anuluj
no-script = Aby korzystać z czatu, proszę włączyć w przeglądarce obsługę JavaScriptu.
## Menu języka i sposobu zwracania się; $characters to liczba
manner = Język i styl rozmowy
manner-about = Tym się kieruję i oto dlaczego. Zmiany obowiązują od następnej odpowiedzi.
manner-automatic = Automatycznie
manner-language = Język
manner-register = Styl
manner-formal = Oficjalny
manner-informal = Swobodny
manner-address = Imię lub nazwisko
manner-address-hint = Tak będę się zwracać. Jeśli pole jest puste, nie używam imienia.
manner-address-wrong = Proszę podać imię lub nazwisko bez cyfr i znaków specjalnych; maksymalna liczba znaków: { $characters }.
manner-no-name = Bez imienia
manner-length = Odpowiedzi
manner-normal = Zwykłe
manner-short = Krótkie
manner-emoji = Emotikony
manner-emoji-mirror = Tylko gdy pojawią się w wiadomościach od Państwa
manner-emoji-none = Bez emotikonów
manner-units = Miary
manner-metric = Metryczne (kg, cm, °C)
manner-us = Amerykańskie (lb, in, °F)
manner-region = Daty i kwoty jak w kraju
manner-region-none = Bez wskazania kraju
manner-directness = Pytania do Państwa
manner-direct = Bezpośrednie
manner-indirect = Ostrożnie sformułowane
manner-apology = Przeprosiny
manner-plain = Proste
manner-elevated = Bardziej oficjalne
manner-from-stated = na Państwa prośbę
manner-from-observed = na podstawie wiadomości
manner-from-account = z ustawień przeglądarki
manner-from-default = domyślnie
manner-save = Zapisz
manner-reset = Przywróć ustawienia domyślne
manner-saved = Zapisano. Zmiany obowiązują od następnej odpowiedzi.
manner-not-loaded = Nie udało się wczytać ustawień.
manner-not-saved = Nie udało się zapisać ustawień.
## Ocena cytowanych odpowiedzi
rating = Czy ta odpowiedź pomogła?
rating-yes = Pomogła
rating-no = Nie pomogła
