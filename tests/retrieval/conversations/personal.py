"""Messages as customers and agents write them, with what is personal in them and what has to stay."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Personal:
    """gone: pieces that must not be left; stays: pieces that must be left; names: what the export's fields said."""

    language: str
    text: str
    gone: tuple[str, ...]
    stays: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


TEXTS = (
    Personal(
        "en",
        "Hi Rebecca,\nmy order KS-482913 never came. You can reach me at +44 20 7946 0958 or rebecca.w@example.org.\n"
        "I live at 14 Baker Street, London NW1 6XE.\nKind regards,\nThomas Whitfield",
        ("Rebecca", "482913", "7946", "rebecca.w", "Baker", "NW1", "Thomas", "Whitfield"),
        ("my order", "never came", "reach me at"),
    ),
    Personal(
        "en",
        "The WH-1000 headphones cost $1,299.00 and error 0x80070005 appears since 2024. The offer ends on 12/31 at 18:30.",
        (),
        ("WH-1000", "$1,299.00", "0x80070005", "2024", "12/31", "18:30"),
    ),
    Personal(
        "en",
        "Will can you check? My card 4111 1111 1111 1111 was charged, I will wait. I was born on 12 March 1985.",
        ("Will can", "4111", "1985"),
        ("I will wait", "was charged"),
        ("Will Turner",),
    ),
    Personal(
        "de",
        "Sehr geehrter Herr Kowalczyk,\nbitte überweisen Sie auf DE89 3704 0044 0532 0130 00. Meine Kundennummer ist 10024577, "
        "Telefon 030 901820.\nIch wohne in der Hauptstraße 12a, 50667 Köln.\nMit freundlichen Grüßen\nSabine Öztürk",
        ("Kowalczyk", "3704", "10024577", "901820", "Hauptstraße", "50667", "Sabine", "Öztürk"),
        ("bitte überweisen", "Meine Kundennummer ist"),
    ),
    Personal(
        "fr",
        "Bonjour Madame Lefèvre,\nje m'appelle Jean-Pierre Moreau, commande n° 7788123, tél. 06 12 34 56 78.\n"
        "Livrez-moi au 12 rue de la Paix, 75002 Paris.\nCordialement,\nJ.-P. Moreau",
        ("Lefèvre", "Jean-Pierre", "Moreau", "7788123", "12 34 56", "rue de la Paix", "75002"),
        ("Livrez-moi", "commande"),
    ),
    Personal(
        "es",
        "Hola Lucía, me llamo Íñigo Zubiría y mi pedido es el ES-9920183. Vivo en la Calle Mayor 5, 28013 Madrid y mi móvil es "
        "612 345 678.\nUn saludo,\nÍñigo",
        ("Lucía", "Íñigo", "Zubiría", "9920183", "Calle Mayor", "612 345"),
        ("mi pedido es el",),
    ),
    Personal(
        "it",
        "Gentile Sig.ra Bianchi,\nmi chiamo Matteo Ricciardi. Il codice cliente è 00451928, abito in Via Roma, 12 e il mio numero è "
        "+39 06 6982 1234.\nCordiali saluti\nMatteo Ricciardi",
        ("Bianchi", "Matteo", "Ricciardi", "00451928", "Via Roma", "6982"),
        ("Il codice cliente",),
    ),
    Personal(
        "pt-BR",
        "Olá, meu nome é Thiago Nascimento, CPF 529.982.247-25. Moro na Rua das Flores, 120. Meu celular é (11) 91234-5678.",
        ("Thiago", "Nascimento", "529.982", "Rua das Flores", "91234"),
        ("Moro na",),
    ),
    Personal(
        "nl",
        "Beste mevrouw De Vries,\nik heet Joris Hendriks, bestelling 5501982. Mijn adres is Dorpsstraat 14, 1012 AB Amsterdam.\n"
        "Met vriendelijke groet,\nJoris",
        ("Vries", "Joris", "Hendriks", "5501982", "Dorpsstraat"),
        ("bestelling",),
    ),
    Personal(
        "pl",
        "Dzień dobry, nazywam się Grzegorz Wiśniewski, zamówienie 2024/118273. Mieszkam przy ul. Długiej 5/7, 00-238 Warszawa, "
        "telefon 601 234 567.\nPozdrawiam\nGrzegorz",
        ("Grzegorz", "Wiśniewski", "118273", "Długiej", "00-238", "601 234"),
        ("zamówienie",),
    ),
    Personal(
        "ru",
        "Здравствуйте, Ольга! Меня зовут Дмитрий Соколов, заказ № 7712345. Мой адрес: ул. Ленина, д. 5, кв. 12, телефон "
        "+7 912 345-67-89.\nС уважением,\nДмитрий",
        ("Ольга", "Дмитрий", "Соколов", "7712345", "Ленина", "345-67"),
        ("Мой адрес",),
    ),
    Personal(
        "ru",
        "Передайте Ивану, что посылка для Петровой пришла.",
        ("Ивану", "Петровой"),
        ("Передайте", "посылка"),
        ("Иван Смирнов", "Анна Петрова"),
    ),
    Personal(
        "uk",
        "Доброго дня, Оксано! Мене звати Тарас Бондаренко, замовлення 55120987, вул. Хрещатик, 22, тел. +380 44 279 12 34.",
        ("Оксано", "Тарас", "Бондаренко", "55120987", "Хрещатик", "279"),
        ("замовлення",),
    ),
    Personal(
        "tr",
        "Merhaba Ayşe Hanım, benim adım Mehmet Yıldız. Siparişim 88120034, telefonum 0532 123 45 67.\nSaygılarımla,\nMehmet Yıldız",
        ("Ayşe", "Mehmet", "Yıldız", "88120034", "123 45"),
        ("Siparişim",),
    ),
    Personal(
        "ja",
        "田中様\nお世話になっております。佐藤健一と申します。注文番号は20240318775です。東京都千代田区丸の内1-9-1に住んでいます。電話は03-3212-4321です。",
        ("田中", "佐藤", "健一", "20240318775", "丸の内", "3212"),
        ("注文番号は", "お世話になっております"),
    ),
    Personal(
        "ja",
        "お客様のお荷物は本日発送いたします。大人2名様、お子様1名様です。",
        (),
        ("お客様のお荷物", "2名様", "お子様1名様"),
    ),
    Personal(
        "zh",
        "您好，我叫王小明，订单号是2024031877512，手机13812345678。地址是北京市朝阳区建国路88号。李女士帮我处理过。",
        ("王小明", "2024031877512", "13812345678", "建国路", "李女士"),
        ("订单号是",),
    ),
    Personal(
        "ko",
        "안녕하세요, 저는 김민수입니다. 주문번호는 2024031877이고 연락처는 010-1234-5678입니다. 주소는 서울시 강남구 테헤란로 152입니다. 박지영님이 도와주셨어요.",
        ("김민수", "2024031877", "1234-5678", "테헤란로", "박지영"),
        ("주문번호는", "안녕하세요"),
    ),
    Personal(
        "ko",
        "고객님, 설정 버튼으로 2번 들어가시면 됩니다. 카드로 3개월 할부도 가능합니다.",
        (),
        ("고객님", "버튼으로 2번", "카드로 3개월"),
    ),
    Personal(
        "ar",
        "السلام عليكم، اسمي أحمد الفارسي، رقم الطلب ٤٨٢٩١٣٧ وهاتفي 0501234567 والبريد ahmad@example.org. أسكن في شارع الملك فهد رقم 12.",
        ("أحمد", "الفارسي", "٤٨٢٩١٣٧", "4829137", "0501234567", "ahmad", "الملك فهد"),
        ("رقم الطلب",),
    ),
    Personal(
        "hi",
        "नमस्ते, मेरा नाम राजेश शर्मा है। मेरा ऑर्डर नंबर ४८२९१३७ है और फ़ोन 098765 43210 है।",
        ("राजेश", "शर्मा", "४८२९१३७", "4829137", "43210"),
        ("ऑर्डर नंबर",),
    ),
    Personal(
        "id",
        "Halo kak, nama saya Budi Santoso, no pesanan 20240318. Alamat Jl. Merdeka No. 17, HP 0812-3456-7890.",
        ("Budi", "Santoso", "20240318", "Merdeka", "3456"),
        ("no pesanan",),
    ),
    Personal(
        "vi",
        "Chào shop, tôi là Nguyễn Văn Hùng, mã đơn 77120345, số điện thoại 0912 345 678, nhà 25 đường Lê Lợi.",
        ("Nguyễn", "Hùng", "77120345", "345 678", "Lê Lợi"),
        ("mã đơn",),
    ),
    Personal(
        "th",
        "สวัสดีค่ะ ดิฉันชื่อมาลี ศรีสุข เลขที่คำสั่งซื้อ 20240318775 โทร 081-234-5678",
        ("มาลี", "20240318775", "234-5678"),
        ("คำสั่งซื้อ",),
    ),
    Personal(
        "en",
        "Reset it at https://shop.example/reset?token=9f8a7c6b5d4e or read https://help.example/articles/360001234567-Returns. "
        "Ask @rebecca_w or help@shop.example, from 192.168.10.24.",
        ("9f8a7c6b5d4e", "rebecca_w", "192.168"),
        ("https://help.example/articles/360001234567-Returns", "help@shop.example"),
    ),
)
