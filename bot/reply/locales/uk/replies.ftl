### Replies in Ukrainian. Same ids and variables as locales/en/replies.ftl.
### $register: formal writes ви (lower case), informal writes ти. No past tense in the singular about the customer or the
### assistant, which would show a gender: "ми", the present, -но/-то. Carriers stand after "служба доставки", so that their
### names need no ending; dates arrive in the genitive, which "до { $deadline }" asks for.
### A date more than half a year away ends in "р.": none of the past ones stands before a full stop.
### [1] is the number one alone: the category [one] also holds 21 and 31.

## Moves that any situation may use

greet = { $register ->
    [informal] { $address ->
        [none] Привіт!
       *[other] Привіт, { $address }!
    }
   *[formal] { $address ->
        [none] Вітаємо!
       *[other] Вітаємо, { $address }!
    }
}
acknowledge = { $register ->
    [informal] Дякую, що даєш знати.
   *[formal] Дякуємо, що повідомили.
}
apologise = { $apology ->
    [elevated] Просимо за це вибачення.
   *[plain] { $register ->
        [informal] Вибач за це.
       *[formal] Вибачте за це.
    }
}
offer-human = { $register ->
    [informal] Хочеш поговорити з людиною? Просто напиши.
   *[formal] Якщо вам зручніше поговорити з людиною, просто напишіть про це.
}
close = { $register ->
    [informal] Чим ще тобі допомогти?
   *[formal] Чим ще можу вам допомогти?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] Я цифровий помічник магазину { $brand }, бот. Чим тобі допомогти?
   *[formal] Я цифровий помічник магазину { $brand }, бот. Чим можу вам допомогти?
}
greeting-ask-again = { $register ->
    [informal] Чим тобі допомогти?
   *[formal] Чим можу вам допомогти?
}
goodbye-close = { $register ->
    [informal] Бувай, і дякую за повідомлення.
   *[formal] На все добре, дякуємо за звернення.
}
thanks-close = { $register ->
    [informal] Нема за що, звертайся.
   *[formal] Будь ласка, звертайтеся.
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = Докладніше: «{ $title }», { $link }
how-to-related = Також може стати в пригоді: «{ $first-title }», { $first-link }
how-to-related-two = Також може стати в пригоді: «{ $first-title }», { $first-link } та «{ $second-title }», { $second-link }
how-to-original = Відповідь на це є лише мовою оригіналу ({ $language }), тож цитую її без перекладу:
how-to-translated = Відповідь на це є лише мовою оригіналу ({ $language }). Нижче машинний переклад, посилання на оригінал у кінці:

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [informal] Твоє замовлення { $order } зараз пакують, воно має бути в тебе { $date }.
   *[formal] Ваше замовлення { $order } зараз пакують, воно має бути у вас { $date }.
}
order-status-answer-shipped = { $register ->
    [informal] Твоє замовлення { $order } вже в дорозі (служба доставки { $carrier }) і має приїхати { $date }. Відстежуй його тут: { $link }
   *[formal] Ваше замовлення { $order } вже в дорозі (служба доставки { $carrier }), очікувана дата доставки: { $date }. Відстежити його можна тут: { $link }
}
order-status-answer-delivered = { $register ->
    [informal] За даними служби доставки { $carrier }, { $date } твоє замовлення { $order } доставлено. Якщо його в тебе нема, напиши, і я це з’ясую.
   *[formal] За даними служби доставки { $carrier }, { $date } ваше замовлення { $order } доставлено. Якщо ви його не отримали, напишіть, і я це з’ясую.
}
order-status-answer-cancelled = Замовлення { $order } скасовано { $date }, тож ми більше нічого за ним не відправимо й не спишемо.
order-status-answer-several = { $count ->
    [1] { $register ->
        [informal] Бачу { $count } активне замовлення: { $orders }. Ти про нього?
       *[formal] Бачу { $count } активне замовлення: { $orders }. Ви про нього?
    }
    [one] { $register ->
        [informal] Бачу { $count } активне замовлення. Про яке з них ти питаєш: { $orders }?
       *[formal] Бачу { $count } активне замовлення. Про яке з них ви питаєте: { $orders }?
    }
    [few] { $register ->
        [informal] Бачу { $count } активні замовлення. Про яке з них ти питаєш: { $orders }?
       *[formal] Бачу { $count } активні замовлення. Про яке з них ви питаєте: { $orders }?
    }
    [many] { $register ->
        [informal] Бачу { $count } активних замовлень. Про яке з них ти питаєш: { $orders }?
       *[formal] Бачу { $count } активних замовлень. Про яке з них ви питаєте: { $orders }?
    }
   *[other] { $register ->
        [informal] Активних замовлень: { $count }. Про яке з них ти питаєш: { $orders }?
       *[formal] Активних замовлень: { $count }. Про яке з них ви питаєте: { $orders }?
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] Твоя посилка { $order } мала приїхати { $date }, а її досі нема.
   *[formal] Ваша посилка { $order } мала прибути { $date }, але її досі немає.
}
late-delivery-acknowledge-again = { $register ->
    [informal] Посилки { $order } досі нема, і тобі довелося питати ще раз.
   *[formal] Посилки { $order } досі немає, і вам довелося звертатися ще раз.
}
late-delivery-apologise = { $apology ->
    [elevated] Просимо вибачення за затримку.
   *[plain] { $register ->
        [informal] Вибач за затримку.
       *[formal] Вибачте за затримку.
    }
}
late-delivery-act = { $register ->
    [informal] Ми подали службі доставки { $carrier } запит на розшук; відповідь буде в тебе до { $deadline }.
   *[formal] Ми подали службі доставки { $carrier } запит на розшук; відповідь ви отримаєте до { $deadline }.
}
late-delivery-act-again = { $register ->
    [informal] Служба доставки { $carrier } вже розшукує посилку; відповідь буде в тебе до { $deadline }.
   *[formal] Служба доставки { $carrier } вже розшукує посилку; відповідь ви отримаєте до { $deadline }.
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] За даними служби доставки { $carrier }, твоє замовлення { $order } вручено { $date }, але в тебе його нема.
   *[formal] За даними служби доставки { $carrier }, ваше замовлення { $order } вручено { $date }, але ви його не отримали.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] Замовлення { $order } досі не знайшлося, і тобі довелося питати ще раз.
   *[formal] Замовлення { $order } досі не знайшлося, і вам довелося звертатися ще раз.
}
lost-parcel-apologise = { $apology ->
    [elevated] Просимо за це вибачення.
   *[plain] { $register ->
        [informal] Вибач, що так вийшло.
       *[formal] Вибачте, що так сталося.
    }
}
lost-parcel-act = { $register ->
    [informal] Ми подали службі доставки { $carrier } запит на розшук. До { $deadline } в тебе буде або посилка, або заміна.
   *[formal] Ми подали службі доставки { $carrier } запит на розшук. До { $deadline } ви отримаєте або посилку, або заміну.
}
lost-parcel-act-again = { $register ->
    [informal] Служба доставки { $carrier } вже розшукує посилку. До { $deadline } в тебе буде або вона, або заміна.
   *[formal] Служба доставки { $carrier } вже розшукує посилку. До { $deadline } ви отримаєте або її, або заміну.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] Товар «{ $item }» із замовлення { $order } приїхав до тебе пошкодженим.
   *[formal] Товар «{ $item }» із замовлення { $order } надійшов до вас пошкодженим.
}
damaged-item-acknowledge-again = Питання з пошкодженим товаром «{ $item }» із замовлення { $order } досі не вирішено.
damaged-item-apologise = { $apology ->
    [elevated] Просимо вибачення: товар не мав надійти в такому стані.
   *[plain] { $register ->
        [informal] Вибач, у такому стані товар не мав поїхати зі складу.
       *[formal] Вибачте, у такому стані товар не мав залишити наш склад.
    }
}
damaged-item-act = { $register ->
    [informal] Повернення { $return } оформлено: безкоштовну етикетку надсилаємо на { $email }. Щойно посилку відсканують, отримаєш заміну або гроші, щонайпізніше { $deadline }.
   *[formal] Повернення { $return } оформлено: безкоштовну етикетку надсилаємо на { $email }. Щойно посилку відсканують, ви отримаєте заміну або кошти, щонайпізніше { $deadline }.
}
damaged-item-act-again = { $register ->
    [informal] Повернення { $return } оформлено; заміну або гроші отримаєш щонайпізніше { $deadline }.
   *[formal] Повернення { $return } оформлено; заміну або кошти ви отримаєте щонайпізніше { $deadline }.
}
wrong-item-acknowledge = { $register ->
    [informal] За замовленням { $order } до тебе приїхав не той товар.
   *[formal] За замовленням { $order } вам надійшов не той товар.
}
wrong-item-acknowledge-again = Плутанину із замовленням { $order } досі не виправлено.
wrong-item-apologise = { $apology ->
    [elevated] Просимо вибачення за нашу помилку.
   *[plain] { $register ->
        [informal] Вибач, це наша помилка.
       *[formal] Вибачте, це наша помилка.
    }
}
wrong-item-act = Повернення { $return } оформлено: безкоштовну етикетку надсилаємо на { $email }, а потрібний товар відправимо до { $deadline }.
wrong-item-act-again = Повернення { $return } оформлено; потрібний товар відправимо до { $deadline }.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] Гроші за замовлення { $order } ({ $amount }) ми мали виплатити тобі { $date }, але виплати досі нема.
   *[formal] Кошти за замовлення { $order } ({ $amount }) ми мали виплатити вам { $date }, але їх досі не виплачено.
}
refund-delay-acknowledge-again = { $register ->
    [informal] Гроші за замовлення { $order } ({ $amount }) досі не виплачено, і тобі довелося питати ще раз.
   *[formal] Кошти за замовлення { $order } ({ $amount }) досі не виплачено, і вам довелося звертатися ще раз.
}
refund-delay-apologise = { $apology ->
    [elevated] Просимо вибачення за затримку.
   *[plain] { $register ->
        [informal] Вибач, що це триває довше, ніж ми обіцяли.
       *[formal] Вибачте, що це триває довше, ніж ми обіцяли.
    }
}
refund-delay-act = { $register ->
    [informal] Ми передали це фінансовому відділу як термінове; гроші виплатять до { $deadline }.
   *[formal] Ми передали це фінансовому відділу як термінове; кошти буде виплачено до { $deadline }.
}
refund-delay-act-again = { $register ->
    [informal] Цим уже займається фінансовий відділ; гроші виплатять до { $deadline }.
   *[formal] Цим уже займається фінансовий відділ; кошти буде виплачено до { $deadline }.
}
refund-status-answer-paid = { $register ->
    [informal] Гроші за замовлення { $order } ({ $amount }) виплачено { $date }; інколи банк зараховує їх кілька днів.
   *[formal] Кошти за замовлення { $order } ({ $amount }) виплачено { $date }; банку може знадобитися кілька днів, щоб їх зарахувати.
}
refund-status-answer-pending = { $register ->
    [informal] Гроші за замовлення { $order } ({ $amount }) вже повертаємо, виплатимо їх до { $date }.
   *[formal] Кошти за замовлення { $order } ({ $amount }) вже повертаємо, їх буде виплачено до { $date }.
}
return-opened-act = { $register ->
    [informal] Повернення { $return } за замовленням { $order } оформлено. Безкоштовну етикетку надсилаємо на { $email }; посилку можеш відправити до { $date }.
   *[formal] Повернення { $return } за замовленням { $order } оформлено. Безкоштовну етикетку надсилаємо на { $email }; посилку ви можете відправити до { $date }.
}
return-opened-answer = Щойно вона надійде до нас, протягом { $days ->
    [one] { $days } робочого дня
    [few] { $days } робочих днів
    [many] { $days } робочих днів
   *[other] { $days } робочого дня
} повернемо { $amount } тим самим способом, яким оплачено замовлення.
return-refused-answer = Повернути замовлення { $order } можна було до { $date }, тож самостійно оформити повернення я вже не можу.

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [informal] Твоє замовлення { $order } скасовано.
   *[formal] Ваше замовлення { $order } скасовано.
}
order-cancelled-answer = До { $deadline } повернемо { $amount } тим самим способом, яким його оплачено.
cancel-refused-answer-shipped = { $register ->
    [informal] Замовлення { $order } ми відправили { $date }, тож скасувати його вже не вийде. Можеш відмовитися від посилки під час вручення або потім безкоштовно її повернути.
   *[formal] Замовлення { $order } ми відправили { $date }, тож скасувати його вже неможливо. Ви можете відмовитися від посилки під час вручення або безкоштовно повернути її після отримання.
}
cancel-refused-answer-cancelled = Ще { $date } замовлення { $order } було скасовано.
cancel-refused-answer-delivered = { $register ->
    [informal] Замовлення { $order } доставлено { $date }, тож скасувати його вже не вийде. Натомість можу оформити тобі повернення.
   *[formal] Замовлення { $order } доставлено { $date }, тож скасувати його вже неможливо. Натомість можу оформити для вас повернення.
}
address-changed-act = { $register ->
    [informal]
        Твоє замовлення { $order } тепер поїде на цю адресу:
        { $new-address }
   *[formal]
        Ваше замовлення { $order } тепер доставимо за цією адресою:
        { $new-address }
}
address-unclear-answer = У цій адресі не видно поштового індексу потрібного формату. Приклад ({ $country }): { $code }
address-refused-answer = Замовлення { $order } ми відправили { $date }, тож змінити адресу вже не можемо. Можливо, служба доставки { $carrier } ще зможе його переадресувати: { $link }
invoice-sent-act = Рахунок-фактуру за замовленням { $order } надсилаємо на { $email }.

## account_help, payment_failed

account-help-act = На { $email } надіслано посилання, щоб створити новий пароль. Воно діє одну годину.
account-help-answer = { $register ->
    [informal] Якщо за десять хвилин нічого не прийде, зазирни в папку «Спам».
   *[formal] Якщо за десять хвилин нічого не надійде, перевірте, будь ласка, папку «Спам».
}
payment-failed-answer-declined = { $register ->
    [informal] Банк відхилив оплату замовлення { $order }, гроші не списано. Замовлення ми тримаємо до { $deadline }; оплатити його інакше можеш тут: { $link }
   *[formal] Банк відхилив оплату замовлення { $order }, кошти не списано. Замовлення ми зберігаємо до { $deadline }; оплатити його іншим способом ви можете тут: { $link }
}
payment-failed-answer-double = За замовленням { $order } двічі зарезервовано { $amount }. Спишеться лише одна сума, другу буде розблоковано до { $deadline }.
payment-failed-answer = { $register ->
    [informal] Якщо оплата не проходить, гроші не списуються. Відхилена картка зазвичай спрацьовує після підтвердження в застосунку банку; ще можеш вибрати інший спосіб оплати під час оформлення.
   *[formal] Якщо оплата не проходить, кошти не списуються. Відхилена картка зазвичай спрацьовує після підтвердження в застосунку банку; ви також можете вибрати інший спосіб оплати під час оформлення.
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] Найперше захистимо твій акаунт: його вже заблоковано, тож замовити з нього більше нічого не можна.
   *[formal] Найперше захистимо ваш обліковий запис: його вже заблоковано, тож замовити з нього більше нічого не можна.
}
fraud-fear-answer = { $register ->
    [informal] Подзвони, будь ласка, зараз у свій банк і заблокуй картку.
   *[formal] Зателефонуйте, будь ласка, зараз до свого банку, щоб заблокувати картку.
}
fraud-fear-offer-human = Ми попросили колегу якнайшвидше долучитися й перейняти цю розмову.
fraud-fear-ask = { $register ->
    [informal] На яку електронну адресу зареєстровано твій акаунт? Одразу його заблокую.
   *[formal] На яку електронну адресу зареєстровано ваш обліковий запис? Одразу його заблокую.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] Так у нас бути не має.
   *[formal] Наше обслуговування не має бути таким.
}
complaint-acknowledge-again = { $register ->
    [informal] Ти пишеш нам про це не вперше, а питання досі не вирішено.
   *[formal] Ви звертаєтеся з цим не вперше, а питання досі не вирішено.
}
complaint-apologise = { $apology ->
    [elevated] Просимо вибачення.
   *[plain] { $register ->
        [informal] Вибач за це.
       *[formal] Вибачте за це.
    }
}
complaint-ask = Що саме сталося і з яким замовленням? Із цього й почну.
good-news-acknowledge = { $register ->
    [informal] О, чудова новина!
   *[formal] Це чудова новина.
}
good-news-close = { $register ->
    [informal] Користуйся із задоволенням.
   *[formal] Користуйтеся із задоволенням.
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = У нашій довідці відповіді на це немає, а вгадувати я не буду.
not-found-offer-human = { $register ->
    [informal] Можу передати твоє запитання колезі або пошукати ще, якщо розкажеш трохи більше.
   *[formal] Можу передати ваше запитання колезі або пошукати ще раз, якщо ви напишете докладніше.
}
not-found-answer-order = { $register ->
    [informal] Не вдалося знайти замовлення { $order }. Номер починається з KS- і є в листі з підтвердженням; глянь, будь ласка, ще раз.
   *[formal] Не вдалося знайти замовлення { $order }. Номер починається з KS- і є в листі з підтвердженням; перевірте його, будь ласка, ще раз.
}
not-found-answer-passage = У нашій довідці точної відповіді на це немає, а вгадувати я не буду. Найближче за темою: «{ $title }», { $link }

## ask_back

ask-back-ask = { $directness ->
    [indirect] { $register ->
        [informal] Здається, я не все розумію. Можеш написати це іншими словами?
       *[formal] Здається, я не все розумію. Чи могли б ви написати це іншими словами?
    }
   *[direct] { $register ->
        [informal] Не вдалося зрозуміти твоє повідомлення. Напиши, будь ласка, іншими словами.
       *[formal] Не вдалося зрозуміти ваше повідомлення. Напишіть, будь ласка, іншими словами.
    }
}
ask-back-ask-order-number = { $directness ->
    [indirect] { $register ->
        [informal] Можеш написати номер замовлення? Він має такий вигляд: KS-104233.
       *[formal] Чи могли б ви назвати номер замовлення? Він має такий вигляд: KS-104233.
    }
   *[direct] { $register ->
        [informal] Напиши, будь ласка, номер замовлення. Він має такий вигляд: KS-104233.
       *[formal] Підкажіть, будь ласка, номер замовлення. Він має такий вигляд: KS-104233.
    }
}
ask-back-ask-email = { $directness ->
    [indirect] { $register ->
        [informal] Можеш написати електронну адресу свого акаунта?
       *[formal] Чи могли б ви назвати електронну адресу свого облікового запису?
    }
   *[direct] { $register ->
        [informal] Напиши, будь ласка, електронну адресу свого акаунта.
       *[formal] Підкажіть, будь ласка, електронну адресу свого облікового запису.
    }
}
ask-back-ask-address = { $register ->
    [informal] Яка нова адреса? Напиши, будь ласка, вулицю, поштовий індекс, місто й країну.
   *[formal] Яка нова адреса? Вкажіть, будь ласка, вулицю, поштовий індекс, місто й країну.
}
ask-back-ask-confirm-cancel = Скасувати замовлення { $order } ({ $amount })? Так чи ні?
ask-back-ask-confirm-return = Оформити повернення за замовленням { $order } ({ $amount })? Так чи ні?
ask-back-ask-confirm-person = Долучити до розмови колегу? Так чи ні?
ask-back-ask-between = { $register ->
    [informal] Твоє питання про «{ $first }» чи про «{ $second }»?
   *[formal] Ваше питання стосується теми «{ $first }» чи «{ $second }»?
}
ask-back-ask-kept = Гаразд, нічого не змінено.

## handoff_*

handoff-offer-offer-human = Долучити до розмови колегу?
handoff-wait-act = { $register ->
    [informal] Ми передали цю розмову колезі з усім, що тут уже написано, тож повторювати тобі нічого не доведеться.
   *[formal] Ми передали цю розмову колезі з усім, що тут уже написано, тож повторювати вам нічого не доведеться.
}
handoff-wait-answer-open = { $position ->
    [1] { $register ->
        [informal] Перед тобою в черзі нікого нема. Відповідь прийде сюди, у цей чат.
       *[formal] Перед вами в черзі нікого немає. Відповідь надійде сюди, у цей чат.
    }
   *[other] { $register ->
        [informal] Твій номер у черзі: { $position }. Відповідь прийде сюди, у цей чат.
       *[formal] Ваш номер у черзі: { $position }. Відповідь надійде сюди, у цей чат.
    }
}
handoff-wait-answer-closed = Наша команда знову на зв’язку { $date } з { $time }; відповідь надійде сюди, у цей чат.
handoff-wait-answer-again = { $register ->
    [informal] Твоє звернення ще розглядають колеги; відповідь прийде сюди, у цей чат.
   *[formal] Ваше звернення ще розглядають колеги; відповідь надійде сюди, у цей чат.
}
handoff-wait-callback = { $register ->
    [informal] Твій номер телефону передано колегам: { $phone }
   *[formal] Ваш номер телефону передано колегам: { $phone }
}
handoff-taken-act = { $register ->
    [informal] { $agent } вже в цьому чаті й далі відповідатиме тобі.
   *[formal] { $agent } вже в цьому чаті й далі відповідатиме вам.
}
handoff-back-act = Колега вже не в чаті, далі знову пише бот. Я знаю, про що йшлося в розмові.

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Години роботи: { $hours }
reach-phone = Нам також можна зателефонувати: { $company-phone }
opening-days-range = { $first } – { $last }
opening-days-two = { $first } та { $last }
opening-days-all = без вихідних
opening-open = { $days }, { $hours }
opening-closed = { $days } – не працюємо
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] Твоєю мовою я поки що не пишу, тому відповідаю українською. Інші доступні мови: { $languages }.
   *[formal] Вашою мовою я поки що не пишу, тому відповідаю українською. Інші доступні мови: { $languages }.
}
about-the-bot-answer = { $register ->
    [informal] Я бот, цифровий помічник магазину { $brand }. Розмову будь-коли може перейняти колега, просто напиши.
   *[formal] Я бот, цифровий помічник магазину { $brand }. Розмову будь-коли може перейняти колега, просто напишіть про це.
}

## change_of_manner

change-of-manner-act-language = Звісно, далі українською.
change-of-manner-act-formal = { $register ->
    [informal] Звісно, далі писатиму офіційніше.
   *[formal] Звісно, звертатимуся до вас на «ви».
}
change-of-manner-act-informal = { $register ->
    [informal] Добре, переходимо на «ти».
   *[formal] Добре, далі писатиму невимушеніше.
}
change-of-manner-act-short = Зрозуміло, писатиму коротко.
change-of-manner-act-emoji = { $register ->
    [informal] Добре. Якщо ти ставиш емодзі, ставитиму і я, але зрідка.
   *[formal] Добре. Якщо ви ставите емодзі, ставитиму і я, але зрідка.
}
change-of-manner-act-no-emoji = Зрозуміло, без емодзі.
change-of-manner-act-address = { $register ->
    [informal] Домовилися, { $address }.
   *[formal] Добре, { $address }.
}
change-of-manner-act-no-address = Зрозуміло, далі без імені.
change-of-manner-act-region = Добре, дати й суми далі в місцевому форматі: { $region }.
change-of-manner-act-metric = Добре, далі в кілограмах, сантиметрах і градусах Цельсія.
change-of-manner-act-us = Добре, далі у фунтах, дюймах і градусах Фаренгейта.
change-of-manner-act-reset = { $register ->
    [informal] Готово: твої побажання щодо звертання видалено, знову діють стандартні налаштування.
   *[formal] Готово: ваші побажання щодо звертання видалено, знову діють стандартні налаштування.
}
change-of-manner-act-refused = На жаль, тут я маю дотримуватися цієї форми звертання.
change-of-manner-ask = { $register ->
    [informal] Як мені писати? Напиши мову або обери тон: офіційно, невимушено чи коротко.
   *[formal] Як мені писати? Назвіть мову або оберіть тон: офіційно, невимушено чи коротко.
}
change-of-manner-answer = { $register ->
    [informal] Ось на що я зважаю: мова — { $language } ({ $language-from }), тон — { $tone } ({ $tone-from }). Можеш будь-коли змінити і те, і те.
   *[formal] Ось на що я зважаю: мова — { $language } ({ $language-from }), тон — { $tone } ({ $tone-from }). Ви можете будь-коли змінити і те, і те.
}
change-of-manner-known-address = Звертання: { $address } ({ $address-from })
change-of-manner-known-region = Формат дат і сум: { $region } ({ $region-from })
change-of-manner-known-units = Одиниці вимірювання: { $units } ({ $units-from })
change-of-manner-known-brief = Короткі відповіді ({ $brief-from })
change-of-manner-known-no-emoji = Без емодзі ({ $no-emoji-from })
change-of-manner-units-metric = метричні
change-of-manner-units-us = американські
change-of-manner-from-stated = { $register ->
    [informal] твоє побажання
   *[formal] ваше побажання
}
change-of-manner-from-observed = { $register ->
    [informal] так пишеш ти
   *[formal] так пишете ви
}
change-of-manner-from-account = налаштування каналу
change-of-manner-from-default = стандартне налаштування
change-of-manner-tone-formal = офіційний
change-of-manner-tone-informal = невимушений

## action_failed

action-failed-acknowledge = Зараз це не вдалося: наша система замовлень не відповідає.
action-failed-apologise = { $apology ->
    [elevated] Просимо вибачення.
   *[plain] { $register ->
        [informal] Вибач за це.
       *[formal] Вибачте за це.
    }
}
action-failed-act = Нічого не змінено.
