### Тексты страницы чата по-русски (на «вы»). $brand is the company's name, $limit a number.

title = Чат магазина { $brand }
assistant = Цифровой помощник (бот)
greeting = Здравствуйте! Чем могу вам помочь?
about = Я цифровой помощник магазина { $brand }: бот, а не человек. Отвечаю круглосуточно. Если вам удобнее поговорить с человеком, просто напишите об этом.
## С чего часто начинают покупатели
example-1 = Где моя посылка?
example-2 = Как оформить возврат?
example-3 = Товар пришёл с повреждениями
## Сообщение
message-label = Ваше сообщение
message-placeholder = Напишите сообщение…
send = Отправить
too-long = Пожалуйста, сократите сообщение: максимальное число знаков — { $limit }.
## Разговор
conversation = Переписка
you = Вы
typing = Помощник печатает
new-messages = Новые сообщения
not-sent = Не отправлено.
try-again = Повторить
load-failed = Не удалось загрузить предыдущие сообщения.
offline = Нет подключения к интернету. Сообщения можно будет отправить, когда связь восстановится.
new-conversation = Новый разговор
new-question = Начать новый разговор? Прежние сообщения исчезнут с этой страницы.
cancel = Отмена
no-script = Чтобы пользоваться чатом, включите JavaScript в браузере.
## Меню языка и манеры общения; $characters — число
manner = Язык и стиль общения
manner-about = Вот на что я опираюсь и почему. Изменения действуют со следующего ответа.
manner-automatic = Автоматически
manner-language = Язык
manner-register = Тон
manner-formal = Официальный
manner-informal = Неформальный
manner-address = Имя
manner-address-hint = Как мне к вам обращаться. Если поле пустое, обращаюсь без имени.
manner-address-wrong = Пожалуйста, укажите имя без цифр и специальных знаков; максимальное число знаков — { $characters }.
manner-no-name = Без имени
manner-length = Ответы
manner-normal = Обычные
manner-short = Короткие
manner-emoji = Эмодзи
manner-emoji-mirror = Только если они есть у вас
manner-emoji-none = Без эмодзи
manner-units = Единицы измерения
manner-metric = Метрические (кг, см, °C)
manner-us = Американские (фунты, дюймы, °F)
manner-region = Даты и суммы как в стране
manner-region-none = Страна не указана
manner-directness = Вопросы к вам
manner-direct = Прямые
manner-indirect = Смягчённые
manner-apology = Извинения
manner-plain = Простые
manner-elevated = Более официальные
manner-from-stated = по вашей просьбе
manner-from-observed = по вашим сообщениям
manner-from-account = из настроек браузера
manner-from-default = по умолчанию
manner-save = Сохранить
manner-reset = Сбросить всё
manner-saved = Сохранено. Действует со следующего ответа.
manner-not-loaded = Не удалось загрузить настройки.
manner-not-saved = Не удалось сохранить настройки.
## Оценка ответов с цитатами
rating = Этот ответ помог?
rating-yes = Помог
rating-no = Не помог
