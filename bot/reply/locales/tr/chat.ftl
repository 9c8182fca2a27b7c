### Sohbet sayfasının Türkçe metinleri (siz). $brand şirketin adı, $limit bir sayıdır.

title = { $brand } ile sohbet
assistant = Dijital asistan (bot)
greeting = Merhaba, size nasıl yardımcı olabilirim?
about = Ben { $brand } dijital asistanıyım; insan değil, botum. Günün her saati buradayım. Bir müşteri temsilcisiyle görüşmek isterseniz yazmanız yeterli.
## Müşterilerin çoğu zaman ilk yazdıkları
example-1 = Kargom nerede?
example-2 = Ürünü nasıl iade edebilirim?
example-3 = Ürün hasarlı geldi
## Yazma
message-label = Mesajınız
message-placeholder = Mesajınızı yazın…
send = Gönder
too-long = Lütfen mesajınızı en fazla { $limit } karakter olacak şekilde kısaltın.
## Sohbet
conversation = Sohbet
you = Siz
typing = Asistan yazıyor
new-messages = Yeni mesajlar
not-sent = Gönderilemedi.
try-again = Tekrar dene
load-failed = Önceki mesajlar yüklenemedi.
offline = Çevrimdışısınız. Mesajlarınızı bağlantı yeniden kurulunca gönderebilirsiniz.
new-conversation = Yeni sohbet
new-question = Yeni bir sohbet başlatılsın mı? Şu ana kadarki mesajlar bu sayfadan silinecek.
cancel = Vazgeç
no-script = Burada sohbet edebilmek için lütfen tarayıcınızda JavaScript’i etkinleştirin.
## Dil ve üslup menüsü; $characters bir sayıdır
manner = Dil ve üslup
manner-about = Bunları esas alıyorum, nedenleri de yanlarında. Değişiklikler bir sonraki yanıttan itibaren geçerlidir.
manner-automatic = Otomatik
manner-language = Dil
manner-register = Üslup
manner-formal = Resmî
manner-informal = Samimi
manner-address = Ad
manner-address-hint = Size nasıl hitap edebileceğim. Boş bırakırsanız ad kullanmam.
manner-address-wrong = Lütfen rakam ve özel karakter içermeyen, en fazla { $characters } karakterlik bir ad yazın.
manner-no-name = Ad yok
manner-length = Yanıtlar
manner-normal = Normal
manner-short = Kısa
manner-emoji = Emojiler
manner-emoji-mirror = Yalnızca siz kullanırsanız
manner-emoji-none = Yok
manner-units = Ölçüler
manner-metric = Metrik (kg, cm, °C)
manner-us = ABD (lb, in, °F)
manner-region = Tarih ve tutarların ülkesi
manner-region-none = Belirli bir ülke yok
manner-directness = Size sorulan sorular
manner-direct = Doğrudan
manner-indirect = Yumuşatılmış
manner-apology = Özürler
manner-plain = Yalın
manner-elevated = Daha resmî
manner-from-stated = isteğiniz üzerine
manner-from-observed = yazışınıza göre
manner-from-account = tarayıcınıza göre
manner-from-default = varsayılan
manner-save = Kaydet
manner-reset = Tümünü sıfırla
manner-saved = Kaydedildi. Bir sonraki yanıttan itibaren geçerlidir.
manner-not-loaded = Ayarlar yüklenemedi.
manner-not-saved = Ayarlar kaydedilemedi.
## Alıntılanan yanıtların değerlendirilmesi
rating = Bu yanıt işinize yaradı mı?
rating-yes = Yaradı
rating-no = Yaramadı
