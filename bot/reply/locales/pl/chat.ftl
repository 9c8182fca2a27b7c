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
