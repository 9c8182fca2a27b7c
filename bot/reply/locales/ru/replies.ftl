### Replies in Russian. Same ids and variables as locales/en/replies.ftl.
### $register: formal writes вы (lower case), informal writes ты. Neither customer nor bot has a gender: no past tense in the singular
### and no short adjective about them, but present, future, passive, nouns or "мы". Days come in the genitive ("27 ноября", or
### "27 ноября 2025 г."), so no sentence ends with one. Names of carriers stand in apposition: "служба доставки { $carrier }".

## Moves that any situation may use

greet = { $register ->
    [informal] { $address ->
        [none] Привет!
       *[other] Привет, { $address }!
    }
   *[formal] { $address ->
        [none] Здравствуйте!
       *[other] Здравствуйте, { $address }!
    }
}
acknowledge = { $register ->
    [informal] Спасибо за сообщение.
   *[formal] Спасибо, что сообщили нам об этом.
}
apologise = { $register ->
    [informal] { $apology ->
        [elevated] Просим прощения за эту ситуацию.
       *[plain] Извини, что так получилось.
    }
   *[formal] { $apology ->
        [elevated] Приносим извинения за эту ситуацию.
       *[plain] Извините, что так получилось.
    }
}
offer-human = { $register ->
    [informal] Если удобнее обсудить это с человеком, напиши, и я позову сотрудника.
   *[formal] Если вам удобнее обсудить это с человеком, напишите, и я подключу сотрудника.
}
close = { $register ->
    [informal] Помочь чем-нибудь ещё?
   *[formal] Могу ли я ещё чем-нибудь вам помочь?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] Я бот, цифровой помощник магазина { $brand }. Чем помочь?
   *[formal] Я бот, цифровой помощник магазина { $brand }. Чем могу вам помочь?
}
greeting-ask-again = { $register ->
    [informal] Чем помочь?
   *[formal] Чем могу вам помочь?
}
goodbye-close = { $register ->
    [informal] Пока, и спасибо за сообщение.
   *[formal] Спасибо, что написали. Всего доброго.
}
thanks-close = { $register ->
    [informal] Не за что. Если что, пиши.
   *[formal] Пожалуйста. Если возникнут вопросы, обращайтесь.
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = Подробнее: «{ $title }», { $link }
how-to-related = Также может пригодиться: «{ $first-title }», { $first-link }
how-to-related-two = Также может пригодиться: «{ $first-title }», { $first-link } и «{ $second-title }», { $second-link }
how-to-original = По-русски этой статьи у нас пока нет, поэтому цитирую оригинал (язык: { $language }):
how-to-translated = По-русски этой статьи у нас пока нет (язык оригинала: { $language }). Ниже машинный перевод, ссылка на оригинал в конце:

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [informal] Твой заказ { $order } сейчас собирают на складе, { $date } он должен быть у тебя.
   *[formal] Ваш заказ { $order } сейчас собирают на складе, { $date } он должен быть у вас.
}
order-status-answer-shipped = { $register ->
    [informal] Твой заказ { $order } уже в пути, ориентировочно { $date } его привезёт { $carrier }. Отследить посылку можно здесь: { $link }
   *[formal] Ваш заказ { $order } уже в пути, ориентировочно { $date } его доставит { $carrier }. Отследить посылку можно здесь: { $link }
}
order-status-answer-delivered = { $register ->
    [informal] По данным службы доставки { $carrier }, { $date } твой заказ { $order } доставлен. Если его у тебя нет, напиши, и я начну разбираться.
   *[formal] По данным службы доставки { $carrier }, { $date } ваш заказ { $order } доставлен. Если вы его не получили, напишите, и я начну разбираться.
}
order-status-answer-cancelled = Заказ { $order } отменён { $date }, больше мы ничего не отправим и не спишем.
order-status-answer-several = { $count ->
    [one] { $register ->
        [informal] Вижу { $count } открытый заказ: { $orders }. Ты спрашиваешь о нём?
       *[formal] Вижу { $count } открытый заказ: { $orders }. Вы спрашиваете о нём?
    }
    [few] { $register ->
        [informal] Вижу { $count } открытых заказа. О каком ты спрашиваешь: { $orders }?
       *[formal] Вижу { $count } открытых заказа. О каком вы спрашиваете: { $orders }?
    }
    [many] { $register ->
        [informal] Вижу { $count } открытых заказов. О каком ты спрашиваешь: { $orders }?
       *[formal] Вижу { $count } открытых заказов. О каком вы спрашиваете: { $orders }?
    }
   *[other] { $register ->
        [informal] Открытых заказов: { $count }. О каком ты спрашиваешь: { $orders }?
       *[formal] Открытых заказов: { $count }. О каком вы спрашиваете: { $orders }?
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] Посылка с заказом { $order } должна была приехать к тебе { $date }, но её всё ещё нет.
   *[formal] Посылка с заказом { $order } должна была прийти к вам { $date }, но её до сих пор нет.
}
late-delivery-acknowledge-again = { $register ->
    [informal] Посылки с заказом { $order } всё ещё нет, и тебе пришлось писать снова.
   *[formal] Посылки с заказом { $order } до сих пор нет, и вам пришлось писать нам ещё раз.
}
late-delivery-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Просим прощения за задержку.
       *[plain] Извини за задержку.
    }
   *[formal] { $apology ->
        [elevated] Приносим извинения за задержку.
       *[plain] Извините за задержку.
    }
}
late-delivery-act = { $register ->
    [informal] Запрос на розыск уже в службе доставки { $carrier }, не позднее { $deadline } у тебя будет ответ.
   *[formal] Запрос на розыск уже отправлен в службу доставки { $carrier }, не позднее { $deadline } вы получите ответ.
}
late-delivery-act-again = { $register ->
    [informal] Служба доставки { $carrier } ищет посылку, не позднее { $deadline } у тебя будет ответ.
   *[formal] Служба доставки { $carrier } ведёт розыск посылки, не позднее { $deadline } вы получите ответ.
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] По данным службы доставки { $carrier }, заказ { $order } доставлен { $date }, но у тебя его нет.
   *[formal] По данным службы доставки { $carrier }, заказ { $order } доставлен { $date }, но вы его не получили.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] Заказ { $order } всё ещё не нашёлся, и тебе пришлось писать снова.
   *[formal] Заказ { $order } до сих пор не нашёлся, и вам пришлось писать нам ещё раз.
}
lost-parcel-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Просим прощения за эту ситуацию.
       *[plain] Извини, что так получилось.
    }
   *[formal] { $apology ->
        [elevated] Приносим извинения за эту ситуацию.
       *[plain] Извините, что так получилось.
    }
}
lost-parcel-act = { $register ->
    [informal] Запрос на розыск уже в службе доставки { $carrier }. Не позднее { $deadline } у тебя будет либо посылка, либо замена.
   *[formal] Запрос на розыск уже отправлен в службу доставки { $carrier }. Не позднее { $deadline } вы получите либо посылку, либо замену.
}
lost-parcel-act-again = { $register ->
    [informal] Служба доставки { $carrier } ищет посылку. Не позднее { $deadline } у тебя будет либо она, либо замена.
   *[formal] Служба доставки { $carrier } ведёт розыск. Не позднее { $deadline } вы получите либо посылку, либо замену.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] Товар «{ $item }» из заказа { $order } приехал к тебе с повреждениями.
   *[formal] Товар «{ $item }» из заказа { $order } пришёл к вам с повреждениями.
}
damaged-item-acknowledge-again = { $register ->
    [informal] Вопрос с повреждённым товаром «{ $item }» из заказа { $order } всё ещё не решён.
   *[formal] Вопрос с повреждённым товаром «{ $item }» из заказа { $order } до сих пор не решён.
}
damaged-item-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Просим прощения: в таком виде товар не должен был к тебе попасть.
       *[plain] Извини, в таком виде товар не должен был уехать с нашего склада.
    }
   *[formal] { $apology ->
        [elevated] Приносим извинения: в таком виде товар не должен был к вам попасть.
       *[plain] Извините, в таком виде товар не должен был покинуть наш склад.
    }
}
damaged-item-act = { $register ->
    [informal] Возврат { $return } оформлен, бесплатная этикетка скоро придёт на { $email }. Когда посылку с возвратом отсканируют, мы отправим замену или вернём деньги (не позднее { $deadline }).
   *[formal] Возврат { $return } оформлен, бесплатная этикетка скоро придёт на { $email }. Как только посылку с возвратом отсканируют, мы отправим вам замену или вернём деньги (не позднее { $deadline }).
}
damaged-item-act-again = { $register ->
    [informal] Возврат { $return } оформлен, не позднее { $deadline } мы отправим замену или вернём деньги.
   *[formal] Возврат { $return } оформлен, не позднее { $deadline } мы отправим вам замену или вернём деньги.
}
wrong-item-acknowledge = { $register ->
    [informal] В заказе { $order } тебе пришло не то.
   *[formal] В заказе { $order } пришло не то, что вы заказывали.
}
wrong-item-acknowledge-again = { $register ->
    [informal] Путаница с заказом { $order } всё ещё не исправлена.
   *[formal] Ошибка в заказе { $order } до сих пор не исправлена.
}
wrong-item-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Просим прощения за нашу ошибку.
       *[plain] Извини, это наша ошибка.
    }
   *[formal] { $apology ->
        [elevated] Приносим извинения за нашу ошибку.
       *[plain] Извините, это наша ошибка.
    }
}
wrong-item-act = Возврат { $return } оформлен, бесплатная этикетка скоро придёт на { $email }. Нужный товар мы отправим до { $deadline } включительно.
wrong-item-act-again = Возврат { $return } оформлен, не позднее { $deadline } мы отправим нужный товар.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] За заказ { $order } мы должны были { $date } вернуть тебе { $amount }, но до сих пор этого не сделали.
   *[formal] За заказ { $order } мы должны были { $date } вернуть вам { $amount }, но до сих пор этого не сделали.
}
refund-delay-acknowledge-again = { $register ->
    [informal] Мы всё ещё не вернули { $amount } за заказ { $order }, и тебе пришлось писать снова.
   *[formal] Мы до сих пор не вернули { $amount } за заказ { $order }, и вам пришлось писать нам ещё раз.
}
refund-delay-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Просим прощения за задержку.
       *[plain] Извини, что возврат идёт дольше, чем мы обещали.
    }
   *[formal] { $apology ->
        [elevated] Приносим извинения за задержку.
       *[plain] Извините, что возврат занимает больше времени, чем мы обещали.
    }
}
refund-delay-act = Вопрос передан в отдел платежей как срочный, не позднее { $deadline } деньги будут отправлены.
refund-delay-act-again = Вопрос уже в отделе платежей, не позднее { $deadline } деньги будут отправлены.
refund-status-answer-paid = { $register ->
    [informal] Возврат за заказ { $order } ({ $amount }) мы отправили { $date }, но банк может зачислять деньги ещё несколько дней.
   *[formal] Возврат за заказ { $order } ({ $amount }) отправлен вам { $date }, но банку может понадобиться ещё несколько дней, чтобы зачислить деньги.
}
refund-status-answer-pending = Возврат за заказ { $order } ({ $amount }) уже оформлен, не позднее { $date } деньги будут отправлены.
return-opened-act = { $register ->
    [informal] Возврат { $return } по заказу { $order } оформлен. Бесплатная этикетка скоро придёт на { $email }, отправить посылку можно до { $date } включительно.
   *[formal] Возврат { $return } по заказу { $order } оформлен. Бесплатная этикетка скоро придёт на { $email }, отправить посылку нужно до { $date } включительно.
}
return-opened-answer = Когда посылка придёт на склад, мы в течение { $days ->
    [one] { $days } рабочего дня
    [few] { $days } рабочих дней
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
} вернём { $amount } тем же способом, которым был оплачен заказ.
return-refused-answer = Вернуть заказ { $order } можно было до { $date } включительно, поэтому оформить возврат прямо здесь я уже не могу.

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [informal] Твой заказ { $order } отменён.
   *[formal] Ваш заказ { $order } отменён.
}
order-cancelled-answer = Не позднее { $deadline } мы вернём { $amount } тем же способом, которым был оплачен заказ.
cancel-refused-answer-shipped = { $register ->
    [informal] Заказ { $order } отправлен { $date }, поэтому отменить его уже нельзя. Можешь отказаться от посылки при вручении или бесплатно вернуть её, когда она придёт.
   *[formal] Заказ { $order } отправлен { $date }, поэтому отменить его уже нельзя. Вы можете отказаться от посылки при вручении или бесплатно вернуть её после получения.
}
cancel-refused-answer-cancelled = Отменять ничего не нужно: { $date } заказ { $order } уже был отменён.
cancel-refused-answer-delivered = Заказ { $order } доставлен { $date }, поэтому отменить его уже нельзя. Зато могу оформить возврат.
address-changed-act = { $register ->
    [informal]
        Твой заказ { $order } теперь поедет по этому адресу:
        { $new-address }
   *[formal]
        Ваш заказ { $order } теперь будет доставлен по этому адресу:
        { $new-address }
}
address-unclear-answer = В этом адресе не видно почтового индекса нужного формата. Пример ({ $country }): { $code }
address-refused-answer = Заказ { $order } отправлен { $date }, поэтому изменить адрес мы уже не можем. Возможно, посылку ещё перенаправит служба доставки { $carrier }: { $link }
invoice-sent-act = Счёт по заказу { $order } скоро придёт на { $email }.

## account_help, payment_failed

account-help-act = Ссылка для создания нового пароля отправлена на { $email }. Она действует один час.
account-help-answer = { $register ->
    [informal] Если за десять минут письмо не придёт, загляни в папку «Спам».
   *[formal] Если за десять минут письмо не придёт, проверьте, пожалуйста, папку «Спам».
}
payment-failed-answer-declined = { $register ->
    [informal] Банк отклонил платёж за заказ { $order }, деньги не списаны. Заказ ждёт тебя до { $deadline } включительно, оплатить его другим способом можно здесь: { $link }
   *[formal] Банк отклонил платёж за заказ { $order }, деньги не списаны. Мы сохраним заказ до { $deadline } включительно, оплатить его другим способом вы можете здесь: { $link }
}
payment-failed-answer-double = По заказу { $order } банк зарезервировал { $amount } дважды. Спишется эта сумма только один раз, второй резерв не позднее { $deadline } снимется сам.
payment-failed-answer = Если платёж не прошёл, деньги не списываются. Когда банк отклоняет карту, обычно помогает подтвердить платёж в банковском приложении, а при оформлении заказа можно выбрать и другой способ оплаты.

## fraud_fear

fraud-fear-act = { $register ->
    [informal] Сначала защитим твой аккаунт: он уже заблокирован, заказать с него больше ничего нельзя.
   *[formal] Сначала защитим ваш аккаунт: он уже заблокирован, заказать с него больше ничего нельзя.
}
fraud-fear-answer = { $register ->
    [informal] Позвони, пожалуйста, прямо сейчас в банк и заблокируй карту.
   *[formal] Пожалуйста, сейчас же позвоните в свой банк и заблокируйте карту.
}
fraud-fear-offer-human = Мы уже попросили сотрудника как можно скорее подключиться к этому чату.
fraud-fear-ask = { $register ->
    [informal] На какой адрес электронной почты зарегистрирован твой аккаунт? Я сразу его заблокирую.
   *[formal] На какой адрес электронной почты зарегистрирован ваш аккаунт? Я сразу его заблокирую.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] Так быть не должно.
   *[formal] Так мы работать не должны.
}
complaint-acknowledge-again = { $register ->
    [informal] Тебе уже приходилось нам об этом писать, а вопрос всё ещё не решён.
   *[formal] Вы уже писали нам об этом, а вопрос до сих пор не решён.
}
complaint-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Просим прощения.
       *[plain] Извини, что так получилось.
    }
   *[formal] { $apology ->
        [elevated] Приносим извинения.
       *[plain] Извините, что так получилось.
    }
}
complaint-ask = Что случилось и с каким заказом? С этого и начну.
good-news-acknowledge = { $register ->
    [informal] Отличная новость!
   *[formal] Прекрасная новость, спасибо, что поделились.
}
good-news-close = { $register ->
    [informal] Пользуйся с удовольствием.
   *[formal] Пусть покупка вас радует.
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = В нашей справке об этом ничего нет, а гадать я не буду.
not-found-offer-human = { $register ->
    [informal] Могу передать вопрос сотруднику или поискать ещё раз, если расскажешь подробнее.
   *[formal] Могу передать вопрос сотруднику или поискать ещё раз, если вы расскажете подробнее.
}
not-found-answer-order = { $register ->
    [informal] Заказа { $order } я не вижу. Номер начинается с KS- и указан в письме с подтверждением; проверь его, пожалуйста.
   *[formal] Заказа { $order } я не вижу. Номер начинается с KS- и указан в письме с подтверждением; проверьте его, пожалуйста.
}
not-found-answer-passage = В нашей справке точного ответа нет, а гадать я не буду. Ближе всего эта статья: «{ $title }», { $link }

## ask_back

ask-back-ask = { $directness ->
    [indirect] { $register ->
        [informal] Возможно, я понимаю тебя неправильно. Можешь сказать это другими словами?
       *[formal] Возможно, я понимаю вас неправильно. Могли бы вы сказать это другими словами?
    }
   *[direct] { $register ->
        [informal] Не получается понять вопрос. Напиши, пожалуйста, другими словами.
       *[formal] Не удалось понять ваш вопрос. Напишите, пожалуйста, другими словами.
    }
}
ask-back-ask-order-number = { $directness ->
    [indirect] { $register ->
        [informal] Не подскажешь номер заказа? Он выглядит так: KS-104233.
       *[formal] Не подскажете номер заказа? Он выглядит так: KS-104233.
    }
   *[direct] { $register ->
        [informal] Напиши, пожалуйста, номер заказа. Он выглядит так: KS-104233.
       *[formal] Напишите, пожалуйста, номер заказа. Он выглядит так: KS-104233.
    }
}
ask-back-ask-email = { $directness ->
    [indirect] { $register ->
        [informal] Не подскажешь адрес электронной почты, на который зарегистрирован аккаунт?
       *[formal] Не подскажете адрес электронной почты, на который зарегистрирован аккаунт?
    }
   *[direct] { $register ->
        [informal] Напиши, пожалуйста, адрес электронной почты, на который зарегистрирован аккаунт.
       *[formal] Напишите, пожалуйста, адрес электронной почты, на который зарегистрирован аккаунт.
    }
}
ask-back-ask-address = Какой теперь адрес доставки? Нужны улица и дом, индекс, город и страна.
ask-back-ask-confirm-cancel = Отменить заказ { $order } ({ $amount })? Да или нет?
ask-back-ask-confirm-return = Оформить возврат по заказу { $order } ({ $amount })? Да или нет?
ask-back-ask-confirm-person = Подключить к чату сотрудника? Да или нет?
ask-back-ask-between = { $register ->
    [informal] Вопрос про «{ $first }» или про «{ $second }»?
   *[formal] Ваш вопрос касается темы «{ $first }» или «{ $second }»?
}
ask-back-ask-kept = Хорошо, всё остаётся как есть.

## handoff_*

handoff-offer-offer-human = Подключить к чату сотрудника?
handoff-wait-act = { $register ->
    [informal] Передаю наш разговор сотруднику вместе со всей перепиской, так что повторять ничего не придётся.
   *[formal] Передаю наш разговор сотруднику вместе со всей перепиской, так что повторять вам ничего не придётся.
}
handoff-wait-answer-open = { $position ->
    [1] { $register ->
        [informal] Твой вопрос следующий в очереди. Ответ придёт сюда, в этот чат.
       *[formal] Ваш вопрос следующий в очереди. Ответ придёт сюда, в этот чат.
    }
   *[other] { $register ->
        [informal] Твой номер в очереди: { $position }. Ответ придёт сюда, в этот чат.
       *[formal] Ваш номер в очереди: { $position }. Ответ придёт сюда, в этот чат.
    }
}
handoff-wait-answer-closed = Наши сотрудники вернутся { $date } в { $time }, и ответ придёт сюда, в этот чат.
handoff-wait-answer-again = { $register ->
    [informal] Твой вопрос ещё у сотрудников, ответ придёт сюда, в этот чат.
   *[formal] Ваш вопрос ещё у сотрудников, ответ придёт сюда, в этот чат.
}
handoff-wait-callback = { $register ->
    [informal] Твой номер телефона передан сотрудникам: { $phone }
   *[formal] Ваш номер телефона передан сотрудникам: { $phone }
}
handoff-taken-act = { $agent } уже в чате и дальше отвечает вместо меня.
handoff-back-act = Сотрудник больше не в чате, дальше снова отвечает бот. Всё, о чём шла речь, мне известно.

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Часы работы: { $hours }
reach-phone = Нам также можно позвонить: { $company-phone }
opening-days-range = { $first } – { $last }
opening-days-two = { $first } и { $last }
opening-days-all = ежедневно
opening-open = { $days }, { $hours }
opening-closed = { $days } – не работаем
opening-rows = { $one }; { $other }
opening-zone = { $hours } (время: { $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] На твоём языке я писать пока не умею, поэтому отвечаю по-русски. Можно выбрать и другой язык: { $languages }.
   *[formal] На вашем языке я писать пока не умею, поэтому отвечаю по-русски. Можно выбрать и другой язык: { $languages }.
}
about-the-bot-answer = { $register ->
    [informal] Я бот, цифровой помощник магазина { $brand }. В любой момент могу позвать сотрудника, просто напиши.
   *[formal] Я бот, цифровой помощник магазина { $brand }. В любой момент могу подключить сотрудника, просто напишите.
}

## change_of_manner

change-of-manner-act-language = Конечно, дальше по-русски.
change-of-manner-act-formal = { $register ->
    [informal] Хорошо, дальше официально.
   *[formal] Хорошо, буду обращаться к вам на «вы».
}
change-of-manner-act-informal = { $register ->
    [informal] Хорошо, давай на «ты».
   *[formal] Хорошо, дальше без формальностей.
}
change-of-manner-act-short = Хорошо, буду писать короче.
change-of-manner-act-emoji = { $register ->
    [informal] Хорошо. Если пишешь с эмодзи, я тоже буду, но в меру.
   *[formal] Хорошо. Если вы пишете с эмодзи, я тоже буду, но в меру.
}
change-of-manner-act-no-emoji = Хорошо, без эмодзи.
change-of-manner-act-address = { $register ->
    [informal] Договорились, { $address }.
   *[formal] Хорошо, { $address }.
}
change-of-manner-act-no-address = Хорошо, дальше без имени.
change-of-manner-act-region = Хорошо, даты и суммы дальше в местном формате: { $region }.
change-of-manner-act-metric = Хорошо, дальше в килограммах, сантиметрах и градусах Цельсия.
change-of-manner-act-us = Хорошо, дальше в фунтах, дюймах и градусах Фаренгейта.
change-of-manner-act-reset = { $register ->
    [informal] Готово: твои пожелания к общению удалены, дальше всё по умолчанию.
   *[formal] Готово: ваши пожелания к общению удалены, дальше всё по умолчанию.
}
change-of-manner-act-refused = К сожалению, здесь поменять форму обращения нельзя, она останется прежней.
change-of-manner-ask = { $register ->
    [informal] Как тебе писать? Назови язык или скажи: официально, неформально, коротко.
   *[formal] Как вам писать? Назовите язык или скажите: официально, неформально, коротко.
}
change-of-manner-answer = { $register ->
    [informal] Вот что я учитываю: язык — { $language } ({ $language-from }), тон — { $tone } ({ $tone-from }). И то и другое можешь поменять в любой момент.
   *[formal] Вот что я учитываю: язык — { $language } ({ $language-from }), тон — { $tone } ({ $tone-from }). И то и другое вы можете изменить в любой момент.
}
change-of-manner-known-address = Обращение: { $address } ({ $address-from })
change-of-manner-known-region = Формат дат и сумм: { $region } ({ $region-from })
change-of-manner-known-units = Единицы измерения: { $units } ({ $units-from })
change-of-manner-known-brief = Короткие ответы ({ $brief-from })
change-of-manner-known-no-emoji = Без эмодзи ({ $no-emoji-from })
change-of-manner-units-metric = метрические
change-of-manner-units-us = американские
change-of-manner-from-stated = { $register ->
    [informal] по твоей просьбе
   *[formal] по вашей просьбе
}
change-of-manner-from-observed = { $register ->
    [informal] ты так пишешь
   *[formal] вы так пишете
}
change-of-manner-from-account = настройка канала
change-of-manner-from-default = по умолчанию
change-of-manner-tone-formal = официальный
change-of-manner-tone-informal = неформальный

## action_failed

action-failed-acknowledge = Сейчас не получилось: система заказов не отвечает.
action-failed-apologise = { $register ->
    [informal] { $apology ->
        [elevated] Просим прощения за сбой.
       *[plain] Извини за сбой.
    }
   *[formal] { $apology ->
        [elevated] Приносим извинения за сбой.
       *[plain] Извините за сбой.
    }
}
action-failed-act = Ничего не изменилось, всё осталось как было.
