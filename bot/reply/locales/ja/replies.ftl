### Replies in Japanese. One message for one move of one situation: <situation>-<move>, or <situation>-<move>-<variant>.
### $register: formal is keigo (尊敬語 for the customer, 謙譲語 for us), informal is friendly です・ます; never plain form, never あなた.
### $address arrives with 様 or さん (style.toml).
### Moves are joined without a space, so every message ends in 。 and links stand inside the sentence between half-width spaces.

## Moves that any situation may use

greet = { $address ->
    [none] { $register ->
        [informal] こんにちは。
       *[formal] お問い合わせありがとうございます。
    }
   *[other] { $register ->
        [informal] { $address }、こんにちは。
       *[formal] { $address }、お問い合わせありがとうございます。
    }
}
acknowledge = { $register ->
    [informal] お知らせありがとうございます。
   *[formal] ご連絡の内容、承知いたしました。
}
apologise = { $apology ->
    [plain] { $register ->
        [informal] ご迷惑をおかけしてすみません。
       *[formal] 申し訳ございません。
    }
   *[elevated] { $register ->
        [informal] ご迷惑をおかけして、申し訳ありません。
       *[formal] ご迷惑をおかけし、誠に申し訳ございません。
    }
}
offer-human = { $register ->
    [informal] 担当者と直接話したいときは、そう書いてください。
   *[formal] 担当者との会話をご希望の場合は、その旨お知らせください。
}
close = { $register ->
    [informal] ほかに何かありますか。
   *[formal] ほかにお手伝いできることはございますか。
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] { $brand }のアシスタントのボットです。どんなご用件ですか。
   *[formal] { $brand }のアシスタントを務めるボットでございます。どのようなご用件でしょうか。
}
greeting-ask-again = { $register ->
    [informal] どんなご用件ですか。
   *[formal] どのようなご用件でしょうか。
}
goodbye-close = { $register ->
    [informal] ご連絡ありがとうございました。また何かあれば、いつでも書いてくださいね。
   *[formal] お問い合わせいただき、ありがとうございました。失礼いたします。
}
thanks-close = { $register ->
    [informal] どういたしまして。
   *[formal] お役に立てて何よりでございます。
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = { $register ->
    [informal] 詳しくは「{ $title }」（ { $link } ）を見てください。
   *[formal] 詳しくは「{ $title }」（ { $link } ）をご覧ください。
}
how-to-related = { $register ->
    [informal] 「{ $first-title }」（ { $first-link } ）もあわせて見てみてください。
   *[formal] 「{ $first-title }」（ { $first-link } ）もあわせてご覧ください。
}
how-to-related-two = { $register ->
    [informal] 「{ $first-title }」（ { $first-link } ）と「{ $second-title }」（ { $second-link } ）もあわせて見てみてください。
   *[formal] 「{ $first-title }」（ { $first-link } ）と「{ $second-title }」（ { $second-link } ）もあわせてご覧ください。
}
how-to-original = { $register ->
    [informal] この内容は{ $language }のページしかないので、原文のまま引用します。
   *[formal] この内容は{ $language }のページのみのご用意となりますので、原文のまま引用いたします。
}
how-to-translated = { $register ->
    [informal] この内容は{ $language }のページしかないので、機械翻訳でお伝えします。原文へのリンクは最後にあります。
   *[formal] この内容は{ $language }のページのみのご用意となりますので、機械翻訳でご案内いたします。原文へのリンクは末尾にございます。
}

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [informal] ご注文（{ $order }）は今、梱包しています。{ $date }に届く予定です。
   *[formal] ご注文（{ $order }）はただいま梱包しております。{ $date }にお届けの予定です。
}
order-status-answer-shipped = { $register ->
    [informal] ご注文（{ $order }）は{ $carrier }で発送済みで、{ $date }に届く予定です。配送状況は { $link } で見られます。
   *[formal] ご注文（{ $order }）は{ $carrier }にて発送済みで、{ $date }にお届けの予定です。配送状況は { $link } からご確認いただけます。
}
order-status-answer-delivered = { $register ->
    [informal] ご注文（{ $order }）は、{ $date }に{ $carrier }が配達済みです。届いていなければ調べますので、教えてください。
   *[formal] ご注文（{ $order }）は、{ $date }に{ $carrier }がお届け済みでございます。お手元にない場合はお調べいたしますので、お知らせください。
}
order-status-answer-cancelled = { $register ->
    [informal] ご注文（{ $order }）は、{ $date }にキャンセル済みです。今後、発送や請求はありません。
   *[formal] ご注文（{ $order }）は、{ $date }にキャンセル済みでございます。今後、発送やご請求はございません。
}
order-status-answer-several = { $count ->
    [1] { $register ->
        [informal] 進行中のご注文が{ $count }件あります（{ $orders }）。このご注文のことですか。
       *[formal] 進行中のご注文が{ $count }件ございます（{ $orders }）。こちらのご注文についてのお問い合わせでしょうか。
    }
   *[other] { $register ->
        [informal] 進行中のご注文が{ $count }件あります（{ $orders }）。どのご注文のことですか。
       *[formal] 進行中のご注文が{ $count }件ございます（{ $orders }）。どちらのご注文についてのお問い合わせでしょうか。
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] ご注文の荷物（{ $order }）は{ $date }に届く予定でしたが、まだ届いていません。
   *[formal] ご注文の荷物（{ $order }）が、{ $date }のお届け予定を過ぎてもお手元に届いておりません。
}
late-delivery-acknowledge-again = { $register ->
    [informal] ご注文の荷物（{ $order }）がまだ届かず、もう一度ご連絡をもらうことになってしまいました。
   *[formal] ご注文の荷物（{ $order }）がいまだお手元に届かず、重ねてご連絡をいただくこととなってしまいました。
}
late-delivery-apologise = { $apology ->
    [plain] { $register ->
        [informal] 遅くなってすみません。
       *[formal] 申し訳ございません。
    }
   *[elevated] { $register ->
        [informal] 遅くなり、申し訳ありません。
       *[formal] お届けが遅れ、誠に申し訳ございません。
    }
}
late-delivery-act = { $register ->
    [informal] { $carrier }に調査を依頼しました。{ $deadline }までに結果をお知らせします。
   *[formal] ただいま{ $carrier }に調査を依頼いたしました。{ $deadline }までに結果をご連絡いたします。
}
late-delivery-act-again = { $register ->
    [informal] { $carrier }が調査を進めています。{ $deadline }までに結果をお知らせします。
   *[formal] 現在、{ $carrier }にて調査を進めております。{ $deadline }までに結果をご連絡いたします。
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] ご注文（{ $order }）は、{ $carrier }の記録では{ $date }に配達済みですが、届いていないのですね。
   *[formal] ご注文（{ $order }）は、{ $carrier }の記録では{ $date }に配達済みですが、お手元に届いていないとのこと、承知いたしました。
}
lost-parcel-acknowledge-again = { $register ->
    [informal] ご注文（{ $order }）がまだ見つからず、もう一度ご連絡をもらうことになってしまいました。
   *[formal] ご注文（{ $order }）がいまだ見つからず、重ねてご連絡をいただくこととなってしまいました。
}
lost-parcel-apologise = { $apology ->
    [plain] { $register ->
        [informal] ご不便をおかけしてすみません。
       *[formal] 申し訳ございません。
    }
   *[elevated] { $register ->
        [informal] ご不便をおかけして、申し訳ありません。
       *[formal] ご不便をおかけし、誠に申し訳ございません。
    }
}
lost-parcel-act = { $register ->
    [informal] { $carrier }に荷物の捜索を依頼しました。{ $deadline }までに、荷物か代わりの品をお届けします。
   *[formal] { $carrier }に荷物の捜索を依頼いたしました。{ $deadline }までに、お荷物または代わりの品をお届けいたします。
}
lost-parcel-act-again = { $register ->
    [informal] { $carrier }が荷物を捜しています。{ $deadline }までに、荷物か代わりの品をお届けします。
   *[formal] 現在、{ $carrier }にてお荷物を捜しております。{ $deadline }までに、お荷物または代わりの品をお届けいたします。
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] ご注文（{ $order }）の「{ $item }」が、破損した状態で届いたのですね。
   *[formal] ご注文（{ $order }）の「{ $item }」が、破損した状態で届いたとのこと、承知いたしました。
}
damaged-item-acknowledge-again = { $register ->
    [informal] ご注文（{ $order }）の「{ $item }」の破損の件が、まだ解決していません。
   *[formal] ご注文（{ $order }）の「{ $item }」の破損につきまして、いまだ解決に至っておりません。
}
damaged-item-apologise = { $apology ->
    [plain] { $register ->
        [informal] こんな状態でお届けしてすみません。
       *[formal] このような状態でのお届けとなり、申し訳ございません。
    }
   *[elevated] { $register ->
        [informal] こんな状態でお届けしてしまい、申し訳ありません。
       *[formal] このような状態でお届けし、誠に申し訳ございません。
    }
}
damaged-item-act = { $register ->
    [informal] 返品（{ $return }）の手続きを始めました。無料の返品ラベルを { $email } に送ります。返送の荷物の受付が確認でき次第、遅くとも{ $deadline }までに、交換品の発送か返金をします。
   *[formal] 返品（{ $return }）の手続きを開始いたしました。無料の返品ラベルを { $email } 宛てにお送りいたします。返送のお荷物の受付が確認でき次第、遅くとも{ $deadline }までに、交換品の発送またはご返金をいたします。
}
damaged-item-act-again = { $register ->
    [informal] 返品（{ $return }）の手続きは進んでいます。遅くとも{ $deadline }までに、交換品の発送か返金をします。
   *[formal] 返品（{ $return }）の手続きを進めております。遅くとも{ $deadline }までに、交換品の発送またはご返金をいたします。
}
wrong-item-acknowledge = { $register ->
    [informal] ご注文（{ $order }）で、違う商品が届いたのですね。
   *[formal] ご注文（{ $order }）で、異なる商品が届いたとのこと、承知いたしました。
}
wrong-item-acknowledge-again = { $register ->
    [informal] ご注文（{ $order }）の商品違いの件が、まだ解決していません。
   *[formal] ご注文（{ $order }）の商品違いにつきまして、いまだ解決に至っておりません。
}
wrong-item-apologise = { $apology ->
    [plain] { $register ->
        [informal] こちらの手違いで、すみません。
       *[formal] 当店の手違いで、申し訳ございません。
    }
   *[elevated] { $register ->
        [informal] こちらの手違いでご迷惑をおかけして、申し訳ありません。
       *[formal] 当店の手違いでご迷惑をおかけし、誠に申し訳ございません。
    }
}
wrong-item-act = { $register ->
    [informal] 返品（{ $return }）の手続きを始めました。無料の返品ラベルを { $email } に送ります。正しい商品は{ $deadline }までに発送します。
   *[formal] 返品（{ $return }）の手続きを開始いたしました。無料の返品ラベルを { $email } 宛てにお送りいたします。正しい商品は{ $deadline }までに発送いたします。
}
wrong-item-act-again = { $register ->
    [informal] 返品（{ $return }）の手続きは進んでいます。正しい商品は{ $deadline }までに発送します。
   *[formal] 返品（{ $return }）の手続きを進めております。正しい商品は{ $deadline }までに発送いたします。
}

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] ご注文（{ $order }）の返金（{ $amount }）は{ $date }の予定でしたが、まだ済んでいません。
   *[formal] ご注文（{ $order }）のご返金（{ $amount }）は{ $date }の予定でございましたが、まだ完了しておりません。
}
refund-delay-acknowledge-again = { $register ->
    [informal] ご注文（{ $order }）の返金（{ $amount }）がまだ済まず、もう一度ご連絡をもらうことになってしまいました。
   *[formal] ご注文（{ $order }）のご返金（{ $amount }）がいまだ完了せず、重ねてご連絡をいただくこととなってしまいました。
}
refund-delay-apologise = { $apology ->
    [plain] { $register ->
        [informal] 予定より時間がかかってしまい、すみません。
       *[formal] 予定よりお時間をいただいており、申し訳ございません。
    }
   *[elevated] { $register ->
        [informal] 返金が遅くなり、申し訳ありません。
       *[formal] ご返金が遅れ、誠に申し訳ございません。
    }
}
refund-delay-act = { $register ->
    [informal] 優先して進めるよう、支払いの担当部署に依頼しました。{ $deadline }までに返金します。
   *[formal] 優先して進めるよう、支払いの担当部署に依頼いたしました。{ $deadline }までにご返金いたします。
}
refund-delay-act-again = { $register ->
    [informal] 支払いの担当部署が手続きを進めています。{ $deadline }までに返金します。
   *[formal] 現在、支払いの担当部署にて手続きを進めております。{ $deadline }までにご返金いたします。
}
refund-status-answer-paid = { $register ->
    [informal] ご注文（{ $order }）の返金（{ $amount }）は、{ $date }に手続きが済んでいます。銀行によっては、反映まで数日かかることがあります。
   *[formal] ご注文（{ $order }）のご返金（{ $amount }）は、{ $date }に手続きが完了しております。銀行によっては、反映まで数日かかる場合がございます。
}
refund-status-answer-pending = { $register ->
    [informal] ご注文（{ $order }）の返金（{ $amount }）は、今、手続きをしています。{ $date }までに返金します。
   *[formal] ご注文（{ $order }）のご返金（{ $amount }）は、ただいま手続きを進めております。{ $date }までにご返金いたします。
}
return-opened-act = { $register ->
    [informal] ご注文（{ $order }）の返品（{ $return }）を受け付けました。無料の返品ラベルを { $email } に送ります。荷物は{ $date }までに送ってください。
   *[formal] ご注文（{ $order }）の返品（{ $return }）を承りました。無料の返品ラベルを { $email } 宛てにお送りいたします。お荷物は{ $date }までにご発送ください。
}
return-opened-answer = { $register ->
    [informal] 荷物がこちらに着いてから{ $days }営業日以内に、お支払いと同じ方法で{ $amount }を返金します。
   *[formal] お荷物が当店に到着してから{ $days }営業日以内に、お支払いと同じ方法で{ $amount }をご返金いたします。
}
return-refused-answer = { $register ->
    [informal] ご注文（{ $order }）の返品期限は{ $date }だったので、ボットでは返品の手続きができません。
   *[formal] ご注文（{ $order }）の返品期限は{ $date }でございましたので、ボットでは返品の手続きをいたしかねます。
}

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [informal] ご注文（{ $order }）をキャンセルしました。
   *[formal] ご注文（{ $order }）をキャンセルいたしました。
}
order-cancelled-answer = { $register ->
    [informal] { $deadline }までに、お支払いと同じ方法で{ $amount }を返金します。
   *[formal] { $deadline }までに、お支払いと同じ方法で{ $amount }をご返金いたします。
}
cancel-refused-answer-shipped = { $register ->
    [informal] ご注文（{ $order }）は{ $date }に発送済みなので、もうキャンセルできません。配達のときに受け取りを断るか、届いたあとに無料で返送できます。
   *[formal] ご注文（{ $order }）は{ $date }に発送済みのため、キャンセルを承ることができません。配達の際に受け取りをお断りになるか、お受け取り後に無料でご返送いただけます。
}
cancel-refused-answer-cancelled = { $register ->
    [informal] ご注文（{ $order }）は、{ $date }にもうキャンセル済みです。
   *[formal] ご注文（{ $order }）は、{ $date }にすでにキャンセル済みでございます。
}
cancel-refused-answer-delivered = { $register ->
    [informal] ご注文（{ $order }）は{ $date }に配達済みなので、キャンセルはできません。返品の手続きならできます。
   *[formal] ご注文（{ $order }）は{ $date }にお届け済みのため、キャンセルを承ることができません。返品の手続きは承ります。
}
address-changed-act = { $register ->
    [informal]
        ご注文（{ $order }）のお届け先を次のとおり変更しました。
        { $new-address }
   *[formal]
        ご注文（{ $order }）のお届け先を次のとおり変更いたしました。
        { $new-address }
}
address-unclear-answer = { $register ->
    [informal] この住所には、正しい形の郵便番号が見当たりません。例（{ $country }）：{ $code }
   *[formal] こちらのご住所には、正しい形式の郵便番号が見当たりませんでした。例（{ $country }）：{ $code }
}
address-refused-answer = { $register ->
    [informal] ご注文（{ $order }）は{ $date }に発送済みなので、もうお届け先を変更できません。{ $carrier }で転送できることがあるので、 { $link } を見てみてください。
   *[formal] ご注文（{ $order }）は{ $date }に発送済みのため、お届け先の変更を承ることができません。{ $carrier }にて転送できる場合がございますので、 { $link } をご確認ください。
}
invoice-sent-act = { $register ->
    [informal] ご注文（{ $order }）の請求書を { $email } に送りました。
   *[formal] ご注文（{ $order }）の請求書を { $email } 宛てにお送りいたしました。
}

## account_help, payment_failed

account-help-act = { $register ->
    [informal] 新しいパスワードを設定するリンクを { $email } に送りました。1時間有効です。
   *[formal] 新しいパスワードを設定するリンクを { $email } 宛てにお送りいたしました。有効期間は1時間です。
}
account-help-answer = { $register ->
    [informal] 10分たっても届かないときは、迷惑メールフォルダーを見てみてください。
   *[formal] 10分たっても届かない場合は、迷惑メールフォルダーをご確認ください。
}
payment-failed-answer-declined = { $register ->
    [informal] ご注文（{ $order }）のお支払いは銀行で承認されず、請求もされていません。ご注文は{ $deadline }まで取り置きますので、 { $link } から別の方法でお支払いできます。
   *[formal] ご注文（{ $order }）のお支払いは銀行で承認されず、ご請求も発生しておりません。ご注文は{ $deadline }までお取り置きしておりますので、 { $link } から別の方法でお支払いいただけます。
}
payment-failed-answer-double = { $register ->
    [informal] ご注文（{ $order }）には、{ $amount }の利用承認が2件あります。実際に請求されるのは1件だけで、もう1件は{ $deadline }までに失効します。
   *[formal] ご注文（{ $order }）には、{ $amount }の利用承認が2件ございます。実際のご請求は1件のみで、もう1件は{ $deadline }までに失効いたします。
}
payment-failed-answer = { $register ->
    [informal] お支払いが失敗したときは、請求されません。承認されなかったカードも、銀行のアプリで認証するとたいてい使えます。購入手続きで別の方法を選ぶこともできます。
   *[formal] お支払いが完了しなかった場合、ご請求は発生いたしません。承認されなかったカードも、銀行のアプリで認証なさると、多くの場合ご利用いただけます。ご購入手続きで別のお支払い方法をお選びいただくこともできます。
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] まず、アカウントをロックしました。これ以上、注文はできません。
   *[formal] まず、お客様のアカウントをロックいたしました。これ以上、注文はできません。
}
fraud-fear-answer = { $register ->
    [informal] 次に、今すぐ銀行かカード会社に電話して、カードを止めてください。
   *[formal] 続いて、今すぐ銀行またはカード会社にお電話のうえ、カードの利用停止をご依頼ください。
}
fraud-fear-offer-human = { $register ->
    [informal] できるだけ早くこのチャットに入るよう、担当者に依頼しました。
   *[formal] できるだけ早くこのチャットを引き継ぐよう、担当者に依頼いたしました。
}
fraud-fear-ask = { $register ->
    [informal] アカウントのメールアドレスを教えてください。すぐにロックします。
   *[formal] アカウントにご登録のメールアドレスをお知らせください。すぐにロックいたします。
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] きちんとした対応ができていませんでした。
   *[formal] ご満足いただける対応ができておりませんでした。
}
complaint-acknowledge-again = { $register ->
    [informal] 前にもご連絡をもらったのに、まだ解決していません。
   *[formal] 以前にもご連絡をいただきながら、いまだ解決に至っておりません。
}
complaint-apologise = { $apology ->
    [plain] { $register ->
        [informal] すみません。
       *[formal] 申し訳ございません。
    }
   *[elevated] { $register ->
        [informal] 申し訳ありません。
       *[formal] 誠に申し訳ございません。
    }
}
complaint-ask = { $register ->
    [informal] どのご注文で、何がありましたか。まずそこから対応します。
   *[formal] どのご注文で、どのようなことがございましたか。まずその点から対応いたします。
}
good-news-acknowledge = { $register ->
    [informal] それはよかったです！
   *[formal] お喜びいただけたようで、何よりでございます。
}
good-news-close = { $register ->
    [informal] 楽しんでくださいね。
   *[formal] どうぞお楽しみください。
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = { $register ->
    [informal] すみませんが、ヘルプページには答えが見つかりませんでした。推測ではお答えしないことにしています。
   *[formal] 申し訳ございませんが、ヘルプページに該当する情報が見つかりませんでした。推測でのお答えは控えております。
}
not-found-offer-human = { $register ->
    [informal] 担当者に引き継ぐこともできますし、もう少し詳しく教えてもらえれば、もう一度調べます。
   *[formal] 担当者におつなぎすることも、もう少し詳しくお知らせいただいて改めてお調べすることもできます。ご希望をお聞かせください。
}
not-found-answer-order = { $register ->
    [informal] ご注文（{ $order }）が見つかりません。注文番号は「KS-」で始まり、確認メールに書いてあります。もう一度見てもらえますか。
   *[formal] ご注文（{ $order }）が見つかりませんでした。注文番号は「KS-」で始まり、確認メールに記載しております。お手数ですが、ご確認いただけますでしょうか。
}
not-found-answer-passage = { $register ->
    [informal] すみませんが、ヘルプページには答えが見つかりませんでした。推測ではお答えしないことにしています。一番近いのは「{ $title }」（ { $link } ）です。
   *[formal] 申し訳ございませんが、ヘルプページに該当する情報が見つかりませんでした。推測でのお答えは控えております。最も近い内容は「{ $title }」（ { $link } ）でございます。
}

## ask_back

ask-back-ask = { $directness ->
    [direct] { $register ->
        [informal] うまく理解できませんでした。別の言い方で書いてください。
       *[formal] 内容を理解できませんでした。別の言い方でお書きください。
    }
   *[indirect] { $register ->
        [informal] うまく理解できなかったかもしれません。別の言い方で書いてもらえますか。
       *[formal] 内容を正しく理解できていないかもしれません。恐れ入りますが、別の言い方でお書きいただけますでしょうか。
    }
}
ask-back-ask-order-number = { $directness ->
    [direct] { $register ->
        [informal] 注文番号（例：KS-104233）を教えてください。
       *[formal] 注文番号（例：KS-104233）をお知らせください。
    }
   *[indirect] { $register ->
        [informal] 注文番号（例：KS-104233）を教えてもらえますか。
       *[formal] 恐れ入りますが、注文番号（例：KS-104233）をお知らせいただけますでしょうか。
    }
}
ask-back-ask-email = { $directness ->
    [direct] { $register ->
        [informal] アカウントのメールアドレスを教えてください。
       *[formal] アカウントにご登録のメールアドレスをお知らせください。
    }
   *[indirect] { $register ->
        [informal] アカウントのメールアドレスを教えてもらえますか。
       *[formal] 恐れ入りますが、アカウントにご登録のメールアドレスをお知らせいただけますでしょうか。
    }
}
ask-back-ask-address = { $register ->
    [informal] 新しいお届け先はどこですか。郵便番号、国、市区町村、番地を教えてください。
   *[formal] 新しいお届け先の郵便番号、国、市区町村、番地をお知らせください。
}
ask-back-ask-confirm-cancel = { $register ->
    [informal] ご注文（{ $order }、{ $amount }）をキャンセルしますか。「はい」か「いいえ」で答えてください。
   *[formal] ご注文（{ $order }、{ $amount }）をキャンセルしてもよろしいでしょうか。「はい」または「いいえ」でお答えください。
}
ask-back-ask-confirm-return = { $register ->
    [informal] ご注文（{ $order }、{ $amount }）の返品の手続きを始めますか。「はい」か「いいえ」で答えてください。
   *[formal] ご注文（{ $order }、{ $amount }）の返品の手続きを始めてもよろしいでしょうか。「はい」または「いいえ」でお答えください。
}
ask-back-ask-confirm-person = { $register ->
    [informal] 担当者につなぎますか。「はい」か「いいえ」で答えてください。
   *[formal] 担当者におつなぎいたしましょうか。「はい」または「いいえ」でお答えください。
}
ask-back-ask-between = { $register ->
    [informal] 「{ $first }」と「{ $second }」のどちらについての質問ですか。
   *[formal] 「{ $first }」と「{ $second }」のどちらについてのお問い合わせでしょうか。
}
ask-back-ask-kept = { $register ->
    [informal] わかりました。何も変更していません。
   *[formal] 承知いたしました。変更は行っておりません。
}

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] 担当者につなぎましょうか。
   *[formal] 担当者におつなぎいたしましょうか。
}
handoff-wait-act = { $register ->
    [informal] これまでのやり取りをすべて担当者に引き継ぎました。もう一度説明しなくて大丈夫です。
   *[formal] これまでのやり取りをすべて添えて、担当者にお引き継ぎいたしました。改めてご説明いただく必要はございません。
}
handoff-wait-answer-open = { $position ->
    [1] { $register ->
        [informal] 次が順番です。返事はこのチャットに届きます。
       *[formal] 次がお客様の順番でございます。お返事はこのチャットにお送りいたします。
    }
   *[other] { $register ->
        [informal] 今、順番は{ $position }番目です。返事はこのチャットに届きます。
       *[formal] ただいま{ $position }番目にお待ちいただいております。お返事はこのチャットにお送りいたします。
    }
}
handoff-wait-answer-closed = { $register ->
    [informal] 担当チームは{ $date }の{ $time }から対応します。返事はこのチャットに届きます。
   *[formal] 担当チームは{ $date }の{ $time }より対応いたします。お返事はこのチャットにお送りいたします。
}
handoff-wait-answer-again = { $register ->
    [informal] お問い合わせは引き続き担当者が対応しています。返事はこのチャットに届きます。
   *[formal] お問い合わせは引き続き担当者がお預かりしております。お返事はこのチャットにお送りいたします。
}
handoff-wait-callback = { $register ->
    [informal] 電話番号（{ $phone }）を担当者に伝えました。
   *[formal] お電話番号（{ $phone }）を担当者に申し伝えました。
}
handoff-taken-act = { $register ->
    [informal] 担当の{ $agent }がこのチャットに入りました。ここから先を引き継ぎます。
   *[formal] 担当の{ $agent }がこのチャットに参加いたしました。ここから先の対応を引き継ぎます。
}
handoff-back-act = { $register ->
    [informal] 担当者がチャットを退出したので、またボットが対応します。これまでの話の内容はわかっています。
   *[formal] 担当者がチャットを退出いたしましたので、再びボットが承ります。これまでのお話の内容は把握しております。
}

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = 対応時間：{ $hours }
reach-phone = { $register ->
    [informal] 電話でも対応しています：{ $company-phone }
   *[formal] お電話でも承っております：{ $company-phone }
}
opening-days-range = { $first }～{ $last }
opening-days-two = { $first }と{ $last }
opening-days-all = 毎日
opening-open = { $days } { $hours }
opening-closed = { $days }は休業
opening-rows = { $one }、{ $other }
opening-zone = { $hours }（{ $zone }）

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] まだその言語では書けないので、日本語で答えます。{ $languages }も使えます。
   *[formal] お使いの言語にはまだ対応しておりませんので、日本語でお答えいたします。{ $languages }もご利用いただけます。
}
about-the-bot-answer = { $register ->
    [informal] { $brand }のデジタルアシスタントで、ボットです。担当者にはいつでも交代できるので、そのときは書いてください。
   *[formal] { $brand }のデジタルアシスタントで、ボットでございます。いつでも担当者に交代いたしますので、お申し付けください。
}

## change_of_manner

change-of-manner-act-language = { $register ->
    [informal] はい、ここからは日本語で書きますね。
   *[formal] 承知いたしました。ここからは日本語でご案内いたします。
}
change-of-manner-act-formal = { $register ->
    [informal] わかりました。ここからは丁寧な言葉で書きます。
   *[formal] 承知いたしました。丁寧な言葉遣いでご案内いたします。
}
change-of-manner-act-informal = { $register ->
    [informal] はい、ここからは気軽な感じで書きますね。
   *[formal] 承知いたしました。気軽な言葉遣いでご案内いたします。
}
change-of-manner-act-short = { $register ->
    [informal] わかりました。短く書きますね。
   *[formal] 承知いたしました。簡潔にお答えいたします。
}
change-of-manner-act-emoji = { $register ->
    [informal] わかりました。絵文字を使ってくれたら、こちらも控えめに使いますね。
   *[formal] 承知いたしました。絵文字をお使いの際は、こちらも控えめに使用いたします。
}
change-of-manner-act-no-emoji = { $register ->
    [informal] わかりました。絵文字は使いません。
   *[formal] 承知いたしました。絵文字は使用いたしません。
}
change-of-manner-act-address = { $register ->
    [informal] わかりました、{ $address }。これからはこうお呼びしますね。
   *[formal] 承知いたしました、{ $address }。今後はこのようにお呼びいたします。
}
change-of-manner-act-no-address = { $register ->
    [informal] わかりました。これからはお名前を書きません。
   *[formal] 承知いたしました。今後、お名前は記載いたしません。
}
change-of-manner-act-region = { $register ->
    [informal] わかりました。日付や金額は{ $region }の書き方に合わせますね。
   *[formal] 承知いたしました。日付や金額は{ $region }の表記に合わせてご案内いたします。
}
change-of-manner-act-metric = { $register ->
    [informal] わかりました。単位はキログラム、センチメートル、摂氏で書きますね。
   *[formal] 承知いたしました。単位はキログラム、センチメートル、摂氏で表記いたします。
}
change-of-manner-act-us = { $register ->
    [informal] わかりました。単位はポンド、インチ、華氏で書きますね。
   *[formal] 承知いたしました。単位はポンド、インチ、華氏で表記いたします。
}
change-of-manner-act-reset = { $register ->
    [informal] 呼び方や話し方の希望を消して、最初の設定に戻しました。
   *[formal] 呼び方や話し方のご希望を消去いたしました。ここからは初期設定でご案内いたします。
}
change-of-manner-act-refused = { $register ->
    [informal] そうしたいのですが、ここではこの話し方で対応しています。
   *[formal] ご希望に沿いたいところですが、こちらではこの話し方でご案内しております。
}
change-of-manner-ask = { $register ->
    [informal] どんな書き方がいいですか。言語を選ぶか、「丁寧に」「気軽に」「短く」のように書いてください。
   *[formal] どのような書き方をご希望でしょうか。言語のほか、「丁寧に」「気軽に」「短く」などとご指定いただけます。
}
change-of-manner-answer = { $register ->
    [informal] 今の設定は、言語が{ $language }（{ $language-from }）、話し方が「{ $tone }」（{ $tone-from }）です。どちらもいつでも変えられます。
   *[formal] 現在の設定は、言語が{ $language }（{ $language-from }）、話し方が「{ $tone }」（{ $tone-from }）でございます。どちらもいつでもご変更いただけます。
}
change-of-manner-known-address = お呼びする名前：{ $address }（{ $address-from }）
change-of-manner-known-region = 日付と金額：{ $region }の表記（{ $region-from }）
change-of-manner-known-units = 単位：{ $units }（{ $units-from }）
change-of-manner-known-brief = 短めの回答（{ $brief-from }）
change-of-manner-known-no-emoji = 絵文字なし（{ $no-emoji-from }）
change-of-manner-units-metric = メートル法
change-of-manner-units-us = ヤード・ポンド法
change-of-manner-from-stated = ご指定
change-of-manner-from-observed = 文面から判断
change-of-manner-from-account = チャネルの設定
change-of-manner-from-default = 初期設定
change-of-manner-tone-formal = 丁寧
change-of-manner-tone-informal = 気軽

## action_failed

action-failed-acknowledge = { $register ->
    [informal] 注文システムが応答せず、今の操作ができませんでした。
   *[formal] ただいま注文システムが応答しておらず、お手続きができませんでした。
}
action-failed-apologise = { $apology ->
    [plain] { $register ->
        [informal] すみません。
       *[formal] 申し訳ございません。
    }
   *[elevated] { $register ->
        [informal] 申し訳ありません。
       *[formal] 誠に申し訳ございません。
    }
}
action-failed-act = { $register ->
    [informal] 何も変更されていません。
   *[formal] 変更は一切行われておりません。
}
