### Từ ngữ của trang trò chuyện bằng tiếng Việt (quý khách). $brand là tên công ty, $limit là một con số.

title = Trò chuyện với { $brand }
assistant = Trợ lý ảo (bot)
greeting = Dạ, xin chào quý khách. Quý khách cần hỗ trợ gì ạ?
about = Đây là trợ lý ảo của { $brand }: bot, không phải người thật, phục vụ 24/7. Nếu quý khách muốn trao đổi với nhân viên, chỉ cần nhắn lại tại đây ạ.
## Những câu khách thường hỏi đầu tiên
example-1 = Đơn hàng của tôi đang ở đâu?
example-2 = Tôi muốn trả hàng thì làm thế nào?
example-3 = Hàng tôi nhận được bị hỏng
## Viết tin nhắn
message-label = Tin nhắn của quý khách
message-placeholder = Nhập tin nhắn…
send = Gửi
too-long = Quý khách vui lòng rút ngắn tin nhắn còn tối đa { $limit } ký tự.
## Cuộc trò chuyện
conversation = Cuộc trò chuyện
you = Quý khách
typing = Trợ lý đang nhập
new-messages = Tin nhắn mới
not-sent = Chưa gửi được.
try-again = Thử lại
load-failed = Không tải được các tin nhắn trước đó.
offline = Quý khách đang ngoại tuyến. Tin nhắn có thể được gửi khi có kết nối trở lại.
new-conversation = Cuộc trò chuyện mới
new-question = Bắt đầu cuộc trò chuyện mới? Các tin nhắn từ trước đến giờ sẽ không còn hiển thị trên trang này.
cancel = Hủy
no-script = Quý khách vui lòng bật JavaScript trong trình duyệt để trò chuyện tại đây.
