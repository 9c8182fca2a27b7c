"""Conversations as a support team of a small shop might have them, written for the tests, in eight languages.

`PAIRS` says which conversations hold a pair worth publishing, and a piece of its question and of its answer; `NONE`
which hold none. Nobody in them exists.
"""

from __future__ import annotations

from typing import Any, Final


def talk(identifier: str, language: str, *lines: str, **fields: Any) -> dict[str, Any]:
    """Lines begin with c, a or b for customer, agent and bot."""
    speakers = {"c": "customer", "a": "agent", "b": "bot"}
    messages = [{"speaker": speakers[line[0]], "text": line[2:].strip()} for line in lines]
    return {"id": identifier, "language": language, "messages": messages, **fields}


LOGS: Final = (
    talk(
        "en-1",
        "en",
        "b Hi, I am the assistant. What can I do for you?",
        "c Hi there!",
        "c My name is Carol Danvers.",
        "c How do I wash the down jacket without ruining it?",
        "a Hello Carol, thanks for contacting us.",
        "a Let me check that for you.",
        "a Wash it at 30 degrees with a detergent for down and no softener. Then dry it on low heat with two tennis balls.",
        "a Anything else I can do?",
        "c No, that's perfect, thank you!",
        resolved=True,
        rating=5,
        names=["Carol Danvers", "Sophie Turner"],
    ),
    talk(
        "en-2",
        "en",
        "c hey, can i put my down jacket in the washing machine?",
        "a Hi! Yes. Use a wash for down at 30 degrees, never softener, and tumble dry it on low with tennis balls inside.",
        "c great thanks",
        resolved=True,
    ),
    talk(
        "en-3",
        "en",
        "c Where is my order KS-482913?",
        "a Could you tell me the e-mail address you ordered with?",
        "c carol@example.org",
        "a Thank you. Your parcel left our warehouse yesterday and will be with you on Friday.",
        "c ok thanks",
    ),
    talk(
        "en-4",
        "en",
        "c I can't fold the camping stove back together, the legs are stuck.",
        "a Let me find out, one moment please.",
        "a The legs lock. Press the small red button under the burner and turn the legs to the left, then they fold.",
        "c That worked! Thank you.",
        "c One more thing, do you sell gas cartridges outside of Europe?",
        "a Gas cartridges can only be sent by road, so we ship them within the European Union only.",
        "c I see, thanks for the information",
        resolved=True,
    ),
    talk(
        "en-5",
        "en",
        "c You charged me twice!!",
        "a I am so sorry about this. May I have your order number?",
        "c 77120345",
        "a I have just refunded 49.90 to your card, it is on its way.",
        "c thank you",
    ),
    talk(
        "en-6", "en", "c Hello", "a Hello, how can I help?", "c sorry, wrong window", "a No problem, have a nice day!"
    ),
    talk(
        "en-7",
        "en",
        "c What is the warranty on your tents?",
        "a Our tents have a warranty of five years. It covers seams, zips and poles, but not damage by storms or sunlight.",
        "c and if a pole breaks in a storm?",
        "a Storm damage is not covered, but you can order single poles as spare parts from our shop at a low price.",
        "c good to know, thank you",
    ),
    talk(
        "de-1",
        "de",
        "c Hallo,",
        "c wie lange habe ich auf das Zelt Garantie?",
        "a Guten Tag Herr Brandt, vielen Dank für Ihre Anfrage.",
        "a Auf unsere Zelte gilt eine Garantie von fünf Jahren. Sie umfasst Nähte, Reißverschlüsse und Gestänge, nicht aber Sturmschäden.",
        "c Super, danke!",
        resolved=True,
    ),
    talk(
        "de-2",
        "de",
        "c Guten Tag, darf man die Daunenjacke in der Waschmaschine waschen?",
        "a Ja, bei 30 Grad mit einem Daunenwaschmittel und ohne Weichspüler. Danach mit zwei Tennisbällen bei niedriger Hitze trocknen.",
        "c Vielen Dank, das hilft mir sehr",
    ),
    talk(
        "de-3",
        "de",
        "c Ich möchte bitte meine Lieferadresse ändern, Bestellung 55120987",
        "a Einen Moment, ich sehe nach.",
        "a Ich habe die Adresse für Sie geändert: Gartenstraße 8, 70173 Stuttgart.",
        "c Danke",
    ),
    talk(
        "de-4",
        "de",
        "c Die Stirnlampe blinkt nur noch rot und geht nach ein paar Sekunden aus.",
        "a Das rote Blinken heißt, dass der Akku fast leer ist. Laden Sie die Lampe vier Stunden mit dem beiliegenden Kabel, "
        "bis das Licht grün leuchtet.",
        "c Jetzt geht sie wieder, danke schön",
        rating="good",
    ),
    talk(
        "fr-1",
        "fr",
        "c Bonjour, comment imperméabiliser à nouveau ma veste de pluie ?",
        "a Bonjour Madame Lefèvre, merci pour votre message.",
        "a Lavez la veste, vaporisez le produit imperméabilisant sur le tissu encore humide, puis séchez-la vingt minutes à basse "
        "température.",
        "c Merci beaucoup, c'est très clair !",
        names=["Hélène Lefèvre"],
    ),
    talk(
        "fr-2",
        "fr",
        "c Mon colis est bloqué depuis lundi",
        "a Pouvez-vous me donner votre numéro de commande ?",
        "c 8821934",
        "a Votre colis est au dépôt de Lyon, il sera livré demain matin.",
        "c merci",
    ),
    talk(
        "fr-3",
        "fr",
        "c Quelle est la garantie des tentes ?",
        "a Nos tentes sont garanties cinq ans. La garantie couvre les coutures, les fermetures et les arceaux, mais pas les dégâts "
        "causés par une tempête.",
        "c Parfait, merci",
    ),
    talk(
        "es-1",
        "es",
        "c Buenas, no consigo encender el hornillo, no sale chispa",
        "a Hola, siento las molestias.",
        "a Seque el encendedor con un paño y compruebe que la punta metálica está a cinco milímetros del quemador. Si no hay chispa, "
        "puede encenderlo con una cerilla sin peligro.",
        "c ¡Ya funciona, mil gracias!",
        resolved=True,
    ),
    talk(
        "es-2",
        "es",
        "c ¿Se puede lavar el plumífero en la lavadora?",
        "a Sí, a 30 grados con detergente para plumas y sin suavizante. Después séquelo a baja temperatura con dos pelotas de tenis.",
        "c Gracias por la ayuda",
    ),
    talk(
        "es-3", "es", "c Quiero cancelar mi pedido", "a He cancelado su pedido, recibirá el dinero mañana.", "c gracias"
    ),
    talk(
        "ja-1",
        "ja",
        "c お世話になっております。テントのポールが折れたのですが、部品だけ買えますか?",
        "a お問い合わせありがとうございます。確認いたしますので少々お待ちください。",
        "a ポールは一本から部品としてご購入いただけます。商品ページの「部品」から型番を選んでご注文ください。",
        "c わかりました。ありがとうございます。",
        resolved=True,
    ),
    talk(
        "ja-2",
        "ja",
        "c ダウンジャケットは家の洗濯機で洗えますか?",
        "a はい、ダウン用洗剤を使い、30度で柔軟剤を入れずに洗ってください。乾燥はテニスボールを二つ入れて低温で行ってください。",
        "c 助かりました、ありがとうございます",
    ),
    talk(
        "ja-3",
        "ja",
        "c 注文した商品はいつ届きますか。注文番号は20240318775です。",
        "a 佐藤様のお荷物は昨日発送いたしました。明日の午前中にお届けの予定です。",
        "c ありがとうございます",
        names=["佐藤健一"],
    ),
    talk(
        "zh-1",
        "zh-Hans",
        "c 你好，帐篷第一次用要怎么做防水处理？",
        "a 您好，感谢您的咨询。",
        "a 先把帐篷搭起来，把密封胶涂在接缝的外侧，晾干十二个小时以后再收起来。",
        "c 明白了，谢谢！",
        resolved=True,
    ),
    talk(
        "zh-2",
        "zh-Hans",
        "c 羽绒服可以用洗衣机洗吗？",
        "a 可以。请用羽绒专用洗涤剂，30度水温，不要加柔顺剂，然后放两个网球低温烘干。",
        "c 好的，谢谢您",
    ),
    talk(
        "zh-3",
        "zh-Hans",
        "c 我的订单2024031877512发货了吗",
        "a 请稍等，我帮您查一下",
        "a 您的包裹昨天已经发出，预计周五送到",
        "c 好的谢谢",
    ),
    talk(
        "ru-1",
        "ru",
        "c Здравствуйте! Как ухаживать за кожаными ботинками после похода?",
        "a Добрый день, Дмитрий! Спасибо за вопрос.",
        "a Смойте грязь холодной водой, сушите ботинки при комнатной температуре вдали от батареи, затем нанесите воск для кожи.",
        "c Понял, большое спасибо!",
        names=["Дмитрий Соколов"],
    ),
    talk(
        "ru-2",
        "ru",
        "c Деньги за возврат так и не пришли",
        "a Подскажите номер заказа, пожалуйста",
        "c 7712345",
        "a Мы вернули вам 2490 рублей сегодня утром на карту.",
        "c спасибо",
    ),
    talk(
        "ru-3",
        "ru",
        "c Какая гарантия на палатки?",
        "a На палатки действует гарантия пять лет. Она покрывает швы, молнии и дуги, но не повреждения от шторма.",
        "c Спасибо за ответ",
    ),
    talk(
        "ar-1",
        "ar",
        "c السلام عليكم، كيف أنظف فلتر الماء المحمول؟",
        "a أهلا بك، لحظة من فضلك.",
        "a اضغط الماء النظيف في الاتجاه المعاكس عشر مرات، ثم اترك الفلتر مفتوحا حتى يجف تماما قبل تخزينه.",
        "c شكرا جزيلا، واضح جدا",
    ),
    talk("ar-2", "ar", "c أين طلبي رقم ٤٨٢٩١٣٧؟", "a تم تسليم طردك أمس وسيصل يوم الجمعة.", "c شكرا"),
    talk(
        "ar-3",
        "ar",
        "c هل يمكن غسل جاكيت الريش في الغسالة؟",
        "a نعم، على 30 درجة بمنظف خاص بالريش ومن دون منعم، ثم جففه على حرارة منخفضة مع كرتي تنس.",
        "c شكرا على المساعدة",
    ),
)

# Of which conversation the pair is, and what its question and its answer have in them.
PAIRS: Final = {
    "en-1": ("wash the down jacket", "tennis balls"),
    "en-2": ("washing machine", "tennis balls"),
    "en-4": ("legs are stuck", "red button"),
    "en-7": ("warranty", "Storm damage is not covered"),
    "de-1": ("Garantie", "fünf Jahren"),
    "de-2": ("Daunenjacke", "Tennisbällen"),
    "de-4": ("blinkt", "Akku fast leer"),
    "fr-1": ("imperméabiliser", "vaporisez"),
    "fr-3": ("garantie", "cinq ans"),
    "es-1": ("hornillo", "encendedor"),
    "es-2": ("lavadora", "pelotas de tenis"),
    "ja-1": ("ポール", "一本から"),
    "ja-2": ("洗濯機", "テニスボール"),
    "zh-1": ("防水", "密封胶"),
    "zh-2": ("洗衣机", "网球"),
    "ru-1": ("ботинками", "воск"),
    "ru-3": ("гарантия", "пять лет"),
    "ar-1": ("فلتر", "الاتجاه المعاكس"),
    "ar-3": ("جاكيت الريش", "كرتي تنس"),
}
# Another pair of the same conversation.
SECOND: Final = {"en-4": ("gas cartridges", "European Union only")}
NONE: Final = ("en-3", "en-5", "en-6", "de-3", "fr-2", "es-3", "ja-3", "zh-3", "ru-2", "ar-2")
# The same question and answer in seven languages.
WASHING: Final = ("en-1", "en-2", "de-2", "es-2", "ja-2", "zh-2", "ar-3")
WARRANTY: Final = ("de-1", "fr-3", "ru-3")
