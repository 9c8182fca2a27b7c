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
