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
