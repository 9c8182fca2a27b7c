### Teks halaman chat dalam bahasa Indonesia (Anda). $brand adalah nama perusahaan, $limit sebuah angka.

title = Chat dengan { $brand }
assistant = Asisten digital (bot)
greeting = Halo, ada yang bisa saya bantu?
about = Saya asisten digital { $brand }: bot, bukan manusia. Saya siap 24 jam. Jika Anda ingin dibantu langsung oleh petugas kami, silakan sampaikan di sini.
## Yang sering ditulis pelanggan pertama kali
example-1 = Paket saya sudah sampai mana?
example-2 = Bagaimana cara mengembalikan barang?
example-3 = Barang saya datang dalam keadaan rusak
## Menulis
message-label = Pesan Anda
message-placeholder = Tulis pesan…
send = Kirim
too-long = Mohon persingkat pesan Anda menjadi paling banyak { $limit } karakter.
## Percakapan
conversation = Percakapan
you = Anda
typing = Asisten sedang mengetik
new-messages = Pesan baru
not-sent = Tidak terkirim.
try-again = Coba lagi
load-failed = Pesan sebelumnya tidak dapat dimuat.
offline = Anda sedang offline. Pesan bisa dikirim setelah Anda terhubung kembali.
new-conversation = Percakapan baru
new-question = Mulai percakapan baru? Pesan yang ada sekarang akan hilang dari halaman ini.
cancel = Batal
no-script = Untuk menggunakan chat ini, mohon aktifkan JavaScript di browser Anda.
## Menu bahasa dan gaya bicara; $characters sebuah angka
manner = Bahasa dan gaya bicara
manner-about = Inilah yang saya jadikan pegangan beserta alasannya. Perubahan di sini berlaku mulai jawaban berikutnya.
manner-automatic = Otomatis
manner-language = Bahasa
manner-register = Gaya bicara
manner-formal = Resmi
manner-informal = Santai
manner-address = Nama
manner-address-hint = Nama untuk menyapa Anda. Jika kosong, saya tidak memakai nama.
manner-address-wrong = Mohon tulis nama paling banyak { $characters } karakter, tanpa angka dan karakter khusus.
manner-no-name = Tanpa nama
manner-length = Jawaban
manner-normal = Biasa
manner-short = Singkat
manner-emoji = Pemakaian emoji
manner-emoji-mirror = Hanya jika Anda memakainya
manner-emoji-none = Tanpa emoji
manner-units = Satuan ukuran
manner-metric = Metrik (kg, cm, °C)
manner-us = Amerika (lb, in, °F)
manner-region = Tanggal dan nominal seperti di
manner-region-none = Tanpa negara tertentu
manner-directness = Pertanyaan kepada Anda
manner-direct = Langsung
manner-indirect = Halus
manner-apology = Permintaan maaf
manner-plain = Sederhana
manner-elevated = Lebih resmi
manner-from-stated = sesuai permintaan Anda
manner-from-observed = dari cara Anda menulis
manner-from-account = dari browser Anda
manner-from-default = pengaturan awal
manner-save = Simpan
manner-reset = Atur ulang semua
manner-saved = Tersimpan. Berlaku mulai jawaban berikutnya.
manner-not-loaded = Pengaturan tidak dapat dimuat.
manner-not-saved = Pengaturan tidak dapat disimpan.
## Penilaian jawaban yang dikutip
rating = Apakah jawaban ini membantu?
rating-yes = Membantu
rating-no = Tidak membantu
