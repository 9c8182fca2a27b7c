### Replies in Traditional Chinese, written for Taiwan on their own, not converted. Message ids and variables as in en/replies.ftl.
### $register: formal 您, informal 你; never both in one reply. $apology: plain 很抱歉, elevated 致歉. $directness: 請…… or 方便請您……嗎？
### Moves are joined without a space, so each ends in full-width punctuation, and a link always has a space on both sides.
### Latin names, codes, numbers and dates stand between spaces (預計 11月24日 送達, 5 個工作天).

## Moves that any situation may use

greet = { $address ->
    [none] { $register ->
        [informal] 嗨，你好。
       *[formal] 您好。
    }
   *[other] { $register ->
        [informal] { $address }，你好。
       *[formal] { $address }，您好。
    }
}
acknowledge = { $register ->
    [informal] 好的，謝謝你跟我說。
   *[formal] 好的，謝謝您告知。
}
apologise = { $apology ->
    [elevated] { $register ->
        [informal] 我們為此向你致歉。
       *[formal] 我們為此向您致歉。
    }
   *[plain] 很抱歉。
}
offer-human = { $register ->
    [informal] 想找真人客服的話，跟我說一聲就好。
   *[formal] 若想由專人協助，請直接告訴我。
}
close = { $register ->
    [informal] 還有其他要幫你看的嗎？
   *[formal] 請問還有其他需要為您服務的地方嗎？
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] 我是 { $brand } 的客服機器人，有什麼可以幫你的嗎？
   *[formal] 我是 { $brand } 的客服機器人，請問有什麼可以為您服務？
}
greeting-ask-again = { $register ->
    [informal] 有什麼可以幫你的嗎？
   *[formal] 請問有什麼可以為您服務？
}
goodbye-close = { $register ->
    [informal] 謝謝你的訊息，掰掰。
   *[formal] 謝謝您與我們聯絡，再見。
}
thanks-close = 不客氣。

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = 更多說明請見〈{ $title }〉，可開啟 { $link } 閱讀。
how-to-related = 也可參考〈{ $first-title }〉（ { $first-link } ）。
how-to-related-two = 也可參考〈{ $first-title }〉（ { $first-link } ）和〈{ $second-title }〉（ { $second-link } ）。
how-to-original = 這部分目前只有{ $language }版本，以下引用原文：
how-to-translated = 這部分目前只有{ $language }版本，以下為機器翻譯，原文連結附在最後：

## order_status. Variants follow the order's state.

order-status-answer-processing = 訂單 { $order } 正在包裝，預計 { $date } 送達。
order-status-answer-shipped = 訂單 { $order } 已出貨，由 { $carrier } 配送中，預計 { $date } 送達。可在 { $link } 查詢配送進度。
order-status-answer-delivered = { $register ->
    [informal] 訂單 { $order } 已在 { $date } 由 { $carrier } 送達。如果你沒收到，跟我說，我來查。
   *[formal] 訂單 { $order } 已於 { $date } 由 { $carrier } 送達。如果您沒有收到，請告訴我，我會協助查詢。
}
order-status-answer-cancelled = 訂單 { $order } 已於 { $date } 取消，不會再出貨，也不會再扣款。
order-status-answer-several = { $count ->
    [1] { $register ->
        [informal] 查到 { $count } 筆進行中的訂單（{ $orders }），你要問的是這筆嗎？
       *[formal] 查到 { $count } 筆進行中的訂單（{ $orders }），請問您要查詢的是這筆嗎？
    }
   *[other] { $register ->
        [informal] 查到 { $count } 筆進行中的訂單（{ $orders }），你要問哪一筆？
       *[formal] 查到 { $count } 筆進行中的訂單（{ $orders }），請問您要查詢哪一筆？
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] 你的包裹 { $order } 原本 { $date } 要到，現在還沒送到。
   *[formal] 您的包裹 { $order } 原定 { $date } 送達，目前仍未送到。
}
late-delivery-acknowledge-again = { $register ->
    [informal] 包裹 { $order } 還是沒到，又讓你多問了一次。
   *[formal] 包裹 { $order } 仍未送達，還勞煩您再次詢問。
}
late-delivery-apologise = { $apology ->
    [elevated] { $register ->
        [informal] 這次延誤，我們向你致歉。
       *[formal] 這次延誤，我們謹向您致歉。
    }
   *[plain] { $register ->
        [informal] 抱歉，讓你久等了。
       *[formal] 很抱歉讓您久等。
    }
}
late-delivery-act = { $register ->
    [informal] 我已經請 { $carrier } 查件，最晚 { $deadline } 給你答覆。
   *[formal] 我已請 { $carrier } 查件，最晚 { $deadline } 回覆您。
}
late-delivery-act-again = { $register ->
    [informal] { $carrier } 正在查件，最晚 { $deadline } 給你答覆。
   *[formal] { $carrier } 正在查件，最晚 { $deadline } 回覆您。
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] { $carrier } 的紀錄是訂單 { $order } 在 { $date } 已經送達，可是你沒收到。
   *[formal] { $carrier } 的紀錄顯示訂單 { $order } 已於 { $date } 送達，但您並未收到。
}
lost-parcel-acknowledge-again = { $register ->
    [informal] 訂單 { $order } 的包裹還沒找到，又讓你多問了一次。
   *[formal] 訂單 { $order } 的包裹仍未找到，還勞煩您再次詢問。
}
lost-parcel-apologise = { $apology ->
    [elevated] { $register ->
        [informal] 我們為此向你致歉。
       *[formal] 我們為此謹向您致歉。
    }
   *[plain] { $register ->
        [informal] 抱歉，東西沒送到你手上。
       *[formal] 很抱歉，包裹沒有送到您手上。
    }
}
lost-parcel-act = { $register ->
    [informal] 我已經請 { $carrier } 找件。最晚 { $deadline }，你會收到原包裹或補寄的商品。
   *[formal] 我已請 { $carrier } 協尋。最晚 { $deadline }，您會收到原包裹或補寄的商品。
}
lost-parcel-act-again = { $register ->
    [informal] { $carrier } 還在找件。最晚 { $deadline }，你會收到原包裹或補寄的商品。
   *[formal] { $carrier } 正在協尋。最晚 { $deadline }，您會收到原包裹或補寄的商品。
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] 訂單 { $order } 的「{ $item }」送到時就壞了。
   *[formal] 訂單 { $order } 的「{ $item }」送達時已有損壞。
}
damaged-item-acknowledge-again = 訂單 { $order } 的「{ $item }」損壞一事還沒處理好。
damaged-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] 商品不該這樣送到你手上，我們向你致歉。
       *[formal] 商品不該是這樣送到您手上，我們謹向您致歉。
    }
   *[plain] { $register ->
        [informal] 抱歉，這樣的商品不該寄給你。
       *[formal] 很抱歉，這樣的商品不該寄到您手上。
    }
}
damaged-item-act = { $register ->
    [informal] 退貨 { $return } 已經幫你建立，免運費的退貨標籤會寄到 { $email }。物流一掃描包裹，我們就補寄或退款，最晚 { $deadline } 處理好。
   *[formal] 已為您建立退貨 { $return }，免運費的退貨標籤會寄到 { $email }。物流掃描包裹後，我們隨即補寄商品或退款，最晚 { $deadline } 處理完成。
}
damaged-item-act-again = { $register ->
    [informal] 退貨 { $return } 已經建立，最晚 { $deadline } 會補寄或退款給你。
   *[formal] 退貨 { $return } 已建立，最晚 { $deadline } 會為您補寄商品或退款。
}
wrong-item-acknowledge = { $register ->
    [informal] 訂單 { $order } 寄到的不是你訂的商品。
   *[formal] 訂單 { $order } 寄到的商品與您訂購的不同。
}
wrong-item-acknowledge-again = 訂單 { $order } 寄錯商品一事還沒處理好。
wrong-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] 這是我們的疏失，我們向你致歉。
       *[formal] 這是我們的疏失，謹向您致歉。
    }
   *[plain] { $register ->
        [informal] 抱歉，是我們寄錯了。
       *[formal] 很抱歉，這是我們的疏失。
    }
}
wrong-item-act = { $register ->
    [informal] 退貨 { $return } 已經幫你建立，免運費的退貨標籤會寄到 { $email }，正確的商品最晚 { $deadline } 寄出。
   *[formal] 已為您建立退貨 { $return }，免運費的退貨標籤會寄到 { $email }，正確的商品最晚 { $deadline } 寄出。
}
wrong-item-act-again = 退貨 { $return } 已建立，正確的商品最晚 { $deadline } 寄出。

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] 訂單 { $order } 的退款 { $amount } 原本 { $date } 要退給你，到現在還沒退。
   *[formal] 訂單 { $order } 的退款 { $amount } 原定 { $date } 退還，目前還沒有退給您。
}
refund-delay-acknowledge-again = { $register ->
    [informal] 訂單 { $order } 的退款 { $amount } 還沒退，又讓你多問了一次。
   *[formal] 訂單 { $order } 的退款 { $amount } 仍未退還，還勞煩您再次詢問。
}
refund-delay-apologise = { $apology ->
    [elevated] { $register ->
        [informal] 退款延誤，我們向你致歉。
       *[formal] 退款延誤，我們謹向您致歉。
    }
   *[plain] { $register ->
        [informal] 抱歉，比說好的時間晚了。
       *[formal] 很抱歉，比我們承諾的時間晚了。
    }
}
refund-delay-act = 我已轉請付款部門優先處理，最晚 { $deadline } 完成退款。
refund-delay-act-again = 付款部門正在處理，最晚 { $deadline } 完成退款。
refund-status-answer-paid = 訂單 { $order } 的退款 { $amount } 已於 { $date } 退還，銀行入帳可能需要幾天。
refund-status-answer-pending = 訂單 { $order } 的退款 { $amount } 正在處理，最晚 { $date } 退還。
return-opened-act = { $register ->
    [informal] 訂單 { $order } 的退貨 { $return } 已經建立，免運費的退貨標籤會寄到 { $email }。包裹最晚 { $date } 寄出就可以。
   *[formal] 訂單 { $order } 的退貨 { $return } 已建立，免運費的退貨標籤會寄到 { $email }。包裹請最晚於 { $date } 寄出。
}
return-opened-answer = 我們收到包裹後，{ $amount } 會在 { $days } 個工作天內以原付款方式退還。
return-refused-answer = 訂單 { $order } 的退貨期限到 { $date } 為止，現在已經超過，我沒辦法直接受理退貨。

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = 訂單 { $order } 已取消。
order-cancelled-answer = { $amount } 最晚 { $deadline } 以原付款方式退還。
cancel-refused-answer-shipped = { $register ->
    [informal] 訂單 { $order } 已經在 { $date } 出貨，沒辦法取消了。你可以在送達時拒收，或是收到後免運費退回。
   *[formal] 訂單 { $order } 已於 { $date } 出貨，無法再取消。您可以在送達時拒收，或於收到後免運費退回。
}
cancel-refused-answer-cancelled = 訂單 { $order } 先前已於 { $date } 取消。
cancel-refused-answer-delivered = { $register ->
    [informal] 訂單 { $order } 已經在 { $date } 送達，沒辦法取消了。需要的話，我可以幫你辦退貨。
   *[formal] 訂單 { $order } 已於 { $date } 送達，無法再取消。若有需要，我可以為您辦理退貨。
}
address-changed-act =
    訂單 { $order } 的收件地址已改為：
    { $new-address }
address-unclear-answer = { $register ->
    [informal] 這個地址裡沒看到正確的郵遞區號。例如（{ $country }）：{ $code }
   *[formal] 此地址中找不到正確的郵遞區號。範例（{ $country }）：{ $code }
}
address-refused-answer = 訂單 { $order } 已於 { $date } 出貨，我們無法再更改地址。{ $carrier } 或許還能改送，可在 { $link } 查看。
invoice-sent-act = 訂單 { $order } 的發票已寄往 { $email }。

## account_help, payment_failed

account-help-act = 重設密碼的連結已寄到 { $email }，一小時內有效。
account-help-answer = { $register ->
    [informal] 如果十分鐘內沒收到，看一下垃圾郵件匣。
   *[formal] 若十分鐘內沒有收到，請查看垃圾郵件匣。
}
payment-failed-answer-declined = { $register ->
    [informal] 訂單 { $order } 的付款被銀行拒絕，沒有扣款。訂單會保留到 { $deadline }，你可以到 { $link } 改用其他方式付款。
   *[formal] 訂單 { $order } 的付款遭銀行拒絕，並未扣款。訂單會保留到 { $deadline }，您可以到 { $link } 改用其他方式付款。
}
payment-failed-answer-double = 訂單 { $order } 有兩筆 { $amount } 的授權，實際只會請款一筆，另一筆最晚 { $deadline } 失效。
payment-failed-answer = { $register ->
    [informal] 付款失敗時不會扣款。刷卡被拒的話，通常在銀行 App 裡確認一下就能刷過，你也可以在結帳時改用其他方式。
   *[formal] 付款失敗時不會扣款。刷卡遭拒時，通常在銀行 App 中確認後即可付款，您也可以在結帳時改用其他付款方式。
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] 先保護你的帳戶：我已經把它鎖住，不會再有新訂單。
   *[formal] 先保護您的帳戶：我已將帳戶鎖定，不會再有新訂單成立。
}
fraud-fear-answer = { $register ->
    [informal] 現在就打給銀行，把卡片停掉。
   *[formal] 請您立即致電銀行停用卡片。
}
fraud-fear-offer-human = 我已請同事盡快接手這個對話。
fraud-fear-ask = { $register ->
    [informal] 你的帳戶是用哪個電子信箱？我馬上鎖定。
   *[formal] 請問您的帳戶是用哪個電子信箱？我會立即鎖定。
}

## complaint, good_news

complaint-acknowledge = 這次的服務，我們沒有做好。
complaint-acknowledge-again = { $register ->
    [informal] 你之前就跟我們反映過，到現在還沒解決。
   *[formal] 您先前已經向我們反映過，到現在還沒有解決。
}
complaint-apologise = { $apology ->
    [elevated] { $register ->
        [informal] 我們向你致歉。
       *[formal] 我們謹向您致歉。
    }
   *[plain] 很抱歉。
}
complaint-ask = { $register ->
    [informal] 是哪裡出了問題、哪一筆訂單？跟我說，我從這裡開始查。
   *[formal] 請問是哪裡出了問題、哪一筆訂單？我會從這裡開始查。
}
good-news-acknowledge = { $register ->
    [informal] 太好了！
   *[formal] 那真是太好了。
}
good-news-close = { $register ->
    [informal] 祝你用得開心。
   *[formal] 祝您使用愉快。
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = 我在說明頁面找不到相關內容，也不想隨便猜。
not-found-offer-human = { $register ->
    [informal] 我可以把問題轉給同事，或是你再多說一點，我重新找找看。
   *[formal] 我可以將您的問題轉給同事，或請您再多提供一些資訊，我重新查詢。
}
not-found-answer-order = { $register ->
    [informal] 查不到訂單 { $order }。訂單編號是 KS- 開頭，寫在訂單確認信裡，你再對一下好嗎？
   *[formal] 查不到訂單 { $order }。訂單編號以 KS- 開頭，可在訂單確認信中找到，麻煩您再核對一次。
}
not-found-answer-passage = 我在說明頁面找不到相關內容，也不想隨便猜。最接近的是〈{ $title }〉，可開啟 { $link } 閱讀。

## ask_back

ask-back-ask = { $directness ->
    [direct] { $register ->
        [informal] 我沒看懂，你換個說法試試。
       *[formal] 我沒有看懂，請您換個說法。
    }
   *[indirect] { $register ->
        [informal] 我不太確定你的意思，可以換個說法嗎？
       *[formal] 我不太確定您的意思，可以請您換個說法嗎？
    }
}
ask-back-ask-order-number = { $directness ->
    [direct] { $register ->
        [informal] 你的訂單編號是幾號？格式像 KS-104233 這樣。
       *[formal] 請您提供訂單編號，格式如 KS-104233。
    }
   *[indirect] { $register ->
        [informal] 可以給我你的訂單編號嗎？格式像 KS-104233 這樣。
       *[formal] 方便請您提供訂單編號嗎？格式如 KS-104233。
    }
}
ask-back-ask-email = { $directness ->
    [direct] { $register ->
        [informal] 你的帳戶是用哪個電子信箱？
       *[formal] 請您提供帳戶使用的電子信箱。
    }
   *[indirect] { $register ->
        [informal] 可以給我你帳戶用的電子信箱嗎？
       *[formal] 方便請您提供帳戶使用的電子信箱嗎？
    }
}
ask-back-ask-address = { $register ->
    [informal] 新地址是哪裡？把國家、城市、路名門牌和郵遞區號給我就可以。
   *[formal] 請提供新地址，包含國家、城市、路名門牌與郵遞區號。
}
ask-back-ask-confirm-cancel = { $register ->
    [informal] 要取消訂單 { $order }（{ $amount }）嗎？回覆「是」或「否」就可以。
   *[formal] 請問確定要取消訂單 { $order }（{ $amount }）嗎？請回覆「是」或「否」。
}
ask-back-ask-confirm-return = { $register ->
    [informal] 要幫訂單 { $order }（{ $amount }）辦退貨嗎？回覆「是」或「否」就可以。
   *[formal] 請問要為訂單 { $order }（{ $amount }）辦理退貨嗎？請回覆「是」或「否」。
}
ask-back-ask-confirm-person = { $register ->
    [informal] 要幫你轉給真人客服嗎？回覆「是」或「否」就可以。
   *[formal] 請問需要為您轉接專人嗎？請回覆「是」或「否」。
}
ask-back-ask-between = { $register ->
    [informal] 你想問的是〈{ $first }〉還是〈{ $second }〉？
   *[formal] 請問您想了解的是〈{ $first }〉還是〈{ $second }〉？
}
ask-back-ask-kept = 好的，沒有做任何變更。

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] 要幫你轉給真人客服嗎？
   *[formal] 需要為您轉接專人嗎？
}
handoff-wait-act = { $register ->
    [informal] 我已經把對話和前面的內容都轉給同事，你不用再說一次。
   *[formal] 我已將對話和先前的所有內容轉給同事，您不需要重複說明。
}
handoff-wait-answer-open = { $position ->
    [1] { $register ->
        [informal] 下一位就輪到你，同事會在這個對話裡回覆。
       *[formal] 下一位就是您，同事會在這個對話中回覆。
    }
   *[other] { $register ->
        [informal] 你排在第 { $position } 位，同事會在這個對話裡回覆。
       *[formal] 您目前排在第 { $position } 位，同事會在這個對話中回覆。
    }
}
handoff-wait-answer-closed = { $register ->
    [informal] 客服同事 { $date } { $time } 上班，到時會在這個對話裡回覆你。
   *[formal] 客服團隊將於 { $date } { $time } 恢復服務，屆時會在這個對話中回覆您。
}
handoff-wait-answer-again = { $register ->
    [informal] 你的問題還在同事那邊處理，會在這個對話裡回覆。
   *[formal] 您的問題仍由同事處理中，會在這個對話中回覆。
}
handoff-wait-callback = { $register ->
    [informal] 你的電話號碼已轉給同事：{ $phone }
   *[formal] 您的電話號碼已轉給同事：{ $phone }
}
handoff-taken-act = { $register ->
    [informal] { $agent } 已加入對話，接下來由真人客服幫你處理。
   *[formal] { $agent } 已加入對話，接下來由專人為您服務。
}
handoff-back-act = { $register ->
    [informal] 同事已離開對話，現在換回機器人。前面聊的內容我都知道，你接著說就好。
   *[formal] 同事已離開對話，現在換回機器人為您服務。先前談過的內容我都知道。
}

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = 客服時間：{ $hours }
reach-phone = { $register ->
    [informal] 也可以打電話給我們：{ $company-phone }
   *[formal] 您也可以來電：{ $company-phone }
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
    [informal] 你的語言我還不會寫，先用繁體中文回覆。我也可以用{ $languages }。
   *[formal] 我還無法用您的語言書寫，先以繁體中文回覆。我也可以使用{ $languages }。
}
about-the-bot-answer = { $register ->
    [informal] 我是機器人，{ $brand } 的智慧客服。想找真人，隨時跟我說。
   *[formal] 我是機器人，{ $brand } 的智慧客服。您隨時可以要求轉接專人。
}

## change_of_manner

change-of-manner-act-language = 好的，接下來用繁體中文。
change-of-manner-act-formal = 好的，我會使用正式的語氣。
change-of-manner-act-informal = 好，那就輕鬆一點。
change-of-manner-act-short = 好的，我會盡量簡短。
change-of-manner-act-emoji = { $register ->
    [informal] 好的，你用表情符號的話，我也會適度用一點。
   *[formal] 好的，您使用表情符號時，我也會適度使用。
}
change-of-manner-act-no-emoji = 好的，不用表情符號。
change-of-manner-act-address = { $register ->
    [informal] 好的，{ $address }，以後就這樣叫你。
   *[formal] 好的，{ $address }，之後就這樣稱呼您。
}
change-of-manner-act-no-address = { $register ->
    [informal] 好的，以後不提你的名字了。
   *[formal] 好的，之後不再提及您的姓名。
}
change-of-manner-act-region = 好的，日期和金額會依照{ $region }的習慣書寫。
change-of-manner-act-metric = 好的，度量單位會用公斤、公分和攝氏。
change-of-manner-act-us = 好的，度量單位會用磅、英吋和華氏。
change-of-manner-act-reset = { $register ->
    [informal] 好了，之前怎麼稱呼你的設定已經清除，現在回到預設。
   *[formal] 好的，先前如何稱呼您的設定已清除，現在回到預設。
}
change-of-manner-act-refused = { $register ->
    [informal] 我也想照你說的做，不過這裡只能用現在的方式稱呼。
   *[formal] 我也想依您的意思，不過這裡只能沿用目前的稱呼方式。
}
change-of-manner-ask = { $register ->
    [informal] 你希望我怎麼回覆？可以說一種語言，也可以說「正式」、「輕鬆」或「簡短」。
   *[formal] 您希望我怎麼回覆？可以指定語言，也可以說「正式」、「輕鬆」或「簡短」。
}
change-of-manner-answer = { $register ->
    [informal] 現在的設定是：語言為{ $language }（{ $language-from }），語氣為{ $tone }（{ $tone-from }）。你隨時都可以改。
   *[formal] 目前的設定是：語言為{ $language }（{ $language-from }），語氣為{ $tone }（{ $tone-from }）。您隨時可以更改。
}
change-of-manner-known-address = 稱呼：{ $address }（{ $address-from }）
change-of-manner-known-region = 日期和金額：依照{ $region }的習慣（{ $region-from }）
change-of-manner-known-units = 度量單位：{ $units }（{ $units-from }）
change-of-manner-known-brief = 簡短回覆（{ $brief-from }）
change-of-manner-known-no-emoji = 不用表情符號（{ $no-emoji-from }）
change-of-manner-units-metric = 公制
change-of-manner-units-us = 美制
change-of-manner-from-stated = { $register ->
    [informal] 你指定的
   *[formal] 您指定的
}
change-of-manner-from-observed = { $register ->
    [informal] 照你的寫法
   *[formal] 依您的用語
}
change-of-manner-from-account = 來自聊天管道
change-of-manner-from-default = 預設
change-of-manner-tone-formal = 正式
change-of-manner-tone-informal = 輕鬆

## action_failed

action-failed-acknowledge = 剛才沒有完成，訂單系統沒有回應。
action-failed-apologise = { $apology ->
    [elevated] { $register ->
        [informal] 我們向你致歉。
       *[formal] 我們謹向您致歉。
    }
   *[plain] 很抱歉。
}
action-failed-act = 目前沒有任何變更。
