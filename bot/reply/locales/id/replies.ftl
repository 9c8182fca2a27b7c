### Replies in Indonesian. Same ids and variables as locales/en/replies.ftl.
### $register: formal writes Anda and saya, informal writes kamu (-mu) and aku. Neither guesses Bapak, Ibu or Kak: these stand only in
### an $address that is known. "kami" is the company. Dates arrive bare: "pada { $date }", "paling lambat { $deadline }".
### Names of languages arrive bare: "bahasa { $language }". Indonesian has one plural form; [1] is the number, not a category.

## Moves that any situation may use

greet = { $register ->
    [informal] { $address ->
        [none] Hai.
       *[other] Hai, { $address }.
    }
   *[formal] { $address ->
        [none] Halo.
       *[other] Halo, { $address }.
    }
}
acknowledge = { $register ->
    [informal] Makasih infonya.
   *[formal] Terima kasih atas informasinya.
}
apologise = { $apology ->
    [elevated] { $register ->
        [informal] Kami benar-benar minta maaf soal ini.
       *[formal] Kami memohon maaf sebesar-besarnya atas hal ini.
    }
   *[plain] { $register ->
        [informal] Kami minta maaf soal ini.
       *[formal] Kami mohon maaf atas hal ini.
    }
}
offer-human = { $register ->
    [informal] Mau dibantu langsung sama tim CS kami? Bilang aja di sini.
   *[formal] Jika Anda ingin dibantu langsung oleh petugas kami, silakan sampaikan di sini.
}
close = { $register ->
    [informal] Ada lagi yang bisa aku bantu?
   *[formal] Ada lagi yang bisa saya bantu?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] Aku bot, asisten digital { $brand }. Ada yang bisa aku bantu?
   *[formal] Saya asisten digital { $brand }, sebuah bot. Ada yang bisa saya bantu?
}
greeting-ask-again = { $register ->
    [informal] Ada yang bisa aku bantu?
   *[formal] Ada yang bisa saya bantu?
}
goodbye-close = { $register ->
    [informal] Makasih sudah chat kami. Sampai jumpa.
   *[formal] Terima kasih sudah menghubungi kami. Sampai jumpa.
}
thanks-close = Sama-sama.

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = Selengkapnya: “{ $title }”, { $link }
how-to-related = Baca juga: “{ $first-title }”, { $first-link }
how-to-related-two = Baca juga: “{ $first-title }”, { $first-link } dan “{ $second-title }”, { $second-link }
how-to-original = { $register ->
    [informal] Info ini baru ada dalam bahasa { $language }, jadi aku kutip aslinya:
   *[formal] Informasi ini baru tersedia dalam bahasa { $language }, jadi saya kutip teks aslinya:
}
how-to-translated = { $register ->
    [informal] Info ini baru ada dalam bahasa { $language }. Ini terjemahan mesinnya, tautan ke aslinya ada di bawah:
   *[formal] Informasi ini baru tersedia dalam bahasa { $language }. Berikut terjemahan mesinnya; tautan ke teks aslinya ada di bagian akhir:
}

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [informal] Pesananmu { $order } lagi dikemas. Perkiraan sampai: { $date }.
   *[formal] Pesanan Anda { $order } sedang dikemas dan diperkirakan tiba pada { $date }.
}
order-status-answer-shipped = { $register ->
    [informal] Pesananmu { $order } lagi di jalan dengan { $carrier }, perkiraan sampai { $date }. Lacak di sini: { $link }
   *[formal] Pesanan Anda { $order } sedang dalam perjalanan dengan { $carrier } dan diperkirakan tiba pada { $date }. Lacak di sini: { $link }
}
order-status-answer-delivered = { $register ->
    [informal] Pesananmu { $order } sudah diantar { $carrier } pada { $date }. Kalau belum kamu terima, kabari aku, nanti aku cek.
   *[formal] Pesanan Anda { $order } sudah diantar oleh { $carrier } pada { $date }. Jika belum Anda terima, beri tahu saya agar bisa segera saya telusuri.
}
order-status-answer-cancelled = { $register ->
    [informal] Pesananmu { $order } sudah dibatalkan pada { $date }. Nggak ada lagi yang dikirim atau ditagih.
   *[formal] Pesanan Anda { $order } sudah dibatalkan pada { $date }. Tidak ada lagi barang yang dikirim atau biaya yang ditagih.
}
order-status-answer-several = { $count ->
    [1] { $register ->
        [informal] Aku menemukan { $count } pesanan yang masih berjalan: { $orders }. Ini yang kamu maksud?
       *[formal] Saya menemukan { $count } pesanan yang masih berjalan: { $orders }. Apakah ini yang Anda maksud?
    }
   *[other] { $register ->
        [informal] Aku menemukan { $count } pesanan yang masih berjalan. Yang mana maksudmu: { $orders }?
       *[formal] Saya menemukan { $count } pesanan yang masih berjalan. Mana yang Anda maksud: { $orders }?
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] Paket pesanan { $order } harusnya sampai { $date }, tapi belum juga kamu terima.
   *[formal] Paket pesanan { $order } seharusnya tiba pada { $date }, tetapi sampai sekarang belum Anda terima.
}
late-delivery-acknowledge-again = { $register ->
    [informal] Paket pesanan { $order } masih belum datang, sampai kamu harus tanya lagi.
   *[formal] Paket pesanan { $order } masih belum tiba, dan Anda terpaksa menanyakannya lagi.
}
late-delivery-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Kami benar-benar minta maaf atas keterlambatannya.
       *[formal] Kami memohon maaf sebesar-besarnya atas keterlambatan ini.
    }
   *[plain] { $register ->
        [informal] Maaf atas keterlambatannya.
       *[formal] Kami mohon maaf atas keterlambatan ini.
    }
}
late-delivery-act = { $register ->
    [informal] Aku sudah minta { $carrier } melacak paketnya. Hasilnya kamu terima paling lambat { $deadline }.
   *[formal] Saya sudah meminta pihak { $carrier } melacak paketnya. Hasilnya Anda terima paling lambat { $deadline }.
}
late-delivery-act-again = { $register ->
    [informal] Paketnya lagi dilacak { $carrier }. Hasilnya kamu terima paling lambat { $deadline }.
   *[formal] Paketnya sedang dilacak oleh pihak { $carrier }. Hasilnya Anda terima paling lambat { $deadline }.
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] Menurut { $carrier }, pesanan { $order } sudah diantar { $date }, padahal kamu belum terima apa-apa.
   *[formal] Menurut { $carrier }, pesanan { $order } sudah diantar pada { $date }, padahal Anda belum menerimanya.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] Pesanan { $order } masih belum ketemu, sampai kamu harus tanya lagi.
   *[formal] Pesanan { $order } masih belum ditemukan, dan Anda terpaksa menanyakannya lagi.
}
lost-parcel-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Kami benar-benar minta maaf soal ini.
       *[formal] Kami memohon maaf sebesar-besarnya atas kejadian ini.
    }
   *[plain] { $register ->
        [informal] Kami minta maaf soal ini.
       *[formal] Kami mohon maaf atas kejadian ini.
    }
}
lost-parcel-act = { $register ->
    [informal] Aku sudah minta { $carrier } mencari paketnya. Paling lambat { $deadline }, kamu terima paket itu atau barang penggantinya.
   *[formal] Saya sudah meminta pihak { $carrier } mencari paketnya. Paling lambat { $deadline }, Anda menerima paket tersebut atau barang penggantinya.
}
lost-parcel-act-again = { $register ->
    [informal] Paketnya lagi dicari { $carrier }. Paling lambat { $deadline }, kamu terima paket itu atau barang penggantinya.
   *[formal] Paketnya sedang dicari oleh pihak { $carrier }. Paling lambat { $deadline }, Anda menerima paket tersebut atau barang penggantinya.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] Barang “{ $item }” dari pesananmu { $order } sampai dalam keadaan rusak.
   *[formal] Barang “{ $item }” dari pesanan Anda { $order } tiba dalam keadaan rusak.
}
damaged-item-acknowledge-again = { $register ->
    [informal] Soal “{ $item }” yang rusak dari pesananmu { $order } masih belum beres.
   *[formal] Masalah “{ $item }” yang rusak dari pesanan Anda { $order } masih belum selesai.
}
damaged-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Kami benar-benar minta maaf, barang dalam kondisi begini nggak seharusnya sampai ke kamu.
       *[formal] Kami memohon maaf sebesar-besarnya, barang dalam kondisi seperti ini tidak seharusnya sampai ke tangan Anda.
    }
   *[plain] { $register ->
        [informal] Maaf, barang dengan kondisi begini nggak seharusnya lolos dari gudang kami.
       *[formal] Kami mohon maaf, barang dengan kondisi seperti ini tidak seharusnya lolos dari gudang kami.
    }
}
damaged-item-act = { $register ->
    [informal] Returnya sudah aku buatkan dengan nomor { $return }, dan label retur gratisnya lagi dikirim ke { $email }. Begitu paketnya dipindai, kami kirim barang pengganti atau kembalikan uangmu, paling lambat { $deadline }.
   *[formal] Retur sudah saya buatkan dengan nomor { $return }, dan label retur gratisnya sedang dikirim ke { $email }. Begitu paketnya dipindai, kami kirim barang pengganti atau kembalikan uang Anda, paling lambat { $deadline }.
}
damaged-item-act-again = { $register ->
    [informal] Retur { $return } sudah dibuat. Barang pengganti kami kirim atau uangmu kami kembalikan paling lambat { $deadline }.
   *[formal] Retur { $return } sudah dibuat. Barang pengganti kami kirim atau uang Anda kami kembalikan paling lambat { $deadline }.
}
wrong-item-acknowledge = { $register ->
    [informal] Barang yang datang di pesanan { $order } bukan yang kamu pesan.
   *[formal] Barang yang datang dalam pesanan { $order } bukan yang Anda pesan.
}
wrong-item-acknowledge-again = { $register ->
    [informal] Soal barang yang tertukar di pesananmu { $order } masih belum beres.
   *[formal] Masalah barang yang tertukar dalam pesanan Anda { $order } masih belum selesai.
}
wrong-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Kami benar-benar minta maaf, ini kesalahan kami.
       *[formal] Kami memohon maaf sebesar-besarnya atas kesalahan kami.
    }
   *[plain] { $register ->
        [informal] Maaf, ini kesalahan kami.
       *[formal] Kami mohon maaf, ini kesalahan kami.
    }
}
wrong-item-act = { $register ->
    [informal] Returnya sudah aku buatkan dengan nomor { $return }, dan label retur gratisnya lagi dikirim ke { $email }. Barang yang benar kami kirim paling lambat { $deadline }.
   *[formal] Retur sudah saya buatkan dengan nomor { $return }, dan label retur gratisnya sedang dikirim ke { $email }. Barang yang benar kami kirim paling lambat { $deadline }.
}
wrong-item-act-again = Retur { $return } sudah dibuat, dan barang yang benar kami kirim paling lambat { $deadline }.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] Refund { $amount } untuk pesananmu { $order } harusnya dibayarkan { $date }, tapi sampai sekarang belum.
   *[formal] Pengembalian dana { $amount } untuk pesanan Anda { $order } seharusnya dibayarkan pada { $date }, tetapi sampai sekarang belum.
}
refund-delay-acknowledge-again = { $register ->
    [informal] Refund { $amount } untuk pesananmu { $order } masih belum dibayarkan, sampai kamu harus tanya lagi.
   *[formal] Pengembalian dana { $amount } untuk pesanan { $order } masih belum dibayarkan, dan Anda terpaksa menanyakannya lagi.
}
refund-delay-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Kami benar-benar minta maaf atas keterlambatannya.
       *[formal] Kami memohon maaf sebesar-besarnya atas keterlambatan ini.
    }
   *[plain] { $register ->
        [informal] Maaf, prosesnya lebih lama dari yang kami janjikan.
       *[formal] Kami mohon maaf, prosesnya lebih lama dari yang kami janjikan.
    }
}
refund-delay-act = { $register ->
    [informal] Sudah aku teruskan ke tim pembayaran sebagai prioritas. Dananya dibayarkan paling lambat { $deadline }.
   *[formal] Hal ini sudah saya teruskan ke tim pembayaran sebagai prioritas. Dana akan dibayarkan paling lambat { $deadline }.
}
refund-delay-act-again = { $register ->
    [informal] Sekarang lagi ditangani tim pembayaran. Dananya dibayarkan paling lambat { $deadline }.
   *[formal] Hal ini sedang ditangani tim pembayaran. Dana akan dibayarkan paling lambat { $deadline }.
}
refund-status-answer-paid = { $register ->
    [informal] Refund { $amount } untuk pesananmu { $order } sudah dibayarkan pada { $date }. Mungkin perlu beberapa hari sampai dananya tercatat di bankmu.
   *[formal] Pengembalian dana { $amount } untuk pesanan Anda { $order } sudah dibayarkan pada { $date }. Mungkin perlu beberapa hari sampai dana tersebut tercatat di bank Anda.
}
refund-status-answer-pending = { $register ->
    [informal] Refund { $amount } untuk pesananmu { $order } lagi diproses dan dibayarkan paling lambat { $date }.
   *[formal] Pengembalian dana { $amount } untuk pesanan Anda { $order } sedang diproses dan akan dibayarkan paling lambat { $date }.
}
return-opened-act = { $register ->
    [informal] Retur { $return } untuk pesananmu { $order } sudah dibuat. Label retur gratisnya lagi dikirim ke { $email }. Paketnya bisa kamu kirim paling lambat { $date }.
   *[formal] Retur { $return } untuk pesanan Anda { $order } sudah dibuat. Label retur gratisnya sedang dikirim ke { $email }. Paketnya bisa Anda kirim paling lambat { $date }.
}
return-opened-answer = Setelah paketnya kami terima, { $amount } kami kembalikan lewat metode pembayaran semula dalam { $days } hari kerja.
return-refused-answer = { $register ->
    [informal] Batas retur pesanan { $order } adalah { $date }, jadi aku sendiri nggak bisa membuatkan returnya lagi.
   *[formal] Batas retur untuk pesanan { $order } adalah { $date }, jadi saya sendiri tidak bisa lagi membuatkan returnya.
}

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [informal] Pesananmu { $order } sudah dibatalkan.
   *[formal] Pesanan Anda { $order } sudah dibatalkan.
}
order-cancelled-answer = { $register ->
    [informal] Uangmu sebesar { $amount } kembali lewat metode pembayaran semula paling lambat { $deadline }.
   *[formal] Dana sebesar { $amount } kami kembalikan lewat metode pembayaran semula paling lambat { $deadline }.
}
cancel-refused-answer-shipped = { $register ->
    [informal] Pesananmu { $order } sudah dikirim { $date }, jadi nggak bisa dibatalkan lagi. Kamu bisa menolak paketnya waktu diantar, atau mengirimnya balik gratis setelah sampai.
   *[formal] Pesanan Anda { $order } sudah dikirim pada { $date }, jadi tidak bisa dibatalkan lagi. Anda bisa menolak paketnya saat diantar, atau mengirimkannya kembali tanpa biaya setelah diterima.
}
cancel-refused-answer-cancelled = { $register ->
    [informal] Pesananmu { $order } sudah dibatalkan sebelumnya, pada { $date }.
   *[formal] Pesanan Anda { $order } sudah dibatalkan sebelumnya, yaitu pada { $date }.
}
cancel-refused-answer-delivered = { $register ->
    [informal] Pesananmu { $order } sudah diantar { $date }, jadi nggak bisa dibatalkan lagi. Kalau mau, aku bisa buatkan retur.
   *[formal] Pesanan Anda { $order } sudah diantar pada { $date }, jadi tidak bisa dibatalkan lagi. Namun, saya bisa membuatkan retur untuk pesanan ini.
}
address-changed-act = { $register ->
    [informal]
        Pesananmu { $order } sekarang dikirim ke alamat ini:
        { $new-address }
   *[formal]
        Pesanan Anda { $order } sekarang akan dikirim ke alamat ini:
        { $new-address }
}
address-unclear-answer = { $register ->
    [informal] Kode pos yang pas nggak ketemu di alamat itu. Contoh ({ $country }): { $code }
   *[formal] Saya tidak menemukan kode pos yang sesuai di alamat tersebut. Contoh ({ $country }): { $code }
}
address-refused-answer = { $register ->
    [informal] Pesananmu { $order } sudah dikirim { $date }, jadi alamatnya nggak bisa diubah lagi. Mungkin { $carrier } masih bisa mengalihkan paketnya: { $link }
   *[formal] Pesanan Anda { $order } sudah dikirim pada { $date }, jadi alamatnya tidak bisa diubah lagi. Mungkin { $carrier } masih bisa mengalihkan paketnya: { $link }
}
invoice-sent-act = { $register ->
    [informal] Invoice pesananmu { $order } lagi dikirim ke { $email }.
   *[formal] Faktur untuk pesanan Anda { $order } sedang dikirim ke { $email }.
}

## account_help, payment_failed

account-help-act = { $register ->
    [informal] Link untuk bikin kata sandi baru sudah aku kirim ke { $email }. Link-nya berlaku satu jam.
   *[formal] Tautan untuk membuat kata sandi baru sudah saya kirim ke { $email }. Tautan ini berlaku selama satu jam.
}
account-help-answer = { $register ->
    [informal] Kalau dalam sepuluh menit belum masuk, coba cek folder spam.
   *[formal] Jika dalam sepuluh menit belum masuk, mohon periksa folder spam.
}
payment-failed-answer-declined = { $register ->
    [informal] Pembayaran pesananmu { $order } ditolak bank, dan nggak ada dana yang terpotong. Pesanannya kami simpan sampai { $deadline }. Kamu bisa bayar dengan metode lain di sini: { $link }
   *[formal] Pembayaran untuk pesanan Anda { $order } ditolak oleh bank, dan tidak ada dana yang terpotong. Pesanan ini kami simpan sampai { $deadline }. Anda bisa membayar dengan metode lain di sini: { $link }
}
payment-failed-answer-double = { $register ->
    [informal] Di pesananmu { $order } ada dua kali penahanan dana sebesar { $amount }. Yang ditagih cuma satu; yang satunya dilepas paling lambat { $deadline }.
   *[formal] Pada pesanan Anda { $order } tercatat dua kali penahanan dana sebesar { $amount }. Hanya satu yang ditagih; yang lain dilepas paling lambat { $deadline }.
}
payment-failed-answer = { $register ->
    [informal] Kalau pembayaran gagal, nggak ada dana yang terpotong. Kartu yang ditolak biasanya bisa dipakai setelah dikonfirmasi di aplikasi bank, atau kamu bisa pilih metode lain waktu checkout.
   *[formal] Jika pembayaran gagal, tidak ada dana yang terpotong. Kartu yang ditolak biasanya bisa digunakan setelah dikonfirmasi di aplikasi bank, atau Anda bisa memilih metode lain saat checkout.
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] Kita amankan dulu akunmu: sudah aku kunci, jadi nggak bisa dipakai memesan apa pun lagi.
   *[formal] Kita amankan dulu akun Anda: sudah saya kunci, jadi tidak bisa dipakai untuk memesan apa pun lagi.
}
fraud-fear-answer = { $register ->
    [informal] Sekarang tolong telepon bankmu untuk memblokir kartunya.
   *[formal] Mohon segera telepon bank Anda untuk memblokir kartunya.
}
fraud-fear-offer-human = { $register ->
    [informal] Aku sudah minta rekan dari tim kami mengambil alih chat ini secepatnya.
   *[formal] Saya sudah meminta rekan dari tim kami mengambil alih chat ini secepatnya.
}
fraud-fear-ask = { $register ->
    [informal] Akunmu pakai alamat email apa? Langsung aku kunci.
   *[formal] Akun Anda terdaftar dengan alamat email apa? Akan langsung saya kunci.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] Layanan seperti ini nggak seharusnya kamu dapat dari kami.
   *[formal] Layanan seperti ini tidak seharusnya Anda terima dari kami.
}
complaint-acknowledge-again = { $register ->
    [informal] Kamu sudah pernah menyampaikan ini, dan sampai sekarang belum beres.
   *[formal] Anda sudah pernah menyampaikan hal ini, dan sampai sekarang belum selesai.
}
complaint-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Kami benar-benar minta maaf.
       *[formal] Kami memohon maaf sebesar-besarnya.
    }
   *[plain] { $register ->
        [informal] Kami minta maaf.
       *[formal] Kami mohon maaf.
    }
}
complaint-ask = { $register ->
    [informal] Boleh cerita apa yang terjadi, dan di pesanan yang mana? Aku mulai dari situ.
   *[formal] Boleh diceritakan apa yang terjadi, dan pada pesanan yang mana? Saya mulai dari situ.
}
good-news-acknowledge = { $register ->
    [informal] Wah, kabar bagus!
   *[formal] Terima kasih atas kabar baiknya.
}
good-news-close = { $register ->
    [informal] Semoga awet dan kepakai terus, ya.
   *[formal] Semoga bermanfaat.
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = { $register ->
    [informal] Jawabannya nggak ada di halaman bantuan kami, dan aku nggak mau asal tebak.
   *[formal] Saya tidak menemukan jawabannya di halaman bantuan kami, dan saya tidak ingin menebak-nebak.
}
not-found-offer-human = { $register ->
    [informal] Aku bisa teruskan pertanyaanmu ke tim kami, atau cari lagi kalau kamu cerita sedikit lebih banyak.
   *[formal] Saya bisa meneruskan pertanyaan Anda ke tim kami, atau mencari lagi jika Anda memberi keterangan tambahan.
}
not-found-answer-order = { $register ->
    [informal] Pesanan { $order } nggak ketemu. Nomor pesanan diawali KS- dan ada di email konfirmasi. Boleh dicek sekali lagi?
   *[formal] Pesanan { $order } tidak saya temukan. Nomor pesanan diawali KS- dan tercantum di email konfirmasi. Mohon diperiksa sekali lagi.
}
not-found-answer-passage = { $register ->
    [informal] Jawabannya nggak ada di halaman bantuan kami, dan aku nggak mau asal tebak. Yang paling mendekati artikel ini: “{ $title }”, { $link }
   *[formal] Saya tidak menemukan jawabannya di halaman bantuan kami, dan saya tidak ingin menebak-nebak. Yang paling mendekati adalah artikel ini: “{ $title }”, { $link }
}

## ask_back

ask-back-ask = { $directness ->
    [direct] { $register ->
        [informal] Aku belum paham maksudnya. Coba tulis dengan kata lain, ya.
       *[formal] Saya belum memahami maksudnya. Mohon tuliskan dengan kata lain.
    }
   *[indirect] { $register ->
        [informal] Aku belum yakin paham maksudmu. Boleh dijelaskan dengan kata lain?
       *[formal] Saya belum yakin memahami maksud Anda. Bisakah dijelaskan dengan kata lain?
    }
}
ask-back-ask-order-number = { $directness ->
    [direct] { $register ->
        [informal] Nomor pesanannya berapa? Contohnya KS-104233.
       *[formal] Mohon sebutkan nomor pesanan Anda, contohnya KS-104233.
    }
   *[indirect] { $register ->
        [informal] Boleh minta nomor pesanannya? Contohnya KS-104233.
       *[formal] Boleh saya minta nomor pesanan Anda? Contohnya KS-104233.
    }
}
ask-back-ask-email = { $directness ->
    [direct] { $register ->
        [informal] Alamat email akunmu apa?
       *[formal] Mohon sebutkan alamat email akun Anda.
    }
   *[indirect] { $register ->
        [informal] Boleh minta alamat email akunmu?
       *[formal] Boleh saya minta alamat email akun Anda?
    }
}
ask-back-ask-address = { $register ->
    [informal] Alamat barunya di mana? Tulis lengkap, ya: jalan, kode pos, kota, dan negara.
   *[formal] Mohon tuliskan alamat baru secara lengkap: jalan, kode pos, kota, dan negara.
}
ask-back-ask-confirm-cancel = { $register ->
    [informal] Mau batalkan pesanan { $order } ({ $amount })? Ya atau nggak?
   *[formal] Apakah Anda ingin membatalkan pesanan { $order } ({ $amount })? Ya atau tidak?
}
ask-back-ask-confirm-return = { $register ->
    [informal] Mau aku buatkan retur untuk pesanan { $order } ({ $amount })? Ya atau nggak?
   *[formal] Apakah Anda ingin saya buatkan retur untuk pesanan { $order } ({ $amount })? Ya atau tidak?
}
ask-back-ask-confirm-person = { $register ->
    [informal] Mau aku hubungkan ke tim CS kami? Ya atau nggak?
   *[formal] Apakah Anda ingin saya hubungkan dengan petugas kami? Ya atau tidak?
}
ask-back-ask-between = { $register ->
    [informal] Maksudmu “{ $first }” atau “{ $second }”?
   *[formal] Apakah yang Anda maksud “{ $first }” atau “{ $second }”?
}
ask-back-ask-kept = { $register ->
    [informal] Oke, nggak ada yang diubah.
   *[formal] Baik, tidak ada yang diubah.
}

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] Mau aku hubungkan ke tim CS kami?
   *[formal] Apakah Anda ingin saya hubungkan dengan petugas kami?
}
handoff-wait-act = { $register ->
    [informal] Chat ini sudah aku teruskan ke tim kami, lengkap dengan semua isinya, jadi kamu nggak perlu cerita ulang.
   *[formal] Percakapan ini sudah saya teruskan ke tim kami, lengkap dengan semua isinya, jadi Anda tidak perlu mengulanginya.
}
handoff-wait-answer-open = { $position ->
    [1] { $register ->
        [informal] Habis ini giliranmu. Jawabannya masuk di chat ini.
       *[formal] Berikutnya giliran Anda. Jawabannya akan masuk di chat ini.
    }
   *[other] { $register ->
        [informal] Kamu ada di antrean nomor { $position }. Jawabannya masuk di chat ini.
       *[formal] Anda berada di antrean nomor { $position }. Jawabannya akan masuk di chat ini.
    }
}
handoff-wait-answer-closed = Tim kami kembali bertugas pada { $date } pukul { $time }. Jawabannya akan masuk di chat ini.
handoff-wait-answer-again = { $register ->
    [informal] Permintaanmu masih ditangani tim kami. Jawabannya masuk di chat ini.
   *[formal] Permintaan Anda masih ditangani tim kami. Jawabannya akan masuk di chat ini.
}
handoff-wait-callback = { $register ->
    [informal] Nomor teleponmu sudah aku catat untuk tim kami: { $phone }
   *[formal] Nomor telepon Anda sudah saya catat untuk tim kami: { $phone }
}
handoff-taken-act = { $agent } sudah bergabung di chat ini dan akan melanjutkan dari sini.
handoff-back-act = { $register ->
    [informal] Rekan dari tim kami sudah keluar dari chat, jadi sekarang bot lagi yang jawab. Aku tahu apa saja yang tadi dibahas.
   *[formal] Rekan dari tim kami sudah keluar dari chat, jadi sekarang kembali dijawab oleh bot. Saya mengetahui apa saja yang tadi dibahas.
}

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Jam layanan kami: { $hours }
reach-phone = { $register ->
    [informal] Kamu juga bisa telepon kami: { $company-phone }
   *[formal] Anda juga dapat menelepon kami: { $company-phone }
}
opening-days-range = { $first } sampai { $last }
opening-days-two = { $first } dan { $last }
opening-days-all = setiap hari
opening-open = { $days }, { $hours }
opening-closed = { $days } tutup
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] Aku belum bisa menulis dalam bahasamu, jadi aku jawab dalam bahasa Indonesia. Aku juga bisa bahasa { $languages }.
   *[formal] Saya belum bisa menulis dalam bahasa Anda, jadi saya menjawab dalam bahasa Indonesia. Saya juga bisa menggunakan bahasa { $languages }.
}
about-the-bot-answer = { $register ->
    [informal] Aku bot, asisten digital { $brand }. Tim kami bisa ambil alih kapan aja, tinggal bilang.
   *[formal] Saya bot, asisten digital { $brand }. Petugas kami bisa mengambil alih kapan saja jika Anda menghendakinya.
}

## change_of_manner

change-of-manner-act-language = { $register ->
    [informal] Oke, mulai sekarang pakai bahasa Indonesia.
   *[formal] Baik, mulai sekarang dalam bahasa Indonesia.
}
change-of-manner-act-formal = { $register ->
    [informal] Oke, mulai sekarang pakai bahasa formal.
   *[formal] Baik, saya akan menggunakan bahasa formal.
}
change-of-manner-act-informal = { $register ->
    [informal] Oke, kita santai aja, ya.
   *[formal] Baik, mulai sekarang dengan bahasa yang lebih santai.
}
change-of-manner-act-short = { $register ->
    [informal] Oke, aku jawab singkat aja.
   *[formal] Baik, saya akan menjawab dengan singkat.
}
change-of-manner-act-emoji = { $register ->
    [informal] Oke. Kalau kamu pakai emoji, aku juga, secukupnya.
   *[formal] Baik. Jika Anda memakai emoji, saya juga akan memakainya, secukupnya.
}
change-of-manner-act-no-emoji = { $register ->
    [informal] Oke, tanpa emoji.
   *[formal] Baik, tanpa emoji.
}
change-of-manner-act-address = { $register ->
    [informal] Oke, { $address }.
   *[formal] Baik, { $address }.
}
change-of-manner-act-no-address = { $register ->
    [informal] Oke, namanya nggak aku sebut lagi.
   *[formal] Baik, nama Anda tidak akan saya sebut lagi.
}
change-of-manner-act-region = { $register ->
    [informal] Oke, tanggal dan harga aku tulis pakai format { $region }.
   *[formal] Baik, tanggal dan nominal akan saya tulis dengan format { $region }.
}
change-of-manner-act-metric = { $register ->
    [informal] Oke, ukurannya pakai kilogram, sentimeter, dan derajat Celsius.
   *[formal] Baik, ukuran akan saya tulis dalam kilogram, sentimeter, dan derajat Celsius.
}
change-of-manner-act-us = { $register ->
    [informal] Oke, ukurannya pakai pon, inci, dan derajat Fahrenheit.
   *[formal] Baik, ukuran akan saya tulis dalam pon, inci, dan derajat Fahrenheit.
}
change-of-manner-act-reset = { $register ->
    [informal] Beres. Pilihan gaya bahasamu sudah aku hapus, jadi kembali ke pengaturan awal.
   *[formal] Baik, pilihan gaya bahasa Anda sudah saya hapus dan kembali ke pengaturan awal.
}
change-of-manner-act-refused = { $register ->
    [informal] Yang itu belum bisa. Di sini aku tetap pakai cara menyapa seperti ini.
   *[formal] Permintaan itu belum bisa saya penuhi. Di sini saya tetap menggunakan cara menyapa seperti ini.
}
change-of-manner-ask = { $register ->
    [informal] Mau aku tulis dengan gaya seperti apa? Sebut aja bahasanya, atau pilih formal, santai, atau singkat.
   *[formal] Gaya bahasa seperti apa yang Anda inginkan? Silakan sebutkan bahasanya, atau pilih formal, santai, atau singkat.
}
change-of-manner-answer = { $register ->
    [informal] Ini yang aku ikuti: bahasa { $language } ({ $language-from }), gaya { $tone } ({ $tone-from }). Dua-duanya bisa kamu ubah kapan aja.
   *[formal] Ini yang saya ikuti: bahasa { $language } ({ $language-from }), gaya { $tone } ({ $tone-from }). Keduanya bisa Anda ubah kapan saja.
}
change-of-manner-known-address = Sapaan: { $address } ({ $address-from })
change-of-manner-known-region = Tanggal dan nominal: format { $region } ({ $region-from })
change-of-manner-known-units = Satuan ukuran: { $units } ({ $units-from })
change-of-manner-known-brief = Jawaban singkat ({ $brief-from })
change-of-manner-known-no-emoji = Tanpa emoji ({ $no-emoji-from })
change-of-manner-units-metric = metrik
change-of-manner-units-us = Amerika
change-of-manner-from-stated = { $register ->
    [informal] permintaanmu
   *[formal] permintaan Anda
}
change-of-manner-from-observed = { $register ->
    [informal] dari cara kamu menulis
   *[formal] dari cara Anda menulis
}
change-of-manner-from-account = dari kanal ini
change-of-manner-from-default = pengaturan awal
change-of-manner-tone-formal = formal
change-of-manner-tone-informal = santai

## action_failed

action-failed-acknowledge = { $register ->
    [informal] Barusan gagal: sistem pesanan kami lagi nggak merespons.
   *[formal] Permintaan tadi belum berhasil: sistem pesanan kami sedang tidak merespons.
}
action-failed-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Kami benar-benar minta maaf.
       *[formal] Kami memohon maaf sebesar-besarnya.
    }
   *[plain] { $register ->
        [informal] Kami minta maaf.
       *[formal] Kami mohon maaf.
    }
}
action-failed-act = Tidak ada data yang berubah.
