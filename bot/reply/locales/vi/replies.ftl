### Replies in Vietnamese. Same ids and variables as locales/en/replies.ftl, authored, not translated word for word.
### $register: formal says quý khách, opens with "Dạ" once and closes a question or an offer with "ạ", speaks as chúng tôi or
### leaves the pronoun out; informal says bạn and mình, with "nhé" where it is not about a failure.
### Dates arrive without "ngày": "ngày { $date }". Names of languages arrive with a capital ("Tiếng Anh"): they stand after a
### colon or in brackets.

## Moves that any situation may use

greet = { $register ->
    [informal] { $address ->
        [none] Chào bạn.
       *[other] Chào { $address }.
    }
   *[formal] { $address ->
        [none] Dạ, xin chào quý khách.
       *[other] Dạ, xin chào { $address }.
    }
}
acknowledge = { $register ->
    [informal] Cảm ơn bạn đã báo cho mình.
   *[formal] Dạ, cảm ơn quý khách đã thông báo.
}
apologise = { $register ->
    [informal] { $apology ->
        [plain] Mình xin lỗi bạn về chuyện này.
       *[elevated] Mình rất xin lỗi bạn về chuyện này.
    }
   *[formal] { $apology ->
        [plain] Chúng tôi xin lỗi quý khách về việc này.
       *[elevated] Chúng tôi thành thật xin lỗi quý khách về việc này.
    }
}
offer-human = { $register ->
    [informal] Nếu bạn muốn nói chuyện với nhân viên, cứ nhắn mình nhé.
   *[formal] Nếu quý khách muốn trao đổi với nhân viên, chỉ cần nhắn lại tại đây ạ.
}
close = { $register ->
    [informal] Bạn còn cần mình giúp gì nữa không?
   *[formal] Quý khách còn cần hỗ trợ gì thêm không ạ?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] Mình là trợ lý ảo (bot) của { $brand }. Bạn cần mình giúp gì?
   *[formal] Đây là trợ lý ảo (bot) của { $brand }. Quý khách cần hỗ trợ gì ạ?
}
greeting-ask-again = { $register ->
    [informal] Bạn cần mình giúp gì?
   *[formal] Quý khách cần hỗ trợ gì ạ?
}
goodbye-close = { $register ->
    [informal] Cảm ơn bạn đã nhắn tin. Tạm biệt bạn nhé.
   *[formal] Dạ, cảm ơn quý khách đã liên hệ. Hẹn gặp lại quý khách ạ.
}
thanks-close = { $register ->
    [informal] Không có gì đâu bạn.
   *[formal] Dạ, không có gì ạ.
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = Xem thêm: “{ $title }”, { $link }
how-to-related = Bài viết liên quan: “{ $first-title }”, { $first-link }
how-to-related-two = Bài viết liên quan: “{ $first-title }”, { $first-link } và “{ $second-title }”, { $second-link }
how-to-original = { $register ->
    [informal] Nội dung này mới chỉ có bản gốc ({ $language }), mình trích nguyên văn:
   *[formal] Dạ, nội dung này hiện chỉ có bản gốc ({ $language }), chúng tôi xin trích nguyên văn:
}
how-to-translated = { $register ->
    [informal] Nội dung này mới chỉ có bản gốc ({ $language }). Dưới đây là bản dịch máy, liên kết tới bản gốc ở cuối:
   *[formal] Dạ, nội dung này hiện chỉ có bản gốc ({ $language }). Dưới đây là bản dịch máy, liên kết tới bản gốc ở cuối tin:
}

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [informal] Đơn hàng { $order } của bạn đang được đóng gói, dự kiến giao ngày { $date }.
   *[formal] Dạ, đơn hàng { $order } của quý khách đang được đóng gói, dự kiến giao ngày { $date } ạ.
}
order-status-answer-shipped = { $register ->
    [informal] Đơn hàng { $order } đang trên đường đến với bạn ({ $carrier }), dự kiến giao ngày { $date }. Theo dõi đơn tại đây: { $link }
   *[formal] Dạ, đơn hàng { $order } đang trên đường vận chuyển ({ $carrier }), dự kiến giao ngày { $date }. Quý khách có thể theo dõi tại đây: { $link }
}
order-status-answer-delivered = { $register ->
    [informal] { $carrier } báo đã giao đơn hàng { $order } ngày { $date }. Nếu bạn chưa nhận được, nhắn mình để mình kiểm tra nhé.
   *[formal] Dạ, đơn hàng { $order } đã được { $carrier } giao ngày { $date }. Nếu quý khách chưa nhận được hàng, vui lòng nhắn lại để chúng tôi kiểm tra ạ.
}
order-status-answer-cancelled = { $register ->
    [informal] Đơn hàng { $order } đã được hủy ngày { $date }. Sẽ không có hàng nào được gửi và bạn cũng không bị trừ thêm tiền.
   *[formal] Dạ, đơn hàng { $order } đã được hủy ngày { $date }. Sẽ không có hàng nào được gửi và quý khách cũng không bị trừ thêm khoản tiền nào.
}
order-status-answer-several = { $count ->
    [1] { $register ->
        [informal] Mình thấy bạn có { $count } đơn đang xử lý: { $orders }. Có phải bạn hỏi đơn này không?
       *[formal] Dạ, quý khách hiện có { $count } đơn hàng đang xử lý: { $orders }. Có phải quý khách hỏi về đơn này không ạ?
    }
   *[other] { $register ->
        [informal] Mình thấy bạn có { $count } đơn đang xử lý. Bạn chọn đơn muốn hỏi nhé: { $orders }.
       *[formal] Dạ, quý khách hiện có { $count } đơn hàng đang xử lý. Quý khách vui lòng chọn đơn cần hỏi: { $orders }.
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] Đơn hàng { $order } của bạn lẽ ra phải được giao ngày { $date } mà đến giờ vẫn chưa tới.
   *[formal] Dạ, đơn hàng { $order } của quý khách lẽ ra phải được giao ngày { $date } nhưng đến nay vẫn chưa tới.
}
late-delivery-acknowledge-again = { $register ->
    [informal] Đơn hàng { $order } vẫn chưa tới và bạn lại phải nhắn hỏi thêm lần nữa.
   *[formal] Dạ, đơn hàng { $order } vẫn chưa tới, khiến quý khách phải liên hệ thêm lần nữa.
}
late-delivery-apologise = { $register ->
    [informal] { $apology ->
        [plain] Mình xin lỗi bạn vì sự chậm trễ này.
       *[elevated] Mình rất xin lỗi bạn vì sự chậm trễ này.
    }
   *[formal] { $apology ->
        [plain] Chúng tôi xin lỗi quý khách vì sự chậm trễ này.
       *[elevated] Chúng tôi thành thật xin lỗi quý khách vì sự chậm trễ này.
    }
}
late-delivery-act = { $register ->
    [informal] Mình đã gửi yêu cầu tra soát tới { $carrier }, chậm nhất ngày { $deadline } bạn sẽ có câu trả lời.
   *[formal] Yêu cầu tra soát đã được gửi tới đơn vị vận chuyển { $carrier }, quý khách sẽ nhận được kết quả chậm nhất ngày { $deadline }.
}
late-delivery-act-again = { $register ->
    [informal] { $carrier } đang tra soát đơn này, chậm nhất ngày { $deadline } bạn sẽ có câu trả lời.
   *[formal] Đơn vị vận chuyển { $carrier } đang tra soát, quý khách sẽ nhận được kết quả chậm nhất ngày { $deadline }.
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] { $carrier } báo đã giao đơn hàng { $order } ngày { $date }, nhưng bạn chưa nhận được hàng.
   *[formal] Dạ, { $carrier } ghi nhận đã giao đơn hàng { $order } ngày { $date }, nhưng thực tế quý khách chưa nhận được hàng.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] Đơn hàng { $order } vẫn chưa tìm thấy và bạn lại phải nhắn hỏi thêm lần nữa.
   *[formal] Dạ, đơn hàng { $order } vẫn chưa được tìm thấy, khiến quý khách phải liên hệ thêm lần nữa.
}
lost-parcel-apologise = { $register ->
    [informal] { $apology ->
        [plain] Mình xin lỗi bạn về sự cố này.
       *[elevated] Mình rất xin lỗi bạn về sự cố này.
    }
   *[formal] { $apology ->
        [plain] Chúng tôi xin lỗi quý khách về sự cố này.
       *[elevated] Chúng tôi thành thật xin lỗi quý khách về sự cố này.
    }
}
lost-parcel-act = { $register ->
    [informal] Mình đã yêu cầu { $carrier } tìm kiện hàng. Chậm nhất ngày { $deadline }, bạn sẽ nhận được hàng hoặc một sản phẩm thay thế.
   *[formal] Chúng tôi đã yêu cầu đơn vị vận chuyển { $carrier } tìm kiện hàng. Chậm nhất ngày { $deadline }, quý khách sẽ nhận được hàng hoặc sản phẩm thay thế.
}
lost-parcel-act-again = { $register ->
    [informal] { $carrier } đang tìm kiện hàng. Chậm nhất ngày { $deadline }, bạn sẽ nhận được hàng hoặc một sản phẩm thay thế.
   *[formal] Đơn vị vận chuyển { $carrier } đang tìm kiện hàng. Chậm nhất ngày { $deadline }, quý khách sẽ nhận được hàng hoặc sản phẩm thay thế.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] Sản phẩm { $item } trong đơn hàng { $order } đến tay bạn thì đã bị hỏng.
   *[formal] Dạ, sản phẩm { $item } trong đơn hàng { $order } đã bị hư hỏng khi đến tay quý khách.
}
damaged-item-acknowledge-again = { $register ->
    [informal] Chuyện sản phẩm { $item } bị hỏng trong đơn hàng { $order } của bạn vẫn chưa được giải quyết xong.
   *[formal] Dạ, việc sản phẩm { $item } trong đơn hàng { $order } của quý khách bị hư hỏng vẫn chưa được giải quyết xong.
}
damaged-item-apologise = { $register ->
    [informal] { $apology ->
        [plain] Mình xin lỗi bạn, lẽ ra hàng phải đến nơi nguyên vẹn.
       *[elevated] Mình rất xin lỗi bạn, lẽ ra hàng phải đến nơi nguyên vẹn.
    }
   *[formal] { $apology ->
        [plain] Chúng tôi xin lỗi quý khách, lẽ ra hàng phải đến nơi nguyên vẹn.
       *[elevated] Chúng tôi thành thật xin lỗi quý khách, lẽ ra hàng phải đến nơi nguyên vẹn.
    }
}
damaged-item-act = { $register ->
    [informal] Mình đã tạo yêu cầu trả hàng { $return }, nhãn trả hàng miễn phí đang được gửi tới { $email }. Khi kiện hàng được quét mã, bạn sẽ nhận sản phẩm thay thế hoặc tiền hoàn lại, chậm nhất ngày { $deadline }.
   *[formal] Yêu cầu trả hàng { $return } đã được tạo, nhãn trả hàng miễn phí đang được gửi tới { $email }. Ngay khi kiện hàng được quét mã, chúng tôi sẽ gửi sản phẩm thay thế hoặc hoàn tiền cho quý khách, chậm nhất ngày { $deadline }.
}
damaged-item-act-again = { $register ->
    [informal] Yêu cầu trả hàng { $return } đã được tạo, chậm nhất ngày { $deadline } bạn sẽ nhận sản phẩm thay thế hoặc tiền hoàn lại.
   *[formal] Yêu cầu trả hàng { $return } đã được tạo, chậm nhất ngày { $deadline } quý khách sẽ nhận được sản phẩm thay thế hoặc tiền hoàn lại.
}
wrong-item-acknowledge = { $register ->
    [informal] Hàng giao trong đơn { $order } không đúng với sản phẩm bạn đã đặt.
   *[formal] Dạ, hàng giao trong đơn { $order } không đúng với sản phẩm quý khách đã đặt.
}
wrong-item-acknowledge-again = { $register ->
    [informal] Chuyện giao nhầm hàng ở đơn { $order } của bạn vẫn chưa được giải quyết xong.
   *[formal] Dạ, việc giao nhầm hàng ở đơn { $order } của quý khách vẫn chưa được giải quyết xong.
}
wrong-item-apologise = { $register ->
    [informal] { $apology ->
        [plain] Đây là lỗi của bên mình, mình xin lỗi bạn.
       *[elevated] Đây là lỗi của bên mình, mình rất xin lỗi bạn.
    }
   *[formal] { $apology ->
        [plain] Đây là sai sót của chúng tôi, chúng tôi xin lỗi quý khách.
       *[elevated] Chúng tôi thành thật xin lỗi quý khách vì sai sót này.
    }
}
wrong-item-act = { $register ->
    [informal] Mình đã tạo yêu cầu trả hàng { $return }, nhãn trả hàng miễn phí đang được gửi tới { $email }. Sản phẩm bạn đã đặt sẽ được gửi đi chậm nhất ngày { $deadline }.
   *[formal] Yêu cầu trả hàng { $return } đã được tạo, nhãn trả hàng miễn phí đang được gửi tới { $email }. Sản phẩm quý khách đã đặt sẽ được gửi đi chậm nhất ngày { $deadline }.
}
wrong-item-act-again = { $register ->
    [informal] Yêu cầu trả hàng { $return } đã được tạo, sản phẩm bạn đã đặt sẽ được gửi đi chậm nhất ngày { $deadline }.
   *[formal] Yêu cầu trả hàng { $return } đã được tạo, sản phẩm quý khách đã đặt sẽ được gửi đi chậm nhất ngày { $deadline }.
}

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] Khoản hoàn { $amount } của đơn { $order } lẽ ra phải được chuyển cho bạn ngày { $date } mà đến giờ vẫn chưa chuyển.
   *[formal] Dạ, khoản hoàn { $amount } của đơn hàng { $order } lẽ ra phải được chuyển cho quý khách ngày { $date } nhưng đến nay vẫn chưa được chuyển.
}
refund-delay-acknowledge-again = { $register ->
    [informal] Khoản hoàn { $amount } của đơn { $order } vẫn chưa được chuyển và bạn lại phải nhắn hỏi thêm lần nữa.
   *[formal] Dạ, khoản hoàn { $amount } của đơn hàng { $order } vẫn chưa được chuyển, khiến quý khách phải liên hệ thêm lần nữa.
}
refund-delay-apologise = { $register ->
    [informal] { $apology ->
        [plain] Mình xin lỗi bạn vì việc hoàn tiền chậm hơn đã hẹn.
       *[elevated] Mình rất xin lỗi bạn vì việc hoàn tiền chậm hơn đã hẹn.
    }
   *[formal] { $apology ->
        [plain] Chúng tôi xin lỗi quý khách vì việc hoàn tiền chậm hơn đã hẹn.
       *[elevated] Chúng tôi thành thật xin lỗi quý khách vì việc hoàn tiền chậm hơn đã hẹn.
    }
}
refund-delay-act = { $register ->
    [informal] Mình đã chuyển yêu cầu cho bộ phận thanh toán xử lý ưu tiên, tiền sẽ được chuyển chậm nhất ngày { $deadline }.
   *[formal] Yêu cầu đã được chuyển cho bộ phận thanh toán để xử lý ưu tiên, tiền sẽ được chuyển chậm nhất ngày { $deadline }.
}
refund-delay-act-again = Bộ phận thanh toán đang xử lý, tiền sẽ được chuyển chậm nhất ngày { $deadline }.
refund-status-answer-paid = { $register ->
    [informal] Khoản hoàn { $amount } của đơn { $order } đã được chuyển ngày { $date }. Có thể vài ngày sau tiền mới hiện trong tài khoản của bạn.
   *[formal] Dạ, khoản hoàn { $amount } của đơn hàng { $order } đã được chuyển ngày { $date }. Tùy ngân hàng, có thể vài ngày sau tiền mới hiển thị trong tài khoản của quý khách ạ.
}
refund-status-answer-pending = { $register ->
    [informal] Khoản hoàn { $amount } của đơn { $order } đang được xử lý, tiền sẽ được chuyển cho bạn chậm nhất ngày { $date }.
   *[formal] Dạ, khoản hoàn { $amount } của đơn hàng { $order } đang được xử lý, tiền sẽ được chuyển cho quý khách chậm nhất ngày { $date } ạ.
}
return-opened-act = { $register ->
    [informal] Mình đã tạo yêu cầu trả hàng { $return } cho đơn { $order }. Nhãn trả hàng miễn phí đang được gửi tới { $email }, bạn gửi kiện hàng chậm nhất ngày { $date } nhé.
   *[formal] Dạ, yêu cầu trả hàng { $return } cho đơn hàng { $order } đã được tạo. Nhãn trả hàng miễn phí đang được gửi tới { $email }, quý khách vui lòng gửi kiện hàng chậm nhất ngày { $date }.
}
return-opened-answer = { $register ->
    [informal] Sau khi nhận được hàng, bên mình sẽ hoàn { $amount } qua phương thức bạn đã thanh toán, trong vòng { $days } ngày làm việc.
   *[formal] Sau khi nhận được hàng, chúng tôi sẽ hoàn { $amount } qua phương thức quý khách đã thanh toán, trong vòng { $days } ngày làm việc.
}
return-refused-answer = { $register ->
    [informal] Đơn hàng { $order } chỉ trả được đến hết ngày { $date } nên mình không tự tạo yêu cầu trả hàng được nữa.
   *[formal] Dạ, đơn hàng { $order } chỉ có thể trả đến hết ngày { $date } nên trợ lý ảo không thể tự tạo yêu cầu trả hàng được nữa.
}

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [informal] Mình đã hủy đơn hàng { $order }.
   *[formal] Dạ, đơn hàng { $order } đã được hủy.
}
order-cancelled-answer = { $register ->
    [informal] Bạn sẽ nhận lại { $amount } qua phương thức đã thanh toán, chậm nhất ngày { $deadline }.
   *[formal] Quý khách sẽ nhận lại { $amount } qua phương thức đã thanh toán, chậm nhất ngày { $deadline }.
}
cancel-refused-answer-shipped = { $register ->
    [informal] Đơn hàng { $order } đã được gửi đi ngày { $date } nên không hủy được nữa. Bạn có thể từ chối nhận khi giao hàng, hoặc nhận rồi gửi trả miễn phí.
   *[formal] Dạ, đơn hàng { $order } đã được gửi đi ngày { $date } nên không thể hủy được nữa. Quý khách có thể từ chối nhận khi giao hàng, hoặc nhận rồi gửi trả miễn phí ạ.
}
cancel-refused-answer-cancelled = { $register ->
    [informal] Đơn hàng { $order } đã được hủy từ ngày { $date } rồi.
   *[formal] Dạ, đơn hàng { $order } đã được hủy từ ngày { $date } ạ.
}
cancel-refused-answer-delivered = { $register ->
    [informal] Đơn hàng { $order } đã giao ngày { $date } nên không hủy được nữa. Nếu muốn, bạn nhắn mình để mình tạo yêu cầu trả hàng nhé.
   *[formal] Dạ, đơn hàng { $order } đã được giao ngày { $date } nên không thể hủy được nữa. Nếu quý khách muốn, chúng tôi có thể tạo yêu cầu trả hàng ạ.
}
address-changed-act = { $register ->
    [informal]
        Mình đã đổi địa chỉ nhận của đơn { $order } thành:
        { $new-address }
   *[formal]
        Dạ, địa chỉ nhận của đơn hàng { $order } đã được đổi thành:
        { $new-address }
}
address-unclear-answer = { $register ->
    [informal] Mình không thấy mã bưu chính hợp lệ trong địa chỉ này. Ví dụ ({ $country }): { $code }
   *[formal] Dạ, chúng tôi không thấy mã bưu chính hợp lệ trong địa chỉ này. Ví dụ ({ $country }): { $code }
}
address-refused-answer = { $register ->
    [informal] Đơn hàng { $order } đã được gửi đi ngày { $date } nên bên mình không đổi địa chỉ được nữa. Có thể { $carrier } vẫn đổi được, bạn xem tại đây nhé: { $link }
   *[formal] Dạ, đơn hàng { $order } đã được gửi đi ngày { $date } nên chúng tôi không thể đổi địa chỉ được nữa. Có thể đơn vị vận chuyển { $carrier } vẫn đổi được điểm giao, quý khách vui lòng xem tại đây: { $link }
}
invoice-sent-act = { $register ->
    [informal] Hóa đơn của đơn { $order } đang được gửi tới { $email }, bạn kiểm tra hộp thư nhé.
   *[formal] Dạ, hóa đơn của đơn hàng { $order } đang được gửi tới { $email } ạ.
}

## account_help, payment_failed

account-help-act = { $register ->
    [informal] Mình đã gửi link đặt lại mật khẩu tới { $email }. Link dùng được trong 1 giờ.
   *[formal] Dạ, liên kết đặt lại mật khẩu đã được gửi tới { $email } và có hiệu lực trong 1 giờ.
}
account-help-answer = { $register ->
    [informal] Nếu sau 10 phút vẫn chưa thấy, bạn xem giúp mình trong mục thư rác (spam) nhé.
   *[formal] Nếu sau 10 phút vẫn chưa nhận được, quý khách vui lòng kiểm tra mục thư rác (spam) ạ.
}
payment-failed-answer-declined = { $register ->
    [informal] Ngân hàng đã từ chối thanh toán cho đơn { $order }, bạn không bị trừ tiền. Đơn được giữ đến hết ngày { $deadline }, bạn có thể thanh toán bằng cách khác tại đây: { $link }
   *[formal] Dạ, ngân hàng đã từ chối thanh toán cho đơn hàng { $order }, quý khách không bị trừ tiền. Đơn hàng được giữ đến hết ngày { $deadline }, quý khách có thể thanh toán bằng phương thức khác tại đây: { $link }
}
payment-failed-answer-double = { $register ->
    [informal] Đơn { $order } đang có hai khoản tạm giữ, mỗi khoản { $amount }. Bạn chỉ bị trừ một khoản, khoản còn lại sẽ được hủy chậm nhất ngày { $deadline }.
   *[formal] Dạ, đơn hàng { $order } đang có hai khoản tạm giữ, mỗi khoản { $amount }. Quý khách chỉ bị trừ một khoản, khoản còn lại sẽ được hủy chậm nhất ngày { $deadline }.
}
payment-failed-answer = { $register ->
    [informal] Khi thanh toán không thành công, bạn không bị trừ tiền. Nếu thẻ bị từ chối, thường chỉ cần xác nhận trong ứng dụng ngân hàng là được, hoặc bạn chọn cách khác ở bước thanh toán nhé.
   *[formal] Dạ, khi thanh toán không thành công, quý khách không bị trừ tiền. Nếu thẻ bị từ chối, thường chỉ cần xác nhận trong ứng dụng ngân hàng là được, hoặc quý khách có thể chọn phương thức khác ở bước thanh toán ạ.
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] Để an toàn, mình đã khóa tài khoản của bạn trước, không ai đặt thêm đơn được nữa.
   *[formal] Dạ, để bảo đảm an toàn, chúng tôi đã khóa tài khoản của quý khách, không ai có thể đặt thêm đơn nào nữa.
}
fraud-fear-answer = { $register ->
    [informal] Bạn hãy gọi ngay cho ngân hàng để khóa thẻ.
   *[formal] Quý khách vui lòng gọi ngay cho ngân hàng để khóa thẻ.
}
fraud-fear-offer-human = { $register ->
    [informal] Mình đã nhờ nhân viên vào hỗ trợ bạn tại đây sớm nhất có thể.
   *[formal] Chúng tôi đã đề nghị nhân viên vào hỗ trợ quý khách tại đây sớm nhất có thể ạ.
}
fraud-fear-ask = { $register ->
    [informal] Tài khoản của bạn dùng địa chỉ email nào? Mình sẽ khóa ngay.
   *[formal] Dạ, tài khoản của quý khách dùng địa chỉ email nào ạ? Chúng tôi sẽ khóa ngay.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] Lẽ ra bạn phải được phục vụ tốt hơn thế.
   *[formal] Dạ, lẽ ra quý khách phải được phục vụ tốt hơn.
}
complaint-acknowledge-again = { $register ->
    [informal] Bạn đã báo từ trước mà chuyện này vẫn chưa được giải quyết.
   *[formal] Dạ, quý khách đã phản ánh từ trước nhưng sự việc vẫn chưa được giải quyết.
}
complaint-apologise = { $register ->
    [informal] { $apology ->
        [plain] Mình xin lỗi bạn.
       *[elevated] Mình rất xin lỗi bạn.
    }
   *[formal] { $apology ->
        [plain] Chúng tôi xin lỗi quý khách.
       *[elevated] Chúng tôi thành thật xin lỗi quý khách.
    }
}
complaint-ask = { $register ->
    [informal] Bạn gặp chuyện gì, ở đơn hàng nào? Cho mình biết để mình kiểm tra.
   *[formal] Xin quý khách cho biết cụ thể sự việc và mã đơn hàng để chúng tôi kiểm tra ạ.
}
good-news-acknowledge = { $register ->
    [informal] Tuyệt quá!
   *[formal] Dạ, cảm ơn quý khách đã chia sẻ tin vui ạ.
}
good-news-close = { $register ->
    [informal] Chúc bạn dùng thật thích nhé.
   *[formal] Chúc quý khách dùng sản phẩm thật ưng ý.
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = { $register ->
    [informal] Mình không tìm thấy thông tin này trên trang trợ giúp, mà cũng không muốn đoán mò.
   *[formal] Dạ, chúng tôi không tìm thấy thông tin này trên trang trợ giúp và không muốn trả lời theo phỏng đoán.
}
not-found-offer-human = { $register ->
    [informal] Mình có thể chuyển câu hỏi cho nhân viên, hoặc tìm lại nếu bạn cho mình biết rõ hơn.
   *[formal] Chúng tôi có thể chuyển câu hỏi cho nhân viên, hoặc tìm lại nếu quý khách cho biết rõ hơn ạ.
}
not-found-answer-order = { $register ->
    [informal] Mình không tìm thấy đơn hàng { $order }. Mã đơn bắt đầu bằng KS- và có trong email xác nhận, bạn xem lại giúp mình nhé?
   *[formal] Dạ, chúng tôi không tìm thấy đơn hàng { $order }. Mã đơn hàng bắt đầu bằng KS- và có trong email xác nhận, quý khách kiểm tra lại giúp được không ạ?
}
not-found-answer-passage = { $register ->
    [informal] Mình không tìm thấy đúng thông tin này trên trang trợ giúp, mà cũng không muốn đoán mò. Bài gần nhất với câu hỏi là: “{ $title }”, { $link }
   *[formal] Dạ, chúng tôi không tìm thấy đúng thông tin này trên trang trợ giúp và không muốn trả lời theo phỏng đoán. Bài gần nhất với câu hỏi là: “{ $title }”, { $link }
}

## ask_back

ask-back-ask = { $register ->
    [informal] { $directness ->
        [direct] Mình chưa hiểu ý bạn. Bạn nói lại theo cách khác nhé.
       *[indirect] Mình chưa chắc đã hiểu đúng ý bạn. Bạn nói lại theo cách khác được không?
    }
   *[formal] { $directness ->
        [direct] Dạ, chúng tôi chưa hiểu ý quý khách. Quý khách vui lòng diễn đạt lại theo cách khác ạ.
       *[indirect] Dạ, chúng tôi chưa chắc đã hiểu đúng ý quý khách. Quý khách có thể diễn đạt lại theo cách khác không ạ?
    }
}
ask-back-ask-order-number = { $register ->
    [informal] { $directness ->
        [direct] Bạn gửi mình mã đơn hàng nhé, ví dụ KS-104233.
       *[indirect] Bạn cho mình xin mã đơn hàng được không? Ví dụ: KS-104233.
    }
   *[formal] { $directness ->
        [direct] Dạ, quý khách vui lòng cho biết mã đơn hàng, ví dụ KS-104233 ạ.
       *[indirect] Dạ, quý khách cho chúng tôi xin mã đơn hàng được không ạ? Ví dụ: KS-104233.
    }
}
ask-back-ask-email = { $register ->
    [informal] { $directness ->
        [direct] Bạn gửi mình địa chỉ email của tài khoản nhé.
       *[indirect] Bạn cho mình xin địa chỉ email của tài khoản được không?
    }
   *[formal] { $directness ->
        [direct] Dạ, quý khách vui lòng cho biết địa chỉ email của tài khoản ạ.
       *[indirect] Dạ, quý khách cho chúng tôi xin địa chỉ email của tài khoản được không ạ?
    }
}
ask-back-ask-address = { $register ->
    [informal] Địa chỉ mới của bạn là gì? Bạn ghi đủ số nhà, tên đường, mã bưu chính, thành phố và quốc gia nhé.
   *[formal] Dạ, địa chỉ mới của quý khách là gì ạ? Xin ghi đủ số nhà, tên đường, mã bưu chính, thành phố và quốc gia.
}
ask-back-ask-confirm-cancel = { $register ->
    [informal] Bạn muốn hủy đơn { $order } ({ $amount }) đúng không? Bạn trả lời “có” hoặc “không” nhé.
   *[formal] Dạ, quý khách muốn hủy đơn hàng { $order } ({ $amount }) đúng không ạ? Xin trả lời “có” hoặc “không”.
}
ask-back-ask-confirm-return = { $register ->
    [informal] Bạn muốn mình tạo yêu cầu trả hàng cho đơn { $order } ({ $amount }) đúng không? Bạn trả lời “có” hoặc “không” nhé.
   *[formal] Dạ, quý khách muốn tạo yêu cầu trả hàng cho đơn hàng { $order } ({ $amount }) đúng không ạ? Xin trả lời “có” hoặc “không”.
}
ask-back-ask-confirm-person = { $register ->
    [informal] Bạn có muốn mình mời nhân viên vào hỗ trợ không? Bạn trả lời “có” hoặc “không” nhé.
   *[formal] Dạ, quý khách có muốn gặp nhân viên hỗ trợ không ạ? Xin trả lời “có” hoặc “không”.
}
ask-back-ask-between = { $register ->
    [informal] Bạn muốn hỏi về “{ $first }” hay “{ $second }”?
   *[formal] Quý khách muốn hỏi về “{ $first }” hay “{ $second }” ạ?
}
ask-back-ask-kept = { $register ->
    [informal] Được rồi, mình giữ nguyên như cũ, không thay đổi gì.
   *[formal] Dạ vâng, mọi thứ được giữ nguyên, không có gì thay đổi ạ.
}

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] Bạn có muốn mình mời nhân viên vào hỗ trợ không?
   *[formal] Dạ, quý khách có muốn gặp nhân viên hỗ trợ không ạ?
}
handoff-wait-act = { $register ->
    [informal] Mình đã chuyển toàn bộ cuộc trò chuyện cho nhân viên, bạn không cần kể lại từ đầu.
   *[formal] Dạ, toàn bộ nội dung trò chuyện đã được chuyển cho nhân viên, quý khách không cần trình bày lại ạ.
}
handoff-wait-answer-open = { $register ->
    [informal] { $position ->
        [1] Bạn là người tiếp theo. Nhân viên sẽ trả lời ngay tại đây.
       *[other] Bạn đang ở vị trí số { $position } trong hàng chờ. Nhân viên sẽ trả lời ngay tại đây.
    }
   *[formal] { $position ->
        [1] Quý khách là người tiếp theo. Nhân viên sẽ trả lời ngay tại đây.
       *[other] Quý khách đang ở vị trí số { $position } trong hàng chờ. Nhân viên sẽ trả lời ngay tại đây.
    }
}
handoff-wait-answer-closed = { $register ->
    [informal] Nhân viên sẽ làm việc lại lúc { $time } ngày { $date } và trả lời bạn ngay tại đây.
   *[formal] Nhân viên sẽ làm việc trở lại lúc { $time } ngày { $date } và trả lời quý khách ngay tại đây.
}
handoff-wait-answer-again = { $register ->
    [informal] Nhân viên vẫn đang xử lý yêu cầu của bạn và sẽ trả lời ngay tại đây.
   *[formal] Dạ, yêu cầu của quý khách vẫn đang ở bộ phận hỗ trợ, nhân viên sẽ trả lời ngay tại đây ạ.
}
handoff-wait-callback = { $register ->
    [informal] Mình đã chuyển số điện thoại của bạn cho nhân viên: { $phone }
   *[formal] Dạ, số điện thoại của quý khách đã được chuyển cho nhân viên: { $phone }
}
handoff-taken-act = { $register ->
    [informal] { $agent } đã vào cuộc trò chuyện và sẽ hỗ trợ bạn từ đây.
   *[formal] Dạ, { $agent } đã vào cuộc trò chuyện và sẽ hỗ trợ quý khách từ đây ạ.
}
handoff-back-act = { $register ->
    [informal] Nhân viên đã rời cuộc trò chuyện, giờ lại là mình, trợ lý ảo (bot). Mình đã nắm nội dung bạn vừa trao đổi.
   *[formal] Dạ, nhân viên đã rời cuộc trò chuyện, trợ lý ảo (bot) xin tiếp tục hỗ trợ quý khách. Trợ lý đã nắm nội dung vừa trao đổi ạ.
}

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Giờ làm việc: { $hours }
reach-phone = { $register ->
    [informal] Bạn cũng có thể gọi cho bên mình: { $company-phone }
   *[formal] Quý khách cũng có thể gọi cho chúng tôi: { $company-phone }
}
opening-days-range = { $first } đến { $last }
opening-days-two = { $first } và { $last }
opening-days-all = hằng ngày
opening-open = { $days }, { $hours }
opening-closed = { $days } nghỉ
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] Mình chưa viết được ngôn ngữ của bạn nên xin trả lời bằng tiếng Việt. Bạn cũng có thể chọn: { $languages }.
   *[formal] Dạ, trợ lý ảo chưa viết được ngôn ngữ của quý khách nên xin trả lời bằng tiếng Việt. Quý khách cũng có thể chọn: { $languages }.
}
about-the-bot-answer = { $register ->
    [informal] Mình là bot, trợ lý ảo của { $brand }. Lúc nào bạn muốn gặp nhân viên, cứ nhắn mình nhé.
   *[formal] Dạ, quý khách đang trò chuyện với bot, trợ lý ảo của { $brand }. Quý khách có thể yêu cầu gặp nhân viên bất cứ lúc nào ạ.
}

## change_of_manner

change-of-manner-act-language = { $register ->
    [informal] Được chứ, từ giờ mình dùng tiếng Việt nhé.
   *[formal] Dạ vâng, từ giờ chúng tôi xin trả lời bằng tiếng Việt ạ.
}
change-of-manner-act-formal = { $register ->
    [informal] Được chứ, từ giờ mình sẽ trả lời trang trọng hơn.
   *[formal] Dạ vâng, chúng tôi sẽ giữ cách nói trang trọng ạ.
}
change-of-manner-act-informal = { $register ->
    [informal] Được chứ, mình cứ nói chuyện thoải mái nhé.
   *[formal] Dạ vâng, từ giờ chúng tôi sẽ trả lời thân mật hơn ạ.
}
change-of-manner-act-short = { $register ->
    [informal] Được, mình sẽ trả lời ngắn gọn.
   *[formal] Dạ vâng, chúng tôi sẽ trả lời ngắn gọn ạ.
}
change-of-manner-act-emoji = { $register ->
    [informal] Được chứ. Bạn dùng emoji thì mình cũng dùng, ít thôi.
   *[formal] Dạ vâng. Khi quý khách dùng emoji, chúng tôi cũng sẽ dùng, ở mức vừa phải ạ.
}
change-of-manner-act-no-emoji = { $register ->
    [informal] Được, mình sẽ không dùng emoji.
   *[formal] Dạ vâng, chúng tôi sẽ không dùng emoji ạ.
}
change-of-manner-act-address = { $register ->
    [informal] Được chứ, từ giờ mình gọi bạn là { $address } nhé.
   *[formal] Dạ vâng, từ giờ chúng tôi xin gọi quý khách là { $address } ạ.
}
change-of-manner-act-no-address = { $register ->
    [informal] Được, từ giờ mình không gọi tên bạn nữa.
   *[formal] Dạ vâng, từ giờ chúng tôi sẽ không gọi tên quý khách nữa ạ.
}
change-of-manner-act-region = { $register ->
    [informal] Được, mình sẽ ghi ngày và số tiền theo cách viết của { $region }.
   *[formal] Dạ vâng, ngày tháng và số tiền sẽ được ghi theo cách viết của { $region } ạ.
}
change-of-manner-act-metric = { $register ->
    [informal] Được, mình sẽ dùng kilôgam, xentimét và độ C.
   *[formal] Dạ vâng, số đo sẽ được ghi bằng kilôgam, xentimét và độ C ạ.
}
change-of-manner-act-us = { $register ->
    [informal] Được, mình sẽ dùng pound, inch và độ F.
   *[formal] Dạ vâng, số đo sẽ được ghi bằng pound, inch và độ F ạ.
}
change-of-manner-act-reset = { $register ->
    [informal] Xong rồi, mình đã xóa các lựa chọn về cách xưng hô của bạn và quay về mặc định.
   *[formal] Dạ, các lựa chọn về cách xưng hô của quý khách đã được xóa, từ giờ trở lại mặc định ạ.
}
change-of-manner-act-refused = { $register ->
    [informal] Chỗ này mình chỉ dùng được cách xưng hô hiện tại, mong bạn thông cảm.
   *[formal] Dạ, tại đây chúng tôi chỉ dùng được cách xưng hô hiện tại, mong quý khách thông cảm ạ.
}
change-of-manner-ask = { $register ->
    [informal] Bạn muốn mình trả lời thế nào? Bạn chọn một ngôn ngữ, hoặc nhắn “trang trọng”, “thân mật” hay “ngắn gọn” nhé.
   *[formal] Dạ, quý khách muốn được trả lời như thế nào ạ? Quý khách có thể chọn một ngôn ngữ, hoặc nhắn “trang trọng”, “thân mật” hay “ngắn gọn”.
}
change-of-manner-answer = { $register ->
    [informal] Mình đang trả lời theo cài đặt này. Ngôn ngữ: { $language } ({ $language-from }); cách nói: { $tone } ({ $tone-from }). Bạn đổi lúc nào cũng được.
   *[formal] Dạ, cách trả lời hiện tại như sau. Ngôn ngữ: { $language } ({ $language-from }); cách nói: { $tone } ({ $tone-from }). Quý khách có thể thay đổi bất cứ lúc nào ạ.
}
change-of-manner-known-address = Cách gọi: { $address } ({ $address-from })
change-of-manner-known-region = Ngày và số tiền: theo cách viết của { $region } ({ $region-from })
change-of-manner-known-units = Đơn vị đo: { $units } ({ $units-from })
change-of-manner-known-brief = Trả lời ngắn gọn ({ $brief-from })
change-of-manner-known-no-emoji = Không dùng emoji ({ $no-emoji-from })
change-of-manner-units-metric = hệ mét
change-of-manner-units-us = hệ đo lường Mỹ
change-of-manner-from-stated = { $register ->
    [informal] theo ý bạn
   *[formal] theo yêu cầu của quý khách
}
change-of-manner-from-observed = { $register ->
    [informal] theo cách bạn viết
   *[formal] theo cách quý khách viết
}
change-of-manner-from-account = theo kênh liên hệ
change-of-manner-from-default = mặc định
change-of-manner-tone-formal = trang trọng
change-of-manner-tone-informal = thân mật

## action_failed

action-failed-acknowledge = { $register ->
    [informal] Hệ thống đơn hàng không phản hồi nên yêu cầu vừa rồi của bạn chưa thực hiện được.
   *[formal] Dạ, hệ thống đơn hàng không phản hồi nên yêu cầu vừa rồi của quý khách chưa thực hiện được.
}
action-failed-apologise = { $register ->
    [informal] { $apology ->
        [plain] Mình xin lỗi bạn.
       *[elevated] Mình rất xin lỗi bạn.
    }
   *[formal] { $apology ->
        [plain] Chúng tôi xin lỗi quý khách.
       *[elevated] Chúng tôi thành thật xin lỗi quý khách.
    }
}
action-failed-act = Chưa có thông tin nào bị thay đổi.
