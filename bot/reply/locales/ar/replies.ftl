### Replies in Arabic (contemporary standard). One message for one move of one situation: <situation>-<move>, or <situation>-<move>-<variant>.
### A move without a message of its own in a situation uses the plain <move> at the top.
### One register: the polite plural or an impersonal phrase, never a gendered singular; no gendered words for the bot or the agent.
### Company and product names do not inflect: "شركة" carries the agreement for a carrier, ”…“ sets off a product.

## Moves that any situation may use

greet = { $address ->
    [none] مرحبًا بكم.
   *[other] مرحبًا { $address }.
}
acknowledge = شكرًا لإبلاغنا بذلك.
apologise = { $apology ->
    [elevated] نقدّم لكم اعتذارنا عن ذلك.
   *[plain] نعتذر عن ذلك.
}
offer-human = للتحدث مع أحد الموظفين، يكفي طلب ذلك هنا.
close = هل تحتاجون إلى أي مساعدة أخرى؟

## greeting, goodbye, thanks

greeting-ask = أنا روبوت محادثة، المساعد الرقمي لدى { $brand }. كيف يمكنني مساعدتكم؟
greeting-ask-again = كيف يمكنني مساعدتكم؟
goodbye-close = مع السلامة، وشكرًا لتواصلكم معنا.
thanks-close = على الرحب والسعة.

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = للمزيد من التفاصيل: ”{ $title }“، { $link }
how-to-related = قد يفيدكم أيضًا: ”{ $first-title }“، { $first-link }
how-to-related-two = قد يفيدكم أيضًا: ”{ $first-title }“، { $first-link } و”{ $second-title }“، { $second-link }
how-to-original = هذه المعلومات متوفرة لدينا باللغة { $language } فقط، وإليكم النص الأصلي:
how-to-translated = هذه المعلومات متوفرة لدينا باللغة { $language } فقط. وفيما يلي ترجمة آلية لها، ورابط النص الأصلي في نهاية الرسالة:

## order_status. Variants follow the order's state.

order-status-answer-processing = يجري تجهيز الطلب { $order }، ومن المتوقع أن يصلكم يوم { $date }.
order-status-answer-shipped = الطلب { $order } في الطريق إليكم مع شركة { $carrier }، ومن المتوقع وصوله يوم { $date }. رابط التتبّع: { $link }
order-status-answer-delivered = سلّمت شركة { $carrier } الطلب { $order } يوم { $date }. إذا لم تستلموه، فأخبروني وسأتحقق من الأمر.
order-status-answer-cancelled = أُلغي الطلب { $order } يوم { $date }. لن يُشحن منه شيء ولن يُخصم أي مبلغ.
order-status-answer-several = { $count ->
    [one] وجدت طلبًا جاريًا واحدًا. هل هو المقصود: { $orders }؟
    [two] وجدت طلبين جاريين. أيهما تقصدون: { $orders }؟
    [few] وجدت { $count } طلبات جارية. أيها تقصدون: { $orders }؟
    [many] وجدت { $count } طلبًا جاريًا. أيها تقصدون: { $orders }؟
   *[other] وجدت { $count } طلب جارٍ. أيها تقصدون: { $orders }؟
}

## late_delivery

late-delivery-acknowledge = كان من المفترض أن تصل الشحنة { $order } يوم { $date }، ولم تصل بعد.
late-delivery-acknowledge-again = لم تصل الشحنة { $order } حتى الآن، واضطررتم إلى السؤال عنها مرة أخرى.
late-delivery-apologise = { $apology ->
    [elevated] نقدّم لكم اعتذارنا عن هذا التأخير.
   *[plain] نعتذر عن ذلك.
}
late-delivery-act = فتحنا طلب تتبّع لدى شركة { $carrier }، وسيصلكم الرد في موعد أقصاه { $deadline }.
late-delivery-act-again = ما زال طلب التتبّع جاريًا لدى شركة { $carrier }، وسيصلكم الرد في موعد أقصاه { $deadline }.

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = الطلب { $order } مسجّل لدى شركة { $carrier } على أنه سُلّم يوم { $date }، لكنه لم يصلكم.
lost-parcel-acknowledge-again = لم يُعثر على الطلب { $order } حتى الآن، واضطررتم إلى السؤال عنه مرة أخرى.
lost-parcel-apologise = { $apology ->
    [elevated] نقدّم لكم اعتذارنا عن ذلك.
   *[plain] نعتذر عن ذلك.
}
lost-parcel-act = طلبنا من شركة { $carrier } البحث عن الطرد. سيصلكم الطرد أو بديل عنه في موعد أقصاه { $deadline }.
lost-parcel-act-again = ما زال البحث عن الطرد جاريًا لدى شركة { $carrier }. سيصلكم الطرد أو بديل عنه في موعد أقصاه { $deadline }.

## damaged_item, wrong_item

damaged-item-acknowledge = لم يصلكم المنتج ”{ $item }“ من الطلب { $order } سليمًا.
damaged-item-acknowledge-again = ما زال موضوع المنتج التالف ”{ $item }“ من الطلب { $order } دون حل.
damaged-item-apologise = { $apology ->
    [elevated] نقدّم لكم اعتذارنا، فما كان ينبغي أن يصلكم بهذه الحالة.
   *[plain] نعتذر، فما كان ينبغي أن يخرج من عندنا بهذه الحالة.
}
damaged-item-act = فتحنا طلب الإرجاع { $return }: سيصل ملصق الشحن المجاني إلى { $email }، ونرسل لكم بديلًا أو نعيد المبلغ فور مسح رمز الطرد، في موعد أقصاه { $deadline }.
damaged-item-act-again = طلب الإرجاع { $return } مفتوح، ونرسل لكم بديلًا أو نعيد المبلغ في موعد أقصاه { $deadline }.
wrong-item-acknowledge = ما وصلكم مع الطلب { $order } ليس ما طلبتموه.
wrong-item-acknowledge-again = ما زال الخطأ في الطلب { $order } دون حل.
wrong-item-apologise = { $apology ->
    [elevated] نقدّم لكم اعتذارنا عن هذا الخطأ من جانبنا.
   *[plain] نعتذر، فالخطأ من جانبنا.
}
wrong-item-act = فتحنا طلب الإرجاع { $return }: سيصل ملصق الشحن المجاني إلى { $email }، ونشحن المنتج الصحيح في موعد أقصاه { $deadline }.
wrong-item-act-again = طلب الإرجاع { $return } مفتوح، ونشحن المنتج الصحيح في موعد أقصاه { $deadline }.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = كان من المفترض أن نعيد إليكم { $amount } عن الطلب { $order } يوم { $date }، ولم يُدفع المبلغ بعد.
refund-delay-acknowledge-again = لم يُدفع بعد المبلغ المستردّ عن الطلب { $order } ({ $amount })، واضطررتم إلى السؤال عنه مرة أخرى.
refund-delay-apologise = { $apology ->
    [elevated] نقدّم لكم اعتذارنا عن هذا التأخير.
   *[plain] نعتذر، فقد استغرق ذلك وقتًا أطول مما ذكرنا.
}
refund-delay-act = أحلنا الأمر إلى فريق المدفوعات بصفة عاجلة، وسيُدفع المبلغ في موعد أقصاه { $deadline }.
refund-delay-act-again = الأمر لدى فريق المدفوعات، وسيُدفع المبلغ في موعد أقصاه { $deadline }.
refund-status-answer-paid = أعدنا إليكم { $amount } عن الطلب { $order } يوم { $date }. قد يحتاج البنك إلى بضعة أيام حتى يظهر المبلغ في الحساب.
refund-status-answer-pending = المبلغ المستردّ عن الطلب { $order } ({ $amount }) قيد التحويل، وسيُدفع في موعد أقصاه { $date }.
return-opened-act = فتحنا طلب الإرجاع { $return } للطلب { $order }. سيصل ملصق الشحن المجاني إلى { $email }، ويمكنكم إرسال الطرد حتى { $date }.
return-opened-answer = بعد وصول الطرد إلينا نعيد { $amount } بوسيلة الدفع نفسها خلال { $days ->
    [one] يوم عمل واحد
    [two] يومَي عمل
    [few] { $days } أيام عمل
   *[other] { $days } يوم عمل
}.
return-refused-answer = كان إرجاع الطلب { $order } ممكنًا حتى { $date }، لذلك لا يمكنني فتح طلب إرجاع له بنفسي.

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = تم إلغاء الطلب { $order }.
order-cancelled-answer = نعيد { $amount } بوسيلة الدفع نفسها في موعد أقصاه { $deadline }.
cancel-refused-answer-shipped = شُحن الطلب { $order } يوم { $date }، فلم يعد إلغاؤه ممكنًا. يمكنكم رفض استلام الطرد عند الباب، أو إعادته مجانًا بعد وصوله.
cancel-refused-answer-cancelled = سبق أن أُلغي الطلب { $order } يوم { $date }.
cancel-refused-answer-delivered = سُلّم الطلب { $order } يوم { $date }، فلم يعد إلغاؤه ممكنًا. يمكنني فتح طلب إرجاع له.
address-changed-act =
    أصبح عنوان توصيل الطلب { $order } كما يلي:
    { $new-address }
address-unclear-answer = لا أرى في هذا العنوان رمزًا بريديًا صحيحًا. مثال ({ $country }): { $code }
address-refused-answer = شُحن الطلب { $order } يوم { $date }، فلم يعد تغيير عنوانه ممكنًا. قد تستطيع شركة { $carrier } تحويله إلى عنوان آخر: { $link }
invoice-sent-act = فاتورة الطلب { $order } في طريقها إلى { $email }.

## account_help, payment_failed

account-help-act = أرسلنا إلى { $email } رابطًا لتعيين كلمة مرور جديدة. الرابط صالح لمدة ساعة واحدة.
account-help-answer = إذا لم تصل الرسالة خلال عشر دقائق، فيُرجى البحث عنها في مجلد الرسائل غير المرغوب فيها.
payment-failed-answer-declined = رفض البنك عملية الدفع للطلب { $order }، ولم يُخصم أي مبلغ. الطلب محفوظ حتى { $deadline }، ويمكن الدفع بوسيلة أخرى هنا: { $link }
payment-failed-answer-double = يظهر على الطلب { $order } حجزان للمبلغ { $amount }. سيُخصم أحدهما فقط، ويُلغى الآخر تلقائيًا في موعد أقصاه { $deadline }.
payment-failed-answer = عند فشل عملية الدفع لا يُخصم أي مبلغ. غالبًا ما تُقبل البطاقة المرفوضة بعد تأكيد العملية في تطبيق البنك، ويمكن أيضًا اختيار وسيلة أخرى عند الدفع.

## fraud_fear

fraud-fear-act = نبدأ بتأمين حسابكم: لقد أوقفناه، فلا يمكن الآن تقديم أي طلب جديد منه.
fraud-fear-answer = يُرجى الاتصال بالبنك الآن لإيقاف البطاقة.
fraud-fear-offer-human = طلبت من أحد الزملاء تولّي هذه المحادثة في أقرب وقت ممكن.
fraud-fear-ask = ما عنوان البريد الإلكتروني المسجّل به حسابكم؟ سأوقف الحساب فورًا.

## complaint, good_news

complaint-acknowledge = ليست هذه هي الخدمة التي ينبغي أن تحصلوا عليها منا.
complaint-acknowledge-again = سبق أن أخبرتمونا بذلك، ولم يُحلّ الأمر بعد.
complaint-apologise = { $apology ->
    [elevated] نقدّم لكم اعتذارنا.
   *[plain] نعتذر عن ذلك.
}
complaint-ask = ما المشكلة، وفي أي طلب حدثت؟ سأبدأ منها.
good-news-acknowledge = هذا خبر جميل!
good-news-close = نتمنى لكم تجربة ممتعة.

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = لم أجد إجابة عن ذلك في صفحات المساعدة، ولا أريد التخمين.
not-found-offer-human = يمكنني إحالة سؤالكم إلى أحد الزملاء، أو البحث مرة أخرى إذا ذكرتم تفاصيل أكثر.
not-found-answer-order = لا أجد طلبًا بالرقم { $order }. يبدأ رقم الطلب بالحرفين { "KS-\u200E" } ويوجد في رسالة تأكيد الطلب؛ هل يمكنكم التحقق منه؟
not-found-answer-passage = لم أجد إجابة عن ذلك في صفحات المساعدة، ولا أريد التخمين. أقرب ما وجدته: ”{ $title }“، { $link }

## ask_back

ask-back-ask = { $directness ->
    [direct] لم أفهم ذلك. يُرجى كتابته بصيغة أخرى.
   *[indirect] ربما لم أفهم المقصود تمامًا. هل يمكنكم كتابته بصيغة أخرى؟
}
ask-back-ask-order-number = { $directness ->
    [direct] ما رقم الطلب؟ يُكتب بهذا الشكل: KS-104233
   *[indirect] هل يمكنكم تزويدي برقم الطلب؟ يُكتب بهذا الشكل: KS-104233
}
ask-back-ask-email = { $directness ->
    [direct] ما عنوان البريد الإلكتروني المسجّل به حسابكم؟
   *[indirect] هل يمكنكم تزويدي بعنوان البريد الإلكتروني المسجّل به حسابكم؟
}
ask-back-ask-address = ما العنوان الجديد؟ يُرجى ذكر الشارع والرمز البريدي والمدينة والبلد.
ask-back-ask-confirm-cancel = هل تؤكدون إلغاء الطلب { $order } ({ $amount })؟ نعم أم لا؟
ask-back-ask-confirm-return = هل تريدون فتح طلب إرجاع للطلب { $order } ({ $amount })؟ نعم أم لا؟
ask-back-ask-confirm-person = هل تريدون تحويل المحادثة إلى أحد الزملاء؟ نعم أم لا؟
ask-back-ask-between = هل تقصدون ”{ $first }“ أم ”{ $second }“؟
ask-back-ask-kept = حسنًا، بقي كل شيء كما هو.

## handoff_*

handoff-offer-offer-human = هل تريدون أن أحوّل المحادثة إلى أحد الزملاء؟
handoff-wait-act = أحلت محادثتنا إلى أحد الزملاء مع كل ما كُتب حتى الآن، فلا داعي لتكراره.
handoff-wait-answer-open = { $position ->
    [one] دوركم هو التالي. سيصلكم الرد هنا في هذه المحادثة.
   *[other] رقمكم في قائمة الانتظار { $position }. سيصلكم الرد هنا في هذه المحادثة.
}
handoff-wait-answer-closed = يعود فريقنا يوم { $date } الساعة { $time }، وسيصلكم الرد هنا في هذه المحادثة.
handoff-wait-answer-again = ما زال استفساركم لدى الزملاء، وسيصلكم الرد هنا في هذه المحادثة.
handoff-wait-callback = أبلغت الزملاء برقم هاتفكم: { $phone }
handoff-taken-act = معكم الآن في هذه المحادثة { $agent } من فريقنا لمتابعة الأمر من هنا.
handoff-back-act = لم يعد أحد من الزملاء في المحادثة، وأنا روبوت المحادثة معكم من جديد. لديّ علم بما دار بينكم.

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = ساعات العمل: { $hours }
reach-phone = يمكنكم أيضًا الاتصال بنا على الرقم: { $company-phone }
opening-days-range = من { $first } إلى { $last }
opening-days-two = { $first } و{ $last }
opening-days-all = يوميًا
opening-open = { $days }، { $hours }
opening-closed = { $days } عطلة
opening-rows = { $one }؛ { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = لا يمكنني الكتابة بلغتكم بعد، لذلك أجيب بالعربية. يمكنني أيضًا استخدام هذه اللغات: { $languages }.
about-the-bot-answer = أنا روبوت محادثة، المساعد الرقمي لدى { $brand }. يمكن لأحد الزملاء تولّي المحادثة في أي وقت، ويكفي طلب ذلك.

## change_of_manner

change-of-manner-act-language = بالتأكيد، نواصل بالعربية.
change-of-manner-act-formal = بالتأكيد، سألتزم بأسلوب رسمي.
change-of-manner-act-informal = حسنًا، سأكتب بعربية فصحى بسيطة.
change-of-manner-act-short = مفهوم، سأكتب باختصار.
change-of-manner-act-emoji = حسنًا. إذا استخدمتم الرموز التعبيرية فسأستخدمها أنا أيضًا، باعتدال.
change-of-manner-act-no-emoji = مفهوم، دون رموز تعبيرية.
change-of-manner-act-address = بالتأكيد، { $address }.
change-of-manner-act-no-address = مفهوم، لن أذكر الاسم بعد الآن.
change-of-manner-act-region = مفهوم، سأكتب التواريخ والمبالغ كما هو متّبع في { $region }.
change-of-manner-act-metric = مفهوم، ستكون القياسات بالكيلوغرام والسنتيمتر والدرجة المئوية.
change-of-manner-act-us = مفهوم، ستكون القياسات بالرطل والبوصة ودرجة فهرنهايت.
change-of-manner-act-reset = تم. حُذف أسلوب المخاطبة الذي اخترتموه، وأعود إلى الإعدادات الافتراضية.
change-of-manner-act-refused = أودّ ذلك، لكنني ألتزم هنا بأسلوب المخاطبة هذا.
change-of-manner-ask = بأي أسلوب تفضلون أن أكتب؟ يمكنكم ذكر لغة أخرى أو طلب ردود مختصرة.
change-of-manner-answer = هذا ما أعتمده: اللغة { $language } ({ $language-from })، والأسلوب { $tone } ({ $tone-from }). يمكنكم تغيير أي منهما في أي وقت.
change-of-manner-known-address = صيغة المخاطبة: { $address } ({ $address-from })
change-of-manner-known-region = التواريخ والمبالغ: كما في { $region } ({ $region-from })
change-of-manner-known-units = القياسات: { $units } ({ $units-from })
change-of-manner-known-brief = ردود مختصرة ({ $brief-from })
change-of-manner-known-no-emoji = دون رموز تعبيرية ({ $no-emoji-from })
change-of-manner-units-metric = النظام المتري
change-of-manner-units-us = النظام الأمريكي
change-of-manner-from-stated = بناءً على طلبكم
change-of-manner-from-observed = بحسب كتابتكم
change-of-manner-from-account = من القناة
change-of-manner-from-default = افتراضي
change-of-manner-tone-formal = رسمي
change-of-manner-tone-informal = غير رسمي

## action_failed

action-failed-acknowledge = لم تنجح العملية الآن: نظام الطلبات لدينا لا يستجيب.
action-failed-apologise = { $apology ->
    [elevated] نقدّم لكم اعتذارنا.
   *[plain] نعتذر عن ذلك.
}
action-failed-act = لم يتغير أي شيء.
