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
## Bảng chọn ngôn ngữ và cách nói; $characters là một con số
manner = Ngôn ngữ và cách nói
manner-about = Đây là những gì trợ lý đang dựa vào và lý do. Thay đổi tại đây có hiệu lực từ câu trả lời tiếp theo.
manner-automatic = Tự động
manner-language = Ngôn ngữ
manner-register = Cách nói
manner-formal = Trang trọng
manner-informal = Thân mật
manner-address = Tên
manner-address-hint = Tên để xưng hô với quý khách. Nếu để trống, trợ lý sẽ không gọi tên.
manner-address-wrong = Quý khách vui lòng nhập tên tối đa { $characters } ký tự, không có chữ số và ký tự đặc biệt.
manner-no-name = Không dùng tên
manner-length = Câu trả lời
manner-normal = Bình thường
manner-short = Ngắn gọn
manner-emoji = Biểu tượng cảm xúc
manner-emoji-mirror = Chỉ khi quý khách dùng
manner-emoji-none = Không dùng
manner-units = Đơn vị đo
manner-metric = Hệ mét (kg, cm, °C)
manner-us = Hệ Mỹ (lb, in, °F)
manner-region = Ngày và số tiền theo cách viết của
manner-region-none = Không theo nước nào
manner-directness = Câu hỏi dành cho quý khách
manner-direct = Trực tiếp
manner-indirect = Nhẹ nhàng
manner-apology = Lời xin lỗi
manner-plain = Đơn giản
manner-elevated = Trang trọng hơn
manner-from-stated = theo yêu cầu của quý khách
manner-from-observed = theo tin nhắn của quý khách
manner-from-account = theo trình duyệt
manner-from-default = mặc định
manner-save = Lưu
manner-reset = Đặt lại tất cả
manner-saved = Đã lưu. Có hiệu lực từ câu trả lời tiếp theo.
manner-not-loaded = Không tải được thiết lập.
manner-not-saved = Không lưu được thiết lập.
## Đánh giá câu trả lời có trích dẫn
rating = Câu trả lời này có giúp ích không?
rating-yes = Có ích
rating-no = Không có ích
