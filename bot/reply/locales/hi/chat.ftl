### चैट पेज के शब्द, हिन्दी में (आप)। $brand कंपनी का नाम है, $limit एक संख्या।

title = { $brand } के साथ चैट
assistant = डिजिटल सहायक (बॉट)
greeting = नमस्ते, आपको किस बारे में सहायता चाहिए?
about = मैं { $brand } का डिजिटल सहायक हूँ: एक बॉट, कोई व्यक्ति नहीं। मैं चौबीसों घंटे उपलब्ध हूँ। अगर आप किसी व्यक्ति से बात करना चाहें, तो बस बता दीजिए।
## ग्राहक अक्सर सबसे पहले यह लिखते हैं
example-1 = मेरा पार्सल कहाँ है?
example-2 = मैं कोई सामान कैसे लौटाऊँ?
example-3 = मुझे मिला सामान टूटा हुआ है
## लिखना
message-label = आपका संदेश
message-placeholder = संदेश लिखिए…
send = भेजें
too-long = कृपया अपना संदेश { $limit } अक्षरों तक सीमित रखिए।
## बातचीत
conversation = बातचीत
you = आप
typing = सहायक लिख रहा है
new-messages = नए संदेश
not-sent = संदेश नहीं भेजा जा सका।
try-again = फिर से भेजें
load-failed = पिछले संदेश लोड नहीं हो सके।
offline = आप ऑफ़लाइन हैं। कनेक्शन लौटने पर आप अपने संदेश भेज सकेंगे।
new-conversation = नई बातचीत
new-question = क्या आप नई बातचीत शुरू करना चाहते हैं? अब तक के संदेश इस पेज पर नहीं दिखेंगे।
cancel = रद्द करें
no-script = यहाँ चैट करने के लिए कृपया अपने ब्राउज़र में JavaScript चालू कीजिए।
## भाषा और लहजे का मेन्यू; $characters एक संख्या है
manner = भाषा और लहजा
manner-about = मैं इन बातों का ध्यान रखता हूँ, और यह उनका कारण है। यहाँ किए गए बदलाव अगले जवाब से लागू होंगे।
manner-automatic = अपने-आप
manner-language = भाषा
manner-register = लहजा
manner-formal = औपचारिक
manner-informal = अनौपचारिक
manner-address = नाम
manner-address-hint = आपको किस नाम से बुलाया जाए। खाली छोड़ने पर कोई नाम नहीं लिया जाएगा।
manner-address-wrong = कृपया ऐसा नाम लिखिए जो { $characters } अक्षरों से लंबा न हो और जिसमें अंक या विशेष चिह्न न हों।
manner-no-name = कोई नाम नहीं
manner-length = जवाब
manner-normal = सामान्य
manner-short = छोटे
manner-emoji = इमोजी
manner-emoji-mirror = सिर्फ़ जब आप इस्तेमाल करें
manner-emoji-none = बिना इमोजी
manner-units = माप
manner-metric = मीट्रिक (kg, cm, °C)
manner-us = अमेरिकी (lb, in, °F)
manner-region = तारीखें और राशियाँ किस देश जैसी
manner-region-none = कोई खास देश नहीं
manner-directness = आपसे सवाल
manner-direct = सीधे
manner-indirect = नरमी से
manner-apology = माफ़ी
manner-plain = सादी
manner-elevated = ज़्यादा औपचारिक
manner-from-stated = आपके कहने पर
manner-from-observed = आपके लिखने के ढंग से
manner-from-account = आपके ब्राउज़र से
manner-from-default = डिफ़ॉल्ट
manner-save = सहेजें
manner-reset = सब रीसेट करें
manner-saved = सहेज लिया गया। यह अगले जवाब से लागू होगा।
manner-not-loaded = सेटिंग लोड नहीं हो सकी।
manner-not-saved = सेटिंग सहेजी नहीं जा सकी।
## लेख से दिए गए जवाबों का मूल्यांकन
rating = क्या इस जवाब से मदद मिली?
rating-yes = मदद मिली
rating-no = मदद नहीं मिली
