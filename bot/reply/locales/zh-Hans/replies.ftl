### Replies in Simplified Chinese, written for mainland China. Message ids and variables as in en/replies.ftl.
### $register: formal 您, informal 你; never both in one reply. $apology: plain 抱歉, elevated 歉意. $directness: 请…… or 能否……？
### Moves are joined without a space, so each ends in full-width punctuation, and a link always has a space on both sides.
### Latin names and codes stand between spaces; dates and numbers do not (11月24日送达, 5个工作日).

## Moves that any situation may use

greet = { $address ->
    [none] { $register ->
        [informal] 你好。
       *[formal] 您好。
    }
   *[other] { $register ->
        [informal] { $address }，你好。
       *[formal] { $address }，您好。
    }
}
acknowledge = { $register ->
    [informal] 好的，谢谢你告诉我。
   *[formal] 好的，感谢您告知。
}
apologise = { $apology ->
    [elevated] 对此我们深表歉意。
   *[plain] 非常抱歉。
}
offer-human = { $register ->
    [informal] 想找人工客服的话，跟我说一声就行。
   *[formal] 如需人工客服，请直接告诉我。
}
close = { $register ->
    [informal] 还有别的事要帮你查吗？
   *[formal] 请问还有什么可以帮您？
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] 我是 { $brand } 的客服机器人，有什么可以帮你？
   *[formal] 我是 { $brand } 的客服机器人，请问有什么可以帮您？
}
greeting-ask-again = { $register ->
    [informal] 有什么可以帮你？
   *[formal] 请问有什么可以帮您？
}
goodbye-close = { $register ->
    [informal] 谢谢你联系我们，再见。
   *[formal] 感谢您联系我们，再见。
}
thanks-close = 不客气。

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = 更多说明见《{ $title }》，可打开 { $link } 查看。
how-to-related = 也可参考《{ $first-title }》（ { $first-link } ）。
how-to-related-two = 也可参考《{ $first-title }》（ { $first-link } ）和《{ $second-title }》（ { $second-link } ）。
how-to-original = 这部分内容目前只有{ $language }版，以下为原文：
how-to-translated = 这部分内容目前只有{ $language }版，以下为机器翻译，原文链接附在最后：

## order_status. Variants follow the order's state.

order-status-answer-processing = 订单 { $order } 正在打包，预计{ $date }送达。
order-status-answer-shipped = 订单 { $order } 已发货，由 { $carrier } 配送，正在途中，预计{ $date }送达。物流进度可在 { $link } 查询。
order-status-answer-delivered = { $register ->
    [informal] 订单 { $order } 已由 { $carrier } 于{ $date }送达。要是你没收到，告诉我，我来查。
   *[formal] 订单 { $order } 已由 { $carrier } 于{ $date }送达。如果您没有收到，请告诉我，我来核查。
}
order-status-answer-cancelled = 订单 { $order } 已于{ $date }取消，不会再发货，也不会再扣款。
order-status-answer-several = { $count ->
    [1] { $register ->
        [informal] 查到{ $count }个进行中的订单（{ $orders }），你问的是这个吗？
       *[formal] 查到{ $count }个进行中的订单（{ $orders }），请问您要查的是这个吗？
    }
   *[other] { $register ->
        [informal] 查到{ $count }个进行中的订单（{ $orders }），你问的是哪一个？
       *[formal] 查到{ $count }个进行中的订单（{ $orders }），请问您要查哪一个？
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] 你的包裹 { $order } 本来应该{ $date }送到，现在还没到。
   *[formal] 您的包裹 { $order } 本应于{ $date }送达，至今未到。
}
late-delivery-acknowledge-again = { $register ->
    [informal] 包裹 { $order } 还是没到，又让你跑来问一次。
   *[formal] 包裹 { $order } 仍未送到，还让您再次来询问。
}
late-delivery-apologise = { $apology ->
    [elevated] 对此次延误，我们深表歉意。
   *[plain] { $register ->
        [informal] 抱歉，让你久等了。
       *[formal] 非常抱歉，让您久等了。
    }
}
late-delivery-act = { $register ->
    [informal] 我已经请 { $carrier } 查件，最迟{ $deadline }给你答复。
   *[formal] 我已向 { $carrier } 发起查件，最迟{ $deadline }给您答复。
}
late-delivery-act-again = { $register ->
    [informal] { $carrier } 正在查件，最迟{ $deadline }给你答复。
   *[formal] { $carrier } 的查件正在进行，最迟{ $deadline }给您答复。
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] { $carrier } 显示订单 { $order } 已经在{ $date }送达，但你并没有收到。
   *[formal] { $carrier } 的记录显示订单 { $order } 已于{ $date }送达，但您并没有收到。
}
lost-parcel-acknowledge-again = { $register ->
    [informal] 订单 { $order } 的包裹还没找到，又让你跑来问一次。
   *[formal] 订单 { $order } 的包裹至今没有找到，还让您再次来询问。
}
lost-parcel-apologise = { $apology ->
    [elevated] 对此我们深表歉意。
   *[plain] { $register ->
        [informal] 抱歉，没能让你按时收到货。
       *[formal] 没能让您按时收到商品，非常抱歉。
    }
}
lost-parcel-act = { $register ->
    [informal] 我已经请 { $carrier } 找件。最迟{ $deadline }，你会收到原包裹或补发的商品。
   *[formal] 我已请 { $carrier } 查找包裹。最迟{ $deadline }，您会收到原包裹或补发的商品。
}
lost-parcel-act-again = { $register ->
    [informal] { $carrier } 还在找件。最迟{ $deadline }，你会收到原包裹或补发的商品。
   *[formal] { $carrier } 正在查找包裹。最迟{ $deadline }，您会收到原包裹或补发的商品。
}

## damaged_item, wrong_item

damaged-item-acknowledge = 订单 { $order } 中的“{ $item }”送到时已经损坏。
damaged-item-acknowledge-again = 订单 { $order } 中“{ $item }”的破损问题还没有解决。
damaged-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] 商品不该这样送到你手里，我们深表歉意。
       *[formal] 商品不该以这样的状态送到您手中，我们深表歉意。
    }
   *[plain] { $register ->
        [informal] 抱歉，让你收到了破损的商品。
       *[formal] 让您收到破损的商品，非常抱歉。
    }
}
damaged-item-act = { $register ->
    [informal] 退货 { $return } 已经帮你登记好，免费退货标签会发到 { $email }。快递一扫描到包裹，我们就给你补发或退款，最迟{ $deadline }办好。
   *[formal] 已为您登记退货 { $return }，免费退货标签会发送到 { $email }。快递扫描到包裹后，我们就为您补发商品或退款，最迟{ $deadline }办妥。
}
damaged-item-act-again = { $register ->
    [informal] 退货 { $return } 已经登记，最迟{ $deadline }给你补发或退款。
   *[formal] 退货 { $return } 已登记，我们最迟{ $deadline }为您补发商品或退款。
}
wrong-item-acknowledge = { $register ->
    [informal] 订单 { $order } 送到的不是你买的商品。
   *[formal] 订单 { $order } 送到的商品与您订购的不符。
}
wrong-item-acknowledge-again = 订单 { $order } 发错货的问题还没有解决。
wrong-item-apologise = { $apology ->
    [elevated] 这是我们的失误，我们深表歉意。
   *[plain] { $register ->
        [informal] 是我们弄错了，抱歉。
       *[formal] 这是我们的失误，非常抱歉。
    }
}
wrong-item-act = { $register ->
    [informal] 退货 { $return } 已经帮你登记好，免费退货标签会发到 { $email }，正确的商品最迟{ $deadline }寄出。
   *[formal] 已为您登记退货 { $return }，免费退货标签会发送到 { $email }，正确的商品最迟{ $deadline }寄出。
}
wrong-item-act-again = 退货 { $return } 已登记，正确的商品最迟{ $deadline }寄出。

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] 订单 { $order } 的退款 { $amount } 原定{ $date }退回，到现在还没退给你。
   *[formal] 订单 { $order } 的退款 { $amount } 原定{ $date }退回，至今还没有退给您。
}
refund-delay-acknowledge-again = { $register ->
    [informal] 订单 { $order } 的退款 { $amount } 还没退回，又让你跑来问一次。
   *[formal] 订单 { $order } 的退款 { $amount } 仍未退回，还让您再次来询问。
}
refund-delay-apologise = { $apology ->
    [elevated] 对此次延误，我们深表歉意。
   *[plain] { $register ->
        [informal] 抱歉，比我们说好的时间晚了。
       *[formal] 比我们承诺的时间晚了，非常抱歉。
    }
}
refund-delay-act = 我已加急转交财务同事，最迟{ $deadline }完成退款。
refund-delay-act-again = 财务同事正在处理，最迟{ $deadline }完成退款。
refund-status-answer-paid = 订单 { $order } 的退款 { $amount } 已于{ $date }退回，银行可能要过几天才显示到账。
refund-status-answer-pending = 订单 { $order } 的退款 { $amount } 正在处理，最迟{ $date }退回。
return-opened-act = { $register ->
    [informal] 订单 { $order } 的退货 { $return } 已经登记好，免费退货标签会发到 { $email }。包裹最迟{ $date }寄出就行。
   *[formal] 订单 { $order } 的退货 { $return } 已登记，免费退货标签会发送到 { $email }。请最迟于{ $date }寄出包裹。
}
return-opened-answer = 我们收到包裹后，{ $amount } 会在{ $days }个工作日内原路退回。
return-refused-answer = 订单 { $order } 的退货期限到{ $date }为止，现已超过，我无法直接办理退货。

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = 订单 { $order } 已取消。
order-cancelled-answer = { $amount } 最迟{ $deadline }原路退回。
cancel-refused-answer-shipped = { $register ->
    [informal] 订单 { $order } 已经在{ $date }发货，没法取消了。你可以在送货时拒收，也可以收到后免费退回。
   *[formal] 订单 { $order } 已于{ $date }发货，无法再取消。您可以在送货时拒收，也可以收到后免费退回。
}
cancel-refused-answer-cancelled = 订单 { $order } 此前已于{ $date }取消。
cancel-refused-answer-delivered = { $register ->
    [informal] 订单 { $order } 已经在{ $date }送达，没法取消了。需要的话，我可以帮你办退货。
   *[formal] 订单 { $order } 已于{ $date }送达，无法再取消。如有需要，我可以为您办理退货。
}
address-changed-act =
    订单 { $order } 的收货地址已改为：
    { $new-address }
address-unclear-answer = { $register ->
    [informal] 这个地址里没看到有效的邮编。例如（{ $country }）：{ $code }
   *[formal] 该地址中没有找到有效的邮编。示例（{ $country }）：{ $code }
}
address-refused-answer = 订单 { $order } 已于{ $date }发货，我们无法再改地址。{ $carrier } 也许还能改送，可在 { $link } 查看。
invoice-sent-act = 订单 { $order } 的发票已发往 { $email }，请注意查收。

## account_help, payment_failed

account-help-act = 重设密码的链接已发送到 { $email }，一小时内有效。
account-help-answer = { $register ->
    [informal] 要是十分钟内没收到，看看是不是进了垃圾邮件。
   *[formal] 如果十分钟内没有收到，请查看垃圾邮件文件夹。
}
payment-failed-answer-declined = { $register ->
    [informal] 订单 { $order } 的付款被银行拒绝了，没有扣款。订单会保留到{ $deadline }，你可以打开 { $link } 换一种方式付款。
   *[formal] 订单 { $order } 的付款被银行拒绝，没有扣款。订单会保留到{ $deadline }，您可以打开 { $link } 换一种方式付款。
}
payment-failed-answer-double = 订单 { $order } 有两笔 { $amount } 的预授权，实际只扣一笔，另一笔最迟{ $deadline }失效。
payment-failed-answer = { $register ->
    [informal] 付款失败时不会扣款。银行卡被拒的话，一般在银行 App 里确认一下就能付了，你也可以在结账时换一种方式。
   *[formal] 付款失败时不会扣款。银行卡被拒时，通常在银行 App 中确认后即可付款，您也可以在结账时换一种付款方式。
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] 先保护你的账户：我已经把它冻结了，不会再有新订单。
   *[formal] 先保护您的账户：我已将其冻结，不会再产生新的订单。
}
fraud-fear-answer = { $register ->
    [informal] 现在就给银行打电话，把卡挂失。
   *[formal] 请您马上致电银行，挂失银行卡。
}
fraud-fear-offer-human = 我已请人工客服尽快接手这个对话。
fraud-fear-ask = { $register ->
    [informal] 你的账户用的是哪个邮箱？我马上冻结。
   *[formal] 请问您的账户登记的是哪个邮箱？我马上冻结。
}

## complaint, good_news

complaint-acknowledge = 这次的服务，我们没有做好。
complaint-acknowledge-again = { $register ->
    [informal] 你之前已经跟我们说过，问题到现在还没解决。
   *[formal] 您之前已经反映过，问题至今还没有解决。
}
complaint-apologise = { $apology ->
    [elevated] 我们深表歉意。
   *[plain] 非常抱歉。
}
complaint-ask = { $register ->
    [informal] 哪里出了问题、是哪个订单？你告诉我，我从这里查起。
   *[formal] 请问是哪里出了问题、涉及哪个订单？我从这里查起。
}
good-news-acknowledge = { $register ->
    [informal] 太好了！
   *[formal] 那太好了。
}
good-news-close = { $register ->
    [informal] 祝你用得开心。
   *[formal] 祝您使用愉快。
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = 帮助页面里没有查到相关内容，我不想凭猜测回答。
not-found-offer-human = { $register ->
    [informal] 我可以把问题转给同事；你也可以再说具体一点，我重新查。
   *[formal] 我可以把您的问题转给同事；如果您能再说具体一些，我也可以重新查找。
}
not-found-answer-order = { $register ->
    [informal] 没有查到订单 { $order }。订单号以 KS- 开头，写在确认邮件里，你再核对一下？
   *[formal] 没有查到订单 { $order }。订单号以 KS- 开头，写在确认邮件里，请您核对一下。
}
not-found-answer-passage = 帮助页面里没有查到相关内容，我不想凭猜测回答。最接近的是《{ $title }》，可打开 { $link } 查看。

## ask_back

ask-back-ask = { $directness ->
    [indirect] { $register ->
        [informal] 我不太确定你的意思，能换个说法吗？
       *[formal] 我不太确定您的意思，能否请您换个说法？
    }
   *[direct] { $register ->
        [informal] 我没看明白，你换个说法试试。
       *[formal] 我没有看明白，请您换个说法。
    }
}
ask-back-ask-order-number = { $directness ->
    [indirect] { $register ->
        [informal] 能告诉我你的订单号吗？格式像 KS-104233 这样。
       *[formal] 能否请您提供订单号？格式如 KS-104233。
    }
   *[direct] { $register ->
        [informal] 你的订单号是多少？格式像 KS-104233 这样。
       *[formal] 请您提供订单号，格式如 KS-104233。
    }
}
ask-back-ask-email = { $directness ->
    [indirect] { $register ->
        [informal] 能告诉我你账户用的邮箱吗？
       *[formal] 能否请您提供账户登记的邮箱？
    }
   *[direct] { $register ->
        [informal] 你的账户用的是哪个邮箱？
       *[formal] 请您提供账户登记的邮箱。
    }
}
ask-back-ask-address = { $register ->
    [informal] 新地址是哪里？把国家、城市、街道门牌和邮编发给我就行。
   *[formal] 请提供新的地址，包括国家、城市、街道门牌和邮编。
}
ask-back-ask-confirm-cancel = { $register ->
    [informal] 要取消订单 { $order }（{ $amount }）吗？回复“是”或“否”就行。
   *[formal] 请问是否取消订单 { $order }（{ $amount }）？请回复“是”或“否”。
}
ask-back-ask-confirm-return = { $register ->
    [informal] 要给订单 { $order }（{ $amount }）办退货吗？回复“是”或“否”就行。
   *[formal] 请问是否为订单 { $order }（{ $amount }）办理退货？请回复“是”或“否”。
}
ask-back-ask-confirm-person = { $register ->
    [informal] 要帮你转人工客服吗？回复“是”或“否”就行。
   *[formal] 请问需要为您转接人工客服吗？请回复“是”或“否”。
}
ask-back-ask-between = { $register ->
    [informal] 你想问的是《{ $first }》还是《{ $second }》？
   *[formal] 请问您想了解的是《{ $first }》还是《{ $second }》？
}
ask-back-ask-kept = 好的，没有做任何更改。

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] 要帮你转人工客服吗？
   *[formal] 需要为您转接人工客服吗？
}
handoff-wait-act = { $register ->
    [informal] 我已经把对话和前面的内容都转给人工客服，你不用再说一遍。
   *[formal] 我已将对话连同此前的全部内容转给人工客服，您无需重复说明。
}
handoff-wait-answer-open = { $position ->
    [1] { $register ->
        [informal] 下一位就是你，客服会在这个对话里回复。
       *[formal] 下一位就是您，客服会在本对话中回复。
    }
   *[other] { $register ->
        [informal] 你排在第{ $position }位，客服会在这个对话里回复。
       *[formal] 您目前排在第{ $position }位，客服会在本对话中回复。
    }
}
handoff-wait-answer-closed = { $register ->
    [informal] 人工客服{ $date } { $time }上班，到时会在这个对话里回复你。
   *[formal] 人工客服将于{ $date } { $time }恢复服务，届时会在本对话中回复您。
}
handoff-wait-answer-again = { $register ->
    [informal] 你的问题还在同事那边处理，有结果会在这个对话里回复。
   *[formal] 您的问题仍由我的同事处理，回复会发在本对话中。
}
handoff-wait-callback = { $register ->
    [informal] 你的电话号码已转给人工客服：{ $phone }
   *[formal] 您的电话号码已转给人工客服：{ $phone }
}
handoff-taken-act = { $register ->
    [informal] { $agent } 已加入对话，接下来由真人客服帮你。
   *[formal] { $agent } 已加入对话，接下来由人工客服为您服务。
}
handoff-back-act = { $register ->
    [informal] 同事已离开对话，现在又是机器人来回复。前面聊的内容我都知道，你接着说就行。
   *[formal] 同事已离开对话，现在重新由机器人为您服务。之前沟通的内容我都了解。
}

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = 人工客服时间：{ $hours }
reach-phone = { $register ->
    [informal] 也可以打电话给我们：{ $company-phone }
   *[formal] 您也可以致电：{ $company-phone }
}
opening-days-range = { $first }至{ $last }
opening-days-two = { $first }和{ $last }
opening-days-all = 每天
opening-open = { $days } { $hours }
opening-closed = { $days }休息
opening-rows = { $one }，{ $other }
opening-zone = { $hours }（{ $zone }）

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] 你的语言我还不会写，先用简体中文回复。我还可以用{ $languages }。
   *[formal] 我还不能用您的语言书写，先用简体中文回复。我还可以使用{ $languages }。
}
about-the-bot-answer = { $register ->
    [informal] 我是机器人，{ $brand } 的智能客服。想找人工，随时跟我说。
   *[formal] 我是机器人，{ $brand } 的智能客服。您随时可以要求转接人工客服。
}

## change_of_manner

change-of-manner-act-language = 好的，接下来用简体中文。
change-of-manner-act-formal = 好的，我会使用正式的语气。
change-of-manner-act-informal = 好，那就随意一点。
change-of-manner-act-short = 好的，我会尽量简短。
change-of-manner-act-emoji = { $register ->
    [informal] 好的，你用表情符号的话，我也会适当用一点。
   *[formal] 好的，您用表情符号时，我也会适当使用。
}
change-of-manner-act-no-emoji = 好的，不用表情符号。
change-of-manner-act-address = { $register ->
    [informal] 好的，{ $address }，以后就这么叫你。
   *[formal] 好的，{ $address }，今后就这样称呼您。
}
change-of-manner-act-no-address = { $register ->
    [informal] 好的，以后不提你的名字了。
   *[formal] 好的，今后不再提及您的姓名。
}
change-of-manner-act-region = 好的，日期和金额会按{ $region }的习惯书写。
change-of-manner-act-metric = 好的，度量单位用公斤、厘米和摄氏度。
change-of-manner-act-us = 好的，度量单位用磅、英寸和华氏度。
change-of-manner-act-reset = { $register ->
    [informal] 好了，之前怎么称呼你的设置已经清除，现在恢复默认。
   *[formal] 好的，之前如何称呼您的设置已清除，现在恢复默认。
}
change-of-manner-act-refused = { $register ->
    [informal] 我也想照你说的来，不过这里只能用现在的方式称呼。
   *[formal] 我也想按您说的做，不过这里只能沿用现在的称呼方式。
}
change-of-manner-ask = { $register ->
    [informal] 你希望我怎么回复？可以说一种语言，也可以说“正式”“随意”或“简短”。
   *[formal] 您希望我怎样回复？可以指定语言，也可以说“正式”“随意”或“简短”。
}
change-of-manner-answer = { $register ->
    [informal] 现在的设置是：语言为{ $language }（{ $language-from }），语气为{ $tone }（{ $tone-from }）。你随时都能改。
   *[formal] 目前的设置是：语言为{ $language }（{ $language-from }），语气为{ $tone }（{ $tone-from }）。您随时可以更改。
}
change-of-manner-known-address = 称呼：{ $address }（{ $address-from }）
change-of-manner-known-region = 日期和金额：按{ $region }的习惯（{ $region-from }）
change-of-manner-known-units = 度量单位：{ $units }（{ $units-from }）
change-of-manner-known-brief = 简短回复（{ $brief-from }）
change-of-manner-known-no-emoji = 不用表情符号（{ $no-emoji-from }）
change-of-manner-units-metric = 公制
change-of-manner-units-us = 美制
change-of-manner-from-stated = { $register ->
    [informal] 你指定的
   *[formal] 您指定的
}
change-of-manner-from-observed = { $register ->
    [informal] 跟着你的写法
   *[formal] 根据您的用语
}
change-of-manner-from-account = 来自聊天渠道
change-of-manner-from-default = 默认
change-of-manner-tone-formal = 正式
change-of-manner-tone-informal = 随意

## action_failed

action-failed-acknowledge = 刚才没有办成，订单系统没有响应。
action-failed-apologise = { $apology ->
    [elevated] 我们深表歉意。
   *[plain] 非常抱歉。
}
action-failed-act = 目前没有任何更改。
