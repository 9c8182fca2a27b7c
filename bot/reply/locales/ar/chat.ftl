### نصوص صفحة المحادثة بالعربية (بصيغة الجمع للاحترام). ‎$brand اسم الشركة و‎$limit عدد.

title = المحادثة مع { $brand }
assistant = المساعد الرقمي (برنامج آلي)
greeting = مرحبًا، كيف يمكنني مساعدتكم؟
about = أنا المساعد الرقمي لدى { $brand }: برنامج آلي ولست إنسانًا، وأنا في خدمتكم على مدار الساعة. وإذا كنتم تفضّلون التحدّث إلى موظف فأخبروني بذلك.
## ما يكتبه العملاء غالبًا في البداية
example-1 = أين طردي؟
example-2 = كيف يمكنني إرجاع منتج؟
example-3 = وصلني المنتج تالفًا
## الكتابة
message-label = رسالتكم
message-placeholder = اكتبوا رسالة…
send = إرسال
too-long = نرجو ألّا تتجاوز رسالتكم { $limit } حرف.
## المحادثة
conversation = المحادثة
you = أنتم
typing = المساعد يكتب الآن
new-messages = رسائل جديدة
not-sent = لم تُرسَل الرسالة.
try-again = إعادة المحاولة
load-failed = تعذّر تحميل الرسائل السابقة.
offline = لا يوجد اتصال بالإنترنت. يمكنكم إرسال رسائلكم عند عودة الاتصال.
new-conversation = محادثة جديدة
new-question = هل تريدون بدء محادثة جديدة؟ ستختفي الرسائل الحالية من هذه الصفحة.
cancel = إلغاء
no-script = يُرجى تفعيل JavaScript في المتصفّح لاستخدام المحادثة.
## قائمة اللغة والأسلوب، و‎$characters عدد
manner = اللغة والأسلوب
manner-about = هذا ما أعتمده ومصدره. وما تغيّرونه هنا يسري بدءًا من الردّ التالي.
manner-automatic = تلقائي
manner-language = اللغة
manner-register = الأسلوب
manner-formal = رسمي
manner-informal = غير رسمي
manner-address = الاسم
manner-address-hint = الاسم الذي أخاطبكم به. وإذا تُرك فارغًا فلن أستخدم أي اسم.
manner-address-wrong = يُرجى كتابة اسم لا تزيد حروفه على { $characters }، دون أرقام أو رموز خاصة.
manner-no-name = دون اسم
manner-length = الردود
manner-normal = عادية
manner-short = مختصرة
manner-emoji = الرموز التعبيرية
manner-emoji-mirror = فقط إذا استخدمتموها
manner-emoji-none = دون رموز
manner-units = القياسات
manner-metric = النظام المتري (كغم، سم، °م)
manner-us = النظام الأمريكي (رطل، بوصة، °ف)
manner-region = التواريخ والمبالغ كما في
manner-region-none = دون بلد محدّد
manner-directness = الأسئلة الموجّهة إليكم
manner-direct = مباشرة
manner-indirect = بصياغة لطيفة
manner-apology = الاعتذار
manner-plain = بسيط
manner-elevated = أكثر رسمية
manner-from-stated = بناءً على طلبكم
manner-from-observed = بحسب كتابتكم
manner-from-account = من إعدادات المتصفّح
manner-from-default = افتراضي
manner-save = حفظ
manner-reset = إعادة ضبط الكل
manner-saved = تمّ الحفظ، ويسري ذلك بدءًا من الردّ التالي.
manner-not-loaded = تعذّر تحميل الإعدادات.
manner-not-saved = تعذّر حفظ الإعدادات.
## تقييم الإجابات المقتبسة
rating = هل أفادتكم هذه الإجابة؟
rating-yes = أفادتني
rating-no = لم تُفدني
