### Тексти сторінки чату українською (ви). $brand — назва компанії, $limit — число.

title = Чат із магазином { $brand }
assistant = Цифровий помічник (бот)
greeting = Вітаємо! Чим можемо допомогти?
about = Я цифровий помічник магазину { $brand }: бот, а не людина. Відповідаю цілодобово. Якщо вам зручніше поговорити з людиною, просто напишіть про це.
## З чого часто починають покупці
example-1 = Де моя посилка?
example-2 = Як повернути товар?
example-3 = Товар надійшов пошкодженим
## Повідомлення
message-label = Ваше повідомлення
message-placeholder = Напишіть повідомлення…
send = Надіслати
too-long = Скоротіть, будь ласка, повідомлення. Найбільша кількість символів: { $limit }.
## Розмова
conversation = Розмова
you = Ви
typing = Помічник пише
new-messages = Нові повідомлення
not-sent = Не надіслано.
try-again = Спробувати ще раз
load-failed = Не вдалося завантажити попередні повідомлення.
offline = Немає з’єднання з інтернетом. Повідомлення можна буде надіслати, щойно воно відновиться.
new-conversation = Нова розмова
new-question = Почати нову розмову? Попередні повідомлення зникнуть із цієї сторінки.
cancel = Скасувати
no-script = Щоб скористатися чатом, увімкніть JavaScript у своєму браузері.
## Меню мови й манери спілкування; $characters — число
manner = Мова та стиль спілкування
manner-about = Ось на що я зважаю і чому. Зміни діють із наступної відповіді.
manner-automatic = Автоматично
manner-language = Мова
manner-register = Тон
manner-formal = Офіційний
manner-informal = Невимушений
manner-address = Ім’я
manner-address-hint = Як мені до вас звертатися. Якщо поле порожнє, звертаюся без імені.
manner-address-wrong = Вкажіть, будь ласка, ім’я без цифр і спеціальних знаків. Найбільша кількість символів: { $characters }.
manner-no-name = Без імені
manner-length = Відповіді
manner-normal = Звичайні
manner-short = Короткі
manner-emoji = Емодзі
manner-emoji-mirror = Лише якщо ви їх використовуєте
manner-emoji-none = Без емодзі
manner-units = Одиниці вимірювання
manner-metric = Метричні (кг, см, °C)
manner-us = Американські (фунти, дюйми, °F)
manner-region = Дати й суми, як у країні
manner-region-none = Країну не вказано
manner-directness = Запитання до вас
manner-direct = Прямі
manner-indirect = Пом’якшені
manner-apology = Вибачення
manner-plain = Прості
manner-elevated = Більш офіційні
manner-from-stated = на ваше прохання
manner-from-observed = за вашими повідомленнями
manner-from-account = з налаштувань браузера
manner-from-default = стандартне налаштування
manner-save = Зберегти
manner-reset = Скинути все
manner-saved = Збережено. Діє з наступної відповіді.
manner-not-loaded = Не вдалося завантажити налаштування.
manner-not-saved = Не вдалося зберегти налаштування.
## Оцінка відповідей із цитатами
rating = Чи допомогла ця відповідь?
rating-yes = Допомогла
rating-no = Не допомогла
